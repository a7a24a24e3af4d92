// The inputs `files` and `digests` → the files that they name.
import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { createInspect } from '../engine/threads/inspect-paths.ts';
import { quote } from '../errors/failure.ts';
import { type Found, findFiles } from '../files/find.ts';
import { outsideWorkspace } from '../files/fs-errors.ts';
import { areChecksums, parseChecksums, readChecksums } from '../files/listing/checksums.ts';
import { isOutside } from '../files/paths.ts';
import type { ActionContext } from './run-action.ts';

type Listing = Readonly<{
  /** Patterns; '' if `digests` is given. */
  files: string;
  /** The path of a checksums file, or its lines; '' if `files` is given. */
  digests: string;
}>;

/**
 * Paths are relative to `cwd`, the workspace, absolute. Throws what findFiles, readChecksums and parseChecksums do, and
 * why the run was stopped.
 */
export async function listFiles(
  { files, digests }: Listing,
  { cwd, thread, stop }: Pick<ActionContext, 'cwd' | 'thread' | 'stop'>,
): Promise<Found> {
  if (digests === '') return findFiles(files, cwd, createInspect({ thread, signal: stop.signal }));
  const called = 'input "digests"';
  if (areChecksums(digests)) return parseChecksums(digests, cwd, called);
  const place = resolve(cwd, digests);
  // Through a link, a message could reveal the content of a file outside the workspace.
  const [root, real] = await Promise.all([realpath(cwd), realpath(place).catch(() => undefined)]);
  if (real !== undefined && isOutside(relative(root, real)))
    throw outsideWorkspace(`${called}, ${quote(digests)},`, cwd, digests);
  const lines = await readChecksums(place, digests);
  return parseChecksums(lines, cwd, `${called}, ${quote(digests)}`);
}
