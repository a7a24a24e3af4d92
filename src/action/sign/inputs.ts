// The inputs of the signing action, one row for each, and how they depend on one another.
import { IN_FLIGHT } from '../../files/semaphore.ts';
import { parseShard } from '../../files/shard.ts';
import { parsePolicy, requiresIdentity } from '../../identity/policy/claim-policy.ts';
import type { InstanceChoice } from '../../trust/instance-choice.ts';
import { parseRekorVersion, REKOR_CHOICE, REKOR_VERSIONS } from '../../trust/rekor-versions.ts';
import { parseServiceUrl } from '../../trust/service-url.ts';
import { flag, lines, number, parsed, text } from '../input-kinds.ts';
import { type InputsOf, type InputTable, type Judge, type ReadInput, readTable } from '../read-inputs.ts';
import { judgeFiles, judgeRelease, judgeTrust, SHARED } from '../shared-inputs.ts';
import { ATTEST_INPUTS, readAttest } from './attest-inputs.ts';

export const SIGN_INPUTS = {
  files: {
    kind: lines,
    description:
      'Glob patterns of the files to sign, one per line. `!` excludes files from the patterns before it. Every pattern must match at least one file. Bundles and other outputs of signing are never signed. A signature of another tool, such as `dist/a.whl.asc` next to `dist/a.whl`, is signed only if a pattern ends in its suffix. Either `files` or `digests` is required.',
  },
  digests: {
    kind: lines,
    description:
      'Sign files that are not in the workspace, by their digests. Give the path of a checksums file, or its lines if they are less than 128 KiB, in the format of `sha256sum`, `openssl dgst -sha256` or BSD, or the path of a manifest of this action (`.json`). Each bundle goes to where its file would be.',
  },
  ...ATTEST_INPUTS,
  'identity-token': {
    kind: text,
    description: 'An OIDC token with the audience `sigstore`. Default: the identity of the job.',
  },
  'oidc-issuer': {
    // The message does not contain an address, which could contain a password.
    kind: (value: string, name: string) =>
      value === '' ? undefined : parseServiceUrl(value.trim(), `input "${name}"`),
    description:
      'Sign as a person who logs in at this OpenID Connect issuer, instead of as the job. The log shows a link and a code. `policy` must name the person, and the certificate will name the person.',
  },
  'oidc-client-id': {
    kind: text,
    default: 'sigstore',
    description: 'The client ID for `oidc-issuer`.',
  },
  'oidc-client-secret': {
    kind: text,
    description: 'The client secret for `oidc-issuer`, if the client has one.',
  },
  policy: {
    kind: lines,
    description:
      'Claims that the identity must have, one `claim: value` per line, such as `ref_type: tag`. They are checked before a certificate is requested. Values are exact, but `*` matches within one path segment and `**` across segments.',
  },
  instance: SHARED.instance,
  'trusted-root': {
    ...SHARED['trusted-root'],
    description: 'The path of a trusted root, together with `signing-config`, instead of `instance`.',
  },
  'signing-config': {
    kind: text,
    key: 'signingConfigPath',
    description: 'The path of a signing config, together with `trusted-root`, instead of `instance`.',
  },
  'rekor-version': {
    kind: parsed(parseRekorVersion, REKOR_CHOICE, { type: 'enum', words: REKOR_VERSIONS.map(String) }),
    description: `The version of the transparency log, ${REKOR_VERSIONS.map((version) => `\`${version}\``).join(' or ')}, if the instance offers both. Default: as the instance is configured.`,
  },
  'allow-private-repository': {
    kind: flag,
    default: 'false',
    description:
      'Sign even if the repository is private or internal. This publishes its name in the log permanently.',
  },
  'allow-untrusted-trigger': {
    kind: flag,
    default: 'false',
    description: 'Sign even if `pull_request_target` or `workflow_run` runs the code of a fork.',
  },
  'output-directory': SHARED['output-directory'],
  existing: {
    ...SHARED.existing,
    description:
      'What to do if a bundle already exists: `fail`, `keep` (keep it if it verifies for this file and identity, otherwise sign) or `overwrite`. With `release`, this also applies to its assets.',
  },
  'fail-fast': {
    kind: flag,
    default: 'true',
    description:
      'Stop at the first file that cannot be signed. With `false`, the run keeps the signed files and reports the others.',
  },
  shard: {
    kind: parsed(parseShard, 'K/N, such as 2/5, with K from 1 to N'),
    description:
      'Sign only one shard of the files, such as `2/5` in the second of five jobs of a matrix. The path of a file decides in which shard it is. The collecting action joins the shards.',
  },
  concurrency: {
    kind: number(1, 512),
    description: 'How many files are signed at the same time, from 1 to 512. Default: chosen for the log.',
  },
  'rate-limit': {
    kind: number(1, 100_000),
    description: 'Requests per minute to each service. Default: at most 900 for the public instances.',
  },
  timeout: SHARED.timeout,
  'dry-run': {
    kind: flag,
    default: 'false',
    description:
      'Check everything without requesting an identity or signing, and report what would be signed, by whom, and what would fail. Nothing is logged, written or uploaded.',
  },
  'upload-artifact': SHARED['upload-artifact'],
  'artifact-name': SHARED['artifact-name'],
  'retention-days': SHARED['retention-days'],
  'include-files': {
    kind: flag,
    default: 'false',
    description: 'Also add the signed files themselves to the artifact and to the release.',
  },
  release: SHARED.release,
  'github-token': {
    ...SHARED['github-token'],
    description: 'The token for `release` and `github-attestations`.',
  },
  summary: SHARED.summary,
} as const satisfies InputTable;
type InputName = keyof typeof SIGN_INPUTS;
type Given = InputsOf<typeof SIGN_INPUTS>;
type JudgeInputs = Judge<InputName>;

/** The inputs from the table, with `choice`, the instance, and `login`, where a person logs in; undefined: no login. */
export type Inputs = ReturnType<typeof readInputs>;

/** Throws one `input-invalid` for all problems. */
export function readInputs(read: ReadInput<InputName>) {
  return readTable(SIGN_INPUTS, read, (inputs, judge) => {
    const { instance, trustedRootPath, signingConfigPath, rekorVersion, ...others } = inputs;
    const { oidcIssuer, oidcClientId, oidcClientSecret, ...rest } = others;
    const { concurrency, rateLimit } = rest;
    judgeTogether(inputs, judge);
    judgeLogin(inputs, judge);
    const request = readAttest(inputs, judge.problem);
    const version = rekorVersion ?? (request.pypi ? 1 : undefined);
    const choice: InstanceChoice = {
      instance,
      trustedRootPath,
      signingConfigPath,
      rekorVersion: version,
    };
    return {
      ...rest,
      request,
      choice,
      login: oidcIssuer && { issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret },
      // A signature that waits longer than a minute could outlast its certificate.
      concurrency: rateLimit === undefined ? concurrency : Math.min(rateLimit, concurrency ?? IN_FLIGHT),
    };
  });
}

/** The problems of inputs in combination. */
function judgeTogether(inputs: Given, { problem }: JudgeInputs): void {
  judgeFiles(inputs, 'sign', problem);
  if (inputs.digests !== '' && inputs.includeFiles)
    problem('inputs "digests" and "include-files" cannot be combined: the files are not in the workspace');
  judgeTrust(inputs, problem);
  if ((inputs.trustedRootPath === undefined) !== (inputs.signingConfigPath === undefined))
    problem('inputs "trusted-root" and "signing-config" must be given together; give both or neither');
  judgeRelease(inputs, problem);
}

function judgeLogin(
  { oidcIssuer, oidcClientSecret, identityToken, policy }: Given,
  { problem, isWrong }: JudgeInputs,
): void {
  if (oidcIssuer === undefined) {
    if (oidcClientSecret !== undefined && !isWrong('oidc-issuer'))
      problem('input "oidc-client-secret" has no effect without "oidc-issuer"');
    return;
  }
  if (identityToken !== undefined)
    problem('inputs "identity-token" and "oidc-issuer" cannot be combined; give one of them');
  // The code is in the log, so only the policy distinguishes the person who should approve from others who read the
  // log.
  if (!requiresApprover(policy))
    problem(
      'input "oidc-issuer" needs a "policy", such as "email: mona@example.test": otherwise everyone who can read the log could approve the run',
    );
}

/** Whether a policy names the person who may approve. A policy that is not valid is reported where it is read. */
function requiresApprover(policy: string): boolean {
  try {
    return requiresIdentity(parsePolicy(policy));
  } catch {
    return true;
  }
}
