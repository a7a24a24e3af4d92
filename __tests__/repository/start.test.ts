// What a process of dist loads before its first request, or before it prints its version.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import test, { type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../../src/process/version.ts';
import { newDirectory } from '../support/command.ts';
import { type Job, type Result, SIDE_BY_SIDE, startJob } from '../support/job.ts';
import { preload } from '../support/preload.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
/** Modules of Node.js that take about a millisecond or more. A first request to this machine needs none of them. */
const HEAVY = ['child_process', 'crypto', 'http2', 'https', 'perf_hooks', 'tls', 'worker_threads', 'zlib'];

type Loaded = Readonly<{
  /** Files, relative to dist, and modules of Node.js, in order. */
  names: readonly string[];
  files: readonly string[];
  /** The size of these files together. */
  bytes: number;
}>;
type Env = Readonly<Record<string, string>>;

/** What a run loads before its first request, which ends it, or until its own end. */
async function loadedBy(t: TestContext, run: (env: Env) => Promise<Result>): Promise<Loaded> {
  const record = join(newDirectory(t), 'loaded.json');
  await run({ NODE_OPTIONS: preload('loaded.ts'), TEST_LOADED: record });
  const all = JSON.parse(readFileSync(record, 'utf8')) as string[];
  const names = all.map((name) =>
    name.startsWith('file:') ? relative(DIST, fileURLToPath(name)).replaceAll('\\', '/') : name,
  );
  const files = names.filter((name) => !name.startsWith('node:'));
  const bytes = files.reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);
  return { names, files, bytes };
}

const among = (names: readonly string[], modules: readonly string[]) =>
  modules.filter((name) => names.includes(`node:${name}`));

async function jobWithFile(t: TestContext): Promise<Job> {
  const job = await startJob(t);
  job.write('dist/a.txt', 'a');
  return job;
}

test(
  'before its first request the action loads one file, and none of the slow modules of Node.js',
  SIDE_BY_SIDE,
  async (t) => {
    const job = await jobWithFile(t);
    const { files, names, bytes } = await loadedBy(t, (env) => job.run({ instance: 'public-good' }, env));
    assert.deepEqual(files, ['index.js']);
    assert.deepEqual(among(names, ['http', ...HEAVY]), ['http']);
    assert.ok(bytes < 490_000, `${bytes} bytes`);
  },
);

test('an instance in a file adds only the modules that check it', SIDE_BY_SIDE, async (t) => {
  const job = await jobWithFile(t);
  const { files, names, bytes } = await loadedBy(t, (env) => job.run({}, env));
  assert.deepEqual(among(names, ['http', ...HEAVY]), ['http', 'crypto']);
  assert.ok(bytes < 585_000, `${bytes} bytes of ${files.join()}`);
});

test('TLS loads before the first request only if that request goes over TLS', SIDE_BY_SIDE, async (t) => {
  const job = await jobWithFile(t);
  // No file matches, so the run ends before its first request; then it loads the files that report the error.
  const loaded = async (more: Env = {}) => {
    const { names, files } = await loadedBy(t, (env) => job.run({ files: 'none/*' }, { ...env, ...more }));
    return among(names.slice(0, names.indexOf(files[1] ?? '')), ['tls']);
  };
  assert.deepEqual(await loaded({ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.test/' }), ['tls']);
  assert.deepEqual(await loaded(), []);
});

test('the command loads only one small file to print its version', SIDE_BY_SIDE, async (t) => {
  const job = await startJob(t);
  for (const word of ['--version', '-V', 'version']) {
    const { files, names, bytes } = await loadedBy(t, async (env) => {
      const result = await job.command([word], env);
      assert.equal(result.stdout, `sigstore-sign ${VERSION}\n`);
      return result;
    });
    assert.deepEqual(files, ['cli/index.js']);
    assert.ok(bytes < 30_000, `${bytes} bytes`);
    assert.deepEqual(among(names, ['fs/promises', 'http', 'os', 'tty', 'v8', ...HEAVY]), []);
  }
});

const holds = (files: readonly string[], text: string) =>
  files.some((file) => readFileSync(join(DIST, file), 'utf8').includes(text));

test('the scripts of completion are loaded only for `completion`', SIDE_BY_SIDE, async (t) => {
  const job = await startJob(t);
  for (const words of [['--help'], ['sign'], ['completion', '--help'], ['completion', 'bash']]) {
    const { files } = await loadedBy(t, (env) => job.command(words, env));
    assert.equal(
      holds(files, '_sigstore_sign'),
      words.at(-1) === 'bash',
      `${words.join(' ')}: ${files.join()}`,
    );
  }
});

test('the command loads the matching of patterns only for a directory', SIDE_BY_SIDE, async (t) => {
  const job = await jobWithFile(t);
  const who = [
    '--certificate-identity',
    'mona@example.test',
    '--certificate-oidc-issuer',
    'https://a.example.test',
  ];
  for (const operand of ['dist/a.txt', 'dist']) {
    const { files } = await loadedBy(t, (env) => job.command(['verify', ...who, operand], env));
    assert.equal(holds(files, 'class Minimatch'), operand === 'dist', `${operand}: ${files.join()}`);
  }
});
