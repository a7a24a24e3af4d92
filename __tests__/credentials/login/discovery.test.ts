// Cases 91-95: issuers with an unsafe configuration. No code is redeemed, no browser is opened.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { chooseIssuer, discover } from '../../../src/credentials/login/discovery.ts';
import type { Failure, FailureCode } from '../../../src/errors/failure.ts';
import { createTestClock } from '../../support/clock.ts';
import { createClient, failureOf, json, startServer } from '../../support/http-server.ts';
import { type Lies, startLiar } from './lying-issuer.ts';
import { attempt, honest, logIn } from './person.ts';

async function refused(context: TestContext, lies: Lies, code: FailureCode): Promise<Failure> {
  const liar = await startLiar(context, lies);
  const browser = () => assert.fail('the browser was opened');
  const failure = await failureOf(attempt({ issuer: liar.issuer, browser }).token);
  assert.equal(failure.code, code, failure.message);
  assert.deepEqual(liar.redeemed(), []);
  return failure;
}

test('case 91: an issuer without a configuration is refused', async (t) => {
  const failure = await refused(
    t,
    { discovery: (response) => response.writeHead(404).end() },
    'service-refused',
  );
  assert.match(failure.message, /the OIDC issuer \(http:\/\/127\.0\.0\.1:\d+\) answered 404/);
});

test('case 91: an issuer whose configuration is not one is refused', async (t) => {
  const invalid = 'service-answer-invalid';
  await refused(t, { discovery: (response) => json(response, ['list']) }, invalid);
  await refused(t, { discovery: (response) => response.end('<html>') }, invalid);
  await refused(t, { metadata: () => ({ filler: 'x'.repeat(2 ** 20) }) }, invalid);
});

test('a request to an issuer names the program and has 30 s per attempt', async (t) => {
  const clock = createTestClock();
  const { url, seen } = await startServer(t, clock.advanceToNext);
  const failure = await failureOf(discover(url, createClient({ clock })));
  assert.equal(failure.code, 'service-timeout');
  assert.match(failure.message, /did not answer in time \(out for 1 min 30 s, 4 attempts\)$/);
  assert.deepEqual(new Set(seen.map(({ headers }) => headers['user-agent'])), new Set(['sigstore-sign']));
});

test('case 92: an issuer whose configuration names another one is refused', async (t) => {
  for (const issuer of ['https://oauth2.sigstore.dev/auth', '', undefined, 7, 'http://127.0.0.1:1/'])
    await refused(t, { metadata: () => ({ issuer }) }, 'issuer-unusable');
});

test('case 93: a redirect of the configuration to another origin is not followed', async (t) => {
  const other = await startServer(t, (response) => json(response, {}));
  const location = new URL('/.well-known/openid-configuration', other.url).href;
  await refused(
    t,
    { discovery: (response) => response.writeHead(302, { location }).end() },
    'redirect-refused',
  );
  assert.deepEqual(other.seen, []);
});

test('case 94: endpoints without TLS, or with a hidden part, are refused', async (t) => {
  const fields = ['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'device_authorization_endpoint'];
  const values = [
    'http://issuer.example.test/x',
    'https://u:canary@issuer.example.test/',
    'javascript:alert(1)',
  ];
  for (const field of fields)
    for (const value of [...values, '', 7]) {
      const { message } = await refused(t, { metadata: () => ({ [field]: value }) }, 'issuer-unusable');
      assert.ok(message.includes(field) && !message.includes('canary'), message);
    }
  await refused(t, { metadata: () => ({ jwks_uri: undefined }) }, 'issuer-unusable');
});

test('case 94: a remote issuer cannot name endpoints on this machine', async () => {
  const configuration = {
    ...{ issuer: 'https://issuer.example.test', authorization_endpoint: 'https://issuer.example.test/a' },
    ...{ token_endpoint: 'http://127.0.0.1:2375/containers', jwks_uri: 'https://issuer.example.test/j' },
  };
  const body = Buffer.from(JSON.stringify(configuration));
  const http = async () => ({ status: 200, headers: {}, body, date: undefined });
  const failure = await failureOf(discover(new URL('https://issuer.example.test'), http));
  assert.match(failure.message, /`token_endpoint` that does not start with https:\/\//);
});

test('case 95: an issuer that offers PKCE without S256 is refused', async (t) => {
  for (const methods of [['plain'], [], 'S256', [256]])
    await refused(t, { metadata: () => ({ code_challenge_methods_supported: methods }) }, 'issuer-unusable');
});

test('case 95: an issuer that does not mention PKCE still gets an S256 challenge', async (t) => {
  const liar = await startLiar(t, { metadata: () => ({ code_challenge_methods_supported: undefined }) });
  const { token, address } = logIn(liar, honest);
  assert.equal((await token).identity, 'mona');
  assert.equal(new URL(await address).searchParams.get('code_challenge_method'), 'S256');
});

test('the issuer is the given one, otherwise that of the signing config, otherwise that of the public instance', () => {
  const [given, configured] = [new URL('https://a.example.test/'), new URL('https://b.example.test/')];
  assert.equal(chooseIssuer({ given, configured, instance: 'staging' }), given);
  assert.equal(chooseIssuer({ configured, instance: 'public-good' }), configured);
  const known = ['public-good', 'staging'].map((instance) => chooseIssuer({ instance })?.href);
  assert.deepEqual(known, ['https://oauth2.sigstore.dev/auth', 'https://oauth2.sigstage.dev/auth']);
  assert.equal(chooseIssuer({ instance: 'https://trust.example.test/config.json' }), undefined);
});
