// INPUT_* → one frozen record, fully parsed; every problem is reported at once, before anything else happens.
import { asFailure, Failure, quote } from '../errors.ts';
import { IN_FLIGHT } from '../files/slots.ts';
import { nearest } from '../nearest.ts';
import type { InstanceChoice } from '../trust/choice.ts';
import { parseServiceUrl } from '../trust/url.ts';

/** Reads one input by its name in action.yml, as it was given; '' when it was not. */
export type ReadInput = (name: InputName) => string;

export const INPUT_NAMES = [
  'files',
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
  'concurrency',
  'rate-limit',
  'timeout',
  'upload-artifact',
  'artifact-name',
  'retention-days',
  'include-files',
  'summary',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

export type Inputs = Readonly<{
  files: string;
  identityToken: string | undefined;
  /** Where a person logs in; undefined: nobody does. */
  login: Readonly<{ issuer: URL; clientId: string; clientSecret: string | undefined }> | undefined;
  policy: string;
  /** The inputs `instance`, `trusted-root`, `signing-config` and `rekor-version`. */
  choice: InstanceChoice;
  allowPrivateRepository: boolean;
  allowUntrustedTrigger: boolean;
  outputDirectory: string | undefined;
  existing: 'fail' | 'overwrite';
  failFast: boolean;
  /** Files in flight; with a rate limit no more than it lets ask for in a minute. */
  concurrency: number | undefined;
  /** Requests a minute. */
  rateLimit: number | undefined;
  timeoutMs: number;
  uploadArtifact: boolean;
  artifactName: string | undefined;
  retentionDays: number | undefined;
  includeFiles: boolean;
  summary: boolean;
}>;

/** GitHub passes an input as a variable: INPUT_, its name in capitals, blanks as `_`. */
export function inputsFrom(env: Readonly<Record<string, string | undefined>>): ReadInput {
  return (name) => env[variableOf(name)] ?? '';
}

const variableOf = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/** A sentence about each given input that action.yml does not know: most of them are typing errors. */
export function unknownInputs(env: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set(INPUT_NAMES.map(variableOf));
  const given = Object.keys(env).filter((key) => key.startsWith('INPUT_') && !known.has(key));
  return given.map((key) => {
    const name = key.slice('INPUT_'.length).toLowerCase();
    const meant = nearest(name.replaceAll('_', '-'), INPUT_NAMES);
    return `input ${quote(name)} is not known and has no effect${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
  });
}

/** The defaults are those of action.yml; the runner fills them in. Throws one `input-invalid` for all problems. */
export function readInputs(read: ReadInput): Inputs {
  const problems: string[] = [];
  const parse = <T>(
    name: InputName,
    parser: (text: string) => T | undefined,
    expected: string,
  ): T | undefined => {
    const text = read(name);
    if (text.trim() === '') return undefined;
    const value = parser(text);
    if (value === undefined) problems.push(`input "${name}" must be ${expected}, not ${quote(text)}`);
    return value;
  };
  const flag = (name: InputName, otherwise: boolean) => parse(name, toFlag, 'true or false') ?? otherwise;
  const text = (name: InputName) => parse(name, (value) => value.trim(), 'text');
  const concurrency = parse('concurrency', wholeNumber(1, 512), 'a whole number from 1 to 512');
  const rateLimit = parse('rate-limit', wholeNumber(1, 100_000), 'a whole number from 1 to 100000');
  const issuer = readIssuer(text('oidc-issuer'), problems);
  const clientSecret = text('oidc-client-secret');
  const inputs: Inputs = {
    files: read('files').trim(),
    identityToken: text('identity-token'),
    login: issuer && { issuer, clientId: text('oidc-client-id') ?? 'sigstore', clientSecret },
    policy: read('policy').trim(),
    choice: {
      instance: text('instance') ?? 'public-good',
      trustedRootPath: text('trusted-root'),
      signingConfigPath: text('signing-config'),
      rekorVersion: parse('rekor-version', (v) => (v === '1' ? 1 : v === '2' ? 2 : undefined), '1 or 2'),
    },
    allowPrivateRepository: flag('allow-private-repository', false),
    allowUntrustedTrigger: flag('allow-untrusted-trigger', false),
    outputDirectory: text('output-directory'),
    existing:
      parse('existing', (v) => (v === 'fail' || v === 'overwrite' ? v : undefined), 'fail or overwrite') ??
      'fail',
    failFast: flag('fail-fast', true),
    // A signature that waits for longer than a minute outlives its certificate.
    concurrency: rateLimit === undefined ? concurrency : Math.min(rateLimit, concurrency ?? IN_FLIGHT),
    rateLimit,
    timeoutMs: parse('timeout', toMilliseconds, 'a time from 1s to 6h, such as 90s or 15m') ?? 15 * 60_000,
    uploadArtifact: flag('upload-artifact', true),
    artifactName: parse('artifact-name', (v) => toArtifactName(v.trim()), ARTIFACT_NAME_RULE),
    retentionDays: parse('retention-days', wholeNumber(1, 90), 'a whole number from 1 to 90'),
    includeFiles: flag('include-files', false),
    summary: flag('summary', true),
  };
  if (inputs.files === '') problems.push('input "files" is empty; give at least one pattern, such as dist/*');
  if (inputs.login !== undefined && inputs.identityToken !== undefined)
    problems.push('inputs "identity-token" and "oidc-issuer" exclude each other; give one of them');
  if (clientSecret !== undefined && read('oidc-issuer').trim() === '')
    problems.push('input "oidc-client-secret" has no effect without "oidc-issuer"');
  // The code stands in the log, so the policy alone tells the one who should approve from others who read it.
  if (inputs.login !== undefined && inputs.policy === '')
    problems.push(
      'input "oidc-issuer" needs a "policy", such as "email: mona@example.test": whoever reads the log could approve',
    );
  const { instance, trustedRootPath, signingConfigPath } = inputs.choice;
  if ((trustedRootPath === undefined) !== (signingConfigPath === undefined)) {
    problems.push('inputs "trusted-root" and "signing-config" belong together; give both or neither');
  }
  if (trustedRootPath !== undefined && instance !== 'public-good') {
    problems.push('inputs "instance" and "trusted-root" say the same thing twice; give one of them');
  }
  if (problems.length > 0) throw new Failure('input-invalid', problems.join('; '));
  return Object.freeze(inputs);
}

/** An address may hold a password, so it is not repeated. */
function readIssuer(text: string | undefined, problems: string[]): URL | undefined {
  try {
    return text === undefined ? undefined : parseServiceUrl(text, 'input "oidc-issuer"');
  } catch (error) {
    problems.push(asFailure(error).message);
    return undefined;
  }
}

/** YAML 1.2 core schema: nothing else is a boolean, so that a typing error never switches a check off. */
function toFlag(text: string): boolean | undefined {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  return /^(false|False|FALSE)$/.test(text) ? false : undefined;
}

function wholeNumber(least: number, most: number): (text: string) => number | undefined {
  return (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined;
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

function toMilliseconds(text: string): number | undefined {
  const [, amount = '', unit = ''] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
  const ms = Number(amount) * (UNIT_MS[unit] ?? 0);
  return ms >= 1000 && ms <= 6 * 3_600_000 ? ms : undefined;
}

const ARTIFACT_NAME_RULE =
  'at most 256 characters without " : < > | * ? \\ / ##[ or control characters, and not . or ..';

function toArtifactName(text: string): string | undefined {
  // The artifact library prints the name as it is, and `##[` would begin a command to the runner.
  if (text.includes('##[') || /^\.{1,2}$/.test(text)) return undefined;
  return /^[^":<>|*?\\/\u0000-\u001f\u007f-\u009f]{1,256}$/.test(text) ? text : undefined;
}
