// The answer to an authorization request: whether it is one to ours, and what it says. No request is made before that.
import { createHash, timingSafeEqual } from 'node:crypto';
import { Failure, quote } from '../../errors/failure.ts';
import type { IssuerMetadata } from './discovery.ts';
import { refused } from './errors.ts';
import type { Authorization } from './oauth-client.ts';
import type { Secrets } from './secrets.ts';

export type Expected = Readonly<{ authorization: Authorization; issuer: IssuerMetadata; secrets: Secrets }>;

/** A code to redeem, or why there is none. */
export type Answer = Readonly<{ code: string }> | Failure;

/**
 * Reads the parameters that came back (RFC 6749 section 4.1.2). Without our `state` they are not for us: undefined,
 * and nothing has happened. With it they must name our issuer where they name one, or where it promised to be named
 * (RFC 9207 section 2.4), before even an error in them counts.
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

/** In a time that does not depend on where two texts differ. */
function equal(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
