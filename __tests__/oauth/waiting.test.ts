// Case 110: people who do not come, or do not agree; and devices that are lied to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../src/diagnose.ts';
import { Failure, type FailureCode } from '../../src/errors.ts';
import { failureOf, json } from '../http/server.ts';
import { bring, type Lies, startLiar, tampered } from './liar.ts';
import { attempt, logIn } from './person.ts';

test('case 110: nobody comes; each way ends at its limit, and the port is closed', async (t) => {
  const liar = await startLiar(t, {
    token: (response) => json(response, { error: 'authorization_pending' }, 400),
  });
  const never = () => new Promise<string>(() => {});
  const { token, address } = logIn(liar, () => [], { limitMs: 40 });
  for (const run of [
    token,
    attempt({ issuer: liar.issuer, flow: 'oob', answer: never, limitMs: 40 }).token,
    attempt({ issuer: liar.issuer, flow: 'device', limitMs: 40 }).token,
  ]) {
    const failure = await failureOf(run);
    assert.deepEqual([failure.code, diagnose(failure).exitCode], ['login-unfinished', 3]);
    assert.match(failure.message, /within 0\.04 s/);
  }
  await assert.rejects(bring(await address, {}), { code: 'ECONNREFUSED' });
});

test('an interruption ends every way with its own reason', async (t) => {
  const liar = await startLiar(t, { device: { interval: 1e12 } });
  const reason = new Failure('interrupted', 'the run was stopped by SIGINT');
  for (const options of [
    { browser: () => true },
    { flow: 'oob' as const, answer: () => new Promise<string>(() => {}) },
    { flow: 'device' as const },
  ]) {
    const stop = new AbortController();
    const hear = () => setTimeout(() => stop.abort(reason), 5);
    const { token } = attempt({ issuer: liar.issuer, signal: stop.signal, hear, ...options });
    assert.equal(await failureOf(token), reason);
  }
  assert.deepEqual(liar.redeemed(), []);
});

test('out of band: three lines that are no code, or no more lines, end it', async (t) => {
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

test('case 100: a pasted address in the name of another issuer', async (t) => {
  const liar = await startLiar(t);
  const answer = (said: string) => {
    const { state = '' } = liar.truth(/http\S+/.exec(said)?.[0] ?? '');
    return `urn:ietf:wg:oauth:2.0:oob?code=x&state=${state}&iss=https://evil.example.test`;
  };
  const failure = await failureOf(attempt({ issuer: liar.issuer, flow: 'oob', answer }).token);
  assert.equal(failure.code, 'login-forged');
  assert.deepEqual(liar.redeemed(), []);
});

test('device authorization: a page at a host in look-alike letters shows as what it is', async (t) => {
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
