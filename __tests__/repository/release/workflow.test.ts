// The jobs of release.yml: who may write, who has an identity, what each waits for, and what they run.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';

type Job = Readonly<{
  needs?: string | readonly string[];
  environment?: string;
  concurrency?: object;
  permissions: Readonly<Record<string, string>>;
  steps: readonly Readonly<{ run?: string; uses?: string; with?: Readonly<Record<string, unknown>> }>[];
}>;

const path = join(import.meta.dirname, '..', '..', '..', '.github/workflows/release.yml');
const { jobs, on, permissions } = parse(readFileSync(path, 'utf8')) as Readonly<{
  jobs: Readonly<Record<string, Job>>;
  on: object;
  permissions: object;
}>;

test('a release starts with a pushed tag, and each job waits for the one before it', () => {
  assert.deepEqual(on, { push: { tags: ['v*.*.*'] } });
  const needs = Object.entries(jobs).map(([name, job]) => [name, [job.needs ?? []].flat()]);
  assert.deepEqual(Object.fromEntries(needs), {
    build: [],
    pack: ['build'],
    sign: ['pack'],
    draft: ['sign'],
    'publish-npm': ['sign', 'draft'],
    publish: ['sign', 'draft', 'publish-npm'],
  });
});

test('no job both writes and has an identity, and the first that writes is behind the gate', () => {
  assert.deepEqual(permissions, {});
  const granted = Object.entries(jobs).map(([name, job]) => [name, job.permissions]);
  const [read, identity] = [{ contents: 'read' }, { contents: 'read', 'id-token': 'write' }];
  assert.deepEqual(Object.fromEntries(granted), {
    build: read,
    pack: read,
    sign: identity,
    draft: { contents: 'write' },
    'publish-npm': identity,
    publish: { contents: 'write' },
  });
  assert.deepEqual([jobs['draft']?.environment, jobs['publish-npm']?.environment], ['release', 'npm']);
});

test('no two releases move a tag at the same time, on npm or on GitHub', () => {
  const groups = Object.entries(jobs).flatMap(([name, { concurrency }]) =>
    concurrency === undefined ? [] : [[name, concurrency]],
  );
  assert.deepEqual(Object.fromEntries(groups), {
    'publish-npm': { group: 'publish-npm', 'cancel-in-progress': false },
    publish: { group: 'publish-release', 'cancel-in-progress': false },
  });
});

test('the version is checked first, and the job that installs packages makes nothing that is released', () => {
  const runs = (name: string) => (jobs[name]?.steps ?? []).flatMap(({ run }) => run ?? []);
  assert.equal(runs('build')[0], 'node scripts/release/check.ts "$GITHUB_REF_NAME"');
  assert.ok(runs('build').includes('npm cit'));
  for (const { uses = '' } of jobs['build']?.steps ?? []) assert.doesNotMatch(uses, /artifact/);
  assert.deepEqual(
    runs('pack').flatMap((run) => run.trim().split('\n')),
    [
      'node scripts/release/package.ts "$RUNNER_TEMP/staged"',
      'npm pack "$RUNNER_TEMP/staged" --ignore-scripts --pack-destination "$RUNNER_TEMP"',
    ],
  );
  for (const name of Object.keys(jobs).filter((each) => !['build', 'pack'].includes(each)))
    for (const run of runs(name)) assert.match(run, /^node scripts\/release\/[\w-]+\.ts /, name);
});

test('this action itself signs, by the rules of a tag, and no job keeps the credentials of git', () => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const own = steps.find(({ uses }) => uses === './')?.with ?? {};
  assert.deepEqual(
    [own['instance'], own['attest'], own['checksums']],
    ['public-good', 'provenance', 'out/SHA256SUMS'],
  );
  assert.match(
    String(own['policy']),
    /^ref: \$\{\{ github\.ref \}\}\nref_type: tag\nrunner_environment: github-hosted\n$/,
  );
  for (const { uses, with: given } of steps)
    if (uses?.startsWith('actions/checkout@')) assert.equal(given?.['persist-credentials'], false);
});

test('each job takes the artifact of the job before it by its ID, because any job could replace one by its name', () => {
  const taken = Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap(({ uses, with: given }) => (uses?.startsWith('actions/download-artifact@') ? [given] : [])),
  );
  const from = (job: string) => `\${{ needs.${job}.outputs.artifact-id || 'unknown' }}`;
  assert.deepEqual(
    taken.map((given) => [given?.['artifact-ids'], given?.['name'], given?.['pattern']]),
    ['pack', 'sign', 'sign', 'sign'].map((job) => [from(job), undefined, undefined]),
  );
});
