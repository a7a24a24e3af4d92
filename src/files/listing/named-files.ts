// Names given by the caller → the files to sign, each once; only regular files, and none of our own outputs.
import { access, constants, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { type FoundFile, OWN_OUTPUT } from '../found.ts';
import { missingOperand, unreadable } from '../fs-errors.ts';
import { shownPath } from '../paths.ts';
import { mapBounded } from '../semaphore.ts';
import { allExist } from '../writable.ts';

/**
 * The files with these names. They are shown relative to `cwd` (an absolute path), or absolute if they are not below
 * it. A link is followed, because the caller named it; its bundle goes next to the link. Bundles and manifests, which a
 * pattern of the shell often matches, are skipped with a notice. Throws `file-unreadable`, `name-unsupported` or
 * `input-invalid`.
 */
export async function namedFiles(
  names: readonly string[],
  cwd: string,
  onNotice: (text: string) => void,
): Promise<FoundFile[]> {
  const files = new Map<string, FoundFile>();
  for (const file of await mapBounded(names, (name) => openable(name, cwd))) {
    if (files.has(file.path)) onNotice(`${quote(file.path)} was named twice; it is signed once`);
    files.set(file.path, file);
  }
  const outputs = [...files.keys()].filter((path) => OWN_OUTPUT.test(path));
  for (const path of outputs) files.delete(path);
  const [first] = outputs;
  const also = outputs.length > 1 ? ` and ${outputs.length - 1} more` : '';
  if (first !== undefined && files.size === 0) {
    throw new Failure(
      'input-invalid',
      `there is nothing to sign: ${quote(first)}${also} is an output of signing`,
      { remedy: 'Name the files to sign, not their bundles or signatures.' },
    );
  }
  if (first !== undefined) onNotice(`skipped ${quote(first)}${also}: outputs of signing are not signed`);
  return [...files.values()];
}

async function openable(name: string, cwd: string): Promise<FoundFile> {
  if (name === '') throw new Failure('input-invalid', 'a file name is empty');
  const lexical = resolve(cwd, name);
  const path = shownPath(cwd, lexical);
  try {
    const absolute = await realpath(lexical);
    const kind = await stat(absolute);
    if (kind.isDirectory()) throw notRegular(name, 'a directory', 'Name the files in it.');
    if (!kind.isFile()) throw notRegular(name, 'not a regular file');
    await access(absolute, constants.R_OK);
    return { path, absolute };
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    if (name.includes('\ufffd')) {
      throw new Failure('name-unsupported', `the name of file ${quote(name)} is not UTF-8`, { cause });
    }
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw await missingOperand(name, (names) => allExist(names, cwd), cause);
    throw unreadable(`file ${quote(name)}`, cause);
  }
}

function notRegular(name: string, what: string, remedy?: string): Failure {
  return new Failure('file-unreadable', `${quote(name)} is ${what}`, { remedy });
}
