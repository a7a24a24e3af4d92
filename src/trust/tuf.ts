// Trust material from a TUF repository (TUF specification 1.0, section 5), over our own HTTP client and a cache.
import { copyFile, lstat, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure, type FailureCode, quote } from '../errors/failure.ts';
import { makeDirectory } from '../files/write-atomic.ts';
import type { Http } from '../http/client.ts';
import type { Repository } from './tuf-repositories.ts';

type Targets = Readonly<{ required: readonly string[]; optional: readonly string[] }>;

export type FetchContext = Readonly<{
  http: Http;
  /** Directory for TUF metadata; created when missing. */
  cacheDir: string;
  now: Date;
  /** Aborted when the run has ended: nothing stands in for a mirror that was not waited for. */
  signal?: AbortSignal | undefined;
  /** Hears what the user should know although nothing failed. */
  notice?: (text: string) => void;
}>;
export type TufContext = Repository & FetchContext;

/** Names of documents in a repository; anything else never becomes the name of a file. */
const DOCUMENT = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,250}$/;
/** What a client of HTTP throws once the run has ended. */
const ENDED: ReadonlySet<FailureCode> = new Set(['interrupted', 'run-timeout']);
const ROLES = ['timestamp.json', 'snapshot.json', 'targets.json'];

/**
 * Fetches targets, verified through TUF from the root that came with this program. Every run starts from that root, so
 * nobody gains trust by writing to the cache; the cache spares requests, guards against rollback, and stands in for a
 * mirror that cannot be reached for as long as the cached metadata has not expired.
 * In: names of targets in the top-level role. Out: their bytes by name; an optional one may be absent.
 * @throws Failure `trust-root-unavailable`
 */
export async function fetchTargets(targets: Targets, context: TufContext): Promise<Map<string, Buffer>> {
  for (const name of [...targets.required, ...targets.optional]) assertDocument(name);
  const { store, work } = await makePlaces(context);
  try {
    return await update(targets, context, store, work);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const why = quote(cause instanceof Error ? cause.message : cause);
    const what = `the TUF repository at ${context.mirror.origin} gave no trust root that verifies: ${why}`;
    throw new Failure('trust-root-unavailable', what, { cause });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Of the name that makePlaces gives. */
const WORK = /^tuf-[A-Za-z0-9]{6}$/;
/** No update takes this long. */
const STALE_MS = 60 * 60_000;

/** Removes what runs left behind that were killed in the middle of an update. What cannot be removed is no matter. */
async function removeStale(cacheDir: string, now: Date): Promise<void> {
  for (const name of (await readdir(cacheDir)).filter((one) => WORK.test(one))) {
    const place = join(cacheDir, name);
    const status = await lstat(place).catch(() => undefined);
    if (status?.isDirectory() !== true || now.getTime() - status.mtimeMs < STALE_MS) continue;
    await rm(place, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The cache, and where an update is prepared; where no cache can be written, the run goes without one. */
async function makePlaces({
  cacheDir,
  mirror,
  now,
  notice,
}: TufContext): Promise<{ store: string; work: string }> {
  const store = join(cacheDir, encodeURIComponent(mirror.host));
  try {
    await makeDirectory(store);
    const work = await mkdtemp(join(cacheDir, 'tuf-'));
    await assertOwn(cacheDir, work);
    await removeStale(cacheDir, now);
    return { store, work };
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    notice?.(
      `the cache ${quote(cacheDir)} cannot be written (${code}); the trust root is fetched anew each time`,
    );
    const work = await mkdtemp(join(tmpdir(), 'sigstore-tuf-'));
    return { store: work, work };
  }
}

/** Another owner of the cache could replace what is being verified in it. Throws an error like those of the system. */
async function assertOwn(cacheDir: string, work: string): Promise<void> {
  const [cache, own] = [await stat(cacheDir), await stat(work)];
  if (cache.uid === own.uid) return;
  await rm(work, { recursive: true, force: true });
  throw Object.assign(new Error(), { code: 'it belongs to another user' });
}

function assertDocument(name: string): void {
  if (!DOCUMENT.test(name))
    throw new Failure('trust-root-unavailable', `${quote(name)} cannot be a document of TUF`);
}

async function update(
  { required, optional }: Targets,
  context: TufContext,
  store: string,
  work: string,
): Promise<Map<string, Buffer>> {
  const { Updater } = await import('tuf-js');
  await writeFile(join(work, 'root.json'), JSON.stringify(context.root));
  for (const role of ROLES) await copyFile(join(store, role), join(work, role)).catch(() => {});
  const mirror = await openMirror(context, store, work);
  const updater = new Updater({
    metadataDir: work,
    metadataBaseUrl: context.mirror.href,
    targetBaseUrl: `${context.mirror.href.replace(/\/$/, '')}/targets`,
    fetcher: mirror.fetcher,
    config: { maxRootRotations: 64, maxDelegations: 4 },
  });
  const found = new Map<string, Buffer>();
  try {
    await updater.refresh();
    for (const name of [...required, ...optional]) {
      const info = await updater.getTargetInfo(name);
      if (info === undefined && optional.includes(name)) continue;
      if (info === undefined) throw new Error(`it has no target ${name}`);
      const file = join(work, name);
      await copyFile(join(store, name), file).catch(() => {});
      if ((await updater.findCachedTarget(info, file)) === undefined)
        await updater.downloadTarget(info, file);
      found.set(name, await readFile(file));
    }
  } catch (cause) {
    const failed = mirror.unreachable();
    if (failed === undefined) throw cause;
    const what = `${failed.message}; and no earlier run left a trust root in the cache that is still valid`;
    throw new Failure('trust-root-unavailable', what, { cause: failed });
  }
  await keep(work, store);
  const failed = mirror.unreachable();
  if (failed !== undefined) {
    context.notice?.(`${failed.message}; using the trust root of an earlier run, which is still valid`);
  }
  return found;
}

/** Moves what a successful update left behind into the cache; each file changes at once, never halfway. */
async function keep(work: string, store: string): Promise<void> {
  for (const name of await readdir(work)) {
    // The shipped root is always the first; the numbered ones after it are kept.
    if (DOCUMENT.test(name) && name !== 'root.json') await rename(join(work, name), join(store, name));
  }
}

type Mirror = Readonly<{
  fetcher: Fetcher;
  /** Why the cache stood in for the network, if it did. */
  unreachable: () => Failure | undefined;
}>;

type Fetcher = Readonly<{
  downloadBytes: (url: string, maxLength: number) => Promise<Buffer>;
  downloadFile: <T>(url: string, maxLength: number, handler: (file: string) => Promise<T>) => Promise<T>;
}>;

/** The mirror as tuf-js asks it: the network first, the documents of an earlier run once the network has failed. */
async function openMirror({ http, signal }: TufContext, store: string, work: string): Promise<Mirror> {
  const { DownloadHTTPError } = await import('tuf-js/dist/error.js');
  let failed: Failure | undefined;
  const online = async (url: URL, maxBytes: number): Promise<Buffer> => {
    const answer = await http({ service: 'tuf', method: 'GET', url, maxBytes, expect: [403, 404] });
    if (answer.status >= 400) throw new DownloadHTTPError('not there', answer.status);
    return answer.body;
  };
  const offline = async (name: string, why: Failure): Promise<Buffer> => {
    const cached = await readFile(join(store, name)).catch(() => undefined);
    if (cached !== undefined) return cached;
    // Beyond the newest cached root there is none to be had; tuf-js takes this answer as the end of the chain.
    if (/^\d+\.root\.json$/.test(name)) throw new DownloadHTTPError('not cached', 404);
    throw new Failure('trust-root-unavailable', `${why.message}; nothing usable is in the cache`, {
      cause: why,
    });
  };
  const downloadBytes = async (address: string, maxLength: number): Promise<Buffer> => {
    const url = new URL(address);
    const name = url.pathname.split('/').at(-1) ?? '';
    assertDocument(name);
    if (failed !== undefined) return offline(name, failed);
    try {
      const bytes = await online(url, maxLength);
      if (/^\d+\.root\.json$/.test(name)) await writeFile(join(work, name), bytes);
      return bytes;
    } catch (cause) {
      const ended = signal?.aborted === true || (cause instanceof Failure && ENDED.has(cause.code));
      if (ended || !(cause instanceof Failure)) throw cause;
      failed = cause;
      return offline(name, cause);
    }
  };
  const downloadFile = async <T>(
    url: string,
    maxLength: number,
    handler: (file: string) => Promise<T>,
  ): Promise<T> => {
    const file = join(work, '.download');
    await writeFile(file, await downloadBytes(url, maxLength));
    return handler(file);
  };
  return { fetcher: { downloadBytes, downloadFile }, unreachable: () => failed };
}
