// A regular file → its SHA-256, read once as a stream, and a check that it did not change meanwhile.
import { createHash, hash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { Failure, quote } from '../errors/failure.ts';
import type { FoundFile } from './found.ts';
import { unreadable } from './fs-errors.ts';
import { type OpenedFile, openFile } from './open-file.ts';
import { WITHOUT_WAITING } from './read-bounded.ts';
import { createSlots } from './semaphore.ts';

export type Algorithm = 'sha256' | 'sha384' | 'sha512';

type DigestOptions = Readonly<{
  algorithm?: Algorithm;
  /** Keep the content of a file of at most this many bytes; by default of a small file. */
  keepBytes?: number;
  /** Whether the path may be a symbolic link to the file; by default it may not. */
  follow?: boolean;
}>;

type DigestedFile = FoundFile &
  Readonly<{
    /** Of the requested algorithm; by default SHA-256, 32 bytes. */
    digest: Buffer;
    /** Bytes. */
    size: number;
    /** The whole content, if the file is not larger than the limit. */
    content: Buffer | undefined;
    /** Throws `file-changed` if the file is no longer the one that was read. */
    assertUnchanged: () => Promise<void>;
  }>;

const CHUNK_BYTES = 1024 * 1024;
/** Larger files are read two at a time; more would only compete for the disk. */
const inTurn = createSlots(2);
/** Keeps the memory for files in progress small, unless the caller asks for more. */
const SMALL_BYTES = 64 * 1024;
/**
 * File systems record changes in steps of time. A file changed within one step before it was read may have changed
 * again.
 */
const TICK_MS = 20;

/**
 * Reads the file once, in chunks of 1 MiB. Never blocks on a pipe or device.
 * Throws `file-unreadable` or `file-changed`.
 */
export async function digestFile(
  file: FoundFile,
  signal?: AbortSignal,
  { algorithm = 'sha256', keepBytes = SMALL_BYTES, follow = false }: DigestOptions = {},
): Promise<DigestedFile> {
  const startedMs = Date.now();
  const { digest, content, state } = await read(file, signal, { algorithm, keepBytes, follow });
  const racy = Number(state.ctimeNs / 1_000_000n) > startedMs - TICK_MS;
  const assertUnchanged = async () => {
    const now = racy
      ? await read(file, signal, { algorithm, keepBytes: 0, follow })
      : { digest, state: await look(file) };
    if (!now.digest.equals(digest) || !sameState(now.state, state)) throw changed(file);
  };
  return { ...file, digest, content, size: Number(state.size), assertUnchanged };
}

/**
 * The digest of a file of at most 1 MiB; undefined for a larger one, of which nothing is read. For a thread that reads
 * many files: while it read a large one, they would wait. Throws `file-unreadable` or `file-changed`.
 */
export async function digestSmall(
  file: FoundFile,
): Promise<Readonly<{ digest: Buffer; size: number }> | undefined> {
  return whileOpen(file, false, async (handle, before) => {
    if (before.size > CHUNK_BYTES) return undefined;
    const { digest } = await readUnchanged(file, handle, { before, options: SMALL });
    return { digest, size: Number(before.size) };
  });
}

const SMALL = { algorithm: 'sha256', keepBytes: 0 } as const;

type State = Readonly<{ size: bigint; ino: bigint; dev: bigint; mtimeNs: bigint; ctimeNs: bigint }>;

type ReadOptions = Pick<Required<DigestOptions>, 'algorithm' | 'keepBytes'>;

function read(
  file: FoundFile,
  signal: AbortSignal | undefined,
  { follow, ...options }: Required<DigestOptions>,
): Promise<Hashed & { state: State }> {
  return whileOpen(file, follow, (handle, before) =>
    readUnchanged(file, handle, { before, signal, options }),
  );
}

/** Opens a regular file, and closes it after its use. */
async function whileOpen<T>(
  file: FoundFile,
  follow: boolean,
  use: (handle: OpenedFile, state: State) => Promise<T>,
): Promise<T> {
  const handle = await openRegular(file, follow);
  try {
    const state = await handle.stat({ bigint: true });
    if (!state.isFile()) throw new Failure('file-unreadable', `${shown(file)} is not a regular file`);
    return await use(handle, state);
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(shown(file), error);
  } finally {
    await handle.close();
  }
}

/** Hashes a file that is in a state before, and must be in the same state after. */
async function readUnchanged(
  file: FoundFile,
  handle: OpenedFile,
  {
    before,
    signal,
    options,
  }: Readonly<{ before: State; signal?: AbortSignal | undefined; options: ReadOptions }>,
): Promise<Hashed & { state: State }> {
  const hashed = await hashContent(handle, Number(before.size), signal, options);
  const after = await handle.stat({ bigint: true });
  if (!sameState(before, after)) throw changed(file);
  return { ...hashed, state: after };
}

type Hashed = Readonly<{ digest: Buffer; content: Buffer | undefined }>;

/** Reads a file of at most one chunk with one call: one byte more than its size shows that it ends there. */
async function hashContent(
  handle: OpenedFile,
  size: number,
  signal: AbortSignal | undefined,
  options: ReadOptions,
): Promise<Hashed> {
  if (size > CHUNK_BYTES) return inTurn(() => hashChunks(handle, CHUNK_BYTES, signal, options));
  const buffer = Buffer.allocUnsafe(size + 1);
  const { bytesRead } = await handle.read(buffer, 0, size + 1, 0);
  signal?.throwIfAborted();
  if (bytesRead !== size) return hashChunks(handle, size + 1, signal, options);
  const content = buffer.subarray(0, size);
  const digest = hash(options.algorithm, content, 'buffer');
  return { digest, content: size <= options.keepBytes ? content : undefined };
}

/** Hashes one chunk while the next one is being read. */
async function hashChunks(
  handle: OpenedFile,
  bytes: number,
  signal: AbortSignal | undefined,
  { algorithm, keepBytes }: ReadOptions,
): Promise<Hashed> {
  const hasher = createHash(algorithm);
  let [filling, hashing] = [readBuffer(bytes), readBuffer(bytes)];
  let position = 0;
  let content: Buffer | undefined = Buffer.alloc(0);
  let reading = handle.read(filling, 0, bytes, position);
  for (;;) {
    const { bytesRead } = await reading;
    if (bytesRead === 0) return { digest: hasher.digest(), content };
    signal?.throwIfAborted();
    [filling, hashing] = [hashing, filling];
    content = position + bytesRead <= keepBytes ? append(content, hashing.subarray(0, bytesRead)) : undefined;
    position += bytesRead;
    reading = handle.read(filling, 0, bytes, position);
    reading.catch(() => undefined);
    hasher.update(hashing.subarray(0, bytesRead));
  }
}

/**
 * A large block of memory begins a few bytes after the start of a page, but the page cache begins at the start of a
 * page. Some processors need four times as long to copy between such addresses: 0.5 s for 1 GiB. With an offset of
 * 64 bytes they do not.
 */
function readBuffer(bytes: number): Buffer {
  return Buffer.allocUnsafe(bytes + 64).subarray(64);
}

/** The first chunk stays in its buffer. If a second chunk follows, the first is copied before its buffer is reused. */
function append(content: Buffer | undefined, chunk: Buffer): Buffer | undefined {
  if (content === undefined) return undefined;
  return content.length === 0 ? chunk : Buffer.concat([content, chunk]);
}

async function openRegular(file: FoundFile, follow: boolean): Promise<OpenedFile> {
  const flags = WITHOUT_WAITING | (follow ? 0 : (constants.O_NOFOLLOW ?? 0));
  try {
    return await openFile(file.absolute, flags);
  } catch (cause) {
    throw unreadable(shown(file), cause);
  }
}

async function look(file: FoundFile): Promise<State> {
  return lstat(file.absolute, { bigint: true }).catch(() => {
    throw changed(file);
  });
}

function sameState(a: State, b: State): boolean {
  return (
    a.size === b.size &&
    a.ino === b.ino &&
    a.dev === b.dev &&
    a.mtimeNs === b.mtimeNs &&
    a.ctimeNs === b.ctimeNs
  );
}

const shown = ({ path }: FoundFile): string => `file ${quote(path)}`;

function changed(file: FoundFile): Failure {
  return new Failure('file-changed', `${shown(file)} changed while it was being signed`);
}
