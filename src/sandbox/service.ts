// One service on 127.0.0.1: reads requests, records them, applies the planned faults, and writes answers.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Fault, type FaultyService, faultFor, type Lie, type ServiceFaults } from './faults.ts';

type ServiceName = FaultyService;

/** A request as handlers get it; `body` is complete. */
export type ServiceRequest = Readonly<{
  method: string;
  url: URL;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
  /** The lie for this answer, if any. */
  lie: Lie | undefined;
}>;

/** An answer: bytes and text are sent unchanged, undefined as an empty body, anything else as JSON. */
export type ServiceAnswer = Readonly<{
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}>;

export type ServiceHandler = (request: ServiceRequest) => ServiceAnswer | Promise<ServiceAnswer>;

/** A request that a service received. `at` is milliseconds since the epoch. */
export type RecordedRequest = Readonly<{ service: ServiceName; method: string; path: string; at: number }>;

type RunningService = Readonly<{ url: string; close: () => Promise<void> }>;

const MAX_BODY_BYTES = 256 * 1024 * 1024;

/**
 * Starts a service on a free port. The handler is called for each request that no planned fault answers. An error of
 * the handler becomes a 500 with its message. `close` also destroys open connections.
 */
export async function startService(
  options: Readonly<{
    name: ServiceName;
    /** Makes the handler when the service's URL is known. */
    handler: (base: string) => ServiceHandler;
    record?: (request: RecordedRequest) => void;
    faults?: ServiceFaults | undefined;
    /** The time in the header `Date`; default: the time of this machine. */
    now?: () => Date;
    /**
     * Called when an answer begins that never ends, or only slowly: after the work, and after the first byte, if any.
     */
    onStall?: (() => void) | undefined;
  }>,
): Promise<RunningService> {
  let count = 0;
  let handle: ServiceHandler = () => ({ status: 503 });
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const { method = 'GET' } = incoming;
    options.record?.({ service: options.name, method, path: url.pathname, at: Date.now() });
    const fault = faultFor(options.faults, { nth: count++, method, path: url.pathname });
    if (options.now !== undefined) outgoing.setHeader('date', options.now().toUTCString());
    const stalled = options.onStall ?? (() => undefined);
    respond(incoming, outgoing, url, { fault, handle, stalled }).catch(() => outgoing.destroy());
  });
  // A kept-alive connection must last longer than the pauses between a client's retries, or the client sees a reset.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  handle = options.handler(base);
  return {
    url: base,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  url: URL,
  {
    fault,
    handle,
    stalled,
  }: Readonly<{
    fault: Fault | undefined;
    handle: ServiceHandler;
    stalled: () => void;
  }>,
): Promise<void> {
  const body = await readBody(incoming);
  if (fault === 'hang') return stalled();
  if (fault === 'reset') return void incoming.socket.resetAndDestroy();
  const planned = plannedAnswer(fault);
  const lie = typeof fault === 'object' && 'lie' in fault ? fault.lie : undefined;
  const request = { method: incoming.method ?? 'GET', url, headers: incoming.headers, body, lie };
  const answer = planned ?? (await answerOf(handle, request));
  if (fault === 'lost') return void incoming.socket.resetAndDestroy();
  const { bytes, type } = encode(answer.body);
  outgoing.writeHead(answer.status, { ...type, 'content-length': bytes.length, ...answer.headers });
  if (fault === 'cut') {
    outgoing.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => incoming.socket.resetAndDestroy());
  } else if (fault === 'drip') drip(outgoing, bytes, stalled);
  else outgoing.end(bytes);
}

async function answerOf(handle: ServiceHandler, request: ServiceRequest): Promise<ServiceAnswer> {
  try {
    return await handle(request);
  } catch (error) {
    return {
      status: 500,
      body: { code: 13, message: error instanceof Error ? error.message : String(error) },
    };
  }
}

function plannedAnswer(fault: Fault | undefined): ServiceAnswer | undefined {
  if (fault === 'html') {
    const page = '<!DOCTYPE html><html><title>Log in</title></html>';
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
  }
  if (fault === 'empty') return { status: 200 };
  if (fault === 'object') return { status: 200, body: {} };
  return typeof fault === 'object' && 'status' in fault ? fault : undefined;
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw new RangeError('request body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function encode(body: unknown): { bytes: Buffer; type: Record<string, string> } {
  if (body === undefined) return { bytes: Buffer.alloc(0), type: {} };
  if (Buffer.isBuffer(body)) return { bytes: body, type: { 'content-type': 'application/octet-stream' } };
  if (typeof body === 'string')
    return { bytes: Buffer.from(body), type: { 'content-type': 'text/plain; charset=utf-8' } };
  return { bytes: Buffer.from(JSON.stringify(body)), type: { 'content-type': 'application/json' } };
}

function drip(outgoing: ServerResponse, bytes: Buffer, stalled: () => void): void {
  let sent = 1;
  outgoing.write(bytes.subarray(0, sent), stalled);
  const timer = setInterval(() => {
    if (outgoing.destroyed || sent >= bytes.length) {
      clearInterval(timer);
      outgoing.end();
    } else outgoing.write(bytes.subarray(sent, ++sent));
  }, 1000);
  timer.unref();
}
