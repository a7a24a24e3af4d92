// One client for all services: deadlines, retries, size limits, proxies, and no secret in any message.
import { parseJsonObject } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';
import { type Clock, SYSTEM_CLOCK } from '../process/clock.ts';
import { duration } from '../text/duration.ts';
import { count } from '../text/plural.ts';
import { createAgents } from './agents.ts';
import { attempt } from './attempt.ts';
import { Held, type HttpRequest, type HttpResponse, Stale } from './exchange.ts';
import { LIMITS, RATED, WITNESSES } from './limits.ts';
import { type Fault, mayBeDone } from './response-errors.ts';
import { backoffMs, createTurns, lingering, PACE, type Pace, pause } from './waits/backoff.ts';
import { type Breaker, createBreaker, createBreakers, type Outcome } from './waits/breaker.ts';
import { type Budget, createBudget, lastStartBefore } from './waits/budget.ts';
import { throttleNotices } from './waits/throttle-notices.ts';

export type Http = (request: HttpRequest) => Promise<HttpResponse>;

/** One request with its redirects, and its result. */
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
  /** Called with what a person should know while the client waits: the reason, the service, and the end of the wait. */
  say?: (line: string) => void;
  /** Called for every attempt, successful or not; the request contains secrets. */
  onAttempt?: (attempt: Attempt) => void;
  /** Requests per minute to each origin of Fulcio, Rekor and timestamp authorities. Default: no limit. */
  ratePerMinute?: number | undefined;
  /** Time of the clock until which to wait for services that are out. Default: `callMs` of the pace in each call. */
  endsAtMs?: number | undefined;
  /** Replaces some of the usual times. */
  pace?: Partial<Pace>;
  /** The clock for deadlines, waits and the rate; default: the system's. */
  clock?: Clock;
}>;

/**
 * Makes the client. If a service is out, it sends only one request at a time on behalf of all that wait, until the time
 * of the call or of the run is over. Throws `input-invalid` if the environment would switch off TLS or requires a proxy
 * that this Node.js cannot use. Each call of the client throws a Failure of the class "service", Stale or Held.
 */
export function createHttp(options: HttpOptions): Http {
  const { clock = SYSTEM_CLOCK, endsAtMs = Number.POSITIVE_INFINITY, say = () => undefined } = options;
  const ways = { proxied: createAgents(options.env), direct: createAgents({}) };
  const turn = createTurns(clock, options.ratePerMinute);
  const pace = { ...PACE, ...options.pace };
  const patienceMs = options.pace?.callMs ?? (options.endsAtMs === undefined ? pace.callMs : endsAtMs);
  const lateStop = lingering(clock, pace.lingerMs, options.signal);
  const sayRetry = throttleNotices(say, clock);
  const breakers = createBreakers((asked) =>
    createBreaker({ name: describe(asked), clock, pace, signal: options.signal, say }),
  );
  return async (request) => {
    const limits = { ...LIMITS[request.service], idleMs: pace.idleMs, clock, ...request };
    // A cloud's metadata server answers only its own machine, unencrypted and without a proxy.
    const own = request.service === 'metadata';
    if (!own) assertSecure(request.url, limits.name);
    const endedBy = WITNESSES.has(request.service) ? lateStop : options.signal;
    const breaker = breakers.of(request);
    const { attemptMs, callMs = patienceMs } = limits;
    const budget = createBudget(clock, { callMs, endsAtMs, attemptMs });
    let unreadable = 0;
    for (let nth = 1; ; nth += 1) {
      const givenUp = (fault: Fault) => failureOf(request, fault, breaker.outage(), { nth, budget });
      const heldMs = clock.nowMs();
      const heldUntilMs = lastStartBefore(Math.min(heldMs + patienceMs, endsAtMs), attemptMs);
      if (!(await breakers.untilBack(request.notWhileOut, heldUntilMs))) throw new Held();
      budget.extend(clock.nowMs() - heldMs);
      const lastStartMs = () => budget.lastStartMs(breaker.outage()?.ms ?? 0);
      const leave = await breaker.enter(lastStartMs());
      if (leave === undefined) throw givenUp(breaker.outage()?.fault ?? NOT_ASKED);
      // Waits of our own choice do not count as time of the call.
      if (RATED.has(request.service)) budget.extend(await turn(request.url.origin, options.signal));
      if (request.isFresh?.() === false) {
        leave('not asked');
        throw new Stale();
      }
      const began = clock.nowMs();
      const now = { ...limits, attemptMs: budget.attemptMs(nth), endedBy };
      if (request.unheard) request.unheard.count += 1;
      const answer = await attempt(request, now, own ? ways.direct : ways.proxied, options.signal);
      if (request.unheard && !('code' in answer && mayBeDone(answer))) request.unheard.count -= 1;
      options.onAttempt?.({ request, nth, ms: clock.nowMs() - began, answer });
      if (!('code' in answer)) {
        leave('answered');
        return answer;
      }
      const leftMs = Math.max(0, lastStartMs() - clock.nowMs());
      leave(outcomeOf(answer, leftMs, breaker.outage() !== undefined));
      if (answer.again === 'once') unreadable += 1;
      const out = breaker.outage() !== undefined;
      const last = finalFault(answer, leftMs, unreadable > 1 && !out);
      if (last !== undefined) throw givenUp(last);
      if (out) continue; // the breaker waits for all
      const waitMs = backoffMs(nth, pace);
      if (waitMs > leftMs) throw givenUp(answer);
      sayRetry(`${describe(request)} ${answer.what}; trying again in ${duration(waitMs)}`);
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

/** The service and its origin, without path or query: these two contain no secret. */
export function describe(request: Pick<HttpRequest, 'service' | 'url'>): string {
  return `${LIMITS[request.service].name} (${request.url.origin})`;
}

/** The address of a relative path without query, below the address of the service, which may have a path itself. */
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
 * Whether a service may send people or requests to an address: only a service on this machine may send them to services
 * of this machine, and no service to an address with a user name, which a person could read as the host.
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

/** What failed if a request was not sent although its service is back. */
const NOT_ASKED: Fault = {
  code: 'service-busy',
  what: 'was not available again in time after an outage',
  again: 'never',
};

const isTooLong = ({ waitMs = 0 }: Fault, leftMs: number): boolean => waitMs > leftMs;

/**
 * What a failed attempt means for all requests to its service. One unreadable answer is not an outage, and does not end
 * an outage either. A wait that is too long for this call may be only for its kind of request, so it does not delay
 * others.
 */
function outcomeOf(fault: Fault, leftMs: number, out: boolean): Outcome {
  if (isTooLong(fault, leftMs) || (fault.again === 'once' && !out)) return 'not asked';
  return fault.again === 'never' ? 'answered' : fault;
}

/** The `Fault` that ends a call at once; undefined if the call may try again. */
function finalFault(fault: Fault, leftMs: number, isRepeated: boolean): Fault | undefined {
  if (isTooLong(fault, leftMs)) return askedTooLong(fault, leftMs);
  return fault.again === 'never' || isRepeated ? fault : undefined;
}

/** The `Fault` for a service that asks for a longer wait than there is time. */
function askedTooLong(fault: Fault, leftMs: number): Fault {
  const asked = duration(fault.waitMs ?? 0);
  const what = `${fault.what} and asked to wait ${asked}, but this run can wait only ${duration(leftMs)}`;
  return { ...fault, code: 'service-busy', what };
}

function failureOf(
  request: HttpRequest,
  fault: Fault,
  outage: ReturnType<Breaker['outage']>,
  { nth, budget }: Readonly<{ nth: number; budget: Budget }>,
): Failure {
  const spent =
    outage === undefined
      ? `${count(nth, 'attempt')}, ${duration(budget.spentMs())}`
      : `out for ${duration(outage.ms)}, ${count(outage.asked, 'attempt')}`;
  const { code, what, cause, status } = fault;
  return new Failure(code, `${describe(request)} ${what} (${spent})`, { cause, status });
}
