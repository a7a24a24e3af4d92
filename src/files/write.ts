// Content → a file that is either whole under its name or not there at all.
import { randomBytes } from 'node:crypto';
import { access, constants, lstat, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure, quote } from '../errors.ts';

/**
 * Writes to a temporary file in the same directory, flushes it, and renames it. Throws `output-unwritable` or
 * `disk-full`; then nothing is left behind.
 */
export async function writeWhole(path: string, content: Buffer | string): Promise<void> {
  const temporary = join(dirname(path), `.sigstore-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx', 0o644);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw unwritable(path, cause);
  }
}

/**
 * Makes sure, before anything is signed, that bundles can be written into a directory; makes it if it is not there.
 * Throws `output-unwritable`.
 */
export async function assertWritable(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    if (!(await stat(directory)).isDirectory()) throw new Error('it is not a directory');
    await access(directory, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw unwritable(directory, cause);
  }
}

/** True if something stands under this path, a dangling link included. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function unwritable(path: string, cause: unknown): Failure {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Failure('disk-full', `no room on the disk for ${quote(path)}`, { cause });
  }
  const reason = code ?? (cause as Error).message;
  return new Failure('output-unwritable', `${quote(path)} cannot be written (${reason})`, { cause });
}
