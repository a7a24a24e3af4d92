// When the next request may go: back-off between attempts, and the rate that a service allows.
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../errors.ts';

/** Waits, unless the run is interrupted; then throws the Failure that interrupted it. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(ms, undefined, signal ? { signal } : {}).catch(() => {
    throw interrupted(signal);
  });
}

/** The Failure that a signal was aborted with. */
export function interrupted(signal: AbortSignal | undefined): Failure {
  if (signal?.reason instanceof Failure) return signal.reason;
  return new Failure('interrupted', 'the run was interrupted', { cause: signal?.reason });
}

/** Full jitter: a random time up to one second doubled with each attempt, at most 30 s, at least 100 ms. */
export function backoffMs(attempt: number): number {
  return Math.max(100, Math.random() * Math.min(30_000, 1000 * 2 ** (attempt - 1)));
}

/** A token bucket for each origin: a quarter of the rate at once, the rest spread over the minute. */
export function createTurns(ratePerMinute: number | undefined) {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return async (origin: string, signal: AbortSignal | undefined): Promise<void> => {
    if (ratePerMinute === undefined) return;
    const capacity = Math.max(1, ratePerMinute / 4);
    const perMs = Math.max((ratePerMinute - capacity) / 60_000, ratePerMinute / 120_000);
    const now = performance.now();
    const bucket = buckets.get(origin) ?? { tokens: capacity, at: now };
    bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.at) * perMs) - 1;
    bucket.at = now;
    buckets.set(origin, bucket);
    if (bucket.tokens >= 0) return;
    await pause(-bucket.tokens / perMs, signal);
  };
}
