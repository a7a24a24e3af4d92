// Files → assets of a release: under the names that GitHub gives them, each whole, and none of them twice.
import { createReadStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, quote } from '../errors.ts';
import type { Existing } from '../files/plan.ts';
import { createSlots } from '../files/slots.ts';
import { isRecord } from '../json.ts';
import { asGitHubFailure } from './github.ts';
import { type Asset, listAssets, type Release } from './release.ts';

/** A file to attach; its path is what messages call it. */
export type Attachment = Readonly<{
  path: string;
  /** The name that it is given; GitHub may change it. */
  name: string;
  /** What to do with an asset of that name: ours is replaced, whatever is asked for others. */
  existing: Existing;
}>;

/** A file as it is to arrive. */
export type Content = Attachment &
  Readonly<{
    absolute: string;
    /** Bytes. */
    size: number;
    /** SHA-256, 32 bytes. */
    digest: Buffer;
  }>;

/** GitHub documents: at most 1000 assets a release, each under 2 GiB. */
const MAX_ASSETS = 1000;
const MAX_BYTES = 2 * 1024 ** 3 - 1;
const AT_ONCE = 4;
/** An upload that another job has under way is waited for as long as this. */
const OTHERS_MS = 60_000;
const LOOK_AGAIN_MS = 2000;

/**
 * The name that GitHub makes of a file's: letters without their accents, runs of other characters and of dots as one
 * dot, none at the end, and none at the beginning (seen in answers of the API; the documentation says only that such
 * names are changed). Letters of other scripts come out in ways that cannot be foretold; here they count as a dot.
 */
export function assetNameOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const dotted = plain.replace(/[^\w+@-]+/g, '.').replace(/\.$/, '');
  return dotted.startsWith('.') ? `default${dotted}` : dotted;
}

/**
 * Throws, before anything is signed, `output-collision` for two files that GitHub would give one name, `output-exists`
 * for an asset that is there and must not be replaced, and `release-refused` for more assets than a release takes.
 */
export function assertAttachable(release: Release, files: readonly Attachment[]): void {
  const owners = new Map<string, Attachment>();
  for (const file of files) {
    const name = assetNameOf(file.name);
    const owner = owners.get(name);
    if (owner !== undefined)
      throw new Failure(
        'output-collision',
        `${quote(owner.path)} and ${quote(file.path)} would both be the asset ${quote(name)} of the release`,
        { remedy: 'An asset has no folder; give the files names that differ.' },
      );
    owners.set(name, file);
    const there = release.assets.get(name);
    if (file.existing === 'fail' && there?.state === 'uploaded')
      throw new Failure(
        'output-exists',
        `the release ${quote(release.tag)} has an asset ${quote(name)} already`,
        {
          remedy: 'Set `existing: keep` or `existing: overwrite`, or remove the asset.',
        },
      );
  }
  const total = new Set([...release.assets.keys(), ...owners.keys()]).size;
  if (total > MAX_ASSETS)
    throw new Failure(
      'release-refused',
      `the release ${quote(release.tag)} would have ${total} assets; GitHub takes ${MAX_ASSETS}`,
      { remedy: 'Attach an archive of the bundles instead, or leave out `release`.' },
    );
}

/** Throws `release-refused` for a file that is too large for an asset. */
export function assertSize({ path, size }: Readonly<{ path: string; size: number }>): void {
  if (size > MAX_BYTES)
    throw new Failure(
      'release-refused',
      `file ${quote(path)} is ${size} bytes long; an asset must be under 2 GiB`,
    );
}

/** The bytes of an asset, at most `maxBytes`; undefined where there is none. Throws a service Failure. */
export async function fetchAsset(
  { github, assets, tag }: Release,
  name: string,
  maxBytes: number,
): Promise<Buffer | undefined> {
  const asset = assets.get(assetNameOf(name));
  if (asset?.state !== 'uploaded' || asset.size > maxBytes) return undefined;
  const { owner, repo } = github.repository;
  const url = new URL(`${github.api}/repos/${owner}/${repo}/releases/assets/${asset.id}`);
  try {
    return await github.download(url, maxBytes);
  } catch (error) {
    throw asGitHubFailure(
      error,
      `the asset ${quote(asset.name)} of the release ${quote(tag)} cannot be fetched`,
    );
  }
}

/**
 * Attaches the files, a few at a time. What is there already and the same is left as it is. Throws `output-exists`,
 * `release-mismatch`, `release-refused` or a service Failure, and says how many were attached by then.
 */
export async function attachAssets(
  release: Release,
  files: readonly Content[],
  signal: AbortSignal,
): Promise<void> {
  const inTurn = createSlots(AT_ONCE);
  let attached = 0;
  let failed: unknown;
  await Promise.all(
    files.map((file) =>
      inTurn(async () => {
        if (failed !== undefined) return;
        await attach(release, file, signal).then(
          () => (attached += 1),
          (error: unknown) => (failed ??= error),
        );
      }),
    ),
  );
  if (failed === undefined) return;
  signal.throwIfAborted();
  const failure = asGitHubFailure(failed, `the release ${quote(release.tag)} did not take an asset`);
  const so = `${attached} of ${files.length} assets were attached`;
  throw new Failure(failure.code, `${failure.message}; ${so}`, { cause: failure, remedy: failure.remedy });
}

async function attach(release: Release, file: Content, signal: AbortSignal): Promise<void> {
  const name = assetNameOf(file.name);
  let there = release.assets.get(name);
  const startedMs = performance.now();
  for (;;) {
    if (there !== undefined) {
      if (isSame(there, file)) return;
      const waitedMs = performance.now() - startedMs;
      if (there.state !== 'uploaded' && isUnderWay(there) && waitedMs < OTHERS_MS) {
        await sleep(LOOK_AGAIN_MS, undefined, { signal });
        there = (await listAssets(release.github, release.id)).get(name);
        continue;
      }
      if (there.state === 'uploaded' && file.existing === 'fail')
        throw new Failure('output-exists', `the release has another asset ${quote(name)} already`);
      await remove(release, there);
    }
    const refused = await upload(release, file);
    if (refused === undefined) return;
    const former = there?.id;
    there = (await listAssets(release.github, release.id)).get(name);
    // Refused although no such asset is there, or again for the one that was just removed: no use to go on.
    if (there === undefined || there.id === former || performance.now() - startedMs > 2 * OTHERS_MS)
      throw refused;
  }
}

const isSame = ({ state, size, digest }: Asset, file: Content): boolean =>
  state === 'uploaded' && size === file.size && digest === `sha256:${file.digest.toString('hex')}`;

/** A leftover of an upload that was cut off is older than any that is still under way for a bundle. */
const isUnderWay = ({ createdAt }: Asset): boolean => Date.now() - createdAt.getTime() < OTHERS_MS;

async function remove({ github }: Release, { id }: Asset): Promise<void> {
  const { octokit, repository } = github;
  await octokit.repos.deleteReleaseAsset({ ...repository, asset_id: id }).catch((error: unknown) => {
    if ((error as { status?: unknown }).status !== 404) throw error;
  });
}

/** Sends the file. Gives the refusal if an asset of that name is there. */
async function upload({ github, uploadUrl }: Release, file: Content): Promise<Failure | undefined> {
  const { absolute, size, digest, name } = file;
  const url = new URL(`${uploadUrl}?name=${encodeURIComponent(name)}`);
  const attemptMs = 60_000 + size / 100; // 100 kB/s at the slowest
  const answer = await github.request({
    ...{ method: 'POST', url, attemptMs, callMs: 2 * attemptMs, expect: [401, 403, 404, 422] },
    headers: { 'content-type': 'application/octet-stream', accept: 'application/vnd.github+json' },
    body: { length: size, open: () => createReadStream(absolute, { end: Math.max(0, size - 1) }) },
  });
  const text = answer.body.toString('utf8');
  const stored = parse(text);
  if (answer.status !== 201) {
    const words = isRecord(stored) && typeof stored['message'] === 'string' ? stored['message'] : text;
    const what = `asset ${quote(name)} was not taken: GitHub answered ${answer.status}: ${quote(words, 300)}`;
    const failure = new Failure('release-refused', what, { status: answer.status });
    if (answer.status === 422 && text.includes('already_exists')) return failure;
    throw failure;
  }
  const expected = `sha256:${digest.toString('hex')}`;
  const held = isRecord(stored) ? (stored['digest'] ?? undefined) : undefined;
  const whole = isRecord(stored) && stored['state'] === 'uploaded' && stored['size'] === size;
  if (whole && (held === undefined || held === expected)) return undefined;
  throw new Failure(
    'release-mismatch',
    `asset ${quote(name)} is not what was sent: ${quote(held)}, sent was ${expected}`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
