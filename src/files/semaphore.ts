// A counting semaphore: of work that would get in its own way, a few pieces at a time.

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

/**
 * Does the work for each item, in order, at most `count` at a time; each item is taken from the source only when there
 * is room for its work. After the first rejection no further work begins. Rejects with that one, when all work that was
 * under way has ended.
 */
export async function forEachBounded<T>(
  items: Iterable<T> | AsyncIterable<T>,
  count: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // One iterator for all workers: it ends for all of them when one of them leaves its loop.
  const source = (async function* () {
    yield* items;
  })();
  let failed = false;
  const worker = async (): Promise<void> => {
    for await (const item of source) {
      // An item that was asked for before the rejection may still come.
      if (failed) return;
      await work(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const workers = Array.from({ length: count }, worker);
  try {
    await Promise.all(workers);
  } finally {
    // No work goes on after this function has rejected.
    await Promise.allSettled(workers);
  }
}
