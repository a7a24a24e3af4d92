// github-attestations: the question before anything is signed, what is stored, and what GitHub can refuse or confuse.
import assert from 'node:assert/strict';
import test, { suite } from 'node:test';
import { type GitHub, type GitHubOptions, startGitHub } from '../../support/github-releases.ts';
import { type Job, SIDE_BY_SIDE, startJob } from '../../support/job.ts';

type Test = Parameters<typeof startJob>[0];

const STORE = {
  'upload-artifact': 'false',
  signatures: 'false',
  attest: 'provenance',
  'github-attestations': 'true',
};

async function start(t: Test, options: GitHubOptions = {}): Promise<Readonly<{ job: Job; github: GitHub }>> {
  const [job, github] = await Promise.all([startJob(t), startGitHub(options)]);
  t.after(github.close);
  job.write('dist/a.bin', 'a');
  job.write('sbom.json', '{"spdxVersion":"SPDX-2.3"}');
  return { job, github };
}

const run = ({ job, github }: Readonly<{ job: Job; github: GitHub }>, inputs = {}) =>
  job.run({ ...STORE, 'github-token': github.token, ...inputs }, github.env);

suite('side by side', SIDE_BY_SIDE, () => {
  test('each attestation is stored as its file has it, and its number and page are outputs', async (t) => {
    const started = await start(t);
    const { job, github } = started;
    const ran = await run(started, { attest: 'provenance\nsbom', 'sbom-path': 'sbom.json' });
    assert.equal(ran.code, 0, ran.stdout);
    // The newest is the first in the list.
    const stored = github.attestations.stored.toSorted((a, b) => a.id - b.id);
    const files = [job.read('provenance.intoto.jsonl'), job.read('sbom.intoto.jsonl')];
    assert.ok(
      stored.length === 2 && stored.every(({ bundle }, n) => bundle.toString().trim() === files[n]?.trim()),
    );
    assert.equal(ran.outputs['attestation-id'], stored.map(({ id }) => id).join('\n'));
    const pages = ran.outputs['attestation-url']?.split('\n') ?? [];
    assert.equal(pages.length, 2);
    for (const [index, { id }] of stored.entries())
      assert.match(pages[index] ?? '', new RegExp(`/octo/demo/attestations/${id}$`));
    assert.match(ran.summary, /Stored&nbsp;with&nbsp;GitHub/);
    assert.ok(!ran.stdout.includes(`Bearer ${github.token}`));
  });

  test('a token without attestations: write is found before anything is signed, with the line to add', async (t) => {
    const started = await start(t, { writers: [] });
    const ran = await run(started);
    assert.equal(ran.outputs['failure-code'], 'attestation-permission-missing', ran.stdout);
    assert.match(ran.stdout, /attestations: write/);
    assert.equal(started.job.sandbox.requests.length, 0);
    assert.deepEqual(started.github.attestations.stored, []);
    const dry = await run(started, { 'dry-run': 'true' });
    assert.equal(dry.outputs['failure-code'], 'attestation-permission-missing', dry.stdout);
  });

  test('a store that has something else afterwards fails the run, and the files stay', async (t) => {
    const started = await start(t, { attestations: { instead: () => Buffer.from('{"mediaType":"other"}') } });
    const ran = await run(started, { 'upload-artifact': 'true' });
    assert.notEqual(ran.code, 0);
    assert.match(ran.outputs['failure-code'] ?? '', /^(attestation-mismatch|service-answer-invalid)$/);
    assert.ok(started.job.list().includes('provenance.intoto.jsonl'));
    assert.equal(started.job.sandbox.artifacts().length, 1);
    assert.equal(ran.outputs['attestation-id'], undefined);
  });

  test('inputs that have no effect are refused', async (t) => {
    const started = await start(t);
    for (const [inputs, says] of [
      [{ attest: '', signatures: 'true' }, /"github-attestations" has no effect without "attest"/],
      [{ 'github-token': '' }, /"github-attestations" needs "github-token"/],
    ] as const) {
      const ran = await run(started, inputs);
      assert.equal(ran.code, 2, ran.stdout);
      assert.match(ran.stdout, says);
    }
  });
});
