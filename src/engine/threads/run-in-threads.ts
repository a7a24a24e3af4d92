// Blocks of work → worker threads → an answer to each block, in their order.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Failure, quote } from '../../errors/failure.ts';
import { mapInOrder } from '../../files/semaphore.ts';
import { onAbort } from '../../process/abort.ts';
import type { SentTask } from '../verify-batch/task.ts';

/** What a thread does with each block; it is sent to the thread when it starts. */
export type ThreadTask =
  | Readonly<{ kind: 'verify'; task: SentTask }>
  | Readonly<{ kind: 'digest' | 'inspect' }>;

type ThreadOptions = Readonly<{
  /** The program of a thread, absolute. */
  program: string;
  task: ThreadTask;
  /** How many threads are worth their start, from 1; there are no more than processors. */
  count: number;
  signal: AbortSignal;
}>;

/** Each takes up to 40 MB. */
const MAX_THREADS = 4;

/**
 * Sends blocks to threads. In: the blocks, as values that can be sent. Out: the answers. Throws `internal` if a thread
 * ends before it has answered, and why `signal` was aborted; all threads have ended then.
 */
export async function* runInThreads<Answer>(
  blocks: Iterable<unknown>,
  { program, task, count, signal }: ThreadOptions,
): AsyncGenerator<Answer> {
  const threads = Array.from({ length: Math.min(count, availableParallelism(), MAX_THREADS) }, () =>
    startThread<Answer>(program, task),
  );
  const stopListening = onAbort(signal, () => {
    for (const { worker } of threads) void worker.terminate();
  });
  try {
    let next = 0;
    const send = async (block: unknown): Promise<Answer | Failure> => {
      // All blocks take about the same time, so the threads take turns.
      const thread = threads[next % threads.length];
      next += 1;
      return thread?.send(block) ?? new Failure('internal', 'there is no thread');
    };
    for await (const answer of mapInOrder(blocks, 2 * threads.length, send)) {
      signal.throwIfAborted();
      if (answer instanceof Failure) throw answer;
      yield answer;
    }
  } finally {
    stopListening();
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

/** The items in blocks, each as what `send` makes of it. */
export function* blocksOf<Item, Sent>(
  items: readonly Item[],
  length: number,
  send: (item: Item) => Sent,
): Generator<readonly Sent[]> {
  for (let start = 0; start < items.length; start += length)
    yield items.slice(start, start + length).map(send);
}

/** A thread answers blocks in the order in which it gets them. If it ends before that, the answer is a Failure. */
function startThread<Answer>(program: string, task: ThreadTask) {
  const worker = new Worker(program, { workerData: task });
  const waiting: ((answer: Answer | Failure) => void)[] = [];
  let ended: Failure | undefined;
  const end = (what: string, cause?: unknown): void => {
    ended ??= new Failure('internal', `a thread of the run ended: ${quote(what)}`, { cause });
    for (const answer of waiting.splice(0)) answer(ended);
  };
  worker.on('message', (message: Answer) => waiting.shift()?.(message));
  worker.on('error', (error) => end(String(error), error));
  worker.on('exit', (code) => end(`exit code ${code}`));
  const send = (block: unknown): Promise<Answer | Failure> =>
    new Promise((answer) => {
      if (ended !== undefined) return answer(ended);
      waiting.push(answer);
      worker.postMessage(block);
    });
  return { worker, send };
}
