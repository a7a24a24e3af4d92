// The program of a worker thread: it gets a task when it starts, then blocks of work, and answers each block.
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { openFilesAtOnce } from '../../files/open-file.ts';
import type { ThreadTask } from './run-in-threads.ts';

/** Answers blocks one after the other, until the thread that started this one ends it. */
async function serve(): Promise<void> {
  if (parentPort === null) return;
  openFilesAtOnce();
  const answer = await answerTo(workerData as ThreadTask);
  for await (const [block] of on(parentPort, 'message')) {
    const { message, transfer = [] } = await answer(block);
    parentPort.postMessage(message, transfer);
  }
}

type Answer = Readonly<{ message: unknown; transfer?: readonly ArrayBuffer[] }>;

/** Loads only what the task needs: that of the verification takes most memory. */
async function answerTo(task: ThreadTask): Promise<(block: unknown) => Promise<Answer>> {
  switch (task.kind) {
    case 'inspect':
      return (await import('./inspect-block.ts')).inspectBlock;
    case 'digest':
      return (await import('./digest-block.ts')).digestBlock;
    case 'verify':
      return (await import('../verify-batch/serve.ts')).createVerification(task.task);
  }
}

await serve();
