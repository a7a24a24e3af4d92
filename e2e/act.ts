// Runs a workflow of e2e/workflows with act, on this host, in a throw-away repository that holds the built action.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type Sandbox, startSandbox } from '../src/loopback/sandbox.ts';
import { atMost, execute } from './execute.ts';
import * as sigstore from './sigstore.ts';

export type Annotation = Readonly<{
  level: 'notice' | 'warning' | 'error';
  message: string;
  properties: Readonly<Record<string, string>>;
}>;
export type WorkflowRun = Readonly<{
  succeeded: boolean;
  /** Every line that act printed, as JSON. */
  log: string;
  annotations: readonly Annotation[];
  summary: string;
  /** What a job uploaded: name, digest as the service computed it, and the files in the archive. */
  artifacts: readonly Readonly<{ name: string; digest: string; files: ReadonlyMap<string, Buffer> }>[];
  /** What the workflow's own steps put into its folder RESULTS. */
  results: string;
}>;
export type Options = Readonly<{
  /** Claims of the job's identity; undefined is a job without `id-token: write`, which has no variables for it. */
  claims: object | undefined;
  env?: Readonly<Record<string, string>>;
  /** Hide from the action that it runs under act, as it would not on GitHub. */
  hidden?: boolean;
}>;

/** Runs one workflow to its end and hands what it left to `examine`; everything is removed afterwards. */
export async function runWorkflow(
  name: string,
  options: Options,
  examine: (run: WorkflowRun) => Promise<void>,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'sigstore-act-'));
  // The stack has all of Sigstore; the stand-in for GitHub's artifact service comes from the embedded one.
  const github = await startSandbox();
  try {
    const project = join(home, 'project');
    const results = join(home, 'results');
    const unpacked = join(home, 'unpacked');
    await Promise.all([results, unpacked].map((folder) => mkdir(folder)));
    await layOut(project);
    const env = { ...environment(github, options), ...options.env, RESULTS: results };
    const variables = Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
    const args = [
      'push',
      '--actor',
      'mona',
      '--workflows',
      `.github/workflows/${name}.yml`,
      '--json',
      ...offline,
      ...variables,
    ];
    const { PATH = '' } = process.env;
    const nodes = await node(join(home, 'bin'), options);
    const outcome = await execute(join(sigstore.tools, 'bin/act'), args, {
      cwd: project,
      env: { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), PATH: [nodes, PATH].join(delimiter) },
    });
    const artifacts = await atMost(1, github.artifacts(), async ({ id, name: title, digest, bytes }) => {
      return { name: title, digest, files: await unpack(bytes, join(unpacked, String(id))) };
    });
    const log = outcome.stdout + outcome.stderr;
    await examine({ succeeded: outcome.status === 0, log, ...read(log), artifacts, results });
  } finally {
    await github.close();
    await rm(home, { recursive: true, force: true });
  }
}

// Without the last three act would listen on the machine's outward address and ask GitHub for what is local.
const offline = [
  ...['--platform', 'ubuntu-latest=-self-hosted', '--pull=false', '--action-offline-mode'],
  ...['--no-cache-server', '--artifact-server-addr', '127.0.0.1'],
];

function environment(github: Sandbox, options: Options): Record<string, string> {
  const workflow = 'octo/demo/.github/workflows';
  return {
    ...(options.claims === undefined ? {} : sigstore.tokenService(options.claims)),
    ACTIONS_RESULTS_URL: github.env['ACTIONS_RESULTS_URL'] ?? '',
    ACTIONS_RUNTIME_TOKEN: github.env['ACTIONS_RUNTIME_TOKEN'] ?? '',
    GITHUB_WORKFLOW_REF: `${workflow}/release.yml@refs/heads/main`,
    RUNNER_ENVIRONMENT: 'github-hosted',
    TRUST_CONFIG: sigstore.trustConfig(),
  };
}

/** The folder of the `node` that act takes for every action: ours, behind a script that forgets ACT where asked. */
async function node(folder: string, { hidden = false }: Options): Promise<string> {
  if (!hidden) return dirname(process.execPath);
  await mkdir(folder);
  // act asks the first node on PATH where it really is, and from then on calls that.
  const script = `#!/bin/sh
unset ACT
case "$*" in *process.execPath*) echo "$0" ;; *) exec '${process.execPath}' "$@" ;; esac
`;
  await writeFile(join(folder, 'node'), script, { mode: 0o755 });
  return folder;
}

/** A repository as a user's would be, but for the action, which lies in it. */
async function layOut(project: string): Promise<void> {
  await mkdir(join(project, '.github'), { recursive: true });
  await cp(join(import.meta.dirname, 'workflows'), join(project, '.github/workflows'), { recursive: true });
  await cp(join(sigstore.repository, 'action.yml'), join(project, 'action.yml'));
  await cp(join(sigstore.repository, 'dist'), join(project, 'dist'), { recursive: true });
  const author = { GIT_AUTHOR_NAME: 'mona', GIT_AUTHOR_EMAIL: 'mona@example.test' };
  const committer = { GIT_COMMITTER_NAME: 'mona', GIT_COMMITTER_EMAIL: 'mona@example.test' };
  const env = { ...author, ...committer, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  for (const args of [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['remote', 'add', 'origin', 'https://github.com/octo/demo.git'],
    ['add', '--force', '.'],
    ['commit', '--quiet', '--message', 'A release'],
  ]) {
    const { status, stderr } = await execute('git', args, { cwd: project, env });
    assert.equal(status, 0, stderr);
  }
}

/** act's log has a line of JSON for each line printed; commands to the runner carry their parts apart. */
function read(log: string): Pick<WorkflowRun, 'annotations' | 'summary'> {
  const annotations: Annotation[] = [];
  const summaries: string[] = [];
  for (const line of log.split('\n')) {
    if (!line.startsWith('{')) continue;
    const { command, arg, content, kvPairs } = JSON.parse(line);
    if (command === 'summary') summaries.push(String(content));
    if (command === 'notice' || command === 'warning' || command === 'error')
      annotations.push({ level: command, message: String(arg), properties: kvPairs ?? {} });
  }
  return { annotations, summary: summaries.join('\n') };
}

async function unpack(archive: Buffer, folder: string): Promise<Map<string, Buffer>> {
  const program = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';
  await writeFile(`${folder}.zip`, archive);
  const { status, stderr } = await execute('python3', ['-c', program, `${folder}.zip`, folder]);
  assert.equal(status, 0, stderr);
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.slice(folder.length + 1), await readFile(path));
  }
  return files;
}
