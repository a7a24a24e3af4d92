// How long a job waits for an artifact service that is out: until its time limit, less what is still to be done then.
import { quote } from '../../errors/failure.ts';
import type { Patience } from '../../github/artifacts/retry.ts';
import { SYSTEM_CLOCK } from '../../process/clock.ts';
import type { ActionContext } from '../run-action.ts';

/** What is kept back: so many milliseconds, and at most that part of what is left. */
const RESERVES = {
  report: { ms: 30_000, part: 0.1 },
  release: { ms: 180_000, part: 0.25 },
  verification: { ms: 180_000, part: 0.25 },
};

/**
 * In: when the run ends by its time limit, by the clock of this machine, in milliseconds; and what is to be done after
 * the wait. The log hears of it.
 */
export function patienceUntil(
  endsAtMs: number,
  next: keyof typeof RESERVES,
  { log, stop: { signal } }: Pick<ActionContext, 'log' | 'stop'>,
): Patience {
  const { ms, part } = RESERVES[next];
  const leftMs = endsAtMs - SYSTEM_CLOCK.nowMs();
  const onWait = (words: string) =>
    log.info(`The artifact service does not answer: ${quote(words, 300)}; trying again`);
  return { untilMs: endsAtMs - Math.min(ms, leftMs * part), signal, onWait };
}
