// Files that belong together: all of them are written under their names, or none.
import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { Failure } from '../../src/errors/failure.ts';
import { writeTogether } from '../../src/files/write-atomic.ts';

function folder(t: TestContext): string {
  const directory = mkdtempSync(join(tmpdir(), 'sigstore-write-'));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

const unwritable = (path: string) => (error: unknown) =>
  error instanceof Failure && error.code === 'output-unwritable' && error.message.includes(path);

test('new and existing files are written; content without a path is not', async (t) => {
  const directory = folder(t);
  const [a, b, c] = ['a', 'b', 'c'].map((name) => join(directory, name));
  for (const path of [a, b]) writeFileSync(path ?? '', 'old');
  await writeTogether(
    [
      { path: a, content: 'new a' },
      { path: undefined, content: 'nowhere' },
      { path: b, content: Buffer.from('new b') },
      { path: c, content: '' },
    ],
    { replace: true },
  );
  assert.deepEqual(readdirSync(directory), ['a', 'b', 'c']);
  assert.deepEqual(
    [a, b, c].map((path) => readFileSync(path ?? '', 'utf8')),
    ['new a', 'new b', ''],
  );
});

test('if one file cannot be written, none is', async (t) => {
  const directory = folder(t);
  const content = 'new';
  const [a, b] = [join(directory, 'a'), join(directory, 'b')];
  const nowhere = join(directory, 'nowhere', 'x');
  await assert.rejects(
    writeTogether(
      [a, nowhere].map((path) => ({ path, content })),
      { replace: true },
    ),
    unwritable(nowhere),
  );
  assert.deepEqual(readdirSync(directory), []);
  // A rename that fails, after one that did not: over a directory.
  const taken = join(directory, 'taken');
  mkdirSync(taken);
  writeFileSync(a, 'old');
  symlinkSync('a', b);
  for (const order of [
    [a, b, join(directory, 'c'), taken],
    [a, taken, b],
    [taken, a, b],
  ]) {
    await assert.rejects(
      writeTogether(
        order.map((path) => ({ path, content })),
        { replace: true },
      ),
      unwritable(taken),
    );
    assert.deepEqual(
      readdirSync(directory),
      ['a', 'b', 'taken'],
      'nothing new, nothing hidden, nothing gone',
    );
    assert.deepEqual([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')], ['old', 'old']);
  }
});

test('a file that must not be replaced stays, even if it appears late, and no other file is written then', async (t) => {
  const directory = folder(t);
  const paths = ['a', 'b', 'c'].map((name) => join(directory, name));
  const write = (content: string) =>
    writeTogether(
      paths.map((path) => ({ path, content })),
      { replace: false },
    );
  for (const taken of paths) {
    for (const make of [
      (path: string) => writeFileSync(path, 'mine'),
      (path: string) => symlinkSync('nowhere', path),
      (path: string) => mkdirSync(path),
    ]) {
      make(taken);
      await assert.rejects(
        write('new'),
        (error) =>
          error instanceof Failure && error.code === 'output-exists' && error.message.includes(taken),
      );
      assert.deepEqual(readdirSync(directory), [basename(taken)]);
      rmSync(taken, { recursive: true });
    }
  }
  // Of two at the same time, one writes all of them and the other none.
  const results = await Promise.allSettled([write('one'), write('two')]);
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  const content = results[0]?.status === 'fulfilled' ? 'one' : 'two';
  assert.deepEqual(
    paths.map((path) => readFileSync(path, 'utf8')),
    [content, content, content],
  );
  assert.deepEqual(readdirSync(directory), ['a', 'b', 'c']);
});
