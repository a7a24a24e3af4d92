// Digests: what is read, what is refused without blocking, and changes that leave no trace in size or time.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  closeSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { Worker } from 'node:worker_threads';
import { Failure } from '../../src/errors/failure.ts';
import { digestFile } from '../../src/files/digest.ts';
import { writeWhole } from '../../src/files/write-atomic.ts';
import { BOUND_MS } from '../support/until.ts';

function place(t: TestContext): string {
  const directory = mkdtempSync(join(tmpdir(), 'sigstore-digest-'));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

const found = (absolute: string) => ({ path: 'shown', absolute });
const code = (expected: string) => (error: unknown) => error instanceof Failure && error.code === expected;

test('a program that hashes files in a worker thread of its own can do other work there meanwhile', async (t) => {
  const path = join(place(t), 'file');
  writeFileSync(path, randomBytes(3 * 1024 * 1024));
  const program = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(workerData.module).then(async ({ digestFile }) => {
      let other = 'not done';
      setImmediate(() => (other = 'done'));
      await digestFile({ path: 'shown', absolute: workerData.path });
      parentPort.postMessage(other);
    });`;
  const module = new URL('../../src/files/digest.ts', import.meta.url).href;
  const worker = new Worker(program, { eval: true, workerData: { module, path } });
  t.after(() => worker.terminate());
  assert.deepEqual(await once(worker, 'message'), ['done']);
});

test('the content is kept up to a size, also over several chunks', async (t) => {
  const path = join(place(t), 'file');
  for (const bytes of [5, 1024 * 1024, 3.5 * 1024 * 1024]) {
    const written = randomBytes(bytes);
    writeFileSync(path, written);
    const { content } = await digestFile(found(path), undefined, { keepBytes: bytes });
    assert.ok(content?.equals(written), `${bytes} bytes`);
    const less = await digestFile(found(path), undefined, { keepBytes: bytes - 1 });
    assert.equal(less.content, undefined);
  }
});

test('the digest of nothing, of one chunk, and of chunks and a half', async (t) => {
  const path = join(place(t), 'file');
  for (const bytes of [0, 1, 1024 * 1024, 2.5 * 1024 * 1024]) {
    const content = Buffer.alloc(bytes, 'content');
    writeFileSync(path, content);
    for (const algorithm of ['sha256', 'sha512'] as const) {
      const { digest, size } = await digestFile(found(path), undefined, { algorithm });
      assert.equal(size, bytes);
      assert.deepEqual(digest, createHash(algorithm).update(content).digest());
    }
  }
});

test('a pipe, a device, a directory, a link and a missing file are refused without waiting', {
  timeout: BOUND_MS,
}, async (t) => {
  const directory = place(t);
  const pipe = join(directory, 'pipe');
  execFileSync('mkfifo', [pipe]);
  // If the time runs out, the reader gets a writer, and the process can end.
  t.signal.addEventListener('abort', () => {
    if (existsSync(pipe)) closeSync(openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK));
  });
  symlinkSync('/etc/hostname', join(directory, 'link'));
  for (const path of ['pipe', 'link', '.', 'nothing']) {
    await assert.rejects(digestFile(found(join(directory, path))), code('file-unreadable'), path);
  }
  await assert.rejects(digestFile(found('/dev/zero')), code('file-unreadable'));
});

// Where the kernel keeps time in ticks of 4 ms (before Linux 6.13), only a second reading can see most of them.
test('a change right after reading, of the same size and with the time set back, is noticed 100 of 100 times', async (t) => {
  const path = join(place(t), 'file');
  let seen = 0;
  for (let round = 0; round < 100; round += 1) {
    writeFileSync(path, 'aaaa');
    const { atime, mtime } = statSync(path);
    const { assertUnchanged } = await digestFile(found(path));
    writeFileSync(path, 'bbbb');
    if (round % 2 === 0) utimesSync(path, atime, mtime);
    await assertUnchanged().catch((error) => {
      assert.ok(code('file-changed')(error));
      seen += 1;
    });
  }
  assert.equal(seen, 100);
});

test('an untouched file counts as unchanged, and a replaced one does not', async (t) => {
  const path = join(place(t), 'file');
  writeFileSync(path, 'same');
  const { assertUnchanged } = await digestFile(found(path));
  await assertUnchanged();
  writeFileSync(`${path}.new`, 'same');
  renameSync(`${path}.new`, path);
  await assert.rejects(assertUnchanged(), code('file-changed'));
});

test('reading stops at an abort', async (t) => {
  const path = join(place(t), 'file');
  writeFileSync(path, Buffer.alloc(3 * 1024 * 1024));
  const stop = new AbortController();
  stop.abort(new Failure('interrupted', 'stopped'));
  await assert.rejects(digestFile(found(path), stop.signal), code('interrupted'));
});

test('a bundle is written completely or not at all', async (t) => {
  const directory = place(t);
  await writeWhole(join(directory, 'bundle'), 'whole', { replace: true });
  assert.equal(statSync(join(directory, 'bundle')).size, 5);
  await assert.rejects(
    writeWhole(join(directory, 'nowhere', 'bundle'), 'x', { replace: true }),
    code('output-unwritable'),
  );
  await assert.rejects(writeWhole(directory, 'x', { replace: true }), code('output-unwritable'));
  assert.deepEqual(execFileSync('ls', ['-A', directory]).toString(), 'bundle\n');
});
