// Files that are read whole: opened without waiting, judged by what was opened, and read no further than they may be long.
import { constants, type Stats } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { withDescriptor } from '../process/descriptors.ts';
import { unreadable } from './fs-errors.ts';

/** A pipe without a writer opens at once, and nothing becomes the terminal of this process. */
export const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** At most `maxBytes` of a regular file, behind all links; `called` is what messages call it. Throws `file-unreadable`. */
export async function readSmall(path: string, maxBytes: number, called: string): Promise<Buffer> {
  return readBounded(path, maxBytes).catch((cause) => {
    throw unreadable(called, cause);
  });
}

/** The same. Rejects with the error of the system, or with one whose code is "not a regular file". */
export async function readBounded(path: string, maxBytes: number): Promise<Buffer> {
  const handle = await withDescriptor(() => open(path, WITHOUT_WAITING));
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw notFile(stats);
    const buffer = Buffer.alloc(Math.min(maxBytes, stats.size));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The path behind all links, of a regular file; `called` is what messages call it. Throws `file-unreadable`. */
export async function regular(path: string, called: string): Promise<string> {
  try {
    const real = await realpath(path);
    const stats = await lstat(real);
    if (stats.isFile()) return real;
    throw notFile(stats);
  } catch (cause) {
    throw unreadable(called, cause);
  }
}

const notFile = (stats: Stats): Error => withCode(stats.isDirectory() ? 'EISDIR' : 'not a regular file');

/** An error that is described by its code, as those of the system are. */
export function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}
