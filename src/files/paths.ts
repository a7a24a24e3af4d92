// Paths as people and other programs read them: relative to a root, with `/`.
import { platform } from 'node:os';
import { isAbsolute, relative, sep } from 'node:path';

/** A path of this system with `/`, which Windows takes, too. */
export const withSlashes = (path: string): string => path.split(sep).join('/');

/** An absolute path as seen from `root`, which is absolute, too; '' for the root itself. */
export function relativePath(root: string, path: string): string {
  return withSlashes(relative(root, path));
}

/**
 * A path as messages and lists show it, with `/` (both paths absolute): relative to `root` if it is below it, else whole.
 */
export function shownPath(root: string, path: string): string {
  const inside = relative(root, path);
  return withSlashes(isOutside(inside) ? path : inside);
}

/**
 * True if a result of `relative` leads outside its base. Between two drives of Windows there is no relative path, and
 * `relative` returns an absolute one.
 */
export function isOutside(path: string, system: PathSystem = { isAbsolute, sep }): boolean {
  return /^\.\.(\/|$)/.test(path) || path.startsWith(`..${system.sep}`) || system.isAbsolute(path);
}

/** The parts of Node's `path` that depend on the system. */
type PathSystem = Readonly<{ isAbsolute: (path: string) => boolean; sep: string }>;

/**
 * Names that Windows reads as something else: a drive or a stream (`C:a`), a device with any suffix (`nul.txt`), a name
 * with a dot or a space at its end, which it removes (Microsoft, "Naming Files, Paths, and Namespaces").
 */
const OF_WINDOWS =
  /[<>:"|?*\p{Cc}]|[ .]$|^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(\.|$)/iu;

/** A relative path, with `/`, that stays below its base and has only one spelling. */
export function isInside(path: string, system: PathSystem = { isAbsolute, sep }): boolean {
  const parts = path.split(/[/\\]/);
  if (path.includes('\0') || isOutside(path, system) || parts.some((part) => /^\.{0,2}$/.test(part)))
    return false;
  return system.sep === '/' || !parts.some((part) => OF_WINDOWS.test(part));
}

/** Characters that some file systems remove from a name, which makes it another name. */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * True for `.git` and everything below it, by every name that a file system accepts for it: in capitals, by its short
 * name, with dots and spaces after it, with a stream, with ignored characters. It contains the credentials of a
 * checkout, and programs that git runs.
 */
export function isInGit(path: string): boolean {
  return path.split(/[/\\]/).some((part) => /^(\.git|git~\d+)[ .]*(:|$)/i.test(part.replace(IGNORED, '')));
}

/**
 * The rule for the paths of signed files and their bundles: a manifest may contain every path under which a file is
 * signed.
 */
export function isListable(path: string): boolean {
  return isInside(path) && !isInGit(path);
}

/**
 * The form of a path in which two paths of one file are equal, on a system that ignores case. Windows compares letter by
 * letter: ß, whose capital is two letters, is only equal to itself. macOS also ignores how a letter with an accent is
 * composed. In: a path; the system, as Node.js names it.
 */
export function comparablePath(path: string, system: NodeJS.Platform = platform()): string {
  if (system === 'win32') return Array.from(path, inCapitals).join('');
  return system === 'darwin' ? path.normalize('NFD').toUpperCase() : path;
}

function inCapitals(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}

/** A name that every file system, and GitHub for an asset, takes as it is; undefined for other text. */
export function parseName(text: string): string | undefined {
  const name = text.trim();
  return /^\w[\w.+-]*$/.test(name) ? name : undefined;
}
