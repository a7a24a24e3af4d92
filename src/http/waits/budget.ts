// The time of one call: its own, and what is left of the time of the run.
import type { Clock } from '../../process/clock.ts';

export type Budget = Readonly<{
  /**
   * Until when, by the clock, an attempt may begin; in: for how long the service has been out, in milliseconds. That time
   * counts, also where it began before the call.
   */
  lastStartMs: (outMs: number) => number;
  /** The deadline of the attempt of this number, from 1, in milliseconds from now. */
  attemptMs: (nth: number) => number;
  /** Adds the time that a wait of our own choice took. */
  extend: (ms: number) => void;
  spentMs: () => number;
}>;

type Times = Readonly<{
  /** All attempts and waits of the call. */
  callMs: number;
  /** The end of the run by the clock. */
  endsAtMs: number;
  /** One attempt. */
  attemptMs: number;
}>;

/** Until when an attempt may begin before an end: one that is cut off early is worse than none, as Rekor v2 needs 20 s. */
export const lastStartBefore = (endMs: number, attemptMs: number): number => endMs - attemptMs / 3;

/** Starts the call. */
export function createBudget(clock: Clock, { callMs, endsAtMs, attemptMs }: Times): Budget {
  const startedMs = clock.nowMs();
  let callEndsMs = startedMs + callMs;
  const endMs = () => Math.min(callEndsMs, endsAtMs);
  return {
    lastStartMs: (outMs) => lastStartBefore(Math.min(endMs(), clock.nowMs() - outMs + callMs), attemptMs),
    // The first one has its time also where the run is about to end.
    attemptMs: (nth) => Math.max(1, Math.min(attemptMs, (nth === 1 ? callEndsMs : endMs()) - clock.nowMs())),
    extend: (ms) => {
      callEndsMs += ms;
    },
    spentMs: () => clock.nowMs() - startedMs,
  };
}
