// An asset of a release → its bytes.
import { quote } from '../../errors/failure.ts';
import { asGitHubFailure } from './api.ts';
import type { Asset } from './api-responses.ts';
import { assetNameOf } from './asset-name.ts';
import type { Release } from './open.ts';

/**
 * The bytes of the asset for a file with this name, at most `maxBytes`; undefined if it does not exist. Throws a
 * service Failure.
 */
export async function fetchAsset(
  release: Release,
  name: string,
  maxBytes: number,
): Promise<Buffer | undefined> {
  const asset = release.assets.get(assetNameOf(name));
  if (asset?.state !== 'uploaded' || asset.size > maxBytes) return undefined;
  return downloadAsset(release, asset, maxBytes);
}

/** The bytes of an asset, at most `maxBytes`; undefined if it was removed. Throws a service Failure. */
export async function downloadAsset(
  { github, tag }: Release,
  asset: Asset,
  maxBytes: number,
): Promise<Buffer | undefined> {
  const { owner, repo } = github.repository;
  const url = new URL(`${github.api}/repos/${owner}/${repo}/releases/assets/${asset.id}`);
  try {
    return await github.download(url, maxBytes);
  } catch (error) {
    throw asGitHubFailure(
      error,
      `the asset ${quote(asset.name)} of the release ${quote(tag)} cannot be downloaded`,
    );
  }
}
