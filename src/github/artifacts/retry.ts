// A connection to the artifact service that breaks: the library does not ask again for long, so we do.
import { backoffMs, PACE } from '../../http/waits/backoff.ts';
import { type Clock, SYSTEM_CLOCK } from '../../process/clock.ts';

/** What the library says of a connection that broke. */
const BROKEN = /Unable to make request: E/;
const PAUSES_MS = [500, 1000, 2000, 4000];
const TELL_AGAIN_MS = 60_000;

export type Patience = Readonly<{
  /** The words after which it is asked again. */
  broken?: RegExp;
  clock?: Clock;
  /** By the clock: it is asked again until then; left out: a few times. */
  untilMs?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Hears the words of the library, at most once a minute. */
  onWait?: (words: string) => void;
}>;

/** What the library says, without the general advice on the lines below it. */
export function wordsOf(error: unknown): string {
  const [words = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return words;
}

/** True for the words of a service that is out, or out of reach. */
export const isServiceOut = (words: string): boolean =>
  /^Failed to \w+: (Unable to make request|Failed to make request after)/.test(words);

/** The words of any call that was not answered. */
export const UNANSWERED = /Unable to make request: E|^Failed to \w+: Failed to make request after/;

/** Asks until the connection holds. Throws what it threw last, or why it was stopped. */
export async function afterBreaks<T>(ask: () => Promise<T>, patience: Patience = {}): Promise<T> {
  const { broken = BROKEN, clock = SYSTEM_CLOCK, untilMs, signal, onWait } = patience;
  let toldMs = Number.NEGATIVE_INFINITY;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const words = wordsOf(error);
      if (!broken.test(words)) throw error;
      const pauseMs = PAUSES_MS[attempt] ?? backoffMs(attempt, PACE);
      const nowMs = clock.nowMs();
      const isOver = untilMs === undefined ? attempt >= PAUSES_MS.length : nowMs + pauseMs > untilMs;
      if (isOver) throw error;
      if (nowMs - toldMs >= TELL_AGAIN_MS) {
        onWait?.(words);
        toldMs = nowMs;
      }
      await clock.sleep(pauseMs, signal);
    }
  }
}
