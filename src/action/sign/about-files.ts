// The inputs `attest` and `checksums` → what is signed about the files. Loaded only if there is one of them.
import { dirname, relative, resolve } from 'node:path';
import { readAttestations } from '../../engine/attest/attestations.ts';
import type { Document } from '../../engine/attest/document.ts';
import { planSignedList } from '../../engine/attest/plan-checksums.ts';
import { planDocuments } from '../../engine/attest/plan-documents.ts';
import { quote } from '../../errors/failure.ts';
import type { FoundFile } from '../../files/found.ts';
import { outsideWorkspace } from '../../files/fs-errors.ts';
import { withoutList } from '../../files/listing/write-checksums.ts';
import { isOutside } from '../../files/paths.ts';
import { placeInside } from '../list-files.ts';
import type { ActionContext } from '../run-action.ts';
import type { Inputs } from './inputs.ts';

type Planned = Readonly<{ files: readonly FoundFile[]; documents: readonly Document[] }>;
type Context = Pick<ActionContext, 'env' | 'cwd' | 'onNotice' | 'onWarning' | 'stop'>;

/**
 * Reads the predicates and plans the list. Out: also the files, without the list that this run makes of them. Throws what
 * readAttestations, planDocuments, planSignedList and withoutList throw, and `file-outside-workspace`.
 */
export async function planAboutFiles(
  found: readonly FoundFile[],
  inputs: Inputs,
  { env, cwd, stop, onNotice, onWarning }: Context,
): Promise<Planned> {
  const { request, attestationName: name, perFile, release, outputDirectory, checksums: list } = inputs;
  if (list !== undefined) await assertListInside(list, cwd);
  const files = list === undefined ? found : await withoutList(found, { list, root: cwd }, onNotice);
  const lists = list === undefined ? [] : [planSignedList(files, list, cwd)];
  if (release !== undefined) for (const one of lists) warnOfDirectories(one, files, { cwd, onWarning });
  await assertUnlinked(request, cwd);
  const attestations = await readAttestations(request, { root: cwd, env, onNotice: onWarning });
  const names = { name, perFile, baseNames: release !== undefined };
  const place = { root: cwd, outputDirectory };
  const options = { ...names, ...place, signal: stop.signal, onNotice: onWarning };
  return { files, documents: [...(await planDocuments(files, attestations, options)), ...lists] };
}

/**
 * Makes sure that no predicate in the workspace is a link to a file outside: what a predicate contains is published, and a
 * link can be part of a commit. Throws `file-outside-workspace`.
 */
async function assertUnlinked({ sbom, predicates }: Inputs['request'], cwd: string): Promise<void> {
  const named = predicates.map((path) => ['attest', path] as const);
  for (const [input, path] of sbom === undefined ? named : [...named, ['sbom-path', sbom] as const])
    if (!isOutside(relative(cwd, resolve(cwd, path))))
      await placeInside(path, cwd, `input "${input}", ${quote(path)},`);
}

/** The plan of all outputs checks the same for links, but does not name the input. */
async function assertListInside(list: string, cwd: string): Promise<void> {
  const called = `input "checksums", ${quote(list)},`;
  const place = await placeInside(list, cwd, called);
  if (isOutside(relative(cwd, place))) throw outsideWorkspace(called, cwd, list);
}

/** After a download from a release, `sha256sum` would not find a file that the list names with its directory. */
function warnOfDirectories(
  { file }: Document,
  files: readonly FoundFile[],
  { cwd, onWarning }: Pick<Context, 'cwd' | 'onWarning'>,
): void {
  const folder = dirname(file.absolute);
  const deeper = files.find(({ path }) => dirname(resolve(cwd, path)) !== folder);
  if (deeper === undefined) return;
  onWarning(
    `the list ${quote(file.path)} names ${quote(deeper.path)} with its directory, but a release has no directories: put all files next to the list`,
  );
}
