// The list that is signed in place of its files: as sha256sum writes it, and nothing that a reader of lists would refuse.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { Failure } from '../../src/errors/failure.ts';
import { parseChecksums } from '../../src/files/listing/checksums.ts';
import { planChecksums } from '../../src/files/listing/write-checksums.ts';

const digestOf = (name: string) => createHash('sha256').update(`content of ${name}`).digest();
const digestsOf = (names: readonly string[]) => new Map(names.map((name) => [name, digestOf(name)]));

/** Not in the order of their bytes: in UTF-16, the emoji is before the full-width letter. */
const NAMES = [
  'sub/deep/z',
  '😀',
  'ａ',
  'B',
  'a',
  ' begins with a blank',
  '*star',
  '#comment',
  '-option',
  '(x) = 0',
  'back\\slash',
  'line\nfeed',
  'return\r',
  'x\\n',
];

function filesIn(t: TestContext, names: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'sums-'));
  t.after(() => rmSync(root, { recursive: true }));
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), `content of ${name}`);
  }
  return root;
}

const refusal = (paths: readonly string[], list = 'dist/SHA256SUMS', root = '/work'): Failure => {
  try {
    planChecksums(paths, { list, root });
  } catch (error) {
    assert.ok(error instanceof Failure);
    return error;
  }
  return assert.fail('the list was accepted');
};

test('a list is what sha256sum prints for the same names in the order of their bytes, and sha256sum checks it', (t) => {
  const root = filesIn(t, NAMES);
  const list = planChecksums(NAMES, { list: 'SHA256SUMS', root })(digestsOf(NAMES));
  const sorted = [...NAMES].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const printed = execFileSync('sha256sum', ['--', ...sorted], { cwd: root, encoding: 'utf8' });
  assert.equal(list, printed);
  writeFileSync(join(root, 'SHA256SUMS'), list);
  const check = ['--check', '--strict', '--quiet', 'SHA256SUMS'];
  assert.equal(execFileSync('sha256sum', check, { cwd: root, encoding: 'utf8' }), '');
  writeFileSync(join(root, 'B'), 'other');
  assert.throws(() => execFileSync('sha256sum', check, { cwd: root, stdio: 'ignore' }));
});

test('what is written is read back with the same names and digests', () => {
  const text = planChecksums(NAMES, { list: 'SHA256SUMS', root: '/work' })(digestsOf(NAMES));
  const { files, notices } = parseChecksums(text, '/work', 'the list');
  assert.deepEqual(notices, []);
  assert.deepEqual(new Map(files.map(({ path, digest }) => [path, digest?.toString('hex')])), hexOf(NAMES));
});

const hexOf = (names: readonly string[]) =>
  new Map([...names].sort().map((name) => [name, digestOf(name).toString('hex')]));

test('names are relative to the directory of the list, wherever the files and the list are named from', () => {
  const lines = (paths: readonly string[], list: string) =>
    planChecksums(paths, { list, root: '/work' })(digestsOf(paths)).replaceAll(/^[0-9a-f]{64} {2}/gm, '');
  assert.equal(lines(['dist/b', 'dist/sub/a'], 'dist/SHA256SUMS'), 'b\nsub/a\n');
  assert.equal(lines(['dist/b', 'dist/sub/a'], 'SHA256SUMS'), 'dist/b\ndist/sub/a\n');
  assert.equal(lines(['dist/b', '/work/dist/a'], '/work/dist/SHA256SUMS'), 'a\nb\n');
  assert.equal(lines(['../a'], '../SHA256SUMS'), 'a\n');
});

test('what a reader of the list would refuse is refused before there are digests', () => {
  const rows: readonly (readonly [paths: readonly string[], says: RegExp])[] = [
    [['dist/a', 'other/b'], /^file "other\/b" is not below the directory of the list "dist\/SHA256SUMS"$/],
    [['/etc/hostname'], /^file "\/etc\/hostname" is not below the directory/],
    [['dist/a', './dist/a'], /^files "dist\/a" and "\.\/dist\/a" have the same name in the list/],
    [['dist/a', 'dist/SHA256SUMS'], /^the list "dist\/SHA256SUMS" is one of the files/],
    [['dist/.git/config'], /"\.git\/config" is in \.git/],
    [['dist/not \ufffd UTF-8'], /cannot be the name of a file$/],
    [['dist/a\\..\\b'], /would be another path on some systems$/],
    [[], /^there is no file for the list/],
  ];
  for (const [paths, says] of rows) {
    const { code, message } = refusal(paths);
    assert.equal(code, 'input-invalid', message);
    assert.match(message, says);
  }
  const many = Array.from({ length: 33_000 }, (_, index) => `${index}${'x'.repeat(2000)}`);
  assert.match(refusal(many, 'SHA256SUMS').message, /would be longer than 67108864 bytes$/);
});

test('a file without a digest is never left out of a list', () => {
  const format = planChecksums(['a', 'b'], { list: 'SHA256SUMS', root: '/work' });
  assert.throws(() => format(digestsOf(['a'])), { code: 'internal', message: 'file "b" has no digest' });
});
