// GitHub's REST API through our own client: its deadlines, retries and limits, and no secret in any message.
import { Failure, type FailureCode, quote } from '../../errors/failure.ts';
import { type Http, isSecure } from '../../http/client.ts';
import type { HttpRequest } from '../../http/exchange.ts';
import { type Clock, SYSTEM_CLOCK } from '../../process/clock.ts';
import { readJobAddress } from '../job-address.ts';
import { withGitHubRemedy } from '../outage.ts';

type Repository = Readonly<{ owner: string; repo: string }>;

export type GitHub = Readonly<{
  octokit: Awaited<ReturnType<typeof connect>>;
  /** For a request that GitHub may be unable to answer: with a short deadline, and 5xx is returned as an answer. */
  brief: Readonly<{ fetch: ReturnType<typeof asFetch> }>;
  repository: Repository;
  /** One request that Octokit does not support, with the token; returns 2xx and the expected statuses. */
  request: (request: Omit<HttpRequest, 'service'>) => ReturnType<Http>;
  /** The address of the API, without a slash at its end. */
  api: string;
  /**
   * The bytes at an address of the API, or at the address it redirects to, which does not get the token; undefined for
   * 404.
   */
  download: (url: URL, maxBytes: number) => Promise<Buffer | undefined>;
  /** The clock for waits for other jobs. */
  clock: Clock;
}>;

export type GitHubFacts = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  token: string;
  http: Http;
  /** Default: the clock of this machine. */
  clock?: Clock;
}>;

/** Octokit itself makes errors from these; others are retried, or fail as with every other service. */
const ANSWERED = [304, 400, 401, 403, 404, 405, 409, 410, 422, 451];
/** GitHub stops working on its own request after ten seconds, and answers with one of these. */
const UNANSWERED = [500, 502, 503, 504];
const BRIEF_MS = 15_000;

/**
 * Connects to the API of the job's server (GITHUB_API_URL) for the job's repository (GITHUB_REPOSITORY). Throws
 * `release-refused` if the environment names no repository.
 */
export async function createGitHub({ env, token, http, clock = SYSTEM_CLOCK }: GitHubFacts): Promise<GitHub> {
  const { owner, repo, api } = readJobAddress(env, {
    code: 'release-refused',
    goal: 'the release',
    input: 'release',
  });
  const authorization = `Bearer ${token}`;
  const cleaning = withoutToken(http, token);
  const request: GitHub['request'] = ({ headers, ...rest }) =>
    cleaning({ ...rest, service: 'github', headers: { ...headers, authorization } });
  const download: GitHub['download'] = async (url, maxBytes) => {
    const headers = { accept: 'application/octet-stream' };
    const answer = await request({ method: 'GET', url, headers, maxBytes, expect: [302, 404] });
    if (answer.status === 404) return undefined;
    if (answer.status !== 302) return answer.body;
    const { location = '' } = answer.headers;
    const elsewhere = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (elsewhere === undefined || !isSecure(elsewhere))
      throw new Failure(
        'redirect-refused',
        "GitHub's API redirected the download to an address without https://",
      );
    const bytes = await http({ service: 'github', method: 'GET', url: elsewhere, maxBytes, expect: [404] });
    return bytes.status === 404 ? undefined : bytes.body;
  };
  const octokit = await connect(api, token, cleaning);
  const askBriefly: Http = ({ expect = [], ...asked }) =>
    cleaning({ ...asked, expect: expect.concat(UNANSWERED), attemptMs: BRIEF_MS, callMs: BRIEF_MS });
  const brief = { fetch: asFetch(askBriefly) };
  return { octokit, brief, repository: { owner, repo }, request, api, download, clock };
}

async function connect(baseUrl: string, token: string, http: Http) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl, request: { fetch: asFetch(http) }, log: SILENT }).rest;
}

/** Octokit prints what some headers of an answer contain; messages for users go through our own log. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * The client for a repository that may be renamed meanwhile. It removes the token from answers in text that repeat it.
 */
function withoutToken(http: Http, token: string): Http {
  return async (request) => {
    const response = await http({ ...request, movable: true });
    const { status, headers, body } = response;
    const isWords = status >= 300 || /json|text/.test(headers['content-type'] ?? '');
    if (!isWords || !body.includes(token)) return response;
    return { ...response, body: Buffer.from(body.toString('utf8').replaceAll(token, '[secret]')) };
  };
}

type Asked = Readonly<{ method?: string; headers?: Record<string, string>; body?: string | Buffer }>;

/** Octokit calls it instead of the global `fetch`. */
function asFetch(http: Http) {
  return async (address: string, { method = 'GET', headers = {}, body }: Asked): Promise<Response> => {
    if (method !== 'GET' && method !== 'POST' && method !== 'DELETE')
      throw new Failure('internal', `no request of this program is a ${method}`);
    const response = await http({
      service: 'github',
      method,
      url: new URL(address),
      headers,
      expect: ANSWERED,
      ...(body === undefined ? {} : { body: Buffer.from(body) }),
      ...(method === 'DELETE' ? {} : { accept: 'application/json' }),
    });
    const { status, headers: answered, body: bytes } = response;
    return new Response(status === 204 || status === 304 ? null : bytes, { status, headers: answered });
  };
}

/** The status of an Octokit error; undefined for any other error. */
export function statusOf(error: unknown): number | undefined {
  const { name, status } = Object(error) as { name?: unknown; status?: unknown };
  return name === 'HttpError' && typeof status === 'number' && !(causeOf(error) instanceof Failure)
    ? status
    : undefined;
}

/** The Failure of our client, which Octokit wraps into its own error; otherwise a Failure with GitHub's message. */
export function asGitHubFailure(error: unknown, what: string): Failure {
  if (error instanceof Failure) return withGitHubRemedy(error);
  const cause = causeOf(error);
  if (cause instanceof Failure) return withGitHubRemedy(cause);
  const [words = ''] = error instanceof Error ? error.message.split(' - https://') : [String(error)];
  const status = statusOf(error);
  const told = status === undefined ? '' : ` with ${status}`;
  return new Failure(refusalCode(status, words), `${what}: GitHub answered${told}: ${quote(words, 300)}`, {
    cause: error,
    status,
  });
}

/** The code for a refusal by its status and GitHub's message. */
export function refusalCode(status: number | undefined, words: string): FailureCode {
  if (/immutable/i.test(words)) return 'release-immutable';
  const lacksPermission = status === 403 && /not accessible by|must have/i.test(words);
  return lacksPermission ? 'release-permission-missing' : 'release-refused';
}

const causeOf = (error: unknown): unknown => (error instanceof Error ? error.cause : undefined);
