// The script that keeps the issue of the probe, as its job runs it, with a stand-in for GitHub's issues.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { afterEach, beforeEach } from 'node:test';
import { type GitHub, startGitHub } from '../../support/github-releases.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SCRIPT = join(ROOT, 'scripts/probe/report.ts');

let github: GitHub;
let reports: string;
beforeEach(async () => {
  github = await startGitHub();
  reports = mkdtempSync(join(tmpdir(), 'sigstore-probe-'));
});
afterEach(async () => {
  await github.close();
  rmSync(reports, { recursive: true });
});

/** What a job reports at its end: the outcome of each step, and a failure code. */
function reported(name: string, steps: Readonly<Record<string, readonly [outcome: string, code?: string]>>) {
  mkdirSync(join(reports, name));
  const context = Object.entries(steps).map(([id, [outcome, failureCode = '']]) => {
    return [id, { outcome, conclusion: outcome, outputs: { 'failure-code': failureCode } }];
  });
  writeFileSync(join(reports, name, 'steps.json'), JSON.stringify(Object.fromEntries(context)));
}

type Asked = Readonly<{ results: Readonly<Record<string, string>>; env?: Readonly<Record<string, string>> }>;

async function runScript({ results, env = {} }: Asked) {
  const needs = Object.entries(results).map(([job, result]) => [job, { result, outputs: {} }]);
  const child = spawn(process.execPath, [SCRIPT, reports], {
    env: {
      ...{ ...github.env, GITHUB_TOKEN: github.token, GITHUB_SERVER_URL: 'https://github.example.test' },
      ...{ GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1', INSTANCE: 'staging' },
      ...{ NEEDS: JSON.stringify(Object.fromEntries(needs)), ...env },
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, said };
}

const WELL = { sign: 'success', verify: 'success', shard: 'success', collect: 'success' };
const BAD = { ...WELL, sign: 'failure', verify: 'skipped' };

test('a failed probe opens one issue: which instance, job, step and failure code, the run, and what to do', async () => {
  reported('probe-report-1-sign-linux', { sign: ['success'] });
  reported('probe-report-1-sign-windows', { sign: ['failure', 'service-unavailable'], command: ['skipped'] });
  assert.deepEqual(await runScript({ results: BAD }), {
    status: 0,
    said: 'sign-windows: sign service-unavailable\nopened issue 1\n',
  });
  const [issue, ...others] = github.issues.stored;
  assert.deepEqual([issue?.title, issue?.state, others], ['The probe of staging fails', 'open', []]);
  const body = issue?.body ?? '';
  assert.match(body, /<code>staging<\/code>\. It fails since 2026-11-28\./);
  assert.match(body, /href="https:\/\/github\.example\.test\/octo\/demo\/actions\/runs\/77\/attempts\/1"/);
  const rows = [...body.matchAll(/<tr>.*<\/tr>/g)].map(([row]) => row.replace(/<[^>]*>/g, ' ').trim());
  assert.deepEqual(rows.map((row) => row.split(/ +/)).slice(1), [
    ['sign-windows', 'sign', 'service-unavailable'],
  ]);
  assert.match(body, /\*\*What to do\*\*\n\n1\. .*TROUBLESHOOTING\.md/);
});

test('the same issue is updated, with one comment for each further day, and closed when all is well', async () => {
  const dayOf = async (day: string, results: Asked['results']) => {
    github.issues.setDay(day);
    const { status, said } = await runScript({ results });
    assert.equal(status, 0, said);
    const [issue, ...others] = github.issues.stored;
    assert.deepEqual(others, []);
    return [issue?.state, issue?.comments.length] as const;
  };
  assert.deepEqual(await dayOf('2026-11-28', BAD), ['open', 0]);
  assert.deepEqual(await dayOf('2026-11-28', BAD), ['open', 0]);
  assert.deepEqual(await dayOf('2026-11-29', BAD), ['open', 1]);
  assert.deepEqual(await dayOf('2026-11-29', BAD), ['open', 1]);
  assert.deepEqual(await dayOf('2026-11-30', BAD), ['open', 2]);
  assert.match(github.issues.stored[0]?.body ?? '', /It fails since 2026-11-28\./);
  assert.deepEqual(await dayOf('2026-12-01', WELL), ['closed', 3]);
  assert.match(github.issues.stored[0]?.comments[2] ?? '', /All is well again on 2026-12-01/);
  // A closed issue is history.
  await runScript({ results: WELL });
  assert.equal(github.issues.stored[0]?.comments.length, 3);
  await runScript({ results: BAD });
  assert.deepEqual(
    github.issues.stored.map(({ number, state }) => [number, state]),
    [
      [2, 'open'],
      [1, 'closed'],
    ],
  );
});

test('each instance has its own issue; issues of other people, pull requests and those of another instance stay as they are', async () => {
  await runScript({ results: BAD });
  const body = github.issues.stored[0]?.body ?? '';
  await runScript({ results: BAD, env: { INSTANCE: 'public-good' } });
  github.issues.add({ body, login: 'mallory' });
  github.issues.add({ body, isPullRequest: true });
  for (let count = 0; count < 120; count += 1) github.issues.add({ body: 'something else' });
  const { said } = await runScript({ results: WELL });
  assert.equal(said, 'closed issue 1\n');
  const changed = github.issues.stored.filter(
    ({ state, comments }) => state === 'closed' || comments.length > 0,
  );
  assert.deepEqual(
    changed.map(({ number }) => number),
    [1],
  );
});

test('of a job that ran again the last attempt counts; a job without a report has a line of its own', async () => {
  reported('probe-report-9-sign-linux', { sign: ['failure', 'log-rejected'] });
  reported('probe-report-10-sign-linux', { sign: ['success'], command: ['failure'] });
  reported('probe-report-10-shard-2', { sign: ['success'] });
  reported('another', { sign: ['failure'] });
  const results = { ...BAD, shard: 'cancelled', collect: 'skipped' };
  const { said } = await runScript({ results });
  assert.equal(said, 'sign-linux: command\nshard: no step: cancelled\nopened issue 1\n');
});

test('without any report the failure is not hidden, and neither are jobs that were only skipped', async () => {
  rmSync(reports, { recursive: true });
  const broken = await runScript({ results: { sign: 'failure' } });
  assert.match(broken.said, /^::warning::the reports of the jobs cannot be read/);
  assert.match(broken.said, /opened issue 1\n$/);
  mkdirSync(reports);
  const { said } = await runScript({ results: { ...WELL, verify: 'skipped' } });
  assert.equal(said, 'verify: no step: the job is skipped\nupdated issue 1\n');
});

test('what the event of a schedule does not contain decides nothing in a scheduled run', () => {
  const workflow = readFileSync(join(ROOT, '.github/workflows/probe.yml'), 'utf8');
  const conditions = (workflow.match(/\$\{\{[^}]*\}\}/g) ?? []).filter((each) =>
    each.includes('github.event.'),
  );
  // The instance, and whether there is a report.
  assert.equal(conditions.length, 2);
  for (const condition of conditions)
    if (!/github\.event\.schedule\b/.test(condition))
      assert.match(condition, /\(github\.event_name == 'schedule' \|\| [^()]*github\.event\.[^()]*\)/);
  assert.match(workflow, /needs: \[here, sign, verify, shard, collect\]/);
});

test('the schedule of the public instance is the one that the workflow compares with', () => {
  const workflow = readFileSync(join(ROOT, '.github/workflows/probe.yml'), 'utf8');
  const crons = [...workflow.matchAll(/- cron: "(.+)" # ([\w-]+)/g)].map(([, cron, instance]) => [
    instance,
    cron,
  ]);
  const [, compared] =
    /^ {2}INSTANCE: .*github\.event\.schedule == '(.+)' && 'public-good'/m.exec(workflow) ?? [];
  assert.deepEqual(Object.fromEntries(crons), { staging: '17 5 * * *', 'public-good': compared });
});

test('text from elsewhere stays text: in the table, in the title and in the first line', async () => {
  const hostile = '--> @mona <img src=x> [x](http://evil.example.test) | #1';
  reported('probe-report-1-sign-linux', { [hostile]: ['failure', hostile] });
  const env = { INSTANCE: hostile };
  for (const results of [BAD, BAD, WELL]) {
    const { status, said } = await runScript({ results, env });
    assert.equal(status, 0, said);
  }
  const [issue, ...others] = github.issues.stored;
  assert.deepEqual([others, issue?.state], [[], 'closed']);
  const [first = '', ...lines] = issue?.body.split('\n') ?? [];
  assert.match(first, /^<!-- [^<>]* -->$/);
  assert.doesNotMatch(lines.join('\n'), /@mona|<img|\]\(|#1\b|http:\/\/evil/);
});

test('a refusal of GitHub fails the job with the reason, and never shows the token', async () => {
  const reader = await runScript({ results: BAD, env: { GITHUB_TOKEN: 'ghs_reader_of_issues' } });
  assert.equal(reader.status, 1);
  assert.match(reader.said, /::error title=Probe::GitHub answered POST \S+ with 403: .*not accessible/);
  github.issues.disable();
  const off = await runScript({ results: BAD });
  assert.match(off.said, /::error title=Probe::GitHub answered GET \S+ with 410: .*Issues are disabled/);
  for (const [name, value] of [
    ['NEEDS', '[]'],
    ['INSTANCE', ''],
    ['GITHUB_REPOSITORY', 'demo'],
  ] as const) {
    const { status, said } = await runScript({ results: BAD, env: { [name]: value } });
    assert.deepEqual([status, said.includes(name)], [1, true], said);
  }
  assert.doesNotMatch(reader.said + off.said, /ghs_/);
});

test('an answer that repeats the token is shown without it, and an issue of unknown fate is not opened twice', async () => {
  for (const status of [422, 502]) {
    await github.close();
    github = await startGitHub({
      trouble: ({ method, authorization }) =>
        method === 'POST' ? { status, body: { message: `no: ${authorization}` } } : undefined,
    });
    const { status: ended, said } = await runScript({ results: BAD });
    assert.equal(ended, 1);
    assert.match(said, new RegExp(`GitHub answered POST \\S+ with ${status}: .*no: Bearer \\[secret\\]`));
    assert.equal(github.asked.filter(({ method }) => method === 'POST').length, 1);
  }
});

test('an issue whose creation got no answer is not opened twice, and the next run finds it', async () => {
  await github.close();
  github = await startGitHub({
    trouble: ({ method, nth }) => (method === 'POST' && nth === 0 ? 'cut' : undefined),
  });
  const { status, said } = await runScript({ results: BAD });
  assert.equal(status, 1);
  assert.match(
    said,
    /::error title=Probe::POST \S+\/issues got no answer from GitHub, which may have done it/,
  );
  assert.equal(github.issues.stored.length, 1);
  assert.match((await runScript({ results: BAD })).said, /updated issue 1\n$/);
});
