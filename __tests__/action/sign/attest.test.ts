// attest: one statement about all files, signed with the certificate of the run, next to the signatures or instead of them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { suite } from 'node:test';
import { IDENTITY, type Job, SIDE_BY_SIDE, startJob } from '../../support/job.ts';
import { unzip } from '../../support/zip.ts';

const LOCAL = { 'upload-artifact': 'false' };
const SBOM = '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}';
const SLSA = 'https://slsa.dev/provenance/v1';
const REVIEW = 'https://example.test/review/v1';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const requestsTo = (job: Job, service: string) =>
  job.sandbox.requests.filter((each) => each.service === service).length;

/** The statement in a file that must be one bundle and a line feed. */
function statementIn(job: Job, path: string) {
  const text = job.read(path);
  assert.equal(text.indexOf('\n'), text.length - 1);
  const { dsseEnvelope } = JSON.parse(text);
  assert.equal(dsseEnvelope.payloadType, 'application/vnd.in-toto+json');
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
}

/** Verifies files with a file of attestations. */
const verifyWith = (job: Job, type: string, bundle: string, ...files: string[]) => {
  const by = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', job.sandbox.urls.issuer];
  const words = ['--trust-config', 'trust.json', ...by, '--predicate-type', type, '--bundle', bundle];
  return job.command(['verify', ...words, ...files]);
};

const jobWithFiles = async (t: Parameters<typeof startJob>[0]): Promise<Job> => {
  const job = await startJob(t);
  job.write('dist/a.bin', 'a');
  job.write('dist/b.bin', 'b');
  job.write('sbom.json', SBOM);
  return job;
};

suite('side by side', SIDE_BY_SIDE, () => {
  test('provenance and an SBOM are one statement each, with one log entry and the certificate of the files', async (t) => {
    const job = await jobWithFiles(t);
    const ran = await job.run({ ...LOCAL, attest: 'provenance\nsbom', 'sbom-path': 'sbom.json' });
    assert.equal(ran.code, 0, ran.stdout);
    assert.equal(requestsTo(job, 'fulcio'), 1);
    assert.equal(requestsTo(job, 'rekor'), 4);
    assert.deepEqual(job.list(), [
      'dist/a.bin',
      'dist/a.bin.sigstore.json',
      'dist/b.bin',
      'dist/b.bin.sigstore.json',
      'provenance.intoto.jsonl',
      'sbom.intoto.jsonl',
      'sbom.json',
      'sigstore-manifest.json',
    ]);
    const subject = [
      { name: 'dist/a.bin', digest: { sha256: sha256('a') } },
      { name: 'dist/b.bin', digest: { sha256: sha256('b') } },
    ];
    const provenance = statementIn(job, 'provenance.intoto.jsonl');
    assert.equal(provenance._type, 'https://in-toto.io/Statement/v1');
    assert.equal(provenance.predicateType, SLSA);
    assert.deepEqual(provenance.subject, subject);
    assert.deepEqual(statementIn(job, 'sbom.intoto.jsonl'), {
      _type: 'https://in-toto.io/Statement/v1',
      subject,
      predicateType: 'https://cyclonedx.org/bom',
      predicate: JSON.parse(SBOM),
    });
    assert.equal(ran.outputs['attestation-path'], 'provenance.intoto.jsonl\nsbom.intoto.jsonl');
    assert.equal(ran.outputs['count'], '2');
    assert.match(ran.stdout, /^Result: Signed 2 files, with 2 attestations as /m);
    assert.match(ran.summary, /### Attestations\n/);
    for (const [type, path] of [
      [SLSA, 'provenance.intoto.jsonl'],
      ['https://cyclonedx.org/bom', 'sbom.intoto.jsonl'],
    ] as const) {
      const good = await verifyWith(job, type, path, 'dist/b.bin');
      assert.equal(good.code, 0, good.stderr);
      assert.equal((await verifyWith(job, type, path, 'sbom.json')).code, 5);
    }
    const { attestations } = JSON.parse(job.read('sigstore-manifest.json'));
    assert.deepEqual(
      attestations.map(({ log, signedAt, ...row }: Record<string, unknown>) => row),
      [
        { predicateType: SLSA, bundle: 'provenance.intoto.jsonl', status: 'signed' },
        { predicateType: 'https://cyclonedx.org/bom', bundle: 'sbom.intoto.jsonl', status: 'signed' },
      ],
    );
  });

  test('a statement that no verifier could read is refused before anything is logged', async (t) => {
    const job = await jobWithFiles(t);
    // Each can be read, but not with the subjects around it.
    job.write('many.json', `{"bomFormat":"CycloneDX","specVersion":"1.6","x":[${'0,'.repeat(699_990)}0]}`);
    job.write('deep.json', `${'{"a":'.repeat(999)}{}${'}'.repeat(999)}`);
    job.write('long.json', `{"a":"${'a'.repeat(16 * 1024 * 1024 - 20)}"}`);
    const review = { 'predicate-type': REVIEW };
    for (const [inputs, what] of [
      [
        { attest: 'sbom', 'sbom-path': 'many.json' },
        /apart from its subjects, it has more than 699990 values/,
      ],
      [{ attest: 'deep.json', ...review }, /apart from its subjects, it is nested more than 1000 deep/],
      [{ attest: 'long.json', ...review }, /would be \d+ bytes long; the limit is 16777216/],
      [{ attest: 'long.json', ...review, 'per-file': 'true' }, /would be \d+ bytes long; the limit/],
    ] as const) {
      const ran = await job.run({ ...LOCAL, ...inputs });
      assert.equal(ran.code, 2, ran.stdout);
      assert.equal(ran.outputs['failure-code'], 'attestation-invalid');
      assert.match(ran.stdout, what);
      assert.equal(requestsTo(job, 'rekor'), 0);
    }
  });

  test('the attestations of predicates with a dot in their names are found next to each file', async (t) => {
    const job = await jobWithFiles(t);
    job.write('review.v2.json', '{"good":true}');
    const inputs = { attest: 'provenance\nreview.v2.json', 'predicate-type': REVIEW, 'per-file': 'true' };
    const ran = await job.run({ ...LOCAL, ...inputs, signatures: 'false' });
    assert.equal(ran.code, 0, ran.stdout);
    assert.ok(job.list().includes('dist/a.bin.review-v2.intoto.jsonl'), job.list().join());
    const who = { identity: IDENTITY, issuer: job.sandbox.urls.issuer };
    for (const type of [SLSA, REVIEW]) {
      const verified = await job.action('verify', { files: 'dist/*', ...who, 'predicate-type': type });
      assert.equal(verified.code, 0, verified.stdout);
    }
  });

  test('a predicate in the workspace that is a link to a file outside is not read', async (t) => {
    const job = await jobWithFiles(t);
    const outside = join(job.workspace, '..', 'credentials.json');
    writeFileSync(outside, '{"bomFormat":"CycloneDX","specVersion":"1.6","secret":"for this machine only"}');
    symlinkSync(outside, join(job.workspace, 'link.json'));
    for (const inputs of [
      { attest: 'link.json', 'predicate-type': REVIEW },
      { attest: 'sbom', 'sbom-path': 'link.json' },
    ]) {
      const ran = await job.run({ ...LOCAL, ...inputs });
      assert.equal(ran.outputs['failure-code'], 'file-outside-workspace', ran.stdout);
      assert.doesNotMatch(ran.stdout, /for this machine only/);
      assert.equal(job.sandbox.requests.length, 0);
    }
    // Other files may be where a build put them, if the workflow itself says so.
    const named = await job.run({ ...LOCAL, attest: 'sbom', 'sbom-path': outside });
    assert.equal(named.code, 0, named.stdout);
  });

  test('a file of an attestation whose name would be too long is known before anything is signed', async (t) => {
    const job = await jobWithFiles(t);
    const long = 'x'.repeat(239);
    job.write(`dist/${long}`, 'x');
    const each = { attest: 'provenance\nsbom', 'sbom-path': 'sbom.json', 'per-file': 'true' };
    const ran = await job.run({ ...LOCAL, ...each });
    assert.equal(ran.code, 2, ran.stdout);
    assert.equal(ran.outputs['failure-code'], 'name-too-long');
    assert.match(ran.stdout, /would be 263 bytes long.*at most 255 bytes/s);
    const words = ['attest', '--trust-config', 'trust.json', '--attestation-name', 'x'.repeat(250)];
    const named = await job.command([...words, 'dist/a.bin']);
    assert.equal(named.code, 2, named.stderr);
    assert.match(named.stderr, /would be 263 bytes long.*at most 255 bytes/s);
    assert.equal(requestsTo(job, 'rekor'), 0);
  });

  test('two predicates of one name are refused, with the reason', async (t) => {
    const job = await jobWithFiles(t);
    for (const path of ['one/review.json', 'two/review.json']) job.write(path, '{}');
    const attest = 'one/review.json\ntwo/review.json';
    const ran = await job.run({ ...LOCAL, attest, 'predicate-type': REVIEW });
    assert.equal(ran.code, 2, ran.stdout);
    assert.match(ran.stdout, /two attestations would be of the kind "review".*Rename a predicate/);
    assert.equal(requestsTo(job, 'rekor'), 0);
  });

  test('with signatures: false, only the attestation is logged, and every file is covered by it', async (t) => {
    const job = await jobWithFiles(t);
    const ran = await job.run({ attest: 'provenance', signatures: 'false' });
    assert.equal(ran.code, 0, ran.stdout);
    assert.equal(requestsTo(job, 'rekor'), 1);
    assert.match(ran.stdout, /^Result: Attested 2 files as /m);
    assert.match(ran.summary, /Attested 2 files/);
    assert.equal(ran.outputs['bundles'], '');
    assert.match(
      ran.outputs['verify-command'] ?? '',
      /verify identity --bundle provenance\.intoto\.jsonl .* dist\/a\.bin$/,
    );
    const { files } = JSON.parse(job.read('sigstore-manifest.json'));
    assert.deepEqual(files, [
      { path: 'dist/a.bin', size: 1, sha256: sha256('a'), status: 'covered' },
      { path: 'dist/b.bin', size: 1, sha256: sha256('b'), status: 'covered' },
    ]);
    assert.deepEqual(
      job.sandbox.artifacts().map(({ bytes }) => [...unzip(bytes).keys()].sort()),
      [['provenance.intoto.jsonl', 'sigstore-manifest.json']],
    );
  });

  test('per-file makes a statement about each file, and attestation-name names the file of one', async (t) => {
    const job = await jobWithFiles(t);
    job.write('review.json', '{"approved":true}');
    const each = { ...LOCAL, attest: 'review.json', 'predicate-type': REVIEW, signatures: 'false' };
    const ran = await job.run({ ...each, 'per-file': 'true' });
    assert.equal(ran.code, 0, ran.stdout);
    for (const name of ['a', 'b'])
      assert.deepEqual(statementIn(job, `dist/${name}.bin.intoto.jsonl`).subject, [
        { name: `dist/${name}.bin`, digest: { sha256: sha256(name) } },
      ]);
    const paths = JSON.parse(job.read('sigstore-manifest.json')).attestations.map(
      ({ path }: { path: string }) => path,
    );
    assert.deepEqual(paths, ['dist/a.bin', 'dist/b.bin']);
    // With the suffix or without it.
    const named = await job.run({
      ...each,
      'attestation-name': 'demo-1.0.intoto.jsonl',
      existing: 'overwrite',
    });
    assert.equal(named.code, 0, named.stdout);
    assert.equal(statementIn(job, 'demo-1.0.intoto.jsonl').subject.length, 2);
    const both = { ...each, attest: 'review.json\nprovenance', 'attestation-name': 'demo-1.0' };
    const several = await job.run({ ...both, existing: 'overwrite' });
    assert.equal(
      several.outputs['attestation-path'],
      'demo-1.0.provenance.intoto.jsonl\ndemo-1.0.review.intoto.jsonl',
    );
  });

  test('digests of files that are elsewhere can be attested', async (t) => {
    const job = await startJob(t);
    const sums = `${sha256('x')}  out/x.bin\n${sha256('y')}  out/y.bin\n`;
    const ran = await job.run({
      ...LOCAL,
      files: '',
      digests: sums,
      attest: 'provenance',
      signatures: 'false',
    });
    assert.equal(ran.code, 0, ran.stdout);
    assert.deepEqual(
      statementIn(job, 'provenance.intoto.jsonl').subject.map(({ name }: { name: string }) => name),
      ['out/x.bin', 'out/y.bin'],
    );
  });

  test('more subjects than cosign and gh read are a warning', async (t) => {
    const job = await startJob(t);
    const lines = Array.from({ length: 1025 }, (_, index) => `${sha256(`${index}`)}  f${index}\n`);
    const inputs = {
      ...LOCAL,
      files: '',
      digests: lines.join(''),
      attest: 'provenance',
      signatures: 'false',
    };
    const ran = await job.run(inputs);
    assert.equal(ran.code, 0, ran.stdout);
    assert.match(
      ran.stdout,
      /^::warning::the statement has 1,025 subjects: cosign and gh refuse more than 1,024; /m,
    );
  });

  test('a file that fails leaves no attestation, and an attestation that fails leaves the signatures', async (t) => {
    const job = await jobWithFiles(t);
    let entries = 0;
    const third = () => {
      entries += 1;
      return entries === 3 ? { status: 400, body: 'no' } : undefined;
    };
    const refusing = await startJob(t, { faults: { rekor: third } });
    for (const name of ['a', 'b']) refusing.write(`dist/${name}.bin`, name);
    const ran = await refusing.run({ ...LOCAL, attest: 'provenance' });
    assert.equal(ran.code, 4, ran.stdout);
    assert.deepEqual(refusing.list(), [
      'dist/a.bin',
      'dist/a.bin.sigstore.json',
      'dist/b.bin',
      'dist/b.bin.sigstore.json',
      'sigstore-manifest.json',
    ]);
    const { attestations, files } = JSON.parse(refusing.read('sigstore-manifest.json'));
    assert.equal(attestations[0].status, 'failed');
    assert.deepEqual(
      files.map(({ status }: { status: string }) => status),
      ['signed', 'signed'],
    );
    job.write('dist/b.bin.sigstore.json', '{}');
    const kept = await job.run({ ...LOCAL, attest: 'provenance' });
    assert.equal(kept.outputs['failure-code'], 'output-exists');
    assert.equal(requestsTo(job, 'rekor'), 0);
  });
});

const REFUSED: readonly (readonly [inputs: Readonly<Record<string, string>>, says: RegExp])[] = [
  [{ attest: 'sbom' }, /input "attest: sbom" needs "sbom-path"/],
  [{ 'sbom-path': 'sbom.json' }, /input "sbom-path" has no effect without "attest: sbom"/],
  [{ attest: 'review.json' }, /"review\.json" is not provenance, sbom or pypi; if it is the path/],
  [{ attest: 'provenance', 'predicate-type': REVIEW }, /"predicate-type" has no effect/],
  [{ attest: 'provenance\nprovenance' }, /input "attest" has a line twice/],
  [{ signatures: 'false' }, /nothing would be signed/],
  [{ 'per-file': 'true' }, /have no effect without "attest"/],
  [{ attest: 'provenance', 'attestation-name': '../x' }, /input "attestation-name" must be a file name/],
  [{ attest: 'no.json', 'predicate-type': REVIEW }, /the predicate "no\.json" .*does not exist/],
  [{ attest: 'list.json', 'predicate-type': REVIEW }, /the predicate "list\.json" is not a JSON object/],
  [{ attest: 'review.json', 'predicate-type': 'review' }, /is "review", which is not a URI/],
  [{ attest: 'sbom', 'sbom-path': 'review.json' }, /the SBOM "review\.json" is neither SPDX nor CycloneDX/],
];

test('what cannot be attested is refused before any request', async (t) => {
  const job = await jobWithFiles(t);
  job.write('review.json', '{"approved":true}');
  job.write('list.json', '[]');
  for (const [inputs, says] of REFUSED) {
    const ran = await job.run({ ...LOCAL, ...inputs });
    assert.notEqual(ran.code, 0, JSON.stringify(inputs));
    assert.match(ran.stdout, says);
  }
  assert.equal(job.sandbox.requests.length, 0);
});

test('two different files with one base name cannot be subjects of one statement on a release', async (t) => {
  const job = await startJob(t);
  job.write('dist/x/a.bin', '1');
  job.write('dist/y/a.bin', '2');
  const inputs = {
    ...LOCAL,
    files: 'dist/**/*.bin',
    attest: 'provenance',
    signatures: 'false',
    release: 'v1',
  };
  const ran = await job.run({ ...inputs, 'github-token': 'token' });
  assert.equal(ran.outputs['failure-code'], 'attestation-invalid', ran.stdout);
  assert.match(ran.stdout, /"dist\/x\/a\.bin" and "dist\/y\/a\.bin" would both be the subject "a\.bin"/);
  assert.equal(job.sandbox.requests.length, 0);
});

test('a statement that would be too long is refused before anything is signed', async (t) => {
  const job = await startJob(t);
  job.write('dist/a.bin', 'a');
  job.write(
    'sbom.json',
    JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', x: 'x'.repeat(2 ** 24 - 60) }),
  );
  const ran = await job.run({ ...LOCAL, attest: 'sbom', 'sbom-path': 'sbom.json' });
  assert.equal(ran.outputs['failure-code'], 'attestation-invalid', ran.stdout);
  assert.match(ran.stdout, /the statement about 1 file would be \d+ bytes long/);
  assert.equal(job.sandbox.requests.length, 0);
});
