// How the cost of work grows with its size: two sizes on the same machine are compared, never a time with a figure.
import assert from 'node:assert/strict';

/** Long enough to be far above the resolution of the clock of the processor, in milliseconds. */
const LEAST_MS = 4;
const ROUNDS = 5;
/** Work that exceeds its limit by this factor, and takes as long as this, is not measured again: no machine adds that. */
const HOPELESS = { times: 2, ms: 1000 };
/** Work that took this long is warm, and measured well enough, in milliseconds. */
const ENOUGH_MS = 250;
/** How much more than its proportional cost the larger size may cost. */
const ROOM = 5;

export type Growth = Readonly<{
  what: string;
  /** Sixteen times apart, quadratic growth costs 256 times as much, and 80 times are allowed. */
  sizes: readonly [small: number, large: number];
  /** Makes the input of a size; gives the work on it, which is all that is measured. */
  prepare: (size: number) => () => unknown;
}>;

/**
 * Asserts that work costs in proportion to its size, and up to five times that. The cost is time of the processor, the
 * least of several rounds, so that what else the machine does has no part in it.
 */
export function assertProportional({ what, sizes: [small, large], prepare }: Growth): void {
  const limit = (ROOM * large) / small;
  const [little, much] = [prepare(small), prepare(large)];
  const base = leastCpuMs(little);
  let least = Number.POSITIVE_INFINITY;
  for (let [round, spent] = [0, 0]; !(least < limit * base); round += 1) {
    if (round >= ROUNDS && spent >= ENOUGH_MS) break;
    const ms = cpuMs(much);
    least = Math.min(least, ms);
    spent += Math.max(ms, LEAST_MS);
    // A garbage collection can cost many times as much as short work.
    if (ms > HOPELESS.ms && ms > HOPELESS.times * limit * base) break;
  }
  const times = least / base;
  assert.ok(
    times < limit,
    `${what}: ${large / small} times the size takes ${times.toFixed(0)} times as long (${least} ms)`,
  );
}

/** The time of the processor that work takes when it is warm, in milliseconds: the least of several rounds. */
export function leastCpuMs(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let [round, spent] = [0, 0]; round < 2 || (round < ROUNDS && spent < ENOUGH_MS); round += 1) {
    const ms = cpuMs(work);
    least = Math.min(least, ms);
    spent += ms;
  }
  return least;
}

/** Of one run; the work is repeated until there is enough to measure. */
function cpuMs(work: () => unknown): number {
  const begun = process.cpuUsage();
  for (let runs = 1; ; runs += 1) {
    work();
    const { user, system } = process.cpuUsage(begun);
    const ms = (user + system) / 1000;
    if (ms >= LEAST_MS) return ms / runs;
  }
}
