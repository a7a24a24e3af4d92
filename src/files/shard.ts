// The shard that a job signs, and the number of shards.

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
