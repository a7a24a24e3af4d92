// The reader of workflow files: right if the YAML is simple, silent if it is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workflowPath } from '../../src/github/job-context.ts';
import { readWorkflow } from '../../src/github/workflow-file.ts';

const PLAIN = `---
# a release
name: "release: all"
on:
  push:
    tags: ['v*']
env:
- odd: but a list
permissions:   # least
    contents: read

    id-token: write
jobs:
    build:
        name: >-
            permissions:
              id-token: write
        strategy: {matrix: {os: [a, b]}}
        runs-on: \${{ matrix.os }}
        steps:
        - uses: actions/checkout@v4
          with: {a: b}
        - run: |
            make
            \tindented with a tab
            uses: nothing
    call-it:
        uses: ./.github/workflows/sign.yml # here
        permissions: &grants
            contents: write
    empty: &job
        permissions: {}
`;

test('a plain file is read with its lines', () => {
  const workflow = readWorkflow(PLAIN);
  assert.ok(workflow !== undefined);
  assert.equal(workflow.permissions?.line, 9);
  assert.deepEqual(
    [...(workflow.permissions?.scopes ?? [])],
    [
      ['contents', 'read'],
      ['id-token', 'write'],
    ],
  );
  const jobs = workflow.jobs.map(({ id, line, calls, permissions }) => [id, line, calls, permissions?.line]);
  assert.deepEqual(jobs, [
    ['build', 14, false, undefined],
    ['call-it', 27, true, 29],
    ['empty', 31, false, 32],
  ]);
});

test('line ends of every system are the same', () => {
  const expected = readWorkflow(PLAIN);
  for (const end of ['\r\n', '\r']) assert.deepEqual(readWorkflow(PLAIN.replaceAll('\n', end)), expected);
  assert.deepEqual(readWorkflow(`\ufeff${PLAIN}`), expected);
});

const JOBS = 'jobs:\n  a:\n    runs-on: x\n';

test('a workflow that is not simple is not guessed at', () => {
  const unclear: Readonly<Record<string, string>> = {
    empty: '',
    'no jobs': 'on: push\n',
    'jobs without a job': 'jobs:\non: push\n',
    'a job by alias': `${JOBS}  b: *a\n`,
    'a merge key': `permissions: &grants\n  contents: read\n${JOBS}    permissions:\n      <<: *grants\n`,
    'a merge key in a job': `${JOBS.replace('a:', 'a: &a')}  b:\n    <<: *a\n`,
    'a merge key where nothing is read': `env: &e {A: b}\n${JOBS}    env: {<<: *e, C: d}\n`,
    'a key twice where nothing is read': `${JOBS}    env:\n      A: b\n      A: c\n`,
    'a key by alias': `env: &e permissions\n*e : write-all\n${JOBS}`,
    'an alias of a text for a job': `env: &e x\n${JOBS}  b: *e\n`,
    'an alias before its anchor': `permissions: *p\n${JOBS}    permissions: &p {contents: read}\n`,
    'a tag on a mapping': `permissions: !!map {contents: read}\n${JOBS}`,
    'an unknown tag': `${JOBS}    env: !env x\n`,
    'a scope without access': `permissions: {contents}\n${JOBS}`,
    'a job without a value': `${JOBS}  b:\n`,
    'a list of scopes': `permissions: [contents]\n${JOBS}`,
    'permissions by alias': `permissions: *grants\n${JOBS}`,
    'permissions twice': `permissions: read-all\npermissions: write-all\n${JOBS}`,
    'permissions without a value': `permissions:\n${JOBS}`,
    'a scope twice': `permissions: {id-token: write, id-token: none}\n${JOBS}`,
    'an unknown access': `permissions:\n  id-token: admin\n${JOBS}`,
    'an expression': `permissions: \${{ inputs.all }}\n${JOBS}`,
    'a tag': `permissions: !!str write-all\n${JOBS}`,
    'tabs as indent': 'jobs:\n\ta:\n\t\truns-on: x\n',
    'a text over several lines': `name: "a\npermissions: write-all\nb"\n${JOBS}`,
    'a text that could hold a key': `name: "a\npermissions: write-all\nodd: b"\n${JOBS}`,
    'a list after a value': `name: a\n- permissions\n${JOBS}`,
    'two documents': `${JOBS}---\n${JOBS}`,
    'ragged indent': 'jobs:\n  a:\n      runs-on: x\n    permissions: write-all\n',
    'a complex key': `? [permissions]\n: write-all\n${JOBS}`,
    'a list': '- jobs\n',
    'too long': `${JOBS}#${'x'.repeat(256 * 1024)}`,
  };
  for (const [name, text] of Object.entries(unclear)) assert.equal(readWorkflow(text), undefined, name);
  assert.ok(readWorkflow(JOBS) !== undefined);
});

test('the file of the workflow is named only if it is in this repository', () => {
  const pathOf = (GITHUB_WORKFLOW_REF: string | undefined) =>
    workflowPath({ GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY: 'octo/demo' });
  assert.equal(pathOf('octo/demo/.github/workflows/ci.yml@refs/heads/a@b'), '.github/workflows/ci.yml');
  assert.equal(pathOf('octo/other/.github/workflows/ci.yml@refs/heads/main'), undefined);
  assert.equal(pathOf('octo/demo/.github/workflows/../../x.yml@refs/heads/main'), undefined);
  assert.equal(pathOf('octo/demo/ci.sh@refs/heads/main'), undefined);
  assert.equal(pathOf(undefined), undefined);
  assert.equal(workflowPath({}), undefined);
});

const linesOf = (text: string) => {
  const { permissions, jobs } = readWorkflow(text) ?? {};
  return [permissions?.line, jobs?.map(({ id, line, permissions }) => [id, line, permissions?.line])];
};
const scopesOf = (text: string, job: string) => {
  const found = readWorkflow(text)?.jobs.find(({ id }) => id === job);
  return Object.fromEntries(found?.permissions?.scopes ?? []);
};

test('an alias means what its anchor says, at the line where it is used', () => {
  const text = `permissions: &least\n  contents: read\njobs:\n  a:\n    permissions: *least\n  b:\n    uses: ./b.yml\n    permissions: &more {contents: &access write, packages: *access}\n  c:\n    permissions: *more\n`;
  assert.deepEqual(linesOf(text), [
    1,
    [
      ['a', 4, 5],
      ['b', 6, 8],
      ['c', 9, 10],
    ],
  ]);
  assert.deepEqual(scopesOf(text, 'a'), { contents: 'read' });
  assert.deepEqual(scopesOf(text, 'c'), { contents: 'write', packages: 'write' });
});

test('if an anchor is set twice, each alias means the one before it', () => {
  const text =
    'jobs:\n  a:\n    permissions: &p {contents: read}\n  b:\n    permissions: *p\n  c:\n    permissions: &p {contents: write}\n  d:\n    permissions: *p\n';
  assert.deepEqual(scopesOf(text, 'b'), { contents: 'read' });
  assert.deepEqual(scopesOf(text, 'd'), { contents: 'write' });
});

test('a job that is an alias has the lines of the job that its anchor marks', () => {
  const text =
    'jobs:\n  linux: &job\n    runs-on: x\n    permissions:\n      contents: read\n  again: *job\n  other:\n    uses: ./a.yml\n';
  assert.deepEqual(
    readWorkflow(text)?.jobs.map(({ id, written, line, permissions }) => [
      id,
      written,
      line,
      permissions?.line,
    ]),
    [
      ['linux', 'linux', 2, 4],
      ['again', 'linux', 2, 4],
      ['other', 'other', 7, undefined],
    ],
  );
});

test('flow mappings are read, also over several lines', () => {
  const text = `permissions: {contents: read, # least\n  "id-token": 'write',\n}\njobs: {a: {runs-on: x},\n  b: {\n    permissions:\n      {contents: write}, uses: ./b.yml }}\n`;
  assert.deepEqual(linesOf(text), [
    1,
    [
      ['a', 4, undefined],
      ['b', 5, 6],
    ],
  ]);
  assert.deepEqual(scopesOf(text, 'b'), { contents: 'write' });
  assert.deepEqual([...(readWorkflow(text)?.permissions?.scopes ?? [])][1], ['id-token', 'write']);
});

test('job names that would be commands are not read', () => {
  for (const name of ['::error::owned', '\\u001b[2J', 'a b', ''])
    assert.equal(readWorkflow(`on: push\njobs:\n  "${name}":\n    uses: ./x.yml\n`), undefined);
});

/** Long enough that what takes the square of its length does not end in seconds. */
const fill = (part: (number: number) => string): string => {
  let text = '';
  for (let number = 0; text.length < 60_000; number += 1) text += part(number);
  return text;
};
const bomb = (levels: number) =>
  Array.from({ length: levels }, (_, level) => {
    const items = level === 0 ? 'x' : Array.from({ length: 9 }, () => `*e${level - 1}`).join(', ');
    return `  E${level}: &e${level} [${items}]\n`;
  }).join('');

test('workflows made to be slow or to grow are read within seconds', () => {
  const job = 'jobs:\n  a: &a\n    runs-on: x\n';
  const cases: Readonly<Record<string, readonly [text: string, jobs: number | undefined]>> = {
    'aliases of aliases': [`env:\n${bomb(30)}${job}`, 1],
    'a list that holds itself': [`env: &e [*e, *e]\n${job}`, 1],
    'a job that is an alias of itself': ['jobs:\n  a: &a\n    permissions: *a\n', undefined],
    'many keys': [`env:\n${fill((number) => `  k${number}: x\n`)}${job}`, 1],
    'many jobs of one': [`${job}${fill((number) => `  j${number}: *a\n`)}`, 5094],
    'many scopes for many jobs': [
      `permissions: &p\n${fill((number) => `  ${'a'.repeat((number % 500) + 1)}-${number}: read\n`)}\njobs:\n${fill((number) => `  j${number}: {permissions: *p}\n`)}}\n`,
      undefined,
    ],
    'blanks in a text': [`${job}    name: a${' '.repeat(200_000)}b\n`, 1],
    'blanks and a strange end of line': [`${job}    name:${' '.repeat(200_000)}b\u2028c\n`, 1],
    'brackets that open': ['['.repeat(60_000), undefined],
  };
  for (const [name, [text, jobs]] of Object.entries(cases)) {
    const { user, system } = process.cpuUsage();
    assert.equal(readWorkflow(text)?.jobs.length, jobs, name);
    const used = process.cpuUsage({ user, system });
    assert.ok(used.user + used.system < 20_000_000, `${name}: ${used.user / 1e6} s`);
  }
});

test('deep nesting never throws', () => {
  for (const depth of [100, 700, 900, 1100, 1300, 1500, 1800])
    for (const steps of [
      `${'['.repeat(depth)}${']'.repeat(depth)}`,
      `${'{a: '.repeat(depth)}${'}'.repeat(depth)}`,
    ])
      assert.doesNotThrow(() => readWorkflow(`${JOBS}    steps: ${steps}\n`));
});
