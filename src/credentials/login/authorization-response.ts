// The answer to an authorization request: whether it belongs to our request, and its content. Sends no request.
import { createHash, timingSafeEqual } from 'node:crypto';
import { Failure, quote } from '../../errors/failure.ts';
import type { IssuerMetadata } from './discovery.ts';
import { refused } from './errors.ts';
import type { Authorization } from './oauth-client.ts';
import type { Secrets } from './secrets.ts';

export type Expected = Readonly<{ authorization: Authorization; issuer: IssuerMetadata; secrets: Secrets }>;

/** A code to redeem, or why there is no code. */
export type Answer = Readonly<{ code: string }> | Failure;

/**
 * Reads the parameters that came back (RFC 6749 section 4.1.2). Without our `state` they are not for us: returns
 * undefined, and nothing has happened. With it they must name our issuer if they name one, or if the issuer announced
 * that it names itself (RFC 9207 section 2.4). This is checked before any error in them is accepted.
 */
export function readAnswer(parameters: URLSearchParams, expected: Expected): Answer | undefined {
  const { authorization, issuer, secrets } = expected;
  const [state, ...moreStates] = parameters.getAll('state');
  if (state === undefined || moreStates.length > 0 || !equal(state, authorization.state)) return undefined;

  const forged = (what: string) => new Failure('login-forged', `the answer to the login ${what}`);
  const repeated = ['iss', 'error', 'code'].find((name) => parameters.getAll(name).length > 1);
  if (repeated !== undefined) return forged(`has ${quote(repeated)} more than once`);
  const named = parameters.get('iss');
  if (named === null && issuer.authorization_response_iss_parameter_supported)
    return forged(`has no \`iss\`, which ${quote(issuer.issuer)} said it sends`);
  if (named !== null && named !== issuer.issuer)
    return forged(`is from ${quote(named)} instead of ${quote(issuer.issuer)}`);
  const error = parameters.get('error');
  if (error !== null)
    return refused(error, parameters.get('error_description') ?? undefined, issuer.issuer, secrets);
  const code = parameters.get('code');
  return code ? { code } : forged('has neither a code nor an error');
}

/** Takes the same time wherever two texts differ. */
function equal(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
