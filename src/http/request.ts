// One request and its answer over node:http, with its deadline, its idle limit and its size cap.
import http from 'node:http';
import https from 'node:https';
import { type PeerCertificate, TLSSocket } from 'node:tls';
import type { Clock } from '../process/clock.ts';
import type { Agents } from './agents.ts';
import { watchSilence } from './idle-limit.ts';
import type { HttpRequest, HttpResponse } from './messages.ts';

/** The service did not answer, or stopped answering. */
export class Timeout extends Error {}
/** The service answered with more than is allowed. */
export class TooLarge extends Error {}

/** The certificate of the service is not trusted; `issuer` is the name of who issued it, as far as it was seen. */
export class Untrusted extends Error {
  readonly issuer: string;

  constructor(issuer: string, cause: Error) {
    super(cause.message, { cause });
    this.issuer = issuer;
  }
}

/**
 * One request and its whole answer. Rejects with the error of the socket, or a Timeout,
 * TooLarge or Untrusted.
 */
export function exchange(
  request: HttpRequest,
  limits: Readonly<{
    attemptMs: number;
    maxBytes: number;
    idleMs: number;
    /** By which these times pass. */
    clock: Clock;
    endedBy: AbortSignal | undefined;
  }>,
  agents: Agents,
  { userAgent = 'sigstore-sign' }: Readonly<{ userAgent?: string }>,
): Promise<HttpResponse> {
  const secure = request.url.protocol === 'https:';
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    ...(request.accept ? { accept: request.accept } : {}),
    ...request.headers,
    ...(request.body ? { 'content-length': String(request.body.length) } : {}),
  };
  return new Promise((resolve, fail) => {
    // Node.js reports a destroyed answer in its own words ("aborted"); the reason to destroy it is what matters.
    let reason: Error | undefined;
    let issuer: string | undefined;
    const reject = (error: Error) => {
      const untrusted = issuer !== undefined && TLS_CODE.test(codeOf(error));
      fail(reason ?? (untrusted ? new Untrusted(issuer ?? '', error) : error));
    };
    const stop = (error: Error) => {
      reason = error;
      call.destroy(error);
    };
    const agent = secure ? agents.https : agents.http;
    const settings = {
      method: request.method,
      headers,
      agent,
      ...(limits.endedBy ? { signal: limits.endedBy } : {}),
    };
    const call = (secure ? https : http).request(request.url, settings, (message) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const watch = watchSilence(limits.clock, limits.idleMs, () => stop(new Timeout('fell silent')));
      message.on('data', (chunk: Buffer) => {
        watch.heard();
        size += chunk.length;
        if (size > limits.maxBytes) stop(new TooLarge(`answered with more than ${limits.maxBytes} bytes`));
        else chunks.push(chunk);
      });
      message.on('error', reject);
      message.on('close', () => {
        watch.end();
        if (!message.complete) reject(new Error('the answer was cut short'));
      });
      message.on('end', () => {
        const date = new Date(message.headers.date ?? Number.NaN);
        resolve({
          status: message.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
          ),
          body: Buffer.concat(chunks),
          date: Number.isNaN(date.getTime()) ? undefined : date,
        });
      });
    });
    // Once the certificate is refused the socket does not show it any more: it must be read before Node.js judges it.
    call.on('socket', (socket) => {
      if (!(socket instanceof TLSSocket) || call.reusedSocket) return;
      socket.prependListener('secure', () => {
        issuer = nameOf(socket.getPeerCertificate());
      });
    });
    const inTime = limits.clock.after(limits.attemptMs, () => stop(new Timeout('did not answer in time')));
    call.on('close', inTime);
    call.on('error', reject);
    const { body } = request;
    if (body === undefined || Buffer.isBuffer(body)) call.end(body);
    else {
      const stream = body.open();
      stream.on('error', stop);
      call.on('close', () => stream.destroy());
      stream.pipe(call);
    }
  });
}

const TLS_CODE = /^(ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_SSL_|HOSTNAME_MISMATCH|EPROTO)/;

/** True for the codes that Node.js gives to trouble with TLS. */
export const isTlsCode = (code: string): boolean => TLS_CODE.test(code);

/** The code of an error of Node.js, or ''. */
export const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

function nameOf({ issuer }: Partial<PeerCertificate>): string | undefined {
  const name = issuer?.CN ?? issuer?.O;
  return name === undefined ? undefined : String(name);
}
