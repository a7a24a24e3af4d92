// The inputs `files` and `digests` → the files that they name.
import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { createInspect } from '../engine/threads/inspect-paths.ts';
import { Failure, quote } from '../errors/failure.ts';
import { type Found, findFiles } from '../files/find.ts';
import { outsideWorkspace } from '../files/fs-errors.ts';
import { areChecksums, parseChecksums, readChecksums } from '../files/listing/checksums.ts';
import { isOutside } from '../files/paths.ts';
import { readSmall } from '../files/read-bounded.ts';
import type { ActionContext } from './run-action.ts';

type Listing = Readonly<{
  /** Patterns; '' if `digests` is given. */
  files: string;
  /** The path of a checksums file or, with the suffix `.json`, of a manifest, or lines; '' if `files` is given. */
  digests: string;
}>;

/**
 * Paths are relative to `cwd`, the workspace, absolute. Throws what findFiles, readChecksums, parseChecksums and
 * readDigests do, `file-outside-workspace`, and why the run was stopped.
 */
export async function listFiles(
  { files, digests }: Listing,
  { cwd, thread, stop }: Pick<ActionContext, 'cwd' | 'thread' | 'stop'>,
): Promise<Found> {
  if (digests === '') return findFiles(files, cwd, createInspect({ thread, signal: stop.signal }));
  const called = 'input "digests"';
  if (areChecksums(digests)) return parseChecksums(digests, cwd, called);
  const place = await placeInside(digests, cwd, `${called}, ${quote(digests)},`);
  if (digests.endsWith('.json')) return listManifest(place, digests, cwd);
  const lines = await readChecksums(place, digests);
  return parseChecksums(lines, cwd, `${called}, ${quote(digests)}`);
}

/** The files in a manifest that this product wrote, by the digests in it. Throws `file-unreadable` or `input-invalid`. */
async function listManifest(place: string, digests: string, cwd: string): Promise<Found> {
  const called = `the manifest ${quote(digests)}`;
  const { MAX_MANIFEST_BYTES } = await import('../manifest/parse.ts');
  const bytes = await readSmall(place, MAX_MANIFEST_BYTES + 1, called);
  const { readDigests } = await import('../manifest/digests.ts');
  const listed = readDigests(
    bytes,
    (what, cause) =>
      new Failure('input-invalid', `input "digests": ${called} cannot be used: ${what}`, { cause }),
  );
  const files = [...listed].map(([path, digest]) => ({ path, absolute: resolve(cwd, path), digest }));
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), notices: [] };
}

/**
 * The absolute path of a list that an input names; `called` is the input in messages. Throws `file-outside-workspace`:
 * through a link, a message could reveal the content of a file outside the workspace.
 */
export async function placeInside(path: string, cwd: string, called: string): Promise<string> {
  const place = resolve(cwd, path);
  const [root, real] = await Promise.all([realpath(cwd), realpath(place).catch(() => undefined)]);
  if (real !== undefined && isOutside(relative(root, real))) throw outsideWorkspace(called, cwd, path);
  return place;
}
