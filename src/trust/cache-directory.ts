// Where TUF documents are kept between runs, if no other user can change them there.
import { realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { quote } from '../errors/failure.ts';
import { unwritable } from '../files/fs-errors.ts';
import { readBounded } from '../files/read-bounded.ts';
import { assertWritable, makeDirectory } from '../files/writable.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The directory, absolute: in XDG_CACHE_HOME, else in the home directory (`home` returns it, and may throw), else in
 * the directory for temporary files.
 */
export function cacheDirectory(env: Env, home: () => string): string {
  const given = env['XDG_CACHE_HOME'] ?? '';
  return join(isAbsolute(given) ? given : cacheOf(home), 'sigstore-sign');
}

function cacheOf(home: () => string): string {
  try {
    const directory = home();
    return isAbsolute(directory) ? join(directory, '.cache') : tmpdir();
  } catch {
    return tmpdir();
  }
}

type Cache = Readonly<{
  read: (name: string) => Promise<Buffer | undefined>;
  /** A document that cannot be written is downloaded again next time. */
  write: (name: string, bytes: Buffer) => Promise<void>;
}>;

const NO_CACHE: Cache = { read: async () => undefined, write: async () => {} };
/** Only for this user, even if the umask would allow others. */
const PRIVATE = 0o700;
const STICKY = 0o1000;
const OTHERS_WRITE = 0o022;
/** No document is this long. */
const MAX_BYTES = 16 * 1024 * 1024 + 1;

/**
 * Opens the part of the cache that belongs to a repository, and creates it if it does not exist.
 * In: the directory, the host of the mirror, and a function that is called with the reason if the cache cannot be used.
 * Out: the cache, or an empty one. The names to read and write are names of documents, never paths.
 */
export async function openCache(
  cacheDir: string,
  host: string,
  notice: ((text: string) => void) | undefined,
): Promise<Cache> {
  try {
    const made = join(cacheDir, encodeURIComponent(host));
    await makeDirectory(made, PRIVATE).catch((cause: unknown) => {
      throw unwritable(quote(made), cause);
    });
    const store = await realpath(made);
    await assertPrivate(store);
    await assertWritable(store);
    return cacheIn(store);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    notice?.(`the cache ${quote(cacheDir)} is not used: ${why}; the trusted root is downloaded each time`);
    return NO_CACHE;
  }
}

/**
 * Keeps what another run wrote since this run read it: that run may have seen newer versions, which must not be rolled
 * back.
 */
function cacheIn(store: string): Cache {
  const seen = new Map<string, Buffer | undefined>();
  const load = (name: string) => readBounded(join(store, name), MAX_BYTES).catch(() => undefined);
  return {
    read: async (name) => {
      const bytes = await load(name);
      seen.set(name, bytes);
      return bytes;
    },
    write: async (name, bytes) => {
      const there = await load(name);
      const changed = there !== undefined && seen.get(name)?.equals(there) !== true;
      if (!changed) await writeCached(join(store, name), bytes).catch(() => undefined);
    },
  };
}

/** Replaces a document. The module that writes files is loaded here, because the first request does not need it. */
async function writeCached(path: string, bytes: Buffer): Promise<void> {
  const { writeWhole } = await import('../files/write-atomic.ts');
  await writeWhole(path, bytes, { replace: true });
}

/**
 * Throws if a user other than this one and the superuser could replace a directory or write to it. In a parent folder
 * that is sticky, such as /tmp, only owners can. Windows has neither these owners nor modes.
 */
async function assertPrivate(directory: string): Promise<void> {
  const self = process.getuid?.();
  if (self === undefined) return;
  for (let folder = directory; ; folder = dirname(folder)) {
    const { uid, mode } = await stat(folder);
    if (uid !== self && uid !== 0) throw new Error(`${quote(folder)} belongs to another user`);
    const guarded = folder !== directory && (mode & STICKY) !== 0;
    if ((mode & OTHERS_WRITE) !== 0 && !guarded)
      throw new Error(`other users can write to ${quote(folder)} (run chmod go-w on it)`);
    if (dirname(folder) === folder) return;
  }
}
