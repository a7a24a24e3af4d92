// The action as the runner sees it: the built dist in its own process, with its own Sigstore.
import assert from 'node:assert/strict';
import test from 'node:test';
import { startJob } from '../../support/job.ts';

const IDENTITY = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';

test('signs every file, writes bundles, manifest, outputs and summary, and uploads the artifact', async (t) => {
  const job = await startJob(t);
  job.write('dist/app.tar.gz', 'one');
  job.write('dist/app.whl', 'two');
  const result = await job.run();
  assert.equal(result.code, 0, result.stdout + result.stderr);
  assert.deepEqual(job.list(), [
    'dist/app.tar.gz',
    'dist/app.tar.gz.sigstore.json',
    'dist/app.whl',
    'dist/app.whl.sigstore.json',
    'sigstore-manifest.json',
  ]);
  assert.equal(result.outputs['count'], '2');
  assert.equal(result.outputs['identity'], IDENTITY);
  assert.equal(result.outputs['bundles'], 'dist/app.tar.gz.sigstore.json\ndist/app.whl.sigstore.json');
  assert.match(result.summary, /Signed 2 files/);
  assert.deepEqual(
    job.sandbox.artifacts().map((artifact) => `sha256:${artifact.digest.replace('sha256:', '')}`),
    [result.outputs['artifact-digest']],
  );
  const services = job.sandbox.requests
    .map((request) => request.service)
    .filter((service) => service !== 'artifact');
  assert.deepEqual(services.toSorted(), ['fulcio', 'identity', 'rekor', 'rekor', 'timestamp', 'timestamp']);
});
