// Files that are read whole: opened without waiting, judged by what was opened, and read no further than they may be long.
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { withDescriptor } from '../process/descriptors.ts';

/** A pipe without a writer opens at once, and nothing becomes the terminal of this process. */
export const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * At most `maxBytes` of a regular file, behind all links, whatever its size. Rejects with the error of the system, or
 * with one whose code is "not a regular file".
 */
export async function readSmall(path: string, maxBytes: number): Promise<Buffer> {
  const handle = await withDescriptor(() => open(path, WITHOUT_WAITING));
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw notFile(stats);
    return await readWhole(handle, Math.min(maxBytes, stats.size));
  } finally {
    await handle.close();
  }
}

async function readWhole(handle: FileHandle, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, 0);
  return buffer.subarray(0, bytesRead);
}

/** The path behind all links, of a regular file. */
export async function regular(path: string): Promise<string> {
  const real = await realpath(path);
  const stats = await lstat(real);
  if (stats.isFile()) return real;
  throw notFile(stats);
}

const notFile = (stats: Stats): Error => withCode(stats.isDirectory() ? 'EISDIR' : 'not a regular file');

/** An error that is described by its code, as those of the system are. */
export function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}
