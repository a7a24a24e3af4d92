// A service outage: one request at a time checks whether the service is back, the others wait, and the log says that.
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { type TestContext, test } from 'node:test';
import { Failure } from '../../../src/errors/failure.ts';
import { Held } from '../../../src/http/exchange.ts';
import { createTestClock } from '../../support/clock.ts';
import { createClient, failureOf, json, post, startServer } from '../../support/http-server.ts';

const MINUTE_MS = 60_000;

/**
 * A service that is out until a time of the clock, in milliseconds. It answers its first requests once all of them are
 * there; `batches` says how many it then had open each time that it answered what had come.
 */
async function startOutage(t: TestContext, endMs: number, first = 1) {
  const clock = createTestClock();
  const asked: number[] = [];
  const batches: Readonly<{ at: number; size: number }>[] = [];
  let open: ServerResponse[] = [];
  const answer = () => {
    const [at, batch] = [clock.nowMs(), open];
    open = [];
    batches.push({ at, size: batch.length });
    for (const response of batch) json(response, {}, at < endMs ? 503 : 200);
  };
  const origin = await startServer(t, (response) => {
    asked.push(clock.nowMs());
    open.push(response);
    if (asked.length < first) return;
    if (open.length === 1 || asked.length === first) setImmediate(answer);
  });
  return { clock, asked, origin, batches };
}

test('256 requests in flight never become 256 retries, and all succeed when the service is back', async (t) => {
  const { clock, asked, origin } = await startOutage(t, 14 * MINUTE_MS, 256);
  const lines: string[] = [];
  const http = createClient({
    clock,
    endsAtMs: 18 * MINUTE_MS,
    pace: { firstBackoffMs: 1000 },
    say: (line) => lines.push(line),
  });
  const answers = await Promise.all(
    Array.from({ length: 256 }, () => http(post(origin.url, { service: 'rekor' }))),
  );
  assert.ok(answers.every(({ status }) => status === 200));
  const during = asked.filter((ms) => ms < 14 * MINUTE_MS).length;
  // 256 that were in flight, then one per half minute.
  assert.ok(during < 256 + 40, `${during} requests during the outage`);
  assert.equal(asked.length - during, 256);
  assert.ok(clock.nowMs() < 14.6 * MINUTE_MS, String(clock.nowMs()));
  const who = `Rekor (${origin.url.origin})`;
  const waiting = lines.filter((line) => line.includes('waiting'));
  assert.equal(waiting[0], `${who} answered 503; waiting until it is back, 17 min 40 s at most`);
  assert.ok(waiting.length >= 13 && waiting.length <= 15, lines.join('\n'));
  assert.match(waiting[1] ?? '', /answered 503; waiting for 1 min( \d+ s)? now \(\d+ attempts\)$/);
  assert.match(lines.at(-1) ?? '', /^Rekor \(.*\) is back after 14 min( \d+ s)?$/);
});

test('a service that is back gets its requests gradually', async (t) => {
  const { clock, origin, batches } = await startOutage(t, MINUTE_MS, 200);
  const http = createClient({ clock, endsAtMs: 10 * MINUTE_MS, pace: { firstBackoffMs: 1000 } });
  await Promise.all(Array.from({ length: 200 }, () => http(post(origin.url, { service: 'rekor' }))));
  const back = batches.filter(({ at }) => at >= MINUTE_MS).map(({ size }) => size);
  const [one = 0, few = 0, more = 0] = back;
  assert.ok(one === 1 && few <= 5 && more <= 25, back.join());
  assert.equal(
    back.reduce((sum, size) => sum + size, 0),
    200,
  );
});

test('single failures among good responses do not make other requests wait', async (t) => {
  const clock = createTestClock();
  const origin = await startServer(t, (response, nth) => json(response, {}, nth % 4 === 3 ? 503 : 200));
  const lines: string[] = [];
  const http = createClient({ clock, say: (line) => lines.push(line) });
  for (let round = 0; round < 30; round += 1) await http(post(origin.url));
  assert.ok(lines.length > 0 && lines.every((line) => line.includes('trying again')), lines.join('\n'));
});

test('a service that is up and down in turn gets one note per minute', async (t) => {
  const clock = createTestClock();
  // Out for three of every four responses.
  const origin = await startServer(t, (response, nth) => json(response, {}, nth % 4 === 3 ? 200 : 503));
  const lines: string[] = [];
  const http = createClient({
    clock,
    endsAtMs: 60 * MINUTE_MS,
    pace: { firstBackoffMs: 1000 },
    say: (line) => lines.push(line),
  });
  for (let round = 0; round < 50; round += 1) await http(post(origin.url));
  const told = (words: string) => lines.filter((line) => line.includes(words)).length;
  const minutes = Math.ceil(clock.nowMs() / MINUTE_MS);
  assert.ok(minutes >= 5 && told('waiting') >= 3, lines.join('\n'));
  assert.ok(told('waiting') <= minutes && told('is back after') <= minutes, lines.join('\n'));
});

test('the last attempt begins just before the time is over', async (t) => {
  const { clock, asked, origin } = await startOutage(t, 80_000);
  const http = createClient({ clock, endsAtMs: 100_000, pace: { firstBackoffMs: 1000 } });
  await http(post(origin.url, { attemptMs: 30_000 }));
  // After 61 s the wait is 30 s, and no attempt may begin after 90 s.
  assert.deepEqual(asked, [0, 1000, 3000, 7000, 15_000, 31_000, 61_000, 89_500]);
});

test('an outage of one origin delays neither another origin nor another service of the same origin', async (t) => {
  const { clock, origin } = await startOutage(t, Number.POSITIVE_INFINITY);
  const well = await startServer(t, (response) => json(response, {}));
  const http = createClient({ clock, endsAtMs: 600_000 });
  const out = failureOf(http(post(origin.url, { service: 'rekor' })));
  await http(post(well.url, { service: 'rekor' }));
  assert.equal((await out).code, 'service-unavailable');
  const soon = await failureOf(http(post(origin.url, { service: 'timestamp', callMs: 100, attemptMs: 30 })));
  assert.match(soon.message, /^the timestamp authority .*answered 503/);
});

test('a wait that is too long for one request does not delay the others of its origin', async (t) => {
  const clock = createTestClock();
  const origin = await startServer(t, (response, _nth, { url }) => {
    if (url === '/notes') response.writeHead(429, { 'retry-after': '3600' }).end();
    else json(response, {});
  });
  const http = createClient({ clock, endsAtMs: 600_000 });
  const refused = await failureOf(http(post(new URL('/notes', origin.url), { service: 'github' })));
  assert.match(refused.message, /asked to wait 60 min, but this run can wait only \d+ min/);
  await http(post(new URL('/assets', origin.url), { service: 'github' }));
  assert.deepEqual([clock.slept, origin.seen.length], [[], 2]);
});

test('a request waits while a service that it depends on is out', async (t) => {
  const { clock, origin } = await startOutage(t, 2 * MINUTE_MS);
  const log = await startServer(t, (response) => json(response, { at: clock.nowMs() }));
  const http = createClient({ clock, endsAtMs: 900_000, pace: { firstBackoffMs: 1000 } });
  const authority = { service: 'timestamp', url: origin.url } as const;
  const stamps = Array.from({ length: 4 }, () => http(post(origin.url, authority)));
  // The first stamps have failed, and one of them asks again.
  while (clock.slept.length < 5) await new Promise(setImmediate);
  const logged = await http(post(log.url, { service: 'rekor', notWhileOut: [authority] }));
  assert.ok((JSON.parse(logged.body.toString()) as { at: number }).at >= 120_000);
  await Promise.all(stamps);
});

test('an abort rejects all waiting requests with its own reason', async (t) => {
  const { clock, origin } = await startOutage(t, Number.POSITIVE_INFINITY);
  const reason = new Failure('run-timeout', 'the run took too long');
  const stop = new AbortController();
  let waits = 0;
  const say = (line: string) => {
    if (line.includes('waiting')) waits += 1;
    if (waits === 3) stop.abort(reason);
  };
  const http = createClient({ clock, endsAtMs: 900_000, signal: stop.signal, say });
  const calls = Array.from({ length: 20 }, () => failureOf(http(post(origin.url))));
  assert.deepEqual(new Set(await Promise.all(calls)), new Set([reason]));
});

test('after an abort no request joins the queue, and running ones do not join it again', async (t) => {
  const clock = createTestClock();
  const reason = new Failure('interrupted', 'the run was stopped');
  const stop = new AbortController();
  // The fourth request is the probe: it gets its answer when the run is stopped already.
  const origin = await startServer(t, (response, nth) => {
    if (nth === 3) stop.abort(reason);
    json(response, {}, 503);
  });
  const http = createClient({ clock, endsAtMs: 900_000, signal: stop.signal });
  assert.equal(await failureOf(http(post(origin.url, { service: 'rekor' }))), reason);
  const sleptMs = clock.nowMs();
  assert.equal(await failureOf(http(post(origin.url, { service: 'rekor' }))), reason);
  assert.equal(clock.nowMs(), sleptMs);
  assert.equal(origin.seen.length, 4);
});

test('a service is waited for from the start of its outage: a later call waits only for the rest', async (t) => {
  const { clock, origin } = await startOutage(t, Number.POSITIVE_INFINITY);
  const http = createClient({ clock, pace: { callMs: 15 * MINUTE_MS, firstBackoffMs: 1000 } });
  // As a signature whose certificate ends during the wait, again and again.
  for (let calls = 0; ; calls += 1) {
    assert.ok(calls < 10, 'it would go on without end');
    const end = clock.nowMs() + 5 * MINUTE_MS;
    const isFresh = () => clock.nowMs() < end;
    const error = await http(post(origin.url, { isFresh })).catch((thrown: unknown) => thrown);
    if (error instanceof Failure) break;
  }
  assert.ok(clock.nowMs() <= 15 * MINUTE_MS, String(clock.nowMs()));
});

test('a request that depends on a service that stays out is not sent', async (t) => {
  const { clock, origin } = await startOutage(t, Number.POSITIVE_INFINITY);
  const log = await startServer(t, (response) => json(response, {}));
  const http = createClient({ clock, endsAtMs: 5 * MINUTE_MS, pace: { firstBackoffMs: 1000 } });
  const authority = { service: 'timestamp', url: origin.url } as const;
  const stamps = Array.from({ length: 4 }, () => failureOf(http(post(origin.url, authority))));
  while (clock.slept.length < 5) await new Promise(setImmediate);
  const request = post(log.url, { service: 'rekor', callMs: 40_000, notWhileOut: [authority] });
  await assert.rejects(http(request), Held);
  assert.deepEqual([log.seen.length, (await Promise.all(stamps)).length], [0, 4]);
});

test('unreadable responses and unknown host names are not an outage, however many there are', async (t) => {
  const clock = createTestClock();
  const origin = await startServer(t, (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(),
  );
  const http = createClient({ clock, endsAtMs: 15 * MINUTE_MS });
  const failures = await Promise.all(Array.from({ length: 5 }, () => failureOf(http(post(origin.url)))));
  for (const { message } of failures) assert.match(message, /instead of application\/json \(2 attempts, /);
  assert.equal(origin.seen.length, 10);
});

test('an error on this side is not an outage, and the request is not repeated', async (t) => {
  const origin = await startServer(t, (response) => json(response, {}));
  const http = createClient({ endsAtMs: 15 * MINUTE_MS });
  const failure = await failureOf(http(post(origin.url, { headers: { authorization: 'a\nb' } })));
  assert.match(failure.message, /could not be asked \(ERR_INVALID_CHAR\) \(1 attempt/);
});

test('each waiting request ends when its own time is over, with the last response of the service', async (t) => {
  const { clock, origin } = await startOutage(t, Number.POSITIVE_INFINITY);
  const http = createClient({ clock, endsAtMs: 900_000, pace: { firstBackoffMs: 1000 } });
  const calls = Array.from({ length: 10 }, () =>
    failureOf(http(post(origin.url, { callMs: 40_000, attemptMs: 30_000 }))),
  );
  const failures = await Promise.all(calls);
  for (const { code, message } of failures) {
    assert.equal(code, 'service-unavailable');
    assert.match(message, /answered 503 \(out for .+, \d+ attempts\)$/);
  }
  assert.ok(clock.nowMs() <= 75_000, String(clock.nowMs()));
});
