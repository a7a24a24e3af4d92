// How `sigstore-sign sign` ends early: signals, readers that close the pipe, a full disk.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import test from 'node:test';
import { ENTRY } from '../../support/command.ts';
import { type Job, startJob } from '../../support/job.ts';

const TRUST = ['--trust-config', 'trust.json'];

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  test(`${signal} ends it with ${status} and leaves only complete bundles`, async (t) => {
    let waiting = () => {};
    const asked = new Promise<void>((resolve) => (waiting = resolve));
    const rekor = ({ nth }: { nth: number }) => {
      if (nth < 2) return undefined;
      waiting();
      return 'hang' as const;
    };
    const job = await startJob(t, { faults: { rekor } });
    const names = ['a', 'b', 'c', 'd'];
    for (const name of names) job.write(name, name);
    const started = (kill: (name: NodeJS.Signals) => void) => void asked.then(() => kill(signal));
    const words = ['sign', '--json', ...TRUST, '--concurrency', '1', ...names];
    const { code, stdout, stderr } = await job.command(words, {}, { started });
    assert.equal(code, status, stderr);
    assert.deepEqual(
      JSON.parse(stdout).files.map((file: { status: string }) => file.status),
      ['signed', 'signed', 'not-attempted', 'not-attempted'],
    );
    assert.match(stderr, /`sign --existing keep`[\s\S]*code: interrupted\n$/);
    assert.deepEqual(job.list(), ['a', 'a.sigstore.json', 'b', 'b.sigstore.json', 'c', 'd']);
    for (const name of ['a', 'b']) JSON.parse(job.read(`${name}.sigstore.json`));
  });
}

test('a reader that closes the pipe early does no harm, and a full disk behind stdout is an error', async (t) => {
  const job = await startJob(t);
  const names = Array.from({ length: 40 }, (_, index) => `file-${index}`);
  for (const name of names) job.write(name, name);
  // The reader is gone before anything is printed.
  const script = `{ "$0" "${ENTRY}" sign --trust-config trust.json "$@"; echo "exit $?" >&2; } | true`;
  const ran = await shell(job, script, names);
  assert.match(ran, /Signed 40 files[\s\S]*\nexit 0\n$/);
  assert.ok(!/EPIPE|at .*\.js:/.test(ran), ran);
  assert.equal(job.list().length, 80);
  const full = `"$0" "${ENTRY}" --help > /dev/full; echo "exit $?" >&2`;
  const told = await shell(job, full, []);
  assert.match(
    told,
    /error: standard output cannot be written \(ENOSPC\)[\s\S]*code: output-unwritable\nexit 6\n$/,
  );
});

async function shell(job: Job, script: string, words: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: dirname(job.workspace),
    GITHUB_ACTIONS: 'true',
    ...job.sandbox.env,
  };
  const child = spawn('sh', ['-c', script, process.execPath, ...words], {
    ...{ cwd: job.workspace, env, stdio: ['ignore', 'ignore', 'pipe'] as const },
  });
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  await once(child, 'close');
  return text;
}
