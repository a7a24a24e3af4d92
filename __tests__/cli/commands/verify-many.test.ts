// `sigstore-sign verify` with many files, which several threads verify: the same verdicts, in the same order, as for few.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { type Job, startJob } from '../../support/job.ts';

const IDENTITY = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';
/** Two threads are worth their start from here on. */
const COUNT = 420;
/** Node.js then reports each thread on standard error. */
const REPORTED = { NODE_DEBUG: 'worker' };

let job: Job;
const ends: (() => Promise<void>)[] = [];
const names = Array.from({ length: COUNT }, (_, index) => `f${String(index).padStart(3, '0')}`);

before(async () => {
  job = await startJob({ after: (end) => ends.push(end) });
  for (const name of names) job.write(name, `the file ${name}\n`);
  const signed = await job.command(['sign', '--quiet', '--trust-config', 'trust.json', ...names]);
  assert.equal(signed.code, 0, signed.stderr);
});
after(async () => {
  for (const end of ends) await end();
});

function verify(files: readonly string[], words: readonly string[] = [], env = {}, identity = IDENTITY) {
  const who = ['--certificate-identity', identity, '--certificate-oidc-issuer', job.sandbox.urls.issuer];
  return job.command(['verify', '--trust-config', 'trust.json', ...who, ...words, ...files], env);
}

test('another signer is refused for each of many files', async () => {
  const { code, stdout } = await verify(names.slice(0, 400), [
    '--json',
    '--certificate-identity',
    `${IDENTITY}x`,
  ]);
  assert.equal(code, 5);
  const { files } = JSON.parse(stdout);
  assert.ok(files.every(({ verified }: { verified: boolean }) => !verified));
});

test('many files get the same verdicts in the same order as few, also when some are bad', async () => {
  const [changed, swapped, absent, broken] = ['f010', 'f203', 'f307', 'f411'];
  job.write(changed, 'something else\n');
  job.write(`${swapped}.sigstore.json`, job.read('f204.sigstore.json'));
  rmSync(join(job.workspace, `${absent}.sigstore.json`));
  job.write(`${broken}.sigstore.json`, '{}');
  assert.ok((await verify(names, [], REPORTED)).stderr.includes('WORKER '), 'threads were used');
  const many = await verify(names, ['--json']);
  const rows = [];
  const errors = [];
  for (let start = 0; start < COUNT; start += 140) {
    const few = await verify(names.slice(start, start + 140), ['--json']);
    rows.push(...JSON.parse(few.stdout).files);
    errors.push(...few.stderr.split('\n').slice(0, -2));
  }
  assert.deepEqual(JSON.parse(many.stdout).files, rows);
  assert.deepEqual(
    rows.filter(({ verified }) => !verified).map(({ subject }) => subject),
    [changed, swapped, absent, broken],
  );
  const some = await verify(names.slice(0, 140), [], REPORTED);
  assert.ok(!some.stderr.includes('WORKER '), 'no thread was used');
  assert.deepEqual(many.stderr.split('\n'), [...errors, `${COUNT - 4} of ${COUNT} verified.`, '']);
  assert.equal(many.code, 1);
});
