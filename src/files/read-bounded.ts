// Files that are read whole, and never further than they may be long.
import { lstat, open, realpath } from 'node:fs/promises';

/** At most `maxBytes` of a regular file, whatever its size. Rejects with the error of the system. */
export async function readSmall(path: string, maxBytes: number): Promise<Buffer> {
  const handle = await open(await regular(path), 'r');
  try {
    const buffer = Buffer.alloc(Math.min(maxBytes, (await handle.stat()).size));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The path behind all links; opening anything but a file, such as a pipe, could wait for ever. */
export async function regular(path: string): Promise<string> {
  const real = await realpath(path);
  if ((await lstat(real)).isFile()) return real;
  throw Object.assign(new Error('not a regular file'), { code: 'not a regular file' });
}
