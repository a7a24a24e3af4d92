// A directory that exists while one command runs.
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure, quote } from '../errors/failure.ts';

/** Makes a directory that no other user can read. Throws `output-unwritable`. */
export async function temporaryDirectory(prefix: string): Promise<string> {
  try {
    return await realpath(await mkdtemp(join(tmpdir(), prefix)));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const what = `cannot create a directory in ${quote(tmpdir())} (${code})`;
    const remedy = 'Set TMPDIR to a writable directory.';
    throw new Failure('output-unwritable', what, { cause, remedy });
  }
}
