// Work that needs a file descriptor, when the process or the system has none left: it waits instead of failing.
import { SYSTEM_CLOCK } from './clock.ts';

/** Connections that are idle close after seconds, and files in use are written meanwhile. */
const PATIENCE_MS = 5 * 60_000;
const PAUSE_MS = 50;

/**
 * Calls `work` again while the system answers EMFILE or ENFILE, for five minutes at most. What was logged must be written:
 * a bundle that is lost now costs an entry that cannot be taken back.
 */
export async function withDescriptor<T>(work: () => Promise<T>, clock = SYSTEM_CLOCK): Promise<T> {
  const begun = clock.nowMs();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isExhausted(error) || clock.nowMs() - begun >= PATIENCE_MS) throw error;
    }
    await clock.sleep(PAUSE_MS);
  }
}

function isExhausted(error: unknown): boolean {
  const { code } = Object(error) as { code?: unknown };
  return code === 'EMFILE' || code === 'ENFILE';
}
