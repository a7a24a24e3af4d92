// Nothing from outside lasts for ever or grows without end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../src/errors.ts';
import { createHttp } from '../../src/http.ts';
import { type Answerer, failureOf, json, post, QUICK, startServer } from './server.ts';

test('a service that never answers is asked three times', async (t) => {
  const origin = await startServer(t, () => undefined);
  const failure = await failureOf(createHttp({ env: {}, pace: QUICK })(post(origin.url, { attemptMs: 50 })));
  assert.equal(failure.code, 'service-timeout');
  assert.match(failure.message, /did not answer in time \(3 attempts, 0\.\d s\)$/);
  assert.equal(origin.seen.length, 3);
});

test('the deadline is for the last byte: a drip does not hold it off', async (t) => {
  const origin = await startServer(t, (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
  });
  const started = performance.now();
  const failure = await failureOf(createHttp({ env: {}, pace: QUICK })(post(origin.url, { attemptMs: 100 })));
  assert.equal(failure.code, 'service-timeout');
  assert.equal(origin.seen.length, 3);
  assert.ok(performance.now() - started < 1500);
});

test('silence in the middle of an answer ends the attempt before its deadline', async (t) => {
  const origin = await startServer(t, (response, nth) => {
    if (nth > 0) return json(response, { nth });
    response.writeHead(200, { 'content-type': 'application/json' });
    return void response.write('{"half":');
  });
  const notes: string[] = [];
  const http = createHttp({
    env: {},
    pace: { ...QUICK, idleMs: 50 },
    onRetry: (note) => notes.push(note),
  });
  assert.equal((await http(post(origin.url))).body.toString(), '{"nth":1}');
  assert.match(notes[0] ?? '', /fell silent/);
});

test('all attempts of a call share one limit', async (t) => {
  const origin = await startServer(t, () => undefined);
  const started = performance.now();
  const pace = { ...QUICK, callMs: 250 };
  const failure = await failureOf(createHttp({ env: {}, pace })(post(origin.url, { attemptMs: 200 })));
  const elapsed = performance.now() - started;
  assert.equal(failure.code, 'service-timeout');
  // What is left after the first attempt is less than a third of one, so there is no second.
  assert.equal(origin.seen.length, 1);
  assert.ok(elapsed >= 190 && elapsed < 400, `${elapsed} ms`);
});

test('the last attempt gets what is left of the limit', async (t) => {
  const origin = await startServer(t, () => undefined);
  const started = performance.now();
  const pace = { ...QUICK, callMs: 300 };
  const failure = await failureOf(createHttp({ env: {}, pace })(post(origin.url, { attemptMs: 200 })));
  const elapsed = performance.now() - started;
  assert.match(failure.message, /2 attempts/);
  assert.ok(elapsed >= 280 && elapsed < 400, `${elapsed} ms`);
});

test('a wait that the limit has no room for is not begun', async (t) => {
  const origin = await startServer(
    t,
    (response) => void response.writeHead(503, { 'retry-after': '50' }).end(),
  );
  const started = performance.now();
  const failure = await failureOf(createHttp({ env: {}, pace: { callMs: 40_000 } })(post(origin.url)));
  assert.equal(failure.code, 'service-unavailable');
  assert.ok(performance.now() - started < 1000);
});

test('an answer larger than allowed is refused while it arrives, once', async (t) => {
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
    const failure = await failureOf(createHttp({ env: {} })(post(origin.url, { maxBytes: 100_000 })));
    assert.equal(failure.code, 'service-answer-invalid');
    assert.match(failure.message, /more than 100000 bytes \(1 attempt/);
    assert.ok(sent < 20 * 1024 * 1024, `${sent} bytes were taken`);
    assert.equal(origin.seen.length, 1);
  }
});

test('every service has a cap of its own', async (t) => {
  const size = { identity: 256, fulcio: 1024, timestamp: 64, rekor: 10 * 1024 } as const;
  const origin = await startServer(t, (response, _nth, request) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(Buffer.alloc(Number(request.url?.slice(1)) * 1024 + 1));
  });
  for (const [service, kib] of Object.entries(size)) {
    const request = post(new URL(`/${kib}`, origin.url), { service: service as keyof typeof size });
    const failure = await failureOf(createHttp({ env: {} })(request));
    assert.equal(failure.code, 'service-answer-invalid', service);
  }
});

test('an abort ends a request and a wait with its own reason', async (t) => {
  const reason = new Failure('run-timeout', 'the run took too long');
  const answers = [
    () => undefined,
    (response: import('node:http').ServerResponse) => json(response, {}, 503),
  ];
  for (const answer of answers) {
    const origin = await startServer(t, answer);
    const stop = new AbortController();
    const pace = { firstBackoffMs: 30_000, minBackoffMs: 30_000 };
    const call = createHttp({ env: {}, signal: stop.signal, pace })(post(origin.url));
    setTimeout(() => stop.abort(reason), 50);
    assert.equal(await failureOf(call), reason);
    assert.equal(origin.seen.length, 1);
  }
});

test('a log that was asked may still answer after an abort, for a while; nobody is asked again', async (t) => {
  const reason = new Failure('run-timeout', 'the run took too long');
  const stop = new AbortController();
  const answers: readonly Answerer[] = [
    (response) => void setTimeout(() => json(response, {}), 100),
    (response) => void setTimeout(() => json(response, {}, 503), 100),
    () => undefined,
  ];
  const origin = await startServer(t, (response, nth, request) => {
    if (nth === 0) stop.abort(reason);
    answers[Number(request.url?.slice(1))]?.(response, nth, request);
  });
  const http = createHttp({ env: {}, signal: stop.signal, pace: { lingerMs: 500 } });
  const ask = (path: string, service: 'rekor' | 'timestamp' | 'fulcio') =>
    http(post(new URL(path, origin.url), { service }));
  const asked = [
    ...[ask('/0', 'rekor'), ask('/0', 'timestamp'), ask('/1', 'rekor'), ask('/2', 'timestamp')],
    ask('/0', 'fulcio'),
  ];
  const [logged, stamped, ...others] = await Promise.allSettled(asked);
  assert.deepEqual([logged?.status, stamped?.status], ['fulfilled', 'fulfilled']);
  for (const other of others) assert.equal(other.status === 'rejected' && other.reason, reason);
  assert.ok(origin.seen.length <= asked.length);
});

test('after an abort nothing is asked', async (t) => {
  const origin = await startServer(t, (response) => json(response, {}));
  const http = createHttp({ env: {}, signal: AbortSignal.abort() });
  assert.equal((await failureOf(http(post(origin.url)))).code, 'interrupted');
  await sleep(20);
  assert.equal(origin.seen.length, 0);
});

test('the rate holds for each origin by itself, retries included, and not for tokens', async (t) => {
  const answer = (response: import('node:http').ServerResponse) => json(response, {});
  const [one, other] = [await startServer(t, answer), await startServer(t, answer)];
  // A quarter at once (15), then 45 a minute: the 16th waits 4/3 s; here all is 20 times faster.
  const http = createHttp({ env: {}, ratePerMinute: 1200 });
  const started = performance.now();
  const ask = (origin: typeof one, count: number, service: 'rekor' | 'identity') =>
    Promise.all(Array.from({ length: count }, () => http(post(origin.url, { service }))));
  await Promise.all([ask(one, 310, 'rekor'), ask(other, 290, 'rekor')]);
  const elapsed = performance.now() - started;
  // Ten more than a quarter of 1200, at 15 a second.
  assert.ok(elapsed > 600, `${elapsed} ms`);
  const before = performance.now();
  await ask(one, 20, 'identity');
  assert.ok(performance.now() - before < 300);
});

test('waiting for a turn does not use up the time of a call', async (t) => {
  const origin = await startServer(t, (response) => void setTimeout(() => json(response, {}), 20));
  // 60 at once, then three a second: the last waits 2/3 s, longer than a call may take.
  const http = createHttp({ env: {}, ratePerMinute: 240, pace: { ...QUICK, callMs: 400 } });
  await Promise.all(Array.from({ length: 62 }, () => http(post(origin.url))));
  assert.equal(origin.seen.length, 62);
});
