// The source of the identity: a given token, the provider of the job, or a login; and why no token can be had.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION_SYSTEMS } from '../../src/credentials/ambient/action-systems.ts';
import { SYSTEMS } from '../../src/credentials/ambient/detect.ts';
import { findSystem } from '../../src/credentials/ambient/find-system.ts';
import {
  createTokenSource,
  findTokenOrigin,
  type SourceOptions,
} from '../../src/credentials/token-source.ts';
import { Failure } from '../../src/errors/failure.ts';
import { parseIdentityToken } from '../../src/identity/token/identity-token.ts';
import { json, startServer } from '../support/http-server.ts';
import { gitHubToken, NOW, rejectionOf } from '../support/sample-tokens.ts';
import { requestIn, TOKENS } from './ambient/provider-request.ts';

/** Not a machine of Google Cloud, whatever machine runs these tests. */
const NOWHERE = { NO_GCE_CHECK: 'true' };
const IN_GITHUB = { ...NOWHERE, GITHUB_ACTIONS: 'true' };
const VARIABLE = { SIGSTORE_ID_TOKEN: TOKENS.google };

function optionsFor(env: SourceOptions['env'], more: Partial<SourceOptions> = {}) {
  const { request, told } = requestIn(env);
  return { options: { ...request, given: undefined, ambient: true, ...more }, told };
}
const sourceFor = (env: SourceOptions['env'], more?: Partial<SourceOptions>) =>
  createTokenSource(optionsFor(env, more).options);
const person = () => Promise.resolve(parseIdentityToken(TOKENS.google, { now: NOW }));
const nobody = () => assert.fail('a person was asked');

test('a given token comes before all other sources, is masked, and cannot be renewed', async () => {
  const { options, told } = optionsFor(
    { ...IN_GITHUB, ...VARIABLE },
    { given: gitHubToken(), login: nobody },
  );
  const source = await createTokenSource(options);
  assert.deepEqual([source.origin, source.canRenew, source.skewMs()], ['given', false, undefined]);
  assert.equal((await source.newToken()).reveal(), gitHubToken());
  assert.deepEqual(told, [gitHubToken(), ...gitHubToken().split('.')]);
  await findTokenOrigin(options);
});

test('the provider comes before a login, is requested again each time, and the clocks are compared', async (t) => {
  const service = await startServer(t, (response) => {
    response.setHeader('date', new Date(NOW.getTime() - 7000).toUTCString());
    json(response, { value: gitHubToken() });
  });
  const env = {
    ...IN_GITHUB,
    ACTIONS_ID_TOKEN_REQUEST_URL: service.url.href,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-request-token',
  };
  const source = await sourceFor(env, { login: nobody });
  assert.deepEqual([source.origin, source.canRenew, source.skewMs()], ['ambient', true, undefined]);
  assert.equal(service.seen.length, 0);
  await source.newToken();
  await source.newToken();
  assert.equal(service.seen.length, 2);
  assert.equal(source.skewMs(), 7000);
});

test('a person logs in if no provider has a token or none is allowed, once per run, when needed', async () => {
  for (const [env, ambient] of [
    [NOWHERE, true],
    [{ ...IN_GITHUB, ...VARIABLE }, false],
  ] as const) {
    let asked = 0;
    const login = () => {
      asked += 1;
      return person();
    };
    await findTokenOrigin({ env, cwd: '/', given: undefined, ambient, login });
    const source = await sourceFor(env, { ambient, login });
    assert.deepEqual([source.origin, source.canRenew, asked], ['person', false, 0]);
    const tokens = await Promise.all([source.newToken(), source.newToken()]);
    assert.deepEqual([tokens[0] === tokens[1], asked, source.skewMs()], [true, 1, undefined]);
  }
});

test('a login that expired or failed is not repeated', async () => {
  let now = NOW;
  const source = await sourceFor(NOWHERE, { login: person, now: () => now });
  await source.newToken();
  now = new Date(NOW.getTime() + 600_000);
  const { message, remedy } = await rejectionOf(source.newToken(), 'token-expired', TOKENS.google);
  assert.equal(
    message,
    'the login of this run ended at 2026-11-21T12:05:00.000Z, before all files were signed',
  );
  assert.equal(remedy, 'Sign fewer files at once.');
  let asked = 0;
  const login = () => {
    asked += 1;
    return Promise.reject(new Failure('interrupted', 'no login'));
  };
  const failing = await sourceFor(NOWHERE, { login });
  for (let turn = 0; turn < 2; turn += 1) await rejectionOf(failing.newToken(), 'interrupted');
  assert.equal(asked, 1);
});

test('no identity: the error lists each provider and why it does not apply', async () => {
  const { options } = optionsFor({ ...NOWHERE, CIRCLECI: 'false' });
  const failure = await rejectionOf(createTokenSource(options), 'no-identity');
  assert.equal(
    failure.message,
    [
      'no identity token found: GitLab CI (GITLAB_CI is not set)',
      'the variable SIGSTORE_ID_TOKEN (it is not set)',
      'GitHub Actions (GITHUB_ACTIONS is not set)',
      'Buildkite (BUILDKITE is not set)',
      'CircleCI (CIRCLECI is not "true")',
      'Google Cloud (NO_GCE_CHECK is true)',
    ].join(', '),
  );
  const possible = findTokenOrigin({ env: NOWHERE, cwd: '/', given: undefined, ambient: true });
  await rejectionOf(possible, 'no-identity');
  const off = await rejectionOf(sourceFor({ ...IN_GITHUB, ...VARIABLE }, { ambient: false }), 'no-identity');
  assert.match(off.message, /found: none was given, and the identity of the CI job is disabled$/);
});

test('the provider of the job decides: no other provider and no login replaces it', async () => {
  const cases = [
    [{ ...IN_GITHUB, GCE_METADATA_HOST: '127.0.0.1:1' }, 'id-token-permission-missing'],
    [{ ...NOWHERE, GITLAB_CI: 'true' }, 'gitlab-id-token-missing'],
    [{ ...NOWHERE, BUILDKITE: 'true', PATH: '', GCE_METADATA_HOST: '127.0.0.1:1' }, 'agent-missing'],
  ] as const;
  for (const [env, code] of cases) {
    await rejectionOf(sourceFor(env, { login: nobody }), code);
    await rejectionOf(findTokenOrigin({ env, cwd: '/', given: undefined, ambient: true }), code);
  }
});

test('with several providers the order decides, and a note says so if two run jobs', async () => {
  const chosen = async (env: SourceOptions['env'], systems = SYSTEMS) => {
    const { provider, notices } = await findSystem(systems, env);
    return [provider?.name, ...notices];
  };
  const odd = (from: string, others: string) =>
    `the identity comes from ${from}; this also looks like a job of ${others}`;
  const machine = { GCE_METADATA_HOST: '127.0.0.1:1' };
  const variable = 'the variable SIGSTORE_ID_TOKEN';
  assert.deepEqual(await chosen(machine), ['Google Cloud']);
  assert.deepEqual(await chosen({ ...machine, GITHUB_ACTIONS: 'true' }), ['GitHub Actions']);
  assert.deepEqual(await chosen({ ...machine, BUILDKITE: 'true' }), ['Buildkite']);
  assert.deepEqual(await chosen({ ...machine, ...VARIABLE }), [variable]);
  assert.deepEqual(await chosen({ GITLAB_CI: 'true', ...VARIABLE }), ['GitLab CI']);
  assert.deepEqual(await chosen({ ...IN_GITHUB, ...VARIABLE }), [variable, odd(variable, 'GitHub Actions')]);
  assert.deepEqual(await chosen({ ...IN_GITHUB, BUILDKITE: 'true', CIRCLECI: 'true' }), [
    'GitHub Actions',
    odd('GitHub Actions', 'Buildkite and CircleCI'),
  ]);
  // Within the action, only the runner counts.
  assert.deepEqual(await chosen({ ...machine, BUILDKITE: 'true' }, ACTION_SYSTEMS), [undefined]);
  const source = await sourceFor({ ...IN_GITHUB, ...VARIABLE });
  assert.deepEqual((await source.newToken()).notices, [odd(variable, 'GitHub Actions')]);
});

test('either variable of GitHub is enough to select GitHub, as `sandbox` requires', async () => {
  for (const name of ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
    await rejectionOf(sourceFor({ ...NOWHERE, [name]: 'https://a.test' }), 'id-token-variable-filtered');
});
