// Time as the product waits for it: the only place with timers outside the sandbox, so that tests can use their own.
import { setTimeout as wait } from 'node:timers/promises';

/** A source of time. In tests, time moves only when the test moves it. */
export type Clock = Readonly<{
  /** Milliseconds since a fixed moment; only differences are meaningful. */
  nowMs: () => number;
  /** Resolves after `ms` milliseconds; rejects with the reason of the signal if that aborts first. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /**
   * Calls `run` after `ms` milliseconds, unless the returned function is called first. With `background` it does not
   * keep the process running.
   */
  after: (ms: number, run: () => void, options?: Readonly<{ background: boolean }>) => () => void;
}>;

/** The clock of this machine. */
export const SYSTEM_CLOCK: Clock = {
  // The global `performance` would load a part of Node.js only for this, which takes almost a millisecond.
  nowMs: () => Number(process.hrtime.bigint()) / 1e6,
  sleep: (ms, signal) =>
    wait(ms, undefined, signal && { signal }).catch((error: unknown) => {
      throw signal?.aborted === true ? signal.reason : error;
    }),
  after: (ms, run, options) => {
    const timer = setTimeout(run, ms);
    if (options?.background === true) timer.unref();
    return () => clearTimeout(timer);
  },
};
