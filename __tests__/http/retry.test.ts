// What is tried again, for how long, and what is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stale } from '../../src/http/exchange.ts';
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
  ...[408, 425, 499, 500, 502, 503, 504, 520, 529].map(
    (code) => [String(code), status(code), 'service-unavailable'] as const,
  ),
  ['429', status(429), 'service-busy'],
  ['reset', reset, 'service-unreachable'],
  ['cut', cut, 'service-unreachable'],
];

for (const [name, bad, code] of TRANSIENT) {
  test(`${name}: the request survives ten bad responses, with the same body each time`, async (t) => {
    const origin = await startServer(t, (response, nth, request) =>
      nth < 10 ? bad(response, nth, request) : json(response, { nth }),
    );
    const lines: string[] = [];
    const { body } = await createClient({ say: (line) => lines.push(line) })(post(origin.url));
    assert.equal(body.toString(), '{"nth":10}');
    assert.deepEqual(
      origin.seen.map((request) => request.body),
      Array(11).fill('{"question":1}'),
    );
    assert.match(lines[0] ?? '', /^Fulcio \(http:\/\/127\.0\.0\.1:\d+\) .*; trying again in \d+\.\d s$/);
  });
  test(`${name}: a permanent failure has the service, the cause, the time and the number of attempts`, async (t) => {
    const origin = await startServer(t, bad);
    const clock = createTestClock();
    const failure = await failureOf(createClient({ clock, pace: { callMs: 60_000 } })(post(origin.url)));
    assert.equal(failure.code, code);
    const said = new RegExp(
      `^Fulcio \\(${origin.url.origin}\\) .* \\(out for (\\d+\\.\\d) s, (\\d+) attempts\\)$`,
    ).exec(failure.message);
    assert.deepEqual([said?.[1], said?.[2]], [(clock.nowMs() / 1000).toFixed(1), String(origin.seen.length)]);
    // A third of an attempt of 30 s is what the last one needs at least.
    assert.ok(clock.nowMs() > 30_000 && clock.nowMs() <= 50_000, String(clock.nowMs()));
    assert.equal(failure.status, /^\d+$/.test(name) ? Number(name) : undefined);
  });
}

for (const code of [400, 401, 403, 404, 405, 409, 413, 422, 501, 505, 511]) {
  test(`${code} ends after one request`, async (t) => {
    const origin = await startServer(t, status(code));
    const failure = await failureOf(createClient()(post(origin.url)));
    assert.deepEqual([failure.code, failure.status, origin.seen.length], ['service-refused', code, 1]);
    assert.match(failure.message, new RegExp(`answered ${code}: "not now" \\(1 attempt, 0\\.0 s\\)$`));
  });
}

test('an expected status is returned, not thrown', async (t) => {
  const origin = await startServer(t, status(409));
  const answer = await createClient()(post(origin.url, { expect: [409] }));
  assert.deepEqual([answer.status, origin.seen.length], [409, 1]);
});

test('a refused connection is tried again until the time of the run is over', async () => {
  const clock = createTestClock();
  const http = createClient({ clock, endsAtMs: 14 * 60_000 });
  const failure = await failureOf(http(post(new URL('http://127.0.0.1:1/'))));
  assert.equal(failure.code, 'service-unreachable');
  assert.match(failure.message, /ECONNREFUSED\) \(out for 13 min \d+ s, \d+ attempts\)$/);
  assert.equal((failure.cause as { code?: string }).code, 'ECONNREFUSED');
});

test('attempts that may have had an effect are counted; a good response and refusals are not', async (t) => {
  const answers: readonly (readonly [Answerer, unheard: number])[] = [
    ...[499, 500, 502, 503, 504].map((code) => [status(code), 1] as const),
    ...[408, 425, 429].map((code) => [status(code), 0] as const),
    ...[reset, cut].map((answer) => [answer, 1] as const),
  ];
  for (const [answer, count] of answers) {
    const origin = await startServer(t, (response, nth, request) =>
      nth === 0 ? answer(response, nth, request) : json(response, {}),
    );
    const unheard = { count: 0 };
    await createClient()(post(origin.url, { unheard }));
    assert.deepEqual([unheard.count, origin.seen.length], [count, 2]);
  }
  const unheard = { count: 0 };
  await failureOf(createClient()(post(new URL('http://127.0.0.1:1/'), { unheard })));
  assert.equal(unheard.count, 0);
});

test('a host that is not found is tried twice', async () => {
  const lines: string[] = [];
  const http = createClient({ say: (line) => lines.push(line) });
  const failure = await failureOf(http(post(new URL('https://host.invalid/'))));
  assert.match(failure.message, /^Fulcio \(https:\/\/host\.invalid\) /);
  // Without any resolver the name is not "not found" but "cannot be looked up now", which is tried longer.
  if (failure.code !== 'host-not-found') return assert.match(failure.message, /\(out for /);
  assert.match(failure.message, /\(2 attempts/);
  assert.equal(lines.length, 1);
});

test('a response that cannot be read is requested once more', async (t) => {
  const check = ({ body }: { body: Buffer }) =>
    body.toString() === '{}' ? 'answered without a certificate' : undefined;
  const once = await startServer(t, (response, nth) => json(response, nth === 0 ? {} : { nth }));
  assert.equal((await createClient()(post(once.url, { check }))).body.toString(), '{"nth":1}');
  const always = await startServer(t, (response) => json(response, {}));
  const failure = await failureOf(createClient()(post(always.url, { check })));
  assert.equal(failure.code, 'service-answer-invalid');
  assert.match(failure.message, /answered without a certificate \(2 attempts, \d\.\d s\)$/);
});

test('a request that is no longer fresh is not repeated', async (t) => {
  const origin = await startServer(t, status(503));
  const clock = createTestClock();
  const isFresh = () => clock.nowMs() < 10_000;
  await assert.rejects(createClient({ clock })(post(origin.url, { isFresh })), Stale);
  const asked = origin.seen.length;
  assert.ok(asked > 3 && clock.nowMs() >= 10_000 && clock.nowMs() < 60_000);
  await assert.rejects(createClient({ clock })(post(origin.url, { isFresh })), Stale);
  assert.equal(origin.seen.length, asked);
});

test('the wait of Retry-After is kept, in seconds and as a date', async (t) => {
  const headers = [
    { 'retry-after': '90' },
    { date: 'Sat, 21 Nov 2026 00:00:00 GMT', 'retry-after': 'Sat, 21 Nov 2026 00:01:30 GMT' },
  ];
  for (const header of headers) {
    const origin = await startServer(t, (response, nth) =>
      nth === 0 ? void response.writeHead(503, header).end() : json(response, {}),
    );
    const clock = createTestClock();
    await createClient({ clock })(post(origin.url));
    assert.deepEqual([clock.slept, origin.seen.length], [[90_000], 2]);
  }
});

test('a Retry-After that is past or invalid means the usual wait', async (t) => {
  for (const value of ['Sat, 21 Nov 2020 00:00:00 GMT', '-5', 'soon', '', '0']) {
    const origin = await startServer(t, (response, nth) =>
      nth === 0 ? void response.writeHead(503, { 'retry-after': value }).end() : json(response, {}),
    );
    const clock = createTestClock();
    await createClient({ clock })(post(origin.url));
    assert.deepEqual([clock.slept, origin.seen.length], [[1], 2]);
  }
});

test('a wait that is longer than the remaining time fails at once, with both times', async (t) => {
  for (const code of [429, 503]) {
    const origin = await startServer(
      t,
      (response) => void response.writeHead(code, { 'retry-after': '300' }).end('later'),
    );
    const clock = createTestClock();
    const failure = await failureOf(createClient({ clock, endsAtMs: 250_000 })(post(origin.url)));
    assert.equal(failure.code, 'service-busy');
    assert.match(failure.message, /asked to wait 5 min, but this run can wait only 4 min \(/);
    assert.deepEqual([clock.slept, origin.seen.length], [[], 1]);
  }
});

test('a secondary rate limit without a time means a wait of a minute', async (t) => {
  const words = { message: 'You have exceeded a secondary rate limit.' };
  for (const code of [403, 429]) {
    const origin = await startServer(t, (response, nth) =>
      nth === 0 ? json(response, words, code) : json(response, {}),
    );
    const clock = createTestClock();
    await createClient({ clock })(post(origin.url, { service: 'github' }));
    assert.deepEqual([clock.slept, origin.seen.length], [[60_000], 2]);
  }
});

test('waits are random up to a limit that doubles, and never below the minimum', async (t) => {
  const origin = await startServer(t, (response) => json(response, {}, 503));
  const waits = async (random: number) => {
    const clock = createTestClock();
    const pace = { firstBackoffMs: 100, minBackoffMs: 20, maxBackoffMs: 300, random: () => random };
    await failureOf(createClient({ clock, pace })(post(origin.url, { callMs: 1250, attemptMs: 30 })));
    return clock.slept;
  };
  assert.deepEqual(await waits(1), [100, 200, 300, 300, 300]);
  assert.deepEqual((await waits(0)).slice(0, 5), [20, 20, 20, 20, 20]);
});
