// Paths as people and other programs read them: relative to a root, with `/`.
import { isAbsolute, relative, sep } from 'node:path';

/** An absolute path as seen from `root`, an absolute one too; '' for the root itself. */
export function relativePath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
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
