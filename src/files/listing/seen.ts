// A path of the list → what is there: its kind, its size, and whether it is a Git LFS pointer.
import { statPath } from '../open-file.ts';
import { mapInOrder } from '../semaphore.ts';
import { isPointer, mayBePointer } from './lfs-pointer.ts';

/** `other` is a pipe, a socket or a device. */
export type Kind = 'file' | 'link' | 'directory' | 'other';

export type Seen = Readonly<{
  kind: Kind;
  /** Bytes. */
  size: number;
  /** Whether it is a file that Git LFS left as a pointer; undefined if its content was not read. */
  isPointer?: boolean | undefined;
}>;

/**
 * Looks at many absolute paths at once, in order. Out: what is there, in blocks; undefined where looking failed. Paths
 * at the end may be absent.
 */
export type Inspect = (paths: readonly string[]) => AsyncIterable<readonly (Seen | undefined)[]>;

/** Paths that are looked at while one before them is being looked at: one at a time, most of the time is waiting. */
const LOOK_AHEAD = 16;

/**
 * Calls `look` for each path, with what is there if `inspect` saw it, and gives the results in order. In: the paths,
 * directory by directory. Throws the first rejection in this order, and what `inspect` throws.
 */
export async function* seeAll<T>(
  directories: AsyncIterable<readonly string[]>,
  inspect: Inspect | undefined,
  look: (path: string, seen?: Seen) => Promise<T>,
): AsyncGenerator<T> {
  const paths: string[] = [];
  let failure: unknown;
  try {
    for await (const more of directories) for (const path of more) paths.push(path);
  } catch (error) {
    failure = error;
  }
  let next = 0;
  for await (const block of inspect?.(paths) ?? [])
    for (const seen of block) {
      yield await look(paths[next] ?? '', seen);
      next += 1;
    }
  yield* mapInOrder(next === 0 ? paths : paths.slice(next), LOOK_AHEAD, (path) => look(path));
  // The paths before it come first.
  if (failure !== undefined) throw failure;
}

/** Looks at a path; a link is not followed. Rejects with the error of the system. */
export async function see(absolute: string): Promise<Seen> {
  const stat = await statPath(absolute);
  const { size } = stat;
  if (stat.isFile()) return { kind: 'file', size };
  if (stat.isSymbolicLink()) return { kind: 'link', size };
  return { kind: stat.isDirectory() ? 'directory' : 'other', size };
}

/** The same, and reads a file that may be a pointer. Gives undefined if looking failed. Never rejects. */
export async function seeContent(absolute: string): Promise<Seen | undefined> {
  const seen = await see(absolute).catch(() => undefined);
  if (seen?.kind !== 'file') return seen;
  return { ...seen, isPointer: mayBePointer(seen.size) && (await isPointer(absolute)) };
}
