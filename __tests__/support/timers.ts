// Loaded into a process under test (--import): timers that the test names by their milliseconds expire on its request.

import { syncBuiltinESMExports } from 'node:module';
import type { TimerOptions } from 'node:timers';
import promises from 'node:timers/promises';

const falls = JSON.parse(process.env['TEST_TIMERS'] ?? '{}') as Readonly<
  Record<string, 'SIGUSR2' | 'never' | 'at once'>
>;
const original = globalThis.setTimeout;
/** What `long` names: deadlines, and no back-off or pause. */
const LONG_MS = 10_000;
/** Later than any test. */
const NEVER_MS = 2 ** 31 - 1;

function later(run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]): NodeJS.Timeout {
  const fall = falls[String(ms)] ?? (ms !== undefined && ms >= LONG_MS ? falls['long'] : undefined);
  if (fall === undefined) return original(run, ms, ...args);
  if (fall === 'at once') return original(run, 0, ...args);
  if (fall === 'SIGUSR2') process.once('SIGUSR2', () => run(...args));
  return original(() => undefined, NEVER_MS);
}

globalThis.setTimeout = Object.assign(later, original);

const sleep = promises.setTimeout;
/** Waits of the product itself; the test names those that are over at once. */
const shortened = <T>(ms?: number, value?: T, options?: TimerOptions): Promise<T> =>
  sleep(falls[String(ms)] === 'at once' ? 0 : ms, value, options);
promises.setTimeout = Object.assign(shortened, sleep);
syncBuiltinESMExports();
