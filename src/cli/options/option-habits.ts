// Options of other tools → their equivalents here. The parser and docs/MIGRATING.md read this table.
import { group, type Habit, NO_KEYS, same } from './habit.ts';

const NO_QUESTIONS = 'leave it out, no questions are asked';
const SERVICES =
  'give --trust-config FILE, or --signing-config FILE with --trusted-root FILE; they name the services';
const LOGGED = 'leave it out, every signature is logged';
const ATTEST = 'give `attest --predicate JSON --predicate-type URI FILE...`';
const STATEMENT = 'give `sign --in-toto STATEMENT`';
const IN_BUNDLE = 'give --bundle FILE; signature and certificate are in the bundle';
const FROM_ROOT = 'give --trusted-root FILE; it says which logs and authorities count';
const ALWAYS = 'leave it out, what the trusted root asks for is always verified';
const LEAVE = 'leave it out, it is not needed';
const SOURCE =
  'give --certificate-policy FILE with the line `source-repository-uri: https://github.com/OWNER/NAME`';
const STORE_AND_SOURCE = `${SOURCE}; --bundle github:OWNER/NAME fetches its attestations`;
const REPLACE = 'give --overwrite to replace what exists; no questions are asked';
const NAMES_ONLY = 'give the names of the files without an option';
const JSON_OUTPUT = 'give --json';
const NEW_FORMAT = 'leave it out, bundles always have the new format';
const TIMESTAMP = 'leave it out, the timestamp is in the bundle';
const REDIRECT = 'redirect the messages: `2> FILE`';
const rule = (line: string) => `give --certificate-policy FILE with the line \`${line}\``;

/** Options. If an answered one is also a prefix of exactly one option here, it means that option. */
export const OPTION_HABITS: readonly Habit[] = [
  ...group(
    { tools: ['sigstore-python', 'gh'], of: ['verify'] },
    {
      '--cert-identity': same('certificate-identity'),
      '--cert-oidc-issuer': same('certificate-oidc-issuer'),
    },
  ),
  ...group(
    { tools: ['gh'], of: ['verify'] },
    {
      '--custom-trusted-root': same('trusted-root'),
      '--output': JSON_OUTPUT,
      '--format': JSON_OUTPUT,
      '--repo': STORE_AND_SOURCE,
      '-R': STORE_AND_SOURCE,
      '--owner': rule('source-repository-owner-uri: https://github.com/OWNER'),
      '-o': rule('source-repository-owner-uri: https://github.com/OWNER'),
      '--source-ref': rule('source-repository-ref: refs/tags/v1'),
      '--source-digest': rule('source-repository-digest: SHA'),
      '--signer-workflow': 'give --certificate-identity with the whole URL of the workflow, `@` and its ref',
      '--signer-repo': 'give --certificate-identity-regexp `https://github\\.com/OWNER/NAME/.*`',
      '--signer-digest': rule('build-signer-digest: SHA'),
      '--deny-self-hosted-runners': rule('runner-environment: github-hosted'),
      '--cert-identity-regex': 'give --certificate-identity-regexp; it must match the whole identity',
      '--digest-alg': 'leave it out, the bundle names its algorithm',
    },
  ),
  ...group(
    { tools: ['general'], of: ['sign'] },
    {
      '--out-dir': same('output-directory'),
      '--force': REPLACE,
      '-f': REPLACE,
      '--no-overwrite': 'leave it out, what exists is only replaced with --overwrite',
    },
  ),
  ...group(
    { tools: ['cosign'] },
    {
      '--yes': NO_QUESTIONS,
      '-y': NO_QUESTIONS,
    },
  ),
  ...group(
    { tools: ['cosign'], of: ['sign'] },
    {
      '--output': 'give --bundle FILE for the bundle of one file, or --output-directory DIR',
      '--rekor-url': SERVICES,
      '--fulcio-url': SERVICES,
      '--timestamp-server-url': SERVICES,
      '--fulcio-auth-flow':
        'give --oauth-force-oob for `device`, --identity-token for `token`; `normal` is the default',
      '--key': NO_KEYS,
      '--sk': NO_KEYS,
      '--slot': NO_KEYS,
      '--issue-certificate': 'leave it out, every signature has a certificate',
      '--certificate-chain': NO_KEYS,
      '--signing-algorithm': 'leave it out, the algorithm is ECDSA on P-256 with SHA-256',
      '--upload': LOGGED,
      '--tlog-upload': LOGGED,
      '--use-signing-config': 'leave it out, services always come from a signing config',
      '--b64': LEAVE,
      '--insecure-skip-verify': 'leave it out, every bundle is verified before it is written',
      '--oidc-provider': 'leave it out, the CI system is detected',
      '--oidc-redirect-url': 'leave it out, a free port is used',
      '--oidc-client-secret-file': 'set SIGSTORE_OIDC_CLIENT_SECRET to the secret itself',
      '--predicate': ATTEST,
      '--statement': STATEMENT,
      '--type': ATTEST,
      '--recursive': 'name the files, such as `dir/*`',
    },
  ),
  ...group(
    { tools: ['cosign'], of: ['attest'] },
    {
      '--hash': 'give --digests SUMS',
    },
  ),
  ...group(
    { tools: ['cosign', 'sigstore-python'], of: ['attest'] },
    {
      '--bundle': 'give --attestation-name NAME for its name, --output-directory DIR for its place',
    },
  ),
  ...group(
    { tools: ['cosign'], of: ['sign', 'verify'] },
    {
      '--output-file': REDIRECT,
      '--new-bundle-format': NEW_FORMAT,
      '--rfc3161-timestamp': TIMESTAMP,
    },
  ),
  ...group(
    { tools: ['cosign'], of: ['verify'] },
    {
      '--rekor-url': FROM_ROOT,
      '--timestamp-certificate-chain': FROM_ROOT,
      '--ca-roots': FROM_ROOT,
      '--type': 'give --predicate-type with the whole URI',
      '--certificate-oidc-issuer-regexp': 'give --certificate-oidc-issuer, the exact issuer',
      '--certificate-github-workflow-repository': rule('github-workflow-repository: OWNER/NAME'),
      '--certificate-github-workflow-ref': rule('github-workflow-ref: refs/tags/v1'),
      '--certificate-github-workflow-sha': rule('github-workflow-sha: SHA'),
      '--certificate-github-workflow-name': rule('github-workflow-name: NAME'),
      '--certificate-github-workflow-trigger': rule('github-workflow-trigger: push'),
      '--certificate-chain': FROM_ROOT,
      '--insecure-ignore-tlog': ALWAYS,
      '--insecure-ignore-sct': ALWAYS,
      '--private-infrastructure': ALWAYS,
      '--use-signed-timestamps': ALWAYS,
      '--check-claims': LEAVE,
      '--timeout': 'leave it out, each request has a time limit',
    },
  ),
  ...group(
    { tools: ['sigstore-python', 'gh'], of: ['sign'] },
    {
      '--predicate-type': ATTEST,
    },
  ),
  ...group(
    { tools: ['general'], of: ['sign', 'verify'] },
    {
      '--files': NAMES_ONLY,
      '--file': NAMES_ONLY,
    },
  ),
  ...group(
    { tools: ['gh'], of: ['sign'] },
    {
      '--repo': 'leave it out, the identity of the job names the repository',
    },
  ),
  ...group(
    { tools: ['sigstore-python'], of: ['verify'] },
    {
      '--repository': SOURCE,
      '--ref': rule('github-workflow-ref: refs/tags/v1'),
      '--sha': rule('github-workflow-sha: SHA'),
      '--name': rule('github-workflow-name: NAME'),
      '--trigger': rule('github-workflow-trigger: push'),
    },
  ),
  ...group(
    { tools: ['cosign', 'sigstore-python'], of: ['verify'] },
    {
      '--offline': 'give --trusted-root FILE; nothing is asked of the network then',
      '--signature': IN_BUNDLE,
      '--certificate': IN_BUNDLE,
    },
  ),
  ...group(
    { tools: ['general'], of: ['verify'] },
    {
      '-c': 'give --checksums SUMS',
      '--ignore-missing': 'verify SUMS as FILE, then run `sha256sum --check --ignore-missing SUMS`',
    },
  ),
  ...group(
    { tools: ['general'] },
    {
      '--debug': 'give --verbose',
    },
  ),
];
