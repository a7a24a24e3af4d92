// Providers that issue tokens through a program: a stand-in for it in its own PATH, and all its possible errors.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { buildkite } from '../../../src/credentials/ambient/buildkite.ts';
import { circleci } from '../../../src/credentials/ambient/circleci.ts';
import { findTool, runTool, type ToolRun } from '../../../src/credentials/ambient/run-agent.ts';
import { Failure } from '../../../src/errors/failure.ts';
import { createTestClock } from '../../support/clock.ts';
import { rejectionOf, tokenOf } from '../../support/sample-tokens.ts';
import { BOUND_MS, until } from '../../support/until.ts';
import { ask, requestIn, TOKENS } from './provider-request.ts';

/** A directory with one program, a shell script. It is called with its arguments and the environment of the run. */
function install(t: TestContext, name: string, script: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'sigstore-agent-'));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  writeFileSync(join(directory, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return directory;
}

const print = (text: string) => `printf '%s\\n' '${text}'`;
const inBuildkite = (PATH: string, more = {}) => ({ BUILDKITE: 'true', PATH, ...more });
const inCircle = (PATH: string, more = {}) => ({ CIRCLECI: 'true', PATH, ...more });

test('Buildkite: the agent is run with the audience and the environment of the job', async (t) => {
  const script = `printf '%s\\n' "$@" "$BUILDKITE_AGENT_ACCESS_TOKEN" > "$SEEN"\n${print(TOKENS.buildkite)}`;
  const PATH = install(t, 'buildkite-agent', script);
  const env = inBuildkite(PATH, { BUILDKITE_AGENT_ACCESS_TOKEN: 'canary-agent', SEEN: join(PATH, 'seen') });
  assert.equal(await buildkite.absence(env), undefined);
  await buildkite.assertPossible({ env, cwd: '/' });
  const answer = await ask(buildkite, env);
  assert.equal(answer.raw, TOKENS.buildkite);
  assert.equal(answer.issuer, 'https://agent.buildkite.com');
  assert.deepEqual([answer.notices, answer.skewMs], [[], undefined]);
  assert.deepEqual(answer.told, [TOKENS.buildkite, ...TOKENS.buildkite.split('.')]);
  const seen = readFileSync(join(PATH, 'seen'), 'utf8').trimEnd().split('\n');
  assert.deepEqual(seen, ['oidc', 'request-token', '--audience', 'sigstore', 'canary-agent']);
});

test('CircleCI: the program of the job is run with the audience and the common issuer', async (t) => {
  const PATH = install(t, 'circleci', `printf '%s\\n' "$@" > "$SEEN"\n${print(TOKENS.circleci)}`);
  const env = inCircle(PATH, { SEEN: join(PATH, 'seen') });
  assert.equal(await circleci.absence(env), undefined);
  await circleci.assertPossible({ env, cwd: '/' });
  const answer = await ask(circleci, env);
  assert.deepEqual([answer.raw, answer.notices], [TOKENS.circleci, []]);
  const seen = readFileSync(join(PATH, 'seen'), 'utf8').trimEnd().split('\n');
  assert.deepEqual(seen, ['run', 'oidc', 'get', '--claims', '{"aud":"sigstore"}', '--root-issuer']);
});

test('CircleCI: an older program is run without the common issuer, and a note says that', async (t) => {
  const old = `case "$*" in *--root-issuer*) echo 'Error: unknown flag: --root-issuer' >&2; exit 1;; esac`;
  const PATH = install(t, 'circleci', `${old}\n${print(TOKENS.circleci)}`);
  const answer = await ask(circleci, inCircle(PATH));
  assert.equal(answer.raw, TOKENS.circleci);
  assert.deepEqual(answer.notices, [
    'circleci does not know --root-issuer: the issuer to verify is that of the organization',
  ]);
});

test('outside these CI systems their programs are not run, and the error says why', async () => {
  assert.equal(await buildkite.absence({}), 'BUILDKITE is not set');
  assert.equal(await buildkite.absence({ BUILDKITE: 'false' }), 'BUILDKITE is not "true"');
  assert.equal(await circleci.absence({}), 'CIRCLECI is not set');
});

test('a missing program is reported before any request, with a remedy', async (t) => {
  const PATH = install(t, 'another', 'exit 0');
  for (const [provider, env, what, fix] of [
    [buildkite, inBuildkite(PATH), 'buildkite-agent is not in PATH', /mount-buildkite-agent: true/],
    [circleci, inCircle(''), 'circleci is not in PATH', /CIRCLE_OIDC_TOKEN_V2 does not work/],
  ] as const) {
    const early = await rejectionOf(provider.assertPossible({ env, cwd: '/' }), 'agent-missing');
    const late = await rejectionOf(provider.request(requestIn(env).request), 'agent-missing');
    assert.deepEqual([early.message, late.message], [what, what]);
    assert.match(early.remedy ?? '', fix);
  }
});

test('the output of a program that fails is shown without secrets', async (t) => {
  const noisy = [
    'echo "debug: Authorization: Token $BUILDKITE_AGENT_ACCESS_TOKEN" >&2',
    `echo "buildkite-agent: fatal: failed for $BUILDKITE_AGENT_ACCESS_TOKEN and ${TOKENS.buildkite}" >&2`,
    `${print(TOKENS.buildkite)}\necho >&2\nexit 1`,
  ].join('\n');
  const env = inBuildkite(install(t, 'buildkite-agent', noisy), {
    BUILDKITE_AGENT_ACCESS_TOKEN: 'canary-agent',
  });
  const { request } = requestIn(env);
  const failure = await rejectionOf(buildkite.request(request), 'agent-failed', TOKENS.buildkite);
  assert.equal(
    failure.message,
    'buildkite-agent ended with status 1: "buildkite-agent: fatal: failed for [secret] and [token]"',
  );
  assert.match(failure.remedy ?? '', /BUILDKITE_AGENT_JOB_API_SOCKET/);
  const PATH = install(t, 'circleci', 'echo once >> "$SEEN"\nexit 3');
  const silent = inCircle(PATH, { SEEN: join(PATH, 'seen') });
  const { message, remedy } = await rejectionOf(circleci.request(requestIn(silent).request), 'agent-failed');
  assert.equal(message, 'circleci ended with status 3');
  assert.equal(readFileSync(join(PATH, 'seen'), 'utf8'), 'once\n');
  assert.match(remedy ?? '', /forked pull request/);
});

const OUTPUTS: readonly (readonly [name: string, script: string, said: RegExp])[] = [
  ['nothing', 'exit 0', /^buildkite-agent gave no valid token: the identity token is empty$/],
  ['words', 'echo canary-of-words', /gave no valid token: the identity token has 1 part/],
  [
    'a token after other text',
    `echo canary-of-words\n${print(TOKENS.buildkite)}`,
    /contains a space or a line break/,
  ],
];

for (const [name, script, said] of OUTPUTS)
  test(`output that is not a token: ${name}`, async (t) => {
    const { request, told } = requestIn(inBuildkite(install(t, 'buildkite-agent', script)));
    const failure = await rejectionOf(
      buildkite.request(request),
      'token-response-malformed',
      'canary-of-words',
    );
    assert.match(failure.message, said);
    assert.match(failure.remedy ?? '', /is the agent\.$/);
    assert.equal(told.length > 0, name !== 'nothing');
  });

test('a token for another audience, or an expired one, keeps its failure code', async (t) => {
  const claims = { iss: 'https://agent.buildkite.com', sub: 'a', iat: 0, exp: 1 };
  for (const [aud, code] of [
    ['https://buildkite.com/octo', 'token-audience'],
    ['sigstore', 'token-expired'],
  ] as const) {
    const PATH = install(t, 'buildkite-agent', print(tokenOf({ ...claims, aud })));
    await rejectionOf(buildkite.request(requestIn(inBuildkite(PATH)).request), code);
  }
});

const run = (PATH: string, more: Partial<ToolRun> = {}): ToolRun => ({
  ...{ tool: 'agent', words: [], env: { PATH }, remedies: { missing: 'Add it.', failed: 'Look.' } },
  ...more,
});

/** Starts a program that ends with the test, and not before; so does one that it starts, with the same output. */
async function startEndless(t: TestContext, more: Partial<ToolRun>, before = '') {
  const endless = 'while [ -e "$0" ]; do /bin/sleep 0.05; done';
  const PATH = install(t, 'agent', `${before}\n(${endless}) &\necho $$ > "$0.pid"\n${endless}`);
  const file = join(PATH, 'agent.pid');
  const ended = runTool(run(PATH, more));
  ended.catch(() => undefined); // handled by the test
  const pid = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  await until('the program runs', () => pid().endsWith('\n'));
  return { ended, gone: () => until('the program ends', () => !isAlive(Number(pid()))) };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a program that runs for over a minute, or prints too much, is stopped', {
  timeout: BOUND_MS,
}, async (t) => {
  const clock = createTestClock();
  const endless = await startEndless(t, { clock }, "trap '' TERM");
  clock.advance(60_000);
  const late = await rejectionOf(endless.ended, 'agent-failed');
  assert.equal(late.message, 'agent did not finish within 60 s');
  await endless.gone();
  const flood = install(t, 'agent', 'while :; do echo 0123456789012345678901234567890123456789; done');
  const { message } = await rejectionOf(runTool(run(flood, { clock })), 'agent-failed');
  assert.equal(message, 'agent printed more than 262144 bytes');
  const killed = install(t, 'agent', 'kill -TERM $$');
  assert.equal(
    (await rejectionOf(runTool(run(killed)), 'agent-failed')).message,
    'agent was stopped by SIGTERM',
  );
});

test('an interrupted run stops the program and fails with the reason of the interruption', {
  timeout: BOUND_MS,
}, async (t) => {
  const stop = new AbortController();
  const reason = new Failure('interrupted', 'interrupted by SIGINT');
  const settings = { signal: stop.signal, clock: createTestClock() };
  const endless = await startEndless(t, settings);
  stop.abort(reason);
  await assert.rejects(endless.ended, (error) => error === reason);
  await endless.gone();
  const PATH = install(t, 'agent', 'exit 0');
  await assert.rejects(runTool(run(PATH, settings)), (error) => error === reason);
});

test('a program is searched only in PATH, and never in a relative part of it', async (t) => {
  const directory = install(t, 'agent', 'echo found');
  const cwd = process.cwd();
  process.chdir(directory);
  t.after(() => process.chdir(cwd));
  for (const path of ['', '.', delimiter, `.${delimiter}./`, join(directory, 'nowhere')])
    await rejectionOf(findTool(run(path)), 'agent-missing');
  assert.equal(await findTool(run(`.${delimiter}${directory}`)), join(directory, 'agent'));
  chmodSync(join(directory, 'agent'), 0o644);
  mkdirSync(join(directory, 'folder', 'agent'), { recursive: true });
  const other = install(t, 'agent', 'echo found');
  assert.equal(
    await runTool(run(`${directory}${delimiter}${join(directory, 'folder')}${delimiter}${other}`)),
    'found\n',
    'what cannot be run is passed over',
  );
});

test('no shell reads the arguments', async (t) => {
  const PATH = install(t, 'agent', `printf '%s|' "$@"`);
  assert.equal(await runTool(run(PATH, { words: ['$HOME', '`id`', 'a b;c', '*'] })), '$HOME|`id`|a b;c|*|');
});

test('a secret that begins with another one is removed completely', async (t) => {
  const PATH = install(t, 'agent', 'echo "no: $B_TOKEN" >&2; exit 1');
  const env = { PATH: `${PATH}${delimiter}/bin`, A_TOKEN: 'canary-1', B_TOKEN: 'canary-1-and-the-rest' };
  const failure = await rejectionOf(
    runTool({ tool: 'agent', words: [], env, remedies: { missing: '', failed: '' } }),
    'agent-failed',
  );
  assert.match(failure.message, /"no: \[secret\]"/);
});
