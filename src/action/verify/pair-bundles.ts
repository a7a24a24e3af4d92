// Files to verify → each with its bundles: next to it, in a directory, listed in a manifest, or in one file for all.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createBundleFinder, isFileOfBundles } from '../../engine/verify-batch/find-bundles.ts';
import { Failure, quote } from '../../errors/failure.ts';
import type { FoundFile } from '../../files/found.ts';
import { unreadable } from '../../files/fs-errors.ts';
import { isStoreName } from '../../github/attestations/choose-store.ts';
import { searchDirectory } from './bundle-directory.ts';
import { type Pair, type Paired, type PairOptions, withoutBundle } from './pair.ts';
import { pairByManifest } from './pair-by-manifest.ts';

/**
 * Finds the bundles of every file; with a manifest also those of every other file that it lists. Throws
 * `bundle-missing` with all files that have no bundle, `input-invalid` or `file-unreadable` for the path in `bundles`,
 * and `file-outside-workspace`.
 */
export async function pairWithBundles(files: readonly FoundFile[], options: PairOptions): Promise<Paired> {
  const { bundles, root, attestations } = options;
  if (bundles === undefined) {
    const find = createBundleFinder(root, attestations);
    const beside = async ({ path }: FoundFile) => (await find(path)).map((name) => resolve(root, name));
    return pairAll(files, beside, { ...options, shared: [] });
  }
  // There is no file to look for: the store shows whether it has a bundle.
  if (isStoreName(bundles)) return pairWithStore(files, options);
  const place = resolve(root, bundles);
  const called = `input "bundles", ${quote(bundles)},`;
  const kind = await stat(place).catch((cause) => {
    throw unreadable(called, cause);
  });
  if (kind.isDirectory()) {
    const { find, shared, notice } = await searchDirectory(place, files, attestations);
    const paired = await pairAll(files, find, { ...options, shared });
    return paired.pairs.every((pair) => pair.bundles.length > 0) ? paired : { ...paired, notice };
  }
  if (!(await isFileOfBundles(place))) return pairByManifest(files, bundles, { ...options, called });
  if (attestations) return pairAll(files, async () => [], { ...options, shared: [place] });
  throw new Failure(
    'input-invalid',
    `${called} is a file of bundles, and only attestations are about several files`,
    {
      remedy: 'Set `predicate-type` to the type of the attestations, or give a directory or a manifest.',
    },
  );
}

const pairWithStore = (files: readonly FoundFile[], { optional }: PairOptions): Paired => ({
  pairs: files
    .filter((file) => !optional.has(file))
    .map((file) => ({ file, bundles: [], listed: undefined })),
  shared: [],
});

async function pairAll(
  files: readonly FoundFile[],
  find: (file: FoundFile) => Promise<readonly string[]>,
  { bundles, optional, shared }: PairOptions & Pick<Paired, 'shared'>,
): Promise<Paired> {
  const pairs: Pair[] = [];
  const missing: string[] = [];
  for (const file of files) {
    const found = await find(file);
    if (found.length > 0 || (shared.length > 0 && !optional.has(file)))
      pairs.push({ file, bundles: found, listed: undefined });
    else if (!optional.has(file)) missing.push(file.path);
  }
  const where = bundles === undefined ? '' : ` in ${quote(bundles)}`;
  if (missing.length > 0) throw withoutBundle(missing, files.length, where);
  return { pairs, shared };
}
