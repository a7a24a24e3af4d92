// Which files a job signs: signatures of others, names with brackets, pointers of Git LFS, and names of the workspace.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { suite } from 'node:test';
import { IDENTITY, type Job, type Result, SIDE_BY_SIDE, startJob, verify } from '../../support/job.ts';

const failure = (result: Result) => [result.code, result.outputs['failure-code']];
const LOCAL = { 'upload-artifact': 'false' };
const BUNDLE = '.sigstore.json';

/** What was signed: the files with a bundle next to them. */
const signed = (job: Job) =>
  job
    .list()
    .filter((path) => path.endsWith(BUNDLE))
    .map((path) => path.slice(0, -BUNDLE.length))
    .sort();
const logged = (job: Job) => job.sandbox.requests.filter(({ service }) => service === 'rekor').length;

const PACKAGE = 'dist/p.tar.gz';
const OTHERS = ['.asc', '.sig', '.pem', '.minisig', '.publish.attestation'].map((suffix) => PACKAGE + suffix);

async function packaged(t: test.TestContext): Promise<Job> {
  const job = await startJob(t);
  for (const path of [PACKAGE, ...OTHERS, `${PACKAGE}.sha256`, 'dist/SHA256SUMS', 'dist/ca.pem'])
    job.write(path, path);
  return job;
}

const SIGNED = ['dist/SHA256SUMS', 'dist/ca.pem', PACKAGE, `${PACKAGE}.sha256`];

suite('side by side', SIDE_BY_SIDE, () => {
  test('a glob passes over signatures, certificates and attestations of files in the list, with a notice', async (t) => {
    const job = await packaged(t);
    const result = await job.run(LOCAL);
    assert.equal(result.code, 0, result.stdout);
    assert.deepEqual([signed(job), logged(job)], [SIGNED, SIGNED.length]);
    const notice =
      /skipped "dist\/p\.tar\.gz\.asc" and 4 more: a signature, certificate or attestation of a file in the list; to include it, add a pattern that ends in "\.asc"/;
    assert.match(result.stdout, notice);
    assert.match(result.summary, /p\.tar\.gz\.asc/);
  });

  test('a pattern that ends in the suffix of a signature signs it, and so does a list without the file of the signature', async (t) => {
    const job = await packaged(t);
    const named = await job.run({ ...LOCAL, files: 'dist/*\ndist/*.asc\ndist/p.tar.gz.sig' });
    assert.equal(named.code, 0, named.stdout);
    assert.deepEqual(signed(job), [...SIGNED, `${PACKAGE}.asc`, `${PACKAGE}.sig`].sort());
    const alone = await job.run({ ...LOCAL, files: 'dist/*\n!dist/p.tar.gz', 'output-directory': 'out' });
    assert.equal(alone.outputs['count'], '8', alone.stdout);
  });

  test('a pattern that matches nothing but signatures of files in the list is an error', async (t) => {
    const job = await packaged(t);
    const result = await job.run({ files: 'dist/*.gz\ndist/*.gz.[am]*' });
    assert.deepEqual(failure(result), [2, 'pattern-unmatched']);
    assert.match(
      result.stdout,
      /"dist\/\*\.gz\.\[am\]\*" matches no file to sign; "dist\/p\.tar\.gz\.(asc|minisig)" is a signature/,
    );
    assert.deepEqual(job.sandbox.requests, []);
  });

  test('verifying passes over the files that signing passed over, and verifies those with a bundle', async (t) => {
    const job = await packaged(t);
    assert.equal((await job.run({ ...LOCAL, files: 'dist/*\ndist/*.asc' })).code, 0);
    const who = { files: 'dist/*', identity: IDENTITY, issuer: job.sandbox.urls.issuer };
    for (const bundles of [{}, { bundles: 'sigstore-manifest.json' }, { bundles: '.' }]) {
      const result = await job.action('verify', { ...who, ...bundles });
      assert.deepEqual([result.code, result.outputs['count']], [0, '5'], result.stdout);
      assert.match(
        result.stdout,
        /::notice::not verified, because there is no bundle: skipped ".*" and 3 more/,
      );
    }
    job.write(`${PACKAGE}.asc`, 'another signature');
    assert.equal((await job.action('verify', who)).code, 5);
  });

  test('the command passes over signatures of files that are named with them', async (t) => {
    const job = await packaged(t);
    const sign = (...names: string[]) => job.command(['sign', '--trust-config', 'trust.json', ...names]);
    const all = await sign(...OTHERS, PACKAGE, 'dist/ca.pem');
    assert.deepEqual([all.code, signed(job)], [0, ['dist/ca.pem', PACKAGE]], all.stderr);
    assert.match(
      all.stderr,
      /^note: skipped "dist\/p\.tar\.gz\.asc" and 4 more: .*; to sign it, run `sign` for it without that file$/m,
    );
    assert.equal((await sign(`${PACKAGE}.asc`)).code, 0);
  });

  test('a pointer of Git LFS is signed with a warning', async (t) => {
    const job = await startJob(t);
    const oid = createHash('sha256').update('model').digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 734003200\n`;
    job.write('dist/model.bin', pointer);
    job.write('dist/about.txt', `A pointer:\n${pointer}`);
    const result = await job.run(LOCAL);
    assert.equal(result.code, 0, result.stdout);
    assert.match(
      result.stdout,
      /^::warning::"dist\/model\.bin" is a Git LFS pointer, not the file itself; .*`lfs: true`/m,
    );
    assert.match(result.summary, /Git LFS pointer/);
    const command = await job.command([
      'sign',
      '--trust-config',
      'trust.json',
      '--overwrite',
      'dist/model.bin',
    ]);
    assert.match(command.stderr, /^note: "dist\/model\.bin" is a Git LFS pointer/m);
  });

  for (const { what, file, matched, pattern, escaped } of [
    {
      what: 'a file with brackets in its name',
      file: 'dist/app-[1.0].zip',
      matched: 'dist/app-1.zip',
      pattern: 'dist/app-[1.0].zip',
      escaped: 'dist/app-[[]1.0].zip',
    },
    {
      what: 'a folder with brackets in its name',
      file: 'out[1]/app.zip',
      matched: 'out1/app.zip',
      pattern: 'out[1]/*.zip',
      escaped: 'out[[]1]/*.zip',
    },
    {
      what: 'a backslash in a name',
      file: 'dist/a\\b',
      matched: 'dist/ab',
      pattern: 'dist/a\\b',
      escaped: 'dist/a\\\\b',
    },
  ])
    test(`a pattern that does not match the file of that name is an error that shows the escape: ${what}`, async (t) => {
      const job = await startJob(t);
      for (const path of [file, matched]) job.write(path, path);
      const result = await job.run({ files: pattern });
      assert.deepEqual(failure(result), [2, 'pattern-unmatched']);
      const shown = (text: string) => JSON.stringify(text).replaceAll('%', '%25');
      const says = [
        `pattern ${shown(pattern)} does not match the file ${shown(file)}`,
        `write ${shown(escaped)}`,
        `with a line ${shown(`!${escaped}`)}`,
      ];
      for (const each of says) assert.ok(result.stdout.includes(each), `${each}: ${result.stdout}`);
      assert.deepEqual(job.sandbox.requests, []);
      const excluded = await job.run({ ...LOCAL, files: `${pattern}\n!${escaped}` });
      assert.deepEqual([excluded.code, signed(job)], [0, [matched]], excluded.stdout);
      const corrected = await job.run({ ...LOCAL, files: escaped, existing: 'overwrite' });
      assert.equal(corrected.code, 0, corrected.stdout);
      assert.deepEqual(signed(job), [file, matched].sort());
    });

  test('an exclusion that does not match the file of that name is an error', async (t) => {
    const job = await startJob(t);
    for (const path of ['dist/app-[1.0].zip', 'dist/b.zip']) job.write(path, path);
    const result = await job.run({ files: 'dist/*\n!dist/app-[1.0].zip' });
    assert.deepEqual(failure(result), [2, 'pattern-unmatched']);
    assert.ok(result.stdout.includes('write "!dist/app-[[]1.0].zip"'), result.stdout);
    const corrected = await job.run({ ...LOCAL, files: 'dist/*\n!dist/app-[[]1.0].zip' });
    assert.deepEqual([corrected.code, signed(job)], [0, ['dist/b.zip']], corrected.stdout);
  });

  test('GITHUB_WORKSPACE may be a link to the workspace', async (t) => {
    const job = await startJob(t);
    for (const path of ['dist/a.txt', 'dist/b.txt']) job.write(path, path);
    const link = join(dirname(job.workspace), 'link');
    symlinkSync(job.workspace, link);
    const env = { GITHUB_WORKSPACE: link };
    const files = `${link}/dist/*\n  !${link}/dist/b.txt`;
    const result = await job.run({ ...LOCAL, files, 'output-directory': `${link}/out` }, env);
    assert.equal(result.code, 0, result.stdout);
    assert.deepEqual(job.list(), [
      'dist/a.txt',
      'dist/b.txt',
      `out/a.txt${BUNDLE}`,
      'out/sigstore-manifest.json',
    ]);
    const who = { identity: IDENTITY, issuer: job.sandbox.urls.issuer };
    const inputs = { files: `${link}/dist/a.txt`, bundles: `${link}/out/sigstore-manifest.json`, ...who };
    const verified = await job.action('verify', inputs, env);
    assert.deepEqual([verified.code, verified.outputs['count']], [0, '1'], verified.stdout);
    job.write('sums', `${createHash('sha256').update('x').digest('hex')}  x\n`);
    const digests = await job.run(
      { ...LOCAL, files: '', digests: `${link}/sums`, 'output-directory': `${link}/x` },
      env,
    );
    assert.equal(digests.code, 0, digests.stdout);
    assert.equal(await verify(job, ['dist/a.txt']), 6);
  });

  test('a path on the host of a container job is refused with the name of the workspace and the relative path', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    const host = join(dirname(job.workspace), 'host', 'work');
    mkdirSync(host, { recursive: true });
    for (const inputs of [{ files: `${host}/dist/*` }, { 'output-directory': `${host}/out` }]) {
      const result = await job.run(inputs, { GITHUB_WORKSPACE: job.workspace });
      assert.deepEqual(failure(result), [2, 'file-outside-workspace']);
      assert.ok(result.stdout.includes(`is outside the workspace "${job.workspace}"`), result.stdout);
      assert.match(
        result.stdout,
        /What to do: Write the path relative to the workspace, .* in a container job/,
      );
    }
    assert.deepEqual(job.sandbox.requests, []);
  });
});
