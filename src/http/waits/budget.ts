// The time of one call: its own limit, and the remaining time of the run.
import type { Clock } from '../../process/clock.ts';

export type Budget = Readonly<{
  /**
   * The time of the clock until which an attempt may begin. In: how long the service has been out, in milliseconds,
   * even if the outage began before the call; that time counts.
   */
  lastStartMs: (outMs: number) => number;
  /** The deadline of an attempt, in milliseconds from now; `nth` counts from 1. */
  attemptMs: (nth: number) => number;
  /** Adds the time of a wait of our own choice. */
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

/**
 * The latest start of an attempt before an end. An attempt that is cut off early is worse than none: Rekor v2 needs 20
 * s.
 */
export const lastStartBefore = (endMs: number, attemptMs: number): number => endMs - attemptMs / 3;

/** Starts the call. */
export function createBudget(clock: Clock, { callMs, endsAtMs, attemptMs }: Times): Budget {
  const startedMs = clock.nowMs();
  let callEndsMs = startedMs + callMs;
  const endMs = () => Math.min(callEndsMs, endsAtMs);
  return {
    lastStartMs: (outMs) => lastStartBefore(Math.min(endMs(), clock.nowMs() - outMs + callMs), attemptMs),
    // The first attempt has its full time even if the run is about to end.
    attemptMs: (nth) => Math.max(1, Math.min(attemptMs, (nth === 1 ? callEndsMs : endMs()) - clock.nowMs())),
    extend: (ms) => {
      callEndsMs += ms;
    },
    spentMs: () => clock.nowMs() - startedMs,
  };
}
