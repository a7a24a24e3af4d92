// The time limit of a run: when it stops, and until when it may wait for a service that is out.
import { Failure } from '../errors/failure.ts';
import { SYSTEM_CLOCK } from './clock.ts';

const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** The name of a valid time limit in messages. */
export const TIME_LIMIT = 'a time from 1s to 6h, such as 90s or 15m';

/** Milliseconds; undefined for text that is not a time limit. */
export function parseTimeLimit(text: string): number | undefined {
  const [, amount = '', unit = ''] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
  const ms = Number(amount) * (UNIT_MS[unit] ?? 0);
  return ms >= 1000 && ms <= 6 * 3_600_000 ? ms : undefined;
}

/** By the system's clock, in milliseconds. */
export type TimeLimit = Readonly<{
  /** Until when signing waits: then there is still time to publish what is signed. */
  signingEndsAtMs: number;
  /** Until when everything else waits: then there is still time to report. */
  endsAtMs: number;
  /** Cancels the limit. */
  end: () => void;
}>;

/** A tenth of the time, up to two minutes, is reserved for publishing; a sixtieth, up to 15 s, for reporting. */
const HANDOVER = { part: 1 / 10, mostMs: 120_000 };
const REPORT = { part: 1 / 60, mostMs: 15_000 };

/** Stops the run with `run-timeout` when its time, in milliseconds from now, is over. */
export function limitTime(timeoutMs: number, stop: AbortController): TimeLimit {
  const what = `the run took longer than its time limit of ${timeoutMs / 1000} s`;
  const end = SYSTEM_CLOCK.after(timeoutMs, () => stop.abort(new Failure('run-timeout', what)));
  const startedMs = SYSTEM_CLOCK.nowMs();
  const before = ({ part, mostMs }: typeof HANDOVER) =>
    startedMs + timeoutMs - Math.min(mostMs, timeoutMs * part);
  return { signingEndsAtMs: before(HANDOVER), endsAtMs: before(REPORT), end };
}
