// Files to verify → each with the bundles that a manifest lists for it. Reads only the manifest.
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import type { FoundFile } from '../../files/found.ts';
import { outsideWorkspace } from '../../files/fs-errors.ts';
import { isOutside, relativePath } from '../../files/paths.ts';
import { readSmall } from '../../files/read-bounded.ts';
import { exists } from '../../files/writable.ts';
import { readAttested } from '../../manifest/attested.ts';
import { MAX_MANIFEST_BYTES, parseListed } from '../../manifest/parse.ts';
import { type Pair, type Paired, type PairOptions, some, withoutBundle } from './pair.ts';

/** The digest of a file, and the paths of its bundles, as the manifest has them. */
type Row = Readonly<{ digest: Buffer; bundles: readonly string[] }>;

/**
 * As pairWithBundles, for a manifest, a path relative to the workspace or absolute. `called` is its name in messages.
 */
export async function pairByManifest(
  files: readonly FoundFile[],
  manifest: string,
  { called, root, attestations, optional }: PairOptions & Readonly<{ called: string }>,
): Promise<Paired> {
  const place = resolve(root, manifest);
  const bytes = await readSmall(place, MAX_MANIFEST_BYTES + 1, called);
  const wrong = (what: string, cause?: unknown) =>
    new Failure('input-invalid', `${called} is not a valid manifest: ${what}`, { cause });
  const { listed, common } = rowsIn(bytes, attestations, wrong);
  // The directory that corresponds to the workspace of the job that signed: the workspace, or where its results were
  // put.
  const above = directoriesAbove(place);
  const inside = above.filter((directory) => !isOutside(relative(root, directory)));
  const has = (directory: string) => files.some((file) => listed.has(relativePath(directory, file.absolute)));
  const base = [root, ...inside].find(has) ?? root;
  const rows: [FoundFile, Row | undefined][] = files.map((file) => {
    const path = relativePath(base, file.absolute);
    const row = listed.get(path);
    listed.delete(path);
    return [file, row];
  });
  const rest = [...listed].map(([path, row]): [FoundFile, Row | undefined] => {
    const file = resolve(base, path);
    return [{ path: relativePath(root, file), absolute: file }, row];
  });
  if (files.some(({ digest }) => digest !== undefined)) assertNone(rest, called);
  else
    await assertInside(
      rest.map(([file]) => file),
      root,
    );
  const missing: string[] = [];
  const pairs: Pair[] = [];
  const places = [...above, root];
  const shared = await findAllIn(places, common);
  for (const [file, row] of [...rows, ...rest]) {
    if (row === undefined && optional.has(file)) continue;
    const bundles = await findAllIn(places, row?.bundles ?? []);
    if (row === undefined || bundles.length + shared.length === 0) missing.push(file.path);
    else pairs.push({ file, bundles, listed: row.digest });
  }
  if (missing.length > 0)
    throw withoutBundle(missing, rows.length + rest.length, ` in the manifest ${quote(manifest)}`);
  return { pairs: pairs.sort((a, b) => (a.file.path < b.file.path ? -1 : 1)), shared };
}

/** The files in a manifest, and the bundles in it that are about several of them. Throws the result of `wrong`. */
function rowsIn(
  bytes: Buffer,
  attestations: boolean,
  wrong: (what: string, cause?: unknown) => Failure,
): Readonly<{ listed: Map<string, Row | undefined>; common: readonly string[] }> {
  const { manifest, files } = parseListed(bytes, wrong);
  const { digests, own, common } = attestations ? readAttested(manifest, wrong) : NO_ATTESTATIONS;
  const listed = [...files].map(([path, row]): [string, Row | undefined] => {
    const digest = row?.digest ?? digests.get(path);
    const bundles = [...(own.get(path) ?? []), ...(row === undefined ? [] : [row.bundle])];
    return [path, digest === undefined ? undefined : { digest, bundles }];
  });
  return { listed: new Map(listed), common };
}

const NO_ATTESTATIONS: ReturnType<typeof readAttested> = { digests: new Map(), own: new Map(), common: [] };

/** The directory of a file, and those above it, the nearest first. */
function directoriesAbove(place: string): string[] {
  const above = dirname(place);
  return above === dirname(above) ? [above] : [above, ...directoriesAbove(above)];
}

async function findAllIn(directories: readonly string[], paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const place = await findIn(directories, path);
    if (place !== undefined) found.push(place);
  }
  return found;
}

async function findIn(directories: readonly string[], path: string): Promise<string | undefined> {
  for (const directory of directories) if (await exists(join(directory, path))) return join(directory, path);
  return undefined;
}

/** Files that are not on this machine are verified only by the list of their digests, so the list must be complete. */
function assertNone(rest: readonly (readonly [FoundFile, unknown])[], called: string): void {
  if (rest.length === 0) return;
  const lacking = some(rest.map(([{ path }]) => path));
  throw new Failure('input-invalid', `input "digests" does not list ${lacking}; ${called} does`);
}

/** Links in the paths of a manifest or list must not lead outside the workspace, or `file-outside-workspace` is thrown. */
export async function assertInside(files: Iterable<FoundFile>, root: string): Promise<void> {
  const realRoot = await realpath(root);
  const seen = new Set<string>();
  for (const file of files) {
    const folder = dirname(file.absolute);
    if (seen.has(folder)) continue;
    seen.add(folder);
    const real = await realpath(folder).catch(() => realRoot); // a missing file is reported when it is read
    if (isOutside(relative(realRoot, real)))
      throw outsideWorkspace(`file ${quote(file.path)}`, root, file.path);
  }
}
