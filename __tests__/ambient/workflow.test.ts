// The reader of workflow files: right where the YAML is plain, silent where it is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorkflow, workflowPath } from '../../src/ambient/workflow.ts';

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

test('what is not plain is not guessed', () => {
  const unclear: Readonly<Record<string, string>> = {
    empty: '',
    'no jobs': 'on: push\n',
    'jobs in a flow map': 'jobs: {a: {runs-on: x}}\n',
    'jobs without a job': 'jobs:\non: push\n',
    'a job by alias': `${JOBS}  b: *a\n`,
    'a merge key': `${JOBS}    <<: *grants\n`,
    'permissions by alias': `permissions: *grants\n${JOBS}`,
    'permissions twice': `permissions: read-all\npermissions: write-all\n${JOBS}`,
    'permissions without a value': `permissions:\n${JOBS}`,
    'permissions over several lines': `permissions: {contents: read,\n  id-token: write}\n${JOBS}`,
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
    'a complex key': `? permissions\n: write-all\n${JOBS}`,
    'a list': '- jobs\n',
    'too long': `${JOBS}#${'x'.repeat(1024 * 1024)}`,
  };
  for (const [name, text] of Object.entries(unclear)) assert.equal(readWorkflow(text), undefined, name);
  assert.ok(readWorkflow(JOBS) !== undefined);
});

test('the file of the workflow is named only when it is in this repository', () => {
  const pathOf = (GITHUB_WORKFLOW_REF: string | undefined) =>
    workflowPath({ GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY: 'octo/demo' });
  assert.equal(pathOf('octo/demo/.github/workflows/ci.yml@refs/heads/a@b'), '.github/workflows/ci.yml');
  assert.equal(pathOf('octo/other/.github/workflows/ci.yml@refs/heads/main'), undefined);
  assert.equal(pathOf('octo/demo/.github/workflows/../../x.yml@refs/heads/main'), undefined);
  assert.equal(pathOf('octo/demo/ci.sh@refs/heads/main'), undefined);
  assert.equal(pathOf(undefined), undefined);
  assert.equal(workflowPath({}), undefined);
});

test('lines made to be slow, and names of jobs that would be commands, are not read', () => {
  const job = (line: string) => `on: push\njobs:\n  a:\n    runs-on: x\n${line}\n`;
  const blanks = ' '.repeat(500_000);
  for (const line of [`    name: a${blanks}b`, `    name:${blanks}b\u2028c`])
    assert.equal(readWorkflow(job(line)), undefined);
  for (const name of ['::error::owned', '\u001b[2J', 'a b'])
    assert.equal(readWorkflow(`on: push\njobs:\n  "${name}":\n    uses: ./x.yml\n`), undefined);
});
