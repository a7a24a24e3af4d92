// shard: each job of a matrix signs its shard; together they sign every file once.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test, { suite } from 'node:test';
import { SIDE_BY_SIDE, startJob } from '../../support/job.ts';

const NAMES = Array.from({ length: 40 }, (_, n) => `dist/file-${n}.txt`);
const share = (path: string, count: number) =>
  createHash('sha256').update(path).digest().readUIntBE(0, 6) % count;

suite('side by side', SIDE_BY_SIDE, () => {
  test('every file belongs to one shard, by the digest of its path, and the manifest names the shard', async (t) => {
    const job = await startJob(t);
    for (const name of NAMES) job.write(name, name);
    const seen: string[] = [];
    const sorted = [...NAMES].sort();
    const digest = createHash('sha256')
      .update(sorted.map((path) => `${path}\0`).join(''))
      .digest('hex');
    for (const index of [1, 2, 3]) {
      const run = await job.run({ existing: 'overwrite', shard: `${index}/3` });
      assert.equal(run.code, 0, run.stdout);
      const manifest = JSON.parse(job.read('sigstore-manifest.json'));
      assert.deepEqual(manifest.shard, { index, count: 3, files: 40, digest });
      const paths = manifest.files.map(({ path }: { path: string }) => path);
      assert.deepEqual(
        paths,
        sorted.filter((path) => share(path, 3) === index - 1),
      );
      seen.push(...paths);
    }
    assert.deepEqual(seen.sort(), sorted);
    const names = job.sandbox.artifacts().map(({ name }) => name.replace(/[0-9a-f]{8}$/, ''));
    assert.deepEqual(
      names,
      [1, 2, 3].map((index) => `sigstore-bundles-release-${index}-of-3-`),
    );
  });

  test('a shard without files succeeds, requests no identity, and uploads a manifest without files', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'a');
    const empty = share('dist/a', 2) === 0 ? 2 : 1;
    const run = await job.run({ shard: `${empty}/2` });
    assert.equal(run.code, 0, run.stdout);
    assert.equal(run.outputs['count'], '0');
    assert.deepEqual(JSON.parse(job.read('sigstore-manifest.json')).files, []);
    assert.equal(job.sandbox.artifacts().length, 1);
    assert.deepEqual(
      job.sandbox.requests.filter(({ service }) => service !== 'artifact'),
      [],
    );
    assert.match(run.summary, /Nothing to sign in shard/);
  });

  for (const shard of ['0/5', '6/5', '1/0', '1/257', '-1/5', '01/5', '1', '1/5/5', 'a/b', '1.5/2'])
    test(`refused: shard ${shard}`, async (t) => {
      const job = await startJob(t);
      job.write('dist/a', 'a');
      const run = await job.run({ shard });
      assert.equal(run.outputs['failure-code'], 'input-invalid', run.stdout);
      assert.match(run.commands.join(), /input "shard" must be K\/N, such as 2\/5, with K from 1 to N/);
      assert.deepEqual(job.sandbox.requests, []);
    });
});
