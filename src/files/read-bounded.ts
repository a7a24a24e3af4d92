// Files that are read whole: opened without blocking, checked after opening, and read only up to a limit.
import { constants, type Stats } from 'node:fs';
import { unreadable } from './fs-errors.ts';
import { type OpenedFile, openFile } from './open-file.ts';

/** A pipe without a writer opens at once, and no device becomes the terminal of this process. */
export const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

const CHUNK_BYTES = 4096;

/** At most `maxBytes` of a regular file, links resolved; `called` is its name in messages. Throws `file-unreadable`. */
export async function readSmall(path: string, maxBytes: number, called: string): Promise<Buffer> {
  return readBounded(path, maxBytes).catch((cause) => {
    throw unreadable(called, cause);
  });
}

/** The same. Rejects with the error of the system, or with one whose code is "not a regular file". */
export async function readBounded(path: string, maxBytes: number): Promise<Buffer> {
  const file = await openFile(path, WITHOUT_WAITING);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw notFile(stats);
    return await readUpTo(maxBytes, file, stats.size);
  } finally {
    await file.close();
  }
}

/** Reads to the end, whatever size was reported: it is 0 below /proc, and files grow. */
async function readUpTo(maxBytes: number, file: OpenedFile, announced: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < maxBytes) {
    // One byte more than the reported size shows the end of the file in the same read.
    const expected = announced > length ? announced - length + 1 : CHUNK_BYTES;
    const chunk = Buffer.alloc(Math.min(expected, maxBytes - length));
    const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
    if (bytesRead === 0) break;
    chunks.push(chunk.subarray(0, bytesRead));
    length += bytesRead;
    if (length === announced && bytesRead < chunk.length) break;
  }
  const [only, ...others] = chunks;
  return only !== undefined && others.length === 0 ? only : Buffer.concat(chunks);
}

const notFile = (stats: Stats): Error => withCode(stats.isDirectory() ? 'EISDIR' : 'not a regular file');

/** An error that is described by its code, like the errors of the system. */
export function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}
