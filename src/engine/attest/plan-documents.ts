// Attestations and files → the documents of a run, each with its path.
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { requireReadable } from '../../attestation/statement.ts';
import { manySubjects } from '../../attestation/statement-notices.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { digestFile } from '../../files/digest.ts';
import type { FoundFile } from '../../files/found.ts';
import { ATTESTATION_SUFFIX } from '../../files/output-plan.ts';
import { shownPath } from '../../files/paths.ts';
import { signableStatement } from '../../signing/dsse.ts';
import type { Attestation } from './attestations.ts';
import type { Digested, Document } from './document.ts';

type DocumentOptions = Readonly<{
  /** Absolute. */
  root: string;
  /** Relative to the root or absolute. Default: the root; with `perFile`, next to each file. */
  outputDirectory?: string | undefined;
  /** The name of the file, with or without its suffix. Default: the kind of the attestation. */
  name?: string | undefined;
  /** One attestation for each file. Default: one for all of them. */
  perFile: boolean;
  /** Name the files by their base names, as the assets of a release. Default: by their paths. */
  baseNames: boolean;
  signal: AbortSignal;
  /** Called with a warning about documents that some verifiers refuse. */
  onNotice: (text: string) => void;
}>;

/**
 * The documents about these files, in the order of the attestations. Throws `attestation-invalid`, and what reading a
 * file throws.
 */
export async function planDocuments(
  files: readonly FoundFile[],
  attestations: readonly Attestation[],
  options: DocumentOptions,
): Promise<readonly Document[]> {
  if (files.length === 0 || attestations.length === 0) return [];
  const { root, outputDirectory, perFile, baseNames, signal, onNotice } = options;
  const name = options.name?.endsWith(ATTESTATION_SUFFIX)
    ? options.name.slice(0, -ATTESTATION_SUFFIX.length)
    : options.name;
  const directory = resolve(root, outputDirectory ?? '.');
  const subjectName = ({ path }: FoundFile) => (baseNames || isAbsolute(path) ? basename(path) : path);
  const shared = attestations.filter(({ nameFor }) => nameFor === undefined);
  if (!perFile && shared.length > 0) {
    const names = await distinctNames(files, subjectName, signal);
    for (const { predicate } of shared) requireReadable(names, predicate);
    const many = manySubjects(names.size);
    if (many !== undefined)
      onNotice(`the statement ${many}; one attestation for each file has no such limit`);
  }
  if (perFile) for (const { predicate } of shared) requireReadable(longest(files, subjectName), predicate);
  const several = shared.length > 1;
  requireKinds(shared);
  return attestations.flatMap((attestation) => {
    const { kind, nameFor } = attestation;
    const suffix = `${several ? `.${kindInName(kind)}` : ''}${ATTESTATION_SUFFIX}`;
    const at = (absolute: string, about?: FoundFile) =>
      documentOf(attestation, { path: shownPath(root, absolute), absolute }, { about, subjectName });
    if (!perFile && nameFor === undefined)
      return at(join(directory, name === undefined ? `${kind}${ATTESTATION_SUFFIX}` : `${name}${suffix}`));
    return files.map((file) => {
      const beside = resolve(root, file.path);
      if (nameFor !== undefined) return at(join(dirname(beside), nameFor(basename(beside))), file);
      const folder = outputDirectory === undefined ? dirname(beside) : directory;
      return at(join(folder, `${basename(beside)}${suffix}`), file);
    });
  });
}

/** With a dot, `FILE.KIND` would be named for another file. */
const kindInName = (kind: string): string => kind.replaceAll('.', '-');

/** Throws `attestation-invalid` for two attestations of one kind, whose files would have one name. */
function requireKinds(attestations: readonly Attestation[]): void {
  const kinds = new Set<string>();
  for (const kind of attestations.map((each) => kindInName(each.kind))) {
    if (kinds.has(kind))
      throw new Failure(
        'attestation-invalid',
        `two attestations would be of the kind ${quote(kind)}, and their files would have the same name`,
        { remedy: 'Rename a predicate: its name without .json is the kind. Nothing was signed.' },
      );
    kinds.add(kind);
  }
}

function documentOf(
  { predicateType, authorize, statement, format, bundleIn }: Attestation,
  file: FoundFile,
  {
    about,
    subjectName,
  }: Readonly<{ about: FoundFile | undefined; subjectName: (file: FoundFile) => string }>,
): Document {
  const make = (files: readonly Digested[]) => {
    const subjects = files.map((each) => ({ name: subjectName(each.file), digest: each.digest }));
    const signable = signableStatement(statement(subjects));
    return { signable, expected: { statement: signable.envelope.payload } };
  };
  const outputs = { bundle: file.absolute };
  return { file, outputs, predicateType, about, authorize, make, format, bundleIn };
}

/** The longest name: it is the subject of the longest statement about one file. */
function longest(files: readonly FoundFile[], nameOf: (file: FoundFile) => string): ReadonlySet<string> {
  const [first = '', ...others] = files.map(nameOf);
  return new Set([others.reduce((one, other) => (other.length > one.length ? other : one), first)]);
}

/**
 * A file for each name. Two files with one name in a statement must be the same content. This is known before anything is
 * signed, because only such files are read here. Throws `attestation-invalid`, `file-unreadable` or `file-changed`.
 */
async function distinctNames(
  files: readonly FoundFile[],
  nameOf: (file: FoundFile) => string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, unknown>> {
  const digestOf = async (file: FoundFile) => file.digest ?? (await digestFile(file, signal)).digest;
  const owners = new Map<string, FoundFile>();
  for (const file of files) {
    const name = nameOf(file);
    const owner = owners.get(name);
    owners.set(name, file);
    if (owner === undefined || (await digestOf(owner)).equals(await digestOf(file))) continue;
    const what = `the files ${quote(owner.path)} and ${quote(file.path)} would both be the subject ${quote(name)}, with different digests`;
    throw new Failure('attestation-invalid', what);
  }
  return owners;
}
