// A matrix of jobs, each with its shard of many files, and the collecting job, on the real Rekor v2, against one job.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute } from '../e2e/execute.ts';
import * as sigstore from '../e2e/sigstore.ts';
import { acceptedBy, type Claim } from '../e2e/verifiers.ts';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { inSeconds, table } from './measure.ts';

const FILES = 5000;
const SHARDS = 5;
const SAMPLE = 200;

/** Prints one table; files are made under `work`. Throws unless all bundles of the collecting job verify. */
export async function shards(work: string): Promise<void> {
  // The stack has all of Sigstore; the stand-in for GitHub's artifact service comes from the sandbox.
  const github = await startSandbox();
  try {
    await compare({ work, github: github.env });
  } finally {
    await github.close();
  }
}

const contents = new Map(
  Array.from({ length: FILES }, (_, n) => [`dist/d${n % 50}/file-${n}`, randomBytes(1024)]),
);

type Setting = Readonly<{ work: string; github: Readonly<Record<string, string>> }>;

async function workspace({ work }: Setting, name: string): Promise<string> {
  const folder = join(work, name);
  for (let n = 0; n < 50; n += 1) await mkdir(join(folder, `dist/d${n}`), { recursive: true });
  for (const [path, bytes] of contents) await writeFile(join(folder, path), bytes);
  return folder;
}

/** Runs an action in a workspace. Gives the seconds that it took. */
async function run(
  { work, github }: Setting,
  cwd: string,
  folder: string,
  inputs: Readonly<Record<string, string>>,
): Promise<number> {
  const given = { instance: sigstore.trustConfig(2), summary: 'false', ...inputs };
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    ...{ GITHUB_ACTIONS: 'true', GITHUB_JOB: 'sign', GITHUB_REPOSITORY: 'octo/demo' },
    ...{ GITHUB_SERVER_URL: 'https://github.com', RUNNER_TEMP: work },
    GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/release.yml@refs/heads/main',
    ACTIONS_RESULTS_URL: github['ACTIONS_RESULTS_URL'] ?? '',
    ACTIONS_RUNTIME_TOKEN: github['ACTIONS_RUNTIME_TOKEN'] ?? '',
    ...sigstore.tokenService(),
    ...Object.fromEntries(variables),
  };
  const started = performance.now();
  const { status, stdout } = await execute(
    process.execPath,
    [join(sigstore.repository, folder, 'index.js')],
    { cwd, env },
  );
  assert.equal(status, 0, stdout.slice(-3000));
  return (performance.now() - started) / 1000;
}

async function compare(setting: Setting): Promise<void> {
  const places = await Promise.all(
    Array.from({ length: SHARDS }, (_, n) => workspace(setting, `shard-${n + 1}`)),
  );
  const single = await workspace(setting, 'single');
  const target = await workspace(setting, 'collected');
  const alone = await run(setting, single, 'dist', { files: 'dist/**' });
  const started = performance.now();
  const each = await Promise.all(
    places.map((place, n) => run(setting, place, 'dist', { files: 'dist/**', shard: `${n + 1}/${SHARDS}` })),
  );
  const together = (performance.now() - started) / 1000;
  const collecting = await run(setting, target, 'collect', {});
  const policy = ['--certificate-identity', sigstore.identity, '--certificate-oidc-issuer', sigstore.issuer];
  const words = ['verify', '--trusted-root', sigstore.trustedRoot, ...policy, ...contents.keys()];
  const before = performance.now();
  const all = await execute(process.execPath, [sigstore.command, ...words], { cwd: target });
  assert.equal(all.status, 0, all.stderr.slice(-3000));
  const verifying = (performance.now() - before) / 1000;
  const step = Math.max(1, Math.floor(FILES / SAMPLE));
  const sample = [...contents.keys()].filter((_, n) => n % step === 0).slice(0, SAMPLE);
  const claims = sample.map((path): Claim => {
    const file = join(target, path);
    return { file, bundle: `${file}.sigstore.json`, identity: sigstore.identity, issuer: sigstore.issuer };
  });
  await acceptedBy(['cosign', 'python'], claims);
  table(
    `${FILES} files of 1 KiB in ${SHARDS} shards on Rekor v2`,
    ['', 'measured'],
    [
      ['one job', inSeconds(alone)],
      [`${SHARDS} jobs at once on this machine`, inSeconds(together)],
      ['the slowest of them', inSeconds(Math.max(...each))],
      ['collecting, every bundle verified', inSeconds(collecting)],
      ['bundles verified by the command', `${FILES} in ${inSeconds(verifying)}`],
      ['bundles verified by cosign and by sigstore-python', `${claims.length} each`],
    ],
  );
}
