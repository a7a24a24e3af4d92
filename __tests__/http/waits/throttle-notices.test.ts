// Floods of notes: each service gets one note per second, and a note says how many were suppressed.
import assert from 'node:assert/strict';
import test from 'node:test';
import { throttleNotices } from '../../../src/http/waits/throttle-notices.ts';
import { createTestClock } from '../../support/clock.ts';

test('each service gets at most one note per second, and the next note says how many were suppressed', () => {
  const told: string[] = [];
  const clock = createTestClock();
  const tell = throttleNotices((note) => told.push(note), clock);
  const [one, other] = ['Rekor (https://rekor.example.test)', 'Fulcio (https://fulcio.example.test)'];
  for (const [at, note] of [
    [0, `${one} answered 503`],
    [1, `${other} answered 503`],
    [1, `${one} answered 502`],
    [999, `${one} answered 503`],
    [1000, `${one} answered 500`],
    [1500, `${one} answered 503`],
    [9000, `${one} answered 429`],
    [10_000, `${one} answered 503`],
    [10_001, `${other} answered 429`],
  ] as const) {
    clock.advance(at - clock.nowMs());
    tell(note);
  }
  assert.deepEqual(told, [
    `${one} answered 503`,
    `${other} answered 503`,
    `${one} answered 500 (and 2 more since the last message)`,
    `${one} answered 429 (and 1 more since the last message)`,
    `${one} answered 503`,
    `${other} answered 429`,
  ]);
});
