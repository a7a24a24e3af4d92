// The TUF repository, read by a TUF client that knows only the first root.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Updater } from 'tuf-js';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

const sandbox = await startSandbox();
const { tuf, urls } = sandbox;
let directory: string;
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tuf-'));
  await writeFile(join(directory, 'root.json'), tuf.initialRoot);
});
after(async () => {
  await sandbox.close();
  await rm(directory, { recursive: true });
});

/** The target as a client with a cache in `directory` gets it, and the version of the root that it trusts. */
async function read(name: string): Promise<{ text: string; rootVersion: number }> {
  const updater = new Updater({
    metadataDir: directory,
    metadataBaseUrl: urls.tuf,
    targetDir: directory,
    targetBaseUrl: `${urls.tuf}/targets`,
    config: { fetchRetries: 0 },
  });
  await updater.refresh();
  const target = await updater.getTargetInfo(name);
  assert.ok(target, `${name} is not a target`);
  const text = await readFile(await updater.downloadTarget(target), 'utf8');
  const { signed } = JSON.parse(await readFile(join(directory, 'root.json'), 'utf8'));
  return { text, rootVersion: signed.version };
}

const publish = (text: string, how = {}): void => tuf.publish({ file: Buffer.from(text) }, how);

// One client through the repository's life: the order of these tests is the order of its history.
test('serves the trusted root and the signing config of the sandbox', async () => {
  assert.deepEqual(JSON.parse((await read('trusted_root.json')).text), sandbox.trustedRoot);
  assert.deepEqual(JSON.parse((await read('signing_config.v0.2.json')).text), sandbox.signingConfig);
});

test('clients follow a new publication, also across two new roots', async () => {
  publish('second');
  assert.deepEqual(await read('file'), { text: 'second', rootVersion: 1 });
  tuf.rotateRoot();
  tuf.rotateRoot();
  publish('third');
  assert.deepEqual(await read('file'), { text: 'third', rootVersion: 3 });
});

test('an old timestamp is noticed', async () => {
  tuf.rollBack();
  await assert.rejects(read('file'), /timestamp version 1 is less than current version 3/);
});

test('expired, forged and tampered metadata are noticed', async () => {
  publish('expired', { expires: { timestamp: new Date(0) } });
  await assert.rejects(read('file'), /timestamp.json is expired/);
  publish('forged', { forged: 'targets' });
  await assert.rejects(read('file'), /targets was signed by 0\/1 keys/);
  publish('tampered');
  tuf.tamper('file');
  await assert.rejects(read('file'), /Expected hash/);
  publish('good again');
  assert.equal((await read('file')).text, 'good again');
  tuf.rotateRoot({ forged: 'root' });
  await assert.rejects(read('file'), /root was signed by 0\/1 keys/);
});
