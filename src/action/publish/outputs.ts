// The results of a run → the outputs of action.yml, by their names.
import { isAttestationBundle, isDone, isList, type Outcome, type SignedFile } from '../../engine/result.ts';
import { relativePath } from '../../files/paths.ts';
import type { Artifact } from '../../github/artifacts/upload.ts';
import { isPlainWord, operand, shellLine } from '../../text/shell-quote.ts';
import { type InstanceChoice, trustOptions } from '../../trust/instance-choice.ts';

/** Of the signing action only. */
export const ATTESTATION_OUTPUT_NAMES = ['attestation-path', 'attestation-id', 'attestation-url'] as const;
/** Of the signing and of the collecting action. */
export const OUTPUT_NAMES = [
  'manifest',
  'bundles',
  'count',
  'identity',
  'issuer',
  'verify-command',
  'artifact-id',
  'artifact-url',
  'artifact-digest',
  'release-url',
  'failure-code',
] as const;
type OutputName = (typeof OUTPUT_NAMES | typeof ATTESTATION_OUTPUT_NAMES)[number];
export type Outputs = Readonly<Partial<Record<OutputName, string | undefined>>>;

/**
 * The outputs of a run that signed something; paths are relative to `root`, with `/`. A path with a line break is not
 * in `bundles`, because it would look like two.
 */
export function outputsOf(
  outcome: Outcome,
  choice: InstanceChoice,
  manifestPath: string,
  root: string,
): Outputs & { readonly manifest: string } {
  const signed = outcome.files.filter(isDone);
  const shown = (path: string) => relativePath(root, path);
  const listOf = (some: readonly SignedFile[]) => {
    const bundles = some.flatMap(({ outputs: { bundle } }) => (bundle === undefined ? [] : shown(bundle)));
    const list = bundles.filter((path) => !hasLineBreak(path)).join('\n');
    return list.length > MAX_LIST_CHARACTERS ? '' : list;
  };
  const example = exampleOf(outcome, shown);
  const attestations = outcome.documents.filter((document) => !isList(document));
  return {
    manifest: shown(manifestPath),
    bundles: listOf(signed),
    'attestation-path': listOf(attestations.filter(isDone)) || undefined,
    count: String(signed.length),
    identity: outcome.identity,
    issuer: outcome.issuer,
    'verify-command':
      example && verifyCommand(outcome, choice, { ...example, bundle: shown(example.bundle) }),
  };
}

/** What the printed command verifies: a file, its bundle, and the type of an attestation. */
type Example = Readonly<{ file: string; bundle: string; predicateType: string | undefined }>;

/** A file with an ordinary name makes the best example. Without signatures, the example is an attestation or a list. */
function exampleOf({ files, documents }: Outcome, shown: (path: string) => string): Example | undefined {
  const done = files.filter(isDone);
  const best = done.find(({ file }) => isPlainWord(file.path)) ?? done[0];
  if (best === undefined) return undefined;
  const { bundle } = best.outputs;
  if (bundle !== undefined) return { file: best.file.path, bundle, predicateType: undefined };
  for (const { about, predicateType, outputs } of documents.filter(isAttestationBundle))
    if (outputs.bundle !== undefined && (about ?? best.file) === best.file)
      return { file: best.file.path, bundle: outputs.bundle, predicateType };
  for (const { outputs } of documents.filter(isList))
    if (outputs.bundle !== undefined && outputs.checksums !== undefined)
      return { file: shown(outputs.checksums), bundle: outputs.bundle, predicateType: undefined };
  return undefined;
}

/** GitHub accepts 1 MB of outputs per job, counted in UTF-16 (Workflow syntax, `jobs.<job_id>.outputs`). */
const MAX_LIST_CHARACTERS = 480_000;

/** True for a path that contains a line break. */
export const hasLineBreak = (path: string): boolean => /[\r\n]/.test(path);

/** The outputs of an artifact. */
export function outputsOfArtifact(artifact: Artifact): Outputs {
  return {
    'artifact-id': String(artifact.id),
    'artifact-url': artifact.url,
    'artifact-digest': artifact.digest,
  };
}

/** The outputs of attestations that GitHub stored. */
export function outputsOfStored(stored: readonly Readonly<{ id: string; url: string }>[]): Outputs {
  return {
    'attestation-id': stored.map(({ id }) => id).join('\n'),
    'attestation-url': stored.map(({ url }) => url).join('\n'),
  };
}

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * A command that verifies one file, to copy into a shell: cosign if it knows the instance or can use its trusted root;
 * otherwise sigstore-python, because it can use a client trust configuration directly.
 */
function verifyCommand(
  outcome: Outcome,
  choice: InstanceChoice,
  { file, bundle, predicateType }: Example,
): string {
  const { identity = '', issuer = '', source } = outcome;
  const { instance, trustedRootPath } = choice;
  const isCosign = trustedRootPath !== undefined || instance === 'public-good';
  const trust = trustOptions(choice);
  const blob =
    predicateType === undefined ? ['verify-blob'] : ['verify-blob-attestation', '--type', predicateType];
  const verify = isCosign ? ['cosign', ...blob, ...trust] : ['sigstore', ...trust, 'verify', 'identity'];
  const who = isCosign ? '--certificate' : '--cert';
  const expected = [`${who}-identity`, identity, `${who}-oidc-issuer`, issuer];
  // sigstore-python requires a repository only if the issuer is GitHub's, and then it knows the issuer itself.
  if (source !== undefined && isCosign) expected.push('--certificate-github-workflow-repository', source);
  if (source !== undefined && !isCosign && issuer === GITHUB_ISSUER) {
    const repository = ['--cert-identity', identity, '--repository', source];
    return shellLine([
      'sigstore',
      ...trust,
      'verify',
      'github',
      '--bundle',
      operand(bundle),
      ...repository,
      operand(file),
    ]);
  }
  return shellLine([...verify, '--bundle', operand(bundle), ...expected, operand(file)]);
}
