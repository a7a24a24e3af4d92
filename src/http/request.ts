// One request and its answer over node:http, with its deadline, its idle limit and its size limit.
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { PeerCertificate, TLSSocket } from 'node:tls';
import { onAbort } from '../process/abort.ts';
import type { Clock } from '../process/clock.ts';
import type { Agents, Sender } from './agents.ts';
import type { HttpRequest, HttpResponse } from './exchange.ts';
import { watchSilence } from './idle-limit.ts';

/** The service did not answer, or stopped answering. */
export class Timeout extends Error {}
/** The service answered with more than the limit. */
export class TooLarge extends Error {}

/** The certificate of the service is not trusted; `issuer` is the name of its issuer, if it is known. */
export class Untrusted extends Error {
  readonly issuer: string;

  constructor(issuer: string, cause: Error) {
    super(cause.message, { cause });
    this.issuer = issuer;
  }
}

/** The limits of an exchange. */
type ExchangeLimits = Readonly<{
  attemptMs: number;
  maxBytes: number;
  idleMs: number;
  /** The clock for these times. */
  clock: Clock;
  endedBy: AbortSignal | undefined;
}>;

/** Ends an exchange with this error. */
type Stop = (reason: Error) => void;

/**
 * One request and its whole answer. Rejects with the error of the socket, or a Timeout,
 * TooLarge or Untrusted.
 */
export async function exchange(
  request: HttpRequest,
  limits: ExchangeLimits,
  agents: Agents,
): Promise<HttpResponse> {
  const call = openCall(request, request.url.protocol === 'https:' ? await agents.https() : agents.http);
  const seenIssuer = watchIssuer(call);
  const response = new Promise<HttpResponse>((resolve, reject) => {
    // Node.js reports a destroyed answer with its own message, and does not report at all one that a proxy has not
    // passed on yet.
    const stop: Stop = (error) => {
      reject(error);
      call.destroy(error);
    };
    const ends = [
      limits.clock.after(limits.attemptMs, () => stop(new Timeout('did not answer in time'))),
      limits.endedBy && onAbort(limits.endedBy, () => stop(new Error('the run has ended'))),
    ];
    call.on('close', () => {
      for (const end of ends) end?.();
    });
    call.on('error', reject);
    call.on('response', (message) => {
      readResponse(message, limits, stop).then(resolve, reject);
    });
    sendBody(call, request.body, stop);
  });
  return response.catch((error: Error) => {
    throw untrusted(error, seenIssuer()) ?? error;
  });
}

/** A request without its body. */
function openCall(request: HttpRequest, sender: Sender): ClientRequest {
  const headers: Record<string, string> = {
    'user-agent': 'sigstore-sign',
    ...(request.accept ? { accept: request.accept } : {}),
    ...request.headers,
    ...(request.body ? { 'content-length': String(request.body.length) } : {}),
  };
  return sender.request(request.url, { method: request.method, headers, agent: sender.agent });
}

/** Returns a function that names the issuer of the service's certificate, if a new connection showed it. */
function watchIssuer(call: ClientRequest): () => string | undefined {
  let issuer: string | undefined;
  // Once Node.js refuses the certificate, the socket does not show it any more: read it before that.
  call.on('socket', (socket) => {
    if (!isTls(socket) || call.reusedSocket) return;
    socket.prependListener('secure', () => {
      issuer = nameOf(socket.getPeerCertificate());
    });
  });
  return () => issuer;
}

const isTls = (socket: object): socket is TLSSocket => 'getPeerCertificate' in socket;

function sendBody(call: ClientRequest, body: HttpRequest['body'], stop: Stop): void {
  if (body === undefined || Buffer.isBuffer(body)) {
    call.end(body);
    return;
  }
  const stream = body.open();
  stream.on('error', stop);
  call.on('close', () => stream.destroy());
  stream.pipe(call);
}

/** Reads an answer to its end. Stops the exchange if the answer is too long, or pauses for too long. */
function readResponse(
  message: IncomingMessage,
  { clock, idleMs, maxBytes }: ExchangeLimits,
  stop: Stop,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const watch = watchSilence(clock, idleMs, () => stop(new Timeout('fell silent')));
    message.on('data', (chunk: Buffer) => {
      watch.heard();
      size += chunk.length;
      if (size > maxBytes) stop(new TooLarge(`answered with more than ${maxBytes} bytes`));
      else chunks.push(chunk);
    });
    message.on('error', reject);
    message.on('close', () => {
      watch.end();
      if (!message.complete) reject(new Error('the answer was truncated'));
    });
    message.on('end', () => resolve(responseOf(message, Buffer.concat(chunks))));
  });
}

function responseOf({ statusCode, headers }: IncomingMessage, body: Buffer<ArrayBuffer>): HttpResponse {
  const date = new Date(headers.date ?? Number.NaN);
  return {
    status: statusCode ?? 0,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body,
    date: Number.isNaN(date.getTime()) ? undefined : date,
  };
}

/** Undefined if the certificate of the service is not the cause. */
function untrusted(error: Error, issuer: string | undefined): Untrusted | undefined {
  return issuer !== undefined && isTlsCode(codeOf(error)) ? new Untrusted(issuer, error) : undefined;
}

const TLS_CODE = /^(ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_SSL_|HOSTNAME_MISMATCH|EPROTO)/;

/** True for Node.js's error codes of TLS. */
export const isTlsCode = (code: string): boolean => TLS_CODE.test(code);

/** The code of an error of Node.js, or ''. */
export const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

function nameOf({ issuer }: Partial<PeerCertificate>): string | undefined {
  const name = issuer?.CN ?? issuer?.O;
  return name === undefined ? undefined : String(name);
}
