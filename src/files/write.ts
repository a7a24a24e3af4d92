// Content → a file that is either whole under its name or not there at all.
import { randomBytes } from 'node:crypto';
import { access, constants, lstat, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure, quote } from '../errors.ts';
import { unwritable } from './failures.ts';

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
    throw unwritable(quote(path), cause);
  }
}

/**
 * Makes sure, before anything is signed, that bundles can be written into a directory; makes it if it is not there.
 * `name` is what a message calls it. Throws `output-unwritable`.
 */
export async function assertWritable(directory: string, name = quote(directory)): Promise<void> {
  try {
    await makeDirectory(directory);
    await access(directory, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw unwritable(name, cause);
  }
}

/**
 * Makes a directory and those above it, unless it is there. Not by the recursion of mkdir itself, which never ends
 * where a directory is neither there nor can be made, as in /proc. Throws errors of the file system.
 */
export async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(directory)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(directory) === directory) throw error;
    await makeDirectory(dirname(directory));
    await mkdir(directory).catch((again: NodeJS.ErrnoException) => {
      if (again.code !== 'EEXIST') throw again; // another process was faster
    });
  }
}

/** Throws `output-unwritable` if a directory stands where a file would go: a rename would fail only after signing. */
export async function assertReplaceable(path: string, name = quote(path)): Promise<void> {
  const there = await lstat(path).catch(() => undefined);
  if (there?.isDirectory()) throw new Failure('output-unwritable', `${name} is a directory`);
}

/** True if something stands under this path, a dangling link included. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
