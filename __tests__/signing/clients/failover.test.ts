// A log or an authority that is out of service, and another in the signing config that replaces it.
import assert from 'node:assert/strict';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { sign, startSigstore } from '../../support/engine-run.ts';

type Listed = Readonly<{
  url: string;
  majorApiVersion: number;
  operator: string;
  validFor: { start: string };
}>;

/** A server that responds to every request with one status, after it has so many requests. */
async function startAnswering(
  t: TestContext,
  status: number,
  together = 1,
): Promise<{ url: string; count: () => number }> {
  let count = 0;
  const waiting: ServerResponse[] = [];
  const server: Server = createServer((_, response) => {
    count += 1;
    waiting.push(response);
    if (count < together) return;
    for (const each of waiting.splice(0))
      each.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, count: () => count };
}

/** The sandbox with a service of another operator in front of its own, which a client chooses as the newer one. */
function withFirst(sandbox: Sandbox, list: 'rekorTlogUrls' | 'tsaUrls', url: string): Sandbox {
  const trust = sandbox.clientTrustConfig as { signingConfig: Record<string, unknown> };
  const services = trust.signingConfig[list] as Listed[];
  const validFor = { start: new Date(Date.now() - 60_000).toISOString() };
  const majorApiVersion = Math.max(...services.map((service) => service.majorApiVersion));
  const first = { url, majorApiVersion, operator: 'other.example.test', validFor };
  const signingConfig = { ...trust.signingConfig, [list]: [first, ...services] };
  return { ...sandbox, clientTrustConfig: { ...trust, signingConfig } };
}

test('a frozen log is replaced by the next one and gets no more requests', async (t) => {
  const sandbox = await startSigstore(t, { rekorVersion: 2 });
  const frozen = await startAnswering(t, 405);
  const run = await sign(withFirst(sandbox, 'rekorTlogUrls', frozen.url), {
    files: 5,
    engine: { concurrency: 1 },
  });
  assert.deepEqual([run.failure, run.valid, frozen.count()], [undefined, 5, 1]);
  assert.equal(run.outcome?.files[0]?.log?.url, `${sandbox.urls.rekor2}/`);
});

test('an authority that responds with errors is replaced by the next one, also if all files use it at the same time', async (t) => {
  const sandbox = await startSigstore(t);
  const broken = await startAnswering(t, 500, 5);
  const run = await sign(withFirst(sandbox, 'tsaUrls', broken.url), { files: 5 });
  assert.deepEqual([run.failure, run.valid], [undefined, 5]);
  // All five, and then one at a time for all.
  assert.ok(broken.count() > 5 && broken.count() < 25, String(broken.count()));
  assert.equal(run.notices.length, 1, run.notices.join('\n'));
  assert.match(
    run.notices[0] ?? '',
    /^the timestamp authority \(.*\) answered 500.* \(out for .*\); http:\/\/127\.0\.0\.1:\d+ is used instead from now on$/,
  );
});

test('a service that refuses is not replaced, because the next one would get the same request', async (t) => {
  const sandbox = await startSigstore(t);
  const refusing = await startAnswering(t, 400);
  const run = await sign(withFirst(sandbox, 'tsaUrls', refusing.url));
  assert.deepEqual([run.failure?.code, run.valid, refusing.count()], ['service-refused', 0, 1]);
});

test('if all are out of service, the last one gives the reason', async (t) => {
  const sandbox = await startSigstore(t, { rekorVersion: 2, faults: { rekor: () => ({ status: 503 }) } });
  const frozen = await startAnswering(t, 405);
  const run = await sign(withFirst(sandbox, 'rekorTlogUrls', frozen.url), { files: 2 });
  assert.deepEqual([run.failure?.code, run.valid, run.left], ['service-unavailable', 0, []]);
});
