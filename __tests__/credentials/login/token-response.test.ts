// Cases 107-109: the possible responses of the token endpoint, and which part of them is shown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { diagnose } from '../../../src/errors/diagnose.ts';
import type { FailureCode } from '../../../src/errors/failure.ts';
import type { Attempt } from '../../../src/http/client.ts';
import { createTestClock } from '../../support/clock.ts';
import { createClient, failureOf, json } from '../../support/http-server.ts';
import { type Lies, startLiar, tampered } from './lying-issuer.ts';
import { honest, logIn } from './person.ts';

test('another client: its ID is sent, and the token is for it', async (t) => {
  const metadata = () => ({ token_endpoint_auth_methods_supported: ['none'] });
  const liar = await startLiar(t, { claims: { aud: 'acme' }, metadata });
  const { token, address } = logIn(liar, honest, { clientId: 'acme' });
  assert.deepEqual((await token).claims['aud'], 'acme');
  assert.equal(new URL(await address).searchParams.get('client_id'), 'acme');
  assert.equal(new URLSearchParams(liar.redeemed()[0]).get('client_id'), 'acme');
});

test('case 107: a code that the issuer refuses is an error, and echoed secrets are not shown', async (t) => {
  const liar = await startLiar(t, {
    token(response, body, { headers }) {
      const echo = [body.get('code'), body.get('code_verifier'), headers.authorization?.slice(6)].join(' ');
      json(response, { error: 'invalid_grant', error_description: echo }, 400);
    },
  });
  const { token, pages } = logIn(liar, honest, { clientSecret: 'a-canary-secret' });
  const failure = await failureOf(token);
  assert.equal(failure.code, 'login-refused');
  assert.match(failure.message, /"invalid_grant": "\[secret\] \[secret\] \[secret\]"/);
  assert.match((await pages)[0]?.html ?? '', /The login failed[\s\S]*invalid_grant/);
});

test('an error with status 200 is a refusal with the message of the issuer, too', async (t) => {
  const liar = await startLiar(t, { token: (response) => json(response, { error: 'invalid_grant' }) });
  const failure = await failureOf(logIn(liar, honest).token);
  assert.deepEqual([failure.code, liar.redeemed().length], ['login-refused', 1]);
  assert.match(failure.message, /refused the login with "invalid_grant"$/);
});

test('a token request has 30 s per attempt', async (t) => {
  const clock = createTestClock();
  const liar = await startLiar(t, { token: clock.advanceToNext });
  const failure = await failureOf(logIn(liar, honest, { http: createClient({ clock }) }).token);
  assert.equal(failure.code, 'service-timeout');
  assert.match(failure.message, /did not answer in time \(out for 1 min 30 s, 4 attempts\)$/);
});

test('a token request that fails is repeated, and echoed secrets are not shown either', async (t) => {
  const liar = await startLiar(t, {
    token: (response, body) => response.writeHead(503).end(`code ${body.get('code')}`),
  });
  const failure = await failureOf(logIn(liar, honest).token);
  assert.equal(failure.code, 'service-unavailable');
  assert.match(failure.message, /code \[secret\]/);
  assert.ok(liar.redeemed().length > 1);
});

const none = Buffer.from('{"alg":"none"}').toString('base64url');
const hour = 3600;
const TOKENS: readonly [what: string, code: FailureCode, lies: Lies][] = [
  ['case 108: no ID token', 'token-response-malformed', { idToken: () => undefined }],
  ['case 108: an empty one', 'token-response-malformed', { idToken: () => '' }],
  [
    'case 108: a response that is not JSON',
    'service-answer-invalid',
    { token: (response) => response.end('hello') },
  ],
  ['case 109: another nonce', 'login-forged', { claims: { nonce: 'of-another-log-in' } }],
  ['case 109: no nonce', 'login-forged', { claims: { nonce: undefined } }],
  ['a token of another issuer', 'login-forged', { claims: { iss: 'https://oauth2.sigstore.dev/auth' } }],
  ['a token for another client', 'login-forged', { claims: { aud: 'other' } }],
  ['a token for others too', 'login-forged', { claims: { aud: ['sigstore', 'other'] } }],
  ['a changed token', 'login-forged', { idToken: (truth) => tampered(truth, { email: 'eve@example.test' }) }],
  ['an unsigned token', 'login-forged', { idToken: (truth) => `${none}.${truth.split('.')[1]}.` }],
  [
    'a token by another algorithm',
    'login-forged',
    { metadata: () => ({ id_token_signing_alg_values_supported: ['RS256'] }) },
  ],
  ['an expired token', 'token-expired', { claims: { exp: Math.floor(Date.now() / 1000) - hour } }],
  ['a token without a subject', 'login-forged', { claims: { sub: undefined } }],
];

for (const [what, code, lies] of TOKENS) {
  test(`${what}: ${code}, on the page too, and no part of the token is shown`, async (t) => {
    const liar = await startLiar(t, lies);
    const { token, pages, secrets } = logIn(liar, honest);
    const failure = await failureOf(token);
    assert.equal(failure.code, code, failure.message);
    assert.match((await pages)[0]?.html ?? '', /The login failed/);
    const shown =
      inspect(failure, { depth: 20 }) + JSON.stringify(diagnose(failure)) + (await pages)[0]?.html;
    assert.ok(!/eyJ|opaque-access/.test(shown), shown);
    for (const secret of secrets) assert.ok(!shown.includes(secret));
  });
}

test('secrets that an issuer echoes are not shown between two attempts, in any encoding', async (t) => {
  const secret = 'canary/of the+client';
  const form = new URLSearchParams({ '': secret }).toString().slice(1);
  const liar = await startLiar(t, {
    token: (response, body, { headers }) =>
      response
        .writeHead(503)
        .end(`${body} ${body.get('code_verifier')} ${headers.authorization?.slice(6)} ${secret} ${form}`),
  });
  const notes: string[] = [];
  const onAttempt = ({ answer }: Attempt) => notes.push('what' in answer ? answer.what : '');
  const http = createClient({ say: (note) => notes.push(note), onAttempt });
  const odd = { code: 'a/code that+is encoded' };
  const { token, secrets } = logIn(liar, (truth) => [{ parameters: { ...truth, ...odd } }], {
    clientSecret: secret,
    http,
  });
  const { message } = await failureOf(token);
  const told = [...notes, message].join('\n');
  assert.match(told, /503: "[^"]*\[secret\]/);
  for (const each of [secret, form, odd.code, 'a%2Fcode', ...secrets]) assert.ok(!told.includes(each), told);
});

test('a short client secret is kept out of messages like a long one', async (t) => {
  const liar = await startLiar(t, {
    token: (response) => json(response, { error: 'invalid_client', error_description: 'you sent q7!' }, 401),
  });
  const { token } = logIn(liar, honest, { clientSecret: 'q7!' });
  const { message } = await failureOf(token);
  assert.match(message, /you sent \[secret\]/);
  assert.ok(!message.includes('q7!'), message);
});

test('a response that is nearly JSON is not quoted', async (t) => {
  const liar = await startLiar(t, {
    token: (response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"access_token":"x","id_token":CANARY-ACCESS}'),
  });
  const { token, pages } = logIn(liar, honest);
  const failure = await failureOf(token);
  assert.equal(failure.code, 'service-answer-invalid');
  assert.doesNotMatch(failure.message + (await pages)[0]?.html, /CANARY/);
});
