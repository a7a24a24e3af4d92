// A connection to the artifact service that breaks: the library does not ask again, so we do.
import { type Clock, SYSTEM_CLOCK } from '../../process/clock.ts';

/** What the library says of a connection that broke. */
const BROKEN = /Unable to make request: E/;
const PAUSES_MS = [500, 1000, 2000, 4000];

/** What the library says, without the general advice on the lines below it. */
export function wordsOf(error: unknown): string {
  const [words = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return words;
}

/** True for the words of a service that is out, or out of reach. */
export const isServiceOut = (words: string): boolean =>
  /^Failed to \w+: (Unable to make request|Failed to make request after)/.test(words);

/** Asks until the connection holds, a few times; `broken` tells by the library's words. Throws what it threw last. */
export async function afterBreaks<T>(
  ask: () => Promise<T>,
  { broken = BROKEN, clock = SYSTEM_CLOCK }: Readonly<{ broken?: RegExp; clock?: Clock }> = {},
): Promise<T> {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await ask();
    } catch (error) {
      if (!broken.test(wordsOf(error))) throw error;
    }
    await clock.sleep(pauseMs);
  }
  return ask();
}
