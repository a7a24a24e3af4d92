// A counting semaphore: limits how many tasks run at the same time.

/**
 * The number of files whose signatures are in progress at a time. Rekor v2 answers all waiting requests at once, when
 * it publishes a checkpoint: with few in flight, the waits would be long.
 */
export const IN_FLIGHT = 256;

/** Calls of the file system that are in progress at the same time. */
const CALLS_AT_ONCE = 64;

/** Returns a function that runs at most `count` tasks at a time, in order of arrival. */
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
 * Gives the result of `work` for each item, in order. Up to `count` further items are in progress meanwhile. Throws the
 * first rejection in this order, and then begins no further work.
 */
export async function* mapInOrder<T, R>(
  items: Iterable<T>,
  count: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const ahead: Promise<R>[] = [];
  for (const item of items) {
    const result = work(item);
    // Thrown in its turn.
    result.catch(() => undefined);
    ahead.push(result);
    if (ahead.length > count) yield* ahead.splice(0, 1);
  }
  yield* ahead;
}

/** The same as a list, with enough work in progress for calls of the file system. */
export async function mapBounded<T, R>(items: Iterable<T>, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for await (const result of mapInOrder(items, CALLS_AT_ONCE, work)) results.push(result);
  return results;
}

/**
 * Does the work for each item, in order, at most `count` at a time. Takes an item from the source only when its work
 * can start. After the first rejection, no further work begins. Rejects with that error when all work in progress has
 * ended.
 */
export async function forEachBounded<T>(
  items: Iterable<T> | AsyncIterable<T>,
  count: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // One iterator for all workers: when one of them leaves its loop, it ends for all of them.
  const source = (async function* () {
    yield* items;
  })();
  let failed = false;
  const worker = async (): Promise<void> => {
    for await (const item of source) {
      // An item that was requested before the rejection may still arrive.
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
    // No work continues after this function has rejected.
    await Promise.allSettled(workers);
  }
}
