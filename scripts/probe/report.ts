// The results of the probe's jobs → one open issue per instance while it fails: `node scripts/probe/report.ts FOLDER`.
// FOLDER has a folder for each report of a job. It closes the issue when all jobs succeed. It needs no installed package.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLog } from '../../src/action/logger.ts';
import { parseJsonObject } from '../../src/encoding/strict-json.ts';
import { connect } from '../github-api.ts';
import * as text from './issue-text.ts';
import { type Issue, type Issues, issuesOf } from './issues.ts';

const log = createLog((line) => void process.stdout.write(line));
try {
  await report(process.argv[2] ?? '', process.env);
} catch (error) {
  log.error(error instanceof Error ? error.message : String(error), undefined, 'Probe');
  process.exitCode = 1;
}

async function report(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const api = connect(env, 'the issue');
  const needs = parseJsonObject(
    Buffer.from(required(env, 'NEEDS')),
    (what) => new Error(`NEEDS has ${what}`),
  );
  const found = text.troubles(needs, text.latestReports(reportsIn(folder)));
  const instance = required(env, 'INSTANCE');
  const issues = issuesOf(api);
  const opened = await issues.opened(text.markerOf(instance));
  const run = {
    ...{
      instance,
      server: api.server,
      repository: api.repository,
      day: opened.now.toISOString().slice(0, 10),
    },
    ...{ id: required(env, 'GITHUB_RUN_ID'), attempt: required(env, 'GITHUB_RUN_ATTEMPT') },
  };
  for (const { where, step, failureCode } of found) log.info(`${where}: ${step} ${failureCode}`.trimEnd());
  await (found.length === 0
    ? closeAll(issues, opened.issues, run)
    : openOrUpdate(issues, opened.issues, { run, found }));
}

/** There are several if two runs opened one at the same time. */
async function closeAll(issues: Issues, opened: readonly Issue[], run: text.Run): Promise<void> {
  for (const { number } of opened) {
    await issues.comment(number, text.wellAgain(run));
    await issues.close(number);
    log.info(`closed issue ${number}`);
  }
  if (opened.length === 0) log.info('all jobs succeeded, and no issue is open');
}

type Failing = Readonly<{ run: text.Run; found: readonly text.Trouble[] }>;

async function openOrUpdate(issues: Issues, opened: readonly Issue[], { run, found }: Failing) {
  const [oldest] = opened;
  if (oldest === undefined) {
    const number = await issues.open(text.titleOf(run), text.bodyOf(run, found, run.day));
    return log.info(`opened issue ${number}`);
  }
  const { number, body } = oldest;
  const { since = run.day, day } = text.noteIn(body, run.instance) ?? {};
  // First the comment: the first line of the new text says that this day has one.
  if (day !== run.day) await issues.comment(number, text.stillFailing(run, found));
  await issues.rewrite(number, text.bodyOf(run, found, since));
  return log.info(`updated issue ${number}`);
}

/** A report that is missing or broken must not hide that its job failed. */
function reportsIn(folder: string): [string, Readonly<Record<string, unknown>>][] {
  try {
    return readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name, 'steps.json'));
      return [name, parseJsonObject(bytes, (what) => new Error(`${name} has ${what}`))];
    });
  } catch (error) {
    log.warning(`the reports of the jobs cannot be read: ${String(error)}`);
    return [];
  }
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
}
