// Paths as people and other programs read them: relative to a root, with `/`.
import { isAbsolute, relative, sep } from 'node:path';

/** An absolute path as seen from `root`, an absolute one too; '' for the root itself. */
export function relativePath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** A path as a message shows it, both absolute: relative to `root` where it is below that, else as it is. */
export function shownPath(root: string, path: string): string {
  const inside = relative(root, path);
  return isOutside(inside) ? path : inside;
}

/**
 * True if what `relative` gives leads out of what it is relative to. From one drive of Windows to another there is no
 * relative path, and it gives an absolute one.
 */
export function isOutside(path: string, system = { isAbsolute, sep }): boolean {
  return /^\.\.(\/|$)/.test(path) || path.startsWith(`..${system.sep}`) || system.isAbsolute(path);
}

/** A relative path, with `/`, that nothing leads out of and that is spelled in one way only. */
export function isInside(path: string): boolean {
  return (
    !path.includes('\0') && !isOutside(path) && !path.split(/[/\\]/).some((part) => /^\.{0,2}$/.test(part))
  );
}

/** Characters that some file systems leave out of a name, where it then is another one. */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * True for `.git` and all below it, by every name that a file system takes for it: in capitals, by its short name, with
 * dots and blanks behind it, with a stream, with characters that do not count. The credentials of a checkout lie in it,
 * and programs that git runs.
 */
export function isInGit(path: string): boolean {
  return path.split(/[/\\]/).some((part) => /^(\.git|git~\d+)[ .]*(:|$)/i.test(part.replace(IGNORED, '')));
}

/** The one rule for the paths of signed files and their bundles: what is signed under a name, a manifest may list. */
export function isListable(path: string): boolean {
  return isInside(path) && !isInGit(path);
}
