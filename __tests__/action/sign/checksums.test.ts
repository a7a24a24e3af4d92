// The input `checksums` of the signing action: one signed list of all files, next to their signatures or instead of them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test, { suite } from 'node:test';
import { startGitHub } from '../../support/github-releases.ts';
import { IDENTITY, type Job, SIDE_BY_SIDE, startJob } from '../../support/job.ts';
import { unzip } from '../../support/zip.ts';

const LIST = 'dist/SHA256SUMS';
const LOCAL = { 'upload-artifact': 'false' };
const ONLY_LIST = { files: 'dist/**', checksums: LIST, signatures: 'false' };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const requestsTo = (job: Job, service: string) =>
  job.sandbox.requests.filter((each) => each.service === service).length;

const jobWithFiles = async (t: Parameters<typeof startJob>[0]): Promise<Job> => {
  const job = await startJob(t);
  job.write('dist/a', 'content of a');
  job.write('dist/sub/b', 'content of b');
  return job;
};

suite('side by side', SIDE_BY_SIDE, () => {
  test('a dry run does not count the list as an attestation', async (t) => {
    const job = await jobWithFiles(t);
    for (const [inputs, title] of [
      [ONLY_LIST, '2 files would be listed in signed checksums'],
      [{ ...ONLY_LIST, attest: 'provenance' }, '2 files would be attested, with signed checksums'],
      [{ ...ONLY_LIST, signatures: 'true' }, '2 files would be signed, with signed checksums'],
    ] as const) {
      const ran = await job.run({ ...inputs, 'dry-run': 'true' });
      assert.match(ran.stdout, new RegExp(`^Result: dry run, ${title} as `, 'm'));
      assert.match(ran.summary, new RegExp(`^## 🔎 Dry run: ${title}$`, 'm'));
      assert.match(ran.summary, /### Signed checksums\n[^#]*SHA256SUMS/);
      assert.equal(/### Attestations/.test(ran.summary), 'attest' in inputs);
    }
    const words = ['sign', '--trust-config', 'trust.json', '--dry-run', '--checksums', LIST, 'dist/a'];
    assert.match((await job.command(words)).stderr, /: 1 file would be signed, with signed checksums\./);
    const only = await job.command([...words, '--no-signatures']);
    assert.match(only.stderr, /: 1 file would be listed in signed checksums\./);
  });

  test('only the list is signed: it is in the manifest, the artifact, the log and the summary, and every file verifies by it', async (t) => {
    const job = await jobWithFiles(t);
    const ran = await job.run(ONLY_LIST);
    assert.equal(ran.code, 0, ran.stdout);
    assert.equal(requestsTo(job, 'rekor'), 1);
    assert.equal(job.read(LIST), `${sha256('content of a')}  a\n${sha256('content of b')}  sub/b\n`);
    assert.match(ran.stdout, /^Result: Listed 2 files in signed checksums as https:/m);
    assert.match(ran.summary, /^## ✅ Listed 2 files in signed checksums$/m);
    assert.match(ran.summary, /Signed&nbsp;list.*SHA256SUMS/);
    assert.equal(ran.outputs['bundles'], '');
    assert.equal(ran.outputs['attestation-path'], undefined);
    assert.equal(ran.outputs['count'], '2');
    assert.match(
      ran.outputs['verify-command'] ?? '',
      /verify identity --bundle dist\/SHA256SUMS\.sigstore\.json .* dist\/SHA256SUMS$/,
    );
    const { attestations, checksums, files } = JSON.parse(job.read('sigstore-manifest.json'));
    assert.equal(attestations, undefined);
    const { log, signedAt, ...rest } = checksums;
    const digest = sha256(job.read(LIST));
    assert.deepEqual(rest, {
      path: LIST,
      sha256: digest,
      bundle: `${LIST}.sigstore.json`,
      status: 'signed',
    });
    assert.ok(log.index !== undefined && signedAt !== undefined);
    assert.deepEqual(files[0], {
      path: 'dist/a',
      size: 12,
      sha256: sha256('content of a'),
      status: 'covered',
    });
    assert.deepEqual(
      job.sandbox.artifacts().map(({ bytes }) => [...unzip(bytes).keys()].sort()),
      [['dist/SHA256SUMS', 'dist/SHA256SUMS.sigstore.json', 'sigstore-manifest.json']],
    );

    const who = { identity: IDENTITY, issuer: job.sandbox.urls.issuer };
    const verify = () => job.action('verify', { checksums: LIST, files: 'dist/**', ...who });
    const good = await verify();
    assert.equal(good.code, 0, good.stdout);
    assert.equal(good.outputs['count'], '2');
    job.write('dist/extra', 'not in the list');
    assert.equal((await verify()).outputs['failure-code'], 'checksums-mismatch');
  });

  test('next to signatures and attestations it is one log entry more, made with the same certificate', async (t) => {
    const job = await jobWithFiles(t);
    const ran = await job.run({ ...LOCAL, files: 'dist/**', checksums: LIST, attest: 'provenance' });
    assert.equal(ran.code, 0, ran.stdout);
    assert.equal(requestsTo(job, 'fulcio'), 1);
    assert.equal(requestsTo(job, 'rekor'), 4);
    assert.match(ran.stdout, /^Result: Signed 2 files, with 1 attestation and signed checksums as /m);
    assert.equal(ran.outputs['attestation-path'], 'provenance.intoto.jsonl');
    const { attestations, checksums } = JSON.parse(job.read('sigstore-manifest.json'));
    assert.equal(attestations.length, 1);
    assert.equal(checksums.path, LIST);
    const covered = await job.run({ ...LOCAL, ...ONLY_LIST, attest: 'provenance', existing: 'overwrite' });
    assert.match(covered.stdout, /^Result: Attested 2 files, with signed checksums as /m);
  });

  test('the list of an earlier run is not a file of the next one, and is replaced only if outputs may be', async (t) => {
    const job = await jobWithFiles(t);
    const inputs = { ...LOCAL, ...ONLY_LIST };
    assert.equal((await job.run(inputs)).code, 0);
    const before = job.read(LIST);
    assert.equal((await job.run(inputs)).outputs['failure-code'], 'output-exists');
    job.write('dist/c', 'content of c');
    const again = await job.run({ ...inputs, existing: 'overwrite' });
    assert.equal(again.code, 0, again.stdout);
    assert.match(again.stdout, /skipped "dist\/SHA256SUMS": an output of signing/);
    const line = `${sha256('content of c')}  c\n`;
    assert.equal(job.read(LIST), before.replace(/(?<=a\n)/, line));
  });

  test('the list and its bundle become assets of the release', async (t) => {
    const [job, github] = await Promise.all([startJob(t), startGitHub()]);
    t.after(github.close);
    github.add({ tag: 'v1.0.0', draft: true });
    job.write('dist/a', 'content of a');
    const inputs = { ...LOCAL, ...ONLY_LIST, release: 'v1.0.0', 'github-token': github.token };
    const ran = await job.run(inputs, github.env);
    assert.equal(ran.code, 0, ran.stdout);
    const names = github.releases.flatMap(({ assets }) => assets.map(({ name }) => name));
    assert.deepEqual(names.filter((name) => name.startsWith('SHA256SUMS')).sort(), [
      'SHA256SUMS',
      'SHA256SUMS.sigstore.json',
    ]);
    assert.doesNotMatch(ran.stdout, /with its directory/);
    const kept = await job.run({ ...inputs, existing: 'keep' }, github.env);
    assert.equal(kept.code, 0, kept.stdout);
    job.write('dist/sub/b', 'content of b');
    const deeper = await job.run({ ...inputs, existing: 'overwrite' }, github.env);
    assert.match(deeper.stdout, /::warning.*names "dist\/sub\/b" with its directory/);
  });
});

const REFUSED: readonly (readonly [inputs: Readonly<Record<string, string>>, says: RegExp])[] = [
  [{ signatures: 'false' }, /input "signatures: false" needs "attest" or "checksums"/],
  [{ checksums: LIST, shard: '1/2' }, /inputs "checksums" and "shard" cannot be combined/],
  [{ checksums: 'dist/SUMS.sigstore.json' }, /has the name of a bundle or manifest/],
  [{ checksums: '../SUMS' }, /input "checksums", "\.\.\/SUMS", is outside the workspace/],
  [
    { files: '', digests: `${sha256('b')}  out/b`, checksums: 'out/SUMS', signatures: 'false' },
    /"out" is outside the workspace/,
  ],
  [{ checksums: '.git/SUMS', files: 'dist/a' }, /is in \.git|not below the directory of the list/],
  [{ checksums: 'other/SUMS' }, /file "dist\/a" is not below the directory of the list "other\/SUMS"/],
  [{ checksums: 'dist/a', existing: 'overwrite' }, /would replace a file to be signed/],
  [{ checksums: 'dist/a' }, /would replace a file to be signed/],
];

test('bad input is refused before any request, and no file is lost', async (t) => {
  const job = await jobWithFiles(t);
  const outside = join(job.workspace, '..', 'outside');
  mkdirSync(outside);
  symlinkSync(outside, join(job.workspace, 'out'));
  const before = job.list();
  for (const [inputs, says] of REFUSED) {
    const ran = await job.run({ ...LOCAL, files: 'dist/**', ...inputs });
    assert.notEqual(ran.code, 0, JSON.stringify(inputs));
    assert.match(ran.stdout, says);
  }
  assert.deepEqual(job.list(), before);
  assert.deepEqual(readdirSync(outside), []);
  assert.equal(job.read('dist/a'), 'content of a');
  assert.equal(job.sandbox.requests.length, 0);
});
