// The failure matrix of the signing services: temporary failures are survived, permanent ones are reported exactly.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { diagnose } from '../../src/errors/diagnose.ts';
import type { FailureCode } from '../../src/errors/failure.ts';
import type { Service } from '../../src/http/limits.ts';
import type { Fault, FaultyService } from '../../src/sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { createTestClock } from '../support/clock.ts';
import { type Run, sign } from '../support/engine-run.ts';
import { startJob } from '../support/job.ts';

/** Time does not move, except for waits and for a service that keeps its client waiting: then its deadline expires. */
const ATTEMPT_MS = 150;
let clock = createTestClock();
const onStall = () => clock.advance(ATTEMPT_MS);

type Plan = Readonly<Partial<Record<FaultyService, (nth: number) => Fault | undefined>>>;

// One Sigstore for each log; the failures of its services are set before each signature.
let plan: Plan = {};
let counts: Partial<Record<FaultyService, number>> = {};
const planned = (service: FaultyService) => () => {
  const nth = counts[service] ?? 0;
  counts[service] = nth + 1;
  return plan[service]?.(nth);
};
const faults = {
  identity: planned('identity'),
  fulcio: planned('fulcio'),
  rekor: planned('rekor'),
  timestamp: planned('timestamp'),
};
const sandboxes: Readonly<Record<1 | 2, Sandbox>> = {
  1: await startSandbox({ faults, onStall, rekorVersion: 1 }),
  2: await startSandbox({ faults, onStall, rekorVersion: 2, publishMs: 2 }),
};
after(async () => {
  for (const sandbox of Object.values(sandboxes)) await sandbox.close();
});

/** Only the services of the plan have a short deadline. */
function signWith(faulty: Plan, rekor: 1 | 2): Promise<Run> {
  plan = faulty;
  counts = {};
  clock = createTestClock();
  const attemptMs = Object.fromEntries(Object.keys(faulty).map((service) => [service, ATTEMPT_MS]));
  // The wait for another service is always shorter than its deadline.
  return sign(sandboxes[rekor], { attemptMs, clock, pace: { callMs: 2000, maxBackoffMs: 500 } });
}

/** The first so many answers are bad. */
const first =
  (count: number, fault: Fault) =>
  (nth: number): Fault | undefined =>
    nth < count ? fault : undefined;

/** The columns of the matrix; each has the log that it needs. */
const COLUMNS: readonly (readonly [string, FaultyService & Service, 1 | 2])[] = [
  ['identity', 'identity', 2],
  ['Fulcio', 'fulcio', 2],
  ['Rekor v1', 'rekor', 1],
  ['Rekor v2', 'rekor', 2],
  ['timestamp', 'timestamp', 2],
];

const TRANSIENT: readonly Fault[] = [
  ...(['reset', 'lost', 'cut', 'hang', 'drip'] as const),
  ...[408, 425, 429, 499, 500, 502, 503, 504, 520].map((status) => ({
    status,
    body: { message: 'not now' },
  })),
  { status: 429, headers: { 'retry-after': '0' } },
];
const nameOf = (fault: Fault) =>
  typeof fault === 'string' ? fault : 'status' in fault ? String(fault.status) : fault.lie;

for (const [column, service, rekorVersion] of COLUMNS) {
  test(`${column}: a failure that ends after two bad responses leaves valid bundles`, async () => {
    for (const fault of TRANSIENT) {
      const run = await signWith({ [service]: first(2, fault) }, rekorVersion);
      assert.equal(run.failure, undefined, `${nameOf(fault)}: ${run.failure?.message}`);
      assert.deepEqual([run.valid, run.outcome?.certificates], [1, 1], nameOf(fault));
      // The lost entry exists already: Rekor v1 is asked for it (POST, POST 409, GET), Rekor v2 for a new one.
      assert.ok((run.received[service] ?? 0) >= 2, nameOf(fault));
    }
  });

  test(`${column}: a permanent failure is reported with its code, service, status, attempts and time`, async () => {
    for (const [fault, code, words, attempts] of permanent(service)) {
      const run = await signWith({ [service]: () => fault }, rekorVersion);
      const what = `${nameOf(fault)}: ${run.failure?.message}`;
      assert.equal(run.failure?.code, code, what);
      assert.match(run.failure?.message ?? '', words, what);
      // With many, the message says how many.
      const said = Number(words.exec(run.failure?.message ?? '')?.groups?.['attempts']);
      assert.equal(run.received[service], attempts === 'many' ? said : attempts, what);
      assert.ok(attempts !== 'many' || said > 4, what);
      assert.match(run.failure?.message ?? '', /\(http:\/\/127\.0\.0\.1:\d+\)/, what);
      assert.deepEqual([run.left, run.outcome?.certificates ?? 0], [[], before(service) ? 0 : 1], what);
      assert.equal(
        diagnose(run.failure).exitCode,
        code.startsWith('token-') || code.startsWith('fulcio-') ? 3 : 4,
      );
      // Before there is a certificate nothing is published.
      if (before(service)) assert.equal(run.received['rekor'], undefined, what);
    }
  });
}

const before = (service: FaultyService) => service === 'identity' || service === 'fulcio';

/** The result of each failure at each service: the code, the message, and the number of requests. */
function permanent(
  service: FaultyService,
): readonly (readonly [Fault, FailureCode, RegExp, number | 'many'])[] {
  const own = (code: FailureCode, other: FailureCode): FailureCode => (service === 'identity' ? code : other);
  const failed = own('token-request-failed', 'service-unavailable');
  const refused = own('token-request-failed', 'service-refused');
  const malformed = own('token-response-malformed', 'service-answer-invalid');
  const status = (code: number, headers = {}) => ({ status: code, headers, body: { message: 'no' } });
  const tokenRefused = service === 'fulcio' ? 'fulcio-token-rejected' : refused;
  const spent = (attempts: number) => new RegExp(`\\(${attempts} attempts?, \\d+\\.\\d s\\)$`);
  const waited = /\(out for \d\.\d s, (?<attempts>\d+) attempts\)$/;
  const answered = (code: number, end = spent(1)) => new RegExp(`answered ${code}: "no" ${end.source}`);
  const rows: (readonly [Fault, FailureCode, RegExp, number | 'many'])[] = [
    ['reset', 'service-unreachable', new RegExp(`ECONNRESET\\) ${waited.source}`), 'many'],
    ['hang', 'service-timeout', new RegExp(`did not answer in time ${waited.source}`), 'many'],
    ['drip', 'service-timeout', new RegExp(`did not answer in time ${waited.source}`), 'many'],
    ['cut', 'service-unreachable', waited, 'many'],
    ...[500, 502, 503, 504].map((code) => [status(code), failed, answered(code, waited), 'many'] as const),
    [status(429), 'service-busy', answered(429, waited), 'many'],
    [
      status(503, { 'retry-after': '300' }),
      own('token-request-failed', 'service-busy'),
      /wait 5 min, but/,
      1,
    ],
    [status(413), refused, answered(413), 1],
    [status(422), refused, answered(422), 1],
    ['html', malformed, /text\/html.*\(2 attempts/, 2],
    ['empty', malformed, /no content type.*\(2 attempts/, 2],
  ];
  if (service === 'identity') {
    rows.push([status(400), 'token-request-failed', /answered 400/, 1]);
    rows.push([status(401), 'token-request-unauthorized', /answered 401/, 1]);
    rows.push([status(403), 'token-request-forbidden', /answered 403/, 1]);
    rows.push([status(404), 'token-request-not-found', /answered 404/, 1]);
    rows.push(['object', malformed, /JSON without `value`/, 1]);
    return rows;
  }
  rows.push([status(400), tokenRefused, answered(400), 1]);
  rows.push([status(401), tokenRefused, answered(401), service === 'fulcio' ? 2 : 1]);
  rows.push([status(403), tokenRefused, answered(403), 1]);
  rows.push([status(404), 'service-refused', answered(404), 1]);
  if (service === 'rekor') rows.push([status(405), 'log-frozen', /is frozen/, 1]);
  else rows.push([status(405), 'service-refused', answered(405), 1]);
  if (service === 'timestamp') rows.push(['object', malformed, /application\/json.*\(2 attempts/, 2]);
  else rows.push(['object', malformed, /(without a certificate|not a log entry) \(2 attempts/, 2]);
  return rows;
}

test('a message has the request ID of the service', async () => {
  const fault = { status: 400, headers: { 'x-request-id': 'id-74' }, body: { message: 'no' } };
  const run = await signWith({ timestamp: () => fault }, 2);
  assert.match(run.failure?.message ?? '', /answered 400: "no" \(request id-74\) \(1 attempt/);
});

test('Rekor v1: an entry whose response was lost is fetched, verified and used', async () => {
  const run = await signWith({ rekor: first(1, 'lost') }, 1);
  assert.equal(run.valid, 1);
  const asked = run.requests.filter(({ service }) => service === 'rekor');
  assert.deepEqual(
    asked.map(({ method, url }) => `${method} ${url.pathname.replace(/[0-9a-f]{80}$/, '<id>')}`),
    ['POST /api/v1/log/entries', 'GET /api/v1/log/entries/<id>'],
  );
  assert.equal(run.received['rekor'], 3);
});

test('Rekor v1: a conflict with an entry of another signature, or with none, gives no bundle', async () => {
  const url = sandboxes[1].urls.rekor1;
  const entry = await fetch(`${url}/api/v1/log/entries?logIndex=0`);
  const [other = ''] = Object.keys((await entry.json()) as object);
  const conflicts = [
    [`/api/v1/log/entries/${other}`, 'log-entry-invalid'],
    [`https://evil.example.test/${other}`, 'log-entry-invalid'],
    [`/api/v1/log/entries/${'0'.repeat(80)}`, 'service-refused'],
    ['https://evil.example.test/', 'service-answer-invalid'],
    [undefined, 'service-answer-invalid'],
  ] as const;
  for (const [location, code] of conflicts) {
    const headers = location === undefined ? {} : { location };
    const fault = { status: 409, headers, body: { code: 409, message: 'exists' } };
    const run = await signWith({ rekor: first(1, fault) }, 1);
    assert.deepEqual([run.failure?.code, run.left], [code, []], location);
    const hosts = run.requests.filter(({ service }) => service === 'rekor').map(({ url }) => url.origin);
    assert.deepEqual(new Set(hosts), new Set([url]));
  }
});

test('Rekor v2: after a lost response, the file is signed again, and one bundle is valid', async () => {
  const run = await signWith({ rekor: first(1, 'lost') }, 2);
  assert.deepEqual([run.valid, run.received['rekor'], run.outcome?.certificates], [1, 3, 1]);
  const signatures = run.requests
    .filter(({ service }) => service === 'rekor')
    .map(({ body }) => JSON.parse(String(body)).hashedRekordRequestV002.signature.content);
  assert.equal(signatures.length, 2);
  assert.notEqual(signatures[0], signatures[1]);
});

test('Rekor v2: a log that calls every signature a duplicate is a failure', async () => {
  const fault = { status: 409, headers: { 'x-log-index': '7' }, body: { code: 6, message: 'exists' } };
  const run = await signWith({ rekor: () => fault }, 2);
  assert.equal(run.failure?.code, 'service-answer-invalid');
  assert.deepEqual([run.received['rekor'], run.left], [4, []]);
});

test('Fulcio: after one 401 a new token is requested, and a second 401 is a failure', async () => {
  const fault = { status: 401, body: { code: 16, message: 'expired' } };
  const once = await signWith({ fulcio: first(1, fault) }, 2);
  assert.deepEqual([once.valid, once.received['identity'], once.received['fulcio']], [1, 2, 2]);
  const twice = await signWith({ fulcio: () => fault }, 2);
  assert.deepEqual(
    [twice.failure?.code, twice.received['identity'], twice.received['fulcio']],
    ['fulcio-token-rejected', 2, 2],
  );
});

test('the built action survives temporary failures, and says in its log that it waits', async (t) => {
  const job = await startJob(t, {
    faults: { identity: [{ status: 503 }], fulcio: ['reset'], rekor: ['lost'], timestamp: [{ status: 429 }] },
  });
  job.write('dist/a', 'a');
  const result = await job.run();
  assert.equal(result.code, 0, result.stdout);
  for (const who of ['the identity service', 'Fulcio', 'Rekor', 'the timestamp authority'])
    assert.match(result.stdout, new RegExp(`^${who} \\(http://127.0.0.1:\\d+\\) .*; trying again in`, 'm'));
});

test('the built action reports permanent failures: code, exit status, annotation, summary', async (t) => {
  const job = await startJob(t, {
    faults: {
      timestamp: () => ({ status: 429, headers: { 'retry-after': '3600' }, body: { message: 'slow down' } }),
    },
  });
  job.write('dist/a', 'a');
  const result = await job.run();
  assert.deepEqual([result.code, result.outputs['failure-code']], [4, 'service-busy']);
  const said =
    /the timestamp authority \(http:\/\/127\.0\.0\.1:\d+\) answered 429: "slow down" and asked to wait 60 min, but this run can wait only 13 min \d+ s \(1 attempt, \d+\.\d s\)/;
  assert.match(result.commands.join('\n').replaceAll('%22', '"'), said);
  assert.match(result.summary, /slow down/);
  assert.deepEqual(
    job.list().filter((path) => path.endsWith('.sigstore.json')),
    [],
  );
});
