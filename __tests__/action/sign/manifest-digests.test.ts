// digests: a manifest of this action names the files, so that another job can attest what was signed.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { suite } from 'node:test';
import { type Job, SIDE_BY_SIDE, startJob } from '../../support/job.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const LOCAL = { 'upload-artifact': 'false' };
const ATTEST = {
  ...LOCAL,
  files: '',
  digests: 'signed/sigstore-manifest.json',
  attest: 'provenance',
  signatures: 'false',
};

function subjectsIn(job: Job) {
  const { dsseEnvelope } = JSON.parse(job.read('provenance.intoto.jsonl'));
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()).subject;
}

async function manifestOf(t: Parameters<typeof startJob>[0]) {
  const job = await startJob(t);
  for (const name of ['b', 'a']) job.write(`dist/${name}`, name);
  const signed = await job.run(LOCAL);
  assert.equal(signed.code, 0, signed.stdout);
  const manifest = JSON.parse(job.read('sigstore-manifest.json'));
  for (const path of job.list()) rmSync(join(job.workspace, path));
  return { job, manifest };
}

suite('side by side', SIDE_BY_SIDE, () => {
  test('files that another job signed, or only attested, are attested by the digests in its manifest', async (t) => {
    const { job, manifest } = await manifestOf(t);
    manifest.files.push({ path: 'dist/c', sha256: sha256('c'), status: 'covered' });
    manifest.files[0].status = 'kept';
    job.write('signed/sigstore-manifest.json', JSON.stringify(manifest));
    const run = await job.run(ATTEST);
    assert.equal(run.code, 0, run.stdout);
    assert.deepEqual(
      subjectsIn(job),
      ['a', 'b', 'c'].map((name) => ({ name: `dist/${name}`, digest: { sha256: sha256(name) } })),
    );
    assert.match(run.stdout, /^Result: Attested 3 files as /m);
    const { files } = JSON.parse(job.read('sigstore-manifest.json'));
    assert.deepEqual(files[0], { path: 'dist/a', sha256: sha256('a'), status: 'covered' });
  });

  test('the manifest of such a run verifies each file, with the attestation that it names', async (t) => {
    const job = await startJob(t);
    for (const name of ['a', 'b']) job.write(`dist/${name}`, name);
    const signed = await job.run({ ...LOCAL, attest: 'provenance', signatures: 'false' });
    assert.equal(signed.code, 0, signed.stdout);
    const { identity = '', issuer = '' } = signed.outputs;
    const given = { files: 'dist/*', bundles: 'sigstore-manifest.json', identity, issuer };
    const verify = () =>
      job.action('verify', { ...given, 'predicate-type': 'https://slsa.dev/provenance/v1' });
    const good = await verify();
    assert.equal(good.outputs['count'], '2', good.stdout);
    job.write('dist/b', 'changed');
    assert.equal((await verify()).outputs['failure-code'], 'signature-invalid');
  });

  const row = { path: 'dist/a', sha256: sha256('a'), bundle: 'dist/a.sigstore.json', status: 'signed' };
  const REFUSED: readonly (readonly [what: string, content: unknown, says: RegExp])[] = [
    ['a file that was not signed', [row, { path: 'b', status: 'failed' }], /: "b" was not signed/],
    ['a file without a digest', [{ ...row, sha256: 'abc' }], /it has no SHA-256 of "dist\/a"/],
    ['a path outside', [{ ...row, path: '../a' }], /it has a file with the path "\.\.\/a"/],
    ['a path in .git', [{ ...row, path: '.git/config' }], /it has a file with the path "\.git\/config"/],
    ['a file twice', [row, row], /it names "dist\/a" twice/],
    ['no file', [], /it lists no file/],
    ['no list', {}, /it is not of schema 1/],
  ];
  for (const [what, files, says] of REFUSED)
    test(`a manifest is refused before any request: ${what}`, async (t) => {
      const job = await startJob(t);
      job.write('signed/sigstore-manifest.json', JSON.stringify({ schema: 1, files }));
      const run = await job.run(ATTEST);
      assert.equal(run.outputs['failure-code'], 'input-invalid', run.stdout);
      assert.match(
        run.stdout,
        /the manifest "signed\/sigstore-manifest\.json" cannot be used as a list of digests: /,
      );
      assert.match(run.stdout, says);
      assert.deepEqual(job.sandbox.requests, []);
    });

  test('the command attests by a manifest, too', async (t) => {
    const { job, manifest } = await manifestOf(t);
    job.write('m.json', JSON.stringify(manifest));
    const token = await job.sandbox.mintToken();
    const words = [
      'attest',
      '--trust-config',
      'trust.json',
      '--identity-token',
      token,
      '--digests',
      'm.json',
    ];
    const run = await job.command(words);
    assert.equal(run.code, 0, run.stderr);
    assert.deepEqual(
      subjectsIn(job).map(({ name }: { name: string }) => name),
      ['dist/a', 'dist/b'],
    );
  });

  test('what is no JSON, is absent or is outside the workspace is refused', async (t) => {
    const job = await startJob(t);
    const codeOf = async () => (await job.run(ATTEST)).outputs['failure-code'];
    assert.equal(await codeOf(), 'file-unreadable');
    job.write('signed/sigstore-manifest.json', '{"schema":1,"schema":1,"files":[]}');
    assert.equal(await codeOf(), 'input-invalid');
    writeFileSync(join(job.workspace, '..', 'elsewhere.json'), '{}');
    rmSync(join(job.workspace, 'signed/sigstore-manifest.json'));
    symlinkSync('../../elsewhere.json', join(job.workspace, 'signed/sigstore-manifest.json'));
    assert.equal(await codeOf(), 'file-outside-workspace');
    assert.deepEqual(job.sandbox.requests, []);
  });

  test('the manifest that names the files is not replaced by that of this run', async (t) => {
    const { job, manifest } = await manifestOf(t);
    const text = JSON.stringify(manifest);
    job.write('sigstore-manifest.json', text);
    const again = { ...ATTEST, digests: 'sigstore-manifest.json', existing: 'overwrite' };
    const run = await job.run(again);
    assert.equal(run.outputs['failure-code'], 'output-collision', run.stdout);
    assert.match(run.stdout, /Give this step an `output-directory` of its own/);
    assert.equal(job.read('sigstore-manifest.json'), text);
    const apart = await job.run({ ...again, 'output-directory': 'attested' });
    assert.equal(apart.code, 0, apart.stdout);
  });
});
