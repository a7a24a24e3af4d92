// How many requests to one service go at a time, and when the next one may go.
import type { Clock } from '../../process/clock.ts';
import { pause } from './backoff.ts';
import { createWaitingLine } from './waiting-line.ts';

/** Each answer of a service that is back lets so many more requests go at a time, until all of them may. */
const GROWTH = 4;
const ALL = 512;

type Turnstile = Readonly<{
  /** Resolves to true when a request may go, to false at `lastStartMs` by the clock. Rejects when the run is interrupted. */
  enter: (lastStartMs: number) => Promise<boolean>;
  /** A request that went has ended. */
  leave: () => void;
  /** Lets one request at a time go, and none before `ms` by the clock. */
  narrow: (ms: number) => void;
  /** Lets more requests go at a time, at once. */
  widen: () => void;
  /** Those that have gone count as ended; they do not `leave`. */
  forget: () => void;
  /** No request goes before this time by the clock. */
  opensAtMs: () => number;
  /** Whether a request waits or is under way. */
  isBusy: () => boolean;
}>;

/** Lets all requests go. `onChange` runs after each change of who waits or goes. */
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
    // The line hears of an interruption by itself.
    await pause(clock, Math.max(0, opensAtMs - clock.nowMs()), signal).catch(() => undefined);
    sleeping = false;
    if (signal?.aborted !== true) release();
  }

  return {
    enter: async (lastStartMs) => {
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
