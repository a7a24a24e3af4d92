// Trust material from a TUF repository, over our own HTTP client and a cache that saves requests.
import { Failure, type FailureCode, quote } from '../errors/failure.ts';
import type { Http } from '../http/client.ts';
import { openCache } from './cache-directory.ts';
import type { Repository } from './tuf-repositories.ts';
import { type Documents, openRepository } from './tuf-workflow.ts';

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
const ROLES = ['timestamp.json', 'snapshot.json', 'targets.json'];
/** How long a mirror that is out is waited for where the cache may stand in for it. */
const WITH_CACHE_MS = 15_000;
/** What a client of HTTP throws once the run has ended. */
const ENDED: ReadonlySet<FailureCode> = new Set(['interrupted', 'run-timeout']);

/**
 * Fetches targets, verified through TUF from the root that came with this program. Every run starts from that root, so
 * nobody gains trust by writing to the cache. The cache spares requests, remembers which roots, timestamps and snapshots
 * were seen, and stands in for a mirror that cannot be reached for as long as the cached metadata has not expired.
 * In: names of targets. Out: the very bytes that were verified, by name; an optional one may be absent.
 * @throws Failure `trust-root-unavailable`
 */
export async function fetchTargets(targets: Targets, context: TufContext): Promise<Map<string, Buffer>> {
  const names = [...targets.required, ...targets.optional];
  for (const name of names) assertDocument(name);
  const { read, write } = await openCache(context.cacheDir, context.mirror.host, context.notice);
  // At once, before any request: a faster run may write newer ones meanwhile, which would make this one's look old.
  const roles = new Map(await Promise.all(ROLES.map(async (name) => [name, await read(name)] as const)));
  const cache = {
    kept: async (name: string) => {
      if (roles.has(name)) return roles.get(name);
      return DOCUMENT.test(name) ? read(name) : undefined;
    },
    keep: write,
  };
  const update = (callMs?: number) => updateFrom(openMirror(context, callMs), cache, targets, context);
  if (roles.get('timestamp.json') === undefined) return update();
  return update(WITH_CACHE_MS).catch((error: unknown) => {
    // It is waited for only where the cache cannot stand in for it.
    if (error instanceof Failure && error.cause instanceof Failure) return update();
    throw error;
  });
}

async function updateFrom(
  mirror: Mirror,
  cache: Pick<Documents, 'kept' | 'keep'>,
  targets: Targets,
  context: TufContext,
): Promise<Map<string, Buffer>> {
  const { download } = mirror;
  const isReachable = () => mirror.unreachable() === undefined;
  try {
    const found = await readTargets(targets, context.root, { ...cache, download, isReachable });
    const failed = mirror.unreachable();
    if (failed !== undefined)
      context.notice?.(`${failed.message}; using the trusted root of an earlier run, which is still valid`);
    return found;
  } catch (cause) {
    throw unavailable(cause, mirror.unreachable(), context.mirror.origin);
  }
}

async function readTargets(
  { required, optional }: Targets,
  root: unknown,
  documents: Documents,
): Promise<Map<string, Buffer>> {
  const readTarget = await openRepository(root, documents);
  const found = new Map<string, Buffer>();
  for (const name of [...required, ...optional]) {
    const bytes = await readTarget(name);
    if (bytes !== undefined) found.set(name, bytes);
    else if (!optional.includes(name)) throw new Error(`it has no target ${name}`);
  }
  return found;
}

function unavailable(cause: unknown, failed: Failure | undefined, origin: string): unknown {
  if (cause instanceof Failure) return cause;
  const why = quote(cause instanceof Error ? cause.message : cause);
  const what =
    failed === undefined
      ? `the TUF repository at ${origin} returned no trusted root that verifies: ${why}`
      : `${failed.message}, and the cache has no valid trusted root of an earlier run`;
  const remedy = failed === undefined && / is expired/.test(why) ? EXPIRED : undefined;
  return new Failure('trust-root-unavailable', what, { cause: failed ?? cause, remedy });
}

const EXPIRED =
  'Check the clock of this machine (NTP): it decides whether metadata has expired. If the clock is right, the mirror serves outdated metadata.';

function assertDocument(name: string): void {
  if (!DOCUMENT.test(name))
    throw new Failure('trust-root-unavailable', `${quote(name)} is not a valid name of a TUF document`);
}

type Mirror = Readonly<{
  download: Documents['download'];
  /** Why the cache stands in for the mirror, once it does: a mirror that failed is not asked again. */
  unreachable: () => Failure | undefined;
}>;

function openMirror({ http, mirror, signal }: TufContext, callMs: number | undefined): Mirror {
  const base = `${mirror.href.replace(/\/$/, '')}/`;
  let failed: Failure | undefined;
  const download = async (path: string, maxBytes: number): Promise<Buffer | undefined> => {
    assertDocument(path.split('/').at(-1) ?? '');
    if (failed !== undefined) return undefined;
    const url = new URL(path, base);
    try {
      const limit = callMs === undefined ? {} : { callMs };
      const answer = await http({
        service: 'tuf',
        method: 'GET',
        url,
        maxBytes,
        ...limit,
        expect: [403, 404],
      });
      return answer.status >= 400 ? undefined : answer.body;
    } catch (cause) {
      const ended = signal?.aborted === true || (cause instanceof Failure && ENDED.has(cause.code));
      if (ended || !(cause instanceof Failure)) throw cause;
      failed = cause;
      return undefined;
    }
  };
  return { download, unreachable: () => failed };
}
