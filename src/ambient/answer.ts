// What the identity service answered → an identity token, or why it is none.
import { Failure, quote } from '../errors.ts';
import { type HttpResponse, isLoopback } from '../http.ts';
import { type IdentityToken, parseIdentityToken } from '../identity/token.ts';
import type { Env } from './job.ts';

export const AUDIENCE = 'sigstore';
/** A measured difference above this is told; the services tolerate less than five minutes. */
const MAX_SKEW_MS = 60_000;

export type Answered = Readonly<{ response: HttpResponse; url: URL; env: Env; now: Date }>;

/** The text in `{"value": "…"}`. Its shape is told, its content never: it may hold a token. */
export function readValue(response: HttpResponse, url: URL): string {
  const malformed = (what: string): Failure =>
    new Failure('token-response-malformed', `the identity service (${url.origin}) answered with ${what}`);
  let answer: unknown;
  try {
    answer = JSON.parse(response.body.toString('utf8'));
  } catch {
    throw malformed(response.body.length === 0 ? 'nothing' : 'something that is not JSON');
  }
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
    throw malformed('JSON that is not an object');
  const value: unknown = 'value' in answer ? answer.value : undefined;
  if (value === undefined) throw malformed('JSON without `value`');
  if (value === '') throw malformed('an empty `value`');
  if (typeof value !== 'string')
    throw malformed(`a \`value\` that is ${value === null ? 'null' : `a JSON ${typeof value}`}`);
  return value;
}

/** A token this fresh is out of its time only when a clock is wrong; the answer's Date tells by how much. */
export function parseAnswered(value: string, { response, url, env, now }: Answered): IdentityToken {
  const skewMs = response.date === undefined ? 0 : now.getTime() - response.date.getTime();
  const skewed = Math.abs(skewMs) > MAX_SKEW_MS;
  const skew = `this machine's clock is ${Math.round(Math.abs(skewMs) / 1000)} s ${skewMs > 0 ? 'ahead of' : 'behind'} the identity service's`;
  const notices = [...hostNotices(url, env), ...(skewed ? [skew] : [])];
  try {
    return parseIdentityToken(value, { now, audience: AUDIENCE, notices });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (skewed && ['token-expired', 'token-not-yet-valid'].includes(error.code))
      throw new Failure('clock-skew', `${skew}, so ${error.message}`, { cause: error });
    if (error.code === 'token-malformed')
      throw new Failure(
        'token-response-malformed',
        `what the identity service gave is no token: ${error.message}`,
      );
    throw error;
  }
}

/** The request token goes to this host, so a strange one deserves a word. */
function hostNotices(url: URL, env: Env): readonly string[] {
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const own = URL.canParse(server) ? new URL(server).hostname : 'github.com';
  const usual = /(^|\.)(actions\.githubusercontent\.com|ghe\.com)$/.test(url.hostname);
  if (usual || isLoopback(url) || `.${url.hostname}`.endsWith(`.${own}`)) return [];
  return [`the identity token was requested from ${quote(url.host)}, which is not a host of GitHub`];
}
