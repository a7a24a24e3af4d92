// The job's own identity token, from the service that GitHub offers to jobs with `id-token: write`.
import { Failure, type FailureCode, quote } from '../../errors/failure.ts';
import { type Env, readWorkflowFile, TOKEN_VARIABLES } from '../../github/job-context.ts';
import { isOutage, jobRemedy } from '../../github/outage.ts';
import { isLoopback, isSecure } from '../../http/client.ts';
import type { HttpResponse } from '../../http/exchange.ts';
import { AUDIENCE } from '../../identity/token/identity-token.ts';
import { SYSTEM_CLOCK } from '../../process/clock.ts';
import { tellSecret } from '../../text/redact.ts';
import { type Answer, type Place, type Provider, type TokenRequest, unflagged } from './provider.ts';
import { readField, receiveToken } from './receive-token.ts';

const [URL_VARIABLE, TOKEN_VARIABLE] = TOKEN_VARIABLES;
/** Pauses between requests while GitHub does not yet count the job as started, in milliseconds. */
const EARLY_PAUSES_MS: readonly number[] = [500, 1000, 2000];

/** Also if the two variables are set without a job, as `sigstore-sign sandbox` does. */
export const github: Provider = {
  name: 'GitHub Actions',
  runsJobs: true,
  renewable: true,
  absence: async (env) =>
    TOKEN_VARIABLES.some((name) => env[name]?.trim()) ? undefined : unflagged(env, 'GITHUB_ACTIONS'),
  assertPossible: async (place) => void (await readRequest(place)),
  request: (request) => requestGitHubToken(request),
};

/** The two variables that GitHub sets in jobs that may have a token. Throws the Failure of explainMissingToken. */
async function readRequest({ env, event, cwd }: Place): Promise<readonly [address: string, token: string]> {
  const [address, requestToken] = [env[URL_VARIABLE]?.trim(), env[TOKEN_VARIABLE]?.trim()];
  if (address && requestToken) return [address, requestToken];
  const { explainMissingToken } = await import('../../github/missing-token.ts');
  throw await explainMissingToken({ env, event, workflow: await readWorkflowFile(env, cwd) });
}

/**
 * Requests an identity token with the audience `sigstore` from GitHub (docs: OpenID Connect reference, "Methods for
 * requesting the OIDC token"). Throws the Failure of explainMissingToken when the job cannot have one,
 * `token-request-*`, `token-too-early`, `token-response-malformed`, `clock-skew`, those of parseIdentityToken, and
 * those of `http`.
 */
export async function requestGitHubToken(request: TokenRequest): Promise<Answer> {
  const [address, requestToken] = await readRequest(request);
  tellSecret(requestToken, request.onSecret);
  if (!/^[\x21-\x7e]+$/.test(requestToken))
    throw new Failure(
      'id-token-variable-filtered',
      `${TOKEN_VARIABLE} was changed before it reached this process: it has characters that no token has`,
    );
  const url = tokenUrl(address);
  const response = await askWhileEarly(request, url, requestToken);
  const value = readField(response, 'value', `the identity service (${url.origin})`);
  const notices = hostNotices(url, request.env);
  const answer = receiveToken(value, { who: 'the identity service', date: response.date, notices }, request);
  const { token } = answer;
  return { ...answer, token: { ...token, notices: [...token.notices, ...foreignJob(token, request.env)] } };
}

/** A token of another repository than the job's is accepted if its claims are, but with a notice. */
function foreignJob({ claims: { repository } }: Answer['token'], env: Env): readonly string[] {
  const own = env['GITHUB_REPOSITORY'];
  if (own === undefined || typeof repository !== 'string' || repository === own) return [];
  return [`the identity token is for a job of ${quote(repository)}, but this is a job of ${quote(own)}`];
}

/** The request token is sent to this host, so an unusual host causes a notice. */
function hostNotices(url: URL, env: Env): readonly string[] {
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const own = URL.canParse(server) ? new URL(server).hostname : 'github.com';
  const usual = /(^|\.)(actions\.githubusercontent\.com|ghe\.com)$/.test(url.hostname);
  if (usual || isLoopback(url) || `.${url.hostname}`.endsWith(`.${own}`)) return [];
  return [`the identity token was requested from ${quote(url.host)}, which is not a host of GitHub`];
}

/** The address with the audience. It may already have a query (di/id issue 441), which is not changed. */
function tokenUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !isSecure(url))
    throw new Failure(
      'token-request-not-found',
      `${URL_VARIABLE} is not an https:// address${url === undefined ? '' : `: ${quote(url.origin)}`}`,
    );
  if (url.username !== '' || url.password !== '')
    throw new Failure('token-request-not-found', `${URL_VARIABLE} contains a user name or password`);
  if (url.searchParams.has('audience')) url.searchParams.set('audience', AUDIENCE);
  else url.search = url.search === '' ? `?audience=${AUDIENCE}` : `${url.search}&audience=${AUDIENCE}`;
  url.hash = '';
  return url;
}

/**
 * "Server won't issue ID_TOKEN for non-inprogress job" (actions/runner, JobRunner.cs): only after this refusal it helps
 * to wait; every other one is final.
 */
async function askWhileEarly(request: TokenRequest, url: URL, requestToken: string): Promise<HttpResponse> {
  const { clock = SYSTEM_CLOCK, signal } = request;
  for (let attempt = 0; ; attempt += 1) {
    const response = await ask(request, url, requestToken);
    if (response.status >= 200 && response.status <= 299) return response;
    const early = /in.?progress/i.test(response.body.subarray(0, 4096).toString('utf8'));
    const pauseMs = EARLY_PAUSES_MS[attempt];
    if (!early || pauseMs === undefined) throw refused(response.status, early, url);
    await clock.sleep(pauseMs, signal);
  }
}

async function ask({ http }: TokenRequest, url: URL, requestToken: string): Promise<HttpResponse> {
  const headers = { authorization: `bearer ${requestToken}` };
  try {
    return await http({
      service: 'identity',
      method: 'GET',
      url,
      headers,
      accept: 'application/json',
      expect: [400, 401, 403, 404],
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { code, message, status } = error;
    const own = ownCode(error);
    // If the service is unreachable, the network of the runner is a more likely cause.
    const remedy = isOutage(error) && code !== 'service-unreachable' ? await jobRemedy() : undefined;
    if (own === undefined && remedy === undefined) throw error;
    throw new Failure(own ?? code, message, { cause: error, status, remedy });
  }
}

/** The client's codes for a refusal, an outage or an unreadable answer have more specific codes here. */
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
  if (early) return new Failure('token-too-early', `${who} says that this job has not started`, { status });
  return new Failure(REFUSED[status] ?? 'token-request-failed', `${who} answered ${status}`, { status });
}
