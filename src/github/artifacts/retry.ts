// Broken connections to the artifact service: the library stops retrying too early, so this code retries.
import { backoffMs, PACE } from '../../http/waits/backoff.ts';
import { type Clock, SYSTEM_CLOCK } from '../../process/clock.ts';

/** The library's message about a broken connection. */
const BROKEN = /Unable to make request: E/;
const PAUSES_MS = [500, 1000, 2000, 4000];
const TELL_AGAIN_MS = 60_000;

export type Patience = Readonly<{
  /** The messages after which to retry. */
  broken?: RegExp;
  clock?: Clock;
  /** Time of the clock until which to retry. Default: retry a few times. */
  untilMs?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Called with the library's message, at most once per minute. */
  onWait?: (words: string) => void;
}>;

/** The library's message, without the general advice on the lines below it. */
export function wordsOf(error: unknown): string {
  const [words = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return words;
}

/** True for the message about a service that is out or unreachable. */
export const isServiceOut = (words: string): boolean =>
  /^Failed to \w+: (Unable to make request|Failed to make request after)/.test(words);

/** The message of any call without an answer. */
export const UNANSWERED = /Unable to make request: E|^Failed to \w+: Failed to make request after/;

/** Repeats until the connection works. Throws the last error, or why it was stopped. */
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
