// Nothing from outside takes time or grows without end.
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { Failure } from '../../src/errors/failure.ts';
import { createHttp } from '../../src/http/client.ts';
import { watchSilence } from '../../src/http/idle-limit.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { type Answerer, createClient, failureOf, json, post, startServer } from '../support/http-server.ts';

const HOUR_MS = 3_600_000;

test('requests to a service that never responds are repeated until the time of the call is over', async (t) => {
  const clock = createTestClock();
  const origin = await startServer(t, clock.advanceToNext);
  const failure = await failureOf(createClient({ clock })(post(origin.url, { attemptMs: 10_000 })));
  assert.equal(failure.code, 'service-timeout');
  assert.match(failure.message, /did not answer in time \(out for 1 min \d+ s, \d+ attempts\)$/);
  assert.ok(origin.seen.length > 9 && clock.nowMs() <= 120_000, `${origin.seen.length}, ${clock.nowMs()}`);
});

test('the deadline applies to the last byte: a slow trickle does not extend it', async (t) => {
  const clock = createTestClock();
  let drops = 0;
  const origin = await startServer(t, (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = () => {
      if (response.destroyed) return;
      if (drops === 100) return void response.end('{}');
      drops += 1;
      // The client gets what was written in the next turn of the loop, before the time moves.
      response.write(' ', () => setImmediate(() => setImmediate(pass)));
    };
    const pass = () => {
      clock.advance(10);
      drip();
    };
    drip();
  });
  const pace = { callMs: 350 };
  const failure = await failureOf(createClient({ clock, pace })(post(origin.url, { attemptMs: 100 })));
  assert.equal(failure.code, 'service-timeout');
  assert.match(failure.message, /did not answer in time/);
  assert.equal(origin.seen.length, 4);
  assert.ok(drops >= 30, `${drops} drops`);
});

test('silence in the middle of a response ends the attempt before its deadline', async (t) => {
  const origin = await startServer(t, (response, nth) => {
    if (nth > 0) return json(response, { nth });
    response.writeHead(200, { 'content-type': 'application/json' });
    return void response.write('{"half":');
  });
  const still = createTestClock();
  // Time passes once the client listens to the answer.
  const after: TestClock['after'] = (ms, run) => {
    if (ms === 50) setImmediate(() => still.advance(ms));
    return still.after(ms, run);
  };
  const notes: string[] = [];
  const http = createClient({
    clock: { ...still, after },
    pace: { idleMs: 50 },
    say: (note) => notes.push(note),
  });
  assert.equal((await http(post(origin.url))).body.toString(), '{"nth":1}');
  assert.match(notes[0] ?? '', /fell silent/);
});

test('silence counts from the last byte, and once', () => {
  const clock = createTestClock();
  const fallen: number[] = [];
  const watch = () => watchSilence(clock, 50, () => fallen.push(clock.nowMs()));
  const first = watch();
  clock.advance(30);
  first.heard();
  clock.advance(10);
  first.heard();
  clock.advance(49);
  assert.deepEqual(fallen, []);
  clock.advance(200);
  assert.deepEqual(fallen, [90]);
  const ended = watch();
  clock.advance(30);
  ended.heard();
  clock.advance(30);
  ended.end();
  clock.advance(200);
  assert.deepEqual(fallen, [90]);
});

test('all attempts of a call share one limit', async (t) => {
  const clock = createTestClock();
  const origin = await startServer(t, clock.advanceToNext);
  const failure = await failureOf(
    createClient({ clock, pace: { callMs: 250 } })(post(origin.url, { attemptMs: 200 })),
  );
  assert.equal(failure.code, 'service-timeout');
  // What is left after the first attempt is less than a third of one, so there is no second.
  assert.deepEqual([origin.seen.length, clock.slept, clock.nowMs()], [1, [], 200]);
});

test('the last attempt gets the rest of the limit', async (t) => {
  const clock = createTestClock();
  const origin = await startServer(t, clock.advanceToNext);
  const failure = await failureOf(
    createClient({ clock, pace: { callMs: 300 } })(post(origin.url, { attemptMs: 200 })),
  );
  assert.match(failure.message, /2 attempts/);
  assert.deepEqual([origin.seen.length, clock.slept, clock.nowMs()], [2, [1], 300]);
});

test('a wait that is longer than the rest of the limit does not begin', async (t) => {
  const clock = createTestClock();
  const origin = await startServer(
    t,
    (response) => void response.writeHead(503, { 'retry-after': '50' }).end(),
  );
  const failure = await failureOf(createClient({ clock, pace: { callMs: 40_000 } })(post(origin.url)));
  assert.equal(failure.code, 'service-busy');
  assert.deepEqual([origin.seen.length, clock.slept], [1, []]);
});

test('a response that is too large is refused while it arrives, without another attempt', async (t) => {
  for (const declared of [true, false]) {
    let sent = 0;
    const origin = await startServer(t, (response) => {
      const headers = declared ? { 'content-length': 100 * 1024 * 1024 } : {};
      response.writeHead(200, { 'content-type': 'application/json', ...headers });
      const more = () => {
        while (!response.destroyed && sent < 100 * 1024 * 1024) {
          sent += 65_536;
          if (!response.write(Buffer.alloc(65_536))) return void response.once('drain', more);
        }
      };
      more();
    });
    const failure = await failureOf(createClient()(post(origin.url, { maxBytes: 100_000 })));
    assert.equal(failure.code, 'service-answer-invalid');
    assert.match(failure.message, /more than 100000 bytes \(1 attempt/);
    assert.ok(sent < 20 * 1024 * 1024, `${sent} bytes were taken`);
    assert.equal(origin.seen.length, 1);
  }
});

test('every service has its own limit on the size of responses', async (t) => {
  const size = { identity: 256, fulcio: 1024, timestamp: 64, rekor: 10 * 1024 } as const;
  const origin = await startServer(t, (response, _nth, request) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(Buffer.alloc(Number(request.url?.slice(1)) * 1024 + 1));
  });
  for (const [service, kib] of Object.entries(size)) {
    const request = post(new URL(`/${kib}`, origin.url), { service: service as keyof typeof size });
    const failure = await failureOf(createClient()(request));
    assert.equal(failure.code, 'service-answer-invalid', service);
  }
});

test('an abort ends a request and a wait with its own reason', async (t) => {
  const reason = new Failure('run-timeout', 'the run took too long');
  const [untilWaiting, untilAsked] = [new AbortController(), new AbortController()];
  const answers = [
    [untilAsked, () => untilAsked.abort(reason)],
    [untilWaiting, (response) => json(response, {}, 503)],
  ] as const satisfies readonly (readonly [AbortController, Answerer])[];
  for (const [{ signal }, answer] of answers) {
    const origin = await startServer(t, answer);
    // With the clock of the machine, which must handle the signal as well; the note comes right before the wait.
    const http = createHttp({
      env: {},
      signal,
      pace: { firstBackoffMs: HOUR_MS, minBackoffMs: HOUR_MS, maxBackoffMs: HOUR_MS },
      say: () => setImmediate(() => untilWaiting.abort(reason)),
    });
    const call = http(post(origin.url, { attemptMs: HOUR_MS, callMs: 3 * HOUR_MS }));
    assert.equal(await failureOf(call), reason);
    assert.equal(origin.seen.length, 1);
  }
});

test('after an abort, a log may finish its response for a while, and no request is repeated', async (t) => {
  const reason = new Failure('run-timeout', 'the run took too long');
  const stop = new AbortController();
  const clock = createTestClock();
  const waiting: { path: string | undefined; response: ServerResponse }[] = [];
  let tellAsked = (): void => undefined;
  const allAsked = new Promise<void>((resolve) => {
    tellAsked = resolve;
  });
  const origin = await startServer(t, (response, _nth, { url: path }) => {
    waiting.push({ path, response });
    if (waiting.length === 5) tellAsked();
  });
  const http = createClient({ clock, signal: stop.signal, pace: { lingerMs: 500 } });
  const ask = (path: string, service: 'rekor' | 'timestamp' | 'fulcio') =>
    http(post(new URL(path, origin.url), { service }));
  const others = [ask('/no', 'rekor'), ask('/silent', 'timestamp'), ask('/yes', 'fulcio')].map(failureOf);
  const witnessed = [ask('/yes', 'rekor'), ask('/yes', 'timestamp')];
  await allAsked;
  stop.abort(reason);
  clock.advance(499);
  for (const { path, response } of waiting)
    if (path !== '/silent') json(response, {}, path === '/yes' ? 200 : 503);
  const answers = await Promise.all(witnessed);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200],
  );
  clock.advance(1);
  assert.deepEqual(await Promise.all(others), [reason, reason, reason]);
  assert.equal(origin.seen.length, 5);
});

test('after an abort no request is made', async (t) => {
  const origin = await startServer(t, (response) => json(response, {}));
  const http = createClient({ signal: AbortSignal.abort() });
  for (const service of ['fulcio', 'rekor'] as const)
    assert.equal((await failureOf(http(post(origin.url, { service })))).code, 'interrupted');
  // A request that was sent before this one would come before it.
  await createClient()(post(new URL('/later', origin.url)));
  assert.deepEqual(
    origin.seen.map(({ path }) => path),
    ['/later'],
  );
});

test('the rate applies to each origin separately, including retries, and not to tokens', async (t) => {
  const one = await startServer(t, (response, nth) => json(response, {}, nth === 0 ? 503 : 200));
  const other = await startServer(t, (response) => json(response, {}));
  // A quarter at once (300), then 900 a minute: one in 66.7 ms.
  const clock = createTestClock();
  const http = createClient({ clock, ratePerMinute: 1200 });
  const ask = (origin: typeof one, count: number, service: 'rekor' | 'identity') =>
    Promise.all(Array.from({ length: count }, () => http(post(origin.url, { service }))));
  await Promise.all([ask(one, 310, 'rekor'), ask(other, 290, 'rekor')]);
  // Eleven more than a quarter, one of them a retry.
  assert.equal(Math.round(clock.nowMs()), 733);
  assert.deepEqual([one.seen.length, other.seen.length], [311, 290]);
  await ask(one, 20, 'identity');
  assert.equal(Math.round(clock.nowMs()), 733);
});

test('waiting for a turn does not use up the time of a call', async (t) => {
  const clock = createTestClock();
  const origin = await startServer(t, (response, nth) => {
    // The one that waited takes some of its time, and has it.
    if (nth === 60) clock.advance(299);
    json(response, {});
  });
  // 60 at once, then three a second: the next waits 1/3 s, longer than a call may take.
  const http = createClient({ clock, ratePerMinute: 240, pace: { callMs: 300 } });
  await Promise.all(Array.from({ length: 60 }, () => http(post(origin.url))));
  assert.deepEqual(clock.slept, []);
  await http(post(origin.url));
  assert.deepEqual(clock.slept.map(Math.round), [333]);
  assert.equal(origin.seen.length, 61);
});
