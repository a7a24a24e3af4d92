// Patterns → the regular files to sign, sorted and unique. The grammar is that of @actions/glob; the walk is ours.
import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Failure, quote } from '../errors/failure.ts';
import { count } from '../text/plural.ts';
import { unreadable } from './fs-errors.ts';
import type { Pattern } from './glob-pattern.ts';
import { isInGit, isListable, isOutside, relativePath } from './paths.ts';
import { parsePatterns } from './patterns.ts';

/** A file to sign: as shown (relative to the root, with `/`) and as opened. */
export type FoundFile = Readonly<{
  path: string;
  absolute: string;
  /** SHA-256, 32 bytes, of a file that lies elsewhere and is not opened. */
  digest?: Buffer;
}>;
/** What a pattern matched and is not signed; or, of a file, that it matched twice. */
export type Reason =
  | 'a dangling link'
  | 'a symbolic link'
  | 'a directory'
  | 'not a regular file'
  | 'part of .git'
  | 'an output of signing'
  | 'matched twice';
export type Found = Readonly<{
  files: readonly FoundFile[];
  notices: readonly Readonly<{ reason: Reason; text: string; paths: readonly string[] }>[];
}>;

/** Bundles of all kinds, the manifest, and what a killed run left of a bundle. */
export const OWN_OUTPUT =
  /\.(sigstore|sigstore\.jsonl?|intoto\.jsonl)$|(^|\/)(sigstore-manifest(-[0-9a-f]{8})?\.json|\.sigstore-[0-9a-f]{12}\.tmp)$/;

/** What `@actions/glob` says of a match: a pattern that ends in a slash means directories alone. */
const FILE = 2;

type Skipped = Map<Reason, string[]>;

/**
 * The files that `text` (one pattern a line, `!` excludes what stood before, `#` comments) matches below `root`,
 * an absolute path. Links are not followed, `.git` and our own outputs are passed over, both with a notice.
 * Throws `input-invalid`, `pattern-unmatched`, `file-outside-workspace`, `name-unsupported` or `file-unreadable`.
 */
export async function findFiles(text: string, root: string): Promise<Found> {
  const found = new Map<string, FoundFile>();
  const skipped: Skipped = new Map();
  let twice = 0;
  for (const { line, include, excludes } of parsePatterns(text)) {
    let passedOver: string | undefined;
    const skip = (path: string, reason: Reason) => {
      passedOver ??= `${quote(path)} is ${reason}`;
      const others = skipped.get(reason);
      if (others === undefined) skipped.set(reason, [path]);
      else others.push(path);
    };
    await assertBeginsInside(include, root, line);
    let matched = 0;
    for await (const absolute of walk(include, excludes)) {
      const path = relativePath(root, absolute);
      const reason = await reasonToSkip(absolute, path, root);
      if (reason !== undefined) skip(path, reason);
      else {
        matched += 1;
        if (found.has(path)) twice += 1;
        found.set(path, { path, absolute });
      }
    }
    if (matched === 0) throw unmatched(line, passedOver);
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, notices: noticesOf(skipped, twice) };
}

/** Why a matched path is not signed, or undefined if it is. Throws where a name or place cannot be tolerated. */
async function reasonToSkip(absolute: string, path: string, root: string): Promise<Reason | undefined> {
  const stat = await lstat(absolute).catch((cause: NodeJS.ErrnoException) => {
    if (path.includes('\ufffd')) {
      throw new Failure('name-unsupported', `the name of file ${quote(path)} is not UTF-8`, {
        cause,
        remedy: 'Rename the file, or leave it out with a line that begins with `!`.',
      });
    }
    throw unreadable(`file ${quote(path)}`, cause);
  });
  if (isOutside(path)) throw outside(path);
  if (stat.isSymbolicLink()) {
    const target = await realpath(absolute).catch(() => undefined);
    if (target !== undefined && isOutside(relative(await realpath(root), target))) throw outside(path);
    return target === undefined ? 'a dangling link' : 'a symbolic link';
  }
  if (isInGit(path)) return 'part of .git';
  if (stat.isDirectory()) return 'a directory';
  if (!stat.isFile()) return 'not a regular file';
  if (OWN_OUTPUT.test(path)) return 'an output of signing';
  if (isListable(path)) return undefined;
  throw new Failure('name-unsupported', `file ${quote(path)} reads as another path on some systems`, {
    remedy: 'Rename the file, or leave it out with a line that begins with `!`.',
  });
}

/** Throws where the literal beginning of a pattern lies outside the root or in .git, or a link in it leads there. */
async function assertBeginsInside([first]: readonly Pattern[], root: string, line: string): Promise<void> {
  if (first === undefined) return;
  const path = relative(root, first.searchPath);
  // A pattern with an absolute path may begin above the root and still match below it.
  const above = !isOutside(relative(first.searchPath, root));
  if (isOutside(path) && !above) throw outside(first.searchPath);
  const real = await realpath(first.searchPath).catch(() => undefined);
  if (real === undefined || above) return;
  const inside = relativePath(await realpath(root), real);
  if (isOutside(inside)) throw outside(path);
  if (isInGit(inside)) throw unmatched(line, `${quote(path)} is part of .git`);
}

function outside(path: string): Failure {
  return new Failure('file-outside-workspace', `file ${quote(path)} lies outside the workspace`, {
    why: 'A pattern or link must not reach files outside the workspace, such as secrets of the machine.',
  });
}

function unmatched(line: string, passedOver: string | undefined): Failure {
  const but = passedOver === undefined ? '' : `; ${passedOver}, and such are not signed`;
  return new Failure(
    'pattern-unmatched',
    `input "files": pattern ${quote(line)} matches no file to sign${but}`,
  );
}

function noticesOf(skipped: Skipped, twice: number): Found['notices'] {
  const notices = [...skipped].map(([reason, paths]) => passedOver(reason, paths));
  if (twice === 0) return notices;
  const files = count(twice, 'file');
  return [
    ...notices,
    { reason: 'matched twice', text: `${files} matched more than one pattern; each counts once`, paths: [] },
  ];
}

/** The notice of what is not signed, for one reason. */
export function passedOver(reason: Reason, paths: readonly string[]): Found['notices'][number] {
  const others = paths.length === 1 ? '' : ` and ${paths.length - 1} more`;
  return { reason, text: `passed over ${quote(paths[0])}${others}: ${reason}`, paths };
}

/** Paths below the pattern's literal beginning that it matches and no exclusion takes away, without following links. */
async function* walk(include: readonly Pattern[], excludes: readonly Pattern[]): AsyncGenerator<string> {
  const [first] = include;
  if (first === undefined) return;
  const ways = (patterns: readonly Pattern[], path: string) =>
    patterns.reduce((kinds, pattern) => kinds | pattern.match(path), 0);
  const wanted = (path: string) => (ways(include, path) & ~ways(excludes, path) & FILE) !== 0;
  const start = await lstat(first.searchPath).catch(() => undefined);
  if (start === undefined) return;
  if (!start.isDirectory()) {
    if (wanted(first.searchPath)) yield first.searchPath;
    return;
  }
  // An excluded directory is excluded with everything in it.
  const descends = (path: string) =>
    ways(excludes, path) === 0 && (ways(include, path) !== 0 || include.some((p) => p.partialMatch(path)));
  const directories = descends(first.searchPath) ? [first.searchPath] : [];
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    const entries: Dirent[] = await readdir(directory, { withFileTypes: true }).catch((cause) => {
      throw unreadable(`directory ${quote(directory)}`, cause);
    });
    for (const entry of entries) {
      const path = join(directory, entry.name);
      if (!entry.isDirectory()) {
        if (wanted(path)) yield path;
      } else if (descends(path)) {
        if (isInGit(entry.name)) yield path;
        else directories.push(path);
      }
    }
  }
}
