// INPUT_* → one frozen record, fully parsed; every problem is reported at once, before anything else happens.
import { asFailure } from '../../errors/failure.ts';
import type { Existing } from '../../files/output-plan.ts';
import { IN_FLIGHT } from '../../files/semaphore.ts';
import { parseShard, type Shard } from '../../files/shard.ts';
import { parsePolicy, requiresIdentity } from '../../identity/policy/claim-policy.ts';
import type { InstanceChoice } from '../../trust/instance-choice.ts';
import { parseRekorVersion, REKOR_CHOICE } from '../../trust/rekor-versions.ts';
import { parseServiceUrl } from '../../trust/service-url.ts';
import { createReader, type Reader, type ReadInput } from '../read-inputs.ts';
import { readRelease, readTrust } from '../shared-inputs.ts';

export const INPUT_NAMES = [
  'files',
  'digests',
  'identity-token',
  'oidc-issuer',
  'oidc-client-id',
  'oidc-client-secret',
  'policy',
  'instance',
  'trusted-root',
  'signing-config',
  'rekor-version',
  'allow-private-repository',
  'allow-untrusted-trigger',
  'output-directory',
  'existing',
  'fail-fast',
  'shard',
  'concurrency',
  'rate-limit',
  'timeout',
  'dry-run',
  'upload-artifact',
  'artifact-name',
  'retention-days',
  'include-files',
  'release',
  'github-token',
  'summary',
] as const;
type InputName = (typeof INPUT_NAMES)[number];

export type Inputs = Readonly<{
  /** Patterns; '' where `digests` are given. */
  files: string;
  /** The path of a checksums file, or its lines; '' where `files` are given. */
  digests: string;
  identityToken: string | undefined;
  /** Where a person logs in; undefined: nobody does. */
  login: Readonly<{ issuer: URL; clientId: string; clientSecret: string | undefined }> | undefined;
  policy: string;
  /** The inputs `instance`, `trusted-root`, `signing-config` and `rekor-version`. */
  choice: InstanceChoice;
  allowPrivateRepository: boolean;
  allowUntrustedTrigger: boolean;
  outputDirectory: string | undefined;
  existing: Existing;
  failFast: boolean;
  /** The share of the files that is signed; undefined: all of them. */
  shard: Shard | undefined;
  /** Files in flight; with a rate limit no more than it lets ask for in a minute. */
  concurrency: number | undefined;
  /** Requests a minute. */
  rateLimit: number | undefined;
  timeoutMs: number;
  dryRun: boolean;
  uploadArtifact: boolean;
  artifactName: string | undefined;
  retentionDays: number | undefined;
  includeFiles: boolean;
  /** A tag, or `auto`; undefined: nothing is attached to a release. */
  release: string | undefined;
  githubToken: string | undefined;
  summary: boolean;
}>;

/** The defaults are those of action.yml; the runner fills them in. Throws one `input-invalid` for all problems. */
export function readInputs(read: ReadInput<InputName>): Inputs {
  const reader = createReader(read);
  const { parse, text, flag, number } = reader;
  const concurrency = number('concurrency', 1, 512);
  const rateLimit = number('rate-limit', 1, 100_000);
  const inputs: Inputs = {
    files: read('files').trim(),
    digests: read('digests').trim(),
    identityToken: text('identity-token'),
    login: readLogin(reader),
    policy: read('policy').trim(),
    choice: readChoice(reader),
    allowPrivateRepository: flag('allow-private-repository', false),
    allowUntrustedTrigger: flag('allow-untrusted-trigger', false),
    outputDirectory: text('output-directory'),
    existing: reader.oneOf('existing', ['fail', 'keep', 'overwrite'], 'fail'),
    failFast: flag('fail-fast', true),
    shard: parse('shard', parseShard, 'K/N, such as 2/5, with K from 1 to N'),
    // A signature that waits for longer than a minute outlives its certificate.
    concurrency: rateLimit === undefined ? concurrency : Math.min(rateLimit, concurrency ?? IN_FLIGHT),
    rateLimit,
    timeoutMs: reader.time('timeout', 15 * 60_000),
    dryRun: flag('dry-run', false),
    uploadArtifact: flag('upload-artifact', true),
    artifactName: reader.artifactName('artifact-name'),
    retentionDays: number('retention-days', 1, 90),
    includeFiles: flag('include-files', false),
    ...readRelease(reader),
    summary: flag('summary', true),
  };
  judgeTogether(inputs, reader);
  reader.finish();
  return Object.freeze(inputs);
}

/** What is wrong with inputs only beside others. */
function judgeTogether(inputs: Inputs, { problem }: Reader<InputName>): void {
  const { files, digests, login, policy } = inputs;
  if (files === '' && digests === '')
    problem('input "files" is empty; give at least one pattern, such as dist/*, or "digests"');
  if (files !== '' && digests !== '')
    problem('inputs "files" and "digests" exclude each other; sign them in two steps');
  if (digests !== '' && inputs.includeFiles)
    problem('inputs "digests" and "include-files" exclude each other: the files are not there');
  if (login !== undefined && inputs.identityToken !== undefined)
    problem('inputs "identity-token" and "oidc-issuer" exclude each other; give one of them');
  // The code stands in the log, so the policy alone tells the one who should approve from others who read it.
  if (login !== undefined && !requiresApprover(policy))
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

function readLogin({ text, problem }: Reader<InputName>): Inputs['login'] {
  const issuer = readIssuer(text('oidc-issuer'), problem);
  const clientSecret = text('oidc-client-secret');
  if (clientSecret !== undefined && text('oidc-issuer') === undefined)
    problem('input "oidc-client-secret" has no effect without "oidc-issuer"');
  return issuer && { issuer, clientId: text('oidc-client-id') ?? 'sigstore', clientSecret };
}

/** An address may hold a password, so it is not repeated. */
function readIssuer(text: string | undefined, problem: (what: string) => void): URL | undefined {
  try {
    return text === undefined ? undefined : parseServiceUrl(text, 'input "oidc-issuer"');
  } catch (error) {
    problem(asFailure(error).message);
    return undefined;
  }
}

function readChoice(reader: Reader<InputName>): InstanceChoice {
  const { text, parse, problem } = reader;
  const { instance, trustedRootPath } = readTrust(reader);
  const signingConfigPath = text('signing-config');
  const rekorVersion = parse('rekor-version', parseRekorVersion, REKOR_CHOICE);
  if ((trustedRootPath === undefined) !== (signingConfigPath === undefined))
    problem('inputs "trusted-root" and "signing-config" belong together; give both or neither');
  return { instance, trustedRootPath, signingConfigPath, rekorVersion };
}
