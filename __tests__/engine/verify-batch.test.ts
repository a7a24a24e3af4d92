// A batch of verifications in worker threads that do not do their work: the batch fails, and no file is left out.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { verifyBatch } from '../../src/engine/verify-batch/batch.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { parseTrustedRoot } from '../../src/trust/trusted-root.ts';
import { certify, failing, IDENTITY, newKeys, sha256, signFile } from '../support/evidence.ts';

/** From here on, worker threads verify. */
const COUNT = 400;

let sandbox: Sandbox;
let cwd: string;

before(async () => {
  sandbox = await startSandbox({ publishMs: 2 });
  cwd = mkdtempSync(join(tmpdir(), 'verify-batch-'));
  const keys = newKeys();
  const bundle = await signFile(sandbox, { keys, certificate: await certify(sandbox, keys) });
  writeFileSync(join(cwd, 'bundle.json'), JSON.stringify(bundle));
});
after(async () => {
  rmSync(cwd, { recursive: true });
  await sandbox.close();
});

const PROGRAMS: Readonly<Record<string, readonly [program: string, message: RegExp]>> = {
  'answers with too few verdicts': [
    "parentPort.on('message', (block) => parentPort.postMessage(block.slice(1).map(() => ({ digest: '' }))));",
    /without a result for \d+ files/,
  ],
  'answers with no verdict': [
    "parentPort.on('message', () => parentPort.postMessage([]));",
    /without a result for 400 files/,
  ],
  'ends without an answer': ["parentPort.once('message', () => process.exit(0));", /a thread .* ended/],
  'throws an error': [
    "parentPort.once('message', () => { throw new Error('no'); });",
    /a thread .* ended.*no/,
  ],
};

for (const [what, [program, message]] of Object.entries(PROGRAMS)) {
  it(`a batch fails if a thread ${what}`, async () => {
    const thread = join(cwd, 'thread.mjs');
    writeFileSync(thread, `import { parentPort } from 'node:worker_threads';\n${program}\n`);
    const bundles = [{ path: join(cwd, 'bundle.json'), called: 'bundle.json' }];
    const candidates = Array.from({ length: COUNT }, (_, index) => ({
      file: { path: `f${index}`, absolute: join(cwd, `f${index}`), digest: sha256(Buffer.from('a file')) },
      follow: false,
      bundles,
    }));
    const trustedRoots = [parseTrustedRoot(sandbox.trustedRoot, 'sandbox')];
    const signer = { identity: IDENTITY, issuer: sandbox.urls.issuer };
    const verifyAll = async () => {
      const task = async () => ({ trustedRoots, signer, predicateType: undefined });
      const { signal } = new AbortController();
      for await (const [, verdict] of verifyBatch(candidates, { task, cwd, signal, thread: () => thread }))
        assert.ok(verdict);
    };
    await assert.rejects(verifyAll, failing('internal', message));
  });
}
