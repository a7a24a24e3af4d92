// One certificate for a batch, and what happens if it, or the token, expires before the batch ends.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { FaultyService, ServiceFaults } from '../../src/sandbox/faults.ts';
import { createTestClock } from '../support/clock.ts';
import { sign, startSigstore } from '../support/engine-run.ts';

test('Fulcio: a given token is not requested again', async (t) => {
  const sandbox = await startSigstore(t, { faults: { fulcio: () => ({ status: 401, body: {} }) } });
  const run = await sign(sandbox, { given: await sandbox.mintToken() });
  assert.deepEqual([run.failure?.code, run.received], ['fulcio-token-rejected', { fulcio: 1 }]);
});

/**
 * A Sigstore with certificates of 100 s, of which the last fifth is not used, and a common clock with the
 * machine. `take` gives how many seconds each request to the log takes, by its number.
 */
async function startTimed(t: TestContext, take: (nth: number) => number) {
  let ms = Date.UTC(2030, 0, 1);
  const now = () => new Date(ms);
  const rekor: ServiceFaults = ({ nth }) => {
    ms += take(nth) * 1000;
    return undefined;
  };
  const sandbox = await startSigstore(t, {
    ...{ certificateMs: 100_000, rekorVersion: 2, faults: { rekor }, now },
  });
  return { sandbox, now };
}

test('a long batch renews token, key and certificate, and makes no signature with an old one', async (t) => {
  const { sandbox, now } = await startTimed(t, () => 5);
  const run = await sign(sandbox, { files: 48, engine: { concurrency: 2, now } });
  assert.equal(run.failure, undefined, run.failure?.message);
  // 80 s are 16 files, or 17 where one was under way already.
  assert.deepEqual([run.valid, run.outcome?.certificates], [48, 3]);
  assert.deepEqual([run.received['identity'], run.received['fulcio']], [3, 3]);
});

test('renewal uses the clock of Fulcio, so a wrong local clock does not change it', async (t) => {
  for (const skewMs of [-4 * 60_000, 4 * 60_000]) {
    const { sandbox, now } = await startTimed(t, () => 5);
    const skewed = () => new Date(now().getTime() + skewMs);
    const run = await sign(sandbox, { files: 24, engine: { concurrency: 1, now: skewed } });
    assert.equal(run.failure, undefined, run.failure?.message);
    assert.deepEqual([run.valid, run.left.length, run.outcome?.certificates], [24, 24, 2]);
  }
});

test('a given token that expires ends the batch with its reason, and signed files stay signed', async (t) => {
  // During the sixth request the token ends, and the certificate with it.
  const { sandbox, now } = await startTimed(t, (nth) => (nth === 5 ? 400 : 1));
  const token = await sandbox.mintToken();
  const run = await sign(sandbox, { files: 40, given: token, engine: { concurrency: 1, now } });
  assert.equal(run.failure?.code, 'token-expired');
  assert.match(
    run.failure?.message ?? '',
    /^the identity token expired at 20.*, before all files were signed$/,
  );
  assert.deepEqual([run.valid, run.left.length], [5, 5]);
  assert.equal(run.outcome?.files.filter(({ status }) => status === 'not-attempted').length, 34);
  assert.deepEqual([run.received['fulcio'], run.outcome?.certificates], [1, 1]);
});

test('timestamps with 0 to 9 digits of a second, and the first entry of a log, are accepted', async (t) => {
  for (let digits = 0; digits <= 9; digits += 1) {
    for (const rekorVersion of [1, 2] as const) {
      const run = await sign(
        await startSigstore(t, { timestampFractionDigits: digits, rekorVersion, primed: false }),
      );
      assert.equal(run.failure, undefined, `${digits} digits: ${run.failure?.message}`);
      assert.deepEqual([run.valid, run.outcome?.files[0]?.log?.index], [1, '0']);
    }
  }
});

/** A Sigstore that fails often until a time, in milliseconds from its start; its clock is also that of the machine. */
async function startNight(t: TestContext, out: readonly FaultyService[], endMs: number) {
  const startMs = Date.UTC(2030, 0, 1);
  const clock = createTestClock();
  const now = () => new Date(startMs + clock.nowMs());
  const fault = () => (clock.nowMs() < endMs ? { status: 503, body: {} } : undefined);
  const faults = Object.fromEntries(out.map((service) => [service, fault]));
  const sandbox = await startSigstore(t, { rekorVersion: 2, faults, now });
  return { sandbox, clock, now };
}

for (const [name, out, signatures] of [
  ['Rekor', ['rekor'], 2],
  ['the timestamp authority', ['timestamp'], 2],
  ['Fulcio', ['fulcio'], 1],
  ['the identity service', ['identity'], 1],
  ['everything', ['identity', 'fulcio', 'rekor', 'timestamp'], 1],
] as const)
  test(`14 minutes without ${name}: all files are signed with a valid certificate`, async (t) => {
    const { sandbox, clock, now } = await startNight(t, out, 14 * 60_000);
    const pace = { firstBackoffMs: 1000, callMs: 18 * 60_000 };
    const run = await sign(sandbox, { files: 20, clock, pace, engine: { now, concurrency: 20 } });
    assert.equal(run.failure, undefined, run.failure?.message);
    assert.deepEqual([run.valid, run.outcome?.certificates], [20, signatures]);
    assert.ok(clock.nowMs() >= 14 * 60_000 && clock.nowMs() < 16 * 60_000, String(clock.nowMs()));
    // Each request to the log made the entry of a bundle, or a notice counts it: its timestamp came too late, or it failed.
    const more = (run.received['rekor'] ?? 0) - 20;
    const told = run.notices.map((notice) => /^(files|requests) .*: (\d+);/.exec(notice)?.slice(1) ?? []);
    const sum = told.reduce((counted, [, number]) => counted + Number(number), 0);
    assert.equal(sum, more);
    // Which of both it is without timestamps depends on how far a request is when this clock jumps past its deadline.
    const words: Readonly<Record<string, readonly string[]>> = {
      Rekor: ['requests'],
      'the timestamp authority': ['files', 'requests'],
    };
    assert.ok(
      told.every(([word = '']) => words[name]?.includes(word)),
      String(told),
    );
    assert.equal(more > 0, name in words, String(more));
  });
