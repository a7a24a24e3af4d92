// Logins at a certified OpenID provider, through its own pages: browser, out-of-band code, device, client secret.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { diagnose } from '../../../src/errors/diagnose.ts';
import { failureOf } from '../../support/http-server.ts';
import { addressIn, attempt, duringWait } from './person.ts';
import { type ProviderOptions, startProvider } from './provider.ts';
import { type Visited, visit } from './visitor.ts';

async function provider(context: TestContext, options: ProviderOptions = {}) {
  const started = await startProvider(options);
  context.after(started.close);
  return started;
}

test('a person logs in with the browser, and the page says that it worked', async (t) => {
  const { issuer, asked, tokenRequests } = await provider(t);
  let page: Promise<Visited> | undefined;
  const { token, said, secrets } = attempt({ issuer, browser: (url) => (page = visit(url)) });
  const { claims, identity, audience } = await token.then((it) => ({ ...it, audience: it.claims['aud'] }));
  assert.deepEqual([claims['email'], identity, audience], ['mona@example.test', 'mona', 'sigstore']);

  const shown = await page;
  assert.equal(shown?.status, 200);
  assert.match(shown?.html ?? '', /You are logged in[\s\S]*<bdi>mona@example\.test<\/bdi>/);
  assert.match(shown?.url ?? '', /^http:\/\/localhost:\d+\/auth\/callback\?code=/);
  assert.equal(tokenRequests(), 1);

  const first = new URL(asked.find(({ path }) => path.startsWith('/auth?'))?.path ?? '', issuer).searchParams;
  assert.equal(first.get('scope'), 'openid email');
  assert.equal(first.get('code_challenge_method'), 'S256');
  for (const name of ['state', 'nonce', 'code_challenge'])
    assert.match(first.get(name) ?? '', /^[\w-]{43}$/, name);
  assert.match(first.get('redirect_uri') ?? '', /^http:\/\/localhost:\d+\/auth\/callback$/);
  const request = new URLSearchParams(asked.find(({ path }) => path === '/token')?.body());
  assert.deepEqual([...request.keys()].sort(), [
    ...['client_id', 'code', 'code_verifier', 'grant_type', 'redirect_uri'],
  ]);
  const raw = (await token).reveal();
  for (const secret of [request.get('code'), request.get('code_verifier'), raw, ...raw.split('.')])
    assert.ok(secret !== null && secrets.includes(secret), `${secret} was not registered`);
  for (const secret of secrets) assert.ok(!said.join('').includes(secret), 'a secret was shown');
});

test('case 106: without a free port the login fails; two logins at the same time have their own port, state and nonce', async (t) => {
  const { issuer } = await provider(t);
  const urls: URL[] = [];
  const attempts = ['mona', 'lisa'].map((login) =>
    attempt({
      issuer,
      browser(url) {
        urls.push(new URL(url));
        void visit(url, { login });
      },
    }),
  );
  const tokens = await Promise.all(attempts.map(({ token }) => token));
  assert.deepEqual(tokens.map(({ identity }) => identity).sort(), ['lisa', 'mona']);
  for (const name of ['state', 'nonce', 'code_challenge', 'redirect_uri'])
    assert.equal(new Set(urls.map(({ searchParams }) => searchParams.get(name))).size, 2, name);
});

test('a person who refuses ends the login, with the message of the provider', async (t) => {
  const { issuer, tokenRequests } = await provider(t);
  let page: Promise<Visited> | undefined;
  const { token } = attempt({ issuer, browser: (url) => (page = visit(url, { deny: true })) });
  const failure = await failureOf(token);
  assert.equal(failure.code, 'login-refused');
  assert.match(failure.message, /"access_denied": "End-User aborted interaction"/);
  assert.match((await page)?.html ?? '', /The login failed[\s\S]*access_denied/);
  assert.equal(tokenRequests(), 0);
});

/** The page at the second address that was shown, the one that knows the code. */
const deviceAt = (said: readonly string[], options = {}): Promise<Visited> =>
  visit(addressIn(said.join('').split('or open')[1] ?? ''), options);

const codeAt = async (said: string): Promise<Visited> => visit(addressIn(said));

test('out of band, the person types the code', async (t) => {
  const { issuer } = await provider(t);
  const { token, said } = attempt({
    ...{ issuer, flow: 'oob' },
    browser: () => assert.fail('the browser was opened'),
    answer: async (words) => ` ${new URL((await codeAt(words)).url).searchParams.get('code')}\r`,
  });
  assert.equal((await token).identity, 'mona');
  assert.match(said.join(''), /redirect_uri=urn%3Aietf%3Awg%3Aoauth%3A2\.0%3Aoob/);
});

test('case 105: the person pastes the whole address, broken over lines, and its state is checked', async (t) => {
  const { issuer } = await provider(t);
  const asked: string[] = [];
  const { token, said } = attempt({
    ...{ issuer, flow: 'oob' },
    async answer(words) {
      asked.push(words);
      const { url } = await codeAt(asked[0] ?? '');
      if (asked.length === 1) return url.replace(/state=[^&]+/, 'state=of-another-log-in');
      return `${url.slice(0, 60)}\n  ${url.slice(60)}  `;
    },
  });
  assert.equal((await token).identity, 'mona');
  assert.equal(asked.length, 2);
  assert.match(said.join(''), /This code is not valid for this login/);
});

test('the login is chosen automatically: out of band without a browser, by device without a terminal', async (t) => {
  const { issuer } = await provider(t);
  const typed = attempt({
    ...{ issuer, browser: () => false },
    answer: async (words) => (await codeAt(words)).url,
  });
  assert.equal((await typed.token).identity, 'mona');
  const device = attempt({ issuer, clock: duringWait(1, () => deviceAt(device.said)) });
  assert.equal((await device.token).identity, 'mona');
});

test('device authorization: the person approves on another device', async (t) => {
  const { issuer, asked } = await provider(t);
  let page: Promise<Visited> | undefined;
  const { token, said, secrets } = attempt({
    ...{ issuer, flow: 'device' },
    // So late that the first request comes before the approval.
    clock: duringWait(2, () => (page = deviceAt(said))),
  });
  assert.equal((await token).claims['email'], 'mona@example.test');
  assert.match((await page)?.html ?? '', /The device is logged in/);
  assert.match(
    said.join(''),
    /open this page on any device:\n\n {2}http:\/\/127\.0\.0\.1:\d+\/device\n\nand enter the code:\n\n {2}[A-Z]{4}-[A-Z]{4}\n/,
  );
  const polls = asked.filter(({ path }) => path === '/token');
  assert.equal(polls.length, 2);
  const code = new URLSearchParams(polls[0]?.body()).get('device_code') ?? '';
  assert.ok(secrets.includes(code) && !said.join('').includes(code));
});

test('device authorization: the person refuses', async (t) => {
  const { issuer } = await provider(t);
  const { token, said } = attempt({
    ...{ issuer, flow: 'device' },
    clock: duringWait(1, () => deviceAt(said, { deny: true })),
  });
  const failure = await failureOf(token);
  assert.deepEqual([failure.code, /"access_denied"/.test(failure.message)], ['login-refused', true]);
});

test('a client secret is sent only in the header of the token request', async (t) => {
  const secret = 'pass: word+&/%secret';
  const { issuer, asked } = await provider(t, { secret });
  const { token, said, secrets } = attempt({
    issuer,
    clientSecret: secret,
    browser: (url) => void visit(url),
  });
  assert.equal((await token).identity, 'mona');
  const basic = String(asked.find(({ path }) => path === '/token')?.headers['authorization']);
  const sent =
    Buffer.from(basic.replace(/^Basic /, ''), 'base64')
      .toString()
      .split(':')[1] ?? '';
  assert.equal(decodeURIComponent(sent.replaceAll('+', ' ')), secret);
  const elsewhere = asked.map(({ path, body }) => path + body()).join('\n') + said.join('');
  for (const form of [secret, encodeURIComponent(secret), sent, basic.slice(6)])
    assert.ok(!elsewhere.includes(form), 'the secret was elsewhere');
  assert.ok(secrets.includes(secret) && secrets.includes(basic.slice(6)));
});

test('a wrong client secret is refused, and not shown', async (t) => {
  const { issuer } = await provider(t, { secret: 'the-right-secret' });
  const { token } = attempt({ issuer, clientSecret: 'a-wrong-secret', browser: (url) => void visit(url) });
  const failure = await failureOf(token);
  assert.equal(failure.code, 'login-refused');
  assert.match(failure.message, /"invalid_client"/);
  assert.match(diagnose(failure).fix, /client secret/);
  assert.ok(!JSON.stringify([failure.message, diagnose(failure)]).includes('a-wrong-secret'));
});

test('case 104: without browser, terminal and device, the login ends at once and says what to do', async (t) => {
  const { issuer } = await provider(t, { deviceless: true });
  const failure = await failureOf(attempt({ issuer, browser: () => false }).token);
  const { code, exitCode, fix } = diagnose(failure);
  assert.deepEqual([code, exitCode], ['login-impossible', 3]);
  assert.match(
    failure.message,
    /no browser can be opened, there is no terminal to enter a code, and .* no device/,
  );
  assert.match(fix, /terminal|identity token/);
  for (const flow of ['oob', 'device'] as const)
    assert.equal((await failureOf(attempt({ issuer, flow }).token)).code, 'login-impossible', flow);
});
