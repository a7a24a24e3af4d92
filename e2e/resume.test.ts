// Runs that are killed at random moments and started again, and runs among services that fail, on the real services.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { execute } from './execute.ts';
import { runJob } from './job.ts';
import { type Between, createProxy, type Trouble } from './proxy.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy, type Claim } from './verifiers.ts';

const SAMPLE = 20;

/** The same numbers in every run, from 0 up to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function makeFiles(count: number): Promise<string> {
  const workspace = await mkdtemp(join(tmpdir(), 'sigstore-resume-'));
  await mkdir(join(workspace, 'dist'));
  for (let n = 0; n < count; n += 1) await writeFile(join(workspace, 'dist', `file-${n}`), `content ${n}`);
  return workspace;
}

const namesIn = async (workspace: string) => readdir(join(workspace, 'dist'));
const bundlesIn = async (workspace: string) =>
  (await namesIn(workspace)).filter((name) => name.endsWith('.sigstore.json'));

/** The entries that a log accepted. */
const logged = ({ passed }: Between) =>
  passed.filter(
    ({ method, path, status }) => method === 'POST' && /log\/entries/.test(path) && status === 201,
  ).length;

/** All of them are verified by the product, a few of them by all verifiers. */
async function verified(workspace: string, count: number): Promise<void> {
  // A file that was being written when a run was killed has a hidden name, and later runs pass over it.
  const files = (await namesIn(workspace)).filter((name) => !/\.sigstore\.json$|^\.sigstore-/.test(name));
  assert.equal(files.length, count);
  const policy = ['--certificate-identity', sigstore.identity, '--certificate-oidc-issuer', sigstore.issuer];
  const words = ['verify', '--trusted-root', sigstore.trustedRoot, ...policy, ...files];
  const all = await execute(process.execPath, [sigstore.command, ...words], { cwd: join(workspace, 'dist') });
  assert.equal(all.status, 0, all.stderr);
  const claims = files.slice(0, SAMPLE).map((name): Claim => {
    const file = join(workspace, 'dist', name);
    return { file, bundle: `${file}.sigstore.json`, identity: sigstore.identity, issuer: sigstore.issuer };
  });
  await acceptedBy(['cosign', 'python'], claims);
}

const INTERRUPTIONS = [
  { how: 'killed', signals: ['SIGKILL'], count: 100, files: 120 },
  { how: 'stopped', signals: ['SIGTERM', 'SIGINT'], count: 50, files: 200 },
] as const;
const EXIT = { SIGKILL: null, SIGTERM: 143, SIGINT: 130 };
/** The time that a run has to end without a signal. */
const STOP_MS = 5000;

for (const { how, signals, count, files } of INTERRUPTIONS)
  test(`${how} at ${count} random moments, a run resumes: one valid bundle per file`, async () => {
    const next = random(7);
    let interrupted = 0;
    let rounds = 0;
    let entries = 0;
    let slowestMs = 0;
    while (interrupted < count) {
      rounds += 1;
      const proxy = createProxy();
      const workspace = await makeFiles(files);
      try {
        await writeFile(join(workspace, 'trust.json'), await proxy.configuration(sigstore.trustConfig(2)));
        const env = { ...process.env, ...sigstore.tokenService(), ...inputsOf({ files: 'dist/*' }) };
        for (;;) {
          const child = spawn(process.execPath, [sigstore.action], { cwd: workspace, env, stdio: 'ignore' });
          const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
          const signal = signals[Math.floor(next() * signals.length)] ?? 'SIGKILL';
          let sentAt: number | undefined;
          const send = () => {
            sentAt = performance.now();
            child.kill(signal);
          };
          const timer = interrupted < count ? setTimeout(send, 150 + next() * 900) : undefined;
          const status = await ended;
          clearTimeout(timer);
          for (const name of await bundlesIn(workspace))
            JSON.parse(await readFile(join(workspace, 'dist', name), 'utf8'));
          if (status === 0) break;
          assert.ok(sentAt !== undefined, `ended without a signal, with ${status}`);
          // Before Node listens to signals, they end it as the system has it.
          assert.ok(status === null || status === EXIT[signal], `${signal}: ${status}`);
          interrupted += 1;
          if (status === null) continue;
          slowestMs = Math.max(slowestMs, performance.now() - sentAt);
          const halves = (await namesIn(workspace)).filter((name) => name.startsWith('.sigstore-'));
          assert.deepEqual(halves, []);
        }
        assert.equal((await bundlesIn(workspace)).length, files);
        await verified(workspace, files);
        entries += logged(proxy);
      } finally {
        await proxy.close();
        await rm(workspace, { recursive: true });
      }
    }
    assert.ok(slowestMs < STOP_MS, `${slowestMs} ms`);
    const all = rounds * files;
    const end = slowestMs === 0 ? '' : `, ended within ${Math.round(slowestMs)} ms`;
    console.log(
      `${how}: ${interrupted} times${end}, ${all} files, ${entries} log entries, ${entries - all} of them made twice`,
    );
    // Only the files in flight at the end of a run are logged again, at most all of them each time.
    assert.ok(entries >= all);
  });

function inputsOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const all = {
    instance: 'trust.json',
    existing: 'keep',
    'upload-artifact': 'false',
    summary: 'false',
    ...inputs,
  };
  const job = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_SERVER_URL: 'https://github.com',
  };
  const workflow = { GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/release.yml@refs/heads/main' };
  const variables = Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return { ...job, ...workflow, ...Object.fromEntries(variables) };
}

test('1,000 files while 5 % of all responses are 503, 429, reset or lost: 1,000 valid bundles', async () => {
  const next = random(11);
  const kinds: readonly Trouble[] = ['reset', 'lost', 503, 429];
  const proxy = createProxy(() => (next() < 0.05 ? kinds[Math.floor(next() * kinds.length)] : undefined));
  const workspace = await makeFiles(1000);
  try {
    await writeFile(join(workspace, 'trust.json'), await proxy.configuration(sigstore.trustConfig(2)));
    const service = sigstore.tokenService();
    const url = await proxy.instead(service['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
    const run = await runJob({
      workspace,
      inputs: { files: 'dist/*', instance: 'trust.json', 'upload-artifact': 'false' },
      env: { ...service, ACTIONS_ID_TOKEN_REQUEST_URL: url },
    });
    assert.equal(run.status, 0, run.stdout);
    await verified(workspace, 1000);
    const troubled = proxy.passed.filter(({ trouble }) => trouble !== undefined).length;
    assert.ok(troubled > 50, `${troubled} responses were broken`);
    console.log(
      `with failures: 1,000 bundles, ${proxy.passed.length} requests, ${troubled} of them broken, ${logged(proxy)} log entries`,
    );
  } finally {
    await proxy.close();
    await rm(workspace, { recursive: true });
  }
});
