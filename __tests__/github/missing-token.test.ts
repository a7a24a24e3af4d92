// Why there is no token: each cause separately, with its code, the line to change and the lines to paste.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../src/errors/diagnose.ts';
import type { FailureCode } from '../../src/errors/failure.ts';
import type { JobFacts } from '../../src/github/job-context.ts';
import { explainMissingToken } from '../../src/github/missing-token.ts';
import { checkTrigger } from '../../src/github/untrusted-trigger.ts';
import { failureOf } from '../support/sample-tokens.ts';

const PATH = '.github/workflows/release.yml';
const ENV = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_ACTOR: 'mona',
  GITHUB_JOB: 'build',
};
const BASE = { id: 74, full_name: 'octo/demo', fork: false };
const FORK = { id: 99, full_name: 'mona/demo', fork: true };
const pull = (head: unknown, base: unknown = BASE) => ({
  pull_request: { head: { repo: head }, base: { repo: base }, user: { login: 'mona' } },
  repository: base,
});

type Case = Readonly<{
  name: string;
  env?: Readonly<Record<string, string | undefined>>;
  event?: unknown;
  workflow?: string;
  code: FailureCode;
  words: RegExp;
  /** The line of the file, from 1. */
  line?: number;
  patch?: string | RegExp;
}>;

/** Behind the colons of the job and of its permissions may be anchors. */
const job = (id: string, permissions: string, anchor = '', shared = ''): string =>
  `jobs:\n  ${id}:${anchor}\n    permissions:${shared}\n${permissions.replace(/^/gm, '      ')}\n`;
const STEPS = '    runs-on: ubuntu-latest\n    steps:\n      - uses: ./\n';

/** As a release workflow writes once what several jobs have in common. */
const SHARED_PERMISSIONS = `name: Release
on:
  push:
    tags: ['v*']
permissions: &least
  contents: write
  packages: read
env: &variables
  CI: "1"
defaults: {run: {shell: bash}}
jobs:
  lint:
    runs-on: ubuntu-latest
    steps: [{run: make lint}]
  build: &build
    permissions: &release
      contents: write
      packages: read
    runs-on: ubuntu-latest
    env: *variables
    steps: &steps
      - uses: actions/checkout@v5
  publish: {permissions: *release, runs-on: ubuntu-latest, steps: *steps}
`;

const CASES: readonly Case[] = [
  { name: '2 act', env: { ACT: 'true' }, code: 'act-runner', words: /act/ },
  {
    name: '2 act, even in a pull request from a fork',
    env: { ACT: 'true', GITHUB_EVENT_NAME: 'pull_request' },
    event: pull(FORK),
    code: 'act-runner',
    words: /act/,
  },
  {
    name: '3 Forgejo',
    env: { FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://forge.example.test' },
    code: 'other-forge',
    words: /Forgejo \("https:\/\/forge.example.test"\)/,
  },
  { name: '3 Gitea', env: { GITEA_ACTIONS: 'true' }, code: 'other-forge', words: /Gitea/ },
  {
    name: '3 by its API',
    env: { GITHUB_API_URL: 'https://forge.example.test/api/v1' },
    code: 'other-forge',
    words: /Gitea or Forgejo/,
  },
  {
    name: 'a GitHub Enterprise Server is not another forge',
    env: {
      GITHUB_SERVER_URL: 'https://ghes.example.test',
      GITHUB_API_URL: 'https://ghes.example.test/api/v3',
    },
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of this job/,
  },
  {
    name: '4 fork',
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: pull(FORK),
    code: 'fork-pull-request',
    words: /from a fork$/,
    patch: /head\.repo\.id == /,
  },
  {
    name: '4 review of a fork',
    env: { GITHUB_EVENT_NAME: 'pull_request_review' },
    event: pull(FORK),
    code: 'fork-pull-request',
    words: /from a fork$/,
  },
  {
    name: '4 deleted fork',
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: pull(null),
    code: 'fork-pull-request',
    words: /from a deleted fork/,
  },
  {
    name: '4 fork known only by its name',
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: pull({ full_name: 'mona/demo' }, { full_name: 'octo/demo' }),
    code: 'fork-pull-request',
    words: /from a fork$/,
  },
  {
    name: 'a repository that is itself a fork',
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: pull(FORK, FORK),
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of this job/,
  },
  {
    name: 'a renamed repository is the same',
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: pull({ id: 74, full_name: 'octo/old' }),
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of this job/,
  },
  {
    name: 'an event that cannot be read',
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of this job/,
  },
  {
    name: 'an event of nonsense',
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: { pull_request: [7] },
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of this job/,
  },
  {
    name: '5 Dependabot',
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'dependabot[bot]' },
    event: pull(BASE),
    code: 'dependabot',
    words: /Dependabot/,
    patch: /github\.actor != 'dependabot\[bot\]'/,
  },
  {
    name: '5 Dependabot by the sender',
    env: { GITHUB_ACTOR: undefined },
    event: { sender: { login: 'dependabot[bot]' } },
    code: 'dependabot',
    words: /Dependabot/,
  },
  {
    name: "a person's push to Dependabot's branch",
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: { ...pull(BASE), sender: { login: 'dependabot[bot]' } },
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of this job/,
  },
  {
    name: '6 no file to read',
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of this job/,
    patch: 'permissions:\n  contents: read\n  id-token: write\n',
  },
  {
    name: '6 no permissions anywhere',
    workflow: `on: push\njobs:\n  build:\n${STEPS}`,
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of the job "build"$/,
    line: 3,
    patch: job('build', 'contents: read\nid-token: write'),
  },
  {
    name: '6 workflow permissions without it',
    workflow: `on: push\npermissions:\n  contents: write # release\n  packages: "read"\njobs:\n  build:\n${STEPS}`,
    code: 'id-token-permission-missing',
    words: /"build"/,
    line: 6,
    patch: job('build', 'contents: write\npackages: read\nid-token: write'),
  },
  {
    name: '6 read-all',
    workflow: `permissions: read-all\njobs:\n  build:\n${STEPS}`,
    code: 'id-token-permission-missing',
    words: /"build"/,
    line: 3,
    patch: job('build', 'contents: read\nid-token: write'),
  },
  {
    name: '6 job with an empty map',
    workflow: `jobs:\n  build:\n    permissions: {}\n${STEPS}`,
    code: 'id-token-permission-missing',
    words: /"build"/,
    line: 3,
    patch: job('build', 'id-token: write'),
  },
  {
    name: '6 id-token: none',
    workflow: `jobs:\n  build:\n    permissions: { id-token: none }\n${STEPS}`,
    code: 'id-token-permission-missing',
    words: /"build"/,
    line: 3,
    patch: job('build', 'id-token: write'),
  },
  {
    name: '6 in a script it grants nothing',
    workflow: `jobs:\n  build:\n    steps:\n      - run: |\n          permissions:\n            id-token: write\n`,
    code: 'id-token-permission-missing',
    words: /"build"/,
    line: 2,
  },
  {
    name: '6 in a comment it grants nothing',
    workflow: `# permissions: write-all\njobs:\n  build:\n    # permissions: write-all\n${STEPS}`,
    code: 'id-token-permission-missing',
    words: /"build"/,
    line: 3,
  },
  {
    name: '7 job overrides workflow',
    workflow: `permissions:\n  id-token: write\njobs:\n  lint:\n${STEPS}  build:\n    permissions:\n      contents: write\n${STEPS}`,
    code: 'id-token-permission-overridden',
    words: /^add .* of the job "build": they replace those of the workflow/,
    line: 9,
    patch: job('build', 'contents: write\nid-token: write'),
  },
  {
    name: '7 flow maps, quotes, CRLF and a byte order mark',
    workflow: `\ufeff"permissions": {contents: read, 'id-token': "write"}\r\njobs:\r\n  'build':\r\n    permissions: {contents: read} # only\r\n${STEPS}`,
    code: 'id-token-permission-overridden',
    words: /"build"/,
    line: 4,
    patch: job('build', 'contents: read\nid-token: write'),
  },
  {
    name: '7 workflow has write-all',
    workflow: `permissions: write-all\njobs:\n  build:\n    permissions:\n      contents: read\n${STEPS}`,
    code: 'id-token-permission-overridden',
    words: /"build"/,
    line: 4,
  },
  {
    name: '8 the caller grants nothing',
    env: { GITHUB_JOB: 'sign' },
    workflow: `jobs:\n  release:\n    uses: acme/ci/.github/workflows/sign.yml@v1\n`,
    code: 'caller-permission-missing',
    words: /"release", which calls/,
    line: 2,
    patch: job('release', 'contents: read\nid-token: write'),
  },
  {
    name: '8 the caller by its own name',
    env: { GITHUB_JOB: 'release' },
    workflow: `jobs:\n  release:\n    permissions:\n      contents: write\n    uses: "./.github/workflows/sign.yml"\n`,
    code: 'caller-permission-missing',
    words: /"release"/,
    line: 3,
    patch: job('release', 'contents: write\nid-token: write'),
  },
  {
    name: '8 of two callers the one that does not grant',
    env: { GITHUB_JOB: 'sign' },
    workflow: `jobs:\n  one:\n    permissions: {id-token: write}\n    uses: ./a.yml\n  two:\n    uses: ./b.yml\n`,
    code: 'caller-permission-missing',
    words: /"two", which calls/,
    line: 5,
  },
  {
    name: '8 the caller grants, the callee takes away',
    env: { GITHUB_JOB: 'sign' },
    workflow: `permissions:\n  id-token: write\njobs:\n  release:\n    uses: ./a.yml\n`,
    code: 'id-token-permission-missing',
    words: /calling job already grants/,
    patch: /id-token: write/,
  },
  {
    name: '6 workflow and job with the same permissions by an anchor',
    workflow: SHARED_PERMISSIONS,
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of the job "build"$/,
    line: 16,
    patch: job(
      'build',
      'contents: write\npackages: read\nid-token: write',
      '',
      ' &release # also for every *release',
    ),
  },
  {
    name: '7 the permissions of another job by alias',
    env: { GITHUB_JOB: 'publish' },
    workflow: SHARED_PERMISSIONS.replace(/(?<=^permissions: )&least\n.*\n.*/m, 'write-all'),
    code: 'id-token-permission-overridden',
    words: /^add .* of the job "publish": they replace those of the workflow/,
    line: 21,
    patch: 'permissions: { contents: write, packages: read, id-token: write }\n',
  },
  {
    name: '6 a job that is an alias of another one, without permissions',
    env: { GITHUB_JOB: 'macos' },
    workflow: `on: push\njobs:\n  linux: &build\n${STEPS}  macos: *build\n`,
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of the job "macos"$/,
    line: 3,
    patch: job('linux', 'contents: read\nid-token: write', ' &build'),
  },
  {
    name: '7 a job that is an alias of another one, with its permissions',
    env: { GITHUB_JOB: 'macos' },
    workflow: `permissions: {id-token: write}\njobs:\n  linux: &build\n${STEPS}    permissions: {contents: read}\n  macos: *build\n`,
    code: 'id-token-permission-overridden',
    words: /^add .* of the job "macos": they replace those of the workflow/,
    line: 7,
    patch: job('linux', 'contents: read\nid-token: write', ' &build'),
  },
  {
    name: '10 an alias grants it',
    workflow: `permissions: &all\n  id-token: write\njobs:\n  build:\n    permissions: *all\n${STEPS}`,
    code: 'id-token-variable-filtered',
    words: /"build" has `id-token: write`/,
  },
  {
    name: '6 flow mappings over several lines',
    workflow: `on: {push: {\n  branches: [main,\n    next]}}\npermissions: {\n  contents: read,\n  packages: write, # the image\n}\njobs:\n  build: {\n    runs-on: ubuntu-latest,\n    steps: [{uses: ./}] }\n`,
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of the job "build"$/,
    line: 9,
    patch: 'permissions: { contents: read, packages: write, id-token: write }\n',
  },
  {
    name: '8 callers that are aliases of one',
    env: { GITHUB_JOB: 'sign' },
    workflow: `jobs:\n  one: &call\n    uses: ./a.yml\n    permissions:\n      contents: write\n  two: *call\n`,
    code: 'caller-permission-missing',
    words: /"one" or "two", which calls/,
    line: 4,
    patch: job('one', 'contents: write\nid-token: write', ' &call'),
  },
  {
    name: '6 a merge key, which GitHub refuses: this is not the file that runs',
    workflow: `jobs:\n  lint: &job\n${STEPS}  build:\n    <<: *job\n    permissions: {contents: read}\n`,
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of this job/,
    patch: 'permissions:\n  contents: read\n  id-token: write\n',
  },
  {
    name: '6 a job that is not in the file',
    env: { GITHUB_JOB: 'elsewhere' },
    workflow: `jobs:\n  build:\n${STEPS}`,
    code: 'id-token-permission-missing',
    words: /^add `id-token: write` to the permissions of this job/,
  },
  {
    name: '10 only the URL',
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://canary.example.test/?a' },
    code: 'id-token-variable-filtered',
    words: /_URL is set, but ACTIONS_ID_TOKEN_REQUEST_TOKEN is not/,
  },
  {
    name: '10 only the token',
    env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-request-token', ACTIONS_ID_TOKEN_REQUEST_URL: ' ' },
    code: 'id-token-variable-filtered',
    words: /_TOKEN is set, but ACTIONS_ID_TOKEN_REQUEST_URL is not/,
  },
  {
    name: '10 both gone although the job is granted',
    workflow: `jobs:\n  build:\n    permissions:\n      id-token: write\n${STEPS}`,
    code: 'id-token-variable-filtered',
    words: /"build" has `id-token: write`/,
  },
  {
    name: '10 both gone although the workflow is granted',
    workflow: `permissions: write-all\njobs:\n  build:\n${STEPS}`,
    code: 'id-token-variable-filtered',
    words: /"build" has/,
  },
];

test('the lines to paste keep what aliases need, so that every job keeps its permissions', async () => {
  const explain = (id: string, text: string) =>
    explainMissingToken({
      env: { ...ENV, GITHUB_JOB: id },
      event: undefined,
      workflow: { path: PATH, text },
    });
  const { patch = '' } = await explain('build', SHARED_PERMISSIONS);
  const lines = / {2}build: &build\n {4}permissions: &release\n( {6}.*\n)+/;
  const pasted = SHARED_PERMISSIONS.replace(lines, patch.replace('jobs:\n', ''));
  for (const id of ['build', 'publish'])
    assert.equal((await explain(id, pasted)).code, 'id-token-variable-filtered', pasted);
  const braces = await explain('publish', SHARED_PERMISSIONS);
  const flow = SHARED_PERMISSIONS.replace('permissions: *release', (braces.patch ?? '').trimEnd());
  assert.equal((await explain('publish', flow)).code, 'id-token-variable-filtered', flow);
});

for (const { name, env, event, workflow, code, words, line, patch } of CASES)
  test(`cause: ${name}`, async () => {
    const explained = await explainMissingToken({
      env: { ...ENV, ...env },
      event,
      workflow: workflow === undefined ? undefined : { path: PATH, text: workflow },
    });
    const failure = failureOf(
      () => {
        throw explained;
      },
      code,
      'canary-request-token',
    );
    assert.match(failure.message, words);
    assert.ok(!failure.message.includes('canary'));
    assert.deepEqual(failure.place, line === undefined ? undefined : { file: PATH, line });
    if (typeof patch === 'string') assert.equal(failure.patch, patch);
    else if (patch !== undefined) assert.match(failure.patch ?? '', patch);
  });

test('the default of an organisation is mentioned once, with the missing permission', async () => {
  const { remedy = '' } = await explainMissingToken({ env: ENV });
  assert.equal(remedy.match(/organization/g)?.length, 1);
});

test('the message has all that sigstore-python says about a missing permission: snippet, documentation, forks, context', async () => {
  const told = async (facts: Partial<JobFacts> = {}) => {
    const {
      what,
      why,
      fix,
      patch = '',
    } = diagnose(await explainMissingToken({ ...facts, env: { ...ENV, ...facts.env } }));
    return [what, why, fix, patch].join('\n');
  };
  const permission = [
    /^permissions:\n(?: {2}[a-z-]+: [a-z]+\n)* {2}id-token: write$/m,
    /https:\/\/docs\.github\.com\/en\/actions\/reference\/security\/oidc#required-permission/,
    /ACTIONS_ID_TOKEN_REQUEST_TOKEN/,
  ];
  for (const words of permission) assert.match(await told(), words);
  const fork = [
    /^this is a pull request from a fork$/m,
    /pull request from a fork has no write permissions, so it gets no identity token\. The exception is a private repository/,
    /https:\/\/docs\.github\.com\/en\/actions\/reference\/workflows-and-actions\/workflow-syntax#how-permissions-are-calculated-for-a-workflow-job/,
  ];
  const env = { GITHUB_EVENT_NAME: 'pull_request' };
  for (const words of fork) assert.match(await told({ env, event: pull(FORK) }), words);
  const either = await told({ env });
  for (const words of [...permission, /if this pull request comes from a fork/]) assert.match(either, words);
});

test('the origin of the code of a pull request comes from the event if it is there', async () => {
  const env = { ...ENV, GITHUB_EVENT_NAME: 'pull_request' };
  assert.doesNotMatch((await explainMissingToken({ env, event: pull(BASE) })).message, /fork/);
  const path = '.github/workflows/release.yml';
  const text = `on: pull_request\n${job('build', 'contents: read')}${STEPS}`;
  const unread = await explainMissingToken({ env, workflow: { path, text } });
  assert.match(
    unread.message,
    /^add `id-token: write` .* the job "build"; if this pull request comes from a fork/,
  );
  assert.deepEqual(unread.place, { file: path, line: 4 });
  assert.match(unread.patch ?? '', /id-token: write/);
});

const RUN_OF_FORK = { workflow_run: { head_repository: FORK }, repository: BASE };

test('11 an event with the code of a fork is refused, or noted if it is allowed', () => {
  const cases: readonly (readonly [name: string, event: unknown, words: RegExp])[] = [
    ['pull_request_target', pull(FORK), /pull_request_target runs the code of a fork/],
    ['pull_request_target', pull(null), /a deleted fork/],
    ['pull_request_target', undefined, /does not say/],
    ['workflow_run', RUN_OF_FORK, /workflow_run runs the code of a fork/],
    ['workflow_run', { ...RUN_OF_FORK, workflow_run: { head_repository: null } }, /deleted/],
    ['workflow_run', {}, /does not say/],
  ];
  for (const [GITHUB_EVENT_NAME, event, words] of cases) {
    const facts = { env: { GITHUB_EVENT_NAME }, event };
    const { message } = failureOf(() => checkTrigger({ ...facts, allow: false }), 'untrusted-trigger');
    assert.match(message, words);
    assert.match(checkTrigger({ ...facts, allow: true }) ?? '', words);
  }
});

test('11 events with the code of the repository itself are accepted', () => {
  const cases: readonly (readonly [name: string | undefined, event: unknown])[] = [
    ['pull_request_target', pull(BASE)],
    ['pull_request_target', pull(FORK, FORK)],
    ['workflow_run', { workflow_run: { head_repository: BASE }, repository: BASE }],
    ['push', undefined],
    ['pull_request', pull(FORK)],
    ['constructor', {}],
    [undefined, {}],
  ];
  for (const [GITHUB_EVENT_NAME, event] of cases)
    assert.equal(checkTrigger({ env: { GITHUB_EVENT_NAME }, event, allow: false }), undefined);
});
