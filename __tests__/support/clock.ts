// A clock that a test moves: deadlines expire when the test moves it there, and waits take no time.
import type { Clock } from '../../src/process/clock.ts';

export type TestClock = Clock &
  Readonly<{
    /** Moves the time, and runs the timers that are due, in order. */
    advance: (ms: number) => void;
    /** Moves the time to the next deadline, so that it expires; background timers do not count. */
    advanceToNext: () => void;
    /** The waits so far, in milliseconds, in order. */
    slept: readonly number[];
  }>;

/** Starts at 0. A wait is over at once and moves the time to its end; a deadline expires when the time reaches it. */
export function createTestClock(): TestClock {
  let now = 0;
  const slept: number[] = [];
  const due = new Set<Readonly<{ at: number; run: () => void; background: boolean }>>();
  const advance = (ms: number): void => {
    const end = now + ms;
    for (;;) {
      const [next] = [...due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      now = Math.max(now, next.at);
      due.delete(next);
      next.run();
    }
    now = end;
  };
  return {
    nowMs: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      const end = now + ms;
      // Other work that is ready runs first, as in a wait that takes time.
      await new Promise(setImmediate);
      signal?.throwIfAborted();
      advance(Math.max(0, end - now));
    },
    after: (ms, run, { background } = { background: false }) => {
      const entry = { at: now + ms, run, background };
      due.add(entry);
      return () => void due.delete(entry);
    },
    advance,
    advanceToNext: () =>
      advance(Math.min(...[...due].filter(({ background }) => !background).map(({ at }) => at)) - now),
    slept,
  };
}
