// Runs the built action as the runner does: a process with INPUT_* and files for outputs and summary, in a workspace.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { withSlashes } from '../../src/files/paths.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { preload, SKIP_WAITS } from './preload.ts';
import { BOUND_MS } from './until.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** For tests that mostly wait for their child processes: a few at once. */
export const SIDE_BY_SIDE = { concurrency: 4 };

export type Result = Readonly<{
  code: number | null;
  stdout: string;
  stderr: string;
  /** Lines that the runner would execute as commands, without masks and debug lines of the artifact library. */
  commands: readonly string[];
  outputs: Readonly<Record<string, string>>;
  summary: string;
}>;

export type Job = Readonly<{
  sandbox: Sandbox;
  /** The workspace: absolute. */
  workspace: string;
  write: (path: string, content: string | Buffer) => void;
  /** All files below the workspace except trust.json, with `/`, sorted. */
  list: () => string[];
  read: (path: string) => string;
  /** Runs dist/index.js; `undefined` removes a variable. A run that does not end has no exit status. */
  run: (inputs?: Readonly<Record<string, string>>, env?: Env, hooks?: Hooks) => Promise<Result>;
  /** Runs another action, by the folder that it has. */
  action: (folder: string, inputs?: Readonly<Record<string, string>>, env?: Env) => Promise<Result>;
  /** Another workspace with the same files, on the same sandbox; its runs have `env`, too. It ends with the test. */
  copy: (test: Test, env?: Env) => Job;
  /** Runs dist/cli/index.js with these arguments. */
  command: (words: readonly string[], env?: Env, hooks?: Hooks) => Promise<Result>;
}>;

type Test = Readonly<{ after: (end: () => Promise<void>) => void }>;
type Env = Readonly<Record<string, string | undefined>>;
type Hooks = Readonly<{
  /** Gets the process as soon as it runs, to send it signals. */
  started?: (kill: (signal: NodeJS.Signals) => void) => void;
  /** A command that runs the one given after it, such as `['nice']`. */
  through?: readonly string[];
  /**
   * Timers of the process by their milliseconds: one expires at SIGUSR2 instead, one at once, one never. `long` are
   * all others of ten seconds or more.
   */
  timers?: Readonly<Partial<Record<number | 'long', 'SIGUSR2' | 'at once' | 'never'>>>;
}>;

/** A workspace with trust.json, the client trust configuration of a sandbox of its own; both end with the test. */
export async function startJob(test: Test, options: SandboxOptions = {}): Promise<Job> {
  const sandbox = await startSandbox(options);
  test.after(sandbox.close);
  return openJob(test, sandbox);
}

function openJob(test: Test, sandbox: Sandbox, surroundings: Env = {}): Job {
  const directory = mkdtempSync(join(tmpdir(), 'sigstore-job-'));
  test.after(async () => rmSync(directory, { recursive: true, force: true }));
  const workspace = join(directory, 'work');
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  };
  write('trust.json', JSON.stringify(sandbox.clientTrustConfig));
  const list = () =>
    readdirSync(workspace, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(workspace, path), { throwIfNoEntry: false })?.isDirectory() !== true)
      .filter((path) => path !== 'trust.json')
      .map(withSlashes)
      .sort();

  let runs = 0;
  const execute = async (
    entry: string,
    words: readonly string[],
    env: Env,
    hooks: Hooks,
  ): Promise<Result> => {
    // Files of its own for each run, so that runs may overlap.
    runs += 1;
    const [outputFile, summaryFile] = [join(directory, `output-${runs}`), join(directory, `summary-${runs}`)];
    for (const file of [outputFile, summaryFile]) writeFileSync(file, '');
    const given = {
      ...base(sandbox, directory, workspace),
      ...surroundings,
      NODE_OPTIONS: SKIP_WAITS,
      ...env,
      ...(hooks.timers && {
        NODE_OPTIONS: `${SKIP_WAITS} ${preload('timers.ts')}`,
        TEST_TIMERS: JSON.stringify(hooks.timers),
      }),
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
    };
    const defined = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    // A shell on the way would drop variables with a dash in their names.
    const inputs = Object.entries(env).flatMap(([name, value]) =>
      /-/.test(name) ? [`${name}=${value}`] : [],
    );
    const through = hooks.through === undefined ? [] : [...hooks.through, 'env', ...inputs];
    const [program = '', ...rest] = [...through, process.execPath, join(ROOT, entry), ...words];
    const child = spawn(program, rest, { cwd: workspace, env: defined });
    const text = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk) => (text.stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (text.stderr += chunk));
    hooks.started?.((signal) => child.kill(signal));
    let hung = false;
    const bound = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
      // What it has started may live on, and hold these open.
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
    }, BOUND_MS);
    const [code] = (await once(child, 'close')) as [number | null];
    clearTimeout(bound);
    if (hung) throw new Error(`the run did not end: ${text.stdout}${text.stderr}`);
    const commands = text.stdout.split('\n').filter((line) => /^\s*::(?!add-mask|debug)|##\[/.test(line));
    return {
      code,
      ...text,
      commands,
      outputs: readOutputs(outputFile),
      summary: readFileSync(summaryFile, 'utf8'),
    };
  };
  return {
    sandbox,
    workspace,
    write,
    list,
    read: (path) => readFileSync(join(workspace, path), 'utf8'),
    copy: (other, env) => {
      const job = openJob(other, sandbox, { ...surroundings, ...env });
      cpSync(workspace, job.workspace, { recursive: true });
      return job;
    },
    run: (inputs = {}, env = {}, hooks = {}) => {
      const given = { files: 'dist/*', instance: 'trust.json', ...inputs };
      const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
      return execute('dist/index.js', [], { ...Object.fromEntries(variables), ...env }, hooks);
    },
    command: (words, env = {}, hooks = {}) => execute('dist/cli/index.js', words, env, hooks),
    action: (folder, inputs = {}, env = {}) => {
      const given = { instance: 'trust.json', ...inputs };
      const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
      return execute(`${folder}/index.js`, [], { ...Object.fromEntries(variables), ...env }, {});
    },
  };
}

/** What a job on github.com has in its environment, as far as it matters here. */
function base(sandbox: Sandbox, directory: string, workspace: string): Env {
  return {
    PATH: process.env['PATH'],
    HOME: directory,
    CI: 'true',
    // Hundreds of runs of one program: each except the first finds it compiled.
    NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/compiled'),
    // This job is not on a machine of Google Cloud, whatever machine runs the tests.
    NO_GCE_CHECK: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'mona',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'release',
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_RUN_ID: '3003',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/release.yml@refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: directory,
    ...sandbox.env,
  };
}

/** The file format of GITHUB_OUTPUT: `name<<delimiter`, lines, delimiter. */
function readOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const blocks = readFileSync(file, 'utf8').matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)(?:\r?\n)?\2\r?\n/gm);
  for (const [, name = '', , value = ''] of blocks) outputs[name] = value;
  return outputs;
}

/** The path of a file as the user of the workspace sees it. */
export const shown = (job: Job, path: string) => relative(job.workspace, path);

/** The signer in a job of the sandbox, as in the certificate. */
export const IDENTITY = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';

/** Verifies the bundles of these files with the command; gives its exit status. */
export async function verify(job: Job, paths: readonly string[]): Promise<number | null> {
  const policy = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', job.sandbox.urls.issuer];
  const result = await job.command(['verify', '--trust-config', 'trust.json', ...policy, '--', ...paths]);
  return result.code;
}
