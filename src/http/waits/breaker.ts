// The circuit breaker of one service: while it is out, one request at a time tests whether it is back; the others wait.
import type { Clock } from '../../process/clock.ts';
import { duration } from '../../text/duration.ts';
import { count } from '../../text/plural.ts';
import type { HttpRequest } from '../exchange.ts';
import type { Fault } from '../response-errors.ts';
import { backoffMs, type Pace } from './backoff.ts';
import { createOutageNotices } from './outage-notices.ts';
import { createTurnstile } from './turnstile.ts';
import { createWaitingLine } from './waiting-line.ts';

/** Failed attempts in a row after which a service counts as out. */
const OUT_AFTER = 3;
/** How long before the end of a call its last attempt begins. */
const BEFORE_LAST_MS = 500;

type BreakerOptions = Readonly<{
  /** The name of the service in messages. */
  name: string;
  clock: Clock;
  pace: Pace;
  signal: AbortSignal | undefined;
  /** Called when the service is out, once per minute while it is, and when it is back. */
  say: (line: string) => void;
}>;

/** A row of failed attempts. */
type Row = Readonly<{ sinceMs: number; asked: number; fault: Fault }>;

/**
 * The result of a request that was allowed: an answer of a working service, a failure that may pass, or nothing sent.
 */
export type Outcome = 'answered' | 'not asked' | Fault;
type Leave = (outcome: Outcome) => void;

export type Breaker = Readonly<{
  /**
   * Resolves when a request may be sent; to undefined if it could not begin before `lastStartMs`, by the clock. Rejects
   * when the run is interrupted.
   */
  enter: (lastStartMs: number) => Promise<Leave | undefined>;
  /** Resolves to true once the service is not out, or no request waits for it any more; to false at `lastStartMs`. */
  untilBack: (lastStartMs: number) => Promise<boolean>;
  /** What is wrong with a service that is out. */
  outage: () => Outage | undefined;
}>;

/** Measured from the first of the failed attempts in a row. */
type Outage = Readonly<{ ms: number; asked: number; fault: Fault }>;

export function createBreaker({ name, clock, pace, signal, say }: BreakerOptions): Breaker {
  let row: Row | undefined;
  let out = false;
  /** Increases with each outage: an attempt that began before an outage does not prolong it. */
  let era = 0;
  const held = createWaitingLine(clock, signal, () => undefined);
  const turnstile = createTurnstile(clock, signal, () => {
    if (!out || !turnstile.isBusy()) held.callAll();
  });
  const outage = (): Outage | undefined =>
    out && row ? { ...row, ms: clock.nowMs() - row.sinceMs } : undefined;
  const notices = createOutageNotices(say, clock, () => {
    const now = turnstile.isBusy() ? outage() : undefined;
    return now && `${name} ${stillOut(now)}`;
  });

  function failed(fault: Fault, lastStartMs: number): void {
    const nowMs = clock.nowMs();
    row = { sinceMs: row?.sinceMs ?? nowMs, asked: (row?.asked ?? 0) + 1, fault };
    const askedToWaitMs = fault.waitMs ?? 0;
    if (row.asked < OUT_AFTER && askedToWaitMs === 0) return;
    const leftMs = Math.max(0, lastStartMs - nowMs);
    turnstile.narrow(nowMs + Math.max(askedToWaitMs, nextWaitMs(backoffMs(row.asked, pace), leftMs)));
    if (out) return;
    out = true;
    era += 1;
    turnstile.forget();
    notices.begins(`${name} ${fault.what}; waiting until it is back, ${duration(leftMs)} at most`);
  }

  function answered(): void {
    const over = outage();
    if (over !== undefined) notices.ends(`${name} is back after ${duration(over.ms)}`);
    [row, out] = [undefined, false];
    turnstile.widen();
  }

  return {
    enter: async (lastStartMs) => {
      const isTooLate = out && turnstile.opensAtMs() > lastStartMs;
      if (isTooLate || !(await turnstile.enter(lastStartMs))) return undefined;
      const begun = era;
      return (outcome) => {
        if (outcome === 'answered') answered();
        else if (outcome !== 'not asked' && begun === era) failed(outcome, lastStartMs);
        if (begun === era) turnstile.leave();
      };
    },
    untilBack: async (lastStartMs) => {
      while (out) {
        // If requests take turns, the next one may be about to join the line.
        if (!turnstile.isBusy()) await new Promise(setImmediate);
        if (!out || !turnstile.isBusy()) return true;
        if (!(await held.join(lastStartMs))) return false;
      }
      return true;
    },
    outage,
  };
}

const stillOut = ({ fault, ms, asked }: Outage): string =>
  `${fault.what}; waiting for ${duration(ms)} now (${count(asked, 'attempt')})`;

/** A wait that would exceed the remaining time ends just before its end: the service may be back for a last attempt. */
function nextWaitMs(waitMs: number, leftMs: number): number {
  const lastMs = leftMs - BEFORE_LAST_MS;
  return waitMs > lastMs && lastMs > BEFORE_LAST_MS ? lastMs : waitMs;
}

type Asked = Pick<HttpRequest, 'service' | 'url'>;

/** The breakers of a client, one for each service and origin, made for its first request. */
export function createBreakers(make: (asked: Asked) => Breaker) {
  const breakers = new Map<string, Breaker>();
  const keyOf = ({ service, url }: Asked) => `${service} ${url.origin}`;
  return {
    of: (asked: Asked): Breaker => {
      const breaker = breakers.get(keyOf(asked)) ?? make(asked);
      breakers.set(keyOf(asked), breaker);
      return breaker;
    },
    /** Resolves to true when none of these services is out and waited for, to false at `lastStartMs`. */
    untilBack: async (services: readonly Asked[] = [], lastStartMs: number): Promise<boolean> => {
      for (const each of services)
        if ((await breakers.get(keyOf(each))?.untilBack(lastStartMs)) === false) return false;
      return true;
    },
  };
}
