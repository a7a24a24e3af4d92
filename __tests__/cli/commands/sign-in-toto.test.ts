// `sigstore-sign sign --in-toto` on the sandbox: what it logs and writes, and what it refuses without any request.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import test from 'node:test';
import { type Job, startJob } from '../../support/job.ts';

const IDENTITY = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';
const TRUST = ['--trust-config', 'trust.json'];
const TYPE = 'https://example.test/review/v1';

const attest = (job: Job, ...words: string[]) => job.command(['sign', '--in-toto', ...TRUST, ...words]);
const verify = (job: Job, ...words: string[]) => {
  const by = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', job.sandbox.urls.issuer];
  return job.command(['verify', ...TRUST, ...by, ...words]);
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const about = (digest: object, type = 'v1') =>
  JSON.stringify({
    _type: `https://in-toto.io/Statement/${type}`,
    subject: [{ name: 'demo.bin', digest }],
    predicateType: TYPE,
    predicate: { approved: true },
  });

for (const [rekor, kind] of [
  ['1', 'dsse/0.0.1'],
  ['2', 'hashedrekord/0.0.2'],
] as const) {
  test(`signs statements of both versions, logged by Rekor v${rekor}`, async (t) => {
    const job = await startJob(t);
    job.write('demo.bin', 'the file');
    job.write('other.bin', 'another');
    job.write('st.json', ` ${about({ sha256: sha256('the file') })}\n`);
    job.write('old.json', about({ sha256: sha256('the file') }, 'v0.1'));
    const { code, stdout, stderr } = await attest(job, '--rekor-version', rekor, 'st.json', 'old.json');
    assert.equal(code, 0, stderr);
    assert.equal(stdout, 'st.json.sigstore.json\nold.json.sigstore.json\n');
    assert.match(
      stderr,
      /^note: the statement "old\.json" is of version 0\.1, which sigstore-python refuses$/m,
    );
    assert.doesNotMatch(stderr, /the statement "st\.json"/);
    const { dsseEnvelope, verificationMaterial } = JSON.parse(job.read('st.json.sigstore.json'));
    assert.equal(Buffer.from(dsseEnvelope.payload, 'base64').toString(), job.read('st.json'));
    const { kindVersion } = verificationMaterial.tlogEntries[0];
    assert.equal(`${kindVersion.kind}/${kindVersion.version}`, kind);
    for (const bundle of ['st.json.sigstore.json', 'old.json.sigstore.json']) {
      const words = ['--predicate-type', TYPE, '--bundle', bundle];
      assert.equal((await verify(job, ...words, 'demo.bin')).code, 0);
      assert.equal((await verify(job, ...words, 'other.bin')).code, 5);
    }
    // The command that it prints works unchanged in a shell.
    const line = /^Verify with: (node .*)$/m.exec(stderr)?.[1] ?? '';
    assert.match(
      line,
      new RegExp(
        ` --predicate-type ${TYPE} --bundle st\\.json\\.sigstore\\.json sha256:${sha256('the file')}$`,
      ),
    );
    const env = { PATH: dirname(process.execPath) };
    execFileSync('/bin/sh', ['-c', line], { cwd: job.workspace, env, stdio: 'pipe' });
  });
}

test('an attestation counts if its exact type is expected, and a signature if no type is', async (t) => {
  const job = await startJob(t);
  job.write('demo.bin', 'the file');
  job.write('st.json', about({ sha256: sha256('the file') }));
  assert.equal((await attest(job, 'st.json')).code, 0);
  assert.equal((await job.command(['sign', ...TRUST, 'demo.bin'])).code, 0);
  const attested = ['--bundle', 'st.json.sigstore.json', 'demo.bin'];
  const good = await verify(job, '--json', '--predicate-type', TYPE, ...attested);
  assert.equal(good.code, 0, good.stderr);
  assert.equal(JSON.parse(good.stdout).files[0].predicateType, TYPE);
  assert.match(good.stderr, new RegExp(`^demo\\.bin: verified, attestation of ${TYPE}, signed by `));
  const refused: readonly (readonly [words: readonly string[], says: RegExp])[] = [
    [attested, /is an attestation of the type "https:.*review\/v1", not a signature/],
    [['--predicate-type', `${TYPE}/`, ...attested], /review\/v1", not an attestation of ".*review\/v1\/"/],
    [['--predicate-type', TYPE.toUpperCase(), ...attested], /not an attestation of "HTTPS/],
    [['--predicate-type', TYPE, 'demo.bin'], /is a signature, not an attestation of/],
  ];
  for (const [words, says] of refused) {
    const { code, stdout, stderr } = await verify(job, '--json', ...words);
    assert.equal(code, 5, stderr);
    assert.match(stderr, says);
    assert.match(stderr, /`--predicate-type`[\s\S]*code: signature-invalid/);
    assert.doesNotMatch(stdout, /predicateType/);
  }
  const signed = await verify(job, '--json', 'demo.bin');
  assert.equal(signed.code, 0, signed.stderr);
  assert.doesNotMatch(signed.stdout, /predicateType/);
});

test('a statement about a commit without files is signed, and no command is shown that could not verify it', async (t) => {
  const job = await startJob(t);
  job.write('st.json', about({ gitCommit: 'ab'.repeat(20) }));
  const { code, stderr } = await attest(job, 'st.json');
  assert.equal(code, 0, stderr);
  assert.deepEqual(job.list(), ['st.json', 'st.json.sigstore.json']);
  assert.doesNotMatch(stderr, /Verify with/);
});

test('an invalid statement is refused before any request', async (t) => {
  const job = await startJob(t);
  job.write('good.json', about({ sha256: 'ab'.repeat(32) }));
  const bad: readonly (readonly [string, RegExp])[] = [
    ['no JSON', /statement "bad\.json" is not JSON/],
    ['{"_type":"","_type":""}', /without duplicate names/],
    [about({ sha256: 'AB'.repeat(32) }), /64 lowercase hexadecimal digits/],
    [about({ sha256: 'ab'.repeat(32) }).replace(TYPE, 'review'), /not a URI/],
    [about({ sha256: 'ab'.repeat(32) }).padEnd(16 * 1024 * 1024 + 1), /the limit is 16777216/],
    [JSON.stringify({ payload: '', payloadType: 'text/plain', signatures: [] }), /already a DSSE envelope/],
  ];
  for (const [content, words] of bad) {
    job.write('bad.json', content);
    const { code, stdout, stderr } = await attest(job, 'good.json', 'bad.json');
    assert.deepEqual([code, stdout], [2, ''], stderr);
    assert.match(stderr, words);
    assert.match(stderr, /statement-invalid/);
  }
  assert.deepEqual(job.list(), ['bad.json', 'good.json']);
  assert.deepEqual(job.sandbox.requests, []);
});

test('no signature is written without its envelope', async (t) => {
  const job = await startJob(t);
  job.write('st.json', about({ sha256: 'ab'.repeat(32) }));
  const { code, stderr } = await attest(job, '--signature', 's', '--certificate', 'c', 'st.json');
  assert.equal(code, 2);
  assert.match(stderr, /--in-toto/);
  assert.deepEqual(job.sandbox.requests, []);
});
