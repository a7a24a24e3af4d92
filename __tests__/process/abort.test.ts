// Work that cannot be aborted: its result or the reason to stop, the first of the two.
import assert from 'node:assert/strict';
import test from 'node:test';
import { unlessStopped } from '../../src/process/abort.ts';

const pending = (): Promise<never> => new Promise(() => {});
const reason = new Error('stop');

test('work that ends first gives its result or its rejection', async () => {
  const stop = new AbortController();
  assert.equal(await unlessStopped(Promise.resolve(7), stop.signal), 7);
  await assert.rejects(
    unlessStopped(Promise.reject(new TypeError('work')), stop.signal),
    new TypeError('work'),
  );
});

test('an abort before or during the work gives the reason of the signal', async () => {
  const stop = new AbortController();
  const under = unlessStopped(pending(), stop.signal);
  stop.abort(reason);
  await assert.rejects(under, reason);
  await assert.rejects(unlessStopped(pending(), stop.signal), reason);
});

test('work that fails after the signal is not an unhandled rejection', async () => {
  const stop = new AbortController();
  let fail = (_: Error) => {};
  const work = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const under = unlessStopped(work, stop.signal);
  stop.abort(reason);
  await assert.rejects(under, reason);
  fail(new Error('late'));
  await new Promise((done) => setImmediate(done));
});
