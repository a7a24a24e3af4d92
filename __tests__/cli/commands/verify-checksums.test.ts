// `sigstore-sign verify --checksums`: one signature on a list, and every file that the list names.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import test, { after, type TestContext } from 'node:test';
import { inTurn } from '../../support/command.ts';
import { type Job, type Result, startJob } from '../../support/job.ts';

const IDENTITY = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';
const OFFLINE = { HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const line = (name: string, content = `content of ${name}`) => `${sha256(content)}  ${name}\n`;

const ends: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of ends) await end();
});

/** Lists that are signed although no consumer may accept them, and the reason that is given. */
const BAD: Readonly<Record<string, readonly [list: string, said: RegExp]>> = {
  'a way out': [line('../a'), /line 1: file "\.\.\/a" is not below the directory of the list$/],
  'a way out and back': [line('sub/../../dist/a'), /is not below the directory of the list$/],
  'an absolute path': [line('/etc/hostname'), /"\/etc\/hostname" cannot be the name of a file$/],
  'a name twice': [`${line('a')}${line('a', 'other')}`, /line 2: "a" is listed twice$/],
  'a name twice, written differently': [
    `${line('a')}${line('./a', 'other')}`,
    /line 2: "a" is listed twice$/,
  ],
  'a file in .git': [line('.git/config'), /"\.git\/config" is in \.git/],
  'digests of another kind': [
    `SHA512 (a) = ${'0'.repeat(128)}\n`,
    /the digest is "SHA512"; it must be SHA256/,
  ],
  'no file': ['# nothing\n', /lists no file$/],
  'two formats': [`${line('a')}${sha256('b')} b\n`, /tools read such a list in different ways$/],
};
const badDirectory = (what: string) => `bad/${what.replaceAll(/\W/g, '-')}`;

async function sign(): Promise<Job> {
  const job = await startJob({ after: (end) => ends.push(end) });
  for (const name of ['a', 'sub/b']) job.write(`dist/${name}`, `content of ${name}`);
  job.write('dist/SHA256SUMS', `${line('a')}${line('sub/b')}`);
  const bad = Object.entries(BAD).map(([what, [list]]) => {
    job.write(`${badDirectory(what)}/SUMS`, list);
    return `${badDirectory(what)}/SUMS`;
  });
  const words = ['sign', '--trust-config', 'trust.json', 'dist/SHA256SUMS', ...bad];
  const { code, stderr } = await job.command(words);
  assert.equal(code, 0, stderr);
  return job;
}

/** Signed once for all tests. */
let original: Promise<Job> | undefined;

/** `dist` has `a`, `sub/b`, and the list of both with its bundle. No verification may make a request. */
async function signedList(t: TestContext) {
  original ??= sign();
  const job = (await original).copy(t);
  const who = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', job.sandbox.urls.issuer];
  const verify = async (...words: string[]) => {
    const asked = job.sandbox.requests.length;
    const ran = await job.command(['verify', '--trust-config', 'trust.json', ...who, ...words], OFFLINE);
    assert.equal(job.sandbox.requests.length, asked, 'verifying makes no request');
    return ran;
  };
  return { job, who, verify };
}

type Row = Readonly<{ subject: string; checksums?: string; failure?: { code: string; message: string } }>;
const rowsOf = ({ stdout }: Result): readonly Row[] => JSON.parse(stdout).files;
const codesOf = (result: Result) => rowsOf(result).map(({ subject, failure }) => [subject, failure?.code]);

test('one signature verifies every file of a list, without operands, by names, and by a directory', async (t) => {
  const { verify } = await signedList(t);
  const list = ['--checksums', 'dist/SHA256SUMS'];
  const all = ['dist/SHA256SUMS', 'dist/SHA256SUMS.sigstore.json', 'dist/a', 'dist/sub'];
  for (const operands of [[], ['dist/a'], all, ['dist']]) {
    const { code, stderr } = await verify(...list, ...operands);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^dist\/SHA256SUMS: verified, signed by https:\S+ at \S+Z$/m);
    for (const name of ['a', 'sub/b'])
      assert.match(
        stderr,
        new RegExp(`^dist/${name}: verified through dist/SHA256SUMS, signed by https:`, 'm'),
      );
    assert.match(stderr, /^2 of 2 verified\.$/m);
  }
  const { stdout } = await verify(...list, '--json');
  const { verified, files } = JSON.parse(stdout);
  assert.equal(verified, true);
  assert.deepEqual(
    files.map(({ subject, identity, checksums }: Row & { identity: string }) => [
      subject,
      identity,
      checksums,
    ]),
    ['dist/a', 'dist/sub/b'].map((name) => [name, IDENTITY, 'dist/SHA256SUMS']),
  );
});

test('a changed file, an absent file and a file that the list does not name fail, each with its reason', async (t) => {
  const { job, verify } = await signedList(t);
  job.write('dist/a', 'other');
  rmSync(join(job.workspace, 'dist/sub/b'));
  job.write('dist/extra', 'x');
  const run = await verify('--checksums', 'dist/SHA256SUMS', '--json', 'dist/extra', 'dist/a');
  assert.equal(run.code, 5, run.stderr);
  const said = rowsOf(run).map(({ subject, failure }) => [subject, failure?.code, failure?.message]);
  const changed = `its SHA-256 is ${sha256('other')}, not ${sha256('content of a')} as in "dist/SHA256SUMS"`;
  assert.deepEqual(said, [
    ['dist/extra', 'checksums-mismatch', '"dist/SHA256SUMS" does not name it'],
    ['dist/a', 'checksums-mismatch', changed],
    ['dist/sub/b', 'checksums-mismatch', 'it does not exist, although "dist/SHA256SUMS" names it'],
  ]);
  assert.match(run.stderr, /^0 of 3 verified\.$/m);
});

test('one file that the list does not name fails a directory, and a file that cannot be read fails with its own code', async (t) => {
  const { job, verify } = await signedList(t);
  job.write('dist/SHA256SUMS.asc', 'x');
  const extra = await verify('--checksums', 'dist/SHA256SUMS', '--json', 'dist');
  assert.equal(extra.code, 5, extra.stderr);
  assert.deepEqual(codesOf(extra), [
    ['dist/a', undefined],
    ['dist/sub/b', undefined],
    ['dist/SHA256SUMS.asc', 'checksums-mismatch'],
  ]);
  rmSync(join(job.workspace, 'dist/a'));
  symlinkSync('nowhere', join(job.workspace, 'dist/a'));
  const link = await verify('--checksums', 'dist/SHA256SUMS', '--json');
  assert.equal(link.code, 6, link.stderr);
  assert.deepEqual(codesOf(link), [
    ['dist/a', 'file-unreadable'],
    ['dist/sub/b', undefined],
  ]);
});

test('no file counts if the list does not: changed, of another signer, without a bundle, or only attested', async (t) => {
  const { job, who, verify } = await signedList(t);
  const list = ['--checksums', 'dist/SHA256SUMS', '--json'];
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'SHA256SUMS', digest: { sha256: sha256(job.read('dist/SHA256SUMS')) } }],
    predicateType: 'https://example.com/checked/v1',
    predicate: {},
  };
  job.write('statement.json', JSON.stringify(statement));
  const attest = ['sign', '--in-toto', '--trust-config', 'trust.json', '--bundle', 'attested.json'];
  const attested = await job.command([...attest, 'statement.json']);
  assert.equal(attested.code, 0, attested.stderr);
  const rows: readonly (readonly [Promise<Result>, code: string])[] = [
    [verify(...list, '--certificate-identity', `${IDENTITY}x`), 'certificate-identity'],
    [verify(...list, '--bundle', 'attested.json', 'dist/a'), 'signature-invalid'],
    [verify(...list, '--bundle', 'nowhere.json'), 'file-unreadable'],
  ];
  for (const [run, code] of rows) assert.deepEqual(codesOf(await run), [['dist/SHA256SUMS', code]]);
  // What the list says now would be true of the files.
  job.write('dist/new', 'content of new');
  job.write('dist/SHA256SUMS', `${job.read('dist/SHA256SUMS')}${line('new')}`);
  const changed = await verify(...list);
  assert.equal(changed.code, 5, changed.stderr);
  assert.deepEqual(codesOf(changed), [['dist/SHA256SUMS', 'signature-invalid']]);
  // No instance is given, so the public one would get a request.
  rmSync(join(job.workspace, 'dist/SHA256SUMS.sigstore.json'));
  const without = await job.command(['verify', ...who, ...list], OFFLINE);
  assert.equal(without.code, 6, without.stderr);
  assert.deepEqual(codesOf(without), [['dist/SHA256SUMS', 'file-unreadable']]);
});

test('what is parsed is what was verified: a list that is replaced after it was read changes nothing', async (t) => {
  const { job, who } = await signedList(t);
  job.write('dist/a', 'other');
  const pipe = join(job.workspace, 'trust.pipe');
  execFileSync('mkfifo', [pipe]);
  const words = [
    'verify',
    '--trust-config',
    'trust.pipe',
    ...who,
    '--json',
    '--checksums',
    'dist/SHA256SUMS',
  ];
  const run = job.command(words, OFFLINE);
  // The trust configuration is opened after the list and its bundle were read.
  const writer = await open(pipe, 'w');
  job.write('dist/SHA256SUMS', line('a', 'other'));
  await writer.writeFile(job.read('trust.json'));
  await writer.close();
  assert.deepEqual(codesOf(await run), [
    ['dist/a', 'checksums-mismatch'],
    ['dist/sub/b', undefined],
  ]);
});

test('the bundle of the list can be anywhere, and names are relative to the list', async (t) => {
  const { job, verify } = await signedList(t);
  renameSync(join(job.workspace, 'dist/SHA256SUMS.sigstore.json'), join(job.workspace, 'list.json'));
  const place = ['--checksums', 'dist/SHA256SUMS', '--bundle', 'list.json'];
  const run = await verify(...place, 'dist/a', 'dist/sub/b');
  assert.equal(run.code, 0, run.stderr);
  cpSync(join(job.workspace, 'dist/SHA256SUMS'), join(job.workspace, 'SHA256SUMS'));
  const above = await verify('--json', '--checksums', 'SHA256SUMS', '--bundle', 'list.json');
  assert.equal(above.code, 5, above.stderr);
  assert.deepEqual(codesOf(above), [
    ['a', 'checksums-mismatch'],
    ['sub/b', 'checksums-mismatch'],
  ]);
});

test('a file in the list is compared with it even if it has the name of a bundle or a link leads to it', async (t) => {
  const job = await startJob(t);
  const odd = 'back\\slash\nand line';
  for (const [name, content] of [
    ['x.intoto.jsonl', 'no bundle'],
    [odd, 'odd'],
    ['target', 'linked'],
  ] as const)
    job.write(`d/${name}`, content);
  symlinkSync('target', join(job.workspace, 'd/link'));
  const lines = [
    `${sha256('no bundle')} *x.intoto.jsonl\n`,
    `\\${sha256('odd')}  back\\\\slash\\nand line\n`,
    line('target', 'linked'),
    `SHA256 (link) = ${sha256('linked')}\n`,
  ];
  job.write('d/SUMS', lines.join(''));
  const signed = await job.command(['sign', '--trust-config', 'trust.json', 'd/SUMS']);
  assert.equal(signed.code, 0, signed.stderr);
  const who = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', job.sandbox.urls.issuer];
  const verify = ['verify', '--trust-config', 'trust.json', ...who, '--json', '--checksums', 'd/SUMS'];
  for (const operands of [[], ['d/x.intoto.jsonl', 'd/link', `d/${odd}`]]) {
    const run = await job.command([...verify, ...operands]);
    assert.equal(run.code, 0, run.stderr);
    assert.equal(rowsOf(run).length, 4);
  }
});

test('many files of a list are compared by worker threads, with the same verdicts in the same order', async (t) => {
  const job = await startJob(t);
  const names = Array.from({ length: 4000 }, (_, index) => `f${String(index).padStart(4, '0')}`);
  for (const name of names) job.write(name, `content of ${name}`);
  job.write('SUMS', names.map((name) => line(name)).join(''));
  const signed = await job.command(['sign', '--trust-config', 'trust.json', 'SUMS']);
  assert.equal(signed.code, 0, signed.stderr);
  job.write('f0007', 'other');
  rmSync(join(job.workspace, 'f2000'));
  job.write('extra', 'x');
  const who = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', job.sandbox.urls.issuer];
  const words = [
    'verify',
    '--trust-config',
    'trust.json',
    ...who,
    '--json',
    '--checksums',
    'SUMS',
    'extra',
    'f3999',
  ];
  const run = await job.command(words, { NODE_DEBUG: 'worker' });
  assert.equal(run.code, 5);
  assert.match(run.stderr, /^WORKER /m);
  const rows = rowsOf(run);
  assert.deepEqual(
    rows.map(({ subject }) => subject),
    ['extra', 'f3999', ...names.slice(0, -1)],
  );
  const refused = rows.flatMap(({ subject, failure }) =>
    failure === undefined ? [] : [[subject, failure.code]],
  );
  assert.deepEqual(
    refused,
    ['extra', 'f0007', 'f2000'].map((name) => [name, 'checksums-mismatch']),
  );
  assert.ok(rows.every(({ failure, checksums }) => (failure === undefined) === (checksums === 'SUMS')));
});

test('a signed list that leads outside, names a file twice or is no list is refused before any file is read', async (t) => {
  const { verify } = await signedList(t);
  await inTurn(Object.entries(BAD), async ([what, [, said]]) => {
    const list = `${badDirectory(what)}/SUMS`;
    const run = await verify('--json', '--checksums', list);
    assert.equal(run.code, 2, `${what}: ${run.stderr}`);
    const [row, ...others] = rowsOf(run);
    assert.deepEqual([row?.subject, row?.failure?.code, others], [list, 'input-invalid', []], what);
    assert.match(row?.failure?.message ?? '', said, what);
  });
});

test('--checksums takes files, not digests, and no other kind of evidence', async (t) => {
  const { verify } = await signedList(t);
  const list = ['--checksums', 'dist/SHA256SUMS'];
  const rows: readonly (readonly [words: readonly string[], said: RegExp])[] = [
    [[...list, '--digests', 'dist/SHA256SUMS'], /--checksums conflicts with --digests/],
    [
      [...list, '--predicate-type', 'https://example.com/checked/v1'],
      /--checksums conflicts with --predicate-type/,
    ],
    [[...list, `sha256:${sha256('content of a')}`], /--checksums verifies files, not digests/],
  ];
  await inTurn(rows, async ([words, said]) => {
    const { code, stderr } = await verify(...words);
    assert.equal(code, 2, stderr);
    assert.match(stderr, said);
  });
});
