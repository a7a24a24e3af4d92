// What a worker thread does when it reads files: a block of paths comes in, digests and sizes go out.
import { asFailure } from '../../errors/failure.ts';
import { type SentFailure, sendFailure } from '../../errors/sent-failure.ts';
import { digestSmall } from '../../files/digest.ts';
import type { FoundFile } from '../../files/found.ts';

/** For each file its SHA-256 and, as a double, its size in bytes. */
export const ROW_BYTES = 40;
export const DIGEST_BYTES = 32;
/** The size of a file that was not read here: it is large, or reading it failed. */
export const NOT_READ = -1;

export type DigestedBlock = Readonly<{
  /** A row per file. */
  rows: ArrayBuffer;
  /** By the position of the file in its block. */
  failures: ReadonlyMap<number, SentFailure>;
}>;

/** Reads the files of a block, one after the other. The memory of the rows is given away with the answer. */
export async function digestBlock(
  block: unknown,
): Promise<Readonly<{ message: DigestedBlock; transfer: readonly ArrayBuffer[] }>> {
  const files = block as readonly FoundFile[];
  const failures = new Map<number, SentFailure>();
  const rows = new ArrayBuffer(files.length * ROW_BYTES);
  const bytes = Buffer.from(rows);
  for (const [index, file] of files.entries()) {
    const start = index * ROW_BYTES;
    let size = NOT_READ;
    try {
      const read = await digestSmall(file);
      read?.digest.copy(bytes, start);
      size = read?.size ?? NOT_READ;
    } catch (error) {
      failures.set(index, sendFailure(asFailure(error)));
    }
    bytes.writeDoubleLE(size, start + DIGEST_BYTES);
  }
  return { message: { rows, failures }, transfer: [rows] };
}
