// The paths of outputs, before anything is signed: what exists there, and that it can be written.
import { access, constants, lstat, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure, quote } from '../errors/failure.ts';
import { unwritable } from './fs-errors.ts';

/**
 * Makes sure, before anything is signed, that bundles can be written to a directory. Creates it if it does not exist,
 * and removes the temporary files of killed runs.
 * `name` is its name in messages. Without `make`, it is enough that the directory could be created. Throws
 * `output-unwritable`.
 */
export async function assertWritable(
  directory: string,
  name = quote(directory),
  { make = true }: Readonly<{ make?: boolean }> = {},
): Promise<void> {
  try {
    if (make) await makeDirectory(directory);
    await access(make ? directory : await nearestDirectory(directory), constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw unwritable(name, cause);
  }
  if (make) await removeLeftovers(directory);
}

const LEFTOVER = /^\.sigstore-[0-9a-f]{12}\.tmp$/;
/** No GitHub job runs longer than five days. */
const LEFTOVER_AGE_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Removes the incomplete files of a killed run from a directory, once they are older than any run can be. Failing to
 * remove them is not an error.
 */
async function removeLeftovers(directory: string): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  for (const name of names) {
    if (!LEFTOVER.test(name)) continue;
    const path = join(directory, name);
    const there = await lstat(path).catch(() => undefined);
    if (there?.isFile() && Date.now() - there.mtimeMs > LEFTOVER_AGE_MS)
      await rm(path, { force: true }).catch(() => undefined);
  }
}

/** The directory itself, or the nearest one above it that exists. */
async function nearestDirectory(directory: string): Promise<string> {
  const there = await stat(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (there === undefined) return nearestDirectory(dirname(directory));
  if (there.isDirectory()) return directory;
  throw Object.assign(new Error(), { code: 'ENOTDIR' });
}

/**
 * Creates a directory and those above it, unless they exist. Does not use the recursive option of mkdir, which never
 * ends if a directory does not exist and cannot be created, as in /proc. Throws errors of the file system.
 */
export async function makeDirectory(directory: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(directory, mode);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(directory)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(directory) === directory) throw error;
    await makeDirectory(dirname(directory), mode);
    await mkdir(directory, mode).catch((again: NodeJS.ErrnoException) => {
      if (again.code !== 'EEXIST') throw again; // another process was faster
    });
  }
}

/** Throws `output-unwritable` if the path of a file is a directory: the rename would fail, but only after signing. */
export async function assertReplaceable(path: string, name = quote(path)): Promise<void> {
  const there = await lstat(path).catch(() => undefined);
  if (there?.isDirectory()) throw new Failure('output-unwritable', `${name} is a directory`);
}

/** True if something exists under this path, including a dangling link. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Whether something exists under each of these names, relative to a directory or absolute. */
export async function allExist(names: readonly string[], directory: string): Promise<boolean> {
  const there = await Promise.all(names.map((name) => exists(resolve(directory, name))));
  return there.every(Boolean);
}
