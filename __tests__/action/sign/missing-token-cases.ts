// Every cause of a missing identity, and what the action says about it: its code, message, place and patch.
import type { FailureCode } from '../../../src/errors/failure.ts';
import { VERSION } from '../../../src/process/version.ts';
import type { PlannedAnswer } from '../../../src/sandbox/faults.ts';

/** The response of the identity service: a response, or claims that replace the usual ones in a signed token. */
export type Identity =
  | PlannedAnswer
  | Readonly<{
      claims: Readonly<Record<string, unknown>>;
      headers?: Readonly<Record<string, string>>;
      /** The signature is invalid. */
      spoiled?: boolean;
    }>;

export type Case = Readonly<{
  /** Number of the cause. */
  cause: number;
  name: string;
  env?: Readonly<Record<string, string | undefined>>;
  /** The payload of the event. */
  event?: unknown;
  /** The workflow file, if the checkout has it. */
  workflow?: string;
  inputs?: Readonly<Record<string, string>>;
  /** Created when the case begins if it depends on the time; undefined: the job has no identity service. */
  identity?: Identity | (() => Identity);
  /** undefined: it signs. */
  code?: FailureCode;
  /** The first sentence. */
  what: RegExp;
  /** The reason, if it is not that of the table. */
  why?: string;
  /** What to do, if more than its beginning matters. */
  fix?: RegExp;
  /** The line of the workflow file to change, counted from 1. */
  line?: number;
  patch?: string;
}>;

const REMOVED_ONE =
  'GitHub sets both variables or neither. Something between the runner and this process removed one.';

const BASE = { id: 74, full_name: 'octo/demo', fork: false };
const FORK = { id: 99, full_name: 'mona/demo', fork: true };
const pull = (head: unknown, base: unknown = BASE) => ({
  pull_request: { head: { repo: head }, base: { repo: base }, user: { login: 'mona' } },
  repository: base,
});
const PULL = { GITHUB_EVENT_NAME: 'pull_request' };
const STEPS = '    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - uses: ./\n';
const granted = (id: string, ...scopes: string[]): string =>
  `jobs:\n  ${id}:\n    permissions:\n${scopes.map((scope) => `      ${scope}\n`).join('')}`;
const GENERAL = 'permissions:\n  contents: read\n  id-token: write\n';
const SKIP_FORKS = 'if: github.event.pull_request.head.repo.id == github.event.pull_request.base.repo.id';
const VARIABLES = 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN';
const SERVICE = 'the identity service \\(http://127\\.0\\.0\\.1:\\d+\\)';
const answer = (status: number, body: unknown = {}, headers = {}) => ({ status, body, headers });
const says = (sentence: string): RegExp => new RegExp(`^${sentence}$`);
const seconds = (count: number): number => Date.now() / 1000 + count;
const minutes = (count: number): string => new Date(Date.now() + count * 60_000).toUTCString();

/** A release workflow that shares jobs, permissions, variables and steps by anchors. */
const RELEASE_WITH_ANCHORS = `name: Release
on:
  push:
    tags: ["v*"]
env: &variables
  CI: "1"
concurrency: { group: release,
  cancel-in-progress: false }
jobs:
  build: &build
    runs-on: ubuntu-latest
    permissions: &least
      contents: read
      packages: write
    env: *variables
    steps: &steps
      - uses: actions/checkout@v5
      - uses: ./
  test:
    runs-on: ubuntu-latest
    permissions: *least
    steps: *steps
`;

/** The job has no identity service: neither variable is set. */
export const WITHOUT: readonly Case[] = [
  {
    cause: 1,
    name: 'not on Actions',
    env: { GITHUB_ACTIONS: undefined },
    code: 'no-identity',
    what: says(
      'no identity token found: the variable SIGSTORE_ID_TOKEN \\(it is not set\\), GitHub Actions \\(GITHUB_ACTIONS is not set\\)',
    ),
  },
  {
    cause: 2,
    name: 'act',
    env: { ACT: 'true' },
    code: 'act-runner',
    what: says('this job runs in nektos/act'),
    // A job has no installed command.
    fix: new RegExp(`\`npx sigstore-sign@${VERSION.replaceAll('.', '\\.')} sandbox\``),
  },
  {
    cause: 3,
    name: 'Forgejo',
    env: { FORGEJO_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://forge.example.test' },
    code: 'other-forge',
    what: says(
      'this job runs on Forgejo \\("https://forge\\.example\\.test"\\), so GitHub issues no identity token',
    ),
  },
  {
    cause: 4,
    name: 'pull request from a fork',
    env: PULL,
    event: pull(FORK),
    code: 'fork-pull-request',
    what: says('this is a pull request from a fork'),
    patch: SKIP_FORKS,
  },
  {
    cause: 4,
    name: 'pull request from a fork that was deleted',
    env: PULL,
    event: pull(null),
    code: 'fork-pull-request',
    what: says('this is a pull request from a deleted fork'),
    patch: SKIP_FORKS,
  },
  {
    cause: 4,
    name: 'no fork: a pull request within a repository that is itself a fork',
    env: PULL,
    event: pull(FORK, FORK),
    workflow: `on: pull_request\njobs:\n  release:\n${STEPS}`,
    code: 'id-token-permission-missing',
    what: says('add `id-token: write` to the permissions of the job "release"'),
    line: 3,
    patch: granted('release', 'contents: read', 'id-token: write'),
  },
  {
    cause: 4,
    name: 'pull request whose event cannot be read: the permission, or a fork',
    env: PULL,
    code: 'id-token-permission-missing',
    what: says(
      'add `id-token: write` to the permissions of this job; if this pull request comes from a fork, it cannot have this permission',
    ),
    patch: GENERAL,
  },
  {
    cause: 5,
    name: 'Dependabot',
    env: { ...PULL, GITHUB_ACTOR: 'dependabot[bot]' },
    event: pull(BASE),
    code: 'dependabot',
    what: says('this run was triggered by Dependabot'),
    patch: "if: github.actor != 'dependabot[bot]'",
  },
  // 9 is reported together with 6: no default of an organisation grants the permission, and a job cannot see the default.
  {
    cause: 6,
    name: 'permission missing, no workflow file to read',
    code: 'id-token-permission-missing',
    what: says('add `id-token: write` to the permissions of this job'),
    patch: GENERAL,
  },
  {
    cause: 6,
    name: 'permission missing everywhere',
    workflow: `on: push\npermissions:\n  contents: write\njobs:\n  lint:\n${STEPS}  release:\n${STEPS}`,
    code: 'id-token-permission-missing',
    what: says('add `id-token: write` to the permissions of the job "release"'),
    line: 10,
    patch: granted('release', 'contents: write', 'id-token: write'),
  },
  {
    cause: 7,
    name: "the job's permissions replace the workflow's",
    workflow: `on: push\npermissions:\n  id-token: write\njobs:\n  release:\n    permissions:\n      contents: write\n${STEPS}`,
    code: 'id-token-permission-overridden',
    what: says(
      'add `id-token: write` to the permissions of the job "release": they replace those of the workflow, which have it',
    ),
    line: 6,
    patch: granted('release', 'contents: write', 'id-token: write'),
  },
  {
    cause: 6,
    name: 'permission missing, in a job that is an alias of another one',
    workflow: `${RELEASE_WITH_ANCHORS}  release: *build\n`,
    code: 'id-token-permission-missing',
    what: says('add `id-token: write` to the permissions of the job "release"'),
    line: 12,
    patch: `jobs:\n  build: &build\n    permissions: &least # also for every *least\n      contents: read\n      packages: write\n      id-token: write\n`,
  },
  {
    cause: 7,
    name: "permissions by an alias replace the workflow's",
    workflow: `permissions: { id-token: write }\n${RELEASE_WITH_ANCHORS}  release:\n    needs: build\n    permissions: *least\n${STEPS}`,
    code: 'id-token-permission-overridden',
    what: says(
      'add `id-token: write` to the permissions of the job "release": they replace those of the workflow, which have it',
    ),
    line: 26,
    patch: granted('release', 'contents: read', 'packages: write', 'id-token: write'),
  },
  {
    cause: 6,
    name: 'permission missing, in braces over several lines',
    workflow: `on: { push: {\n  tags: ["v*"] } }\njobs: {\n  release: { runs-on: ubuntu-latest,\n    permissions: {\n      contents: read, # the source\n    },\n    steps: [ { uses: ./ } ] } }\n`,
    code: 'id-token-permission-missing',
    what: says('add `id-token: write` to the permissions of the job "release"'),
    line: 5,
    patch: 'permissions: { contents: read, id-token: write }\n',
  },
  {
    cause: 6,
    name: 'a file with a merge key, which GitHub refuses: it is not the one that runs',
    workflow: `${RELEASE_WITH_ANCHORS}  release:\n    <<: *build\n    permissions: { contents: read }\n`,
    code: 'id-token-permission-missing',
    what: says('add `id-token: write` to the permissions of this job'),
    patch: GENERAL,
  },
  {
    cause: 8,
    name: 'the caller of a reusable workflow grants nothing',
    env: { GITHUB_JOB: 'sign' },
    workflow: `on: push\njobs:\n  release:\n    uses: acme/ci/.github/workflows/sign.yml@v1\n`,
    code: 'caller-permission-missing',
    what: says(
      'add `id-token: write` to the permissions of the job "release", which calls the reusable workflow',
    ),
    line: 3,
    patch: granted('release', 'contents: read', 'id-token: write'),
  },
  {
    cause: 8,
    name: 'the caller grants it, the called job does not take it',
    env: { GITHUB_JOB: 'sign' },
    workflow: `on: push\npermissions:\n  id-token: write\njobs:\n  release:\n    uses: ./.github/workflows/sign.yml\n`,
    code: 'id-token-permission-missing',
    what: says(
      'add `id-token: write` to the permissions of the job in the reusable workflow: the calling job already grants it',
    ),
    patch: GENERAL,
  },
  {
    cause: 10,
    name: 'the URL was filtered out',
    env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-request-token' },
    code: 'id-token-variable-filtered',
    what: says('ACTIONS_ID_TOKEN_REQUEST_TOKEN is set, but ACTIONS_ID_TOKEN_REQUEST_URL is not'),
    why: REMOVED_ONE,
  },
  {
    cause: 10,
    name: 'the token was filtered out',
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.test/' },
    code: 'id-token-variable-filtered',
    what: says('ACTIONS_ID_TOKEN_REQUEST_URL is set, but ACTIONS_ID_TOKEN_REQUEST_TOKEN is not'),
    why: REMOVED_ONE,
  },
  {
    cause: 10,
    name: 'both were filtered out of a job that has the permission',
    workflow: `on: push\njobs:\n  release:\n    permissions: { id-token: write }\n${STEPS}`,
    code: 'id-token-variable-filtered',
    what: says(`the job "release" has \`id-token: write\`, but this process does not have ${VARIABLES}`),
  },
];

/** The job has an identity service, and the event, the service or the token has an error. */
export const WITH: readonly Case[] = [
  {
    cause: 11,
    name: 'pull_request_target from a fork',
    env: { GITHUB_EVENT_NAME: 'pull_request_target' },
    event: pull(FORK),
    identity: { claims: {} },
    code: 'untrusted-trigger',
    what: says('the event pull_request_target runs the code of a fork'),
  },
  {
    cause: 11,
    name: 'workflow_run after a run of a fork',
    env: { GITHUB_EVENT_NAME: 'workflow_run' },
    event: { workflow_run: { head_repository: FORK }, repository: BASE },
    identity: { claims: {} },
    code: 'untrusted-trigger',
    what: says('the event workflow_run runs the code of a fork'),
  },
  {
    cause: 12,
    name: 'the request is refused with 400',
    identity: answer(400),
    code: 'token-request-failed',
    what: says(`${SERVICE} answered 400`),
  },
  {
    cause: 12,
    name: 'the request is refused with 401',
    identity: answer(401),
    code: 'token-request-unauthorized',
    what: says(`${SERVICE} answered 401`),
  },
  {
    cause: 12,
    name: 'the request is refused with 403',
    identity: answer(403),
    code: 'token-request-forbidden',
    what: says(`${SERVICE} answered 403`),
  },
  {
    cause: 12,
    name: 'the request is refused with 404',
    identity: answer(404),
    code: 'token-request-not-found',
    what: says(`${SERVICE} answered 404`),
  },
  {
    cause: 12,
    name: 'too many requests, and a long wait',
    identity: answer(429, {}, { 'retry-after': '3600' }),
    code: 'service-busy',
    what: says(
      `${SERVICE} answered 429 and asked to wait 60 min, but this run can wait only 13 min \\d+ s \\(1 attempt, \\d+\\.\\d s\\)`,
    ),
  },
  {
    cause: 12,
    name: 'the service is down for longer',
    identity: answer(503, { message: 'maintenance' }, { 'retry-after': '3600' }),
    code: 'token-request-failed',
    what: says(
      `${SERVICE} answered 503: "maintenance" and asked to wait 60 min, but this run can wait only 13 min \\d+ s \\(1 attempt, \\d+\\.\\d s\\)`,
    ),
  },
  {
    cause: 13,
    name: 'asked before the job counts as started',
    identity: answer(403, { message: "Server won't issue ID_TOKEN for non-inprogress job" }),
    code: 'token-too-early',
    what: says(`${SERVICE} says that this job has not started`),
  },
  {
    cause: 15,
    name: '200 without a token',
    identity: answer(200, { count: 1 }),
    code: 'token-response-malformed',
    what: says(`${SERVICE} answered with JSON without \`value\``),
  },
  {
    cause: 15,
    name: '200 with something that is not a token',
    identity: answer(200, { value: 'canary' }),
    code: 'token-response-malformed',
    what: says('the identity service gave no valid token: the identity token has 1 part instead of three'),
  },
  {
    cause: 15,
    name: '200 with a login page',
    identity: answer(200, '<html>', { 'content-type': 'text/html' }),
    code: 'token-response-malformed',
    what: says(
      `${SERVICE} answered with "text/html" instead of application/json \\(2 attempts, \\d+\\.\\d s\\)`,
    ),
  },
  {
    cause: 16,
    name: 'a token for another audience',
    identity: { claims: { aud: ['https://github.com/octo', 'npm'] } },
    code: 'token-audience',
    what: says('the identity token is for "https://github.com/octo", "npm", not for "sigstore"'),
  },
  {
    cause: 17,
    name: 'a token of a GitHub Enterprise Server',
    inputs: { instance: 'public-good', 'upload-artifact': 'false' },
    env: { GITHUB_SERVER_URL: 'https://ghes.example.test', HTTPS_PROXY: 'http://127.0.0.1:1' },
    identity: { claims: { iss: 'https://ghes.example.test/_services/token' } },
    code: 'issuer-ghes',
    what: says('the issuer "https://ghes\\.example\\.test/_services/token" is a GitHub Enterprise Server'),
  },
  {
    cause: 19,
    name: 'a token of GitHub Enterprise Cloud with data residency',
    inputs: { instance: 'public-good', 'upload-artifact': 'false' },
    env: { GITHUB_SERVER_URL: 'https://acme.ghe.com', HTTPS_PROXY: 'http://127.0.0.1:1' },
    identity: { claims: { iss: 'https://token.actions.acme.ghe.com' } },
    code: 'issuer-ghe-com',
    what: says(
      'the issuer "https://token\\.actions\\.acme\\.ghe\\.com" belongs to a \\*\\.ghe\\.com enterprise',
    ),
  },
  {
    cause: 20,
    name: 'a `sub` that the organisation has changed: it signs, with a note',
    inputs: { 'output-directory': 'signed-20', 'upload-artifact': 'false' },
    identity: { claims: { sub: 'repository_owner:octo:environment:production' } },
    what: /^::notice::.*`sub` is customized.*`job_workflow_ref`/m,
  },
  {
    cause: 21,
    name: 'a claim is missing',
    identity: { claims: { job_workflow_ref: undefined } },
    code: 'token-claim-missing',
    what: says('the identity token does not have the claim `job_workflow_ref`'),
  },
  {
    cause: 21,
    name: 'claims are missing',
    identity: { claims: { run_id: undefined, repository_visibility: undefined } },
    code: 'token-claim-missing',
    what: says('the identity token does not have the claims `run_id`, `repository_visibility`'),
  },
  {
    cause: 23,
    name: "this machine's clock is ahead",
    identity: () => ({
      claims: { iat: seconds(-600), nbf: seconds(-900), exp: seconds(-300) },
      headers: { date: minutes(-10) },
    }),
    code: 'clock-skew',
    what: says(
      "this machine's clock is (59|[67]\\d)\\d s ahead of the identity service's, so the identity token expired \\d+ s ago, at \\S+Z",
    ),
  },
  {
    cause: 23,
    name: "this machine's clock is behind",
    identity: () => ({
      claims: { iat: seconds(600), nbf: seconds(300), exp: seconds(900) },
      headers: { date: minutes(10) },
    }),
    code: 'clock-skew',
    what: says(
      "this machine's clock is ([3-5]\\d|60)\\d s behind the identity service's, so the identity token is valid only from \\S+Z, \\d+ s from now by this machine's clock",
    ),
  },
  {
    cause: 24,
    name: 'Fulcio refuses a token that passes every check',
    identity: { claims: {}, spoiled: true },
    code: 'fulcio-token-rejected',
    what: says(
      'Fulcio \\(http://127\\.0\\.0\\.1:\\d+\\) answered 400: "There was an error processing the identity token" \\(1 attempt, \\d+\\.\\d s\\)',
    ),
  },
  {
    cause: 25,
    name: 'a private repository',
    identity: { claims: { repository_visibility: 'private' } },
    code: 'private-repository',
    what: says('the repository is "private", not "public", and the log may be public'),
  },
  {
    cause: 25,
    name: 'an internal repository',
    identity: { claims: { repository_visibility: 'internal' } },
    code: 'private-repository',
    what: says('the repository is "internal", not "public", and the log may be public'),
  },
  {
    cause: 26,
    name: 'an event without a visibility, in a private repository',
    env: { GITHUB_EVENT_NAME: 'schedule' },
    event: { schedule: '0 4 * * *' },
    identity: { claims: { event_name: 'schedule', repository_visibility: 'private' } },
    code: 'private-repository',
    what: says('the repository is "private", not "public", and the log may be public'),
  },
  {
    cause: 26,
    name: 'an event without a visibility, in a public repository: it signs',
    env: { GITHUB_EVENT_NAME: 'schedule' },
    event: { schedule: '0 4 * * *' },
    inputs: { 'output-directory': 'signed', 'upload-artifact': 'false' },
    identity: { claims: { event_name: 'schedule' } },
    what: /^Result: Signed 1 file as https:\/\/github\.com\/octo\/demo\//m,
  },
];
