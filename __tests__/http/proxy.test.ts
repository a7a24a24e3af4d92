// Proxies: a real one on loopback, for tunnels and for forwarding.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { Failure } from '../../src/errors/failure.ts';
import { createHttp } from '../../src/http/client.ts';
import { normalizeProxies } from '../../src/http/proxy-environment.ts';
import { createTestClock } from '../support/clock.ts';
import { createClient, failureOf, json, post, startServer } from '../support/http-server.ts';
import { createServerPki } from '../support/pki.ts';

type Proxy = Readonly<{ url: string; asked: string[] }>;

/** Tunnels CONNECT, always to loopback; `refuse` responds with that status instead. Forwards nothing. */
async function startProxy(test: TestContext, refuse?: number | 'silent'): Promise<Proxy> {
  const asked: string[] = [];
  const silent: Duplex[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    outgoing.writeHead(502).end();
  });
  server.on('connect', (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url} ${incoming.headers['proxy-authorization'] ?? ''}`.trim());
    if (refuse === 'silent') return void silent.push(socket);
    if (refuse !== undefined) return void socket.end(`HTTP/1.1 ${refuse} No\r\n\r\n`);
    const tunnel = connect(Number(incoming.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    for (const socket of silent) socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test('https uses a tunnel through HTTPS_PROXY, and TLS is with the service itself', async (t) => {
  const proxy = await startProxy(t);
  const origin = await startServer(t, (response) => json(response, {}), createServerPki().tls);
  for (const name of ['HTTPS_PROXY', 'https_proxy']) {
    proxy.asked.length = 0;
    const http = createClient({ env: { [name]: proxy.url } });
    const failure = await failureOf(http(post(origin.url)));
    // The service's authority is unknown, which proves that the tunnel reached it and that it was checked.
    assert.equal(failure.code, 'tls-untrusted');
    assert.ok(failure.message.includes(`${name} is ${proxy.url}`), failure.message);
    assert.deepEqual(proxy.asked, [`CONNECT 127.0.0.1:${origin.port}`]);
  }
});

test('NO_PROXY excludes hosts in each of its spellings', async (t) => {
  const proxy = await startProxy(t);
  const origin = await startServer(t, (response) => json(response, {}), createServerPki().tls);
  const asks = async (host: string, NO_PROXY: string): Promise<boolean> => {
    proxy.asked.length = 0;
    const url = new URL(`https://${host}:${origin.port}/`);
    await failureOf(createClient({ env: { HTTPS_PROXY: proxy.url, NO_PROXY } })(post(url)));
    return proxy.asked.length > 0;
  };
  const direct = [
    ...[
      '127.0.0.1',
      '*',
      `other.example.test,127.0.0.1:${origin.port}`,
      'other.example.test 127.0.0.1',
      ' , *',
    ],
  ];
  for (const names of direct) assert.equal(await asks('127.0.0.1', names), false, names);
  for (const names of ['acme.invalid', '.acme.invalid', '*.acme.invalid', 'x.invalid  acme.invalid'])
    assert.equal(await asks('rekor.acme.invalid', names), false, names);
  for (const names of ['acme.invalid', 'rekor.acme.invalid', '', ',', '.'])
    assert.equal(await asks('notacme.invalid', names), true, names);
});

test('plain http to this machine uses no proxy', async (t) => {
  const proxy = await startProxy(t);
  const origin = await startServer(t, (response) => json(response, {}));
  const env = { HTTP_PROXY: proxy.url, http_proxy: proxy.url, ALL_PROXY: proxy.url, HTTPS_PROXY: proxy.url };
  assert.equal((await createClient({ env })(post(origin.url))).status, 200);
  assert.deepEqual(proxy.asked, []);
});

test('every reader of the environment finds the same proxy, from the lower-case variable and no other', () => {
  const left = (env: Record<string, string>) => {
    normalizeProxies(env);
    return env;
  };
  const [upper, lower] = ['http://upper.example.test:1', 'http://lower.example.test:2'];
  const both = { HTTPS_PROXY: upper, https_proxy: lower, no_proxy: 'acme.test', NO_PROXY: '*', HOME: '/' };
  assert.deepEqual(
    left({ ...both, HTTP_PROXY: upper, http_proxy: lower, ALL_PROXY: upper, all_proxy: lower }),
    {
      HTTPS_PROXY: lower,
      NO_PROXY: 'acme.test,.acme.test',
      HOME: '/',
    },
  );
  assert.deepEqual(left({ HTTPS_PROXY: upper, NO_PROXY: '*' }), {});
  assert.deepEqual(left({ HTTP_PROXY: upper, ALL_PROXY: upper }), {});
});

test('a proxy may take longer to open a tunnel than an idle connection stays open', async (t) => {
  const proxy = createServer().on('connect', (_, socket) => {
    // The timer under test is that of Node.js. A slower machine only answers later, which changes nothing here.
    setTimeout(() => socket.end('HTTP/1.1 407 No\r\n\r\n'), 4500);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  t.after(() => proxy.close());
  const HTTPS_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const http = createHttp({ env: { HTTPS_PROXY } });
  const request = post(new URL('https://fulcio.example.test/'), { attemptMs: 600_000, callMs: 600_000 });
  assert.match((await failureOf(http(request))).message, /407/);
});

test('the credentials of a proxy reach the proxy and no message', async (t) => {
  const proxy = await startProxy(t, 407);
  const url = proxy.url.replace('//', '//mona:canary@');
  const failure = await failureOf(
    createClient({ env: { HTTPS_PROXY: url } })(post(new URL('https://fulcio.example.test/'))),
  );
  const credentials = Buffer.from('mona:canary').toString('base64');
  assert.equal(proxy.asked[0], `CONNECT fulcio.example.test:443 Basic ${credentials}`);
  assert.equal(failure.code, 'proxy-refused');
  assert.match(failure.message, /407/);
  assert.equal(proxy.asked.length, 1);
  assert.doesNotMatch(`${failure.message} ${(failure.cause as Error).message}`, /canary/);
});

test('an attempt through a silent proxy ends after its time, and at an abort', async (t) => {
  const proxy = await startProxy(t, 'silent');
  const env = { HTTPS_PROXY: proxy.url };
  const clock = createTestClock();
  const request = post(new URL('https://fulcio.example.test/'), { attemptMs: 10_000, callMs: 21_000 });
  const hear = async (count: number) => {
    while (proxy.asked.length < count) await new Promise(setImmediate);
  };
  const call = failureOf(createClient({ env, clock })(request));
  for (const count of [1, 2]) {
    await hear(count);
    clock.advanceToNext();
  }
  const failure = await call;
  assert.equal(failure.code, 'service-timeout');
  assert.match(failure.message, /did not answer in time; HTTPS_PROXY is http.* \(2 attempts, 20\.0 s\)$/);
  const reason = new Failure('interrupted', 'the run was stopped');
  const stop = new AbortController();
  const stopped = failureOf(createClient({ env, clock, signal: stop.signal })(request));
  await hear(3);
  stop.abort(reason);
  assert.equal(await stopped, reason);
});

test('a missing proxy is a failure that names the proxy', async () => {
  const http = createClient({ env: { HTTPS_PROXY: 'http://127.0.0.1:1' } });
  const failure = await failureOf(http(post(new URL('https://fulcio.example.test/'))));
  assert.equal(failure.code, 'service-unreachable');
  assert.match(failure.message, /ECONNREFUSED; HTTPS_PROXY is http:\/\/127\.0\.0\.1:1\) \(out for/);
});

test('an invalid proxy is bad input, and its text is not shown', () => {
  for (const value of ['canary', 'socks5://canary:canary@127.0.0.1:1', 'http://', 'canary:8080']) {
    assert.throws(
      () => createHttp({ env: { HTTPS_PROXY: value } }),
      (error: Error & { code?: string }) => error.code === 'input-invalid' && !/canary/.test(error.message),
    );
  }
});
