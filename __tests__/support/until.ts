// Waits for what another process does: for as long as it takes, and never for a guessed time.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

/** Nothing that a test waits for takes this long on any machine. */
export const BOUND_MS = 10 * 60_000;
const POLL_MS = 5;

/** Resolves once `seen` is true. Throws AssertionError, which names what is missing, after ten minutes. */
export async function until(what: string, seen: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + BOUND_MS;
  while (!(await seen())) {
    assert.ok(performance.now() < end, `in ten minutes, this never happened: ${what}`);
    await pause(POLL_MS);
  }
}
