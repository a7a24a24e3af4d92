// The inputs `files` and `digests` → the files that they name.
import { resolve } from 'node:path';
import { quote } from '../errors.ts';
import { areChecksums, parseChecksums, readChecksums } from '../files/checksums.ts';
import { type Found, findFiles } from '../files/find.ts';

export type Listing = Readonly<{
  /** Patterns; '' where `digests` are given. */
  files: string;
  /** The path of a checksums file, or its lines; '' where `files` are given. */
  digests: string;
}>;

/** Paths are relative to `cwd`, the workspace, absolute. Throws what findFiles, readChecksums and parseChecksums do. */
export async function listFiles({ files, digests }: Listing, cwd: string): Promise<Found> {
  if (digests === '') return findFiles(files, cwd);
  const called = 'input "digests"';
  if (areChecksums(digests)) return parseChecksums(digests, cwd, called);
  const lines = await readChecksums(resolve(cwd, digests), digests);
  return parseChecksums(lines, cwd, `${called}, ${quote(digests)}`);
}
