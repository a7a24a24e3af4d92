// When the next request may be sent: back-off between attempts, and the rate that a service allows.
import { setMaxListeners } from 'node:events';
import { Failure } from '../../errors/failure.ts';
import type { Clock } from '../../process/clock.ts';

/** The times of a client. */
export type Pace = Readonly<{
  /** Longest random wait before the second attempt; doubled for each further attempt. */
  firstBackoffMs: number;
  minBackoffMs: number;
  maxBackoffMs: number;
  /** All attempts and waits of one call together, if the run has no time limit. */
  callMs: number;
  /** Time without data within an answer. */
  idleMs: number;
  /** How much longer a log or timestamp authority may take to answer when the run is stopped. */
  lingerMs: number;
  /** From 0 up to 1. */
  random: () => number;
}>;

export const PACE: Pace = {
  firstBackoffMs: 1000,
  minBackoffMs: 100,
  maxBackoffMs: 30_000,
  callMs: 120_000,
  idleMs: 15_000,
  lingerMs: 3000,
  random: Math.random,
};

/** How long a run without a time limit waits for a service that it needs to sign. */
export const SIGNING_PATIENCE: Partial<Pace> = { callMs: 15 * 60_000 };

/** How long a dry run waits for a service: two minutes are too long to learn that it is out. */
export const PROBE_PATIENCE: Partial<Pace> = { callMs: 20_000, maxBackoffMs: 2000 };

/** Waits, unless the run is interrupted; then throws the Failure that interrupted it. */
export async function pause(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  await clock.sleep(ms, signal).catch(() => {
    throw interrupted(signal);
  });
}

/** The Failure that a signal was aborted with. */
export function interrupted(signal: AbortSignal | undefined): Failure {
  if (signal?.reason instanceof Failure) return signal.reason;
  return new Failure('interrupted', 'the run was interrupted', { cause: signal?.reason });
}

/** Aborts this much later than another signal, with the same reason; undefined without a signal. */
export function lingering(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
): AbortSignal | undefined {
  if (signal === undefined) return undefined;
  const late = new AbortController();
  setMaxListeners(0, late.signal);
  const begin = () => void clock.after(ms, () => late.abort(signal.reason), { background: true });
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return late.signal;
}

/** Full jitter: a random time up to a limit that doubles with each attempt; `attempt` counts from 1. */
export function backoffMs(attempt: number, pace: Pace): number {
  const limitMs = Math.min(pace.maxBackoffMs, pace.firstBackoffMs * 2 ** (attempt - 1));
  return Math.max(pace.minBackoffMs, pace.random() * limitMs);
}

/**
 * A token bucket for each origin: a quarter of the rate at once, the rest spread over the minute. Each turn resolves to
 * the milliseconds that it had to wait.
 */
export function createTurns(clock: Clock, ratePerMinute: number | undefined) {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return async (origin: string, signal: AbortSignal | undefined): Promise<number> => {
    if (ratePerMinute === undefined) return 0;
    const capacity = Math.max(1, ratePerMinute / 4);
    const perMs = Math.max((ratePerMinute - capacity) / 60_000, ratePerMinute / 120_000);
    const now = clock.nowMs();
    const bucket = buckets.get(origin) ?? { tokens: capacity, at: now };
    bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.at) * perMs) - 1;
    bucket.at = now;
    buckets.set(origin, bucket);
    if (bucket.tokens >= 0) return 0;
    await pause(clock, -bucket.tokens / perMs, signal);
    return clock.nowMs() - now;
  };
}
