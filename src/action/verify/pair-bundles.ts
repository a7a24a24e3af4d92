// Files to verify → each with its bundle: next to it, in a directory, or listed in a manifest. Reads no content.
import { opendir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { BUNDLE_SUFFIXES, bundleBeside } from '../../engine/read-artifact.ts';
import { Failure, quote } from '../../errors/failure.ts';
import type { FoundFile } from '../../files/find.ts';
import { outsideWorkspace, unreadable } from '../../files/fs-errors.ts';
import { isOutside, relativePath } from '../../files/paths.ts';
import { readSmall } from '../../files/read-bounded.ts';
import { exists } from '../../files/writable.ts';
import { type ListedBundle, MAX_MANIFEST_BYTES, parseListed } from '../../manifest/parse.ts';

export type Pair = Readonly<{
  file: FoundFile;
  /** Absolute. */
  bundle: string;
  /** The SHA-256 of the file in the manifest, 32 bytes; undefined without a manifest. */
  listed: Buffer | undefined;
}>;

/**
 * Finds the bundle of every file; with a manifest also that of every other file that it lists. In: the files, the input
 * `bundles`, the workspace (an absolute path), and the files that may be without a bundle. Throws `bundle-missing` with
 * all files that have no bundle, `input-invalid` or `file-unreadable` for the path in `bundles`, and
 * `file-outside-workspace`.
 */
export async function pairWithBundles(
  files: readonly FoundFile[],
  bundles: string | undefined,
  root: string,
  optional: ReadonlySet<FoundFile> = new Set(),
): Promise<readonly Pair[]> {
  const beside = async ({ path }: FoundFile) => absolute(root, await bundleBeside(path, root));
  if (bundles === undefined) return pairAll(files, '', beside, optional);
  const place = resolve(root, bundles);
  const called = `input "bundles", ${quote(bundles)},`;
  const kind = await stat(place).catch((cause) => {
    throw unreadable(called, cause);
  });
  if (!kind.isDirectory()) return pairByManifest(files, bundles, { called, root, optional });
  const byName = createIndex(place, files);
  return pairAll(
    files,
    ` in ${quote(bundles)}`,
    async (file) => {
      for (const path of endsOf(file.path)) {
        const found = absolute(place, await bundleBeside(path, place));
        if (found !== undefined) return found;
      }
      return byName(basename(file.path));
    },
    optional,
  );
}

/** A path, and the same without its first, second … folder: the bundles may have been downloaded as a tree. */
function endsOf(path: string): string[] {
  const segments = path.split('/');
  return [path, ...segments.slice(1, -1).map((_, n) => segments.slice(n + 1).join('/'))];
}

const absolute = (directory: string, name: string | undefined) =>
  name === undefined ? undefined : resolve(directory, name);

async function pairAll(
  files: readonly FoundFile[],
  where: string,
  find: (file: FoundFile) => Promise<string | undefined>,
  optional: ReadonlySet<FoundFile>,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const missing: string[] = [];
  for (const file of files) {
    const bundle = await find(file);
    if (bundle !== undefined) pairs.push({ file, bundle, listed: undefined });
    else if (!optional.has(file)) missing.push(file.path);
  }
  if (missing.length > 0) throw withoutBundle(missing, files.length, where);
  return pairs;
}

const MAX_ENTRIES = 1_000_000;

/**
 * Finds bundles anywhere below a directory by the names of their files, if the name occurs once among bundles and
 * files.
 */
function createIndex(
  directory: string,
  files: readonly FoundFile[],
): (name: string) => Promise<string | undefined> {
  const owners = new Map<string, number>();
  for (const { path } of files) owners.set(basename(path), (owners.get(basename(path)) ?? 0) + 1);
  let reading: Promise<Map<string, string[]>> | undefined;
  const read = async () => {
    const bundles = new Map<string, string[]>();
    let entries = 0;
    for await (const entry of await opendir(directory, { recursive: true })) {
      entries += 1;
      if (entries > MAX_ENTRIES)
        throw new Failure(
          'input-invalid',
          `input "bundles": the directory has more than ${MAX_ENTRIES} entries`,
        );
      const suffix = BUNDLE_SUFFIXES.find((each) => entry.name.endsWith(each));
      if (suffix === undefined || !entry.isFile()) continue;
      const name = entry.name.slice(0, -suffix.length);
      bundles.set(name, [...(bundles.get(name) ?? []), join(entry.parentPath, entry.name)].slice(0, 2));
    }
    return bundles;
  };
  return async (name) => {
    reading ??= read();
    const [bundle, other] = (await reading).get(name) ?? [];
    return other === undefined && owners.get(name) === 1 ? bundle : undefined;
  };
}

async function pairByManifest(
  files: readonly FoundFile[],
  manifest: string,
  { called, root, optional }: Readonly<{ called: string; root: string; optional: ReadonlySet<FoundFile> }>,
): Promise<Pair[]> {
  const place = resolve(root, manifest);
  const bytes = await readSmall(place, MAX_MANIFEST_BYTES + 1, called);
  const wrong = (what: string, cause?: unknown) =>
    new Failure('input-invalid', `${called} is not a valid manifest: ${what}`, { cause });
  const listed = new Map(parseListed(bytes, wrong).files);
  // The directory that corresponds to the workspace of the job that signed: the workspace, or where its results were
  // put.
  const above = directoriesAbove(place);
  const inside = above.filter((directory) => !isOutside(relative(root, directory)));
  const has = (directory: string) => files.some((file) => listed.has(relativePath(directory, file.absolute)));
  const base = [root, ...inside].find(has) ?? root;
  const rows: [FoundFile, ListedBundle | undefined][] = files.map((file) => {
    const path = relativePath(base, file.absolute);
    const row = listed.get(path);
    listed.delete(path);
    return [file, row];
  });
  const rest = [...listed].map(([path, row]): [FoundFile, ListedBundle | undefined] => {
    const file = resolve(base, path);
    return [{ path: relativePath(root, file), absolute: file }, row];
  });
  if (files.some(({ digest }) => digest !== undefined)) assertNone(rest, called);
  else await assertInside(rest, root);
  const missing: string[] = [];
  const pairs: Pair[] = [];
  for (const [file, row] of [...rows, ...rest]) {
    if (row === undefined && optional.has(file)) continue;
    const bundle = row === undefined ? undefined : await findIn([...above, root], row.bundle);
    if (row === undefined || bundle === undefined) missing.push(file.path);
    else pairs.push({ file, bundle, listed: row.digest });
  }
  if (missing.length > 0)
    throw withoutBundle(missing, rows.length + rest.length, ` in the manifest ${quote(manifest)}`);
  return pairs.sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
}

/** The directory of a file, and those above it, the nearest first. */
function directoriesAbove(place: string): string[] {
  const above = dirname(place);
  return above === dirname(above) ? [above] : [above, ...directoriesAbove(above)];
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

/** Links in the paths of a manifest must not lead outside. */
async function assertInside(rest: readonly (readonly [FoundFile, unknown])[], root: string): Promise<void> {
  const realRoot = await realpath(root);
  const seen = new Set<string>();
  for (const [file] of rest) {
    const folder = dirname(file.absolute);
    if (seen.has(folder)) continue;
    seen.add(folder);
    const real = await realpath(folder).catch(() => realRoot); // a missing file is reported when it is read
    if (isOutside(relative(realRoot, real)))
      throw outsideWorkspace(`file ${quote(file.path)}`, root, file.path);
  }
}

function withoutBundle(missing: readonly string[], total: number, where: string): Failure {
  const have = missing.length === 1 ? 'has' : 'have';
  const what =
    total === 1
      ? `file ${some(missing)} has no bundle${where}`
      : `${missing.length} of ${total} files ${have} no bundle${where}: ${some(missing)}`;
  return new Failure('bundle-missing', what);
}

const FEW = 5;

/** The first few names, and the number of the others. */
function some(names: readonly string[]): string {
  const more = names.length > FEW ? ` and ${names.length - FEW} more` : '';
  const few = names.slice(0, FEW).map((name) => quote(name));
  return `${few.join(', ')}${more}`;
}
