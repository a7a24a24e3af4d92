// `sigstore-sign sign --checksums`: the list that is written and signed, who can read it, and what is refused.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { suite } from 'node:test';
import { type Job, SIDE_BY_SIDE, startJob } from '../../support/job.ts';

const LIST = 'dist/SHA256SUMS';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const sign = (job: Job, ...words: string[]) =>
  job.command(['sign', '--trust-config', 'trust.json', '--checksums', LIST, ...words]);
const requestsTo = (job: Job, service: string) =>
  job.sandbox.requests.filter((each) => each.service === service).length;

const jobWithFiles = async (t: Parameters<typeof startJob>[0]): Promise<Job> => {
  const job = await startJob(t);
  job.write('dist/a', 'content of a');
  job.write('dist/sub/b c', 'content of b');
  return job;
};

suite('side by side', SIDE_BY_SIDE, () => {
  test('one signature covers all files: sha256sum reads the list, and the printed command verifies every file', async (t) => {
    const job = await jobWithFiles(t);
    const ran = await sign(job, '--no-signatures', 'dist/sub/b c', 'dist/a');
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(requestsTo(job, 'rekor'), 1);
    assert.equal(ran.stdout, `${LIST}\n${LIST}.sigstore.json\n`);
    assert.equal(job.read(LIST), `${sha256('content of a')}  a\n${sha256('content of b')}  sub/b c\n`);
    assert.match(ran.stderr, /^Listed 2 files in signed checksums as https:/m);
    const sums = { cwd: join(job.workspace, 'dist'), encoding: 'utf8' } as const;
    assert.equal(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], sums), 'a: OK\nsub/b c: OK\n');

    const line = /^Verify with: (node .*)$/m.exec(ran.stderr)?.[1] ?? '';
    assert.match(line, / --checksums dist\/SHA256SUMS$/);
    const env = { PATH: dirname(process.execPath) };
    const verify = (more = '') =>
      execFileSync('/bin/sh', ['-c', `${line}${more}`], { cwd: job.workspace, env, stdio: 'pipe' });
    verify();
    verify(' dist');
    const refuses = (says: RegExp, more?: string) =>
      assert.throws(
        () => verify(more),
        ({ status, stderr }) => status === 5 && says.test(String(stderr)),
      );
    job.write('dist/extra', 'not in the list');
    refuses(/dist\/extra: NOT VERIFIED\n.* does not name it/, ' dist');
    rmSync(join(job.workspace, 'dist/extra'));
    job.write('dist/a', 'changed');
    refuses(/dist\/a: NOT VERIFIED\n.*its SHA-256 is /);
    rmSync(join(job.workspace, 'dist/a'));
    refuses(/dist\/a: NOT VERIFIED\n.*it does not exist/);
    job.write('dist/a', 'content of a');
    verify();
    job.write(LIST, job.read(LIST).replace('  a\n', '  z\n'));
    refuses(/dist\/SHA256SUMS: NOT VERIFIED/);
  });

  test('with signatures, the list has one log entry more, and its own part of the result in JSON', async (t) => {
    const job = await jobWithFiles(t);
    const ran = await sign(job, '--json', 'dist/a', 'dist/sub/b c');
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(requestsTo(job, 'rekor'), 3);
    assert.equal(requestsTo(job, 'fulcio'), 1);
    assert.match(ran.stderr, /^Signed 2 files, with signed checksums as /m);
    const { attestations, checksums, files } = JSON.parse(ran.stdout);
    assert.equal(attestations, undefined);
    const { log, signedAt, ...rest } = checksums;
    assert.deepEqual(rest, {
      path: LIST,
      sha256: sha256(job.read(LIST)),
      bundle: `${LIST}.sigstore.json`,
      status: 'signed',
    });
    assert.equal(log.kind.split('/')[0], 'hashedrekord');
    assert.match(signedAt, /^\d{4}-.*Z$/);
    assert.deepEqual(
      files.map(({ bundle }: { bundle: string }) => bundle),
      ['dist/a.sigstore.json', 'dist/sub/b c.sigstore.json'],
    );
  });

  test('the list of an earlier run is replaced, and is not a file of the next one', async (t) => {
    const job = await jobWithFiles(t);
    assert.equal((await sign(job, '--no-signatures', 'dist/a')).code, 0);
    rmSync(join(job.workspace, `${LIST}.sigstore.json`));
    const again = await sign(job, '--no-signatures', 'dist/SHA256SUMS', 'dist/a', 'dist/sub/b c');
    assert.equal(again.code, 2);
    assert.match(again.stderr, /the list of checksums "dist\/SHA256SUMS" already exists/);
    const replaced = await sign(job, '--no-signatures', '--overwrite', LIST, 'dist/a', 'dist/sub/b c');
    assert.equal(replaced.code, 0, replaced.stderr);
    assert.match(replaced.stderr, /skipped "dist\/SHA256SUMS": an output of signing/);
    assert.deepEqual(
      job
        .read(LIST)
        .split('\n')
        .map((line) => line.slice(66)),
      ['a', 'sub/b c', ''],
    );
  });

  test('digests of files that are elsewhere can be listed, without their bytes', async (t) => {
    const job = await startJob(t);
    job.write('sums', `${sha256('content of b')} *dist/b\n${sha256('content of a')} *dist/a\n`);
    const ran = await sign(job, '--no-signatures', '--digests', 'sums');
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(job.read(LIST), `${sha256('content of a')}  a\n${sha256('content of b')}  b\n`);
  });
});

const REFUSED: readonly (readonly [words: readonly string[], says: RegExp])[] = [
  [['a.bin'], /file "a\.bin" is not below the directory of the list "dist\/SHA256SUMS"/],
  [['--in-toto', 'dist/a'], /--checksums conflicts with --in-toto|--in-toto conflicts with --checksums/],
  [['--checksums', 'dist/x.sigstore.json', 'dist/a'], /has the name of a bundle or manifest/],
  [['--overwrite', 'dist/SHA256SUMS', 'dist/a'], /would replace a file to be signed, which is not a list/],
];

test('bad input is refused before any request, and nothing is written', async (t) => {
  const job = await jobWithFiles(t);
  job.write('a.bin', 'a');
  job.write(LIST, 'a program, not a list');
  const before = job.list();
  for (const [words, says] of REFUSED) {
    const ran = await sign(job, ...words);
    assert.equal(ran.code, 2, ran.stderr);
    assert.match(ran.stderr, says);
  }
  const alone = await job.command(['sign', '--no-signatures', 'dist/a']);
  assert.equal(alone.code, 2);
  assert.match(alone.stderr, /--no-signatures needs --checksums/);
  // `verify` of the directory would refuse such a file.
  for (const list of ['dist/SUMS.sigstore.json', 'sigstore-manifest.json']) {
    const named = await job.command(['sign', '--trust-config', 'trust.json', '--checksums', list, 'dist/a']);
    assert.equal(named.code, 2, named.stderr);
    assert.match(named.stderr, /the list ".*\.json" has the name of a bundle or manifest/);
  }
  assert.deepEqual(job.list(), before);
  assert.equal(job.read(LIST), 'a program, not a list');
  assert.equal(job.sandbox.requests.length, 0);
});
