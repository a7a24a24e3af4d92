// Where `sigstore-sign sign` writes its outputs: the output options of sigstore-python, each with its conflicts.
import assert from 'node:assert/strict';
import { verify, X509Certificate } from 'node:crypto';
import { linkSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { type Job, startJob } from '../../support/job.ts';

const TRUST = ['--trust-config', 'trust.json'];
const BOTH = ['--signature', 'a.sig', '--certificate', 'a.crt'];

const sign = (job: Job, ...words: string[]) => job.command(['sign', ...TRUST, ...words]);

async function jobWith(t: Parameters<typeof startJob>[0], options?: Parameters<typeof startJob>[1]) {
  const job = await startJob(t, options);
  for (const name of ['a', 'b']) job.write(name, `the file ${name}`);
  return job;
}

test('--signature and --certificate, or their other names, write the parts of the bundle as base64 and PEM', async (t) => {
  const job = await jobWith(t);
  for (const [signature, certificate] of [
    ['--signature', '--certificate'],
    ['--output-signature', '--output-certificate'],
  ] as const) {
    const { code, stdout, stderr } = await sign(
      job,
      signature,
      'out/a.sig',
      certificate,
      'a.crt',
      '--overwrite',
      'a',
    );
    assert.equal(code, 0, stderr);
    assert.equal(stdout, 'a.sigstore.json\nout/a.sig\na.crt\n');
    assert.deepEqual(job.list(), ['a', 'a.crt', 'a.sigstore.json', 'b', 'out/a.sig']);
    const bundle = JSON.parse(job.read('a.sigstore.json'));
    // As `print` of Python writes them: base64 and a line feed, PEM that ends in one and another.
    assert.equal(job.read('out/a.sig'), `${bundle.messageSignature.signature}\n`);
    const pem = job.read('a.crt');
    assert.match(
      pem,
      /^-----BEGIN CERTIFICATE-----\n([\w+/=]{64}\n)*[\w+/=]{1,64}\n-----END CERTIFICATE-----\n\n$/,
    );
    const x509 = new X509Certificate(pem);
    assert.equal(x509.raw.toString('base64'), bundle.verificationMaterial.certificate.rawBytes);
    const raw = Buffer.from(job.read('out/a.sig'), 'base64');
    assert.ok(verify('sha256', Buffer.from('the file a'), x509.publicKey, raw), 'openssl would verify it');
  }
});

test('--no-default-files writes no bundle; a message says when nothing is written', async (t) => {
  const job = await jobWith(t);
  const both = await sign(job, '--json', '--no-default-files', ...BOTH, 'a');
  assert.equal(both.code, 0, both.stderr);
  assert.deepEqual(job.list(), ['a', 'a.crt', 'a.sig', 'b']);
  const [file] = JSON.parse(both.stdout).files;
  assert.deepEqual([file.status, 'bundle' in file], ['signed', false]);
  assert.doesNotMatch(both.stderr, /Verify with|nothing is written/);
  const none = await sign(job, '--no-default-files', 'a', 'b');
  assert.deepEqual([none.code, none.stdout], [0, ''], none.stderr);
  assert.match(none.stderr, /note: nothing is written: /);
  assert.deepEqual(job.list(), ['a', 'a.crt', 'a.sig', 'b']);
});

test('--bundle and --output-directory replace the default place, where nothing is written', async (t) => {
  const job = await jobWith(t);
  const one = await sign(job, '--bundle', 'x/y.json', ...BOTH, 'a');
  assert.deepEqual([one.code, one.stdout], [0, 'x/y.json\na.sig\na.crt\n'], one.stderr);
  const all = await sign(job, '--output-directory', 'd', 'a', 'b');
  assert.deepEqual([all.code, all.stdout], [0, 'd/a.sigstore.json\nd/b.sigstore.json\n'], all.stderr);
  const expected = ['a', 'a.crt', 'a.sig', 'b', 'd/a.sigstore.json', 'd/b.sigstore.json', 'x/y.json'];
  assert.deepEqual(job.list(), expected);
});

const CONFLICTS: readonly (readonly [words: readonly string[], code: string, said: RegExp])[] = [
  [['--signature', 's', 'a'], 'usage', /--signature and --certificate go together/],
  [['--certificate', 'c', 'a'], 'usage', /--signature and --certificate go together/],
  [[...BOTH, 'a', 'b'], 'usage', /--signature works only with a single FILE/],
  [['--bundle', 'x', 'a', 'b'], 'usage', /--bundle works only with a single FILE/],
  [['--bundle', 'x', '--no-default-files', 'a'], 'usage', /--bundle conflicts with --no-default-files/],
  [['--bundle', 'x', '--output-directory', 'd', 'a'], 'usage', /--output-directory conflicts with --bundle/],
  [[...BOTH, '--output-directory', 'd', 'a'], 'usage', /--output-directory conflicts with --signature/],
  [['--output-certificate', 'c', '--output-directory', 'd', 'a'], 'usage', /conflicts with --certificate/],
  [
    ['--signature', 'x', '--certificate', './x', 'a'],
    'output-collision',
    /signature and the certificate would both be "x"/,
  ],
  [['--signature', 'l/x', '--certificate', 'sub/x', 'a'], 'output-collision', /would both be "sub\/x"/],
  [
    ['--signature', 'a.sigstore.json', '--certificate', 'c', 'a'],
    'output-collision',
    /the bundle and the signature/,
  ],
  [['--signature', 's', '--certificate', 'a', 'a'], 'output-collision', /the certificate "a" would replace/],
  [
    ['--bundle', '../here/a', '--overwrite', 'a'],
    'output-collision',
    /the bundle "\/.+\/here\/a" would replace/,
  ],
  [['--bundle', 'twin', '--overwrite', 'a'], 'output-collision', /the bundle "twin" would replace/],
  [['--signature', 'old', '--certificate', 'c', 'a'], 'output-exists', /the signature "old" already exists/],
  [
    ['--signature', 's', '--certificate', 'old', 'a'],
    'output-exists',
    /the certificate "old" already exists/,
  ],
  [['--bundle', 'old', ...BOTH, 'a'], 'output-exists', /the bundle "old" already exists/],
  [['--bundle', 'dangling', 'a'], 'output-exists', /the bundle "dangling" already exists/],
  [
    ['--signature', 'sub', '--certificate', 'c', '--overwrite', 'a'],
    'output-unwritable',
    /"sub" is a directory/,
  ],
  [['--signature', 's', '--certificate', 'old/c', 'a'], 'output-unwritable', /"old" cannot be written/],
  [['--signature', '/proc/x/s', '--certificate', 'c', 'a'], 'output-unwritable', /cannot be written/],
  [['l/x', 'sub/x'], 'output-collision', /"l\/x" and "sub\/x" would both have the bundle/],
  [['--staging', '--oidc-issuer', 'https://issuer.example.test', 'a'], 'usage', /conflicts with/],
];

test(`${CONFLICTS.length} conflicts and impossible paths are refused before any request`, async (t) => {
  const job = await jobWith(t);
  job.write('old', 'stays');
  job.write('sub/x', 'x');
  symlinkSync('sub', join(job.workspace, 'l'));
  symlinkSync(job.workspace, join(job.workspace, '..', 'here'));
  symlinkSync('nowhere', join(job.workspace, 'dangling'));
  linkSync(join(job.workspace, 'a'), join(job.workspace, 'twin'));
  const before = job.list();
  for (const [words, code, said] of CONFLICTS) {
    const { code: exit, stdout, stderr } = await sign(job, ...words);
    assert.equal(exit, code === 'output-unwritable' ? 6 : 2, stderr);
    assert.match(stderr.split('\n')[0] ?? '', said, words.join(' '));
    assert.match(stderr, new RegExp(`  code: ${code}\\n$`));
    assert.equal(stdout, '');
  }
  assert.deepEqual(job.sandbox.requests, []);
  assert.deepEqual(job.list(), before);
  assert.deepEqual([job.read('old'), job.read('a')], ['stays', 'the file a']);
});

test('--overwrite replaces all outputs; if one cannot be replaced, all stay as they were', async (t) => {
  const outputs = ['a.crt', 'a.sig', 'a.sigstore.json'];
  let before = () => {};
  const rekor = () => void before();
  const job = await jobWith(t, { faults: { rekor } });
  for (const path of outputs) job.write(path, 'old');
  const read = () => outputs.map((path) => job.read(path));
  const directory = join(job.workspace, 'a.sigstore.json');
  before = () => {
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory);
  };
  // The last output becomes a directory while the file is signed: the two before it are restored.
  const failed = await sign(job, ...BOTH, '--overwrite', 'a');
  assert.equal(failed.code, 6, failed.stderr);
  assert.match(failed.stderr, /"[^"]*a\.sigstore\.json" cannot be written[\s\S]*code: output-unwritable/);
  assert.deepEqual([job.read('a.crt'), job.read('a.sig')], ['old', 'old']);
  assert.deepEqual(job.list(), ['a', 'a.crt', 'a.sig', 'b'], 'nothing half-written, nothing hidden');
  rmSync(directory, { recursive: true });
  for (const path of ['a.crt', 'a.sig']) rmSync(join(job.workspace, path));
  const bare = await sign(job, ...BOTH, '--overwrite', 'a');
  assert.equal(bare.code, 6, bare.stderr);
  assert.deepEqual(job.list(), ['a', 'b'], 'where nothing was, nothing is');
  rmSync(directory, { recursive: true });
  before = () => {};
  for (const path of outputs) job.write(path, 'old');
  const { code, stderr } = await sign(job, ...BOTH, '--overwrite', 'a');
  assert.equal(code, 0, stderr);
  assert.ok(read().every((text) => text !== 'old'));
  assert.deepEqual(job.list(), ['a', ...outputs, 'b']);
});

test('a signature that was refused leaves no output of any kind', async (t) => {
  const job = await jobWith(t, { faults: { rekor: () => ({ lie: 'log-wrong-key' }) } });
  const { code, stderr } = await sign(job, '--bundle', 'x', ...BOTH, 'a');
  assert.equal(code, 5, stderr);
  assert.deepEqual(job.list(), ['a', 'b']);
});
