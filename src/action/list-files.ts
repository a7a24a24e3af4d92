// The inputs `files` and `digests` → the files that they name.
import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { createInspect } from '../engine/threads/inspect-paths.ts';
import { quote } from '../errors/failure.ts';
import { findFiles } from '../files/find.ts';
import type { Found } from '../files/found.ts';
import { outsideWorkspace } from '../files/fs-errors.ts';
import { isOutside } from '../files/paths.ts';
import type { ActionContext } from './run-action.ts';

type Listing = Readonly<{
  /** Patterns; '' if `digests` is given. */
  files: string;
  /** The path of a checksums file or, with the suffix `.json`, of a manifest, or lines; '' if `files` is given. */
  digests: string;
}>;

/**
 * Paths are relative to `cwd`, the workspace, absolute. Throws what findFiles, readChecksums, parseChecksums and
 * listManifest do, `file-outside-workspace`, and why the run was stopped.
 */
export async function listFiles(
  { files, digests }: Listing,
  { cwd, thread, stop }: Pick<ActionContext, 'cwd' | 'thread' | 'stop'>,
): Promise<Found> {
  if (digests === '') return findFiles(files, cwd, createInspect({ thread, signal: stop.signal }));
  const { areChecksums, parseChecksums, readChecksums } = await import('../files/listing/checksums.ts');
  const called = 'input "digests"';
  if (areChecksums(digests)) return parseChecksums(digests, cwd, called);
  const place = await placeInside(digests, cwd, `${called}, ${quote(digests)},`);
  const { isManifest, listManifest } = await import('../manifest/digests.ts');
  if (isManifest(digests)) return listManifest(place, digests, cwd);
  const lines = await readChecksums(place, digests);
  return parseChecksums(lines, cwd, `${called}, ${quote(digests)}`);
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
