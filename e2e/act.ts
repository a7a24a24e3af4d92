// Runs workflows with act, on this host, in a throw-away repository, with the built product in the place of its own.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { GitHub, StoredRelease } from '../__tests__/support/github-releases.ts';
import { layOut } from './actions/repository.ts';
import { type Services, startServices } from './actions/services.ts';
import { atMost, execute } from './execute.ts';
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
  /** What a job uploaded: name, digest as the service computed it, and the files in the archive. */
  artifacts: readonly Readonly<{ name: string; digest: string; files: ReadonlyMap<string, Buffer> }>[];
  releases: readonly StoredRelease[];
  /** What the workflow's own steps put into its folder RESULTS. */
  results: string;
}>;
export type Options = Readonly<{
  /** Claims of the job's identity; undefined is a job without `id-token: write`, which has no variables for it. */
  claims: object | undefined;
  env?: Readonly<Record<string, string>>;
  /** Hide from the action that it runs under act, as it would not on GitHub. */
  hidden?: boolean;
  /** What started the run; a push to `main` when it is not given. */
  event?: Readonly<{ name: string; payload: object }>;
  /** The workflows of the repository by path, instead of those of e2e/workflows; in: where the instance is described. */
  workflows?: (trustConfigUrl: string) => ReadonlyMap<string, string>;
  /** Puts into the release service what was there before. */
  prepare?: (github: GitHub) => void;
}>;

/**
 * Runs the workflow `.github/workflows/NAME.yml` to its end and hands what it left to `examine`; everything is removed
 * afterwards. `actions/checkout` of the repository itself is act's own; what else comes from elsewhere must have a
 * stand-in in e2e/actions, and what a reusable workflow says of itself is put in for act, which does not know it.
 */
export async function runWorkflow(
  name: string,
  options: Options,
  examine: (run: WorkflowRun) => Promise<void>,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'sigstore-act-'));
  const github = await startServices(options.prepare);
  try {
    const results = join(home, 'results');
    const unpacked = join(home, 'unpacked');
    await Promise.all([results, unpacked].map((folder) => mkdir(folder)));
    const { project, product, repositories } = await layOut(
      home,
      github.trustConfigUrl,
      options.workflows?.(github.trustConfigUrl),
    );
    const event = join(home, 'event.json');
    await writeFile(event, JSON.stringify(options.event?.payload ?? {}));
    const env = {
      ...environment(github, options, await commitOf(project)),
      ...options.env,
      ...{ RESULTS: results, PRODUCT: product, STAND_INS: standIns },
    };
    const args = [
      options.event?.name ?? 'push',
      ...['--actor', 'mona', '--eventpath', event, '--workflows', `.github/workflows/${name}.yml`, '--json'],
      ...['--secret', `GITHUB_TOKEN=${github.token}`],
      ...offline,
      ...[...repositories].flatMap(([uses, folder]) => ['--local-repository', `${uses}=${folder}`]),
      ...Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    ];
    const { PATH = '' } = process.env;
    const nodes = await node(join(home, 'bin'), options);
    const outcome = await execute(join(sigstore.tools, 'bin/act'), args, {
      cwd: project,
      env: {
        HOME: home,
        XDG_CACHE_HOME: join(home, 'cache'),
        PATH: [nodes, join(standIns, 'bin'), PATH].join(delimiter),
      },
    });
    const artifacts = await atMost(1, github.artifacts(), async ({ id, name: title, digest, bytes }) => {
      return { name: title, digest, files: await unpack(bytes, join(unpacked, String(id))) };
    });
    const log = outcome.stdout + outcome.stderr;
    const said = { log, transcript: transcript(log), ...readLog(log) };
    await examine({
      succeeded: outcome.status === 0,
      ...said,
      artifacts,
      releases: github.releases,
      results,
    });
  } finally {
    await github.close();
    await rm(home, { recursive: true, force: true });
  }
}

const standIns = join(import.meta.dirname, 'actions');

// Without the last three act would listen on the machine's outward address and ask GitHub for what is local.
const offline = [
  ...[
    '--platform',
    'ubuntu-latest=-self-hosted',
    // The first label of runners of one's own.
    ...['--platform', 'self-hosted=-self-hosted'],
    '--pull=false',
    '--action-offline-mode',
    '--use-new-action-cache',
  ],
  ...['--no-cache-server', '--artifact-server-addr', '127.0.0.1'],
];

/** What act takes for the commit that the run is for, and GitHub's token service would name. */
async function commitOf(project: string): Promise<string> {
  const { status, stdout, stderr } = await execute('git', ['-C', project, 'rev-parse', 'HEAD']);
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function environment(github: Services, { claims }: Options, sha: string): Record<string, string> {
  const workflow = 'octo/demo/.github/workflows';
  return {
    ...(claims === undefined ? {} : sigstore.tokenService({ sha, ...claims })),
    ...github.env,
    // The run that the tokens of the issuer are for.
    GITHUB_RUN_ID: '3003',
    GITHUB_WORKFLOW_REF: `${workflow}/release.yml@refs/heads/main`,
    RUNNER_ENVIRONMENT: 'github-hosted',
    TRUST_CONFIG: sigstore.trustConfig(),
    ISSUER: sigstore.issuer,
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
