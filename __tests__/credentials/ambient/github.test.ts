// Requests to the ID-token service of the job: a real server on loopback, with every response that it can give.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { requestGitHubToken } from '../../../src/credentials/ambient/github.ts';
import type { TokenRequest } from '../../../src/credentials/ambient/provider.ts';
import { diagnose } from '../../../src/errors/diagnose.ts';
import { Failure, type FailureCode } from '../../../src/errors/failure.ts';
import type { Http } from '../../../src/http/client.ts';
import { createTestClock } from '../../support/clock.ts';
import { createClient } from '../../support/http-server.ts';
import { gitHubToken, NOW, rejectionOf } from '../../support/sample-tokens.ts';

const REQUEST_TOKEN = 'canary-request-token';
const now = () => NOW;
const CWD = import.meta.dirname;
const ask = requestGitHubToken;
type Answer = (response: ServerResponse, request: IncomingMessage, count: number) => void;

const json = (response: ServerResponse, body: string, status = 200): void => {
  // Without this the server sends its own time, which is not that of these tokens.
  if (!response.hasHeader('date')) response.setHeader('date', NOW.toUTCString());
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body);
};
const token: Answer = (response) => json(response, JSON.stringify({ value: gitHubToken() }));

/** Runs against a service with this response; gives the requests that it got. */
async function withService(
  answer: Answer,
  run: (request: TokenRequest) => Promise<unknown>,
  path = '/token?api-version=2.0',
): Promise<readonly IncomingMessage[]> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(response, request, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const env = {
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}${path}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
  };
  try {
    const clock = createTestClock();
    await run({ env, cwd: CWD, http: createClient({ clock }), now, clock });
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return requests;
}

test('a token is requested with the audience and the request token', async () => {
  const requests = await withService(token, async (request) => {
    const { token: identity, skewMs } = await ask(request);
    assert.equal(identity.reveal(), gitHubToken());
    assert.deepEqual([identity.notices, skewMs], [[], 0]);
  });
  assert.equal(requests.length, 1);
  assert.equal(requests[0]?.method, 'GET');
  assert.equal(requests[0]?.url, '/token?api-version=2.0&audience=sigstore');
  assert.equal(requests[0]?.headers.authorization, `bearer ${REQUEST_TOKEN}`);
});

test('the audience is added to an existing query', async () => {
  const cases = [
    ['/token', '/token?audience=sigstore'],
    ['/token?a=%20b+c', '/token?a=%20b+c&audience=sigstore'],
    ['/token?audience=other&a=1', '/token?audience=sigstore&a=1'],
    ['/token?a=1#part', '/token?a=1&audience=sigstore'],
  ] as const;
  for (const [path, expected] of cases) {
    const [request] = await withService(token, ask, path);
    assert.equal(request?.url, expected);
  }
});

test('every secret is registered for masking before it is used, in order', async () => {
  const told: string[] = [];
  const toldAtRequest: number[] = [];
  await withService(
    (response, request, count) => {
      toldAtRequest.push(told.length);
      token(response, request, count);
    },
    (request) => ask({ ...request, onSecret: (value) => told.push(value) }),
  );
  assert.deepEqual(told, [REQUEST_TOKEN, gitHubToken(), ...gitHubToken().split('.')]);
  assert.deepEqual(toldAtRequest, [1]);
});

test('secrets are registered for masking even if the token is refused', async () => {
  const told: string[] = [];
  const raw = gitHubToken({ aud: 'https://github.com/octo' });
  await withService(
    (response) => json(response, JSON.stringify({ value: ` ${raw}\n` })),
    (request) =>
      rejectionOf(ask({ ...request, onSecret: (value) => told.push(value) }), 'token-audience', raw),
  );
  assert.ok(told.includes(raw));
});

const ANSWERS: readonly (readonly [name: string, answer: Answer, code: FailureCode, words: RegExp])[] = [
  ['400', (response) => json(response, '{}', 400), 'token-request-failed', /answered 400/],
  ['401', (response) => json(response, '{}', 401), 'token-request-unauthorized', /answered 401/],
  ['403', (response) => json(response, '{}', 403), 'token-request-forbidden', /answered 403/],
  ['404', (response) => json(response, '{}', 404), 'token-request-not-found', /answered 404/],
  [
    '422',
    (response) => json(response, `{"message":"no ${REQUEST_TOKEN}"}`, 422),
    'token-request-failed',
    /answered 422/,
  ],
  [
    '429',
    (response) => json(response.setHeader('retry-after', '120'), '{}', 429),
    'service-busy',
    /asked to wait 2 min/,
  ],
  [
    '503',
    (response) => json(response.setHeader('retry-after', '120'), '{}', 503),
    'token-request-failed',
    /answered 503/,
  ],
  [
    'a redirect',
    (response) => response.writeHead(302, { location: 'https://evil.example/' }).end(),
    'redirect-refused',
    /evil.example/,
  ],
  ['84 {}', (response) => json(response, '{}'), 'token-response-malformed', /JSON without `value`/],
  [
    '85 null',
    (response) => json(response, '{"value":null}'),
    'token-response-malformed',
    /`value` that is null/,
  ],
  [
    '86 123',
    (response) => json(response, '{"value":123}'),
    'token-response-malformed',
    /`value` that is a JSON number/,
  ],
  ['87 empty', (response) => json(response, '{"value":""}'), 'token-response-malformed', /an empty `value`/],
  [
    'a list',
    (response) => json(response, '["canary-request-token"]'),
    'token-response-malformed',
    /not an object/,
  ],
  ['null itself', (response) => json(response, 'null'), 'token-response-malformed', /not an object/],
  ['nothing', (response) => json(response, ''), 'token-response-malformed', /with nothing/],
  ['not JSON', (response) => json(response, 'canary-request-token'), 'token-response-malformed', /not JSON/],
  [
    'no token',
    (response) => json(response, '{"value":"canary-request-token"}'),
    'token-response-malformed',
    /gave no valid token: the identity token has 1 part/,
  ],
];

for (const [name, answer, code, words] of ANSWERS)
  test(`answer: ${name}`, async () => {
    const requests = await withService(answer, async (request) => {
      assert.match((await rejectionOf(ask(request), code, REQUEST_TOKEN)).message, words);
    });
    assert.equal(requests.length, 1);
  });

for (const status of [408, 425, 429, 500, 502, 503, 504])
  test(`the remedy for a service that keeps responding with ${status} is the status page of GitHub`, async () => {
    await withService(
      (response) => json(response, '{}', status),
      async (request) => {
        const { fix } = diagnose(await ask(request).catch((error: unknown) => error));
        assert.match(fix, /Re-run the job\. Check https:\/\/www\.githubstatus\.com/);
      },
    );
  });

test('the remedy for a service that never responds is the status page of GitHub, too', async () => {
  const clock = createTestClock();
  await withService(
    () => clock.advanceToNext(),
    async (request) => {
      const failure = await rejectionOf(
        ask({ ...request, http: createClient({ clock }) }),
        'service-timeout',
        REQUEST_TOKEN,
      );
      assert.match(diagnose(failure).fix, /https:\/\/www\.githubstatus\.com/);
    },
  );
});

test('answer: an HTML page', async () => {
  await withService(
    (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>log in'),
    async (request) => {
      const failure = await rejectionOf(ask(request), 'token-response-malformed', REQUEST_TOKEN);
      assert.match(failure.message, /"text\/html" instead of application\/json/);
    },
  );
});

test('13 a job that does not count as started repeats its request for a while', async () => {
  const early = "Can't issue ID_TOKEN unless job is in progress";
  const requests = await withService(
    (response, request, count) =>
      count < 3 ? json(response, JSON.stringify({ message: early }), 400) : token(response, request, count),
    async (request) => {
      const clock = createTestClock();
      await ask({ ...request, clock });
      assert.deepEqual(clock.slept, [500, 1000]);
    },
  );
  assert.equal(requests.length, 3);
  const inVain = await withService(
    (response) => json(response, JSON.stringify({ message: early }), 403),
    async (request) => {
      const clock = createTestClock();
      await rejectionOf(ask({ ...request, clock }), 'token-too-early', REQUEST_TOKEN);
      assert.deepEqual(clock.slept, [500, 1000, 2000]);
    },
  );
  assert.equal(inVain.length, 4);
});

test('an interrupted run does not wait for its job to start', async () => {
  const stop = new AbortController();
  const reason = new Failure('interrupted', 'interrupted by SIGINT');
  const requests = await withService(
    (response) => {
      json(response, JSON.stringify({ message: 'job is not in progress' }), 400);
      stop.abort(reason);
    },
    (request) => assert.rejects(ask({ ...request, signal: stop.signal }), (error) => error === reason),
  );
  assert.equal(requests.length, 1);
});

test('14 and 12 connection failures keep their own codes', async () => {
  for (const code of ['service-unreachable', 'service-timeout', 'host-not-found', 'tls-untrusted'] as const) {
    const broken: Http = () =>
      Promise.reject(new Failure(code, 'the identity service (https://a.test) is away'));
    await withService(token, (request) =>
      rejectionOf(ask({ ...request, http: broken }), code, REQUEST_TOKEN),
    );
  }
});

test('23 a wrong clock is reported with its difference', async () => {
  const at =
    (seconds: number): Answer =>
    (response, request, count) => {
      response.setHeader('date', new Date(NOW.getTime() + seconds * 1000).toUTCString());
      token(response, request, count);
    };
  await withService(at(90), async (request) => {
    const { token: identity, skewMs } = await ask(request);
    assert.deepEqual(identity.notices, ["this machine's clock is 90 s behind the identity service's"]);
    assert.equal(skewMs, -90_000);
  });
  const later = () => new Date(NOW.getTime() + 600_000);
  await withService(at(0), async (request) => {
    const failure = await rejectionOf(ask({ ...request, now: later }), 'clock-skew', gitHubToken());
    assert.match(failure.message, /600 s ahead of .* expired 300 s ago/);
  });
  await withService(at(600), (request) =>
    rejectionOf(ask({ ...request, now: later }), 'token-expired', gitHubToken()),
  );
});

const noNetwork: Http = () => assert.fail('the network was used');
const askIn = (env: TokenRequest['env'], event?: unknown) =>
  ask({ env: { GITHUB_ACTIONS: 'true', ...env }, event, cwd: CWD, http: noNetwork, now });

test('88 and 89 without the variables, the cause is reported and no request is made', async () => {
  const { message } = await rejectionOf(askIn({}), 'id-token-permission-missing');
  assert.match(message, /id-token: write/);
  const event = { pull_request: { head: { repo: { id: 2 } }, base: { repo: { id: 1 } } } };
  await rejectionOf(askIn({ GITHUB_EVENT_NAME: 'pull_request' }, event), 'fork-pull-request');
  await rejectionOf(
    askIn({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN }),
    'id-token-variable-filtered',
    REQUEST_TOKEN,
  );
});

test('90 an address that is not https never gets a request', async () => {
  const addresses = [
    'http://token.example.test/?t=canary-in-url',
    'not a url canary-in-url',
    'file:///etc/passwd',
    'https://u:canary-in-url@token.example.test/',
    'http://127.0.0.1.example.test/',
  ];
  for (const ACTIONS_ID_TOKEN_REQUEST_URL of addresses)
    await rejectionOf(
      askIn({ ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN }),
      'token-request-not-found',
      'canary-in-url',
    );
});

test('a request token that is not valid in a header is never sent', async () => {
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.test/',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: `${REQUEST_TOKEN}\nx: y`,
  };
  await rejectionOf(askIn(env), 'id-token-variable-filtered', REQUEST_TOKEN);
});

test('a token of a job of another repository is named as such', async () => {
  const answering: Http = async () => ({
    status: 200,
    headers: {},
    body: Buffer.from(JSON.stringify({ value: gitHubToken({ repository: 'octo/other' }) })),
    date: NOW,
  });
  const notices = async (GITHUB_REPOSITORY?: string) => {
    const address = {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1/',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x1',
    };
    const env = { ...address, GITHUB_REPOSITORY };
    return (await ask({ env, cwd: CWD, http: answering, now })).token.notices;
  };
  assert.deepEqual(await notices('octo/demo'), [
    'the identity token is for a job of "octo/other", but this is a job of "octo/demo"',
  ]);
  assert.deepEqual([await notices('octo/other'), await notices()], [[], []]);
});

test('90 a host that does not belong to GitHub gets the request, and a notice names it', async () => {
  const answering: Http = async () => ({
    status: 200,
    headers: {},
    body: Buffer.from(JSON.stringify({ value: gitHubToken() })),
    date: NOW,
  });
  const notices = async (address: string, server?: string) => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: address,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
      GITHUB_SERVER_URL: server,
    };
    return (await ask({ env, cwd: CWD, http: answering, now })).token.notices;
  };
  const strange = [
    'the identity token was requested from "token.example.test", which is not a host of GitHub',
  ];
  assert.deepEqual(await notices('https://token.example.test/?x'), strange);
  assert.deepEqual(await notices('https://token.example.test/?x', 'https://github.com'), strange);
  assert.equal((await notices('https://evilactions.githubusercontent.com.example.test/')).length, 1);
  assert.equal((await notices('https://xghes.example.test/', 'https://ghes.example.test')).length, 1);
  for (const [address, server] of [
    [
      'https://run-actions-1-azure-eastus.actions.githubusercontent.com/1/idtoken?api-version=2.0',
      'https://github.com',
    ],
    ['https://token.actions.acme.ghe.com/x', 'https://acme.ghe.com'],
    ['https://ghes.example.test/_services/x', 'https://ghes.example.test'],
    ['https://pipelines.ghes.example.test/x', 'https://ghes.example.test'],
  ] as const)
    assert.deepEqual(await notices(address, server), [], address);
});
