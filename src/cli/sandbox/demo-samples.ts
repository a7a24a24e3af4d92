// The files that the demonstration signs: copies of the files that were named, or its own samples.
import { constants, copyFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { digestFile } from '../../files/digest.ts';
import type { FoundFile } from '../../files/found.ts';
import { unwritable } from '../../files/fs-errors.ts';
import { namedFiles } from '../../files/listing/named-files.ts';
import { readBounded } from '../../files/read-bounded.ts';
import { assertWritable } from '../../files/writable.ts';
import type { CommandContext } from '../context.ts';
import { noteText } from '../terminal/messages.ts';

const SAMPLES: Readonly<Record<string, string>> = {
  'hello-1.0.0.tar.gz': 'a sample release archive\n',
  'hello-1.0.0-py3-none-any.whl': 'a sample wheel\n',
  'empty.txt': '',
};

/**
 * Puts the files, or the samples, below `root`, an absolute path. Never overwrites other files there. Throws
 * `output-exists`, `output-collision`, `output-unwritable` and what naming files can throw.
 */
export async function collect(
  names: readonly string[],
  root: string,
  { cwd, say, stop }: CommandContext,
): Promise<FoundFile[]> {
  const files = await namedFiles(names, cwd, (text) => say(noteText(text)));
  await assertWritable(root);
  if (names.length === 0) return samples(root);
  const copies = new Map<string, FoundFile>();
  for (const file of files) {
    const path = basename(file.path);
    if (copies.has(path)) {
      throw new Failure('output-collision', `two files have the name ${quote(path)}`);
    }
    const copy = { path, absolute: join(root, path) };
    copies.set(path, copy);
    if (copy.absolute !== file.absolute) await copyTo(file, copy, stop.signal);
  }
  return [...copies.values()];
}

async function copyTo(from: FoundFile, to: FoundFile, signal: AbortSignal): Promise<void> {
  try {
    await copyFile(from.absolute, to.absolute, constants.COPYFILE_EXCL);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(quote(to.absolute), cause);
    const [one, other] = await Promise.all([digestFile(from, signal), digestFile(to, signal)]);
    if (!one.digest.equals(other.digest)) throw another(to.absolute);
  }
}

async function samples(root: string): Promise<FoundFile[]> {
  return Promise.all(
    Object.entries(SAMPLES).map(async ([path, text]) => {
      const absolute = join(root, path);
      await writeFile(absolute, text, { flag: 'wx' }).catch(async (cause: NodeJS.ErrnoException) => {
        if (cause.code !== 'EEXIST') throw unwritable(quote(absolute), cause);
        const bytes = await readBounded(absolute, text.length + 1).catch(() => undefined);
        if (bytes?.toString('utf8') !== text) throw another(absolute);
      });
      return { path, absolute };
    }),
  );
}

function another(path: string): Failure {
  const remedy = 'Give --keep an empty directory.';
  return new Failure('output-exists', `another file already exists at ${quote(path)}`, { remedy });
}
