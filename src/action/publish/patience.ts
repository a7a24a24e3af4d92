// How long a job waits for an artifact service that is out: until its time limit, minus the time for what comes next.
import { quote } from '../../errors/failure.ts';
import type { Patience } from '../../github/artifacts/retry.ts';
import { SYSTEM_CLOCK } from '../../process/clock.ts';
import type { TimedContext } from '../run-action.ts';

/** The time reserved for what comes next: this many milliseconds, but at most this part of the remaining time. */
const RESERVES = {
  report: { ms: 15_000, part: 0.1 },
  release: { ms: 180_000, part: 0.25 },
  verification: { ms: 180_000, part: 0.25 },
};

/** In: the context of the job, and what comes after the wait. Each wait is logged. */
export function patienceOf(
  { log, stop: { signal }, endsAtMs }: Pick<TimedContext, 'log' | 'stop' | 'endsAtMs'>,
  next: keyof typeof RESERVES,
): Patience {
  const { ms, part } = RESERVES[next];
  const leftMs = endsAtMs - SYSTEM_CLOCK.nowMs();
  const onWait = (words: string) =>
    log.info(
      `The artifact service does not answer: ${quote(words, 300)}. Waiting until it is available again`,
    );
  return { untilMs: endsAtMs - Math.min(ms, leftMs * part), signal, onWait };
}
