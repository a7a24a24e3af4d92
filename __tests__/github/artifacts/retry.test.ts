// A broken connection to the artifact service: the number of attempts, and the pauses between them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { afterBreaks } from '../../../src/github/artifacts/retry.ts';
import { createTestClock } from '../../support/clock.ts';

const BROKEN = 'Unable to make request: ECONNRESET';

/** Calls a function that fails with these messages in turn and then succeeds. */
async function ask(words: readonly string[], broken?: RegExp) {
  const clock = createTestClock();
  let asked = 0;
  const once = async () => {
    const failed = words[asked];
    asked += 1;
    if (failed !== undefined) throw new Error(failed);
    return 'an answer';
  };
  const outcome = await afterBreaks(once, { clock, ...(broken && { broken }) }).catch(
    ({ message }: Error) => message,
  );
  return { outcome, asked, slept: clock.slept };
}

test('a response is returned unchanged', async () => {
  assert.deepEqual(await ask([]), { outcome: 'an answer', asked: 1, slept: [] });
});

test('a broken connection is tried again after longer and longer pauses', async () => {
  assert.deepEqual(await ask([BROKEN, BROKEN]), { outcome: 'an answer', asked: 3, slept: [500, 1000] });
  const last = [...Array<string>(4).fill(BROKEN), `${BROKEN} at last`];
  assert.deepEqual(await ask(last), {
    outcome: `${BROKEN} at last`,
    asked: 5,
    slept: [500, 1000, 2000, 4000],
  });
});

test('requests in an outage are repeated until the given time, at most half a minute apart, with one note per minute', async () => {
  for (const [backMs, outcome] of [
    [14 * 60_000, 'an answer'],
    [60 * 60_000, BROKEN],
  ] as const) {
    const clock = createTestClock();
    const [untilMs, told] = [20 * 60_000, [] as number[]];
    const once = async () => {
      if (clock.nowMs() < backMs) throw new Error(BROKEN);
      return 'an answer';
    };
    const onWait = () => void told.push(clock.nowMs());
    const ended = await afterBreaks(once, { clock, untilMs, onWait }).catch(({ message }: Error) => message);
    assert.equal(ended, outcome);
    assert.ok(clock.nowMs() <= untilMs && clock.nowMs() > Math.min(backMs, untilMs) - 30_000);
    assert.deepEqual(clock.slept.slice(0, 4), [500, 1000, 2000, 4000]);
    assert.ok(clock.slept.every((ms) => ms <= 30_000));
    assert.ok(told.length >= 9 && told.length <= 20, `${told.length} lines`);
    for (const [n, at] of told.entries()) if (n > 0) assert.ok(at - (told[n - 1] ?? 0) >= 60_000);
  }
});

test('an abort ends the wait', async () => {
  const [clock, stop] = [createTestClock(), new AbortController()];
  const once = async () => {
    stop.abort(new Error('enough'));
    throw new Error(BROKEN);
  };
  await assert.rejects(afterBreaks(once, { clock, untilMs: 1_000_000, signal: stop.signal }), /enough/);
});

test('any other error is thrown at once, unless its message is that of an outage', async () => {
  assert.deepEqual(await ask(['(403) no']), { outcome: '(403) no', asked: 1, slept: [] });
  assert.deepEqual(await ask([BROKEN, '(403) no']), { outcome: '(403) no', asked: 2, slept: [500] });
  assert.deepEqual(await ask(['(403) no'], /./), { outcome: 'an answer', asked: 2, slept: [500] });
});
