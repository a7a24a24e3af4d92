// Patterns → the regular files to sign, sorted and unique. The grammar is that of @actions/glob; the walk is our own.
import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { Failure, quote } from '../errors/failure.ts';
import { count } from '../text/plural.ts';
import {
  COMPANION,
  type Found,
  type FoundFile,
  LFS_POINTER,
  OWN_OUTPUT,
  passedOver,
  type Reason,
} from './found.ts';
import { outsideWorkspace, unreadable } from './fs-errors.ts';
import { findCompanions, namesSuffix } from './listing/companions.ts';
import type { Pattern } from './listing/glob-pattern.ts';
import { findPointers, mayBePointer, pointerWarning, type Sized } from './listing/lfs-pointer.ts';
import { assertExcludesItsName, assertMatchesItsName } from './listing/literal-name.ts';
import { patternHint } from './listing/pattern-hint.ts';
import { parsePatterns } from './listing/patterns.ts';
import { type Inspect, type Kind, type Seen, see, seeAll } from './listing/seen.ts';
import { walk } from './listing/walk.ts';
import { isInGit, isListable, isOutside, relativePath } from './paths.ts';

type Skipped = Map<Reason, string[]>;

/**
 * The files below `root`, an absolute path, that `text` matches (one pattern per line; `!` excludes from the lines
 * above; `#` starts a comment). Links are not followed. `.git` and our own outputs are skipped. Signatures of files in
 * the list are skipped, too, unless their pattern ends in the same suffix. Each skipped path is in a notice.
 * `inspect` looks at many paths faster than this function.
 * Throws `input-invalid`, `pattern-unmatched`, `file-outside-workspace`, `name-unsupported` or `file-unreadable`.
 */
export async function findFiles(text: string, root: string, inspect?: Inspect): Promise<Found> {
  const found = new Map<string, FoundFile>();
  const skipped: Skipped = new Map();
  const named = new Set<string>();
  const matches: Matches[] = [];
  const small: Sized[] = [];
  const pointers: string[] = [];
  let twice = 0;
  for (const { line, include, excludes, literal, literalExcludes } of parsePatterns(text)) {
    let passedOver: string | undefined;
    await assertBeginsInside(include, root, line);
    if (literal !== undefined) await assertMatchesItsName(literal, { include, excludes, root });
    const paths: string[] = [];
    const look = (absolute: string, seen?: Seen) => lookAt(absolute, root, seen);
    for await (const looked of seeAll(walk(include, excludes), inspect, look)) {
      const { absolute, path, size, isPointer, reason } = looked;
      if (reason !== undefined) {
        passedOver ??= `${quote(path)} is ${reason}`;
        note(skipped, reason, path);
        continue;
      }
      assertExcludesItsName(literalExcludes, absolute, root);
      if (found.has(path)) twice += 1;
      else if (isPointer === true) pointers.push(path);
      else if (isPointer === undefined && mayBePointer(size)) small.push({ path, absolute, size });
      if (namesSuffix(line, path)) named.add(path);
      found.set(path, { path, absolute });
      paths.push(path);
    }
    if (paths.length === 0) throw unmatched(line, passedOver);
    matches.push({ line, paths });
  }
  const companions = passOverCompanions(found, named, matches);
  for (const path of [...pointers, ...(await findPointers(small))].sort()) note(skipped, LFS_POINTER, path);
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, notices: [...companions, ...noticesOf(skipped, twice)] };
}

function note(skipped: Skipped, reason: Reason, path: string): void {
  const others = skipped.get(reason);
  if (others === undefined) skipped.set(reason, [path]);
  else others.push(path);
}

/** A pattern and the paths it matched. */
type Matches = Readonly<{ line: string; paths: readonly string[] }>;

/**
 * Removes signatures of files in the list from the list, except those that are `named`. Returns the notice about them,
 * if any. Throws `pattern-unmatched` if a pattern matched only such signatures.
 */
function passOverCompanions(
  found: Map<string, FoundFile>,
  named: ReadonlySet<string>,
  matches: readonly Matches[],
): Found['notices'] {
  const companions = new Map([...findCompanions(found.keys())].filter(([path]) => !named.has(path)));
  const [first] = companions;
  if (first === undefined) return [];
  const remedy = `to include it, add a pattern that ends in ${quote(first[1])}`;
  for (const { line, paths } of matches)
    if (paths.every((path) => companions.has(path)))
      throw unmatched(line, `${quote(paths[0])} is ${COMPANION}`);
  for (const path of companions.keys()) found.delete(path);
  const notice = passedOver(COMPANION, [...companions.keys()].sort());
  return [{ ...notice, text: `${notice.text}; ${remedy}` }];
}

type Looked = Omit<Seen, 'kind'> &
  Readonly<{
    path: string;
    absolute: string;
    /** Why the path is not signed; undefined if it is. */
    reason: Reason | undefined;
  }>;

/** Looks at a matched path, unless it was already seen. Throws if its name or location is not allowed. */
async function lookAt(absolute: string, root: string, known?: Seen): Promise<Looked> {
  const path = relativePath(root, absolute);
  const seen =
    known ??
    (await see(absolute).catch((cause: NodeJS.ErrnoException) => {
      if (path.includes('\ufffd')) {
        throw new Failure('name-unsupported', `the name of file ${quote(path)} is not UTF-8`, {
          cause,
          remedy: 'Rename the file, or exclude it with a line that begins with `!`.',
        });
      }
      throw unreadable(`file ${quote(path)}`, cause);
    }));
  if (isOutside(path)) throw outside(absolute, root, path);
  const { kind, size, isPointer } = seen;
  return { path, absolute, size, isPointer, reason: await reasonToSkip(kind, absolute, path, root) };
}

async function reasonToSkip(
  kind: Kind,
  absolute: string,
  path: string,
  root: string,
): Promise<Reason | undefined> {
  if (kind === 'link') {
    const target = await realpath(absolute).catch(() => undefined);
    if (target !== undefined && isOutside(relative(await realpath(root), target))) throw outside(path, root);
    return target === undefined ? 'a dangling link' : 'a symbolic link';
  }
  if (isInGit(path)) return 'part of .git';
  if (kind === 'directory') return 'a directory';
  if (kind === 'other') return 'not a regular file';
  if (OWN_OUTPUT.test(path)) return 'an output of signing';
  if (isListable(path)) return undefined;
  throw new Failure('name-unsupported', `file ${quote(path)} would be another path on some systems`, {
    remedy: 'Rename the file, or exclude it with a line that begins with `!`.',
  });
}

/** Throws if the literal start of a pattern is outside the root or in .git, or if a link in it leads there. */
async function assertBeginsInside([first]: readonly Pattern[], root: string, line: string): Promise<void> {
  if (first === undefined) return;
  const path = relative(root, first.searchPath);
  // A pattern with an absolute path may begin above the root and still match below it.
  const above = !isOutside(relative(first.searchPath, root));
  if (isOutside(path) && !above) throw outside(first.searchPath, root);
  const real = await realpath(first.searchPath).catch(() => undefined);
  if (real === undefined || above) return;
  const inside = relativePath(await realpath(root), real);
  if (isOutside(inside)) throw outside(path, root);
  if (isInGit(inside)) throw unmatched(line, `${quote(path)} is part of .git`);
}

function outside(path: string, root: string, written = path): Failure {
  const why =
    'A pattern or link must not reach files outside the workspace, such as secrets of this machine.';
  return outsideWorkspace(`file ${quote(path)}`, root, written, why);
}

function unmatched(line: string, passedOver: string | undefined): Failure {
  const hint = patternHint(line);
  const otherwise = hint === undefined ? '' : `; ${hint}`;
  const but = passedOver === undefined ? otherwise : `; ${passedOver}, which is not signed`;
  return new Failure(
    'pattern-unmatched',
    `input "files": pattern ${quote(line)} matches no file to sign${but}`,
  );
}

function noticesOf(skipped: Skipped, twice: number): Found['notices'] {
  const notices = [...skipped].map(([reason, paths]) =>
    reason === LFS_POINTER ? { reason, text: pointerWarning(paths), paths } : passedOver(reason, paths),
  );
  if (twice === 0) return notices;
  const files = count(twice, 'file');
  return [
    ...notices,
    { reason: 'matched twice', text: `${files} matched more than one pattern; each is used once`, paths: [] },
  ];
}
