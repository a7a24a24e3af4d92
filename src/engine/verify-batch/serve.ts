// What a worker thread does when it verifies: a block of candidates comes in, their verdicts go out.
import { Failure } from '../../errors/failure.ts';
import { compareListed } from './compare.ts';
import { createJudge, readCandidate } from './judge.ts';
import { createBundleReader } from './read-bundles.ts';
import {
  type Candidate,
  receiveCandidate,
  receiveTask,
  type SentCandidate,
  type SentTask,
  type SentVerdict,
  sendVerdict,
  type Verdict,
} from './task.ts';

type Verification = (block: unknown) => Promise<Readonly<{ message: readonly SentVerdict[] }>>;

/** Makes the function that verifies the blocks of one task. */
export function createVerification(task: SentTask): Verification {
  const { list } = task.sources;
  const read = createBundleReader(task.sources);
  const judge = createJudge(receiveTask(task));
  const { signal } = new AbortController();
  const verdictOn = async (candidate: Candidate): Promise<Verdict> => {
    if (list !== undefined) return compareListed(candidate, list, signal);
    const found = await readCandidate(candidate, read, signal);
    return found instanceof Failure ? found : judge(found);
  };
  return async (block) => {
    const message: SentVerdict[] = [];
    for (const candidate of block as readonly SentCandidate[])
      message.push(sendVerdict(await verdictOn(receiveCandidate(candidate))));
    return { message };
  };
}
