// Lines in the format of `sha256sum` → the files they list, which are not on this machine, by their digests.
import { resolve } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { type Found, type FoundFile, OWN_OUTPUT, passedOver } from '../find.ts';
import { outsideWorkspace } from '../fs-errors.ts';
import { isInGit, isListable, isOutside } from '../paths.ts';
import { readSmall } from '../read-bounded.ts';

/** Enough for 50,000 lines with long names. */
const MAX_CHECKSUMS_BYTES = 64 * 1024 * 1024;

/** The lines of a file; `name` is its name in messages. Throws `file-unreadable` or `input-invalid`. */
export async function readChecksums(path: string, name: string): Promise<string> {
  const called = `the list of checksums ${quote(name)}`;
  const bytes = await readSmall(path, MAX_CHECKSUMS_BYTES + 1, called);
  if (bytes.length > MAX_CHECKSUMS_BYTES)
    throw invalid(`${called} is longer than ${MAX_CHECKSUMS_BYTES} bytes`);
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1')))
    throw invalid(`${called} is UTF-16; save it as UTF-8`);
  return bytes.toString('utf8');
}

/** True for the lines themselves, false for what can only be the path of a file that contains them. */
export const areChecksums = (text: string): boolean =>
  /^\\?([\w-]+:)?[0-9a-fA-F]{32,}([ \t]|$)|^\\?[\w-]+ ?\(.*\) ?= |[\r\n]/.test(text.trim());

/**
 * Reads lines in the formats of common tools, all with SHA-256. Blank lines and lines that begin with `#` are skipped.
 * - `<digest>  <name>` and `<digest> *<name>` (sha256sum)
 * - `SHA256 (<name>) = <digest>` (sha256sum --tag, BSD), `SHA2-256(<name>)= <digest>` (openssl dgst)
 * - `<digest> <name>`, with one space or a tab, if no line of the list has two spaces: after such a line, GNU
 *   coreutils treat the second space as part of the name.
 *
 * If a line begins with `\`, its name contains `\n`, `\r` and `\\` for a line feed, a carriage return and a backslash,
 * as GNU coreutils write them. In: the lines, the absolute path that names are relative to, and the name of the list in
 * messages. Out: the files, sorted by name. Throws `input-invalid` with the line number, or `file-outside-workspace`.
 */
export function parseChecksums(text: string, root: string, called: string): Found {
  if (text.startsWith('\ufeff'))
    throw invalid(`${called} begins with a byte order mark; save it as UTF-8 without one`);
  const files = new Map<string, FoundFile>();
  const outputs: string[] = [];
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
    const path = normalized(name, root, at);
    if (files.has(path)) throw invalid(`${at}: ${quote(path)} is listed twice`);
    if (OWN_OUTPUT.test(path)) outputs.push(path);
    else files.set(path, { path, absolute: resolve(root, path), digest });
  }
  const [first] = outputs;
  if (files.size === 0)
    throw invalid(`${called} lists no file${first === undefined ? '' : `, only outputs of signing`}`);
  const notices = first === undefined ? [] : [passedOver('an output of signing', outputs)];
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), notices };
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

/** The name without `.` segments. The bundle is written next to this path, so it must be below the root. */
function normalized(name: string, root: string, at: string): string {
  const segments = name.split('/').filter((segment) => segment !== '.');
  const path = segments.join('/');
  if (name.includes('\0') || name.includes('\ufffd') || segments.includes('') || path === '')
    throw invalid(`${at}: ${quote(name)} cannot be the name of a file`);
  if (segments.includes('..') || isOutside(path))
    throw outsideWorkspace(`${at}: file ${quote(name)}`, root, name);
  if (isInGit(path)) throw invalid(`${at}: ${quote(name)} is in .git, where nothing is written`);
  if (!isListable(path)) throw invalid(`${at}: ${quote(name)} would be another path on some systems`);
  return path;
}

const invalid = (what: string): Failure => new Failure('input-invalid', what);
