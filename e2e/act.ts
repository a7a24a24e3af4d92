// Runs workflows with act, on this host, in a throw-away repository with the built product.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { StoredIssue } from '../__tests__/support/github-issues.ts';
import type { GitHub, GitHubOptions, StoredRelease } from '../__tests__/support/github-releases.ts';
import { type Machine, nodeOf } from './actions/machine.ts';
import { type LaidOut, layOut } from './actions/repository.ts';
import { type Services, startServices } from './actions/services.ts';
import { atMost, execute, type Outcome } from './execute.ts';
import * as sigstore from './sigstore.ts';
import { type Annotation, readLog, transcript } from './transcript.ts';

export type WorkflowRun = Readonly<{
  succeeded: boolean;
  /** Every line that act printed, as JSON. */
  log: string;
  /** What each job printed, for people. */
  transcript: string;
  annotations: readonly Annotation[];
  summary: string;
  /** What a job uploaded: ID, name, digest as the service computed it, and the files in the archive. */
  artifacts: readonly Readonly<{
    id: number;
    name: string;
    digest: string;
    files: ReadonlyMap<string, Buffer>;
  }>[];
  releases: readonly StoredRelease[];
  issues: readonly StoredIssue[];
  /** What the workflow's own steps put into its folder RESULTS. */
  results: string;
}>;
export type Options = Readonly<{
  /** Claims of the job's identity; undefined is a job without `id-token: write`, which has no variables for it. */
  claims: object | undefined;
  env?: Readonly<Record<string, string>>;
  /** How the machine that runs the actions differs from this one. */
  machine?: Machine;
  /** Earlier attempts of this run, each with additions to its environment. Their artifacts stay. */
  earlier?: readonly Readonly<Record<string, string>>[];
  /** Of the jobs of a matrix only this one runs, as when it is run again; `name:value`. */
  matrix?: string;
  /** What started the run; a push to `main` when it is not given. */
  event?: Readonly<{ name: string; payload: object }>;
  /** The workflows of the repository by path, instead of those of e2e/workflows; in: where the instance is described. */
  workflows?: (trustConfigUrl: string) => ReadonlyMap<string, string>;
  /** With `workflows`: the files and folders of this repository that the repository of the run has too. */
  parts?: readonly string[];
  /** Adds the existing releases to the release service. */
  prepare?: (github: GitHub) => void;
  /** How the release service behaves. */
  github?: GitHubOptions;
  /** The project of the run, instead of octo/demo; in: a folder for it. */
  layOut?: (home: string) => Promise<LaidOut>;
  /** The folder of the programs that replace those of this machine. */
  programs?: string;
}>;

/**
 * Runs the workflow `.github/workflows/NAME.yml` to its end and passes its results to `examine`; everything is removed
 * afterwards. `actions/checkout` is that of act; every other external action must have a stand-in in e2e/actions.
 */
export async function runWorkflow(
  name: string,
  options: Options,
  examine: (run: WorkflowRun) => Promise<void>,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'sigstore-act-'));
  const github = await startServices(options.prepare, options.github);
  try {
    const results = join(home, 'results');
    const unpacked = join(home, 'unpacked');
    await Promise.all([results, unpacked].map((folder) => mkdir(folder)));
    const workflows = options.workflows?.(github.trustConfigUrl);
    const { project, repositories } =
      (await options.layOut?.(home)) ?? (await layOut(home, github.trustConfigUrl, workflows, options.parts));
    const { earlier = [], matrix } = options;
    const runAttempt = await actIn(home, { name, project, repositories, results, github, options });
    for (const [index, besides] of earlier.entries()) {
      await runAttempt(index + 1, besides);
      github.nextAttempt(LATER_IDS);
    }
    const outcome = await runAttempt(
      earlier.length + 1,
      {},
      matrix === undefined ? [] : ['--matrix', matrix],
    );
    const artifacts = await atMost(1, github.artifacts(), async ({ id, name: title, digest, bytes }) => {
      return { id, name: title, digest, files: await unpack(bytes, join(unpacked, String(id))) };
    });
    const log = outcome.stdout + outcome.stderr;
    const said = { log, transcript: transcript(log), ...readLog(log) };
    await examine({
      succeeded: outcome.status === 0,
      ...said,
      artifacts,
      releases: github.releases,
      issues: github.issues,
      results,
    });
  } finally {
    await github.close();
    await rm(home, { recursive: true, force: true });
  }
}

/** The first ID of an artifact after the first attempt: lower than those before, as it happens on GitHub. */
export const LATER_IDS = 500;

type Facts = LaidOut & Readonly<{ name: string; results: string; github: Services; options: Options }>;
type RunAttempt = (number: number, besides: Options['env'], args?: readonly string[]) => Promise<Outcome>;

/** Prepares the workflow, once per attempt: its number, additions to its environment, and arguments. */
async function actIn(
  home: string,
  { name, project, repositories, results, github, options }: Facts,
): Promise<RunAttempt> {
  const event = join(home, 'event.json');
  await writeFile(event, JSON.stringify(options.event?.payload ?? {}));
  const nodes = await nodeOf(join(home, 'bin'), options.machine);
  const sha = await commitOf(project);
  const fixed = [
    ...['--actor', 'mona', '--eventpath', event, '--workflows', `.github/workflows/${name}.yml`, '--json'],
    ...['--secret', `GITHUB_TOKEN=${github.token}`],
    ...offline,
    ...[...repositories].flatMap(([uses, folder]) => ['--local-repository', `${uses}=${folder}`]),
  ];
  return (number, besides, args = []) => {
    const env = {
      ...environment(github, options, { sha, attempt: String(number) }),
      ...options.env,
      ...besides,
      ...{ RESULTS: results, STAND_INS: standIns, SIGSTORE_TOOLS: sigstore.tools },
    };
    const given = Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
    const { PATH = '' } = process.env;
    return execute(
      join(sigstore.tools, 'bin/act'),
      [options.event?.name ?? 'push', ...fixed, ...given, ...args],
      {
        cwd: project,
        env: {
          HOME: home,
          XDG_CACHE_HOME: join(home, 'cache'),
          PATH: [nodes, options.programs ?? join(standIns, 'bin'), PATH].join(delimiter),
        },
      },
    );
  };
}

const standIns = join(import.meta.dirname, 'actions');

// Without the last three, act would listen on the external address of the machine and ask GitHub for local actions.
const offline = [
  ...[
    '--platform',
    'ubuntu-latest=-self-hosted',
    // The first label of self-hosted runners, and systems that are not this one.
    ...['self-hosted', 'macos-latest', 'windows-latest'].flatMap((label) => [
      '--platform',
      `${label}=-self-hosted`,
    ]),
    '--pull=false',
    '--action-offline-mode',
    '--use-new-action-cache',
  ],
  ...['--no-cache-server', '--artifact-server-addr', '127.0.0.1'],
];

/** The commit of the run for act, which the token service of GitHub would name. */
async function commitOf(project: string): Promise<string> {
  const { status, stdout, stderr } = await execute('git', ['-C', project, 'rev-parse', 'HEAD']);
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

type RunFacts = Readonly<{ sha: string; attempt: string }>;

function environment(
  github: Services,
  { claims }: Options,
  { sha, attempt }: RunFacts,
): Record<string, string> {
  const workflow = 'octo/demo/.github/workflows';
  return {
    ...(claims === undefined ? {} : sigstore.tokenService({ sha, run_attempt: attempt, ...claims })),
    ...github.env,
    // The run that the tokens of the issuer are for.
    GITHUB_RUN_ID: '3003',
    GITHUB_RUN_ATTEMPT: attempt,
    GITHUB_WORKFLOW_REF: `${workflow}/release.yml@refs/heads/main`,
    RUNNER_ENVIRONMENT: 'github-hosted',
    TRUST_CONFIG: sigstore.trustConfig(),
    ISSUER: sigstore.issuer,
  };
}

async function unpack(archive: Buffer, folder: string): Promise<Map<string, Buffer>> {
  const program = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';
  await writeFile(`${folder}.zip`, archive);
  const { status, stderr } = await execute('python3', ['-c', program, `${folder}.zip`, folder]);
  if (status !== 0) throw new Error(stderr);
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.slice(folder.length + 1), await readFile(path));
  }
  return files;
}
