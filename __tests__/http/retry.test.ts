// What is tried again, how often, and after how long.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestClock } from '../support/clock.ts';
import { type Answerer, createClient, failureOf, json, post, startServer } from '../support/http-server.ts';

const reset: Answerer = (response) => void response.socket?.destroy();
const cut: Answerer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
  response.write('{"half":', () => response.socket?.destroy());
};
const status =
  (code: number): Answerer =>
  (response) =>
    json(response, { message: 'not now' }, code);

const TRANSIENT: readonly (readonly [string, Answerer, code: string])[] = [
  ...[408, 425, 500, 502, 503, 504].map(
    (code) => [String(code), status(code), 'service-unavailable'] as const,
  ),
  ['429', status(429), 'service-busy'],
  ['reset', reset, 'service-unreachable'],
  ['cut', cut, 'service-unreachable'],
];

for (const [name, bad, code] of TRANSIENT) {
  test(`${name}: four bad answers are survived, with the same body each time`, async (t) => {
    const origin = await startServer(t, (response, nth, request) =>
      nth < 4 ? bad(response, nth, request) : json(response, { nth }),
    );
    const notes: string[] = [];
    const http = createClient({ onRetry: (note) => notes.push(note) });
    const { body } = await http(post(origin.url));
    assert.equal(body.toString(), '{"nth":4}');
    assert.deepEqual(
      origin.seen.map((request) => request.body),
      Array(5).fill('{"question":1}'),
    );
    assert.equal(notes.length, 4);
    assert.match(notes[0] ?? '', /^Fulcio \(http:\/\/127\.0\.0\.1:\d+\) .*; trying again in \d+\.\d s$/);
  });
  test(`${name}: five bad answers are a failure that says who, what and how often`, async (t) => {
    const origin = await startServer(t, bad);
    const failure = await failureOf(createClient()(post(origin.url)));
    assert.equal(failure.code, code);
    assert.match(
      failure.message,
      new RegExp(`^Fulcio \\(${origin.url.origin}\\) .*\\(5 attempts, \\d+\\.\\d s\\)$`),
    );
    assert.equal(origin.seen.length, 5);
    assert.equal(failure.status, /^\d+$/.test(name) ? Number(name) : undefined);
  });
}

for (const code of [400, 401, 403, 404, 405, 409, 413, 422, 501]) {
  test(`${code} is asked once`, async (t) => {
    const origin = await startServer(t, status(code));
    const failure = await failureOf(createClient()(post(origin.url)));
    assert.deepEqual([failure.code, failure.status, origin.seen.length], ['service-refused', code, 1]);
    assert.match(failure.message, new RegExp(`answered ${code}: "not now" \\(1 attempt, 0\\.0 s\\)$`));
  });
}

test('a status that the caller expects is an answer', async (t) => {
  const origin = await startServer(t, status(409));
  const answer = await createClient()(post(origin.url, { expect: [409] }));
  assert.deepEqual([answer.status, origin.seen.length], [409, 1]);
});

test('a refused connection is tried five times', async () => {
  const failure = await failureOf(createClient()(post(new URL('http://127.0.0.1:1/'))));
  assert.equal(failure.code, 'service-unreachable');
  assert.match(failure.message, /ECONNREFUSED\) \(5 attempts/);
  assert.equal((failure.cause as { code?: string }).code, 'ECONNREFUSED');
});

test('a host that is not found is tried twice', async () => {
  const notes: string[] = [];
  const http = createClient({ onRetry: (note) => notes.push(note) });
  const failure = await failureOf(http(post(new URL('https://host.invalid/'))));
  assert.match(failure.message, /^Fulcio \(https:\/\/host\.invalid\) /);
  // Without any resolver the name is not "not found" but "cannot be looked up now", which is tried longer.
  const attempts = failure.code === 'host-not-found' ? 2 : 5;
  assert.match(failure.message, new RegExp(`\\(${attempts} attempts`));
  assert.equal(notes.length, attempts - 1);
});

test('Retry-After is waited for, in seconds and as a date', async (t) => {
  const headers = [
    { 'retry-after': '1' },
    { date: 'Sat, 21 Nov 2026 00:00:00 GMT', 'retry-after': 'Sat, 21 Nov 2026 00:00:01 GMT' },
  ];
  for (const header of headers) {
    const origin = await startServer(t, (response, nth) =>
      nth === 0 ? void response.writeHead(429, header).end() : json(response, {}),
    );
    const clock = createTestClock();
    await createClient({ clock })(post(origin.url));
    assert.deepEqual([clock.slept, origin.seen.length], [[1000], 2]);
  }
});

test('a Retry-After in the past or of nonsense means the usual wait', async (t) => {
  for (const value of ['Sat, 21 Nov 2020 00:00:00 GMT', '-5', 'soon', '']) {
    const origin = await startServer(t, (response, nth) =>
      nth === 0 ? void response.writeHead(503, { 'retry-after': value }).end() : json(response, {}),
    );
    const clock = createTestClock();
    await createClient({ clock })(post(origin.url));
    assert.deepEqual([clock.slept, origin.seen.length], [[1], 2]);
  }
});

test('a wait of more than a minute is refused at once, with its length', async (t) => {
  for (const code of [429, 503]) {
    const origin = await startServer(
      t,
      (response) => void response.writeHead(code, { 'retry-after': '61' }).end('later'),
    );
    const clock = createTestClock();
    const failure = await failureOf(createClient({ clock })(post(origin.url)));
    assert.equal(failure.code, 'service-busy');
    assert.match(failure.message, /asked to wait 61 s; the limit is 60 s \(1 attempt/);
    assert.deepEqual([clock.slept, origin.seen.length], [[], 1]);
  }
});

test('a secondary rate limit that does not say how long is a minute', async (t) => {
  const words = { message: 'You have exceeded a secondary rate limit.' };
  for (const status of [403, 429]) {
    const origin = await startServer(t, (response) => json(response, words, status));
    const http = createClient({ pace: { maxWaitMs: 59_000 } });
    const failure = await failureOf(http(post(origin.url, { service: 'github' })));
    assert.equal(failure.code, 'service-busy');
    assert.match(failure.message, /its rate limit is reached and asked to wait 60 s/);
  }
});

test('waits are random up to a limit that doubles, and never shorter than the least', async (t) => {
  const origin = await startServer(t, (response) => json(response, {}, 503));
  const waits = async (random: number) => {
    const notes: string[] = [];
    const clock = createTestClock();
    const pace = { firstBackoffMs: 100, minBackoffMs: 20, maxBackoffMs: 300, random: () => random };
    await failureOf(createClient({ clock, pace, onRetry: (note) => notes.push(note) })(post(origin.url)));
    return { slept: clock.slept, told: notes.map((note) => /in (\S+) s$/.exec(note)?.[1]) };
  };
  assert.deepEqual(await waits(1), { slept: [100, 200, 300, 300], told: ['0.1', '0.2', '0.3', '0.3'] });
  assert.deepEqual(await waits(0), { slept: [20, 20, 20, 20], told: ['0.0', '0.0', '0.0', '0.0'] });
});
