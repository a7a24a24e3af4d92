// Content → files that are either complete under their names or do not exist at all.
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure, quote } from '../errors/failure.ts';
import { withDescriptor } from '../process/descriptors.ts';
import { whenReleased } from '../process/held-file.ts';
import { unwritable } from './fs-errors.ts';
import { exists } from './writable.ts';

/** Text may come in parts, so that memory never has to hold all of it. */
type Data = Buffer | string | Iterable<string>;

/** What to write; without a path it is not written. */
type Content = Readonly<{ path: string | undefined; content: Data }>;

/** Whether a file that already exists under the name is replaced. If not, it stays, and nothing is written. */
type Replacing = Readonly<{ replace: boolean }>;

/** Throws `output-exists`, `output-unwritable` or `disk-full`; then nothing is left on the disk. */
export async function writeWhole(path: string, content: Data, replacing: Replacing): Promise<void> {
  await writeTogether([{ path, content }], replacing);
}

/**
 * Writes files that belong together: each to a temporary file in its own directory, flushed to disk; then all get their
 * names. Throws `output-exists`, `output-unwritable` or `disk-full`; then none of them has its name, and what existed
 * before is still there.
 */
export async function writeTogether(files: readonly Content[], { replace }: Replacing): Promise<void> {
  const staged = files.flatMap(({ path, content }) => {
    if (path === undefined) return [];
    const hidden = join(dirname(path), `.sigstore-${randomBytes(6).toString('hex')}`); // LEFTOVER in writable.ts matches it
    return { path, content, temporary: `${hidden}.tmp`, former: `${hidden}.old` };
  });
  const named: string[] = [];
  let writing = '';
  try {
    for (const { path, content, temporary } of staged) {
      writing = path;
      await writeFlushed(temporary, content);
    }
    for (const [index, { path, temporary, former }] of staged.entries()) {
      writing = path;
      // After the last file nothing can fail.
      if (replace && index < staged.length - 1) await keepFormer(path, former);
      if (replace) await rename(temporary, path);
      else await nameOnce(temporary, path);
      named.push(path);
    }
  } catch (cause) {
    for (const { path, temporary, former } of staged) {
      await rollBack(path, former, named.includes(path)).catch(() => undefined); // the first reason counts
      await remove(temporary);
    }
    throw cause instanceof Failure ? cause : unwritable(quote(writing), cause);
  }
  await Promise.all(staged.slice(0, -1).map(({ former }) => remove(former)));
}

const rename = (from: string, to: string) => whenReleased(() => fs.rename(from, to));

/** Takes a name away, if it is there; rm would look twice before. */
async function remove(path: string): Promise<void> {
  await whenReleased(() => fs.unlink(path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/**
 * Gives a file its name only if nothing has that name, whatever another process does at the same time; a rename would
 * replace the other file. On a file system without links, an empty file takes the name first. Throws `output-exists`.
 */
async function nameOnce(temporary: string, path: string): Promise<void> {
  try {
    if (!(await linked(temporary, path))) {
      await (await withDescriptor(() => fs.open(path, 'wx'))).close();
      await rename(temporary, path).catch(async (error) => {
        await remove(path);
        throw error;
      });
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Failure('output-exists', `${quote(path)} already exists, and did not when this run began`);
  }
  await remove(temporary);
}

/** Adds a second name to a file; false if the file system does not support it. Throws EEXIST. */
async function linked(path: string, name: string): Promise<boolean> {
  return fs.link(path, name).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      return false;
    },
  );
}

async function writeFlushed(path: string, content: Data): Promise<void> {
  const handle = await withDescriptor(() => fs.open(path, 'wx', 0o644));
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives what exists under a path, if anything, a second name; if the file system does not support that, renames it. */
async function keepFormer(path: string, former: string): Promise<void> {
  const there = await fs.lstat(path).catch(() => undefined);
  // For a directory the rename that follows fails, as it should.
  if (there === undefined || there.isDirectory()) return;
  await fs.link(path, former).catch(() => rename(path, former));
}

/** Puts back what existed under a path. If nothing existed, removes a file that got the name (`named`). */
async function rollBack(path: string, former: string, named: boolean): Promise<void> {
  if (!(await exists(former))) return named ? remove(path) : undefined;
  await rename(former, path);
  await remove(former); // a rename of one file to its other name does nothing
}
