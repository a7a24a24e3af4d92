// Where requests may go, which responses are accepted, and what messages never contain.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { createHttp, readJsonObject } from '../../src/http/client.ts';
import { type Answerer, createClient, failureOf, json, post, startServer } from '../support/http-server.ts';

const get = (url: URL) => ({ service: 'tuf', method: 'GET', url }) as const;
const http = createClient();

test('a redirect within the origin is followed for GET, at most three times', async (t) => {
  const hops =
    (count: number): Answerer =>
    (response, nth) =>
      nth < count ? void response.writeHead(302, { location: `/${nth}` }).end() : json(response, { nth });
  const three = await startServer(t, hops(3));
  assert.equal((await http(get(three.url))).status, 200);
  assert.deepEqual(
    three.seen.map(({ path }) => path),
    ['/', '/0', '/1', '/2'],
  );
  const four = await startServer(t, hops(4));
  assert.equal((await failureOf(http(get(four.url)))).code, 'redirect-refused');
});

test('a redirect to another origin is refused, and no request is sent there', async (t) => {
  const other = await startServer(t, (response) => json(response, {}));
  const origin = await startServer(t, (response) => {
    response.writeHead(307, { location: `${other.url.href}taken?secret=canary` }).end();
  });
  const failure = await failureOf(http({ ...get(origin.url), headers: { authorization: 'bearer canary' } }));
  assert.equal(failure.code, 'redirect-refused');
  assert.ok(failure.message.includes(other.url.origin));
  assert.doesNotMatch(failure.message, /canary/);
  assert.deepEqual([origin.seen.length, other.seen.length], [1, 0]);
});

test('a redirect of a POST is refused, even within the origin, and so is one without an address', async (t) => {
  const origin = await startServer(
    t,
    (response, nth) => void response.writeHead(308, nth === 0 ? { location: '/again' } : {}).end(),
  );
  for (const expected of [1, 2]) {
    assert.equal((await failureOf(http(post(origin.url)))).code, 'redirect-refused');
    assert.equal(origin.seen.length, expected);
  }
});

test('http:// is allowed only for loopback addresses', async () => {
  for (const address of [
    'http://fulcio.example.test/',
    'http://127.0.0.1.example.test/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
  ]) {
    const failure = await failureOf(http(post(new URL(address))));
    assert.equal(failure.code, 'input-invalid', address);
    assert.match(failure.message, /Fulcio/);
  }
});

test('a response of another media type is requested once more, then refused by its name', async (t) => {
  const origin = await startServer(t, (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Log in</html>');
  });
  const failure = await failureOf(http(post(origin.url)));
  assert.equal(failure.code, 'service-answer-invalid');
  assert.match(failure.message, /answered with "text\/html; charset=utf-8" instead of application\/json/);
  assert.equal(origin.seen.length, 2);
});

test('a response that is not a JSON object is refused', async (t) => {
  for (const body of ['', '{', '[]', 'null', '7']) {
    const origin = await startServer(t, (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
    const request = post(origin.url);
    const failure = await failureOf(http(request).then((answer) => readJsonObject(answer, request)));
    assert.equal(failure.code, 'service-answer-invalid', body);
  }
});

test('the message of a service is shown, shortened and escaped', async (t) => {
  const said = async (answer: Answerer): Promise<string> => {
    const origin = await startServer(t, answer);
    return (await failureOf(http(post(origin.url)))).message;
  };
  const grpc = { code: 3, message: 'There was an error processing the identity token', details: [] };
  assert.match(
    await said((r) => json(r, grpc, 400)),
    /400: "There was an error processing the identity token"/,
  );
  assert.match(await said((r) => void r.writeHead(400).end('plain\n::error::no')), /"plain\\n::error::no"/);
  assert.match(
    await said((r) => void r.writeHead(403, { 'content-type': 'text/html' }).end('<html>')),
    /403: "an HTML page"/,
  );
  const long = await said((r) => void r.writeHead(400).end('x'.repeat(5000)));
  assert.ok(long.length < 450 && long.includes(`${'x'.repeat(300)}…`));
  assert.match(
    await said((r) => void r.writeHead(400, { 'x-request-id': 'id-74' }).end()),
    /answered 400 \(request id-74\)/,
  );
});

test('a secret in a response is in no message, cause or note', async (t) => {
  const secret = 'canary-Request+Token/74==';
  const jwt = `eyJhbGciOiJSUzI1NiJ9.${Buffer.from('{"canary":1}').toString('base64url')}.c2ln`;
  for (const status of [400, 503]) {
    const origin = await startServer(t, (response, _nth, request) => {
      const message = `you sent ${String(request.headers.authorization)} and ${jwt}`;
      json(response.setHeader('x-request-id', jwt), { message }, status);
    });
    const notes: string[] = [];
    const noting = createClient({ say: (note) => notes.push(note) });
    const headers = { authorization: `Bearer ${secret}` };
    const failure = await failureOf(noting(post(origin.url, { headers })));
    const all = `${inspect(failure, { depth: 9 })}\n${notes.join('\n')}`;
    assert.match(all, /you sent/);
    for (const part of [secret, ...jwt.split('.').slice(0, 2)]) assert.ok(!all.includes(part), part);
  }
});

test('the secrets of a request are removed from refusals and redirects before these are shortened', async (t) => {
  const secret = 'canary'.repeat(200);
  const clean = (words: string) => words.replaceAll(secret, '[secret]').replaceAll('canary-host', '[secret]');
  const echo = await startServer(t, (response) => void response.writeHead(400).end(`${secret} `.repeat(4)));
  const { message } = await failureOf(http(post(echo.url, { clean })));
  assert.match(message, /answered 400: "\[secret\] \[secret\]/);
  assert.doesNotMatch(message, /canary/);
  const away = await startServer(t, (response) => {
    response.writeHead(302, { location: 'https://canary-host.example.test/' }).end();
  });
  const refused = await failureOf(http(post(away.url, { clean })));
  assert.match(refused.message, /redirect to "https:\/\/\[secret\]\.example\.test"/);
});

test('a secret in the path or query of an address is not in any message', async () => {
  const failure = await failureOf(http(post(new URL('http://127.0.0.1:1/canary?token=canary'))));
  assert.doesNotMatch(inspect({ ...failure, message: failure.message }, { depth: 9 }), /canary/);
});

test('the error of the socket is kept as the cause', async (t) => {
  const origin = await startServer(t, (response) => void response.socket?.resetAndDestroy());
  const { cause } = await failureOf(http(post(origin.url)));
  assert.equal((cause as { code?: string }).code, 'ECONNRESET');
});

test('TLS cannot be switched off', () => {
  assert.throws(() => createHttp({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }), {
    code: 'input-invalid',
    message: /NODE_TLS_REJECT_UNAUTHORIZED/,
  });
  createHttp({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '1' } });
});
