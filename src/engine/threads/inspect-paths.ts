// Many paths of a list → worker threads → what is at each of them.
import type { Inspect } from '../../files/listing/seen.ts';
import type { InspectedBlock } from './inspect-block.ts';

type InspectOptions = Readonly<{
  /** The program of the worker threads, absolute, if there is one. */
  thread: () => string | undefined;
  signal: AbortSignal;
}>;

/** Paths that are sent together. */
const BLOCK = 512;
/** A thread takes as much processor time for its start as it saves with this many paths. */
const PATHS_PER_THREAD = 4000;

/**
 * Makes the function that looks at paths in threads, if there are many. The caller looks at the others, or at all if
 * threads cannot run. It throws only why `signal` was aborted.
 */
export function createInspect({ thread, signal }: InspectOptions): Inspect {
  return async function* inspect(paths) {
    const count = Math.floor(paths.length / PATHS_PER_THREAD);
    const program = count === 0 ? undefined : thread();
    if (program === undefined) return;
    const { blocksOf, runInThreads } = await import('./run-in-threads.ts');
    const { seenIn } = await import('./inspect-block.ts');
    const blocks = blocksOf(paths, BLOCK, (path) => path);
    const work = { program, task: { kind: 'inspect' }, count, signal } as const;
    try {
      for await (const block of runInThreads<InspectedBlock>(blocks, work)) yield [...seenIn(block)];
    } catch {
      signal.throwIfAborted();
    }
  };
}
