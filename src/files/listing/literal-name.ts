// Files whose names look like a pattern that does not match them: the brackets or backslashes were meant literally.
import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { isInGit, isOutside, relativePath } from '../paths.ts';
import type { Pattern } from './glob-pattern.ts';
import type { Literal } from './patterns.ts';
import { matchesFile, walk } from './walk.ts';

/**
 * Throws `pattern-unmatched` if a line, with its brackets and backslashes read literally, would match a file below the
 * root that its patterns do not match.
 */
export async function assertMatchesItsName(
  literal: Literal,
  {
    include,
    excludes,
    root,
  }: Readonly<Record<'include' | 'excludes', readonly Pattern[]> & { root: string }>,
): Promise<void> {
  const [first] = literal.patterns;
  const start = first && (await realpath(first.searchPath).catch(() => undefined));
  // Do not reveal anything about paths outside the root, and do not search most paths above it a second time.
  if (start === undefined || isOutside(relative(await realpath(root), start))) return;
  for await (const paths of walk(literal.patterns, excludes)) {
    const path = paths.find((each) => !matchesFile(include, each) && !isInGit(relativePath(root, each)));
    if (path !== undefined) throw misread(literal, relativePath(root, path));
  }
}

/** The same for exclusions, and for a file (absolute path) that they did not exclude. */
export function assertExcludesItsName(literals: readonly Literal[], path: string, root: string): void {
  const literal = literals.find(({ patterns }) => matchesFile(patterns, path));
  if (literal !== undefined) throw misread(literal, relativePath(root, path));
}

function misread({ line, escaped }: Literal, path: string): Failure {
  const named = `the file ${quote(path)}, whose name looks the same`;
  const otherwise = line.startsWith('!')
    ? 'If they are not, also exclude the file with a separate line.'
    : `If they are not, exclude that file with a line ${quote(`!${escaped}`)}.`;
  return new Failure('pattern-unmatched', `input "files": pattern ${quote(line)} does not match ${named}`, {
    why: 'In a pattern, brackets match one of the characters between them, and a backslash changes the meaning of the next character.',
    remedy: `If the brackets or backslashes are part of the name, write ${quote(escaped)}. ${otherwise}`,
  });
}
