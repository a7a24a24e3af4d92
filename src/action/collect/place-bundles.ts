// Verified bundles of shards → their final paths, or valid bundles that already exist there or on the release.
import { hash } from 'node:crypto';
import { MAX_BUNDLE_BYTES } from '../../bundle/bundle.ts';
import type { Outcome, SignedFile } from '../../engine/result.ts';
import { Failure, quote } from '../../errors/failure.ts';
import type { Existing, Plan } from '../../files/output-plan.ts';
import { readSmall } from '../../files/read-bounded.ts';
import { forEachBounded } from '../../files/semaphore.ts';
import { writeWhole } from '../../files/write-atomic.ts';
import type { Collected } from '../../manifest/merge-shards.ts';
import type { ReleasedBundle } from '../publish/released-bundles.ts';
import type { ActionContext } from '../run-action.ts';
import { AT_ONCE, type Verified, type VerifyBundle } from './verify-shards.ts';

/** How to verify an existing bundle, and where else than at its path one may exist. */
type Keep = Readonly<{ verifyBundle: VerifyBundle; onRelease: ReleasedBundle | undefined }>;

/**
 * Writes each bundle to its path, or keeps a valid bundle that already exists there or on the release. When a run is
 * stopped, the bundles written so far are complete and stay.
 */
export async function placeAll(
  verified: readonly Verified[],
  { identity, issuer }: Collected,
  { plan, keep, existing }: Readonly<{ plan: Plan; keep: Keep | undefined; existing: Existing }>,
  { stop }: ActionContext,
): Promise<Outcome> {
  const files: SignedFile[] = [];
  await forEachBounded(verified.entries(), AT_ONCE, async ([index, { signed, from }]) => {
    stop.signal.throwIfAborted();
    const outputs = plan.get(signed.file) ?? {};
    const path = outputs.bundle ?? '';
    const called = `the bundle of ${quote(signed.file.path)}`;
    const made = await readSmall(from, MAX_BUNDLE_BYTES, called);
    if (hash('sha256', made, 'hex') !== signed.bundleDigest)
      throw new Failure('file-changed', `${called} changed after it was verified`);
    const kept = keep && (await findKept(path, signed, keep));
    if (kept?.isPlaced !== true) {
      await writeWhole(path, kept?.bytes ?? made, { replace: existing !== 'fail' });
    }
    files[index] = { ...signed, ...kept?.facts, outputs };
  });
  const [first] = verified;
  return {
    files,
    documents: [],
    identity,
    issuer,
    source: first?.source,
    certificates: 0,
    failure: undefined,
    interrupted: false,
  };
}

type Kept = Readonly<{
  bytes: Buffer;
  isPlaced: boolean;
  facts: Pick<SignedFile, 'status'> & ReturnType<VerifyBundle>;
}>;

/** The first existing bundle that is valid; undefined if none is. */
async function findKept(
  path: string,
  { digest = Buffer.alloc(0) }: SignedFile,
  { verifyBundle, onRelease }: Keep,
): Promise<Kept | undefined> {
  const atPlace = () => readSmall(path, MAX_BUNDLE_BYTES, 'the bundle').catch(() => undefined);
  const released = async () => onRelease?.(path, async () => digest);
  for (const read of [atPlace, released]) {
    const [bytes, isPlaced] = [await read(), read === atPlace];
    if (bytes === undefined) continue;
    try {
      return { bytes, isPlaced, facts: { status: 'kept', ...verifyBundle(bytes, digest) } };
    } catch {
      // The next one may be valid.
    }
  }
  return undefined;
}
