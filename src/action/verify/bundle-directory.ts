// A directory of bundles → the bundles that are named for a file, and the attestations that are named for none.
import { opendir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { MAX_BUNDLE_BYTES } from '../../bundle/bundle.ts';
import {
  ATTESTATION_SUFFIX,
  BUNDLE_SUFFIXES,
  createBundleFinder,
  MAX_FILES,
  namedFor,
} from '../../engine/verify-batch/find-bundles.ts';
import { Failure } from '../../errors/failure.ts';
import type { FoundFile } from '../../files/found.ts';
import { count } from '../../text/plural.ts';

const MAX_ENTRIES = 1_000_000;
/** Shared bundles are in memory for the whole run, once for each thread. */
const MAX_SHARED_BYTES = 64 * 1024 * 1024;

type Search = Readonly<{
  /** The bundles that are named for a file, absolute. */
  find: (file: FoundFile) => Promise<readonly string[]>;
  /** The attestations that are named for no file and may be about several, absolute. */
  shared: readonly string[];
  /** Says if there are more of those. */
  notice: string | undefined;
}>;

/**
 * Searches a directory, an absolute path. The bundle of a file has the same path in it, or the end of that path; or it
 * is anywhere below, if its name occurs once among bundles and files. Throws `input-invalid` for too many entries.
 */
export async function searchDirectory(
  directory: string,
  files: readonly FoundFile[],
  attestations: boolean,
): Promise<Search> {
  const named = createBundleFinder(directory, attestations);
  const byName = createIndex(directory, files, attestations);
  const find = async (file: FoundFile) => {
    for (const path of endsOf(file.path)) {
      const found = await named(path);
      if (found.length > 0) return found.map((name) => resolve(directory, name));
    }
    return byName(basename(file.path));
  };
  if (!attestations) return { find, shared: [], notice: undefined };
  return { find, ...(await sharedIn(directory, files)) };
}

/** A path, and the same without its first, second … folder: the bundles may have been downloaded as a tree. */
function endsOf(path: string): string[] {
  const segments = path.split('/');
  return [path, ...segments.slice(1, -1).map((_, n) => segments.slice(n + 1).join('/'))];
}

/**
 * Finds bundles anywhere below a directory by the names of their files. The name must occur once among files; for a
 * signature, also once among bundles.
 */
function createIndex(
  directory: string,
  files: readonly FoundFile[],
  attestations: boolean,
): (name: string) => Promise<readonly string[]> {
  const owners = new Map<string, number>();
  for (const { path } of files) owners.set(basename(path), (owners.get(basename(path)) ?? 0) + 1);
  let reading: Promise<Map<string, string[]>> | undefined;
  const read = async () => {
    const bundles = new Map<string, string[]>();
    for await (const { name, path } of filesBelow(directory))
      for (const owner of attestations ? namedFor(name) : ownerOf(name)) {
        if (!owners.has(owner)) continue;
        const others = bundles.get(owner) ?? [];
        if (others.length < MAX_FILES) others.push(path);
        bundles.set(owner, others);
      }
    return bundles;
  };
  return async (name) => {
    reading ??= read();
    const found = (await reading).get(name) ?? [];
    return owners.get(name) === 1 && (attestations || found.length === 1) ? found : [];
  };
}

function ownerOf(name: string): readonly string[] {
  const suffix = BUNDLE_SUFFIXES.find((each) => name.endsWith(each));
  return suffix === undefined ? [] : [name.slice(0, -suffix.length)];
}

/** The files of attestations that are named for none of the files, up to a number and a size. */
async function sharedIn(
  directory: string,
  files: readonly FoundFile[],
): Promise<Pick<Search, 'shared' | 'notice'>> {
  const owners = new Set(files.map(({ path }) => basename(path)));
  // The likely ones are read first.
  const [attestations, lines, others]: [string[], string[], string[]] = [[], [], []];
  for await (const { name, path } of filesBelow(directory)) {
    const named = namedFor(name);
    if (named.some((owner) => owners.has(owner))) continue;
    if (name.endsWith(ATTESTATION_SUFFIX)) attestations.push(path);
    else if (name.endsWith('.jsonl')) lines.push(path);
    else if (named.length > 0) others.push(path);
  }
  const shared: string[] = [];
  let bytes = 0;
  const all = [attestations, lines, others].flatMap((paths) => paths.sort());
  for (const path of all) {
    const size = (await stat(path).catch(() => undefined))?.size ?? 0;
    if (shared.length >= MAX_FILES || size > MAX_BUNDLE_BYTES || bytes + size > MAX_SHARED_BYTES) continue;
    bytes += size;
    shared.push(path);
  }
  const left = all.length - shared.length;
  const notice = `input "bundles": ${count(left, 'file')} of bundles ${left === 1 ? 'was' : 'were'} not read in addition to ${shared.length} others, because of their number or size; give the file with the attestation`;
  return { shared, notice: left === 0 ? undefined : notice };
}

async function* filesBelow(directory: string): AsyncGenerator<Readonly<{ name: string; path: string }>> {
  let entries = 0;
  for await (const entry of await opendir(directory, { recursive: true })) {
    entries += 1;
    if (entries > MAX_ENTRIES)
      throw new Failure(
        'input-invalid',
        `input "bundles": the directory has more than ${MAX_ENTRIES} entries`,
      );
    if (entry.isFile()) yield { name: entry.name, path: join(entry.parentPath, entry.name) };
  }
}
