// The job's own identity token, from the service that GitHub gives to jobs with `id-token: write`.
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, type FailureCode, quote } from '../errors.ts';
import { type Http, type HttpResponse, isLoopback } from '../http.ts';
import type { IdentityToken } from '../identity/token.ts';
import { AUDIENCE, parseAnswered, readValue } from './answer.ts';
import { explainMissingToken } from './cause.ts';
import type { JobFacts } from './job.ts';

export type TokenRequest = JobFacts &
  Readonly<{
    http: Http;
    now: () => Date;
    /** Hears each secret (the request token, the identity token, its parts) before it is first used, to mask it. */
    onSecret?: (value: string) => void;
    /** Pauses before asking again while the job does not count as started, in milliseconds. */
    earlyPausesMs?: readonly number[];
  }>;

const EARLY_PAUSES_MS: readonly number[] = [500, 1000, 2000];
/** Shorter secrets would mask innocent words of the log. */
const MIN_SECRET_LENGTH = 8;

/**
 * Asks GitHub for an identity token with the audience `sigstore` (docs: OpenID Connect reference, "Methods for
 * requesting the OIDC token"). Throws the Failure of explainMissingToken when the job cannot have one, `token-request-*`,
 * `token-too-early`, `token-response-malformed`, `clock-skew`, those of parseIdentityToken, and those of `http`.
 */
export async function requestGitHubToken(request: TokenRequest): Promise<IdentityToken> {
  const address = request.env['ACTIONS_ID_TOKEN_REQUEST_URL']?.trim();
  const requestToken = request.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']?.trim();
  if (!address || !requestToken) throw explainMissingToken(request);
  tellSecret(requestToken, request.onSecret);
  if (!/^[\x21-\x7e]+$/.test(requestToken))
    throw new Failure(
      'id-token-variable-filtered',
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN was changed on its way to this process: it holds characters that no token has',
    );
  const url = tokenUrl(address);
  const response = await askWhileEarly(request, url, requestToken);
  const value = readValue(response, url);
  tellToken(value.trim(), request.onSecret);
  return parseAnswered(value, { response, url, env: request.env, now: request.now() });
}

/** Tells a token and each of its parts, any of which a log could show alone. */
export function tellToken(token: string, onSecret: TokenRequest['onSecret']): void {
  for (const secret of [token, ...token.split('.')]) tellSecret(secret, onSecret);
}

function tellSecret(value: string, onSecret: TokenRequest['onSecret']): void {
  if (value.length >= MIN_SECRET_LENGTH) onSecret?.(value);
}

/** The address with the audience; it may hold a query already (di/id issue 441), which is left as it is. */
function tokenUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
  if (url === undefined || !secure)
    throw new Failure(
      'token-request-not-found',
      `ACTIONS_ID_TOKEN_REQUEST_URL is not an https:// address${url === undefined ? '' : `: ${quote(url.origin)}`}`,
    );
  if (url.username !== '' || url.password !== '')
    throw new Failure(
      'token-request-not-found',
      'ACTIONS_ID_TOKEN_REQUEST_URL holds a user name or password',
    );
  if (url.searchParams.has('audience')) url.searchParams.set('audience', AUDIENCE);
  else url.search = url.search === '' ? `?audience=${AUDIENCE}` : `${url.search}&audience=${AUDIENCE}`;
  url.hash = '';
  return url;
}

/**
 * "Server won't issue ID_TOKEN for non-inprogress job" (actions/runner, JobRunner.cs): only that refusal passes by
 * waiting, every other one is final.
 */
async function askWhileEarly(request: TokenRequest, url: URL, requestToken: string): Promise<HttpResponse> {
  const pausesMs = request.earlyPausesMs ?? EARLY_PAUSES_MS;
  for (let attempt = 0; ; attempt += 1) {
    const response = await ask(request, url, requestToken);
    if (response.status >= 200 && response.status <= 299) return response;
    const early = /in.?progress/i.test(response.body.subarray(0, 4096).toString('utf8'));
    const pauseMs = pausesMs[attempt];
    if (!early || pauseMs === undefined) throw refused(response.status, early, url);
    await sleep(pauseMs);
  }
}

async function ask({ http }: TokenRequest, url: URL, requestToken: string): Promise<HttpResponse> {
  const headers = { authorization: `bearer ${requestToken}` };
  try {
    return await http({
      ...{ service: 'identity', method: 'GET', url, headers, accept: 'application/json' },
      expect: [400, 401, 403, 404],
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const code = ownCode(error);
    throw code === undefined
      ? error
      : new Failure(code, error.message, { cause: error, status: error.status });
  }
}

/** What the client calls a refusal, an outage or nonsense of any service has its own names here. */
function ownCode({ code, status = 0 }: Failure): FailureCode | undefined {
  if (code === 'service-answer-invalid') return 'token-response-malformed';
  if (code === 'service-refused' || status >= 500) return 'token-request-failed';
  return undefined;
}

const REFUSED: Readonly<Record<number, FailureCode>> = {
  401: 'token-request-unauthorized',
  403: 'token-request-forbidden',
  404: 'token-request-not-found',
};

function refused(status: number, early: boolean, url: URL): Failure {
  const who = `the identity service (${url.origin})`;
  if (early) return new Failure('token-too-early', `${who} does not count this job as started`, { status });
  return new Failure(REFUSED[status] ?? 'token-request-failed', `${who} answered ${status}`, { status });
}
