// GitHub's REST API for the scripts of workflows, by the product's own client: it waits for an outage, and needs no
// package, so that the jobs that may write install none.
import { parseJson } from '../src/encoding/strict-json.ts';
import { quote } from '../src/errors/failure.ts';
import { readJobAddress } from '../src/github/job-address.ts';
import { refusalWords } from '../src/github/refusal-words.ts';
import { createHttp } from '../src/http/client.ts';
import { type HttpRequest, Stale } from '../src/http/exchange.ts';

type Answer = Readonly<{
  status: number;
  /** Its JSON; undefined for an answer without a body. */
  body: unknown;
  /** GitHub's clock. */
  date: Date | undefined;
}>;
export type Api = Readonly<{
  /** `owner/name`. */
  repository: string;
  /** The address of the web pages, without a slash at its end. */
  server: string;
  /**
   * Sends a request to a path below the repository, or to an upload address. Returns an answer whose status is 2xx or
   * expected. Throws an Error with GitHub's message for every other, or what the client throws. A POST that GitHub may
   * have done is not sent again, because it could make a second release, issue or comment.
   */
  ask: (
    method: HttpRequest['method'],
    path: string | URL,
    more?: Readonly<{ body?: object | Buffer; expect?: readonly number[] }>,
  ) => Promise<Answer>;
}>;

const CALL_MS = 120_000;
const REFUSALS = [400, 401, 403, 404, 409, 410, 422];
/** GitHub may have done a POST that it answers with these; its message is shown. */
const UNKNOWN = [500, 502, 503, 504];

/**
 * Connects to GITHUB_API_URL for GITHUB_REPOSITORY with GITHUB_TOKEN. In: the environment; what the script makes, for
 * messages. Throws a Failure or an Error if a variable is missing.
 */
export function connect(env: NodeJS.ProcessEnv, goal: string): Api {
  const purpose = { code: 'input-invalid', goal, input: 'GITHUB_REPOSITORY' } as const;
  const { owner, repo, api, server } = readJobAddress(env, purpose);
  const token = env['GITHUB_TOKEN'];
  if (!token) throw new Error('the variable GITHUB_TOKEN is not set');
  const repository = `${owner}/${repo}`;
  const { origin } = new URL(api);
  const http = createHttp({ env, pace: { callMs: CALL_MS } });
  const ask: Api['ask'] = async (method, path, { body, expect = [] } = {}) => {
    const url = typeof path === 'string' ? new URL(`${api}/repos/${repository}${path}`) : path;
    // Uploads go to another host of GitHub; the token goes nowhere else.
    if (url.origin !== origin && url.origin !== origin.replace('//api.', '//uploads.'))
      throw new Error(`GitHub's API directs a request to ${quote(url.origin)}`);
    const isBytes = Buffer.isBuffer(body);
    const type = isBytes ? 'application/octet-stream' : 'application/json';
    const unheard = { count: 0 };
    const answer = await http({
      ...{ service: 'github', method, url, movable: true, unheard },
      isFresh: () => method !== 'POST' || unheard.count === 0,
      headers: {
        ...{ accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
        ...(body !== undefined && { 'content-type': type }),
        authorization: `Bearer ${token}`,
      },
      expect: method === 'POST' ? REFUSALS.concat(UNKNOWN) : REFUSALS,
      ...(body !== undefined && { body: isBytes ? body : Buffer.from(JSON.stringify(body)) }),
    }).catch((error: unknown) => {
      if (!(error instanceof Stale)) throw error;
      throw new Error(
        `${method} ${url.pathname} got no answer from GitHub, which may have done it: run this again to continue`,
      );
    });
    const { status, date } = answer;
    if (status >= 300 && !expect.includes(status)) {
      const words = refusalWords(answer.body).replaceAll(token, '[secret]');
      throw new Error(`GitHub answered ${method} ${url.pathname} with ${status}: ${quote(words, 300)}`);
    }
    const fail = (what: string) => new Error(`GitHub answered ${method} ${url.pathname} with ${what}`);
    return { status, body: answer.body.length === 0 ? undefined : parseJson(answer.body, fail), date };
  };
  return { repository, server, ask };
}
