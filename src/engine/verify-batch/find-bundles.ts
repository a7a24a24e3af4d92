// The bundles of a file in a directory, found by the name of the file: signatures, or attestations of all kinds.
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { MAX_BUNDLE_BYTES } from '../../bundle/bundle.ts';
import type { BundleLine } from '../../bundle/bundle-file.ts';
import { isJsonLines } from '../../encoding/json-lines.ts';
import { jsonObjectIn } from '../../encoding/strict-json.ts';
import { BUNDLE_SUFFIX } from '../../files/output-plan.ts';
import { readBounded } from '../../files/read-bounded.ts';
import { exists } from '../../files/writable.ts';
import { readBundles, readBundlesOf } from '../read-artifact.ts';

/** The suffixes of bundles, current and former (client spec 4.1.1), and of a file of several bundles (section 5). */
export const BUNDLE_SUFFIXES: readonly string[] = [BUNDLE_SUFFIX, '.sigstore', `${BUNDLE_SUFFIX}l`];

/** The suffix of a file of attestations (in-toto attestation, bundle.md). */
export const ATTESTATION_SUFFIX = '.intoto.jsonl';

/** The bundle file of a file in a directory, by the first of these suffixes that exists; undefined if none exists. */
export async function bundleBeside(name: string, directory: string): Promise<string | undefined> {
  for (const bundle of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`))
    if (await exists(resolve(directory, bundle))) return bundle;
  return undefined;
}

/** The names of the bundle files of a file; empty if there are none. */
type FindBundles = (name: string) => Promise<readonly string[]>;

/**
 * Makes the search below a directory, an absolute path. A signature is in one file, the first that exists. Attestations
 * may be in several: `FILE.intoto.jsonl`, `FILE.KIND.intoto.jsonl`, and those with the name of a signature.
 */
export function createBundleFinder(directory: string, attestations: boolean): FindBundles {
  if (!attestations)
    return async (name) => {
      const found = await bundleBeside(name, directory);
      return found === undefined ? [] : [found];
    };
  const folders = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>();
  return async (name) => {
    const folder = resolve(directory, dirname(name));
    const reading = folders.get(folder) ?? attestationsIn(folder);
    folders.set(folder, reading);
    return ((await reading).get(basename(name)) ?? []).map((found) => join(dirname(name), found));
  };
}

/** More files for one name are not looked at. */
export const MAX_FILES = 100;

/** The names of the files in a folder that can have attestations, by the name of the file that they are named for. */
async function attestationsIn(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  const add = (owner: string, name: string) => {
    const others = found.get(owner) ?? [];
    if (others.length < MAX_FILES) others.push(name);
    found.set(owner, others);
  };
  // A folder that cannot be read has none.
  const names = new Set((await readdir(folder).catch(() => [])).sort());
  for (const name of names) {
    const [owner, withoutKind] = namedFor(name);
    if (owner !== undefined) add(owner, name);
    if (withoutKind !== undefined && !names.has(owner ?? '')) add(withoutKind, name);
  }
  return found;
}

/** The names of files that a file of attestations may be named for: one, or two if its name may contain a kind. */
export function namedFor(name: string): readonly string[] {
  const suffix = [ATTESTATION_SUFFIX, ...BUNDLE_SUFFIXES].find((each) => name.endsWith(each));
  if (suffix === undefined) return [];
  const owner = name.slice(0, -suffix.length);
  const [, withoutKind] = /^(.+)\.[^.]+$/.exec(owner) ?? [];
  return suffix === ATTESTATION_SUFFIX && withoutKind !== undefined ? [owner, withoutKind] : [owner];
}

/** Whether a file has one bundle, or several as JSON Lines; false for a manifest, and for what cannot be read. */
export async function isFileOfBundles(path: string): Promise<boolean> {
  const bytes = await readBounded(path, MAX_BUNDLE_BYTES + 1).catch(() => Buffer.alloc(0));
  return isJsonLines(bytes) || typeof jsonObjectIn(bytes)?.['mediaType'] === 'string';
}

/**
 * The bundles next to a file; undefined if there are none. `find` is the search for attestations; without it, a
 * signature is read. Throws what {@link readBundles} throws.
 */
export async function readBundlesBeside(
  name: string,
  directory: string,
  find?: FindBundles,
): Promise<readonly BundleLine[] | undefined> {
  if (find !== undefined) {
    const files = await find(name);
    return files.length === 0
      ? undefined
      : readBundlesOf(files.map((called) => ({ path: resolve(directory, called), called })));
  }
  for (const called of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`)) {
    const path = resolve(directory, called);
    try {
      return await readBundles(path, called);
    } catch (error) {
      if (await exists(path)) throw error;
    }
  }
  return undefined;
}
