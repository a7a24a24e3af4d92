// A server on loopback that responds as a test defines, and records its requests.
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { Failure } from '../../src/errors/failure.ts';
import { createHttp, type Http, type HttpOptions } from '../../src/http/client.ts';
import type { HttpRequest } from '../../src/http/exchange.ts';
import type { Pace } from '../../src/http/waits/backoff.ts';
import { createTestClock } from './clock.ts';

export type Seen = Readonly<{
  method: string | undefined;
  path: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}>;
export type Answerer = (response: ServerResponse, nth: number, request: IncomingMessage) => void;
export type Origin = Readonly<{ url: URL; port: number; seen: readonly Seen[] }>;

/** `nth` counts from 0. With `tls` the server uses https; it ends with the test. */
export async function startServer(
  test: TestContext,
  answer: Answerer,
  tls?: Readonly<{ key: string; cert: string }>,
): Promise<Origin> {
  const seen: Seen[] = [];
  let count = 0;
  const listener: RequestListener = (request, response) => {
    const nth = count++;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url: path, headers } = request;
      seen.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
      answer(response, nth, request);
    });
  };
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}/`), port, seen };
}

/** So that attempts begin after milliseconds, and each wait is as long as it may be. */
export const QUICK: Partial<Pace> = { firstBackoffMs: 1, minBackoffMs: 1, random: () => 1 };

/** A client without proxies that tries again quickly; deadlines and waits use its own clock. */
export const createClient = (options: Partial<HttpOptions> = {}): Http =>
  createHttp({ env: {}, clock: createTestClock(), ...options, pace: { ...QUICK, ...options.pace } });

export const json = (response: ServerResponse, value: unknown, status = 200): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

/** A request to Fulcio for JSON, which is enough for most tests. */
export const post = (url: URL, more: Partial<HttpRequest> = {}): HttpRequest => ({
  service: 'fulcio',
  method: 'POST',
  url,
  body: Buffer.from('{"question":1}'),
  accept: 'application/json',
  ...more,
});

/** The Failure that a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<Failure> {
  const outcome = await call.then(
    () => new Error('the call succeeded'),
    (error: unknown) => error,
  );
  if (outcome instanceof Failure) return outcome;
  throw outcome;
}
