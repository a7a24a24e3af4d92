// A connection to the artifact service that breaks: the library does not ask again, so we do.
import { setTimeout as sleep } from 'node:timers/promises';

/** What the library says of a connection that broke. */
const BROKEN = /Unable to make request: E/;
const PAUSES_MS = [500, 1000, 2000, 4000];

/** What the library says. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Asks until the connection holds, a few times; `broken` tells by the library's words. Throws what it threw last. */
export async function afterBreaks<T>(
  ask: () => Promise<T>,
  broken = BROKEN,
  [pauseMs, ...rest]: readonly number[] = PAUSES_MS,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (pauseMs === undefined || !broken.test(wordsOf(error))) throw error;
    await sleep(pauseMs);
  }
  return afterBreaks(ask, broken, rest);
}
