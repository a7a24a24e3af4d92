// A short run of the fuzzer, always the same except for the keys; bench/fuzz.ts runs it for any time.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { Failure } from '../../src/errors/failure.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { fuzz } from './fuzz.ts';
import { targetsOf } from './targets.ts';

const RUNS = 500;

test('damaged bundles, certificates, timestamps, statements, DER, roots and tokens are refused with an error', async (t) => {
  const sandbox = await startSandbox({ publishMs: 2 });
  t.after(() => sandbox.close());
  for (const target of await targetsOf(sandbox)) {
    for (const sample of target.samples) target.read(sample);
    const { runs, refused } = fuzz(target, 1, (count) => count === RUNS);
    assert.ok(runs === RUNS && refused > RUNS / 2, `${target.name}: ${refused} of ${runs} refused`);
  }
});

const page = Buffer.alloc(4096);

test('the fuzzer finds a reader that crashes, and one that hangs', () => {
  const samples = [Buffer.from('{"name":"value"}')];
  const crash = (input: Buffer) => {
    if (!input.includes('value')) throw new TypeError('undefined is not an object');
  };
  assert.throws(
    () => fuzz({ name: 'crash', samples, read: crash }, 1, (runs) => runs === 100),
    /crash, run \d+/,
  );
  const [sample] = samples;
  const hang = (input: Buffer) => {
    for (let left = input === sample ? 1 : 3000; left > 0; left -= 1)
      createHash('sha256').update(page).digest();
  };
  assert.throws(
    () => fuzz({ name: 'hang', samples, read: hang }, 1, (runs) => runs === 1),
    /hang, run 0 .* ms/,
  );
  const refuse = () => {
    throw new Failure('bundle-malformed', 'no');
  };
  assert.equal(fuzz({ name: 'refuse', samples, read: refuse }, 1, (runs) => runs === 9).refused, 9);
});
