// One certificate for a batch, and what happens when it, or the token, ends before the batch does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sign, startSigstore } from './run.ts';

test('Fulcio: a given token is not asked for again', async (t) => {
  const sandbox = await startSigstore(t, { faults: { fulcio: () => ({ status: 401, body: {} }) } });
  const run = await sign(sandbox, { given: await sandbox.mintToken() });
  assert.deepEqual([run.failure?.code, run.received], ['fulcio-token-rejected', { fulcio: 1 }]);
});

test('a long batch renews token, key and certificate, and no signature is made with an old one', async (t) => {
  const sandbox = await startSigstore(t, { certificateMs: 2000, publishMs: 100, rekorVersion: 2 });
  const run = await sign(sandbox, { files: 48, engine: { concurrency: 2 } });
  assert.equal(run.failure, undefined, run.failure?.message);
  assert.equal(run.valid, 48);
  const { certificates = 0 } = run.outcome ?? {};
  assert.ok(certificates >= 2 && certificates <= 4, `${certificates} certificates`);
  assert.deepEqual([run.received['identity'], run.received['fulcio']], [certificates, certificates]);
});

test("renewal goes by Fulcio's clock: a machine whose clock is wrong renews no more and no less", async (t) => {
  for (const skewMs of [-4 * 60_000, 4 * 60_000]) {
    const sandbox = await startSigstore(t, { certificateMs: 2000, publishMs: 100, rekorVersion: 2 });
    const now = () => new Date(Date.now() + skewMs);
    const run = await sign(sandbox, { files: 24, engine: { concurrency: 1, now } });
    assert.equal(run.failure, undefined, run.failure?.message);
    assert.deepEqual([run.valid, run.left.length], [24, 24]);
    assert.ok((run.outcome?.certificates ?? 0) >= 2 && (run.outcome?.certificates ?? 9) <= 3);
  }
});

test('a given token that ends under way ends the batch with its reason; what is signed stays', async (t) => {
  const sandbox = await startSigstore(t, { certificateMs: 1000, publishMs: 60, rekorVersion: 2 });
  const token = await sandbox.mintToken();
  // The clock jumps past the end of the token after the first certificate.
  const started = Date.now();
  const now = () => new Date(Date.now() + (Date.now() - started > 700 ? 400_000 : 0));
  const run = await sign(sandbox, { files: 40, given: token, engine: { concurrency: 1, now } });
  assert.equal(run.failure?.code, 'token-expired');
  assert.match(
    run.failure?.message ?? '',
    /^the identity token expired at 20.*, before all files were signed$/,
  );
  assert.ok(run.valid > 2 && run.valid < 40 && run.left.length === run.valid);
  assert.equal(
    run.outcome?.files.filter(({ status }) => status === 'not-attempted').length,
    40 - run.valid - 1,
  );
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
