// One certificate for a batch, and what happens when it, or the token, ends before the batch does.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { ServiceFaults } from '../../src/sandbox/faults.ts';
import { sign, startSigstore } from '../support/engine-run.ts';

test('Fulcio: a given token is not asked for again', async (t) => {
  const sandbox = await startSigstore(t, { faults: { fulcio: () => ({ status: 401, body: {} }) } });
  const run = await sign(sandbox, { given: await sandbox.mintToken() });
  assert.deepEqual([run.failure?.code, run.received], ['fulcio-token-rejected', { fulcio: 1 }]);
});

/**
 * A Sigstore with certificates of 100 s, of which the last fifth is not used, and the time that it shares with the
 * machine. `take` tells how many seconds each request to the log takes, by its number.
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

test('a long batch renews token, key and certificate, and no signature is made with an old one', async (t) => {
  const { sandbox, now } = await startTimed(t, () => 5);
  const run = await sign(sandbox, { files: 48, engine: { concurrency: 2, now } });
  assert.equal(run.failure, undefined, run.failure?.message);
  // 80 s are 16 files, or 17 where one was under way already.
  assert.deepEqual([run.valid, run.outcome?.certificates], [48, 3]);
  assert.deepEqual([run.received['identity'], run.received['fulcio']], [3, 3]);
});

test("renewal goes by Fulcio's clock: a machine whose clock is wrong renews no more and no less", async (t) => {
  for (const skewMs of [-4 * 60_000, 4 * 60_000]) {
    const { sandbox, now } = await startTimed(t, () => 5);
    const skewed = () => new Date(now().getTime() + skewMs);
    const run = await sign(sandbox, { files: 24, engine: { concurrency: 1, now: skewed } });
    assert.equal(run.failure, undefined, run.failure?.message);
    assert.deepEqual([run.valid, run.left.length, run.outcome?.certificates], [24, 24, 2]);
  }
});

test('a given token that ends under way ends the batch with its reason; what is signed stays', async (t) => {
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

test('times of timestamps with 0 to 9 digits of a second, and the first entry of a log', async (t) => {
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
