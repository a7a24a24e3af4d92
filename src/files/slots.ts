// Work that would only get in its own way, a few at a time.

/**
 * Files whose signatures are under way at a time. Rekor v2 answers all that wait at once, when it publishes a
 * checkpoint: few in flight would mean long waits.
 */
export const IN_FLIGHT = 256;

/** A function that runs at most `count` tasks at a time, first come first served. */
export function createSlots(count: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (task) => {
    if (free === 0) await new Promise<void>((go) => waiting.push(go));
    else free -= 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
