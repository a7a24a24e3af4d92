// Many paths of a list, looked at in worker threads: the list and its notices are the same as without threads.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createInspect } from '../../src/engine/threads/inspect-paths.ts';
import { findFiles } from '../../src/files/find.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', 'src', 'engine', 'threads', 'program.ts');
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
/** Enough for two threads. */
const COUNT = 8000;

let root: string;

before(() => {
  root = mkdtempSync(join(tmpdir(), 'inspect-paths-'));
  const at = (path: string) => join(root, path);
  mkdirSync(at('dist/more/.git'), { recursive: true });
  for (let index = 0; index < COUNT; index += 1)
    writeFileSync(
      at(`dist/${index % 3 === 0 ? 'more/' : ''}f${index}`),
      index % 5 === 0 ? POINTER : 'x'.repeat(150),
    );
  symlinkSync('f1', at('dist/a-link'));
  symlinkSync('nothing', at('dist/z-dangling'));
  execFileSync('mkfifo', [at('dist/m-pipe')]);
  for (const name of ['f1.asc', 'f1.sigstore.json', 'empty']) writeFileSync(at(`dist/${name}`), '');
});
after(() => rmSync(root, { recursive: true }));

function inspectWith(program: string | undefined, signal = new AbortController().signal) {
  let blocks = 0;
  const inspect = createInspect({ thread: () => program, signal });
  const counting: typeof inspect = async function* (paths) {
    for await (const block of inspect(paths)) {
      blocks += 1;
      yield block;
    }
  };
  return { inspect: counting, blocks: () => blocks };
}

/** Absolute patterns, because others belong to the working directory. */
const list = (inspect?: ReturnType<typeof createInspect>) =>
  findFiles(`${root}/dist/**\n!${root}/dist/f7*\n${root}/dist/f8`, root, inspect);

test('a list made with threads is the same as without: files, notices, Git LFS pointers', async () => {
  const { inspect, blocks } = inspectWith(PROGRAM);
  const [threads, alone] = [await list(inspect), await list()];
  assert.ok(blocks() > 10, `${blocks()}`);
  assert.deepEqual(threads, alone);
  assert.deepEqual(new Set(alone.notices.map(({ reason }) => reason)).size, 8);
});

test('without a program, or if its threads end, the list is the same', async () => {
  const program = join(root, 'thread.mjs');
  const ends =
    "import { parentPort } from 'node:worker_threads';\nparentPort.once('message', () => process.exit(0));\n";
  writeFileSync(program, ends);
  const expected = await list();
  for (const each of [undefined, join(root, 'missing.mjs'), program]) {
    const { inspect, blocks } = inspectWith(each);
    assert.deepEqual(await list(inspect), expected);
    assert.equal(blocks(), 0);
  }
});

test('a link out of the workspace, and a name that is not allowed, are refused as without threads', async () => {
  for (const [name, make] of [
    ['dist/f-outside', () => symlinkSync('/etc/hostname', join(root, 'dist/f-outside'))],
    ['dist/a\\..\\b', () => writeFileSync(`${root}/dist/a\\..\\b`, '')],
  ] as const) {
    make();
    const refusal = await list().then(
      () => assert.fail('it was accepted'),
      (error) => error,
    );
    await assert.rejects(list(inspectWith(PROGRAM).inspect), {
      code: refusal.code,
      message: refusal.message,
    });
    rmSync(join(root, name));
  }
});

test('a stopped run ends while paths are looked at', async () => {
  const stop = new AbortController();
  const { inspect } = inspectWith(PROGRAM, stop.signal);
  const stopping: typeof inspect = async function* (paths) {
    for await (const block of inspect(paths)) {
      yield block;
      stop.abort(new Error('stopped'));
    }
  };
  await assert.rejects(list(stopping), /^Error: stopped$/);
});
