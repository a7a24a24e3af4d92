// A list of files → the shard of one job: the same in every job, whatever the others do.
import { createHash } from 'node:crypto';
import type { Shard } from '../shard.ts';

/** The files whose path belongs to the shard: SHA-256 of the path, its first six bytes as a number, modulo `count`. */
export function shareOf<T extends Readonly<{ path: string }>>(files: readonly T[], shard: Shard): T[] {
  return files.filter(({ path }) => {
    const digest = createHash('sha256').update(path).digest();
    return digest.readUIntBE(0, 6) % shard.count === shard.index - 1;
  });
}

/** SHA-256 in hex over the paths, sorted by code unit, each followed by a NUL byte. */
export function digestOfPaths(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of [...paths].sort((a, b) => (a < b ? -1 : 1))) hash.update(`${path}\0`);
  return hash.digest('hex');
}
