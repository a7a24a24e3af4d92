// Candidates → worker threads → verdicts, in the order of the candidates.
import { blocksOf, runInThreads } from '../threads/run-in-threads.ts';
import {
  type Candidate,
  receiveVerdict,
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

/** As {@link verifyBatch}, which says what goes in and out. */
export async function* verifyInThreads(
  candidates: readonly Candidate[],
  { task, sources, count, signal, thread: program }: ThreadOptions,
): AsyncGenerator<Verdict> {
  const blocks = blocksOf(candidates, BLOCK, sendCandidate);
  const sent = { kind: 'verify', task: sendTask(task, sources) } as const;
  const answers = runInThreads<readonly SentVerdict[]>(blocks, { program, task: sent, count, signal });
  for await (const verdicts of answers) yield* verdicts.map(receiveVerdict);
}
