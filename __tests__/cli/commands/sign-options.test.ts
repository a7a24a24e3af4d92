// Options of `sign` that the action has as inputs: --quiet, --instance and --rate-limit.
import assert from 'node:assert/strict';
import test from 'node:test';
import { startJob } from '../../support/job.ts';

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
