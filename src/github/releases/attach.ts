// Files → assets of a release: with the names that GitHub gives them, each complete, and each only once.
import { createHash } from 'node:crypto';
import { Failure, quote } from '../../errors/failure.ts';
import { forEachBounded } from '../../files/semaphore.ts';
import { asGitHubFailure, statusOf } from './api.ts';
import { type Asset, readAsset } from './api-responses.ts';
import { assetNameOf } from './asset-name.ts';
import { downloadAsset } from './fetch-asset.ts';
import { listAssets, type Release } from './open.ts';
import { type FileToPublish, type PublishedFile, upload } from './upload-asset.ts';

/** Documented by GitHub: at most 1000 assets per release, each under 2 GiB. It answers an empty one with 400 or 422. */
const MAX_ASSETS = 1000;
const MAX_BYTES = 2 * 1024 ** 3 - 1;
const AT_ONCE = 4;
/** Older servers have no digests; their larger assets count as different. */
const MAX_COMPARED_BYTES = 64 * 1024 ** 2;
/** How long to wait for an upload in progress by another job. */
const OTHERS_MS = 60_000;
/** The minimum speed of an upload that still makes progress: 2 MB/s. */
const SLOWEST_BYTES_A_MS = 2000;
const LOOK_AGAIN_MS = 2000;
const LOOKS = 5;

/**
 * Throws, before anything is signed, `output-collision` for two files to which GitHub would give the same name,
 * `output-exists` for a different asset that exists and must not be replaced, and `release-refused` for too many
 * assets.
 */
export async function assertAttachable(release: Release, files: readonly FileToPublish[]): Promise<void> {
  const owners = new Map<string, FileToPublish>();
  for (const file of files) {
    const name = assetNameOf(file.name);
    const owner = owners.get(name);
    if (owner !== undefined)
      throw new Failure(
        'output-collision',
        `${quote(owner.path)} and ${quote(file.path)} would both be the asset ${quote(name)} of the release`,
        { remedy: 'Give the files different names: assets have no folders.' },
      );
    owners.set(name, file);
    const there = release.assets.get(name);
    if (file.existing === 'fail' && there?.state === 'uploaded' && !(await hasExpectedDigest(there, file)))
      throw new Failure(
        'output-exists',
        `the release ${quote(release.tag)} already has an asset ${quote(name)}`,
        { remedy: 'Set `existing: keep` or `existing: overwrite`, or remove the asset.' },
      );
  }
  const total = new Set([...release.assets.keys(), ...owners.keys()]).size;
  if (total > MAX_ASSETS)
    throw new Failure(
      'release-refused',
      `the release ${quote(release.tag)} would have ${total} assets; the limit of GitHub is ${MAX_ASSETS}`,
      { remedy: 'Attach an archive of the bundles instead, or remove `release`.' },
    );
}

/** True for an asset with the content of the file. If the server has no digests, the asset is not downloaded yet. */
async function hasExpectedDigest({ digest }: Asset, { expectedDigest }: FileToPublish): Promise<boolean> {
  if (expectedDigest === undefined) return false;
  return digest === undefined || digest === named(await expectedDigest());
}

/** A digest as GitHub writes it. */
const named = (digest: Buffer): string => `sha256:${digest.toString('hex')}`;

/** Throws `release-refused` for a file that is too large for an asset, or empty. */
export function assertSize({ path, size }: Readonly<{ path: string; size: number }>): void {
  if (size > 0 && size <= MAX_BYTES) return;
  const what =
    size === 0
      ? 'empty; GitHub does not accept an empty asset'
      : `${size} bytes long; an asset must be under 2 GiB`;
  throw new Failure('release-refused', `file ${quote(path)} is ${what}`, {
    remedy: 'Exclude it, or remove `include-files`: then only its bundle is attached.',
  });
}

/**
 * Attaches the files, a few at a time. Does not change identical assets that already exist. Returns the names of assets
 * that GitHub named in an unexpected way, by the requested names. Throws `output-exists`, `release-mismatch`,
 * `release-refused` or a service Failure, with the number of files attached so far.
 */
export async function attachAssets(
  release: Release,
  files: readonly PublishedFile[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  let attached = 0;
  const unforeseen = new Map<string, string>();
  // Signing took some time, and others may have changed the release meanwhile.
  const assets = await listAssets(release.github, release.id).catch((error: unknown) => {
    throw asGitHubFailure(error, `the release ${quote(release.tag)} cannot be read`);
  });
  try {
    await forEachBounded(files, AT_ONCE, async (file) => {
      const name = await attach(release, file, assets, signal);
      if (name !== assetNameOf(file.name)) unforeseen.set(file.name, name);
      attached += 1;
    });
    return unforeseen;
  } catch (error) {
    signal.throwIfAborted();
    const failure = asGitHubFailure(
      error,
      `an asset cannot be attached to the release ${quote(release.tag)}`,
    );
    const so = `${attached} of ${files.length} assets were attached`;
    throw new Failure(failure.code, `${failure.message}; ${so}`, { cause: failure, remedy: failure.remedy });
  }
}

type Assets = ReadonlyMap<string, Asset>;

/** Attaches one file; returns the name of its asset. */
async function attach(
  release: Release,
  file: PublishedFile,
  assets: Assets,
  signal: AbortSignal,
): Promise<string> {
  const name = assetNameOf(file.name);
  let there = assets.get(name);
  const { clock } = release.github;
  const startedMs = clock.nowMs();
  const isOver = (ms: number) => clock.nowMs() - startedMs > ms;
  const list = () => listAssets(release.github, release.id);
  for (;;) {
    if (there !== undefined) {
      if (await isSame(release, there, file)) return name;
      if (isUnderWay(there, file) && !isOver(otherMs(file))) {
        await clock.sleep(LOOK_AGAIN_MS, signal);
        there = (await list()).get(name);
        continue;
      }
      if (there.state === 'uploaded' && file.existing === 'fail')
        throw new Failure('output-exists', `the release already has another asset ${quote(name)}`);
      const now = await lookAt(release, there);
      if (now !== undefined && now.state !== there.state) {
        there = now;
        continue;
      }
      await remove(release, there);
    }
    const stored = await upload(release, file);
    if (!(stored instanceof Failure)) return stored.name;
    const former = there?.id;
    // The asset that has the name may not be in the list yet.
    for (let looks = 0; looks < LOOKS; looks += 1) {
      const now = await list();
      there = now.get(name);
      if (there !== undefined && there.id !== former) break;
      const own = findRenamed(now, file);
      if (own !== undefined) return own.name;
      await clock.sleep(LOOK_AGAIN_MS, signal);
    }
    if (there === undefined || there.id === former || isOver(2 * otherMs(file))) throw stored;
  }
}

/** The asset with exactly these bytes under an unexpected name, for a file whose name GitHub changes. */
function findRenamed(assets: Assets, { name, digest }: PublishedFile): Asset | undefined {
  if (assetNameOf(name) === name) return undefined;
  return [...assets.values()].find((asset) => asset.state === 'uploaded' && asset.digest === named(digest));
}

/** True if the release has exactly these bytes; downloads them if GitHub does not know their digest. */
async function isSame(release: Release, asset: Asset, file: PublishedFile): Promise<boolean> {
  if (asset.state !== 'uploaded' || asset.size !== file.size) return false;
  if (asset.digest !== undefined) return asset.digest === named(file.digest);
  if (asset.size > MAX_COMPARED_BYTES) return false;
  const bytes = await downloadAsset(release, asset, MAX_COMPARED_BYTES);
  return bytes !== undefined && createHash('sha256').update(bytes).digest().equals(file.digest);
}

/** How long an upload of the same file by another job may take, in milliseconds; an older one was interrupted. */
const otherMs = ({ size }: PublishedFile): number => OTHERS_MS + size / SLOWEST_BYTES_A_MS;

const isUnderWay = ({ state, createdAt }: Asset, file: PublishedFile): boolean =>
  state !== 'uploaded' && Date.now() - createdAt.getTime() < otherMs(file);

/** The asset as it is now; undefined if it was removed. */
async function lookAt({ github }: Release, { id }: Asset): Promise<Asset | undefined> {
  const { octokit, repository } = github;
  try {
    return readAsset((await octokit.repos.getReleaseAsset({ ...repository, asset_id: id })).data);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

async function remove({ github }: Release, { id }: Asset): Promise<void> {
  const { octokit, repository } = github;
  await octokit.repos.deleteReleaseAsset({ ...repository, asset_id: id }).catch((error: unknown) => {
    if (statusOf(error) !== 404) throw error;
  });
}
