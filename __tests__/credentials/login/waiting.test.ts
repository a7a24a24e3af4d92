// Case 110: people who do not log in or do not agree, and issuers that lie to devices.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { diagnose } from '../../../src/errors/diagnose.ts';
import { Failure, type FailureCode } from '../../../src/errors/failure.ts';
import type { Clock } from '../../../src/process/clock.ts';
import { createTestClock, type TestClock } from '../../support/clock.ts';
import { failureOf, json } from '../../support/http-server.ts';
import { BOUND_MS } from '../../support/until.ts';
import { bring, type Lies, startLiar, tampered } from './lying-issuer.ts';
import { attempt, logIn } from './person.ts';

/** The time that a person has, in milliseconds. */
const LIMIT_MS = 300_000;

test('case 110: without a login, each way ends at its time limit, and the port is closed', {
  timeout: BOUND_MS,
}, async (t) => {
  const liar = await startLiar(t, {
    token(response) {
      const error = liar.redeemed().length > 100 ? 'expired_token' : 'authorization_pending';
      json(response, { error }, 400);
    },
  });
  const [before, behind, device] = [createTestClock(), createTestClock(), createTestClock()];
  const late = (clock: TestClock) => {
    clock.advance(LIMIT_MS - 1);
    // The last moment passes when all earlier timers have run.
    setImmediate(() => clock.advance(1));
  };
  const browser = logIn(liar, () => [], {
    clock: before,
    hear: (text) => (/^Waiting/.test(text) ? late(before) : undefined),
  });
  const answer = () => {
    late(behind);
    return new Promise<string>(() => {});
  };
  for (const [run, clock] of [
    [browser.token, before],
    [attempt({ issuer: liar.issuer, flow: 'oob', answer, clock: behind }).token, behind],
    [attempt({ issuer: liar.issuer, flow: 'device', clock: device }).token, device],
  ] as const) {
    const failure = await failureOf(run);
    assert.deepEqual([failure.code, diagnose(failure).exitCode], ['login-unfinished', 3]);
    assert.match(failure.message, /within 300 s/);
    assert.equal(clock.nowMs(), LIMIT_MS);
  }
  assert.deepEqual(device.slept, Array(60).fill(5000));
  await assert.rejects(bring(await browser.address, {}), { code: 'ECONNREFUSED' });
});

test('device authorization: after each `slow_down` the wait is five seconds longer', async (t) => {
  const errors = ['slow_down', 'authorization_pending', 'slow_down', 'expired_token'];
  const liar = await startLiar(t, {
    device: { interval: undefined },
    token: (response) => json(response, { error: errors.shift() }, 400),
  });
  const clock = createTestClock();
  const failure = await failureOf(attempt({ issuer: liar.issuer, flow: 'device', clock }).token);
  assert.equal(failure.code, 'login-unfinished');
  assert.deepEqual(clock.slept, [5000, 10_000, 10_000, 15_000]);
});

test('an interruption ends every login with its own reason', { timeout: BOUND_MS }, async (t) => {
  const liar = await startLiar(t, { device: { interval: 1e12 } });
  const waits: number[] = [];
  const sleep: Clock['sleep'] = async (ms, signal = assert.fail('nothing could end this wait')) => {
    waits.push(ms);
    await once(signal, 'abort');
    throw signal.reason;
  };
  const reason = new Failure('interrupted', 'the run was stopped by SIGINT');
  for (const options of [
    { browser: () => true },
    { flow: 'oob' as const, answer: () => new Promise<string>(() => {}) },
    { flow: 'device' as const },
  ]) {
    const stop = new AbortController();
    // The wait has begun at that time.
    const hear = () => setImmediate(() => stop.abort(reason));
    const { token } = attempt({
      ...{ issuer: liar.issuer, signal: stop.signal, hear, clock: { ...createTestClock(), sleep } },
      ...options,
    });
    assert.equal(await failureOf(token), reason);
  }
  assert.deepEqual(waits, [3_600_000], 'at most one device request per hour');
  assert.deepEqual(liar.redeemed(), []);
});

test('out of band: three lines that are not a code, or the end of input, end the login', async (t) => {
  const liar = await startLiar(t);
  const lines = ['', 'https://issuer.example.test/done', '?code=x&state=wrong', 'never asked'];
  const { token } = attempt({ issuer: liar.issuer, flow: 'oob', answer: () => lines.shift() ?? '' });
  assert.equal((await failureOf(token)).code, 'login-unfinished');
  assert.deepEqual(lines, ['never asked']);
  const answer = () => Promise.reject(new Error('end of input'));
  const ended = await failureOf(attempt({ issuer: liar.issuer, flow: 'oob', answer }).token);
  assert.equal(ended.code, 'login-impossible');
  assert.deepEqual(liar.redeemed(), []);
});

test('case 100: a pasted address that names another issuer is refused', async (t) => {
  const liar = await startLiar(t);
  const answer = (said: string) => {
    const { state = '' } = liar.truth(/http\S+/.exec(said)?.[0] ?? '');
    return `urn:ietf:wg:oauth:2.0:oob?code=x&state=${state}&iss=https://evil.example.test`;
  };
  const failure = await failureOf(attempt({ issuer: liar.issuer, flow: 'oob', answer }).token);
  assert.equal(failure.code, 'login-forged');
  assert.deepEqual(liar.redeemed(), []);
});

test('device authorization: a host in look-alike letters is shown in Punycode', async (t) => {
  const liar = await startLiar(t, { device: { verification_uri: 'https://g\u043e\u043egle.example.test/' } });
  const { token, said } = attempt({ issuer: liar.issuer, flow: 'device' });
  await token;
  assert.match(said.join(''), / https:\/\/xn--ggle-55da\.example\.test\/\n/);
});

const DEVICES: readonly [what: string, code: FailureCode, lies: Lies][] = [
  [
    'a page that is a script',
    'token-response-malformed',
    { device: { verification_uri: 'javascript:alert(1)' } },
  ],
  [
    'a page without TLS',
    'token-response-malformed',
    { device: { verification_uri_complete: 'http://x.test/' } },
  ],
  [
    'a page with a user name that looks like a host',
    'token-response-malformed',
    { device: { verification_uri: 'https://github.com@issuer.example.test/login' } },
  ],
  [
    'the same with a password, for the page that knows the code',
    'token-response-malformed',
    { device: { verification_uri_complete: 'https://github.com:443@issuer.example.test/' } },
  ],
  ['a code that is a command of a log', 'token-response-malformed', { device: { user_code: '::error::x' } }],
  ['a code with escape codes', 'token-response-malformed', { device: { user_code: 'A\u001b[2J' } }],
  [
    'a code that expired',
    'login-unfinished',
    { token: (response) => json(response, { error: 'expired_token' }, 400) },
  ],
  ['no ID token', 'token-response-malformed', { idToken: () => undefined }],
  ['an ID token of another issuer', 'login-forged', { claims: { iss: 'https://x.test' } }],
  ['a changed ID token', 'login-forged', { idToken: (truth) => tampered(truth, { sub: 'eve' }) }],
  ['no answer of use', 'token-response-malformed', { device: { device_code: 7 } }],
];

for (const [what, code, lies] of DEVICES) {
  test(`device authorization with ${what}: ${code}`, async (t) => {
    const liar = await startLiar(t, lies);
    const { token, said } = attempt({ issuer: liar.issuer, flow: 'device' });
    const failure = await failureOf(token);
    assert.equal(failure.code, code, failure.message);
    assert.ok(!/[\u001b]|javascript:/.test(said.join('')));
  });
}
