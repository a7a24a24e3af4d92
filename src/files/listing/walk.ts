// Patterns → the paths that they match, without following links; `.git` is never entered.
import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { quote } from '../../errors/failure.ts';
import { unreadable } from '../fs-errors.ts';
import { isInGit } from '../paths.ts';
import type { Pattern } from './glob-pattern.ts';

/** How `@actions/glob` marks a match: a pattern that ends in a slash matches only directories. */
const FILE = 2;

function ways(patterns: readonly Pattern[], path: string): number {
  return patterns.reduce((kinds, pattern) => kinds | pattern.match(path), 0);
}

/** Whether one of the patterns matches a file at an absolute path. */
export const matchesFile = (patterns: readonly Pattern[], path: string): boolean =>
  (ways(patterns, path) & FILE) !== 0;

/**
 * Absolute paths below the literal start of a pattern that it matches and no exclusion removes, those of each directory
 * together. Throws `file-unreadable` for a directory.
 */
export async function* walk(
  include: readonly Pattern[],
  excludes: readonly Pattern[],
): AsyncGenerator<readonly string[]> {
  const [first] = include;
  if (first === undefined) return;
  const wanted = (path: string) => (ways(include, path) & ~ways(excludes, path) & FILE) !== 0;
  const start = await lstat(first.searchPath).catch(() => undefined);
  if (start === undefined) return;
  if (!start.isDirectory()) {
    if (wanted(first.searchPath)) yield [first.searchPath];
    return;
  }
  // Excluding a directory excludes everything in it.
  const descends = (path: string) =>
    ways(excludes, path) === 0 && (ways(include, path) !== 0 || include.some((p) => p.partialMatch(path)));
  const directories = descends(first.searchPath) ? [first.searchPath] : [];
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    const entries: Dirent[] = await readdir(directory, { withFileTypes: true }).catch((cause) => {
      throw unreadable(`directory ${quote(directory)}`, cause);
    });
    const paths: string[] = [];
    for (const entry of entries) {
      const path = join(directory, entry.name);
      if (!entry.isDirectory()) {
        if (wanted(path)) paths.push(path);
      } else if (descends(path)) {
        if (isInGit(entry.name)) paths.push(path);
        else directories.push(path);
      }
    }
    yield paths;
  }
}
