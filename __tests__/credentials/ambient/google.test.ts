// Google Cloud: a metadata server and an IAM API on loopback, with their real protocol, and what can go wrong there.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createGoogle, google } from '../../../src/credentials/ambient/google.ts';
import { diagnose } from '../../../src/errors/diagnose.ts';
import type { FailureCode } from '../../../src/errors/failure.ts';
import { createTestClock } from '../../support/clock.ts';
import { createClient, json, startServer } from '../../support/http-server.ts';
import { NOW, rejectionOf, tokenOf } from '../../support/sample-tokens.ts';
import { ask, requestIn, TOKENS } from './provider-request.ts';

const ACCESS_TOKEN = 'canary-access-token';
const ACCOUNT = 'signer@demo.example.test';

/** As the server of Google Cloud sends it: the token as text with the media type of HTML. */
const say = (response: ServerResponse, text: string, status = 200): void =>
  void response
    .writeHead(status, { 'metadata-flavor': 'Google', 'content-type': 'text/html', date: NOW.toUTCString() })
    .end(text);

async function startMetadata(
  t: TestContext,
  answer = (response: ServerResponse) => say(response, TOKENS.google),
) {
  const server = await startServer(t, answer);
  return { ...server, env: { GCE_METADATA_HOST: server.url.host } };
}

test('the machine provides a token for its service account', async (t) => {
  const metadata = await startMetadata(t);
  assert.equal(await google.absence(metadata.env), undefined);
  await google.assertPossible({ env: metadata.env, cwd: '/' });
  const answer = await ask(google, metadata.env);
  assert.deepEqual([answer.raw, answer.notices, answer.skewMs], [TOKENS.google, [], 0]);
  assert.deepEqual(answer.told, [TOKENS.google, ...TOKENS.google.split('.')]);
  const [seen] = metadata.seen;
  const path = '/computeMetadata/v1/instance/service-accounts/default/identity?audience=sigstore&format=full';
  assert.deepEqual([metadata.seen.length, seen?.method, seen?.path], [1, 'GET', path]);
  assert.equal(seen?.headers['metadata-flavor'], 'Google');
});

test('requests to the metadata server use no proxy', async (t) => {
  const metadata = await startMetadata(t);
  const proxy = await startServer(t, (response) => say(response, 'canary'));
  const env = { ...metadata.env, HTTP_PROXY: proxy.url.href, HTTPS_PROXY: proxy.url.href };
  assert.equal((await ask(google, env)).raw, TOKENS.google);
  assert.deepEqual([metadata.seen.length, proxy.seen.length], [1, 0]);
});

test('for another account, an access token of the machine is used to get a token from IAM', async (t) => {
  const metadata = await startMetadata(t, (response) =>
    say(response, JSON.stringify({ access_token: ACCESS_TOKEN, expires_in: 3599, token_type: 'Bearer' })),
  );
  const iam = await startServer(t, (response) => {
    response.setHeader('date', NOW.toUTCString());
    json(response, { token: TOKENS.google });
  });
  const provider = createGoogle({ productNameFile: '/nowhere', iamCredentials: iam.url.href });
  const answer = await ask(provider, { ...metadata.env, GOOGLE_SERVICE_ACCOUNT_NAME: ` ${ACCOUNT}` });
  assert.equal(answer.raw, TOKENS.google);
  assert.deepEqual(answer.told, [ACCESS_TOKEN, TOKENS.google, ...TOKENS.google.split('.')]);
  assert.equal(
    metadata.seen[0]?.path,
    '/computeMetadata/v1/instance/service-accounts/default/token?scopes=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fcloud-platform',
  );
  const [seen] = iam.seen;
  const path = '/v1/projects/-/serviceAccounts/signer%40demo.example.test:generateIdToken';
  assert.deepEqual([seen?.method, seen?.path], ['POST', path]);
  assert.equal(seen?.headers.authorization, `Bearer ${ACCESS_TOKEN}`);
  assert.deepEqual(JSON.parse(seen?.body ?? ''), { audience: 'sigstore', includeEmail: true });
});

test('if IAM refuses, the error says which account lacks the role and shows no part of the access token', async (t) => {
  const metadata = await startMetadata(t, (response) =>
    say(response, JSON.stringify({ access_token: ACCESS_TOKEN })),
  );
  const iam = await startServer(t, (response) => json(response, { error: { message: ACCESS_TOKEN } }, 403));
  const provider = createGoogle({ productNameFile: '/nowhere', iamCredentials: iam.url.href });
  const { request } = requestIn({ ...metadata.env, GOOGLE_SERVICE_ACCOUNT_NAME: ACCOUNT });
  const failure = await rejectionOf(provider.request(request), 'token-request-forbidden', ACCESS_TOKEN);
  assert.equal(
    failure.message,
    `the identity service (${iam.url.origin}) answered 403 to a request for a token of "${ACCOUNT}"`,
  );
  assert.match(failure.remedy ?? '', /serviceAccountOpenIdTokenCreator/);
});

test('a machine of Google Cloud is recognized by its name without any request, so other machines do not wait', async (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'sigstore-dmi-'));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  const productNameFile = join(directory, 'product_name');
  const { absence } = createGoogle({ productNameFile, iamCredentials: 'https://iam.example.test' });
  const not = 'this is not a machine of Google Cloud';
  const hint = 'and GCE_METADATA_HOST is not set';
  assert.equal(await absence({}), `${not}, ${hint}`);
  for (const [name, expected] of [
    ['Google Compute Engine\n', undefined],
    ['Google\n', undefined],
    ['Standard PC (i440FX)\n', `${not}, but a "Standard PC (i440FX)", ${hint}`],
    ['Googleplex\n', `${not}, but a "Googleplex", ${hint}`],
  ] as const) {
    writeFileSync(productNameFile, name);
    assert.equal(await absence({}), expected);
    assert.equal(await absence({ NO_GCE_CHECK: 'True' }), 'NO_GCE_CHECK is true');
  }
  // An account to impersonate does not make a machine one of Google Cloud.
  assert.equal(
    await absence({ GOOGLE_SERVICE_ACCOUNT_NAME: ACCOUNT }),
    `${not}, but a "Googleplex", ${hint}`,
  );
});

type Row = readonly [
  name: string,
  answer: (response: ServerResponse) => void,
  code: FailureCode,
  said: RegExp,
];
const ROWS: readonly Row[] = [
  [
    'no service account',
    (r) => say(r, 'canary', 404),
    'google-account-missing',
    /issues no identity token to this machine/,
  ],
  ['not allowed', (r) => say(r, 'canary', 403), 'token-request-failed', /answered 403$/],
  [
    'a server of another cloud',
    (r) => void r.writeHead(404).end(),
    'token-response-malformed',
    /not the one of Google/,
  ],
  [
    'a login page',
    (r) => void r.writeHead(200, { 'content-type': 'text/html' }).end('<p>canary'),
    'token-response-malformed',
    /not the one of Google Cloud \(status 200\)/,
  ],
  [
    'a page instead of a token',
    (r) => say(r, '<html>canary'),
    'token-response-malformed',
    /gave no valid token: .* 1 part/,
  ],
  [
    'nothing',
    (r) => say(r, ''),
    'token-response-malformed',
    /gave no valid token: the identity token is empty/,
  ],
  [
    'another audience',
    (r) => say(r, tokenOf({ iss: 'https://accounts.google.com', aud: 'other', sub: '1', iat: 1, exp: 2 })),
    'token-audience',
    /for "other", not for "sigstore"/,
  ],
  [
    'expired',
    (r) =>
      say(
        r,
        tokenOf({
          iss: 'https://accounts.google.com',
          aud: 'sigstore',
          sub: '1',
          email: 'a@b.test',
          iat: 1,
          exp: 2,
        }),
      ),
    'token-expired',
    /expired/,
  ],
  [
    'a redirect',
    (r) => void r.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    'redirect-refused',
    /redirect/,
  ],
  ['an error for longer', (r) => say(r, 'canary', 503), 'service-unavailable', /answered 503/],
];

for (const [name, answer, code, said] of ROWS)
  test(`the metadata server answers with ${name}`, async (t) => {
    const { env } = await startMetadata(t, answer);
    const failure = await rejectionOf(google.request(requestIn(env).request), code, 'canary');
    assert.match(failure.message, said);
  });

test('the run stops waiting for a metadata server that is slow or absent', async (t) => {
  const clock = createTestClock();
  const { env } = await startMetadata(t, clock.advanceToNext);
  const { request } = requestIn(env, { http: createClient({ clock }) });
  const { message } = await rejectionOf(google.request(request), 'service-timeout');
  assert.match(
    message,
    /^the metadata server \(http:\/\/127\.0\.0\.1:\d+\) did not answer in time \(out for 2\d\.\d s, \d attempts\)/,
  );
  // Plain http to a host that is not called loopback is the protocol here.
  const away = requestIn({ GCE_METADATA_HOST: '0.0.0.0:1' }).request;
  const { remedy } = await rejectionOf(google.request(away), 'service-unreachable');
  assert.match(remedy ?? '', /--network=cloudbuild/);
});

test('responses without an access token, or with one that is not valid in a header, are refused', async (t) => {
  for (const [body, said] of [
    ['{"error":"canary"}', /JSON without `access_token`/],
    ['canary', /not JSON/],
    ['{"access_token":"canary\\r\\nx: y"}', /not valid in a header/],
  ] as const) {
    const { env } = await startMetadata(t, (response) => say(response, body));
    const { request } = requestIn({ ...env, GOOGLE_SERVICE_ACCOUNT_NAME: ACCOUNT });
    const { message } = await rejectionOf(google.request(request), 'token-response-malformed', 'canary');
    assert.match(message, said);
  }
});

test('GCE_METADATA_HOST must be a host, and nothing else', async () => {
  for (const host of ['http://a.test', 'a.test/x', 'user@a.test', 'a.test?x', 'a.test:x', '[::1', 'a b']) {
    const failure = await rejectionOf(
      google.assertPossible({ env: { GCE_METADATA_HOST: host }, cwd: '/' }),
      'input-invalid',
    );
    assert.match(diagnose(failure).fix, /^Correct GCE_METADATA_HOST/);
  }
  for (const host of ['metadata.google.internal', '169.254.169.254:80', '[fd20:ce::254]', 'localhost:8080'])
    await google.assertPossible({ env: { GCE_METADATA_HOST: host }, cwd: '/' });
});
