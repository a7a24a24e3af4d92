// digests: files that are elsewhere are signed by the digests in a list of checksums.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { suite } from 'node:test';
import { SIDE_BY_SIDE, startJob, verify } from '../../support/job.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const NO_UPLOAD = { files: '', 'upload-artifact': 'false' };

suite('side by side', SIDE_BY_SIDE, () => {
  test('each name of a list gets a bundle that verifies for the file', async (t) => {
    const job = await startJob(t);
    const list = ['app.tar.gz', 'dist/app.whl', './dist/two words'].map((name) => `${sha256(name)}  ${name}`);
    job.write('SHA256SUMS', `# made by the build\n${list.join('\r\n')}\n\n${sha256('*')} *binary\n`);
    const run = await job.run({ ...NO_UPLOAD, digests: 'SHA256SUMS' });
    assert.equal(run.code, 0, run.stdout);
    const names = ['app.tar.gz', 'binary', 'dist/app.whl', 'dist/two words'];
    assert.deepEqual(
      run.outputs['bundles']?.split('\n'),
      names.map((name) => `${name}.sigstore.json`),
    );
    const { files } = JSON.parse(job.read('sigstore-manifest.json'));
    assert.deepEqual(Object.keys(files[0]), ['path', 'sha256', 'bundle', 'log', 'signedAt', 'status']);
    assert.equal(files[2].sha256, sha256('dist/app.whl'));
    for (const name of names)
      job.write(name, name === 'binary' ? '*' : name === 'dist/two words' ? './dist/two words' : name);
    assert.equal(await verify(job, names), 0);
    assert.match(run.summary, /app\.whl/);
  });

  test('a list that is too long for an input is signed from a file', async (t) => {
    const job = await startJob(t);
    const list = Array.from(
      { length: 1800 },
      (_, index) => `${sha256(`${index}`)}  disks/${index}.img\n`,
    ).join('');
    const limit = 128 * 1024;
    assert.ok(list.length > limit);
    job.write('SHA256SUMS', list);
    const dryRun = { ...NO_UPLOAD, 'dry-run': 'true' };
    await assert.rejects(job.run({ ...dryRun, digests: list.slice(0, limit) }), { code: 'E2BIG' });
    const run = await job.run({ ...dryRun, digests: 'SHA256SUMS' });
    assert.match(run.stdout, /1,800 files would be signed/);
    const action = readFileSync(join(import.meta.dirname, '../../../action.yml'), 'utf8');
    assert.match(
      action.replace(/\s+/g, ' '),
      /the path of a checksums file, or its lines if they are less than 128 KiB/i,
    );
  });

  test('a list that is a link out of the workspace is not read, because a message would show its content', async (t) => {
    const job = await startJob(t);
    writeFileSync(join(job.workspace, '..', 'netrc'), 'machine example.test password hunter2');
    symlinkSync('../netrc', join(job.workspace, 'SHA256SUMS'));
    const run = await job.run({ ...NO_UPLOAD, digests: 'SHA256SUMS' });
    assert.equal(run.outputs['failure-code'], 'file-outside-workspace', run.stdout);
    assert.ok(!`${run.stdout}${run.summary}`.includes('hunter2'));
  });

  test('the lines of sha256sum --tag, OpenSSL and BSD are read, with capitals, one blank and a tab', async (t) => {
    const job = await startJob(t);
    const upper = (text: string) => sha256(text).toUpperCase();
    const lists: readonly (readonly [list: string, names: readonly string[]])[] = [
      [
        `SHA256 (a) = ${sha256('a')}\nSHA2-256(b (1))= ${sha256('b (1)')}\nSHA256(c)= ${upper('c')}\n`,
        ['a', 'b (1)', 'c'],
      ],
      [`\\SHA256 (d\\nd) = ${sha256('d\nd')}\n`, ['d\nd']],
      [`${upper('e')}  e\n${sha256('f')} *f\n`, ['e', 'f']],
      [`${sha256('g')} g\n${sha256('h')}\th\n`, ['g', 'h']],
    ];
    for (const [list, names] of lists) {
      const run = await job.run({ ...NO_UPLOAD, digests: list, existing: 'overwrite' });
      assert.equal(run.code, 0, run.stdout);
      for (const name of names) job.write(name, name);
      assert.equal(await verify(job, names), 0);
    }
  });

  test('the error names a list in UTF-16 or with a byte order mark as such', async (t) => {
    const job = await startJob(t);
    job.write('SUMS', `\ufeff${sha256('a')}  a\n`);
    const marked = await job.run({ ...NO_UPLOAD, digests: 'SUMS' });
    assert.match(marked.commands.join(), /begins with a byte order mark; save it as UTF-8 without one/);
    job.write('SUMS', Buffer.from(`\ufeff${sha256('a')}  a\n`, 'utf16le'));
    const run = await job.run({ ...NO_UPLOAD, digests: 'SUMS' });
    assert.match(run.commands.join(), /the list of checksums "SUMS" is UTF-16; save it as UTF-8/);
    assert.deepEqual(job.sandbox.requests, []);
  });

  test('the input can have the lines themselves, with a name that sha256sum escapes', async (t) => {
    const job = await startJob(t);
    const run = await job.run({
      ...NO_UPLOAD,
      digests: `\\${sha256('x')}  a\\nb\\\\c\n${sha256('y')}  plain`,
    });
    assert.equal(run.code, 0, run.stdout);
    assert.deepEqual(job.list(), ['a\nb\\c.sigstore.json', 'plain.sigstore.json', 'sigstore-manifest.json']);
  });

  test('existing: keep, shard and output-directory work with digests as with files', async (t) => {
    const job = await startJob(t);
    const digests = Array.from({ length: 12 }, (_, n) => `${sha256(String(n))}  f${n}`).join('\n');
    const inputs = { ...NO_UPLOAD, digests, existing: 'keep', 'output-directory': 'out' };
    const counts: number[] = [];
    for (const shard of ['1/2', '2/2'])
      counts.push(Number((await job.run({ ...inputs, shard })).outputs['count']));
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      12,
    );
    const requests = job.sandbox.requests.length;
    const again = await job.run(inputs);
    assert.equal(again.outputs['count'], '12', again.stdout);
    assert.equal(job.sandbox.requests.length, requests);
  });

  const HEX = sha256('x');
  const REFUSED: readonly (readonly [what: string, digests: string, says: RegExp, code?: string])[] = [
    ['a file that does not exist', 'SUMS', /checksums "SUMS" does not exist/, 'file-unreadable'],
    ['the name of the algorithm', `sha256:${HEX}  a`, /line 1: remove "sha256:" before the digest/],
    ['only a digest', `sha256:${HEX}`, /line 1: remove "sha256:" before the digest/],
    ['another algorithm', `sha512:${HEX}${HEX}  a`, /line 1: .* is not `<sha256> {2}<name>`/],
    ['SHA-512', `${HEX}${HEX}  a`, /line 1: the digest .* has 128 digits/],
    ['SHA-1', `${HEX.slice(0, 40)}  a`, /has 40 digits/],
    ['SHA-512 in the style of BSD', `SHA512 (a) = ${HEX}${HEX}\n`, /line 1: the digest is "SHA512"/],
    ['one blank and two', `${HEX} a\n${HEX}  b`, /line 1 has one space, and line 2 has two; tools read/],
    ['two blanks and a tab', `${HEX} *a\n\n${HEX}\tb`, /line 3 has one space, and line 1 has two/],
    ['no name', `${HEX}  \n`, /is not `<sha256> {2}<name>`/],
    ['a name twice', `${HEX}  a\n${HEX}  ./a`, /line 2: "a" is listed twice/],
    ['a way out', `${HEX}  ../a\n`, /"\.\.\/a" is outside/, 'file-outside-workspace'],
    ['a way out that comes back', `${HEX}  a/../../b\n`, /is outside/, 'file-outside-workspace'],
    ['an absolute name', `${HEX}  /etc/passwd\n`, /cannot be the name of a file/],
    ['a name in .git', `${HEX}  .git/hooks/x\n`, /"\.git\/hooks\/x" is in \.git/],
    ['a name in .git of a folder, in capitals', `${HEX}  a/.GIT/x\n`, /is in \.git/],
    ['a name that is two', `\\${HEX}  a\\\\..\\\\b.txt\n`, /would be another path on some systems/],
    ['an unknown escape', `\\${HEX}  a\\tb\n`, /unknown escape "\\\\t"/],
    ['only outputs of signing', `${HEX}  a.sigstore.json\n`, /lists no file, only outputs/],
    ['only comments', '# nothing\n# more\n', /lists no file/],
  ];

  for (const [what, digests, says, code = 'input-invalid'] of REFUSED) {
    test(`refused before any request: ${what}`, async (t) => {
      const job = await startJob(t);
      const run = await job.run({ ...NO_UPLOAD, digests });
      assert.equal(run.outputs['failure-code'], code, run.stdout);
      assert.match(run.commands.join('\n'), says);
      assert.deepEqual(job.list(), []);
      assert.deepEqual(job.sandbox.requests, []);
    });
  }

  test('files and digests exclude each other, and the files of digests cannot be put into an artifact', async (t) => {
    const job = await startJob(t);
    job.write('dist/a', 'a');
    const both = await job.run({ digests: `${HEX}  a` });
    assert.match(both.commands.join(), /"files" and "digests" cannot be combined/);
    const included = await job.run({ files: '', digests: `${HEX}  a`, 'include-files': 'true' });
    assert.match(included.commands.join(), /"digests" and "include-files" cannot be combined/);
    assert.deepEqual(job.sandbox.requests, []);
  });

  test('the command takes --digests instead of files', async (t) => {
    const job = await startJob(t);
    job.write('SUMS', `${sha256('a')}  a\n`);
    const words = ['sign', '--trust-config', 'trust.json', '--digests', 'SUMS'];
    const run = await job.command(words);
    assert.equal(run.code, 0, run.stderr);
    assert.equal(run.stdout, 'a.sigstore.json\n');
    job.write('a', 'a');
    assert.equal(await verify(job, ['a']), 0);
    const both = await job.command([...words, 'a']);
    assert.equal(both.code, 2);
    assert.match(both.stderr, /--digests and FILE\.\.\. exclude each other/);
  });
});
