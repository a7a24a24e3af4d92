// A list of files → the shard of one job: the same in every job, whatever the others do.
import { createHash } from 'node:crypto';

/** Shard `index`, from 1, of `count`. */
export type Shard = Readonly<{ index: number; count: number }>;

/** The whole list that a shard was taken from, so that the job that merges the shards can see that none is missing. */
export type ShardOf = Shard & Readonly<{ files: number; digest: string }>;

const MAX_SHARDS = 256; // jobs of a matrix, as GitHub limits them

/** `2/5`; undefined for any other text. */
export function parseShard(text: string): Shard | undefined {
  const [, index = '', count = ''] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text.trim()) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count && shard.count <= MAX_SHARDS ? shard : undefined;
}

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
