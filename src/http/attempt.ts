// One attempt: a request with its redirects → its answer, or what went wrong.
import { quote } from '../errors/failure.ts';
import { withDescriptor } from '../process/descriptors.ts';
import { duration } from '../text/duration.ts';
import type { Agents } from './agents.ts';
import type { HttpRequest, HttpResponse } from './exchange.ts';
import { exchange } from './request.ts';
import { type Fault, faultOf, judge, withoutEchoes } from './response-errors.ts';
import { interrupted } from './waits/backoff.ts';

type Limits = Parameters<typeof exchange>[1];

const MAX_REDIRECTS = 3;
/** Redirects that keep the method and the body (RFC 9110 §15.4). */
const KEEPS_METHOD: ReadonlySet<number> = new Set([307, 308]);
/** If a log breaks a connection after this time, it already has the entry. */
const SLOW_MS = 10_000;
const SLOW_LOG =
  ': its server closes connections before the log publishes a checkpoint; the entry may be in the log';

/**
 * Sends a request and follows its redirects within the origin; the limits apply to each of them. Throws only the reason
 * why the run was interrupted.
 */
export async function attempt(
  request: HttpRequest,
  limits: Limits,
  agents: Agents,
  signal: AbortSignal | undefined,
): Promise<HttpResponse | Fault> {
  let asked = request;
  for (let hop = 0; ; hop += 1) {
    const answer = await attemptOnce(asked, limits, agents, signal);
    if ('code' in answer || answer.status < 300 || answer.status > 399) return answer;
    const target = resolveUrl(answer.headers.location, asked.url);
    const isOwn = target?.origin === asked.url.origin;
    const follows = request.method === 'GET' || (request.movable && KEEPS_METHOD.has(answer.status));
    if (follows && isOwn && hop < MAX_REDIRECTS) asked = { ...request, url: target };
    else if (request.expect?.includes(answer.status)) return answer;
    else if (request.movable && isOwn) {
      const what = `answered ${answer.status}: the resource was moved`;
      return { code: 'service-refused', what, again: 'never', status: answer.status };
    } else
      return {
        code: 'redirect-refused',
        what: `answered with a redirect to ${quote(withoutEchoes(target?.origin ?? 'nowhere', request))}`,
        again: 'never',
        status: answer.status,
      };
  }
}

async function attemptOnce(
  request: HttpRequest,
  limits: Limits,
  agents: Agents,
  signal: AbortSignal | undefined,
): Promise<HttpResponse | Fault> {
  if (signal?.aborted) throw interrupted(signal);
  const began = limits.clock.nowMs();
  try {
    const response = await withDescriptor(() => exchange(request, limits, agents), limits.clock);
    return judge(request, response);
  } catch (error) {
    if (signal?.aborted) throw interrupted(signal);
    const fault = faultOf(error, request.url.protocol === 'https:' ? agents.proxy : undefined);
    const tookMs = limits.clock.nowMs() - began;
    if (request.service !== 'rekor' || fault.code !== 'service-unreachable' || tookMs < SLOW_MS) return fault;
    return { ...fault, what: `${fault.what} after ${duration(tookMs)}${SLOW_LOG}` };
  }
}

function resolveUrl(location: string | undefined, base: URL): URL | undefined {
  return location !== undefined && URL.canParse(location, base.href) ? new URL(location, base) : undefined;
}
