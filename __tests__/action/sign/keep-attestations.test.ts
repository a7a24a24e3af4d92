// existing: keep: an attestation that says exactly the same and has the same signer is not made again; provenance is.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import test, { suite } from 'node:test';
import { startGitHub } from '../../support/github-releases.ts';
import { IDENTITY, type Job, SIDE_BY_SIDE, startJob } from '../../support/job.ts';

const SBOM = '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}';
const KEEP = { existing: 'keep', 'upload-artifact': 'false', attest: 'sbom', 'sbom-path': 'sbom.json' };
const ONLY = { ...KEEP, signatures: 'false' };

const requestsTo = (job: Job, service: string) =>
  job.sandbox.requests.filter((each) => each.service === service).length;
const manifestOf = (job: Job) => JSON.parse(job.read('sigstore-manifest.json'));
const statuses = (job: Job) =>
  manifestOf(job).attestations.map(({ status }: { status: string }) => status) as string[];

async function attested(t: Parameters<typeof startJob>[0], inputs: Readonly<Record<string, string>> = KEEP) {
  const job = await startJob(t);
  for (const name of ['a', 'b']) job.write(`dist/${name}`, name);
  job.write('sbom.json', SBOM);
  const first = await job.run(inputs);
  assert.equal(first.code, 0, first.stdout);
  return job;
}

/** Runs it again. Out: the result, and how many entries it logged. */
async function again(job: Job, inputs: Readonly<Record<string, string>> = KEEP) {
  const logged = requestsTo(job, 'rekor');
  const run = await job.run(inputs);
  assert.equal(run.code, 0, run.stdout);
  return { run, logged: requestsTo(job, 'rekor') - logged };
}

suite('side by side', SIDE_BY_SIDE, () => {
  test('if files and attestation are kept, no request is made, and the report is that of the first run', async (t) => {
    for (const inputs of [KEEP, ONLY]) {
      const job = await attested(t, inputs);
      const [before, bundle] = [manifestOf(job), job.read('sbom.intoto.jsonl')];
      const requests = job.sandbox.requests.length;
      const { run } = await again(job, inputs);
      assert.equal(job.sandbox.requests.length, requests);
      assert.equal(job.read('sbom.intoto.jsonl'), bundle);
      const kept = (rows: { status: string }[]) =>
        rows.map((row) => ({ ...row, status: row.status === 'covered' ? 'covered' : 'kept' }));
      assert.deepEqual(manifestOf(job), {
        ...before,
        files: kept(before.files),
        attestations: kept(before.attestations),
      });
      assert.equal(run.outputs['attestation-path'], 'sbom.intoto.jsonl');
      assert.equal(run.outputs['identity'], IDENTITY);
      const title = inputs === ONLY ? 'Kept 1 attestation about 2 files' : 'Kept 2 files, with 1 attestation';
      assert.match(run.stdout, new RegExp(`^Result: ${title}, signed earlier by `, 'm'));
      assert.match(run.summary, /sbom\.intoto\.jsonl.*<sub>kept<\/sub>/);
    }
  });

  test('an attestation that was signed next to kept files is not reported as signed earlier', async (t) => {
    const job = await attested(t);
    const { run } = await again(job, {
      ...KEEP,
      attest: 'provenance',
      'sbom-path': '',
      checksums: 'dist/SUMS',
    });
    assert.match(run.stdout, /^Result: Signed 1 attestation and checksums, kept 2 files as https:/m);
    assert.match(run.summary, /^## ✅ Signed 1 attestation and checksums, kept 2 files$/m);
  });

  test('an attestation is kept next to a file that must be signed, if it has the signer of this run', async (t) => {
    const job = await attested(t);
    unlinkSync(join(job.workspace, 'dist/b.sigstore.json'));
    assert.equal((await again(job)).logged, 1);
    assert.deepEqual(statuses(job), ['kept']);
    // Only a token shows that a called workflow signs now.
    unlinkSync(join(job.workspace, 'dist/b.sigstore.json'));
    const token = await job.sandbox.mintToken({
      job_workflow_ref: 'octo/ci/.github/workflows/sign.yml@refs/tags/v1',
    });
    const other = await again(job, { ...KEEP, 'identity-token': token });
    assert.deepEqual([statuses(job), other.logged], [['signed'], 3]);
    assert.match(other.run.stdout, /the attestation "sbom\.intoto\.jsonl" is not kept: the identity is /);
  });

  const CHANGES: readonly (readonly [what: string, change: (job: Job) => void])[] = [
    ['another SBOM', (job) => job.write('sbom.json', SBOM.replace('[]', '[{"name":"x"}]'))],
    ['a file that changed', (job) => job.write('dist/b', 'other')],
    ['one more file', (job) => job.write('dist/c', 'c')],
    ['one file less', (job) => unlinkSync(join(job.workspace, 'dist/b'))],
    ['two lines', (job) => job.write('sbom.intoto.jsonl', job.read('sbom.intoto.jsonl').repeat(2))],
    ['what is no bundle', (job) => job.write('sbom.intoto.jsonl', '{}\n')],
  ];
  for (const [what, change] of CHANGES)
    test(`the attestation is made again after a change: ${what}`, async (t) => {
      const job = await attested(t, ONLY);
      change(job);
      const { run, logged } = await again(job, ONLY);
      assert.deepEqual([statuses(job), logged], [['signed'], 1]);
      assert.match(run.stdout, /the attestation "sbom\.intoto\.jsonl" is not kept: /);
    });

  test('provenance is made again, because it names the run; the SBOM next to it is kept', async (t) => {
    const both = { ...KEEP, attest: 'provenance\nsbom' };
    const job = await attested(t, both);
    const sbom = job.read('sbom.intoto.jsonl');
    assert.equal((await again(job, both)).logged, 1);
    assert.deepEqual(statuses(job), ['signed', 'kept']);
    assert.equal(job.read('sbom.intoto.jsonl'), sbom);
  });

  test('a rule of the policy that the certificate of an attestation does not meet is checked for it, too', async (t) => {
    const job = await attested(t, ONLY);
    const token = await job.sandbox.mintToken({ environment: 'production' });
    const given = { ...ONLY, policy: 'environment: production', 'identity-token': token };
    assert.equal((await again(job, given)).logged, 1);
    assert.deepEqual(statuses(job), ['signed']);
  });

  test('per-file keeps the attestations of files that did not change', async (t) => {
    const each = { ...ONLY, 'per-file': 'true' };
    const job = await attested(t, each);
    job.write('dist/b', 'other');
    assert.equal((await again(job, each)).logged, 1);
    assert.deepEqual(statuses(job), ['kept', 'signed']);
  });

  test('an attestation of an earlier run is found on the release', async (t) => {
    const job = await attested(t, ONLY);
    const github = await startGitHub();
    t.after(github.close);
    github.add({ tag: 'v1.0.0', draft: true });
    const onRelease = { ...ONLY, release: 'v1.0.0', 'github-token': github.token };
    for (const logged of [1, 0]) {
      for (const path of ['sbom.intoto.jsonl', 'sigstore-manifest.json'])
        unlinkSync(join(job.workspace, path));
      const before = requestsTo(job, 'rekor');
      const run = await job.run(onRelease, github.env);
      assert.equal(run.code, 0, run.stdout);
      assert.equal(requestsTo(job, 'rekor') - before, logged);
    }
    assert.deepEqual(statuses(job), ['kept']);
    const { subject } = JSON.parse(
      Buffer.from(JSON.parse(job.read('sbom.intoto.jsonl')).dsseEnvelope.payload, 'base64').toString(),
    );
    // A job that signs the same files has a manifest of its own on the release.
    const { attest, 'sbom-path': path, signatures, ...signing } = onRelease;
    assert.equal((await job.run(signing, github.env)).code, 0);
    const assets = github.releases.flatMap((each) => each.assets.map(({ name }) => name));
    assert.equal(assets.filter((name) => name.startsWith('sigstore-manifest-')).length, 2);
    assert.deepEqual(subject[0], {
      name: 'a',
      digest: { sha256: createHash('sha256').update('a').digest('hex') },
    });
  });

  test('the command keeps attestations, too', async (t) => {
    const job = await attested(t, ONLY);
    const words = ['attest', '--existing', 'keep', '--trust-config', 'trust.json', '--sbom', 'sbom.json'];
    const requests = job.sandbox.requests.length;
    const run = await job.command([...words, 'dist/a', 'dist/b']);
    assert.equal(run.code, 0, run.stderr);
    assert.equal(job.sandbox.requests.length, requests);
    assert.match(run.stderr, /^Kept 1 attestation, signed earlier as /m);
  });
});
