// Operands of `verify`: directories, and wrong values for a file, an identity or a bundle.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { inTurn } from '../../support/command.ts';
import { type Job, startJob } from '../../support/job.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const WHOLE = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/tags/v1';
const who = (identity: string, issuer = ISSUER) => [
  ...['--certificate-identity', identity],
  ...['--certificate-oidc-issuer', issuer],
];
/** Expects a pattern for the identity, and the issuer of the sandbox. */
const anybody = ({ sandbox }: Job, pattern = '.*') => [
  ...['--certificate-identity-regexp', pattern],
  ...['--certificate-oidc-issuer', sandbox.urls.issuer],
];

async function signedDirectory(t: TestContext): Promise<Job> {
  const job = await startJob(t);
  for (const name of ['dist/a', 'dist/sub/b']) job.write(name, name);
  const { code, stderr } = await job.command([
    ...['sign', '--trust-config', 'trust.json'],
    ...['dist/a', 'dist/sub/b'],
  ]);
  assert.equal(code, 0, stderr);
  return job;
}

const verify = (job: Job, ...words: string[]) =>
  job.command(['verify', '--trust-config', 'trust.json', ...words]);

test('a directory means every file in it, and one file without a bundle fails it', async (t) => {
  const job = await signedDirectory(t);
  const all = await verify(job, ...anybody(job), 'dist');
  assert.equal(all.code, 0, all.stderr);
  for (const name of ['dist/a', 'dist/sub/b'])
    assert.match(all.stderr, new RegExp(`^${name}: verified, `, 'm'));
  assert.match(all.stderr, /^2 of 2 verified\.$/m);
  // A name with characters of patterns is used unchanged.
  const odd = 'odd [x] *?{1,2}';
  job.write(`${odd}/a`, 'dist/a');
  job.write(`${odd}/a.sigstore.json`, job.read('dist/a.sigstore.json'));
  const named = await verify(job, ...anybody(job), odd);
  assert.equal(named.code, 0, named.stderr);
  job.write('dist/sub/unsigned', 'x');
  const more = await verify(job, ...anybody(job), 'dist');
  assert.notEqual(more.code, 0);
  assert.match(more.stderr, /^dist\/sub\/unsigned: NOT VERIFIED$/m);
  assert.match(more.stderr, /^2 of 3 verified\.$/m);
});

test('a directory is refused for a link, for what only has the name of a bundle, and when it is empty', async (t) => {
  const job = await signedDirectory(t);
  const refused = async (said: RegExp, status: number, ...words: string[]) => {
    const { code, stderr } = await verify(job, ...anybody(job), ...words);
    assert.match(stderr, said);
    assert.equal(code, status, stderr);
  };
  job.write('dist/tool.sigstore.json', '#!/bin/sh');
  await refused(
    /"dist\/tool\.sigstore\.json" has the name of a bundle or manifest, but is not one/,
    5,
    'dist',
  );
  rmSync(join(job.workspace, 'dist/tool.sigstore.json'));
  job.write('dist/a.pem', 'anything');
  await refused(/^dist\/a\.pem: NOT VERIFIED$/m, 6, 'dist');
  rmSync(join(job.workspace, 'dist/a.pem'));
  symlinkSync('a', join(job.workspace, 'dist/link'));
  await refused(/not all in "dist" can be verified: skipped "link": a symbolic link/, 6, 'dist');
  mkdirSync(join(job.workspace, 'empty'));
  await refused(/the directory "empty" has no file to verify/, 2, 'empty');
  await refused(/"empty" is a directory; --bundle belongs to a single file/, 2, '--bundle', 'x', 'empty');
});

test('bundles that a pattern of the shell takes along are passed over; one without its file is named as a bundle', async (t) => {
  const job = await signedDirectory(t);
  const along = await verify(job, ...anybody(job), 'dist/a', 'dist/a.sigstore.json');
  assert.equal(along.code, 0, along.stderr);
  assert.match(along.stderr, /^note: skipped "dist\/a\.sigstore\.json": an output of signing$/m);
  const only = await verify(job, ...anybody(job), 'dist/a.sigstore.json');
  assert.equal(only.code, 2, only.stderr);
  assert.match(
    only.stderr,
    /^error: "dist\/a\.sigstore\.json" is a bundle; give the file that it is for, "dist\/a"$/m,
  );
});

test('a wrong value for a file, a bundle, an identity or an issuer is named as what it is', async (t) => {
  const job = await startJob(t);
  for (const name of ['a', 'b']) job.write(name, name);
  job.write('old.bundle', JSON.stringify({ base64Signature: 'x', cert: 'y', rekorBundle: {} }));
  const envelope = { payloadType: 'application/vnd.in-toto+json', payload: '', signatures: [] };
  job.write('envelope.intoto.jsonl', `${JSON.stringify(envelope)}\n`);
  const hex = 'AB'.repeat(32);
  const rows: readonly (readonly [words: readonly string[], status: number, said: RegExp])[] = [
    [
      [...anybody(job), hex],
      2,
      new RegExp(`"${hex}" is a digest without sha256: before it; give sha256:${'ab'.repeat(32)}$`),
    ],
    [[...anybody(job), 'dist/*'], 6, /"dist\/\*" is a pattern, and no file has this name$/],
    [[...anybody(job), 'a,b'], 6, /file "a,b" does not exist, but it contains the names of 2 files$/],
    [
      [...anybody(job), '--bundle', 'old.bundle', 'a'],
      5,
      /"old\.bundle": the bundle has the old format of cosign 2/,
    ],
    [
      [...anybody(job), '--bundle', 'envelope.intoto.jsonl', 'a'],
      5,
      /"envelope\.intoto\.jsonl": the bundle is only an envelope \(DSSE\), without the evidence/,
    ],
    [[...who('octo/demo'), 'a'], 2, /"octo\/demo" names a repository; a whole identity looks like https:/],
    [[...who('https://github.com/octo/demo'), 'a'], 2, /names a repository; a whole identity looks like/],
    [[...who(WHOLE.replace('https://', '')), 'a'], 2, /has no https:\/\/ before it; a whole identity looks/],
    [[...who(WHOLE.replace('@refs/tags/v1', '')), 'a'], 2, /has no @ and ref; a whole identity looks like/],
    [[...who(WHOLE.replace('refs/tags/', '')), 'a'], 2, /has a short ref; a whole identity .* refs\/tags\//],
    [
      [...who(WHOLE.replace('v1', '*')), 'a'],
      2,
      /has a \*, which is taken literally; give --certificate-identity-/,
    ],
    [
      [...who(WHOLE, 'token.actions.githubusercontent.com'), 'a'],
      2,
      /has no https:\/\/ before it; a whole issuer looks like https:\/\/token\.actions\.githubusercontent\.com$/,
    ],
  ];
  await inTurn(rows, async ([words, status, said]) => {
    const { code, stderr } = await verify(job, ...words);
    const error = stderr.split('\n').find((line) => line.startsWith('error: ')) ?? '';
    assert.match(error, said, stderr);
    assert.equal(code, status, stderr);
  });
  assert.deepEqual(job.sandbox.requests, []);
  const old = await verify(job, ...anybody(job), '--bundle', 'old.bundle', 'a');
  assert.match(old.stderr, /^ {2}fix: {2}Verify it with `cosign verify-blob --bundle`/m);
});

test('a pattern for an identity must match all of it, and the message says so', async (t) => {
  const job = await signedDirectory(t);
  const { code, stderr } = await verify(job, ...anybody(job, 'octo'), 'dist/a');
  assert.equal(code, 5);
  assert.match(stderr, /which does not match "octo"; a pattern must match all of it$/m);
});

test('the inputs of the action are named as what they are, too', async (t) => {
  const job = await startJob(t);
  for (const name of ['a', 'b']) job.write(name, name);
  const inputs = { files: 'a', identity: 'octo/demo', issuer: 'token.actions.githubusercontent.com' };
  const wrong = await job.action('verify', inputs);
  assert.match(wrong.stdout, /input "identity" "octo\/demo" names a repository; a whole identity looks like/);
  assert.match(wrong.stdout, /input "issuer" ".*" has no https:\/\/ before it; a whole issuer looks like/);
  const hints: readonly (readonly [files: string, said: RegExp])[] = [
    ['a b', /pattern "a b" matches no file to sign; if these are several patterns, write one per line/],
    ['a,b', /pattern "a,b" matches no file to sign; .* write one per line and no commas/],
    ['*.{whl,gz}', /matches no file to sign; braces are not expanded; write one pattern per line/],
    ['"a"', /matches no file to sign; leave out the quotes/],
  ];
  for (const [files, said] of hints) {
    const { code, stdout } = await job.run({ files });
    assert.equal(code, 2);
    assert.match(stdout, said);
  }
  assert.deepEqual(job.sandbox.requests, []);
});
