// Files and their digests → a list as GNU sha256sum prints it, which every reader of such lists here and elsewhere accepts.
import { basename, dirname, resolve } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { type FoundFile, OWN_OUTPUT, passedOver } from '../found.ts';
import { isSameFile } from '../output-plan.ts';
import { relativePath } from '../paths.ts';
import { listedPath, MAX_CHECKSUMS_BYTES, parseEveryLine, readChecksums } from './checksums.ts';

/** Where a list will be. */
type ListTarget = Readonly<{
  /** The path of the list, as the user gave it. */
  list: string;
  /** The directory that this path and those of the files are relative to, absolute. */
  root: string;
}>;

/** The text of a planned list. In: the SHA-256 of each file, 32 bytes, by the path that was planned. */
type FormatChecksums = (digests: ReadonlyMap<string, Buffer>) => string;

/**
 * Plans a list of files, before their digests are known. A name in it is relative to the directory of the list. In: the
 * paths of the files, with `/`, at least one. Out: the function that writes the list, sorted by the bytes of the names.
 * It throws `internal` for a file without a digest. Throws `input-invalid` for what no reader would accept: a file that
 * is not below the directory of the list, a name that would be another path on some systems, two files of one name, the
 * list itself among the files, a list with the name of a bundle or manifest, and one that is too long.
 */
export function planChecksums(paths: Iterable<string>, { list, root }: ListTarget): FormatChecksums {
  const called = `the list ${quote(list)}`;
  const place = resolve(root, list);
  const directory = dirname(place);
  if (OWN_OUTPUT.test(list))
    throw invalid(`${called} has the name of a bundle or manifest`, 'Use another name, such as SHA256SUMS.');
  const pathOf = new Map<string, string>();
  for (const path of paths) {
    const absolute = resolve(root, path);
    if (absolute === place)
      throw invalid(
        `${called} is one of the files, and cannot contain its own digest`,
        'Leave it out of the files.',
      );
    const outside = () => invalid(`file ${quote(path)} is not below the directory of ${called}`, ABOVE);
    const name = listedPath(relativePath(directory, absolute), called, outside);
    const other = pathOf.get(name);
    if (other !== undefined)
      throw invalid(`files ${quote(other)} and ${quote(path)} have the same name in ${called}`);
    pathOf.set(name, path);
  }
  if (pathOf.size === 0) throw invalid(`there is no file for ${called}`);
  const rows = [...pathOf].map(([name, path]) => ({ path, line: lineFor(name), bytes: Buffer.from(name) }));
  rows.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const length = rows.reduce((sum, { line }) => sum + Buffer.byteLength(line(NO_DIGEST)), 0);
  if (length > MAX_CHECKSUMS_BYTES)
    throw invalid(`${called} would be longer than ${MAX_CHECKSUMS_BYTES} bytes`, 'Make several lists.');
  return (digests) =>
    rows
      .map(({ path, line }) => {
        const digest = digests.get(path);
        if (digest === undefined) throw new Failure('internal', `file ${quote(path)} has no digest`);
        return line(digest);
      })
      .join('');
}

/**
 * Leaves the list out of the files to sign, with a notice: it may be there from an earlier run. It is found however its
 * path is written. Throws `output-collision` for a file that is not a list, and would be lost.
 */
export async function withoutList(
  files: readonly FoundFile[],
  { list, root }: ListTarget,
  onNotice: (text: string) => void,
): Promise<readonly FoundFile[]> {
  const place = resolve(root, list);
  const name = basename(place).toLowerCase();
  const others: FoundFile[] = [];
  for (const file of files) {
    const absolute = resolve(root, file.path);
    const mayBe = basename(absolute).toLowerCase() === name;
    if (!mayBe || (absolute !== place && !(await isSameFile(place, [file.absolute])))) others.push(file);
    else if (file.digest !== undefined || (await isList(file)))
      onNotice(passedOver('an output of signing', [file.path]).text);
    else
      throw new Failure(
        'output-collision',
        `the list ${quote(list)} would replace a file to be signed, which is not a list of checksums`,
        { remedy: 'Give the list another path.' },
      );
  }
  return others;
}

async function isList({ absolute, path }: FoundFile): Promise<boolean> {
  const place = { root: dirname(absolute), called: quote(path), outside: invalid };
  return readChecksums(absolute, path)
    .then((text) => parseEveryLine(text, place).length > 0)
    .catch(() => false);
}

const ABOVE = 'Put the list into a directory that all files are in or below.';
const NO_DIGEST = Buffer.alloc(32);

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/** Makes the line of a name: as GNU coreutils do, with a backslash before the digest if the name has escapes. */
function lineFor(name: string): (digest: Buffer) => string {
  const escaped = name.replace(/[\\\n\r]/g, (character) => ESCAPES[character] ?? '');
  const prefix = escaped === name ? '' : '\\';
  return (digest) => `${prefix}${digest.toString('hex')}  ${escaped}\n`;
}

const invalid = (what: string, remedy?: string): Failure => new Failure('input-invalid', what, { remedy });
