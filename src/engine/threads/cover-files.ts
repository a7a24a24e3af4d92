// Many files that are only read, for documents about them → worker threads → their results.
import { receiveFailure } from '../../errors/sent-failure.ts';
import type { FoundFile } from '../../files/found.ts';
import type { Plan } from '../../files/output-plan.ts';
import { type ReadSignable, readBytes } from '../payload.ts';
import type { Kept, SignedFile } from '../result.ts';
import { DIGEST_BYTES, type DigestedBlock, NOT_READ, ROW_BYTES } from './digest-block.ts';

/** As for signFiles. */
type CoverOptions = Readonly<{
  files: readonly FoundFile[];
  kept?: Kept;
  signatures?: boolean | undefined;
  read?: ReadSignable | undefined;
  plan: Plan;
  stop: AbortController;
  thread?: (() => string | undefined) | undefined;
}>;

/** Files that are sent together. */
const BLOCK = 256;
/** A thread takes as much processor time for its start as it saves with this many files. */
const FILES_PER_THREAD = 2000;

/**
 * Reads files in threads, in order, if there are many to read and nothing else to do with them. Out: their results, in
 * blocks. The caller reads the files that have no result: large ones, whose reading two threads would only disturb, or
 * all if threads are of no use or cannot run. Throws nothing; the results end when the run is stopped.
 */
export async function* coverInThreads(options: CoverOptions): AsyncGenerator<readonly SignedFile[]> {
  const { signatures = true, read = readBytes, kept, plan, stop, thread } = options;
  if (signatures || read !== readBytes) return;
  const files = options.files.filter((file) => file.digest === undefined && kept?.has(file) !== true);
  const count = Math.floor(files.length / FILES_PER_THREAD);
  const program = count === 0 ? undefined : thread?.();
  if (program === undefined) return;
  const { blocksOf, runInThreads } = await import('./run-in-threads.ts');
  const blocks = blocksOf(files, BLOCK, ({ path, absolute }) => ({ path, absolute }));
  const work = { program, task: { kind: 'digest' }, count, signal: stop.signal } as const;
  let start = 0;
  try {
    for await (const block of runInThreads<DigestedBlock>(blocks, work)) {
      yield resultsOf(block, files.slice(start, start + BLOCK), plan);
      start += BLOCK;
    }
  } catch {
    // The caller knows that the run was stopped, and reads what a thread that ended did not read.
  }
}

function resultsOf(
  { rows, failures }: DigestedBlock,
  files: readonly FoundFile[],
  plan: Plan,
): readonly SignedFile[] {
  const bytes = Buffer.from(rows);
  const results: SignedFile[] = [];
  for (const [index, file] of files.entries()) {
    const start = index * ROW_BYTES;
    const size = bytes.readDoubleLE(start + DIGEST_BYTES);
    const outputs = plan.get(file) ?? {};
    const failure = failures.get(index);
    if (failure !== undefined)
      results.push({ file, outputs, status: 'failed', failure: receiveFailure(failure) });
    else if (size !== NOT_READ) {
      const digest = bytes.subarray(start, start + DIGEST_BYTES);
      results.push({ file, outputs, status: 'covered', size, digest, verifies: digest });
    }
  }
  return results;
}
