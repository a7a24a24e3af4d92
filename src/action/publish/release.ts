// The release of a run: opened before anything is signed, what it has already is fetched, and the rest attached.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_BUNDLE_BYTES } from '../../bundle/bundle.ts';
import { digestFile } from '../../files/digest.ts';
import type { FoundFile } from '../../files/find.ts';
import type { Release } from '../../github/releases/open.ts';
import type { Attachment } from '../../github/releases/upload-asset.ts';
import { createHttp, type HttpOptions } from '../../http/client.ts';
import { throttleNotices } from '../../http/throttle-notices.ts';
import type { ActionContext } from '../run.ts';
import type { Prepared } from '../sign/preflight.ts';
import type { PublishInputs } from './inputs.ts';

/** GitHub may ask for a minute, more than once. */
const PATIENT: NonNullable<HttpOptions['pace']> = { callMs: 300_000 };

type Opening = Pick<Prepared, 'files' | 'plan' | 'manifestPath' | 'event'> &
  Readonly<{
    /** The SHA-256 of bundles that exist already, in hexadecimal, by their files. */
    digests?: ReadonlyMap<FoundFile, string | undefined>;
  }>;

/**
 * Finds the release that the inputs name and makes sure that it will take what this run makes. Throws what openRelease
 * and assertAttachable throw.
 */
export async function prepareRelease(
  inputs: PublishInputs,
  prepared: Opening,
  context: ActionContext & Pick<HttpOptions, 'pace'>,
): Promise<Release | undefined> {
  const { release: choice, githubToken: token } = inputs;
  if (choice === undefined || token === undefined) return undefined;
  const { env, cwd, stop, log, now, pace = PATIENT } = context;
  log.mask(token);
  const { openRelease } = await import('../../github/releases/open.ts');
  const { assertAttachable, assertSize } = await import('../../github/releases/attach.ts');
  const http = createHttp({ env, signal: stop.signal, onRetry: throttleNotices(log.info, now), pace });
  const release = await openRelease({ choice, env, event: prepared.event, cwd, token, http });
  await assertAttachable(release, attachmentsOf(inputs, prepared, stop.signal));
  if (inputs.includeFiles)
    for (const { path, absolute } of prepared.files) assertSize({ path, size: (await stat(absolute)).size });
  return release;
}

/** Bundles of an earlier run that the release has: a runner starts with an empty disk. */
export function bundlesOn(release: Release): (path: string) => Promise<Buffer | undefined> {
  return async (path) => {
    const { fetchAsset } = await import('../../github/releases/attach.ts');
    return fetchAsset(release, basename(path), MAX_BUNDLE_BYTES);
  };
}

/** What a run attaches: bundles, its manifest, and the files themselves if that was asked for. */
function attachmentsOf(
  { existing, includeFiles }: PublishInputs,
  { files, plan, manifestPath, digests }: Opening,
  signal: AbortSignal,
): Attachment[] {
  const bundles = files.flatMap((file) => {
    const [bundle, digest] = [plan.get(file)?.bundle, digests?.get(file)];
    if (bundle === undefined) return [];
    const expectedDigest = digest === undefined ? undefined : async () => digest;
    return [{ path: file.path, name: basename(bundle), existing, expectedDigest }];
  });
  const own = files.map((file) => {
    const expectedDigest = async () => (await digestFile(file, signal)).digest.toString('hex');
    return { path: file.path, name: basename(file.path), existing, expectedDigest };
  });
  const manifest = {
    path: basename(manifestPath),
    name: manifestName(files),
    existing: 'overwrite' as const,
  };
  return [...bundles, ...(includeFiles ? own : []), manifest];
}

/** Jobs that attach to one release each have a manifest; what they sign differs, so its name does. */
export function manifestName(files: readonly FoundFile[]): string {
  const content = createHash('sha256').update(files.map(({ path }) => path).join('\n'));
  return `sigstore-manifest-${content.digest('hex').slice(0, 8)}.json`;
}
