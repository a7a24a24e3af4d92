// How many requests to one service run at a time, and when the next one may start.
import type { Clock } from '../../process/clock.ts';
import { pause } from './backoff.ts';
import { createWaitingLine } from './waiting-line.ts';

/** Each answer of a service that is back allows this many more requests at a time, until there is no limit. */
const GROWTH = 4;
const ALL = 512;

type Turnstile = Readonly<{
  /**
   * Resolves to true when a request may start, to false at `lastStartMs` by the clock. Rejects when the run is
   * interrupted.
   */
  enter: (lastStartMs: number) => Promise<boolean>;
  /** Call it when a request that had started has ended. */
  leave: () => void;
  /** Allows one request at a time, and none before `ms` by the clock. */
  narrow: (ms: number) => void;
  /** Allows more requests at a time, from now on. */
  widen: () => void;
  /** Requests in progress count as ended; they must not call `leave`. */
  forget: () => void;
  /** No request starts before this time of the clock. */
  opensAtMs: () => number;
  /** Whether a request waits or is in progress. */
  isBusy: () => boolean;
}>;

/** Starts without a limit. `onChange` runs after each change of the waiting requests or those in progress. */
export function createTurnstile(
  clock: Clock,
  signal: AbortSignal | undefined,
  onChange: () => void,
): Turnstile {
  let limit = Number.POSITIVE_INFINITY;
  let inFlight = 0;
  let opensAtMs = Number.NEGATIVE_INFINITY;
  let sleeping = false;
  const line = createWaitingLine(clock, signal, release);
  const mayGo = () => inFlight < limit && clock.nowMs() >= opensAtMs;

  function release(): void {
    while (line.size() > 0 && mayGo()) {
      inFlight += 1;
      line.callFirst();
    }
    onChange();
    if (line.size() > 0 && inFlight < limit && !sleeping) void sleep();
  }

  async function sleep(): Promise<void> {
    sleeping = true;
    // The waiting line handles an interruption itself.
    await pause(clock, Math.max(0, opensAtMs - clock.nowMs()), signal).catch(() => undefined);
    sleeping = false;
    if (signal?.aborted !== true) release();
  }

  return {
    enter: async (lastStartMs) => {
      if (line.size() === 0 && mayGo() && signal?.aborted !== true) {
        inFlight += 1;
        return true;
      }
      const turn = line.join(lastStartMs);
      release();
      return turn;
    },
    leave: () => {
      inFlight -= 1;
      release();
    },
    narrow: (ms) => {
      limit = 1;
      opensAtMs = ms;
    },
    widen: () => {
      limit = limit >= ALL ? Number.POSITIVE_INFINITY : limit + GROWTH;
      opensAtMs = Number.NEGATIVE_INFINITY;
      release();
    },
    forget: () => {
      inFlight = 0;
    },
    opensAtMs: () => opensAtMs,
    isBusy: () => line.size() > 0 || inFlight > 0,
  };
}
