// One client for all services: deadlines, retries, size caps, proxies, and no secret in any message.
import { parseJsonObject } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';
import { type Clock, SYSTEM_CLOCK } from '../process/clock.ts';
import { withDescriptor } from '../process/descriptors.ts';
import { count } from '../text/plural.ts';
import { type Agents, createAgents } from './agents.ts';
import { backoffMs, createTurns, interrupted, lingering, PACE, type Pace, pause } from './backoff.ts';
import type { HttpRequest, HttpResponse } from './exchange.ts';
import { LIMITS, RATED, WITNESSES } from './limits.ts';
import { exchange } from './request.ts';
import { type Fault, faultOf, judge, withoutEchoes } from './response-errors.ts';

export type Http = (request: HttpRequest) => Promise<HttpResponse>;

/** One request with its redirects, and what came of it. */
export type Attempt = Readonly<{
  request: HttpRequest;
  /** From 1. */
  nth: number;
  ms: number;
  answer: HttpResponse | Readonly<{ what: string }>;
}>;

export type HttpOptions = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  signal?: AbortSignal;
  /** Hears one sentence before each wait. */
  onRetry?: (note: string) => void;
  /** Hears of every attempt, good or bad; the request holds secrets. */
  onAttempt?: (attempt: Attempt) => void;
  /** Requests a minute to each origin of Fulcio, Rekor and timestamp authorities; left out: no limit. */
  ratePerMinute?: number | undefined;
  /** Times other than the usual ones. */
  pace?: Partial<Pace>;
  /** By what deadlines, waits and the rate are measured; default: the system's. */
  clock?: Clock;
}>;

const MAX_REDIRECTS = 3;

/**
 * Makes the client. It throws `input-invalid` where the environment would switch off TLS or asks for a proxy that
 * this Node.js cannot use; each call of it throws a Failure of the class "service".
 */
export function createHttp(options: HttpOptions): Http {
  const { clock = SYSTEM_CLOCK } = options;
  const agents = createAgents(options.env);
  const direct = createAgents({});
  const turn = createTurns(clock, options.ratePerMinute);
  const pace = { ...PACE, ...options.pace };
  const lateStop = lingering(clock, pace.lingerMs, options.signal);
  return async (request) => {
    let started = clock.nowMs();
    const { callMs = pace.callMs } = request;
    const limits = { ...LIMITS[request.service], idleMs: pace.idleMs, clock, ...request };
    // A cloud's metadata server answers its own machine, unencrypted and past every proxy.
    const own = request.service === 'metadata';
    if (!own) assertSecure(request.url, limits.name);
    for (let attempt = 1; ; attempt += 1) {
      // A wait of our own choice is no fault of the service.
      if (RATED.has(request.service)) started += await turn(request.url.origin, options.signal);
      const leftMs = callMs - (clock.nowMs() - started);
      const attemptMs = Math.max(1, Math.min(limits.attemptMs, leftMs));
      const way = own ? direct : agents;
      const began = clock.nowMs();
      const endedBy = WITNESSES.has(request.service) ? lateStop : options.signal;
      const answer = await attemptFollowing(request, { ...limits, attemptMs, endedBy }, way, options);
      options.onAttempt?.({ request, nth: attempt, ms: clock.nowMs() - began, answer });
      if (!('code' in answer)) return answer;
      const elapsedMs = clock.nowMs() - started;
      const waitMs = Math.max(answer.waitMs ?? 0, backoffMs(attempt, pace));
      // An attempt that is cut off early is worse than none: Rekor v2 needs its 20 s.
      const late = elapsedMs + waitMs + limits.attemptMs / 3 > callMs;
      const refused = (answer.waitMs ?? 0) > pace.maxWaitMs;
      if (attempt > answer.retries || late || refused)
        throw givenUp(request, answer, { attempt, elapsedMs, maxWaitMs: pace.maxWaitMs });
      options.onRetry?.(
        `${describe(request)} ${answer.what}; trying again in ${(waitMs / 1000).toFixed(1)} s`,
      );
      await pause(clock, waitMs, options.signal);
    }
  };
}

/** The JSON object in an answer. Throws `service-answer-invalid`. */
export function readJsonObject(
  response: HttpResponse,
  request: HttpRequest,
): Readonly<Record<string, unknown>> {
  return parseJsonObject(response.body, (what, cause) => {
    const message = `${describe(request)} answered with ${what}`;
    return new Failure('service-answer-invalid', message, { cause });
  });
}

/** The service and its origin, without path or query: neither can hold a secret. */
export function describe(request: Pick<HttpRequest, 'service' | 'url'>): string {
  return `${LIMITS[request.service].name} (${request.url.origin})`;
}

/** The address of a path, relative and without query, below that of the service, which may have a path itself. */
export function endpoint(service: URL, path: string): URL {
  return new URL(path, service.pathname.endsWith('/') ? service : `${service.href}/`);
}

/** True for the addresses of this machine, where http:// is allowed. */
export function isLoopback(url: URL): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

/** True for https, and for http to this machine itself. */
export function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/**
 * Whether a service may send people or requests to an address: only one on this machine to services of this machine, and
 * none to an address with a user name, which a person reads as the host.
 */
export function mayName(service: URL, target: URL): boolean {
  if (target.username !== '' || target.password !== '') return false;
  return target.protocol === 'https:' || (isSecure(target) && isLoopback(service));
}

function assertSecure(url: URL, name: string): void {
  if (isSecure(url)) return;
  throw new Failure(
    'input-invalid',
    `the address of ${name}, ${quote(url.origin)}, must start with https://`,
  );
}

type Limits = Parameters<typeof exchange>[1];

async function attemptFollowing(
  request: HttpRequest,
  limits: Limits,
  agents: Agents,
  options: HttpOptions,
): Promise<HttpResponse | Fault> {
  let url = request.url;
  for (let hop = 0; ; hop += 1) {
    const answer = await attemptOnce({ ...request, url }, limits, agents, options);
    if ('code' in answer || answer.status < 300 || answer.status > 399) return answer;
    const target = resolveUrl(answer.headers.location, url);
    if (request.method === 'GET' && target?.origin === url.origin && hop < MAX_REDIRECTS) url = target;
    else if (request.expect?.includes(answer.status)) return answer;
    else
      return {
        code: 'redirect-refused',
        what: `answered with a redirect to ${quote(withoutEchoes(target?.origin ?? 'nowhere', request))}`,
        retries: 0,
        status: answer.status,
      };
  }
}

async function attemptOnce(
  request: HttpRequest,
  limits: Limits,
  agents: Agents,
  options: HttpOptions,
): Promise<HttpResponse | Fault> {
  if (options.signal?.aborted) throw interrupted(options.signal);
  try {
    const response = await withDescriptor(() => exchange(request, limits, agents), options.clock);
    return judge(request, response);
  } catch (error) {
    if (options.signal?.aborted) throw interrupted(options.signal);
    return faultOf(error, request.url.protocol === 'https:' ? agents.proxy : undefined);
  }
}

function givenUp(
  request: HttpRequest,
  fault: Fault,
  spent: Readonly<{ attempt: number; elapsedMs: number; maxWaitMs: number }>,
): Failure {
  const { attempt, elapsedMs, maxWaitMs } = spent;
  const tries = `${count(attempt, 'attempt')}, ${(elapsedMs / 1000).toFixed(1)} s`;
  const waitMs = fault.waitMs ?? 0;
  const [asked, limit] = [Math.round(waitMs / 1000), maxWaitMs / 1000];
  const refused = waitMs > maxWaitMs;
  const wait = refused ? ` and asked to wait ${asked} s; the limit is ${limit} s` : '';
  return new Failure(
    refused ? 'service-busy' : fault.code,
    `${describe(request)} ${fault.what}${wait} (${tries})`,
    { cause: fault.cause, status: fault.status },
  );
}

function resolveUrl(location: string | undefined, base: URL): URL | undefined {
  return location !== undefined && URL.canParse(location, base.href) ? new URL(location, base) : undefined;
}
