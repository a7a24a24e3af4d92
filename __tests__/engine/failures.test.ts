// The results of the other files if some cannot be signed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServiceFaults } from '../../src/sandbox/faults.ts';
import { sign, startSigstore } from '../support/engine-run.ts';

test('with fail-fast off, three files in a row that fail at a service stop the run', async (t) => {
  // Rekor accepts four entries and then no more.
  const rekor: ServiceFaults = ({ nth }) => (nth < 4 ? undefined : { status: 400, body: { message: 'no' } });
  const run = await sign(await startSigstore(t, { faults: { rekor } }), {
    files: 20,
    engine: { failFast: false, concurrency: 1 },
  });
  const count = (status: string) => run.outcome?.files.filter((file) => file.status === status).length;
  assert.deepEqual([count('signed'), count('failed'), count('not-attempted')], [4, 3, 13]);
  assert.deepEqual([run.valid, run.left.length, run.received['rekor']], [4, 4, 7]);
  assert.equal(run.failure?.code, 'some-files-failed');
  assert.match(run.failure?.message ?? '', /^16 of 20 files were not signed; reason for the first: Rekor/);
});

test('with fail-fast off, single failures do not stop the others', async (t) => {
  const rekor: ServiceFaults = ({ nth }) =>
    nth % 3 === 2 ? { status: 400, body: { message: 'no' } } : undefined;
  const run = await sign(await startSigstore(t, { faults: { rekor } }), {
    files: 30,
    engine: { failFast: false, concurrency: 1 },
  });
  assert.deepEqual([run.valid, run.left.length, run.failure?.code], [20, 20, 'some-files-failed']);
});

test('with fail-fast on, the first failure is the failure of the run', async (t) => {
  const rekor: ServiceFaults = ({ nth }) => (nth < 5 ? undefined : { status: 403, body: { message: 'no' } });
  const run = await sign(await startSigstore(t, { faults: { rekor } }), {
    files: 50,
    engine: { concurrency: 2 },
  });
  assert.equal(run.failure?.code, 'service-refused');
  assert.ok(run.valid === run.left.length && run.valid <= 5 && (run.received['rekor'] ?? 0) <= 8);
});

const DAY_MS = 86_400_000;

test('1,000 files with 5 % of responses broken at random: all valid, one certificate', async (t) => {
  // A generator with a seed (xorshift), so that a failure can be repeated.
  let state = 74;
  const chance = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const broken: ServiceFaults = () => {
    const faults = [{ status: 503 }, 'reset', 'lost', 'cut'] as const;
    return chance() < 0.05 ? faults[Math.floor(chance() * 4)] : undefined;
  };
  const faults = { identity: broken, fulcio: broken, rekor: broken, timestamp: broken };
  const run = await sign(await startSigstore(t, { faults, publishMs: 5, certificateMs: DAY_MS }), {
    files: 1000,
  });
  assert.equal(run.failure, undefined, run.failure?.message);
  assert.deepEqual([run.valid, run.left.length, run.outcome?.certificates], [1000, 1000, 1]);
  assert.ok((run.received['rekor'] ?? 0) > 1020);
});

test('a file that fails before the certificate is issued stops the run, and every file is reported', async (t) => {
  const sandbox = await startSigstore(t, { faults: { fulcio: () => 'hang' } });
  const run = await sign(sandbox, { files: 3, missing: 1, engine: { failFast: true } });
  assert.equal(run.failure?.code, 'file-unreadable');
  const states = run.outcome?.files.map(({ status }) => status);
  assert.deepEqual([states, run.left], [['failed', 'not-attempted', 'not-attempted'], []]);
});
