// The verifying action with `checksums`: one signature on a list, and every file that the list names, or none.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, suite } from 'node:test';
import { IDENTITY, type Job, SIDE_BY_SIDE, startJob } from '../../support/job.ts';
import { assertRefused, OFFLINE } from './assert-refused.ts';

type Inputs = Readonly<Record<string, string>>;

const LIST = 'dist/SHA256SUMS';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const line = (name: string) => `${sha256(`content of ${name}`)}  ${name}\n`;

const ends: (() => Promise<void>)[] = [];
after(() => Promise.all(ends.map((end) => end())));

async function sign(): Promise<Job> {
  const job = await startJob({ after: (end) => void ends.push(end) });
  for (const name of ['a', 'sub/b']) job.write(`dist/${name}`, `content of ${name}`);
  job.write(LIST, `${line('a')}${line('sub/b')}`);
  job.write('linked/SUMS', line('way/a'));
  job.write('bad/SUMS', line('../dist/a'));
  const files = `${LIST}\nlinked/SUMS\nbad/SUMS`;
  const run = await job.run({ files, 'upload-artifact': 'false' });
  assert.equal(run.code, 0, run.stdout);
  rmSync(join(job.workspace, 'sigstore-manifest.json'));
  return job;
}

/** Signed once: each test gets a copy. */
let original: Promise<Job> | undefined;

/** `dist` has `a`, `sub/b`, and the list of both with its bundle. The verifying action makes no request. */
async function signed(t: test.TestContext) {
  original ??= sign();
  const job = (await original).copy(t);
  const who = { identity: IDENTITY, issuer: job.sandbox.urls.issuer };
  const verify = async (more: Inputs = {}, env: Inputs = {}) => {
    const asked = job.sandbox.requests.length;
    const run = await job.action('verify', { checksums: LIST, ...who, ...more }, { ...OFFLINE, ...env });
    assert.equal(job.sandbox.requests.length, asked, 'verifying makes no request');
    return run;
  };
  return { job, who, verify };
}

suite('side by side', SIDE_BY_SIDE, () => {
  test('all files of a signed list verify, with or without `files`; outputs, log and summary say through which list', async (t) => {
    const { job, who, verify } = await signed(t);
    for (const inputs of [
      {},
      { files: 'dist/**' },
      { files: 'dist/a' },
      { checksums: `${job.workspace}/${LIST}` },
    ]) {
      const run = await verify(inputs);
      assert.equal(run.code, 0, run.stdout);
      assert.deepEqual(run.outputs, { count: '2', ...who });
      assert.deepEqual(run.commands, []);
      assert.match(run.stdout, /^dist\/sub\/b: verified through dist\/SHA256SUMS, signed at \d{4}-\S+Z$/m);
      assert.match(run.stdout, /^Result: Verified 2 files through dist\/SHA256SUMS, signed by https:/m);
      assert.match(run.summary, /^## ✅ Verified 2 files\n/);
      assert.match(run.summary, /Signed&nbsp;list<\/\w+><td><code>dist\/SHA256SUMS<\/code>/);
      assert.ok(run.summary.includes(`<code title="${sha256('content of a')}">`));
    }
  });

  test('a list may be named by GITHUB_WORKSPACE, even if that is another name of the directory', async (t) => {
    const { job, who, verify } = await signed(t);
    const other = join(job.workspace, '..', 'other');
    symlinkSync(job.workspace, other);
    const inputs = { checksums: `${other}/${LIST}`, files: `${other}/dist/**` };
    const run = await verify(inputs, { GITHUB_WORKSPACE: other });
    assert.deepEqual(run.outputs, { count: '2', ...who }, run.stdout);
  });

  const TAMPERED: readonly (readonly [what: string, tamper: (job: Job) => void, says: RegExp])[] = [
    [
      'a changed file',
      (job) => job.write('dist/a', 'other'),
      /^1 of 2 files does not verify; the first, "dist\/a": its SHA-256 is \w+, not \w+ as in "dist\/SHA256SUMS"/,
    ],
    [
      'a file that the list does not name',
      (job) => job.write('dist/extra', 'x'),
      /^1 of 3 files does not verify; the first, "dist\/extra": "dist\/SHA256SUMS" does not name it/,
    ],
    [
      'an absent file',
      (job) => rmSync(join(job.workspace, 'dist/sub/b')),
      /^1 of 2 files does not verify; the first, "dist\/sub\/b": it does not exist, although "dist\/SHA256SUMS" names/,
    ],
  ];

  for (const [what, tamper, says] of TAMPERED) {
    test(`refused by a signed list: ${what}`, async (t) => {
      const { job, verify } = await signed(t);
      tamper(job);
      const run = await verify({ files: 'dist/**' });
      assertRefused(run, 'checksums-mismatch', says);
      assert.match(run.summary, /### Refused: 1 of \d files\n/);
    });
  }

  test('refused: a list that was changed, that another identity signed, or that has no bundle', async (t) => {
    const { job, verify } = await signed(t);
    const other = await verify({ identity: `${IDENTITY}x` });
    assertRefused(
      other,
      'certificate-identity',
      /^"dist\/SHA256SUMS" does not verify: the certificate is for/,
    );
    job.write('dist/new', 'content of new');
    job.write(LIST, `${job.read(LIST)}${line('new')}`);
    const changed = await verify();
    assertRefused(
      changed,
      'signature-invalid',
      /^"dist\/SHA256SUMS" does not verify: the bundle is for another/,
    );
    rmSync(join(job.workspace, `${LIST}.sigstore.json`));
    // The public instance would get a request.
    const without = await verify({ instance: '' });
    assertRefused(without, 'bundle-missing', /^file "dist\/SHA256SUMS" has no bundle/);
  });

  test('refused: a list that leads outside its directory, directly or through a link, or that is not there', async (t) => {
    const { job, verify } = await signed(t);
    const outside = join(job.workspace, '..', 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(job.workspace, 'linked/way'));
    renameSync(join(job.workspace, 'dist/a'), join(outside, 'a'));
    for (const [checksums, code, says] of [
      ['bad/SUMS', 'input-invalid', /line 1: file "\.\.\/dist\/a" is not below the directory of the list/],
      ['linked/SUMS', 'file-outside-workspace', /file "linked\/way\/a" is outside the workspace/],
      ['linked/way/a', 'file-outside-workspace', /input "checksums", "linked\/way\/a", is outside/],
      ['dist/none', 'file-unreadable', /input "checksums", "dist\/none", does not exist/],
    ] as const)
      assertRefused(await verify({ checksums }), code, says);
  });

  test('`bundles` is the directory of the bundle of the list, or the bundle itself', async (t) => {
    const { job, who, verify } = await signed(t);
    mkdirSync(join(job.workspace, 'bundles'));
    renameSync(
      join(job.workspace, `${LIST}.sigstore.json`),
      join(job.workspace, 'bundles/SHA256SUMS.sigstore.json'),
    );
    for (const bundles of ['bundles', 'bundles/SHA256SUMS.sigstore.json']) {
      const run = await verify({ bundles, files: 'dist/**' });
      assert.deepEqual(run.outputs, { count: '2', ...who }, run.stdout);
    }
  });

  test('with a list, a signature of another tool is noted, and what only has the name of a bundle is refused', async (t) => {
    const { job, who, verify } = await signed(t);
    job.write(`${LIST}.asc`, 'signature');
    const run = await verify({ files: 'dist/**' });
    assert.deepEqual(run.outputs, { count: '2', ...who }, run.stdout);
    const note = /not verified, because "dist\/SHA256SUMS" does not name it: skipped "dist\/SHA256SUMS\.asc"/;
    assert.match(run.stdout, note);
    job.write('dist/tool.sigstore.json', '#!/bin/sh');
    const tool = await verify({ files: 'dist/**' });
    assertRefused(tool, 'bundle-malformed', /"dist\/tool\.sigstore\.json" is named like a bundle/);
  });

  test('a list cannot be combined with digests or a predicate type', async (t) => {
    const { verify } = await signed(t);
    const run = await verify({ digests: LIST, 'predicate-type': 'https://slsa.dev/provenance/v1' });
    const says =
      /inputs "checksums" and "digests" cannot be combined.*inputs "checksums" and "predicate-type" cannot/;
    assertRefused(run, 'input-invalid', says);
  });
});
