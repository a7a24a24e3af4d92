// Many files that are only read, in worker threads: as in this process, and whatever the threads do not read is left.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readStatement } from '../../src/engine/payload.ts';
import type { SignedFile } from '../../src/engine/result.ts';
import { coverInThreads } from '../../src/engine/threads/cover-files.ts';
import { asFailure } from '../../src/errors/failure.ts';
import { digestFile } from '../../src/files/digest.ts';
import type { FoundFile } from '../../src/files/found.ts';
import { sign, startSigstore } from '../support/engine-run.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', 'src', 'engine', 'threads', 'program.ts');
/** Enough for two threads. */
const COUNT = 4100;

let directory: string;
let files: readonly FoundFile[];

before(() => {
  directory = mkdtempSync(join(tmpdir(), 'cover-files-'));
  files = Array.from({ length: COUNT }, (_, index) => {
    const absolute = join(directory, `f${index}`);
    writeFileSync(absolute, index % 100 === 0 ? '' : `content ${index}`);
    return { path: `f${index}`, absolute };
  });
});
after(() => rmSync(directory, { recursive: true }));

type Options = Partial<Parameters<typeof coverInThreads>[0]>;

async function cover(options: Options = {}): Promise<readonly SignedFile[]> {
  const results: SignedFile[] = [];
  const usual = { files, signatures: false, plan: new Map(), stop: new AbortController() };
  for await (const rows of coverInThreads({ ...usual, thread: () => PROGRAM, ...options }))
    results.push(...rows);
  return results;
}

test('threads read files as this process does: the same digests, the same failures, in order', async () => {
  const at = (name: string) => join(directory, name);
  writeFileSync(at('one-chunk'), Buffer.alloc(1024 * 1024, 1));
  writeFileSync(at('large'), Buffer.alloc(1024 * 1024 + 1, 2));
  symlinkSync('f0', at('link'));
  mkdirSync(at('folder'));
  execFileSync('mkfifo', [at('pipe')]);
  const odd = ['link', 'folder', 'pipe', 'missing', 'f1/below', 'one-chunk', 'large', '\u{1f600} "\n'];
  const placed = odd.map((name, index) => [index * 300, { path: name, absolute: at(name) }] as const);
  const all = [...files];
  for (const [index, file] of placed) all.splice(index, 0, file);
  const known = { path: 'known', absolute: at('known'), digest: createHash('sha256').digest() };
  const results = await cover({ files: [...all, known] });
  const expected = [];
  for (const file of all.filter(({ path }) => path !== 'large'))
    expected.push(
      await digestFile(file).then(
        ({ digest, size }) => ({ path: file.path, digest: digest.toString('hex'), size }),
        (error) => ({ path: file.path, code: asFailure(error).code, message: asFailure(error).message }),
      ),
    );
  assert.equal(expected.filter((row) => 'code' in row).length, 6);
  assert.deepEqual(
    results.map(({ file: { path }, status, digest, size, failure, verifies }) => {
      assert.equal(verifies, digest);
      assert.equal(status, failure === undefined ? 'covered' : 'failed');
      return failure === undefined
        ? { path, digest: digest?.toString('hex'), size }
        : { path, code: failure.code, message: failure.message };
    }),
    expected,
  );
});

test('few files, files to sign, statements, and known digests are not read in threads', async () => {
  assert.deepEqual(await cover({ files: files.slice(0, 100) }), []);
  assert.deepEqual(await cover({ signatures: true }), []);
  assert.deepEqual(await cover({ read: readStatement }), []);
  const digest = createHash('sha256').digest();
  assert.deepEqual(await cover({ files: files.map((file) => ({ ...file, digest })) }), []);
  assert.deepEqual(await cover({ thread: () => undefined }), []);
});

const BROKEN: Readonly<Record<string, string>> = {
  'does not exist': '',
  'is not a program': 'no',
  'ends at once': 'process.exit(0)',
  'throws at the first block': "parentPort.once('message', () => { throw new Error('no'); })",
};

for (const [what, program] of Object.entries(BROKEN))
  test(`every file is read without threads if the program ${what}`, async (t) => {
    const thread = join(directory, 'thread.mjs');
    if (program !== '')
      writeFileSync(thread, `import { parentPort } from 'node:worker_threads';\n${program};\n`);
    else rmSync(thread, { force: true });
    assert.deepEqual(await cover({ thread: () => thread }), []);
    const sandbox = await startSigstore(t);
    const engine = { signatures: false, thread: () => thread } as const;
    const { outcome, failure } = await sign(sandbox, { files: COUNT, engine });
    assert.equal(failure, undefined);
    assert.ok(outcome?.files.every(({ status }) => status === 'covered'));
  });

test('after the end of a run its threads give no results', async () => {
  const stop = new AbortController();
  let count = 0;
  const plan = new Map();
  for await (const rows of coverInThreads({ files, signatures: false, plan, stop, thread: () => PROGRAM })) {
    assert.equal(stop.signal.aborted, false);
    count += rows.length;
    stop.abort(new Error('stopped'));
  }
  assert.ok(count > 0 && count < COUNT, `${count}`);
});

test('the first of many files that cannot be read ends the run, or all others are read', async (t) => {
  const sandbox = await startSigstore(t);
  const engine = { signatures: false, thread: () => PROGRAM } as const;
  const first = await sign(sandbox, { files: COUNT, missing: 3, engine });
  assert.equal(first.failure?.code, 'file-unreadable');
  assert.match(first.failure?.message ?? '', /^file "file-0" does not exist$/);
  assert.deepEqual(
    first.outcome?.files.map(({ status }) => status),
    ['failed', ...Array.from({ length: COUNT - 1 }, () => 'not-attempted')],
  );
  const all = await sign(sandbox, { files: COUNT, missing: 3, engine: { ...engine, failFast: false } });
  assert.equal(all.failure?.code, 'some-files-failed');
  assert.deepEqual(
    all.outcome?.files.map(({ status }) => status),
    [...Array.from({ length: 3 }, () => 'failed'), ...Array.from({ length: COUNT - 3 }, () => 'covered')],
  );
});
