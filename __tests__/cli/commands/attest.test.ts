// `sigstore-sign attest` on the sandbox: the statements that it writes, what verifies them, and what it refuses.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import test, { suite } from 'node:test';
import { type Job, SIDE_BY_SIDE, startJob } from '../../support/job.ts';

const TRUST = ['--trust-config', 'trust.json'];
const PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';

const attest = (job: Job, ...words: string[]) => job.command(['attest', ...TRUST, ...words]);

suite('side by side', SIDE_BY_SIDE, () => {
  test('provenance is the default, and the printed command verifies it', async (t) => {
    const job = await startJob(t);
    job.write('a.bin', 'a');
    job.write('b.bin', 'b');
    const ran = await attest(job, 'a.bin', 'b.bin');
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(ran.stdout, 'provenance.intoto.jsonl\n');
    assert.match(ran.stderr, /^Attested 2 files as /m);
    const line = /^Verify with: (node .*)$/m.exec(ran.stderr)?.[1] ?? '';
    assert.match(
      line,
      / --predicate-type https:\/\/slsa\.dev\/provenance\/v1 --bundle provenance\.intoto\.jsonl a\.bin$/,
    );
    const env = { PATH: dirname(process.execPath) };
    execFileSync('/bin/sh', ['-c', line], { cwd: job.workspace, env, stdio: 'pipe' });
    job.write('a.bin', 'changed');
    assert.throws(() => execFileSync('/bin/sh', ['-c', line], { cwd: job.workspace, env, stdio: 'pipe' }));
  });

  test('an SBOM and a predicate of the caller, and the result in JSON', async (t) => {
    const job = await startJob(t);
    job.write('a.bin', 'a');
    job.write('sbom.json', '{"spdxVersion":"SPDX-2.3"}');
    job.write('review.json', '{"approved":true}');
    const own = ['--predicate', 'review.json', '--predicate-type', 'https://example.test/review/v1'];
    const ran = await attest(job, '--json', '--sbom', 'sbom.json', ...own, '-o', 'out', 'a.bin');
    assert.equal(ran.code, 0, ran.stderr);
    const { attestations, files } = JSON.parse(ran.stdout);
    assert.deepEqual(
      attestations.map(({ predicateType, bundle }: Record<string, string>) => [predicateType, bundle]),
      [
        ['https://spdx.dev/Document/v2.3', 'out/sbom.intoto.jsonl'],
        ['https://example.test/review/v1', 'out/review.intoto.jsonl'],
      ],
    );
    assert.equal(files[0].status, 'covered');
    assert.ok(!job.list().includes('provenance.intoto.jsonl'));
  });

  test('a publish attestation is next to each distribution, from an entry of Rekor v1', async (t) => {
    const job = await startJob(t);
    job.write('dist/demo-1.0-py3-none-any.whl', 'w');
    job.write('dist/demo-1.0.tar.gz', 's');
    const ran = await attest(job, '--pypi', 'dist/demo-1.0-py3-none-any.whl', 'dist/demo-1.0.tar.gz');
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(
      ran.stdout,
      'dist/demo-1.0-py3-none-any.whl.publish.attestation\ndist/demo-1.0.tar.gz.publish.attestation\n',
    );
    const {
      version,
      envelope,
      verification_material: material,
    } = JSON.parse(job.read('dist/demo-1.0.tar.gz.publish.attestation'));
    assert.equal(version, 1);
    assert.equal(material.transparency_entries[0].kindVersion.version, '0.0.1');
    const { subject, predicateType } = JSON.parse(Buffer.from(envelope.statement, 'base64').toString());
    assert.equal(predicateType, PUBLISH);
    assert.equal(subject[0].name, 'demo-1.0.tar.gz');
  });

  test('more subjects than cosign and gh read are a note', async (t) => {
    const job = await startJob(t);
    const sums = (count: number) =>
      Array.from({ length: count }, (_, index) => `${String(index).padStart(64, '0')}  f${index}\n`).join('');
    job.write('1024.txt', sums(1024));
    job.write('1025.txt', sums(1025));
    const quiet = await attest(job, '--digests', '1024.txt');
    assert.equal(quiet.code, 0, quiet.stderr);
    assert.doesNotMatch(quiet.stderr, /cosign/);
    const noted = await attest(job, '--digests', '1025.txt', '--attestation-name', 'more');
    assert.equal(noted.code, 0, noted.stderr);
    assert.match(
      noted.stderr,
      /the statement has 1,025 subjects: cosign and gh refuse more than 1,024; one /,
    );
  });
});

const REFUSED: readonly (readonly [words: readonly string[], says: RegExp])[] = [
  [['--pypi', 'a.bin'], /"a\.bin" is not .*distribution/],
  [['--pypi', '--rekor-version', '2', 'd-1.tar.gz'], /--pypi needs --rekor-version 1/],
  [['--sbom', 'a.bin', 'a.bin'], /the SBOM "a\.bin" cannot be read/],
  [['--sbom', 'no.json', 'a.bin'], /the SBOM "no\.json" .*does not exist/],
  [['--predicate', 'a.bin', 'a.bin'], /--predicate needs --predicate-type|together/],
  [['--attestation-name', 'x/y', 'a.bin'], /--attestation-name must be a name of letters, .* not "x\/y"/],
  [['--attestation-name', 'x\ny', 'a.bin'], /--attestation-name must be a name of letters, .* not "x\\ny"/],
  [['--attestation-name', 'x', '--per-file', 'a.bin'], /--attestation-name .*--per-file/],
  [
    ['--per-file', '--output-directory', 'out', 'a.bin', 'lib/a.bin'],
    /the attestations of two files would both be "out\/a\.bin\.intoto\.jsonl"/,
  ],
];

test('what cannot be attested is refused before any request', async (t) => {
  const job = await startJob(t);
  job.write('a.bin', 'a');
  job.write('lib/a.bin', 'another a');
  job.write('d-1.tar.gz', 'd');
  for (const [words, says] of REFUSED) {
    const ran = await attest(job, ...words);
    assert.ok(ran.code === 2 || ran.code === 6, `${words} ${ran.stderr}`);
    assert.match(ran.stderr, says);
  }
  assert.equal(job.sandbox.requests.length, 0);
});
