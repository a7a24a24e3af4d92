// Runs the built action as GitHub's runner does: inputs, contexts and the three command files are in the environment.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, type Outcome } from './execute.ts';
import * as sigstore from './sigstore.ts';

export type Job = Readonly<{
  /** Values of `with:`; what is not given has its default of action.yml. */
  inputs: Readonly<Record<string, string>>;
  workspace: string;
  env?: Readonly<Record<string, string>>;
}>;
export type JobResult = Outcome & Readonly<{ outputs: ReadonlyMap<string, string>; summary: string }>;

/** Runs one job's step to its end, with Node 24 and nothing of this process's environment but PATH. */
export async function runJob(job: Job): Promise<JobResult> {
  const home = await mkdtemp(join(tmpdir(), 'sigstore-job-'));
  try {
    const files = {
      output: join(home, 'output'),
      summary: join(home, 'summary'),
      event: join(home, 'event.json'),
    };
    await mkdir(join(home, 'temp'));
    await Promise.all([
      writeFile(files.output, ''),
      writeFile(files.summary, ''),
      writeFile(files.event, '{}'),
    ]);
    const inputs = { ...(await defaults()), ...job.inputs };
    const outcome = await execute(process.execPath, [sigstore.action], {
      cwd: job.workspace,
      env: {
        ...runner,
        HOME: home,
        GITHUB_WORKSPACE: job.workspace,
        GITHUB_EVENT_PATH: files.event,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        RUNNER_TEMP: join(home, 'temp'),
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        ...job.env,
      },
    });
    const [output, summary] = await Promise.all([
      readFile(files.output, 'utf8'),
      readFile(files.summary, 'utf8'),
    ]);
    return { ...outcome, outputs: readOutputs(output), summary };
  } finally {
    await rm(home, { recursive: true });
  }
}

const runner = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTOR: 'mona',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_JOB: 'release',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_REPOSITORY_OWNER: 'octo',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '3003',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_WORKFLOW: 'release',
  GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/release.yml@refs/heads/main',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_OS: 'Linux',
};

/** The defaults of action.yml: `name:` at two blanks under `inputs:`, `default:` at four. Expressions become ''. */
async function defaults(): Promise<Record<string, string>> {
  const text = await readFile(join(sigstore.repository, 'action.yml'), 'utf8');
  const section = text.split(/^inputs:\n/m)[1]?.split(/^\S/m)[0] ?? '';
  const found: Record<string, string> = {};
  for (const [, name = '', body = ''] of section.matchAll(/^ {2}([\w-]+):\n((?: {4}.*\n|\n)*)/gm)) {
    const value = /^ {4}default: *(.*)$/m.exec(body)?.[1]?.trim();
    if (value !== undefined && !value.includes('${{')) found[name] = value.replace(/^(['"])(.*)\1$/, '$2');
  }
  return found;
}

/** The file at GITHUB_OUTPUT: `name<<delimiter`, the value's lines, the delimiter; or `name=value`. */
function readOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const pattern = /^([^=\n]+?)<<(.+)\n(?:([\s\S]*?)\n)??\2$|^([^=\n]+)=(.*)$/gm;
  for (const [, long, , lines = '', short, value = ''] of text.matchAll(pattern)) {
    if (long !== undefined) outputs.set(long, lines);
    else if (short !== undefined) outputs.set(short, value);
  }
  return outputs;
}
