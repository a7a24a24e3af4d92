// Lines in the format of `sha256sum` → the files they list, by their digests.
import { resolve } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { type Found, type FoundFile, OWN_OUTPUT, passedOver } from '../found.ts';
import { outsideWorkspace } from '../fs-errors.ts';
import { isInGit, isListable, isOutside } from '../paths.ts';
import { readSmall } from '../read-bounded.ts';

/** Enough for 50,000 lines with long names. */
export const MAX_CHECKSUMS_BYTES = 64 * 1024 * 1024;

/** The lines of a file; `name` is its name in messages. Throws `file-unreadable` or `input-invalid`. */
export async function readChecksums(path: string, name: string): Promise<string> {
  return decodeChecksums(await readChecksumsBytes(path, name), nameOf(name));
}

/** The same, as the bytes of the file, to verify their signature before they are decoded. */
export async function readChecksumsBytes(path: string, name: string): Promise<Buffer> {
  const bytes = await readSmall(path, MAX_CHECKSUMS_BYTES + 1, nameOf(name));
  if (bytes.length > MAX_CHECKSUMS_BYTES)
    throw invalid(`${nameOf(name)} is longer than ${MAX_CHECKSUMS_BYTES} bytes`);
  return bytes;
}

const nameOf = (name: string): string => `the list of checksums ${quote(name)}`;

/** The lines in the bytes of a list; `called` is the list in messages. Throws `input-invalid` for UTF-16. */
export function decodeChecksums(bytes: Buffer, called: string): string {
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1')))
    throw invalid(`${called} is UTF-16; save it as UTF-8`);
  return bytes.toString('utf8');
}

/** True for the lines themselves, false for what can only be the path of a file that contains them. */
export const areChecksums = (text: string): boolean =>
  /^\\?([\w-]+:)?[0-9a-fA-F]{32,}([ \t]|$)|^\\?[\w-]+ ?\(.*\) ?= |[\r\n]/.test(text.trim());

/**
 * The files that a list names, to be signed or verified each by itself: without outputs of signing, which a notice names.
 * In: the lines, the absolute path that names are relative to, and the name of the list in messages. Throws
 * `input-invalid` or `file-outside-workspace`.
 */
export function parseChecksums(text: string, root: string, called: string): Found {
  const outside: Outside = (at, name) => outsideWorkspace(`${at}: file ${quote(name)}`, root, name);
  const all = parseEveryLine(text, { root, called, outside });
  const outputs = all.filter(({ path }) => OWN_OUTPUT.test(path)).map(({ path }) => path);
  const [first] = outputs;
  if (outputs.length === all.length) throw invalid(`${called} lists no file, only outputs of signing`);
  const files = all.filter(({ path }) => !OWN_OUTPUT.test(path));
  return { files, notices: first === undefined ? [] : [passedOver('an output of signing', outputs)] };
}

/** The failure for a name that leads outside the root. In: the list and line in messages, and the name. */
type Outside = (at: string, name: string) => Failure;
type ListPlace = Readonly<{
  /** The directory that names are relative to, absolute. */
  root: string;
  /** The name of the list in messages. */
  called: string;
  outside: Outside;
}>;

/**
 * Reads lines in the formats of common tools, all with SHA-256. Blank lines and lines that begin with `#` are skipped.
 * - `<digest>  <name>` and `<digest> *<name>` (sha256sum)
 * - `SHA256 (<name>) = <digest>` (sha256sum --tag, BSD), `SHA2-256(<name>)= <digest>` (openssl dgst)
 * - `<digest> <name>`, with one space or a tab, if no line of the list has two spaces: after such a line, GNU
 *   coreutils treat the second space as part of the name.
 *
 * If a line begins with `\`, its name contains `\n`, `\r` and `\\` for a line feed, a carriage return and a backslash,
 * as GNU coreutils write them. Out: every file, at least one, sorted by name. Throws `input-invalid` with the line
 * number, or the failure for a name that leads outside.
 */
export function parseEveryLine(
  text: string,
  { root, called, outside }: ListPlace,
): readonly (FoundFile & Readonly<{ digest: Buffer }>)[] {
  if (text.startsWith('\ufeff'))
    throw invalid(`${called} begins with a byte order mark; save it as UTF-8 without one`);
  const files = new Map<string, FoundFile & Readonly<{ digest: Buffer }>>();
  const seen = new Map<Separator, number>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const at = `${called}, line ${index + 1}`;
    const { name, digest, separator } = parseLine(line, at);
    if (separator !== undefined) seen.set(separator, index + 1);
    if (seen.size > 1) {
      const lines = `line ${seen.get('one')} has one space, and line ${seen.get('two')} has two`;
      throw invalid(`${called}: ${lines}; tools read such a list in different ways`);
    }
    const path = listedPath(name, at, outside);
    if (files.has(path)) throw invalid(`${at}: ${quote(path)} is listed twice`);
    files.set(path, { path, absolute: resolve(root, path), digest });
  }
  if (files.size === 0) throw invalid(`${called} lists no file`);
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The characters between digest and name. */
type Separator = 'one' | 'two';
type Line = Readonly<{ name: string; digest: Buffer; separator: Separator | undefined }>;

const TAGGED = /^(\\?)([\w-]+) ?\((.+)\) ?= ([0-9A-Za-z]+)$/s;
const PLAIN = /^(\\?)([0-9A-Za-z]+)([ \t])([ *]?)(.+)$/s;

function parseLine(line: string, at: string): Line {
  if (/^\\?sha256:/i.test(line))
    throw invalid(`${at}: remove "sha256:" before the digest; a line is \`<sha256>  <name>\``);
  const [, tagPrefix = '', algorithm, tagName = '', tagHex = ''] = TAGGED.exec(line) ?? [];
  if (algorithm !== undefined) {
    if (!/^SHA2?-?256$/.test(algorithm))
      throw invalid(`${at}: the digest is ${quote(algorithm)}; it must be SHA256`);
    return { ...readNamed(tagPrefix, tagName, tagHex, at), separator: undefined };
  }
  const [, prefix = '', hex = '', , mark, name = ''] = PLAIN.exec(line) ?? [];
  if (hex === '') throw invalid(`${at}: ${quote(line)} is not \`<sha256>  <name>\`, as sha256sum prints it`);
  return { ...readNamed(prefix, name, hex, at), separator: mark === '' ? 'one' : 'two' };
}

function readNamed(prefix: string, name: string, hex: string, at: string): Pick<Line, 'name' | 'digest'> {
  if (!/^[0-9a-f]{64}$/i.test(hex)) {
    const wrong = /^[0-9a-f]+$/i.test(hex) ? `has ${hex.length} digits` : 'is not hexadecimal';
    throw invalid(`${at}: the digest ${quote(hex)} ${wrong}; SHA-256 has 64 hexadecimal digits`);
  }
  return { name: prefix === '' ? name : unescaped(name, at), digest: Buffer.from(hex, 'hex') };
}

const ESCAPES: Readonly<Record<string, string>> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

function unescaped(name: string, at: string): string {
  return name.replace(/\\.?/gs, (pair) => {
    const character = ESCAPES[pair];
    if (character === undefined) throw invalid(`${at}: the name has the unknown escape ${quote(pair)}`);
    return character;
  });
}

/**
 * The path of a name in a list, without `.` segments. A bundle may be written next to this path, so it must be below the
 * root. Throws `input-invalid`, or the failure for a name that leads outside; `at` is the place in messages.
 */
export function listedPath(name: string, at: string, outside: Outside): string {
  const segments = name.split('/').filter((segment) => segment !== '.');
  const path = segments.join('/');
  if (name.includes('\0') || name.includes('\ufffd') || segments.includes('') || path === '')
    throw invalid(`${at}: ${quote(name)} cannot be the name of a file`);
  if (segments.includes('..') || isOutside(path)) throw outside(at, name);
  if (isInGit(path)) throw invalid(`${at}: ${quote(name)} is in .git, where nothing is written`);
  if (!isListable(path)) throw invalid(`${at}: ${quote(name)} would be another path on some systems`);
  return path;
}

const invalid = (what: string): Failure => new Failure('input-invalid', what);
