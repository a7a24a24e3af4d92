// Cases 96-103: redirects that do not answer our request. No code is redeemed before state and issuer are checked.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type TestContext, test } from 'node:test';
import { diagnose } from '../../../src/errors/diagnose.ts';
import { failureOf, json } from '../../support/http-server.ts';
import { type Bring, bring, type Lies, type Parameters, startLiar } from './lying-issuer.ts';
import { honest, logIn } from './person.ts';

const LONG = 'x'.repeat(8192);
const WRONG: readonly [what: string, status: number, bring: (truth: Parameters) => Bring][] = [
  ['case 96: no state', 400, ({ code = '', iss = '' }) => ({ parameters: { code, iss } })],
  ['case 96: no parameters', 400, () => ({})],
  ['case 97: another state', 400, (truth) => ({ parameters: { ...truth, state: 'x'.repeat(43) } })],
  [
    'case 97: the start of the state',
    400,
    (truth) => ({ parameters: { ...truth, state: truth['state']?.slice(0, 42) ?? '' } }),
  ],
  [
    'case 97: the state and another one',
    400,
    (truth) => ({ parameters: `${new URLSearchParams(truth)}&state=x` }),
  ],
  ['case 99: an error without state', 400, () => ({ parameters: { error: 'access_denied' } })],
  ['case 101: favicon', 404, () => ({ path: '/favicon.ico' })],
  ['case 101: the root', 404, (parameters) => ({ path: '/', parameters })],
  ['case 101: a path below', 404, (parameters) => ({ path: '/auth/callback/', parameters })],
  ['case 101: a path before', 404, (parameters) => ({ path: '//auth/callback', parameters })],
  ['case 101: a path that becomes ours', 404, (parameters) => ({ path: '/auth/x/../callback', parameters })],
  [
    'case 101: a whole address',
    404,
    (parameters) => ({ path: 'http://evil.example.test/auth/callback', parameters }),
  ],
  ['case 102: POST', 405, (parameters) => ({ method: 'POST', parameters })],
  ['case 102: HEAD', 405, (parameters) => ({ method: 'HEAD', parameters })],
  ['case 102: another host', 421, (parameters) => ({ headers: { host: 'evil.example.test' }, parameters })],
  ['case 102: the host without port', 421, (parameters) => ({ headers: { host: 'localhost' }, parameters })],
  ['case 103: 8 KiB', 414, (truth) => ({ parameters: { ...truth, filler: LONG } })],
  [
    'case 103: beyond what HTTP takes',
    431,
    (truth) => ({ parameters: { ...truth, filler: LONG.repeat(9) } }),
  ],
];

test('cases 96-103: a request that is not the redirect gets an HTTP response and does not end the login', async (t) => {
  const liar = await startLiar(t);
  const { token, pages } = logIn(liar, (truth) => [
    ...WRONG.map(([, , make]) => make(truth)),
    { parameters: truth },
  ]);
  assert.equal((await token).identity, 'mona');
  const brought = await pages;
  for (const [index, [what, status]] of WRONG.entries()) {
    const { status: got = 0, headers, html, redeemed } = brought[index] ?? {};
    assert.equal(redeemed, 0, `${what}: something was redeemed`);
    if (status === 431) {
      assert.ok([0, 431].includes(got), what); // Node.js itself refuses it, and may hang up first
      continue;
    }
    assert.equal(got, status, what);
    assert.match(
      String(headers?.['content-security-policy']),
      /^default-src 'none'; style-src 'sha256-/,
      what,
    );
    assert.equal(headers?.['cache-control'], 'no-store', what);
    if (what !== 'case 102: HEAD') assert.match(html ?? '', /still waiting for your login/, what);
  }
  assert.equal(brought.length, WRONG.length + 1);
  assert.equal(brought.at(-1)?.status, 200);
  assert.equal(liar.redeemed().length, 1);
});

test('case 98: a redirect counts once, during and after the token request', async (t) => {
  const [gate, asked] = [new AbortController(), new AbortController()];
  const reached = once(asked.signal, 'abort');
  const liar = await startLiar(t, {
    async token(response) {
      asked.abort();
      await once(gate.signal, 'abort');
      json(response, { error: 'invalid_grant' }, 400);
    },
  });
  const { token, address, pages } = logIn(liar, honest);
  const url = await address;
  const parameters = liar.truth(url);
  await reached;
  assert.equal((await bring(url, { parameters })).status, 400);
  gate.abort();
  assert.equal((await failureOf(token)).code, 'login-refused');
  assert.match((await pages)[0]?.html ?? '', /The login failed/);
  assert.equal(liar.redeemed().length, 1);
  await assert.rejects(bring(url, { parameters }), { code: 'ECONNREFUSED' });
});

test('case 99: a refusal with escape codes is shown as text, on the terminal and on the page', async (t) => {
  const liar = await startLiar(t);
  const { token, pages } = logIn(liar, (truth) => {
    const { state = '', iss = '' } = truth;
    const error_description = '\u001b[31m\r\n::error::<script>alert(1)</script>\u202e';
    return [{ parameters: { state, iss, error: 'access_denied', error_description } }];
  });
  const failure = await failureOf(token);
  assert.equal(failure.code, 'login-refused');
  assert.equal(diagnose(failure).exitCode, 3);
  assert.match(failure.message, /"access_denied": "\\u001b\[31m\\r\\n::error::<script>/);
  assert.ok(!/[\u0000-\u001f\u202e]/.test(failure.message));
  assert.match((await pages)[0]?.html ?? '', /The login failed[\s\S]*&#60;script&#62;/);
  assert.ok(!/<script|[\u001b\u202e]/.test((await pages)[0]?.html ?? ''));
  assert.deepEqual(liar.redeemed(), []);
});

/** A redirect with our state that must end the login without a request. */
async function forged(context: TestContext, change: (truth: Parameters) => Bring, lies: Lies = {}) {
  const liar = await startLiar(context, lies);
  const { token, pages } = logIn(liar, (truth) => [change(truth)]);
  const failure = await failureOf(token);
  assert.equal(failure.code, 'login-forged', failure.message);
  assert.equal((await pages)[0]?.status, 400);
  assert.deepEqual(liar.redeemed(), []);
  return failure;
}

test('case 100: a redirect that names another issuer, or none although one was announced, is refused', async (t) => {
  const failure = await forged(t, (truth) => ({
    parameters: { ...truth, iss: 'https://evil.example.test' },
  }));
  assert.match(failure.message, /is from "https:\/\/evil\.example\.test" instead of "http:\/\/127/);
  await forged(t, ({ code = '', state = '' }) => ({ parameters: { code, state } }));
  await forged(t, (truth) => ({ parameters: `${new URLSearchParams(truth)}&iss=x` }));
  // Even a refusal counts only from the right issuer.
  await forged(t, ({ state = '' }) => ({
    parameters: { state, iss: 'https://x.test', error: 'access_denied' },
  }));
});

test('case 100: an issuer that does not announce its name need not give it, but must not give another', async (t) => {
  const lies = { metadata: () => ({ authorization_response_iss_parameter_supported: undefined }) };
  const liar = await startLiar(t, lies);
  const { token } = logIn(liar, ({ code = '', state = '' }) => honest({ code, state }));
  assert.equal((await token).identity, 'mona');
  await forged(t, (truth) => ({ parameters: { ...truth, iss: 'https://evil.example.test' } }), lies);
});

test('case 100: a redirect with our state and no code, or two, is refused', async (t) => {
  await forged(t, ({ state = '', iss = '' }) => ({ parameters: { state, iss } }));
  await forged(t, (truth) => ({ parameters: { ...truth, code: '' } }));
  await forged(t, (truth) => ({ parameters: `${new URLSearchParams(truth)}&code=another` }));
});
