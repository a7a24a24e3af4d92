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
      'Glob patterns of the files to sign, one a line. `!` excludes from the patterns before it. Every pattern must match at least one file. Bundles and other outputs of signing are never signed, and signatures of other tools beside their files only by a pattern that ends in their suffix. This or `digests` is required.',
  },
  digests: {
    kind: lines,
    description:
      'Sign files that are not here, by their digests: the path of a checksums file as `sha256sum`, `openssl dgst -sha256` or BSD prints it, or its lines, of less than 128 KiB. Bundles go where the files would be.',
  },
  'identity-token': {
    kind: text,
    description: "An explicit OIDC token with audience `sigstore`. Left out, the job's own identity is used.",
  },
  'oidc-issuer': {
    // The message does not repeat an address, which may hold a password.
    kind: (value: string, name: string) =>
      value === '' ? undefined : parseServiceUrl(value.trim(), `input "${name}"`),
    description:
      "The OpenID Connect issuer where a person approves the run by device authorization, instead of the job's own identity. The log shows a link and a code, the certificate names that person, and `policy` has to say who it is.",
  },
  'oidc-client-id': {
    kind: text,
    default: 'sigstore',
    description: 'The client to log in by at `oidc-issuer`.',
  },
  'oidc-client-secret': { kind: text, description: 'The secret of that client, if it has one.' },
  policy: {
    kind: lines,
    description:
      'Who may sign, as `claim: value`, one a line, such as `ref_type: tag`. Checked before anything is published. Exact; `*` matches within one path segment, `**` across segments.',
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
    description: `The version of the transparency log, ${REKOR_VERSIONS.map((version) => `\`${version}\``).join(' or ')}, where the instance offers both. Left out, as it is configured.`,
  },
  'allow-private-repository': {
    kind: flag,
    default: 'false',
    description:
      'Sign although the repository is private or internal. Its name then becomes public in the log, and stays there.',
  },
  'allow-untrusted-trigger': {
    kind: flag,
    default: 'false',
    description: 'Sign although `pull_request_target` or `workflow_run` carries the code of a fork.',
  },
  'output-directory': SHARED['output-directory'],
  existing: {
    ...SHARED.existing,
    description:
      'What to do with a bundle that is there already, `fail`, `keep` (if it verifies for this file and identity, else sign) or `overwrite`. With `release` this also goes for its assets.',
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
      "Sign only this job's share, such as `2/5` in the second of five jobs of a matrix. A file falls to a share by the digest of its path; the collecting action puts the shares together.",
  },
  concurrency: {
    kind: number(1, 512),
    description:
      'How many files are signed at a time, from 1 to 512. Left out, as many as the log profits from.',
  },
  'rate-limit': {
    kind: number(1, 100_000),
    description: 'Requests a minute to each service. Left out, the public instances get at most 900.',
  },
  timeout: SHARED.timeout,
  'dry-run': {
    kind: flag,
    default: 'false',
    description:
      'Do everything but ask for an identity and sign, and say what would be signed, by whom, and what would fail. Nothing is logged, written or uploaded.',
  },
  'upload-artifact': SHARED['upload-artifact'],
  'artifact-name': SHARED['artifact-name'],
  'retention-days': SHARED['retention-days'],
  'include-files': {
    kind: flag,
    default: 'false',
    description: 'Put the signed files themselves into the artifact, and on the release, as well.',
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
