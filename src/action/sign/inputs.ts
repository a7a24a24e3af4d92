// The inputs of the signing action, one row for each, and what they say together.
import { IN_FLIGHT } from '../../files/semaphore.ts';
import { parseShard } from '../../files/shard.ts';
import { parsePolicy, requiresIdentity } from '../../identity/policy/claim-policy.ts';
import type { InstanceChoice } from '../../trust/instance-choice.ts';
import { parseRekorVersion, REKOR_CHOICE, REKOR_VERSIONS } from '../../trust/rekor-versions.ts';
import { parseServiceUrl } from '../../trust/service-url.ts';
import { flag, lines, number, parsed, text } from '../input-kinds.ts';
import { type InputsOf, type InputTable, type Judge, type ReadInput, readTable } from '../read-inputs.ts';
import { judgeFiles, judgeRelease, judgeTrust, SHARED } from '../shared-inputs.ts';

export const SIGN_INPUTS = {
  files: {
    kind: lines,
    description:
      'Glob patterns of the files to sign, one per line. `!` excludes files from the patterns before it. Every pattern must match at least one file. Bundles and other outputs of signing are never signed. Signatures of other tools next to their files are signed only by a pattern that ends in their suffix. This or `digests` is required.',
  },
  digests: {
    kind: lines,
    description:
      'Sign files that are stored elsewhere, by their digests. Give the path of a checksums file in the format of `sha256sum`, `openssl dgst -sha256` or BSD, or its lines (less than 128 KiB). Each bundle goes where its file would be.',
  },
  'identity-token': {
    kind: text,
    description: "An explicit OIDC token with the audience `sigstore`. Default: the job's own identity.",
  },
  'oidc-issuer': {
    // The message does not repeat an address, which may hold a password.
    kind: (value: string, name: string) =>
      value === '' ? undefined : parseServiceUrl(value.trim(), `input "${name}"`),
    description:
      "The OpenID Connect issuer where a person approves the run by device authorization, instead of the job's own identity. The log shows a link and a code, the certificate names that person, and `policy` must name them.",
  },
  'oidc-client-id': {
    kind: text,
    default: 'sigstore',
    description: 'The client ID to log in with at `oidc-issuer`.',
  },
  'oidc-client-secret': { kind: text, description: 'The secret of that client, if it has one.' },
  policy: {
    kind: lines,
    description:
      'Who may sign: claims to require, as `claim: value`, one per line, such as `ref_type: tag`. Checked before a certificate is requested. Values are exact; `*` matches within one path segment, `**` across segments.',
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
    kind: parsed(parseRekorVersion, REKOR_CHOICE),
    description: `The version of the transparency log, ${REKOR_VERSIONS.map((version) => `\`${version}\``).join(' or ')}, if the instance offers both. Default: as the signing config says.`,
  },
  'allow-private-repository': {
    kind: flag,
    default: 'false',
    description:
      'Sign although the repository is private or internal. Its name then becomes public in the log permanently.',
  },
  'allow-untrusted-trigger': {
    kind: flag,
    default: 'false',
    description:
      'Sign although the `pull_request_target` or `workflow_run` event carries the code of a fork.',
  },
  'output-directory': SHARED['output-directory'],
  existing: {
    ...SHARED.existing,
    description:
      'What to do if a bundle already exists: `fail`, `keep` (if it verifies for this file and identity, otherwise sign) or `overwrite`. With `release` this also applies to its assets.',
  },
  'fail-fast': {
    kind: flag,
    default: 'true',
    description:
      'Stop at the first file that cannot be signed. `false` keeps what succeeded and reports the rest.',
  },
  shard: {
    kind: parsed(parseShard, 'K/N, such as 2/5, with K from 1 to N'),
    description:
      'Sign only the shard of this job, such as `2/5` in the second of five jobs of a matrix. The digest of its path decides to which shard a file belongs. The collecting action merges the shards.',
  },
  concurrency: {
    kind: number(1, 512),
    description: 'How many files to sign at a time, from 1 to 512. Default: as many as the log can use.',
  },
  'rate-limit': {
    kind: number(1, 100_000),
    description: 'Requests per minute to each service. Default: at most 900 to the public instances.',
  },
  timeout: SHARED.timeout,
  'dry-run': {
    kind: flag,
    default: 'false',
    description:
      'Do everything except request an identity and sign. The run reports what would be signed, by whom, and what would fail. It logs, writes and uploads nothing.',
  },
  'upload-artifact': SHARED['upload-artifact'],
  'artifact-name': SHARED['artifact-name'],
  'retention-days': SHARED['retention-days'],
  'include-files': {
    kind: flag,
    default: 'false',
    description: 'Also put the signed files into the artifact and on the release.',
  },
  release: SHARED.release,
  'github-token': SHARED['github-token'],
  summary: SHARED.summary,
} as const satisfies InputTable;
type InputName = keyof typeof SIGN_INPUTS;
type Given = InputsOf<typeof SIGN_INPUTS>;
type JudgeInputs = Judge<InputName>;

/** As the table says, with `choice`, the instance, and `login`, where a person logs in; undefined: no person does. */
export type Inputs = ReturnType<typeof readInputs>;

/** Throws one `input-invalid` for all problems. */
export function readInputs(read: ReadInput<InputName>) {
  return readTable(SIGN_INPUTS, read, (inputs, judge) => {
    const { instance, trustedRootPath, signingConfigPath, rekorVersion, ...others } = inputs;
    const { oidcIssuer, oidcClientId, oidcClientSecret, ...rest } = others;
    const { concurrency, rateLimit } = rest;
    const choice: InstanceChoice = { instance, trustedRootPath, signingConfigPath, rekorVersion };
    judgeTogether(inputs, judge);
    judgeLogin(inputs, judge);
    return {
      ...rest,
      choice,
      login: oidcIssuer && { issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret },
      // A signature that waits for longer than a minute outlives its certificate.
      concurrency: rateLimit === undefined ? concurrency : Math.min(rateLimit, concurrency ?? IN_FLIGHT),
    };
  });
}

/** What is wrong with inputs only beside others. */
function judgeTogether(inputs: Given, { problem }: JudgeInputs): void {
  judgeFiles(inputs, 'sign', problem);
  if (inputs.digests !== '' && inputs.includeFiles)
    problem('inputs "digests" and "include-files" exclude each other: the files are not there');
  judgeTrust(inputs, problem);
  if ((inputs.trustedRootPath === undefined) !== (inputs.signingConfigPath === undefined))
    problem('inputs "trusted-root" and "signing-config" belong together; give both or neither');
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
    problem('inputs "identity-token" and "oidc-issuer" exclude each other; give one of them');
  // The code is in the log, so only the policy tells the one who should approve from others who read it.
  if (!requiresApprover(policy))
    problem(
      'input "oidc-issuer" needs a "policy", such as "email: mona@example.test": whoever reads the log could approve',
    );
}

/** Whether a policy says who may approve; one that cannot be read is told where it is read. */
function requiresApprover(policy: string): boolean {
  try {
    return requiresIdentity(parsePolicy(policy));
  } catch {
    return true;
  }
}
