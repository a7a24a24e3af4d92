// Files and their bundles → a verdict on each, in their order: in this thread or, for many files, in several.
import { Failure } from '../../errors/failure.ts';
import { mapInOrder } from '../../files/semaphore.ts';
import { createJudge, hasBundle, readCandidate } from './judge.ts';
import type { Candidate, Task, Verdict } from './task.ts';

export type BatchOptions = Readonly<{
  /** Called once, when a file and its bundle were read: no service is asked for trusted roots before. */
  task: () => Promise<Task>;
  /** The directory that paths are relative to, absolute. */
  cwd: string;
  signal: AbortSignal;
  /** The program of the worker threads, absolute; undefined: all is done in this thread. */
  thread: () => string | undefined;
}>;

/** Files that are read while others are verified. */
const AT_ONCE = 8;
/** The start of a thread takes as long as the verification of this many files. */
const FILES_PER_THREAD = 200;

/**
 * Verifies candidates. Out: each with its verdict, in their order. Throws what `task` throws, why `signal` was aborted,
 * and `internal` if there is not a verdict on each.
 */
export async function* verifyBatch<Item extends Candidate>(
  candidates: readonly Item[],
  options: BatchOptions,
): AsyncGenerator<readonly [Item, Verdict]> {
  const waiting = candidates.values();
  for await (const verdict of verdictsOn(candidates, options)) {
    options.signal.throwIfAborted();
    const { value: candidate } = waiting.next();
    if (candidate !== undefined) yield [candidate, verdict];
  }
  // Without this check, a file that was not verified would not be reported as such.
  const left = [...waiting].length;
  if (left > 0) throw new Failure('internal', `verification ended without a result for ${left} files`);
}

async function* verdictsOn(
  candidates: readonly Candidate[],
  { task, cwd, signal, thread: findThread }: BatchOptions,
): AsyncGenerator<Verdict> {
  const count = Math.floor(candidates.length / FILES_PER_THREAD);
  const thread = count > 1 ? findThread() : undefined;
  if (thread !== undefined && (await hasAnyBundle(candidates, cwd, signal))) {
    const { verifyInThreads } = await import('./threads.ts');
    return yield* verifyInThreads(candidates, { task: await task(), cwd, count, signal, thread });
  }
  let judge: ReturnType<typeof createJudge> | undefined;
  const reads = mapInOrder(candidates, AT_ONCE, (candidate) => readCandidate(candidate, cwd, signal));
  for await (const read of reads) {
    if (read instanceof Failure) yield read;
    else {
      judge ??= createJudge(await task());
      yield judge(read);
    }
  }
}

/** Whether there is anything to verify: trusted roots are not requested for bundles that cannot be read. */
async function hasAnyBundle(
  candidates: readonly Candidate[],
  cwd: string,
  signal: AbortSignal,
): Promise<boolean> {
  for (const candidate of candidates) {
    signal.throwIfAborted();
    if (await hasBundle(candidate, cwd)) return true;
  }
  return false;
}
