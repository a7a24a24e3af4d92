// The circuit breaker of one service: while it is out, one request at a time asks whether it is back; the others wait.
import type { Clock } from '../../process/clock.ts';
import { duration } from '../../text/duration.ts';
import { count } from '../../text/plural.ts';
import type { HttpRequest } from '../exchange.ts';
import type { Fault } from '../response-errors.ts';
import { backoffMs, type Pace, pause } from './backoff.ts';
import { createOutageNotices } from './outage-notices.ts';
import { createWaitingLine } from './waiting-line.ts';

/** Failed attempts in a row after which a service counts as out. */
const OUT_AFTER = 3;
/** Each answer of a service that is back lets so many more requests go at a time, up to all of them. */
const GROWTH = 4;
const ALL = 512;
/** How long before the end of a call its last attempt begins. */
const BEFORE_LAST_MS = 500;

type BreakerOptions = Readonly<{
  /** What messages call the service. */
  name: string;
  clock: Clock;
  pace: Pace;
  signal: AbortSignal | undefined;
  /** Hears that the service is out, once a minute while it is, and that it is back. */
  say: (line: string) => void;
}>;

/** A row of failed attempts. */
type Row = { readonly sinceMs: number; asked: number; fault: Fault };

/** What came of a request that might go: the answer of a service that works, a fault that may pass, or nothing. */
type Leave = (outcome: 'answered' | 'not asked' | Fault) => void;

export type Breaker = Readonly<{
  /**
   * Resolves when a request may go; to undefined where it could not begin before `lastStartMs`, by the clock. Rejects
   * when the run is interrupted.
   */
  enter: (lastStartMs: number) => Promise<Leave | undefined>;
  /** Resolves once the service is not out, no request waits for it any more, or `lastStartMs` has come. */
  untilBack: (lastStartMs: number) => Promise<void>;
  /** What is wrong with a service that is out. */
  outage: () => Readonly<{ ms: number; asked: number; fault: Fault }> | undefined;
}>;

export function createBreaker({ name, clock, pace, signal, say }: BreakerOptions): Breaker {
  let limit = Number.POSITIVE_INFINITY;
  let inFlight = 0;
  let nextMs = Number.NEGATIVE_INFINITY;
  let sleeping = false;
  let row: Row | undefined;
  /** Counts up with each outage: an attempt that began before it neither prolongs it nor counts as in flight. */
  let era = 0;
  let out = false;
  const line = createWaitingLine(clock, signal, release);
  const held = createWaitingLine(clock, signal, release);
  const notices = createOutageNotices(say, clock, report);

  const mayGo = () => inFlight < limit && clock.nowMs() >= nextMs;
  const isAwaited = () => line.size() > 0 || inFlight > 0;

  function release(): void {
    while (line.size() > 0 && mayGo()) {
      inFlight += 1;
      line.callFirst();
    }
    if (!out || !isAwaited()) held.callAll();
    if (line.size() > 0 && inFlight < limit && !sleeping) void sleepUntilNext();
  }

  async function sleepUntilNext(): Promise<void> {
    sleeping = true;
    await pause(clock, Math.max(0, nextMs - clock.nowMs()), signal).catch(() => undefined); // the line hears it too
    sleeping = false;
    if (signal?.aborted !== true) release();
  }

  /** A wait that would go past what is left ends just before: the service may be back for a last attempt. */
  function untilNext(attempt: number, leftMs: number): number {
    const waitMs = backoffMs(attempt, pace);
    const lastMs = leftMs - BEFORE_LAST_MS;
    return waitMs > lastMs && lastMs > BEFORE_LAST_MS ? lastMs : waitMs;
  }

  function failed(fault: Fault, lastStartMs: number): void {
    row ??= { sinceMs: clock.nowMs(), asked: 0, fault };
    row.asked += 1;
    row.fault = fault;
    const askedToWaitMs = fault.waitMs ?? 0;
    if (row.asked < OUT_AFTER && askedToWaitMs === 0) return;
    nextMs = clock.nowMs() + Math.max(askedToWaitMs, untilNext(row.asked, lastStartMs - clock.nowMs()));
    limit = 1;
    if (out) return;
    out = true;
    era += 1;
    inFlight = 0;
    const patience = duration(Math.max(0, lastStartMs - clock.nowMs()));
    notices.begins(`${name} ${fault.what}; waiting until it is back, ${patience} at most`);
  }

  function answered(): void {
    if (out && row !== undefined)
      notices.ends(`${name} is back after ${duration(clock.nowMs() - row.sinceMs)}`);
    row = undefined;
    out = false;
    nextMs = Number.NEGATIVE_INFINITY;
    limit = limit >= ALL ? Number.POSITIVE_INFINITY : limit + GROWTH;
  }

  /** That the service is still out, as long as there are requests that wait for it. */
  function report(): string | undefined {
    if (!out || row === undefined || !isAwaited()) return undefined;
    const time = duration(clock.nowMs() - row.sinceMs);
    return `${name} ${row.fault.what}; waiting for ${time} now (${count(row.asked, 'attempt')})`;
  }

  function leaving(lastStartMs: number): Leave {
    const begun = era;
    return (outcome) => {
      if (begun === era) inFlight -= 1;
      if (outcome === 'answered') answered();
      else if (outcome !== 'not asked' && begun === era) failed(outcome, lastStartMs);
      release();
    };
  }

  return {
    enter: async (lastStartMs) => {
      if (out && nextMs > lastStartMs) return undefined;
      if (line.size() === 0 && mayGo()) inFlight += 1;
      else {
        const turn = line.join(lastStartMs);
        release();
        if (!(await turn)) return undefined;
      }
      return leaving(lastStartMs);
    },
    untilBack: async (lastStartMs) => {
      while (out) {
        // Where requests took turns the next one may be about to join the line.
        if (!isAwaited()) await new Promise(setImmediate);
        if (!out || !isAwaited() || !(await held.join(lastStartMs))) return;
      }
    },
    outage: () =>
      out && row !== undefined
        ? { ms: clock.nowMs() - row.sinceMs, asked: row.asked, fault: row.fault }
        : undefined,
  };
}

type Asked = Pick<HttpRequest, 'service' | 'url'>;

/** The breakers of a client, one for each service and origin, made when it is first asked. */
export function createBreakers(make: (asked: Asked) => Breaker) {
  const breakers = new Map<string, Breaker>();
  const keyOf = ({ service, url }: Asked) => `${service} ${url.origin}`;
  return {
    of: (asked: Asked): Breaker => {
      const breaker = breakers.get(keyOf(asked)) ?? make(asked);
      breakers.set(keyOf(asked), breaker);
      return breaker;
    },
    /** Resolves when none of these services is out and waited for, or at `lastStartMs`. */
    untilBack: async (services: readonly Asked[] = [], lastStartMs: number): Promise<void> => {
      for (const each of services) await breakers.get(keyOf(each))?.untilBack(lastStartMs);
    },
  };
}
