// The program of a worker thread: blocks of candidates come in, their verdicts go out.
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../../errors/failure.ts';
import { openFilesAtOnce } from '../../files/open-file.ts';
import { createJudge, readCandidate } from './judge.ts';
import { createBundleReader } from './read-bundles.ts';
import { receiveCandidate, receiveTask, type SentCandidate, type SentTask, sendVerdict } from './task.ts';

/** Answers blocks one after the other, until the thread that started this one ends it. */
async function serve(): Promise<void> {
  if (parentPort === null) return;
  openFilesAtOnce();
  const read = createBundleReader((workerData as SentTask).sources);
  const judge = createJudge(receiveTask(workerData as SentTask));
  const { signal } = new AbortController();
  for await (const [block] of on(parentPort, 'message')) {
    const verdicts = [];
    for (const candidate of block as readonly SentCandidate[]) {
      const found = await readCandidate(receiveCandidate(candidate), read, signal);
      verdicts.push(sendVerdict(found instanceof Failure ? found : judge(found)));
    }
    parentPort.postMessage(verdicts);
  }
}

await serve();
