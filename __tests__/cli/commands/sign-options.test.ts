// Options of `sign` that the action has as inputs: --dry-run, --quiet, --instance and --rate-limit.
import assert from 'node:assert/strict';
import test from 'node:test';
import { startJob } from '../../support/job.ts';

test('a dry run says what would be signed, writes nothing and asks for no identity', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  const sign = ['sign', '--trust-config', 'trust.json', '--dry-run', '-o', 'out'];
  const { code, stdout, stderr } = await job.command([...sign, 'a']);
  assert.equal(code, 0, stderr);
  assert.equal(stdout, 'out/a.sigstore.json\n');
  assert.match(stderr, /^Dry run: 1 file would be signed as the identity of this job\.$/m);
  assert.match(stderr, /^Certificate from http\S+, log http\S+ Nothing was signed or written\.$/m);
  assert.deepEqual([job.list(), job.sandbox.requests], [['a'], []]);
});

test('a dry run prints the paths that a real run prints, odd ones and those outside too', async (t) => {
  const job = await startJob(t);
  job.write('in/odd\tname', 'one');
  const sign = [
    'sign',
    '--trust-config',
    'trust.json',
    '--output-directory',
    `${job.workspace}-out`,
    'in/odd\tname',
  ];
  const env = { GITHUB_ACTIONS: undefined };
  const dry = await job.command([...sign, '--dry-run'], env);
  assert.equal(dry.code, 0, dry.stderr);
  const real = await job.command(sign, env);
  assert.equal(real.code, 0, real.stderr);
  assert.equal(dry.stdout, real.stdout);
  assert.match(dry.stdout, /^\/.*-out\/odd\tname\.sigstore\.json\n$/);
});

test('a dry run names the identity of a given token, and fails as a real run would', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  const token = await job.sandbox.mintToken({});
  const sign = ['sign', '--trust-config', 'trust.json', '-n', 'a'];
  const given = await job.command(sign, { SIGSTORE_IDENTITY_TOKEN: token });
  assert.equal(given.code, 0, given.stderr);
  assert.match(given.stderr, /^Dry run: 1 file would be signed as https:\/\/github\.com\/\S+\.$/m);
  assert.ok(!given.stderr.includes(token));
  const none = await job.command([...sign, '--oidc-disable-ambient-providers'], { BROWSER: undefined });
  assert.match(none.stderr, /^Dry run: 1 file would be signed as the person who logs in\.$/m);
  job.write('a.sigstore.json', '{}');
  const exists = await job.command(sign);
  assert.equal(exists.code, 2);
  assert.match(exists.stderr, /code: output-exists/);
});

test('--quiet leaves errors and results; --instance takes the path of a client trust config', async (t) => {
  const job = await startJob(t);
  for (const name of ['a', 'b']) job.write(name, name);
  const quiet = await job.command(['sign', '--quiet', '--instance', 'trust.json', '--rate-limit', '60', 'a']);
  assert.deepEqual([quiet.code, quiet.stdout, quiet.stderr], [0, 'a.sigstore.json\n', '']);
  const verify = ['verify', '-q', '--instance', 'trust.json', '--certificate-identity-regexp', '.*'];
  const issuer = ['--certificate-oidc-issuer', job.sandbox.urls.issuer];
  const verified = await job.command([...verify, ...issuer, 'a']);
  assert.deepEqual([verified.code, verified.stdout, verified.stderr], [0, '', '']);
  const failed = await job.command([...verify, ...issuer, 'b']);
  assert.equal(failed.code, 6);
  assert.match(failed.stderr, /^b: NOT VERIFIED\nerror: the bundle "b\.sigstore\.json" does not exist$/m);
});
