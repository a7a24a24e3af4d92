// Files that are read whole, and never further than they may be long.
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { unreadable } from './fs-errors.ts';

/** At most `maxBytes` of a regular file, whatever its size; `called` is what messages call it. Throws `file-unreadable`. */
export async function readSmall(path: string, maxBytes: number, called: string): Promise<Buffer> {
  const real = await regular(path, called);
  let handle: FileHandle | undefined;
  try {
    handle = await open(real, 'r');
    const buffer = Buffer.alloc(Math.min(maxBytes, (await handle.stat()).size));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    throw unreadable(called, cause);
  } finally {
    await handle?.close();
  }
}

/**
 * The path behind all links; opening anything but a file, such as a pipe, could wait for ever. Throws `file-unreadable`.
 */
export async function regular(path: string, called: string): Promise<string> {
  try {
    const real = await realpath(path);
    if ((await lstat(real)).isFile()) return real;
  } catch (cause) {
    throw unreadable(called, cause);
  }
  throw unreadable(called, { code: 'not a regular file' });
}
