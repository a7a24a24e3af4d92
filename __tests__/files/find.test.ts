// Patterns: the grammar of @actions/glob, compared with the library itself; and what is never found.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { Failure } from '../../src/errors/failure.ts';
import { findFiles } from '../../src/files/find.ts';
import { parsePatterns } from '../../src/files/listing/patterns.ts';
import { isInGit, isListable } from '../../src/files/paths.ts';

const TREE = [
  ...['a.txt', 'b.txt', 'A.TXT', '.dot', '[x].txt', 'x.txt', 'with blank.txt', '#hash', '!bang', '{a,b}'],
  ...[
    'Ünï.txt',
    'star*.txt',
    'dir/a.txt',
    'dir/b.tgz',
    'dir/sub/a.txt',
    'dir/sub/.hidden',
    'dir/sub/deep/c.tgz',
  ],
  ...['dir.d/a', 'dir.d/b/c', 'other/dir/a.txt', 'other/x/y/z', 'foo', 'other/foo/bar', 'back\\slash', 'q?'],
];

function makeTree(t: TestContext, files: readonly string[] = TREE): string {
  const root = mkdtempSync(join(tmpdir(), 'sigstore-find-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const path of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  return root;
}

const CHOSEN = [
  ...[
    '*',
    '**',
    '**/*',
    '*.txt',
    'a.txt',
    './a.txt',
    'dir',
    'dir/',
    'dir/*',
    'dir/**',
    'dir/**/*.tgz',
    '**/a.txt',
  ],
  ...['?.txt', '[ab].txt', '[a-z].txt', '[!a].txt', '[[]x].txt', '[x].txt', '{a,b}', '{a,b}.txt', '\\#hash'],
  ...['#hash', '!bang', '\\!bang', '!!a.txt', '.*', '**/.*', 'dir*/*', '*/*', '*/sub/**', 'nope', 'nope/**'],
  ...[
    'foo/',
    'foo',
    'other/*/',
    '**/foo',
    '**/foo/',
    'star\\*.txt',
    'star[*].txt',
    'back\\\\slash',
    'q\\?',
    'q?',
  ],
  ...[
    '../a',
    'dir/../a.txt',
    './',
    '.',
    'dir//a.txt',
    'with blank.txt',
    '  a.txt  ',
    '*(a|b).txt',
    '+(a).txt',
  ],
  ...[
    'Ünï.txt',
    '[',
    '[a',
    'a]',
    'dir/[',
    '***',
    '**.txt',
    'dir/**sub',
    '*.TXT',
    'link',
    'link/*',
    '**/sub/../x',
  ],
  ...[
    '**\n!**/sub/**',
    '**\n!dir',
    '**\n!dir/',
    '**\n!foo/',
    '*\n!*.txt',
    '**\n!**/*.txt\ndir/a.txt',
    'dir/**\n!dir/sub',
  ],
  ...[
    '**\n!**/.*',
    '**\n!*',
    '**/*\n!dir/**/deep',
    'a.txt\nb.txt\n!a.txt\na.txt',
    '**\r\n!dir\r\n',
    '# x\n\n*.txt',
  ],
];
const ATOMS = [
  '*',
  '**',
  '?',
  'a',
  'dir',
  'sub',
  '.txt',
  '.',
  'foo',
  '[ab]',
  '[!d]',
  'other',
  '/',
  '/',
  '/',
  'x',
  '.*',
];

test('finds what @actions/glob finds, for chosen and for random patterns', (t) => {
  const root = makeTree(t);
  symlinkSync('dir', join(root, 'link'));
  let state = 42;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const pattern = () =>
    Array.from({ length: 1 + random(5) }, () => ATOMS[random(ATOMS.length)])
      .join('')
      .replace(/^\/+/, '');
  const fuzzed = Array.from({ length: 600 }, () => {
    const excludes = Array.from({ length: random(3) }, () => `!${pattern() || '*'}`);
    return [pattern() || '*', ...excludes].join('\n');
  });
  const texts = [...CHOSEN, ...fuzzed];
  const output = join(root, '..', `${root.split('/').at(-1)}.json`);
  t.after(() => rmSync(output, { force: true }));
  execFileSync(process.execPath, [join(import.meta.dirname, 'both.ts'), JSON.stringify(texts), output], {
    cwd: root,
  });
  const results = JSON.parse(readFileSync(output, 'utf8')) as {
    text: string;
    library: string[] | string;
    product: string[] | string;
  }[];
  const found = results.filter(({ library }) => Array.isArray(library)).length;
  for (const { text, library, product } of results) {
    if (UNMATCHED.has(text)) assert.equal(product, 'pattern-unmatched');
    else if (Array.isArray(library)) assert.deepEqual(product, library, JSON.stringify(text));
    else assert.match(String(product), /^(pattern-unmatched|input-invalid|file-outside-workspace)$/, text);
  }
  assert.ok(found > 150, `${found} matched something`);
  t.diagnostic(`${results.length} patterns, ${found} of them found files`);
});

/**
 * Here every pattern must match. There, a line whose matches are all excluded later is not an error, and neither is a file
 * whose name reads like a pattern that does not match it.
 */
const UNMATCHED: ReadonlySet<string> = new Set(['a.txt\nb.txt\n!a.txt\na.txt', '[x].txt']);

test('links, pipes, .git, outputs of signing and temporary files of a killed run are never found', async (t) => {
  const own = [
    'a.sigstore.json',
    'a.sigstore',
    'a.sigstore.jsonl',
    'a.intoto.jsonl',
    'sub/sigstore-manifest.json',
  ];
  const left = 'sub/.sigstore-0123456789ab.tmp';
  const root = makeTree(t, [
    'a',
    'sub/b',
    '.git/config',
    'sub/.git/config',
    'x-sigstore-manifest.json',
    ...own,
    left,
  ]);
  symlinkSync('a', join(root, 'link'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  const { files, notices } = await findFiles(`${root}/**`, root);
  assert.deepEqual(
    files.map(({ path }) => path),
    ['a', 'sub/b', 'x-sigstore-manifest.json'],
  );
  assert.deepEqual(
    notices.map(({ text }) => text).toSorted(),
    [
      'skipped ".git" and 1 more: part of .git',
      'skipped "a.intoto.jsonl" and 5 more: an output of signing',
      'skipped "link": a symbolic link',
      'skipped "pipe": not a regular file',
    ].toSorted(),
  );
  await assert.rejects(findFiles(`${root}/.git/config`, root), /"\.git\/config" is part of \.git/);
});

test('a link within the literal part of a pattern may lead within the root, not out of it', async (t) => {
  const root = makeTree(t, ['real/a.txt']);
  const outside = makeTree(t, ['b.txt']);
  symlinkSync('real', join(root, 'inside'));
  symlinkSync(outside, join(root, 'out'));
  const { files } = await findFiles(`${root}/inside/a.txt`, root);
  assert.deepEqual(
    files.map(({ path }) => path),
    ['inside/a.txt'],
  );
  for (const pattern of ['out/b.txt', 'out/*', 'out']) {
    await assert.rejects(
      findFiles(`${root}/${pattern}`, root),
      (error: Failure) => error.code === 'file-outside-workspace',
    );
  }
});

test('a pattern that would take the library seconds is refused first', () => {
  for (const [many, what] of [
    ['['.repeat(101), 'has more than 100 brackets'],
    ['[a]'.repeat(101), 'has more than 100 brackets'],
    ['a/'.repeat(2049), 'is longer than 4096 characters'],
  ] as const)
    assert.throws(
      () => parsePatterns(`a\n${many}`),
      ({ code, message }: Failure) => code === 'input-invalid' && message.endsWith(what),
    );
  assert.equal(parsePatterns(`${'[a]'.repeat(100)}\n${'a/'.repeat(2048)}`).length, 2);
});

test('a NUL in a pattern is refused, and so are parts of a path that lead upwards', () => {
  const invalid = (error: unknown) => error instanceof Failure && error.code === 'input-invalid';
  assert.throws(() => parsePatterns('dist/\0*'), invalid);
  assert.throws(() => parsePatterns('a/../b'), invalid);
  assert.throws(() => parsePatterns('!only\n'), invalid);
});

test('no file of .git is found, neither through a link nor in capitals', async (t) => {
  const root = makeTree(t, ['.git/config', 'dist/a.txt', 'other/.GIT/config']);
  symlinkSync('../.git', join(root, 'dist', 'latest'));
  for (const pattern of ['dist/latest/config', 'dist/latest/c*', 'other/.GIT/config', 'other/**']) {
    await assert.rejects(findFiles(join(root, pattern), root), {
      code: 'pattern-unmatched',
      message: /of \.git/,
    });
  }
});

test('a name that is another path on other systems is refused, because a manifest may list it', async (t) => {
  for (const name of ['a\\..\\b.txt', 'a\\\\b', 'a\\', 'd\\.\\e']) {
    const root = makeTree(t, [name]);
    await assert.rejects(findFiles(`${root}/*`, root), { code: 'name-unsupported' });
  }
  const plain = ['a\\b', '..a', 'a..', '...', '.gitignore', 'x.git'];
  const root = makeTree(t, plain);
  const { files } = await findFiles(`${root}/**`, root);
  assert.deepEqual(files.map(({ path }) => path).sort(), [...plain].sort());
  for (const { path } of files) assert.ok(isListable(path), path);
});

test('.git is recognized by all names that a file system has for it', () => {
  for (const path of [
    '.git',
    'a/.git/b',
    '.GIT/x',
    'GIT~1/x',
    '.git./x',
    '.git . /x',
    '.git::$INDEX_ALLOCATION/x',
    '.g\u200cit/x',
    'a\\.git\\x',
  ])
    assert.ok(isInGit(path), JSON.stringify(path));
  for (const path of ['.gitignore', 'git', 'x.git', '.git-x/y', '.github/x', 'git~x'])
    assert.ok(!isInGit(path), path);
});
