// The built actions on every system: Linux, macOS and Windows have other paths, line ends and rules for names.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { IDENTITY, type Job, startJob } from '../support/job.ts';
import { unzip } from '../support/zip.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const jobWithFiles = async (t: Parameters<typeof startJob>[0]): Promise<Job> => {
  const job = await startJob(t);
  for (const name of ['dist/a.txt', 'dist/deep/b.txt', 'dist/deep/not.log']) job.write(name, name);
  return job;
};

/** A path as this system writes it. */
const native = (...parts: string[]) => join(...parts);

test('files are found by the separators of the system and by /, and listed with /', async (t) => {
  const job = await jobWithFiles(t);
  const patterns = [native('dist', '*.txt'), native(job.workspace, 'dist', 'deep', '*'), '!dist/**/*.log'];
  const ran = await job.run({ files: patterns.join('\n') });
  assert.equal(ran.code, 0, ran.stdout);
  const manifest = JSON.parse(job.read('sigstore-manifest.json'));
  assert.deepEqual(
    manifest.files.map(({ path, bundle }: Record<string, string>) => [path, bundle]),
    ['dist/a.txt', 'dist/deep/b.txt'].map((path) => [path, `${path}.sigstore.json`]),
  );
  const [artifact] = job.sandbox.artifacts();
  assert.deepEqual([...unzip(artifact?.bytes ?? Buffer.alloc(0)).keys()].sort(), [
    'dist/a.txt.sigstore.json',
    'dist/deep/b.txt.sigstore.json',
    'sigstore-manifest.json',
  ]);
});

test('what the action signs, the verifying action and the command accept', async (t) => {
  const job = await jobWithFiles(t);
  const signed = await job.run({ files: native('dist', '**', '*.txt'), 'upload-artifact': 'false' });
  assert.equal(signed.code, 0, signed.stdout);
  const by = { identity: IDENTITY, issuer: job.sandbox.urls.issuer };
  const verified = await job.action('verify', { files: native('dist', '**', '*.txt'), ...by });
  assert.equal(verified.code, 0, verified.stdout);
  const words = ['--certificate-identity', by.identity, '--certificate-oidc-issuer', by.issuer];
  const command = await job.command([
    ...['verify', '--trust-config', 'trust.json', ...words],
    ...['dist/a.txt', native('dist', 'deep', 'b.txt'), native(job.workspace, 'dist', 'a.txt')],
  ]);
  assert.equal(command.code, 0, command.stderr);
  job.write('dist/a.txt', 'changed');
  const refused = await job.action('verify', { files: native('dist', '*.txt'), ...by });
  assert.equal(refused.outputs['failure-code'], 'signature-invalid', refused.stdout);
});

test('names that differ only in case get one bundle each, or are refused before any request', async (t) => {
  const job = await startJob(t);
  job.write('one/NAME.txt', 'one');
  job.write('two/name.txt', 'two');
  const ignoresCase = existsSync(join(job.workspace, 'ONE'));
  const ran = await job.run({
    files: 'one/*\ntwo/*',
    'output-directory': 'bundles',
    'upload-artifact': 'false',
  });
  assert.equal(ran.outputs['failure-code'], ignoresCase ? 'output-collision' : undefined, ran.stdout);
  const made = job.list().filter((path) => path.endsWith('.txt.sigstore.json'));
  assert.equal(made.length, ignoresCase ? 0 : 2);
  if (ignoresCase) assert.equal(job.sandbox.requests.length, 0);
});

test('a list of checksums and a policy with the line ends of Windows are read', async (t) => {
  const job = await jobWithFiles(t);
  job.write('SHA256SUMS', `${sha256('x')}  x.bin\r\n${sha256('y')} *sub/y.bin\r\n`);
  const ran = await job.run({
    files: '',
    digests: 'SHA256SUMS',
    policy: 'repository: octo/demo\r\nref: refs/heads/*\r\n',
    'upload-artifact': 'false',
  });
  assert.equal(ran.code, 0, ran.stdout);
  assert.ok(job.list().includes('x.bin.sigstore.json'));
  assert.ok(job.list().includes('sub/y.bin.sigstore.json'));
});

test('attestations and signed checksums are listed with /', async (t) => {
  const job = await jobWithFiles(t);
  const ran = await job.run({
    files: native('dist', '**', '*.txt'),
    attest: 'provenance',
    checksums: native('dist', 'SHA256SUMS'),
    'output-directory': native('out', 'deep'),
    'upload-artifact': 'false',
  });
  assert.equal(ran.code, 0, ran.stdout);
  const manifest = JSON.parse(job.read('out/deep/sigstore-manifest.json'));
  const [attestation] = manifest.attestations;
  assert.equal(attestation.bundle, 'out/deep/provenance.intoto.jsonl');
  assert.equal(ran.outputs['attestation-path'], 'out/deep/provenance.intoto.jsonl');
  assert.equal(manifest.checksums.path, 'dist/SHA256SUMS');
  assert.deepEqual(
    manifest.files.map(({ bundle }: Record<string, string>) => bundle),
    ['a.txt', 'b.txt'].map((name) => `out/deep/${name}.sigstore.json`),
  );
  const text = job.read('dist/SHA256SUMS');
  assert.equal(text, ['a.txt', 'deep/b.txt'].map((name) => `${sha256(`dist/${name}`)}  ${name}\n`).join(''));
});

test('shards are collected from the artifacts of a matrix, and verify where they were signed', async (t) => {
  const job = await jobWithFiles(t);
  for (const shard of ['1/2', '2/2']) {
    const ran = await job.copy(t).run({ files: native('dist', '**', '*.txt'), shard });
    assert.equal(ran.code, 0, ran.stdout);
  }
  const collected = await job.action('collect');
  assert.equal(collected.code, 0, collected.stdout);
  assert.ok(job.list().includes('dist/deep/b.txt.sigstore.json'), job.list().join(' '));
});
