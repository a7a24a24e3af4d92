// The verifying action with attestations: where it finds them, about one file or many, and rules on what they say.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test, { after, before, suite } from 'node:test';
import { IDENTITY, type Job, type Result, SIDE_BY_SIDE, startJob } from '../../support/job.ts';
import { commandsIn } from '../../support/runner.ts';

type Inputs = Readonly<Record<string, string>>;

const OFFLINE = { HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' };
const TYPE = 'https://slsa.dev/provenance/v1';
const BUILDER = 'https://github.com/octo/demo/.github/workflows/build.yml@refs/tags/v1';
const NAMES = ['a', 'b', 'c'];
const ALL = 'provenance.intoto.jsonl';
const RULES = 'builder.id: https://github.com/octo/demo/.github/workflows/*@refs/tags/*';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const statement = (names: readonly string[], builder: string, predicateType = TYPE): string =>
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: names.map((name) => ({ name, digest: { sha256: sha256(name) } })),
    predicateType,
    predicate: { runDetails: { builder: { id: builder } } },
  });

let original: Job;
const ends: (() => Promise<void>)[] = [];

before(async () => {
  original = await startJob({ after: (end) => ends.push(end) });
  for (const name of NAMES) original.write(`dist/${name}`, name);
  const statements = {
    [ALL]: statement(NAMES, BUILDER),
    'a.jsonl': statement(['a'], BUILDER),
    'other.jsonl': statement(NAMES, 'https://example.test/builder'),
    'review.jsonl': statement(NAMES, BUILDER, 'https://example.test/review/v1'),
  };
  for (const [name, text] of Object.entries(statements)) {
    original.write('statement.json', text);
    const words = ['sign', '--in-toto', '--trust-config', 'trust.json', '--bundle', name, 'statement.json'];
    const { code, stderr } = await original.command(words);
    assert.equal(code, 0, stderr);
  }
  const run = await original.run({ files: 'dist/*', 'upload-artifact': 'false' });
  assert.equal(run.code, 0, run.stdout);
});
after(() => Promise.all(ends.map((end) => end())));

function attested(t: test.TestContext) {
  const job = original.copy(t);
  const who = { identity: IDENTITY, issuer: job.sandbox.urls.issuer };
  const verify = async (more: Inputs = {}) => {
    const asked = job.sandbox.requests.length;
    const inputs = { files: 'dist/*', 'predicate-type': TYPE, ...who, ...more };
    const result = await job.action('verify', inputs, OFFLINE);
    assert.equal(job.sandbox.requests.length, asked, 'verifying makes no request');
    return result;
  };
  return { job, verify };
}

function assertVerified(run: Result, count = NAMES.length): void {
  assert.equal(run.code, 0, run.stdout);
  assert.equal(run.outputs['count'], String(count));
}

function assertRefused(run: Result, code: string, says: RegExp): void {
  assert.notEqual(run.code, 0, run.stdout);
  assert.deepEqual(run.outputs, { count: '0', 'failure-code': code }, run.stdout);
  const errors = commandsIn(run.stdout).filter(({ name }) => name === 'error');
  assert.match(errors[0]?.data ?? '', says);
}

suite('side by side', SIDE_BY_SIDE, () => {
  test('one file of attestations verifies all files, and the summary shows what it must say', async (t) => {
    const { job, verify } = attested(t);
    const run = await verify({ bundles: ALL, predicate: RULES });
    assertVerified(run);
    assert.match(run.summary, /<code>builder\.id<\/code><\/td><td><code>https&#58;\/\/github/);
    // Some lines are about nothing here, and one is no bundle.
    job.write('all.jsonl', [job.read('review.jsonl'), '{}', job.read(ALL), ''].join('\n'));
    assertVerified(await verify({ bundles: 'all.jsonl', predicate: RULES }));
    job.write('named.json', job.read(ALL));
    assertVerified(await verify({ bundles: 'named.json' }));
    const digests = NAMES.map((name) => `${sha256(name)}  ${name}`).join('\n');
    assertVerified(await verify({ files: '', digests, bundles: ALL }));
  });

  test('refused: rules that are not met, and a file that the attestation is not about', async (t) => {
    const { job, verify } = attested(t);
    const rules = 'builder.id: https://github.com/octo/demo/*\nmetadata.invocationId: https://**';
    const unmet = await verify({ bundles: ALL, predicate: rules });
    assertRefused(
      unmet,
      'predicate-mismatch',
      /^3 of 3 files do not verify; the first, "dist\/a": the attestation does not meet the predicate policy: "builder\.id" \("runDetails\.builder\.id"\) is "https:.*", expected "https:.*"; "metadata\.invocationId" .* is absent/,
    );
    assert.match(unmet.summary, /### The predicate must have[\s\S]*<code>metadata\.invocationId<\/code>/);
    job.write('dist/d', 'd');
    const other = await verify({ bundles: ALL, predicate: RULES });
    assertRefused(other, 'signature-invalid', /"dist\/d": the statement has no subject with the digest/);
    assert.match(other.stdout, /Not verified: 1 of 4 files/);
  });

  test('attestations next to files are found by the name of each file', async (t) => {
    const { job, verify } = attested(t);
    job.write('dist/a.intoto.jsonl', job.read('a.jsonl'));
    assertVerified(await verify({ files: 'dist/a' }), 1);
    job.write('dist/b.provenance.intoto.jsonl', job.read(ALL));
    job.write('dist/b.review.intoto.jsonl', job.read('review.jsonl'));
    assertVerified(await verify({ files: 'dist/a\ndist/b' }), 2);
    assertRefused(await verify(), 'signature-invalid', /"dist\/c": the bundle is a signature, not/);
    // Signatures are still what counts without a type.
    assertVerified(await verify({ 'predicate-type': '' }));
  });

  test('in a directory each attestation counts that is valid for a file, and the reason for each other is given', async (t) => {
    const { job, verify } = attested(t);
    job.write('bundles/other.jsonl', job.read('other.jsonl'));
    job.write('bundles/deep/a.intoto.jsonl', job.read('a.jsonl'));
    job.write('bundles/not-a-bundle.jsonl', 'text');
    job.write('bundles/read.me', 'text');
    const one = await verify({ bundles: 'bundles', predicate: RULES });
    assertRefused(
      one,
      'predicate-mismatch',
      /^2 of 3 files do not verify; the first, "dist\/b": none of the 2 bundles counts: "bundles\/not-a-bundle\.jsonl": .*; "bundles\/other\.jsonl": .*"https:\/\/example\.test\/builder"/,
    );
    job.write(`bundles/${ALL}`, job.read(ALL));
    assertVerified(await verify({ bundles: 'bundles', predicate: RULES }));
    assertVerified(await verify({ bundles: 'dist', 'predicate-type': '' }));
  });

  test('in a directory of very many attestations the first are read, and a notice says so', async (t) => {
    const { job, verify } = attested(t);
    for (let n = 0; n < 101; n += 1) job.write(`bundles/x${n}.jsonl`, job.read('review.jsonl'));
    const late = await verify({ bundles: 'bundles' });
    assertRefused(late, 'signature-invalid', /none of the 100 bundles counts: .*; and 95 more/);
    assert.match(
      late.stdout,
      /^::notice::input "bundles": 1 file of bundles was not read in addition to 100 others/m,
    );
    job.write(`bundles/${ALL}`, job.read(ALL));
    // What is too long for a bundle does not keep others from being read.
    job.write('bundles/a-data-set.intoto.jsonl', Buffer.alloc(25 * 1024 * 1024));
    assertVerified(await verify({ bundles: 'bundles' }));
  });

  test('a manifest names attestations about one file and about all, also of files without a signature', async (t) => {
    const { job, verify } = attested(t);
    const manifest = JSON.parse(job.read('sigstore-manifest.json'));
    job.write('sigstore-manifest.json', JSON.stringify({ ...manifest, attestations: [{ bundle: ALL }] }));
    assertVerified(await verify({ bundles: 'sigstore-manifest.json', predicate: RULES }));
    const files = manifest.files.map(({ path, sha256: digest }: Record<string, unknown>) => {
      return { path, sha256: digest, status: 'covered' };
    });
    const attestations = [{ path: 'dist/a', bundle: 'a.jsonl' }, { bundle: ALL }];
    job.write('m.json', JSON.stringify({ ...manifest, files, attestations }));
    assertVerified(await verify({ bundles: 'm.json', predicate: RULES }));
    job.write('m.json', JSON.stringify({ ...manifest, files, attestations: attestations.slice(0, 1) }));
    assertRefused(await verify({ bundles: 'm.json' }), 'bundle-missing', /2 of 3 files have no bundle/);
    job.write('m.json', JSON.stringify({ ...manifest, attestations: [{ bundle: '../x' }] }));
    assertRefused(await verify({ bundles: 'm.json' }), 'input-invalid', /with the bundle "\.\.\/x"/);
    job.write('m.json', JSON.stringify({ ...manifest, files, attestations }));
    job.write('dist/b', 'changed');
    assertRefused(await verify({ bundles: 'm.json' }), 'signature-invalid', /not .* as in the manifest/);
  });

  test('inputs that cannot belong together are refused before anything is read', async (t) => {
    const { verify } = attested(t);
    const rows: readonly (readonly [Inputs, RegExp])[] = [
      [
        { 'predicate-type': '', predicate: RULES },
        /input "predicate" needs "predicate-type": only an attestation has a predicate/,
      ],
      [{ predicate: 'builder[0]: x' }, /line 1 of the predicate policy .*list\.0\.name/],
      [{ predicate: '# nothing' }, /input "predicate" has only comments/],
      [{ 'predicate-type': '', bundles: ALL }, /is a file of bundles, and only attestations/],
    ];
    for (const [inputs, says] of rows) assertRefused(await verify(inputs), 'input-invalid', says);
  });
});
