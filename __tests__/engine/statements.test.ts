// Statements through the whole engine when services fail at times: each is signed, and no entry is logged without use.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sign, startSigstore } from '../support/engine-run.ts';

for (const rekorVersion of [1, 2] as const) {
  test(`responses that are lost or cut off, Rekor v${rekorVersion}`, async (t) => {
    for (const fault of ['lost', 'cut', 'reset', { status: 503 }] as const) {
      const sandbox = await startSigstore(t, {
        rekorVersion,
        faults: { rekor: [fault], timestamp: [fault] },
      });
      const run = await sign(sandbox, { files: 2, statements: true });
      assert.equal(run.failure, undefined, `${JSON.stringify(fault)}: ${run.failure?.message}`);
      assert.deepEqual([run.valid, run.left.length], [2, 2]);
      const kinds = run.outcome?.files.map(({ log }) => log?.kind);
      const kind = rekorVersion === 1 ? 'dsse/0.0.1' : 'hashedrekord/0.0.2';
      assert.deepEqual(kinds, [kind, kind]);
    }
  });
}

test('a batch of statements has one certificate, and the result has their own digests', async (t) => {
  const run = await sign(await startSigstore(t), { files: 20, statements: true });
  assert.deepEqual([run.failure, run.valid, run.outcome?.certificates], [undefined, 20, 1]);
  const [first, second] = run.outcome?.files ?? [];
  assert.notDeepEqual(first?.digest, second?.digest);
  assert.deepEqual(first?.verifies, second?.verifies);
});

test('a statement that disappears ends the run before anything is logged', async (t) => {
  const sandbox = await startSigstore(t);
  const run = await sign(sandbox, { files: 1, missing: 1, statements: true });
  assert.deepEqual([run.failure?.code, run.left, run.received['rekor']], ['file-unreadable', [], undefined]);
});
