// The files for users and contributors on GitHub: forms for issues, the changelog, the workflow of Scorecard.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { compareVersions, isVersion } from '../../scripts/release/versions.ts';
import { REMEDIES } from '../../src/errors/remedies.ts';
import { VERSION } from '../../src/process/version.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const FORMS = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: ROOT }).map((path) =>
  path.replaceAll('\\', '/'),
);

test('forms for issues and pull requests name files that exist, and a failure code that exists', () => {
  assert.equal(FORMS.length, 3);
  for (const path of [...FORMS, '.github/PULL_REQUEST_TEMPLATE.md'])
    for (const [file] of read(path).matchAll(/\b(?:docs\/)?[A-Z_]+\.md\b/g))
      assert.ok(existsSync(join(ROOT, file)), `${path}: ${file}`);
  const { body } = parse(read('.github/ISSUE_TEMPLATE/problem.yml')) as {
    body: readonly Readonly<{ id?: string; attributes: Readonly<{ placeholder?: string }> }>[];
  };
  const example = (id: string) => body.find((field) => field.id === id)?.attributes.placeholder ?? '';
  assert.ok(Object.hasOwn(REMEDIES, example('code')), example('code'));
  assert.match(example('version'), /^v\d+\.\d+\.\d+$/);
});

test('the links of the forms and of the badges lead to the repository that package.json names', () => {
  const { repository } = JSON.parse(read('package.json'));
  const own = /github\.com\/([^/]+\/[^/]+)\.git$/.exec(repository.url)?.[1];
  assert.ok(own);
  for (const [path, count] of [
    ['.github/ISSUE_TEMPLATE/config.yml', 2],
    ['README.md', 4],
  ] as const) {
    const named = [...read(path).matchAll(/\bgithub\.com\/([\w.-]+\/[\w.-]+)/g)].map(([, name = '']) => name);
    // In the examples, other repositories sign.
    const links = named.filter((name) => !['octo/demo', 'OWNER/REPO'].includes(name));
    assert.deepEqual(links, Array(count).fill(own), path);
  }
});

test('the changelog has a section for what is not released, then one for each version, the newest first', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
  assert.equal(headings.shift(), '[Unreleased]');
  const versions = headings.map((heading) => {
    const [, version = ''] = /^\[(.+)\] - \d{4}-\d\d-\d\d$/.exec(heading) ?? [];
    assert.ok(isVersion(version), heading);
    return version;
  });
  const newestFirst = versions.toSorted((a, b) => compareVersions(b, a));
  assert.deepEqual(versions, newestFirst);
  // The version of the code is released, or what is not released will be.
  assert.ok(versions.includes(VERSION) || read('CHANGELOG.md').includes(VERSION), VERSION);
  for (const [, kind] of read('CHANGELOG.md').matchAll(/^### (.*)$/gm))
    assert.match(kind ?? '', /^(Added|Changed|Deprecated|Removed|Fixed|Security)$/);
});

test('the job that publishes the result of Scorecard has only steps that its service accepts', () => {
  const { jobs, ...workflow } = parse(read('.github/workflows/scorecard.yml'));
  assert.deepEqual([workflow.permissions, Object.keys(jobs)], [{}, ['analyze']]);
  const { steps, ...job } = jobs.analyze as Readonly<{ steps: readonly Readonly<{ uses?: string }>[] }>;
  for (const { uses = 'run' } of steps)
    assert.match(
      uses,
      /^(actions\/checkout|ossf\/scorecard-action|github\/codeql-action\/upload-sarif)@[0-9a-f]{40}$/,
    );
  for (const refused of ['env', 'defaults', 'container', 'services']) assert.ok(!(refused in job), refused);
});

test('each job that runs parts of .ci/run has Node.js 24 and the packages by then', () => {
  const paths = globSync('.github/workflows/*.yml', { cwd: ROOT });
  type Step = Readonly<{ run?: string; uses?: string; with?: Readonly<Record<string, unknown>> }>;
  const jobs = paths.flatMap((path) =>
    Object.values(parse(read(path)).jobs as Readonly<Record<string, Readonly<{ steps?: readonly Step[] }>>>),
  );
  const before = jobs.flatMap(({ steps = [] }) => {
    const index = steps.findIndex(({ run = '' }) => run.includes('.ci/run'));
    return index === -1 ? [] : [steps.slice(0, index)];
  });
  assert.equal(before.length, 4);
  for (const steps of before) {
    const node = steps.find(({ uses = '' }) => uses.startsWith('actions/setup-node@'));
    assert.equal(node?.with?.['node-version'], 24);
    assert.ok(steps.some(({ run = '' }) => /^npm (ci|cit)$/.test(run)));
  }
});
