// Candidates → worker threads → verdicts, in the order of the candidates.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Failure, quote } from '../../errors/failure.ts';
import { mapInOrder } from '../../files/semaphore.ts';
import { onAbort } from '../../process/abort.ts';
import {
  type Candidate,
  receiveVerdict,
  type SentTask,
  type SentVerdict,
  type Sources,
  sendCandidate,
  sendTask,
  type Task,
  type Verdict,
} from './task.ts';

type ThreadOptions = Readonly<{
  task: Task;
  sources: Sources;
  /** How many threads are worth their start, from 1; there are no more than processors. */
  count: number;
  signal: AbortSignal;
  /** The program of a thread, absolute. */
  thread: string;
}>;

/** Candidates that are sent together. */
const BLOCK = 32;
/** Each takes 40 MB. */
const MAX_THREADS = 4;

/** As {@link verifyBatch}, which says what goes in and out. */
export async function* verifyInThreads(
  candidates: readonly Candidate[],
  { task, sources, count, signal, thread }: ThreadOptions,
): AsyncGenerator<Verdict> {
  const threads = Array.from({ length: Math.min(count, availableParallelism(), MAX_THREADS) }, () =>
    startThread(thread, sendTask(task, sources)),
  );
  const stopListening = onAbort(signal, () => {
    for (const { worker } of threads) void worker.terminate();
  });
  try {
    let next = 0;
    const verify = (block: readonly Candidate[]): Promise<readonly Verdict[] | Failure> => {
      // All blocks take about the same time, so the threads take turns.
      const verdicts = threads[next % threads.length]?.verify(block);
      next += 1;
      return verdicts ?? Promise.resolve([]);
    };
    for await (const verdicts of mapInOrder(blocksOf(candidates), 2 * threads.length, verify)) {
      signal.throwIfAborted();
      if (verdicts instanceof Failure) throw verdicts;
      yield* verdicts;
    }
  } finally {
    stopListening();
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

function* blocksOf(candidates: readonly Candidate[]): Generator<readonly Candidate[]> {
  for (let start = 0; start < candidates.length; start += BLOCK) yield candidates.slice(start, start + BLOCK);
}

/** A thread answers blocks in the order in which it gets them. If it ends before that, the answer is a Failure. */
function startThread(program: string, task: SentTask) {
  const worker = new Worker(program, { workerData: task });
  const waiting: ((verdicts: readonly Verdict[] | Failure) => void)[] = [];
  let ended: Failure | undefined;
  const end = (what: string, cause?: unknown): void => {
    ended ??= new Failure('internal', `a thread of the verification ended: ${quote(what)}`, { cause });
    for (const answer of waiting.splice(0)) answer(ended);
  };
  worker.on('message', (verdicts: readonly SentVerdict[]) => waiting.shift()?.(verdicts.map(receiveVerdict)));
  worker.on('error', (error) => end(String(error), error));
  worker.on('exit', (code) => end(`exit code ${code}`));
  const verify = (block: readonly Candidate[]): Promise<readonly Verdict[] | Failure> =>
    new Promise((answer) => {
      if (ended !== undefined) return answer(ended);
      waiting.push(answer);
      worker.postMessage(block.map(sendCandidate));
    });
  return { worker, verify };
}
