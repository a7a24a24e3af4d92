// What a failed attempt means: its code, its message, and whether the call may try again.
import { type FailureCode, quote } from '../errors/failure.ts';
import { withoutTokens } from '../text/redact.ts';
import type { HttpRequest, HttpResponse } from './exchange.ts';
import { codeOf, isTlsCode, Timeout, TooLarge, Untrusted } from './request.ts';

/** Maximum number of characters of a service's text that a message shows. */
const MAX_WORDS = 300;
/** Longer than any run. */
const MAX_WAIT_MS = 7 * 24 * 3_600_000;
/** GitHub's documentation says one minute if the answer gives no time. */
const SECONDARY_MS = 60_000;

/**
 * Statuses of a service that may soon answer differently. Rekor v2 gives 499 to a request of ours when another client,
 * whose entry it was working on, has gone away. Three of the 500s mean something that waiting does not change.
 */
const isTransient = (status: number): boolean =>
  [408, 425, 429, 499].includes(status) || (status >= 500 && ![501, 505, 511].includes(status));

/** Whether a call may try again after a failed attempt: never, once more, or for as long as its time allows. */
type Again = 'never' | 'once' | 'in time';

/** Why one attempt failed. */
export type Fault = Readonly<{
  code: FailureCode;
  what: string;
  again: Again;
  waitMs?: number;
  status?: number;
  cause?: unknown;
}>;

/** The answer unchanged, or the `Fault` that its status or media type means. */
export function judge(request: HttpRequest, response: HttpResponse): HttpResponse | Fault {
  const { status } = response;
  const limited = rateLimit(response);
  if (limited !== undefined)
    return {
      code: 'service-busy',
      what: `answered ${status}: its rate limit is reached`,
      status,
      again: 'in time',
      waitMs: limited,
    };
  if (request.expect?.includes(status) || (status >= 300 && status <= 399)) return response;
  if (status >= 200 && status <= 299) {
    const what = wrongType(request, response) ?? request.check?.(response);
    return what === undefined ? response : { code: 'service-answer-invalid', what, again: 'once', status };
  }
  const words = serviceWords(request, response);
  const told = words === '' ? '' : `: ${quote(words, MAX_WORDS)}`;
  const what = `answered ${status}${told}${requestId(request, response)}`;
  if (!isTransient(status)) return { code: 'service-refused', what, again: 'never', status };
  return {
    code: status === 429 ? 'service-busy' : 'service-unavailable',
    what,
    again: 'in time',
    waitMs: retryAfterMs(response),
    status,
  };
}

function wrongType(request: HttpRequest, { headers }: HttpResponse): string | undefined {
  const type = headers['content-type'] ?? 'no content type';
  if (request.accept === undefined || type.startsWith(request.accept)) return undefined;
  return `answered with ${quote(withoutEchoes(type, request))} instead of ${request.accept}`;
}

/**
 * How long to wait, in milliseconds, if GitHub answers with 403 or 429 that there were too many requests ("Rate limits
 * for the REST API"); undefined for other answers.
 */
function rateLimit(response: HttpResponse): number | undefined {
  const { status, headers, body, date } = response;
  if (status !== 403 && status !== 429) return undefined;
  const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset = '' } = headers;
  if (headers['retry-after'] === undefined && remaining === '0' && /^\d{1,12}$/.test(reset))
    return Math.max(0, Number(reset) * 1000 - (date?.getTime() ?? Date.now()));
  const secondary = /secondary rate limit/i.test(body.subarray(0, 4096).toString('utf8'));
  if (!secondary) return undefined;
  return headers['retry-after'] === undefined ? SECONDARY_MS : retryAfterMs(response);
}

/**
 * The service's text about a refusal: its `message`, or the start of the body. Secrets are removed before the text is
 * cut, which could split one.
 */
function serviceWords(request: HttpRequest, { body, headers }: HttpResponse): string {
  const text = withoutEchoes(body.toString('utf8'), request).slice(0, 4096);
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    if (typeof message === 'string') return withoutEchoes(message, request).trim();
    if (/^\s*\{\s*\}\s*$/.test(text)) return '';
  } catch {
    if ((headers['content-type'] ?? '').includes('html')) return 'an HTML page';
  }
  return text.trim();
}

/** The ID by which the operator finds this request in a log. */
function requestId(request: HttpRequest, { headers }: HttpResponse): string {
  const id = headers['x-github-request-id'] ?? headers['x-request-id'] ?? '';
  return /^[\w.:-]{1,80}$/.test(id) ? ` (request ${withoutEchoes(id, request)})` : '';
}

/** A service's text. It may repeat what it was sent, so secrets and what looks like a token are removed. */
export function withoutEchoes(text: string, { headers, clean }: HttpRequest): string {
  const secret = headers?.['authorization']?.replace(/^(bearer|token) /i, '');
  const cleaned = clean?.(text) ?? text;
  const without = secret ? cleaned.replaceAll(secret, '[secret]') : cleaned;
  return withoutTokens(without);
}

function retryAfterMs(response: HttpResponse): number {
  const text = response.headers['retry-after'] ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, MAX_WAIT_MS);
  const at = Date.parse(text);
  return Number.isNaN(at) ? 0 : Math.max(0, at - (response.date?.getTime() ?? Date.now()));
}

/** The `Fault` for an error of the socket; `proxy` describes the proxy that the environment names, if any. */
export function faultOf(thrown: unknown, proxy: string | undefined): Fault {
  const cause = thrown instanceof Untrusted ? thrown.cause : thrown;
  const code = codeOf(cause);
  const message = cause instanceof Error ? cause.message : String(cause);
  const way = proxy === undefined ? '' : `; ${proxy}`;
  if (cause instanceof TooLarge) return { code: 'service-answer-invalid', what: message, again: 'never' };
  if (cause instanceof Timeout)
    return { code: 'service-timeout', what: `${message}${way}`, again: 'in time' };
  if (code === 'ENOTFOUND')
    return {
      code: 'host-not-found',
      what: `has a host name that cannot be resolved${way}`,
      again: 'once',
      cause,
    };
  if (isTlsCode(code)) {
    const issuer = thrown instanceof Untrusted ? ` issued by ${quote(thrown.issuer)}` : '';
    const what = `has a TLS certificate${issuer} that is not trusted (${code}${way})`;
    return { code: 'tls-untrusted', what, again: 'never', cause };
  }
  if (code === 'ERR_PROXY_TUNNEL') {
    const status = Number((cause as { statusCode?: unknown }).statusCode);
    const what = `could not be reached: the proxy answered ${status} (${proxy})`;
    return { code: 'proxy-refused', what, again: status >= 500 ? 'in time' : 'never', status, cause };
  }
  // An error on this side: in the request itself, in the file that it sends, or in our code.
  if (isOurs(cause, code))
    return {
      code: 'service-unreachable',
      what: `could not be asked (${code || message})`,
      again: 'never',
      cause,
    };
  const what = `could not be reached (${code || message}${way})`;
  return { code: 'service-unreachable', what, again: 'in time', cause };
}

const FILE_ERRORS: ReadonlySet<string> = new Set(['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'EIO']);

const isOurs = (cause: unknown, code: string): boolean =>
  FILE_ERRORS.has(code) ||
  code.startsWith('ERR_INVALID_') ||
  (code === '' && (cause instanceof TypeError || cause instanceof ReferenceError));

/** Errors before anything was sent. */
const NOT_SENT: ReadonlySet<string> = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);

/** Whether a service may have done what was requested although the attempt failed. */
export function mayBeDone({ code, status = 0, cause }: Fault): boolean {
  if (code === 'service-timeout' || code === 'service-answer-invalid') return true;
  if (code === 'service-unavailable') return status >= 499;
  return code === 'service-unreachable' && !NOT_SENT.has(codeOf(cause));
}
