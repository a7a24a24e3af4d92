// Deadlines for requests that the artifact library makes, and none for those of others.
import assert from 'node:assert/strict';
import { Agent, type RequestOptions, request } from 'node:http';
import test, { type TestContext } from 'node:test';
import { withDeadlines } from '../../../src/github/artifacts/library-requests.ts';
import { createTestClock } from '../../support/clock.ts';
import { startServer } from '../../support/http-server.ts';

const SERVICE = { 'user-agent': '@actions/artifact-6.2.1' };
const STORE = { 'x-ms-version': '2025-11-05' };

/** An agent whose connections never come about, like those of a proxy that does not answer. */
class Unconnected extends Agent {
  override createConnection(): undefined {
    return undefined;
  }
}

const ask = (url: string, options: RequestOptions) =>
  new Promise<number | undefined>((resolve, reject) => {
    const call = request(url, options, (answer) => resolve(answer.resume().statusCode));
    call.on('error', reject);
    call.end();
  });

/** A server that waits ten minutes before it responds; a silent one lets the next deadline expire instead. */
async function setDeadlines(t: TestContext, server: 'slow' | 'silent') {
  const [clock, hosts] = [createTestClock(), [] as string[]];
  const { url } = await startServer(t, (response) => {
    if (server === 'silent') clock.advanceToNext();
    else {
      clock.advance(10 * 60_000);
      response.writeHead(201).end();
    }
  });
  const within = <T>(work: () => Promise<T>) =>
    withDeadlines(work, { clock, onStore: (host) => void hosts.push(host) });
  return { clock, hosts, url, within };
}

test('a request to the service or the store that finds no connection ends after half a minute', async (t) => {
  for (const headers of [SERVICE, STORE]) {
    const { clock, hosts, within } = await setDeadlines(t, 'silent');
    const asking = within(() => ask('http://store.example.test/', { headers, agent: new Unconnected() }));
    clock.advanceToNext();
    await assert.rejects(asking, { code: 'ETIMEDOUT' });
    assert.equal(clock.nowMs(), 30_000);
    assert.deepEqual(hosts, headers === STORE ? ['store.example.test'] : []);
  }
});

test('a request to a service that does not respond ends after a minute', async (t) => {
  const { clock, url, within } = await setDeadlines(t, 'silent');
  await assert.rejects(
    within(() => ask(url.href, { headers: SERVICE })),
    { code: 'ETIMEDOUT' },
  );
  assert.equal(clock.nowMs(), 60_000);
});

test('a slow store is waited for, and so is another service that is requested meanwhile', async (t) => {
  for (const headers of [STORE, { 'user-agent': 'sigstore-sign' }, {}]) {
    const { hosts, url, within } = await setDeadlines(t, 'slow');
    assert.equal(await within(() => ask(url.href, { headers })), 201);
    assert.deepEqual(hosts, headers === STORE ? [url.host] : []);
  }
});

test('a request after the end of the work has no deadline', async (t) => {
  const { url, within } = await setDeadlines(t, 'slow');
  await assert.rejects(
    within(() => Promise.reject(new Error('enough'))),
    /enough/,
  );
  assert.equal(await ask(url.href, { headers: SERVICE }), 201);
});
