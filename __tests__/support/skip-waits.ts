// Loaded into a process under test (--import): a wait between two attempts is over at once, and the clock moves on by it.
import { syncBuiltinESMExports } from 'node:module';
import promises from 'node:timers/promises';

const realNow = process.hrtime.bigint;
let skippedMs = 0;
process.hrtime.bigint = () => realNow() + BigInt(Math.round(skippedMs * 1e6));
const wait = promises.setTimeout;
promises.setTimeout = ((ms = 0, value?: unknown, options?: { signal?: AbortSignal }) => {
  skippedMs += ms;
  return wait(0, value, options);
}) as typeof wait;
syncBuiltinESMExports();
