// Work that needs a file descriptor: when none is left in the process or the system, it waits instead of failing.
import { SYSTEM_CLOCK } from './clock.ts';

/** Idle connections close after seconds, and open files are written meanwhile. */
const PATIENCE_MS = 5 * 60_000;
const PAUSE_MS = 50;

/**
 * Repeats `work` while the system answers EMFILE or ENFILE, for up to five minutes. A logged signature must be written:
 * losing its bundle now would waste an entry that cannot be removed.
 */
export const withDescriptor = <T>(work: () => Promise<T>, clock = SYSTEM_CLOCK): Promise<T> =>
  repeatWhile(['EMFILE', 'ENFILE'], PATIENCE_MS, work, clock);

/** Repeats `work` while it fails with one of these codes of the system, for up to so many milliseconds. */
export async function repeatWhile<T>(
  codes: readonly string[],
  patienceMs: number,
  work: () => Promise<T>,
  clock = SYSTEM_CLOCK,
): Promise<T> {
  const begun = clock.nowMs();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const { code = '' } = Object(error) as { code?: string };
      if (!codes.includes(code) || clock.nowMs() - begun >= patienceMs) throw error;
    }
    await clock.sleep(PAUSE_MS);
  }
}
