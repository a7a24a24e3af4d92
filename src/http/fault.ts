// What a failed attempt means: its code, its words, and how often the call may try again.
import { type FailureCode, quote } from '../errors.ts';
import type { HttpRequest, HttpResponse } from '../http.ts';
import { Timeout, TooLarge } from './exchange.ts';

export const RETRIES = 4;
export const MAX_WAIT_MS = 60_000;
/** Characters of a service's own words that a message shows. */
const MAX_WORDS = 300;
const TRANSIENT_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);

/** A fault of one attempt, and how often the call may try again after it. */
export type Fault = Readonly<{
  code: FailureCode;
  what: string;
  retries: number;
  waitMs?: number;
  status?: number;
  cause?: unknown;
}>;

/** An answer as it is, or the fault that its status or media type is. */
export function judge(request: HttpRequest, response: HttpResponse): HttpResponse | Fault {
  const { status } = response;
  if (request.expect?.includes(status) || (status >= 300 && status <= 399)) return response;
  if (status >= 200 && status <= 299) {
    const type = response.headers['content-type'] ?? 'no content type';
    if (request.accept === undefined || type.startsWith(request.accept)) return response;
    return {
      code: 'service-answer-invalid',
      what: `answered with ${quote(type)} instead of ${request.accept}`,
      retries: 1,
      status,
    };
  }
  const words = serviceWords(request, response);
  const what = `answered ${status}${words === '' ? '' : `: ${words}`}`;
  if (!TRANSIENT_STATUS.has(status)) return { code: 'service-refused', what, retries: 0, status };
  const waitMs = retryAfterMs(response);
  const tooLong = waitMs > MAX_WAIT_MS;
  return {
    code: status === 429 || tooLong ? 'service-busy' : 'service-unavailable',
    what,
    retries: RETRIES,
    waitMs,
    status,
  };
}

/** What a service says of its refusal: its `message` or first words, without anything that looks like a token. */
function serviceWords(request: HttpRequest, response: HttpResponse): string {
  let text = response.body.subarray(0, 4096).toString('utf8');
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    if (typeof message === 'string') text = message;
  } catch {
    if ((response.headers['content-type'] ?? '').includes('html')) return 'an HTML page';
  }
  const secret = request.headers?.['authorization']?.replace(/^bearer /i, '');
  if (secret) text = text.replaceAll(secret, '[secret]');
  text = text.replace(/eyJ[\w-]+(\.[\w-]*){0,4}/g, '[token]').trim();
  return text === '' ? '' : quote(text, MAX_WORDS);
}

function retryAfterMs(response: HttpResponse): number {
  const text = response.headers['retry-after'] ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? 0 : Math.max(0, at - (response.date?.getTime() ?? Date.now()));
}

const TLS_CODES = /^(ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_SSL_|HOSTNAME_MISMATCH|EPROTO)/;

/** The fault behind an error of the socket. */
export function faultOf(cause: unknown): Fault {
  const code = String((cause as { code?: unknown })?.code ?? '');
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof TooLarge) return { code: 'service-answer-invalid', what: message, retries: 0 };
  if (cause instanceof Timeout) return { code: 'service-timeout', what: message, retries: 2 };
  if (code === 'ENOTFOUND')
    return { code: 'host-not-found', what: 'its host was not found', retries: 1, cause };
  if (TLS_CODES.test(code))
    return { code: 'tls-untrusted', what: `its TLS certificate is not trusted (${code})`, retries: 0, cause };
  return {
    code: 'service-unreachable',
    what: `the connection failed (${code || message})`,
    retries: RETRIES,
    cause,
  };
}
