// `Issuer`: which addresses it takes, what its discovery is refused for, and logins of a person from the packed package.
import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { inspect } from 'node:util';
import { Failure } from '../../src/errors/failure.ts';
import { publicError } from '../../src/library/calls/public-error.ts';
import { Issuer, IssuerError, NetworkError, SigstoreError } from '../../src/library/oidc.ts';
import { startLiar } from '../credentials/login/lying-issuer.ts';
import { addressIn } from '../credentials/login/person.ts';
import { startProvider } from '../credentials/login/provider.ts';
import { PERSON, startAuthority } from '../support/approving-issuer.ts';
import { startServer } from '../support/http-server.ts';
import { createServerPki } from '../support/pki.ts';
import { installPackage } from './consumer.ts';

async function rejection(call: Promise<unknown>): Promise<SigstoreError> {
  const error = await call.then(
    () => assert.fail('a person logged in'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof SigstoreError, inspect(error));
  return error;
}

test('an invalid address is an IssuerError at once', () => {
  for (const url of [
    '',
    'issuer',
    'issuer.example.test',
    'http://issuer.example.test',
    'ftp://issuer.example.test',
    42,
  ])
    assert.throws(
      () => new Issuer(url as string),
      (error) => error instanceof IssuerError && error.code === 'input-invalid',
      `${url}`,
    );
  assert.throws(
    () => new Issuer('https://mona:the-password@issuer.example.test'),
    (error) => error instanceof IssuerError && !inspect(error, { depth: 10 }).includes('the-password'),
  );
});

test('discovery: an error, invalid JSON, another issuer and an unsafe endpoint are an IssuerError', async (t) => {
  const { url } = await startServer(t, (response) => void response.writeHead(404).end());
  const missing = await rejection(new Issuer(url.origin).identityToken({ env: {} }));
  assert.ok(missing instanceof IssuerError);
  assert.equal(missing.code, 'service-refused');
  for (const [lies, code] of [
    [{ discovery: (response) => void response.end('<html>') }, 'service-answer-invalid'],
    [{ metadata: () => ({ issuer: 'https://other.example.test' }) }, 'issuer-unusable'],
    [{ metadata: () => ({ token_endpoint: 'http://tokens.example.test/' }) }, 'issuer-unusable'],
    [{ metadata: () => ({ authorization_endpoint: undefined }) }, 'issuer-unusable'],
  ] as const satisfies readonly (readonly [Parameters<typeof startLiar>[1], string])[]) {
    const { issuer, redeemed } = await startLiar(t, lies);
    const error = await rejection(new Issuer(issuer.href).identityToken({ env: {} }));
    assert.ok(error instanceof IssuerError, inspect(error));
    assert.deepEqual([error.code, redeemed()], [code, []]);
  }
});

test('an issuer that cannot be reached is a NetworkError; production and staging are those of Sigstore', async (t) => {
  const { url } = await startServer(t, (response) => void response.end(), createServerPki().tls);
  const untrusted = await rejection(new Issuer(url.origin).identityToken({ env: {} }));
  assert.ok(untrusted instanceof NetworkError);
  assert.equal(untrusted.code, 'tls-untrusted');
  const asked: (string | undefined)[] = [];
  const proxy = createServer().on('connect', (request, socket) => {
    asked.push(request.url);
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  t.after(() => proxy.close());
  const env = { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
  for (const issuer of [Issuer.production(), Issuer.staging()]) {
    const error = await rejection(issuer.identityToken({ env }));
    assert.ok(error instanceof NetworkError);
    assert.equal(error.code, 'proxy-refused');
  }
  assert.deepEqual(asked, ['oauth2.sigstore.dev:443', 'oauth2.sigstage.dev:443']);
});

test('an unknown option, an option of another type, and an abort signal end it before any request', async (t) => {
  const { issuer, redeemed } = await startLiar(t, { discovery: () => assert.fail('it was asked') });
  const call = (options: object) => rejection(new Issuer(issuer.href).identityToken(options));
  const unknown = await call({ clientID: 'octo' });
  assert.deepEqual([unknown.name, unknown.code], ['SigstoreError', 'usage']);
  assert.match(unknown.diagnostics(), /has no option "clientID"[\s\S]*`clientId`/);
  assert.equal((await call({ forceOob: 'yes' })).code, 'usage');
  const stopped = await call({ env: {}, signal: AbortSignal.abort('enough') });
  assert.equal(stopped.code, 'interrupted');
  assert.deepEqual(redeemed(), []);
});

const PROGRAM = `
  import { IdentityError, Issuer } from 'sigstore-sign/oidc';
  try {
    const token = await new Issuer(process.argv[2]).identityToken(JSON.parse(process.argv[3]));
    console.log(JSON.stringify([token, token.inValidityPeriod(), token.reveal().split('.').length]));
  } catch (error) {
    console.log(JSON.stringify([error.name, error.code, error instanceof IdentityError]));
  }
`;
const consumer = installPackage();
consumer.write('login.mjs', PROGRAM);

/** The variables of a person at a screen, whose browser logs in at the provider's own pages; or says no. */
function browser(deny = false) {
  const visitor = join(import.meta.dirname, '..', 'credentials', 'login', 'visitor.ts');
  const script = `import(${JSON.stringify(visitor)}).then(({ visit }) => visit(process.argv[1], { deny: ${deny} }))`;
  consumer.write('browser', `#!/bin/sh\nexec "${process.execPath}" -e '${script}' "$1"\n`);
  const path = join(consumer.folder, 'browser');
  chmodSync(path, 0o755);
  return { BROWSER: path, HOME: consumer.folder };
}

async function provider(t: TestContext, secret?: string) {
  const started = await startProvider(secret === undefined ? {} : { secret });
  t.after(started.close);
  return started;
}

const login = (issuer: URL, options: object, more: Parameters<typeof consumer.run>[1]) =>
  consumer.run('login.mjs', { words: [issuer.origin, JSON.stringify(options)], ...more });

test('a person logs in with the browser, with a client that has a secret and one without', async (t) => {
  const secret = 'a-client-secret-that-must-not-show';
  for (const [options, given] of [
    [{}, undefined],
    [{ clientId: 'sigstore', clientSecret: '', forceOob: false }, undefined],
    [{ clientSecret: secret }, secret],
  ] as const) {
    const { issuer, tokenRequests } = await provider(t, given);
    const { stdout, stderr } = await login(issuer, options, { env: browser() });
    const facts = { identity: 'mona', issuer: issuer.origin, federatedIssuer: issuer.origin };
    assert.deepEqual(JSON.parse(stdout), [facts, true, 3], stderr);
    assert.equal(tokenRequests(), 1);
    assert.match(stderr, /^Waiting for you to log in with your browser/);
    assert.ok(!stderr.includes(secret) && !/eyJ/.test(stderr));
  }
});

test('a person logs in and signs: the certificate has their address', async (t) => {
  const { job, redeemed } = await startAuthority(t);
  const script = 'fetch(process.argv[1]).then((r) => process.exit(r.ok ? 0 : 1))';
  consumer.write('fetch', `#!/bin/sh\nexec "${process.execPath}" -e '${script}' "$1"\n`);
  const path = join(consumer.folder, 'fetch');
  chmodSync(path, 0o755);
  consumer.write('trust.json', job.read('trust.json'));
  consumer.write(
    'sign.mjs',
    `import { sign, verify } from 'sigstore-sign';
    import { Issuer } from 'sigstore-sign/oidc';
    const issuer = new Issuer(process.argv[2]);
    const instance = 'trust.json';
    for (const file of ['sign.mjs', 'login.mjs']) {
      const identityToken = await issuer.identityToken();
      const { identity, issuer: by, files } = await sign([file], { identityToken, instance, write: false });
      const verified = await verify(file, files[0].bundle, { identity, issuer: by }, { instance });
      console.log(verified.identity);
    }`,
  );
  const words = [job.sandbox.urls.emailIssuer];
  const ran = await consumer.run('sign.mjs', { words, env: { BROWSER: path, HOME: consumer.folder } });
  assert.deepEqual([ran.code, ran.stdout], [0, `${PERSON}\n${PERSON}\n`], ran.stderr);
  assert.deepEqual(
    redeemed.map(({ client }) => client),
    [undefined, undefined],
  );
  const discoveries = job.sandbox.requests.filter(({ path: asked }) => /openid-configuration$/.test(asked));
  assert.equal(discoveries.length, 1, 'an issuer is asked once for its configuration');
});

test('out of band: on request, or if no browser can be opened, the person types the code', async (t) => {
  for (const [options, env] of [
    [{ forceOob: true }, browser()],
    [{}, { HOME: consumer.folder }],
  ] as const) {
    const liar = await startLiar(t);
    const answer = (stderr: string) =>
      stderr.includes('Enter verification code: ')
        ? Promise.resolve(liar.truth(addressIn(stderr))['code'] ?? '')
        : undefined;
    const { stdout, stderr } = await login(liar.issuer, options, { env, answer });
    assert.equal(JSON.parse(stdout)[0].identity, 'mona', stderr);
    const [form = ''] = liar.redeemed();
    assert.equal(new URLSearchParams(form).get('redirect_uri'), 'urn:ietf:wg:oauth:2.0:oob');
  }
});

test('a person who refuses, a token request that fails and an input that ends are an IdentityError', async (t) => {
  const { issuer } = await provider(t);
  const denied = await login(issuer, {}, { env: browser(true) });
  assert.deepEqual(JSON.parse(denied.stdout), ['IdentityError', 'login-refused', true], denied.stderr);
  const wrong = await login(
    (await provider(t, 'the-right-secret')).issuer,
    { clientSecret: 'wrong' },
    { env: browser() },
  );
  assert.deepEqual(JSON.parse(wrong.stdout), ['IdentityError', 'login-refused', true], wrong.stderr);
  const liar = await startLiar(t, { token: (response) => void response.writeHead(404).end() });
  const answer = (stderr: string) =>
    stderr.includes('code: ') ? Promise.resolve(liar.truth(addressIn(stderr))['code'] ?? '') : undefined;
  const failed = await login(liar.issuer, { forceOob: true }, { env: browser(), answer });
  assert.deepEqual(JSON.parse(failed.stdout)[2], true, failed.stdout);
  const ended = await login(liar.issuer, { forceOob: true }, { env: browser() });
  assert.deepEqual(JSON.parse(ended.stdout), ['IdentityError', 'login-impossible', true], ended.stderr);
});

test('a token request that does not reach the issuer is a NetworkError, and so is an issuer that is too slow', async (t) => {
  const { url, seen } = await startServer(t, (response) => void response.end(), createServerPki().tls);
  const liar = await startLiar(t, { metadata: () => ({ token_endpoint: url.href }) });
  const answer = (stderr: string) =>
    stderr.includes('code: ') ? Promise.resolve(liar.truth(addressIn(stderr))['code'] ?? '') : undefined;
  const { stdout, stderr } = await login(liar.issuer, { forceOob: true }, { env: browser(), answer });
  assert.deepEqual(JSON.parse(stdout), ['NetworkError', 'tls-untrusted', false], stderr);
  assert.deepEqual(seen, []);
  const slow = new Failure('service-timeout', 'the OIDC issuer did not answer in time');
  for (const during of ['discovery', 'login'] as const)
    assert.ok(publicError(slow, during) instanceof NetworkError, during);
});
