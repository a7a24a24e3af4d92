// What a worker thread does when it verifies: a block of candidates comes in, their verdicts go out.
import { Failure } from '../../errors/failure.ts';
import { createJudge, readCandidate } from './judge.ts';
import { createBundleReader } from './read-bundles.ts';
import {
  receiveCandidate,
  receiveTask,
  type SentCandidate,
  type SentTask,
  type SentVerdict,
  sendVerdict,
} from './task.ts';

type Verification = (block: unknown) => Promise<Readonly<{ message: readonly SentVerdict[] }>>;

/** Makes the function that verifies the blocks of one task. */
export function createVerification(task: SentTask): Verification {
  const read = createBundleReader(task.sources);
  const judge = createJudge(receiveTask(task));
  const { signal } = new AbortController();
  return async (block) => {
    const message: SentVerdict[] = [];
    for (const candidate of block as readonly SentCandidate[]) {
      const found = await readCandidate(receiveCandidate(candidate), read, signal);
      message.push(sendVerdict(found instanceof Failure ? found : judge(found)));
    }
    return { message };
  };
}
