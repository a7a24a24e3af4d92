// A few pieces of work at a time: order, limit, and the rest if one fails.
import assert from 'node:assert/strict';
import test from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { forEachBounded, mapInOrder } from '../../src/files/semaphore.ts';

/** Work that ends when the test lets it, and what is known of it. */
function createWork() {
  const begun: number[] = [];
  const ends = new Map<number, (error?: Error) => void>();
  const work = (item: number) =>
    new Promise<void>((resolve, reject) => {
      begun.push(item);
      ends.set(item, (error) => (error === undefined ? resolve() : reject(error)));
    });
  const end = async (item: number, error?: Error) => {
    ends.get(item)?.(error);
    for (let turns = 0; turns < 5; turns += 1) await turn();
  };
  return { begun, work, end };
}

async function* slowly(items: readonly number[]): AsyncGenerator<number> {
  for (const item of items) {
    await turn();
    yield item;
  }
}

const SOURCES: readonly [
  what: string,
  source: (items: readonly number[]) => Iterable<number> | AsyncIterable<number>,
][] = [
  ['an array', (items) => items],
  ['an iterator', (items) => items.values()],
  ['an asynchronous source', slowly],
];

for (const [what, source] of SOURCES)
  test(`${what}: in order, each once, and never more at a time than allowed`, async () => {
    const { begun, work, end } = createWork();
    const all = forEachBounded(source([1, 2, 3, 4, 5]), 2, work);
    await end(0);
    assert.deepEqual(begun, [1, 2]);
    await end(2);
    assert.deepEqual(begun, [1, 2, 3]);
    await end(1);
    await end(3);
    assert.deepEqual(begun, [1, 2, 3, 4, 5]);
    await end(5);
    await end(4);
    await all;
    assert.deepEqual(begun, [1, 2, 3, 4, 5]);
  });

test('after a rejection nothing more begins, and the result comes when all running work has ended', async () => {
  const { begun, work, end } = createWork();
  let told: unknown;
  const all = forEachBounded(slowly([1, 2, 3, 4]), 2, work).catch((error: unknown) => {
    told = error;
  });
  await end(0);
  const first = new Error('first');
  await end(1, first);
  assert.deepEqual([begun, told], [[1, 2], undefined]);
  await end(2, new Error('second'));
  await all;
  assert.deepEqual([begun, told], [[1, 2], first]);
});

test('an item that comes after a rejection is skipped', async () => {
  const { begun, work, end } = createWork();
  let release = () => {};
  const source = (async function* () {
    yield 1;
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    yield 2;
  })();
  const first = new Error('first');
  const all = assert.rejects(forEachBounded(source, 2, work), first);
  await end(0);
  await end(1, first);
  release();
  await all;
  assert.deepEqual(begun, [1]);
});

test('a source that fails ends the work with its reason, and an empty source ends at once', async () => {
  const broken = (async function* () {
    yield 1;
    await turn();
    throw new TypeError('source');
  })();
  await assert.rejects(
    forEachBounded(broken, 3, async () => turn()),
    new TypeError('source'),
  );
  await forEachBounded([], 3, async () => assert.fail('no work'));
});

test('what the work gives comes in the order of its items; of rejections the first in that order counts', async () => {
  const begun: number[] = [];
  const work = async (item: number): Promise<number> => {
    begun.push(item);
    for (let turns = 5 - item; turns > 0; turns -= 1) await turn();
    if (item === 2 || item === 3) throw new Error(`item ${item}`);
    return item * 10;
  };
  const list = async (items: readonly number[]) => {
    const results = [];
    for await (const result of mapInOrder(items, 3, work)) results.push(result);
    return results;
  };
  assert.deepEqual(await list([5, 4, 1, 0]), [50, 40, 10, 0]);
  begun.length = 0;
  await assert.rejects(list([1, 2, 3, 4, 5, 6, 7]), /item 2/);
  assert.deepEqual(begun, [1, 2, 3, 4, 5]);
});
