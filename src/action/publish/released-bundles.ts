// Bundles that are already on the release: a runner starts with an empty disk.
import { basename } from 'node:path';
import { MAX_BUNDLE_BYTES, parseBundle } from '../../bundle/bundle.ts';
import { BUNDLE_SUFFIX, type Plan } from '../../files/output-plan.ts';
import type { Release } from '../../github/releases/open.ts';

/** Maximum number of bundles to read in search of a file; each costs a request. */
const MAX_OTHERS = 100;

/** The bundle on the release for this path; `digest` returns the SHA-256 of its file. */
export type ReleasedBundle = (path: string, digest: () => Promise<Buffer>) => Promise<Buffer | undefined>;

/**
 * Finds bundles of an earlier run by the names of their assets. If GitHub changed a name in an unexpected way, finds
 * the bundle by the digest in it. In: the planned paths of bundles. The bundles are not verified yet. Throws a service
 * Failure.
 */
export function bundlesOn(release: Release, plan: Plan): ReleasedBundle {
  let others: Promise<ReadonlyMap<string, Buffer>> | undefined;
  return async (path, digest) => {
    const { fetchAsset } = await import('../../github/releases/fetch-asset.ts');
    const { assetNameOf } = await import('../../github/releases/asset-name.ts');
    const name = basename(path);
    const found = await fetchAsset(release, name, MAX_BUNDLE_BYTES);
    if (found !== undefined || assetNameOf(name) === name) return found;
    const foreseen = new Set([...plan.values()].map(({ bundle = '' }) => assetNameOf(basename(bundle))));
    const names = [...release.assets.keys()].filter(
      (each) => each.endsWith(BUNDLE_SUFFIX) && !foreseen.has(each),
    );
    others ??= readByDigest(release, names.slice(0, MAX_OTHERS));
    return (await others).get((await digest()).toString('hex'));
  };
}

/** The bundles with these names, by the SHA-256 of the file that they claim to be for, in hexadecimal. */
async function readByDigest(
  release: Release,
  names: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const { fetchAsset } = await import('../../github/releases/fetch-asset.ts');
  const bundles = new Map<string, Buffer>();
  for (const name of names) {
    const bytes = await fetchAsset(release, name, MAX_BUNDLE_BYTES);
    const digest = bytes && digestIn(bytes);
    if (digest !== undefined) bundles.set(digest, bytes ?? Buffer.alloc(0));
  }
  return bundles;
}

/** Undefined for what is not a bundle of a file. */
function digestIn(bytes: Buffer): string | undefined {
  try {
    const { content } = parseBundle(bytes);
    return content.$case === 'messageSignature'
      ? content.messageSignature.messageDigest.digest.toString('hex')
      : undefined;
  } catch {
    return undefined;
  }
}
