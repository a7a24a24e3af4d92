// Files and their bundles → a verdict on each, in their order: in this thread or, for many files, in several.
import { Failure } from '../../errors/failure.ts';
import { mapInOrder } from '../../files/semaphore.ts';
import { exists } from '../../files/writable.ts';
import { compareListed } from './compare.ts';
import type { FetchBundles } from './judge.ts';
import { createBundleReader } from './read-bundles.ts';
import type { Candidate, Sources, Task, Verdict } from './task.ts';

export type BatchOptions = Sources &
  Readonly<{
    /** Called once, when a file and its bundle were read: no service is asked for trusted roots before. */
    task: () => Promise<Task>;
    signal: AbortSignal;
    /** Where bundles come from instead of files; then there is one thread, because the requests take the time. */
    fetch?: FetchBundles | undefined;
    /** The program of the worker threads, absolute; undefined: all is done in this thread. */
    thread: () => string | undefined;
  }>;

/** Files that are read while others are verified. */
const AT_ONCE = 8;
/** The start of a thread takes as long as the verification of this many files. */
const FILES_PER_THREAD = 200;
/** The same if each thread also reads shared bundles: then a file takes little more than its digest. */
const FILES_PER_SHARING_THREAD = 5000;
/** The same for files that are only compared with a list, and how many of them are read at the same time. */
const LISTED_PER_THREAD = 2000;
const LISTED_AT_ONCE = 32;

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
  { task, signal, fetch, thread: findThread, ...sources }: BatchOptions,
): AsyncGenerator<Verdict> {
  const { list } = sources;
  const count = Math.floor(candidates.length / filesPerThread(sources));
  const thread = count > 1 && fetch === undefined ? findThread() : undefined;
  if (thread !== undefined && (list !== undefined || (await hasAnyBundle(candidates, sources, signal)))) {
    const { verifyInThreads } = await import('./threads.ts');
    return yield* verifyInThreads(candidates, { task: await task(), sources, count, signal, thread });
  }
  if (list !== undefined) {
    const compare = (candidate: Candidate) => compareListed(candidate, list, signal);
    return yield* mapInOrder(candidates, LISTED_AT_ONCE, compare);
  }
  // Threads load this themselves: it includes all of the verification.
  const { createJudge, fetchCandidate, readCandidate } = await import('./judge.ts');
  const read = createBundleReader(sources);
  let judge: ReturnType<typeof createJudge> | undefined;
  const reads = mapInOrder(candidates, AT_ONCE, (candidate) =>
    fetch === undefined ? readCandidate(candidate, read, signal) : fetchCandidate(candidate, fetch, signal),
  );
  for await (const found of reads) {
    if (found instanceof Failure) yield found;
    else {
      judge ??= createJudge(await task());
      yield judge(found);
    }
  }
}

function filesPerThread({ shared = [], list }: Sources): number {
  if (list !== undefined) return LISTED_PER_THREAD;
  return shared.length > 0 ? FILES_PER_SHARING_THREAD : FILES_PER_THREAD;
}

/** Whether there is anything to verify: trusted roots are not requested for bundles that cannot be read. */
async function hasAnyBundle(
  candidates: readonly Candidate[],
  { shared = [], ...sources }: Sources,
  signal: AbortSignal,
): Promise<boolean> {
  // A thread reads the shared ones; here they would only take memory.
  for (const { path } of shared) if (await exists(path)) return true;
  const read = createBundleReader(sources);
  for (const candidate of candidates) {
    signal.throwIfAborted();
    const lines = await read(candidate).catch(() => []);
    if (lines.length > 0) return true;
  }
  return false;
}
