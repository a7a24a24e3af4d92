// Trust material from a TUF repository, over our own HTTP client and with a cache that saves requests.
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
  /**
   * Aborted when the run has ended: then the cache is not used in place of a mirror that did not have time to answer.
   */
  signal?: AbortSignal | undefined;
  /** Called with what the user should know although nothing failed. */
  notice?: (text: string) => void;
}>;
export type TufContext = Repository & FetchContext;

/** Names of documents in a repository; no other name is used as a file name. */
const DOCUMENT = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,250}$/;
const ROLES = ['timestamp.json', 'snapshot.json', 'targets.json'];
/** How long to wait for a mirror that is out of service if the cache may be used instead. */
const WITH_CACHE_MS = 15_000;
/** What the HTTP client throws after the run has ended. */
const ENDED: ReadonlySet<FailureCode> = new Set(['interrupted', 'run-timeout']);

/**
 * Fetches targets, verified through TUF from the root in this program. Every run starts from that root, so writing to
 * the cache gives no one any trust. The cache saves requests, remembers the roots, timestamps and snapshots seen, and
 * replaces a mirror that cannot be reached while the cached metadata has not expired.
 * In: names of targets. Out: exactly the verified bytes, by name; an optional target may be absent.
 * @throws Failure `trust-root-unavailable`
 */
export async function fetchTargets(targets: Targets, context: TufContext): Promise<Map<string, Buffer>> {
  const names = [...targets.required, ...targets.optional];
  for (const name of names) assertDocument(name);
  const { read, write } = await openCache(context.cacheDir, context.mirror.host, context.notice);
  // Read all at once, before any request: a faster run may write newer ones meanwhile, and ours would then look
  // outdated.
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
    // Wait for the mirror only if the cache cannot be used instead.
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
  /** The failure of the mirror, if any. After a failure the cache is used and the mirror is not asked again. */
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
