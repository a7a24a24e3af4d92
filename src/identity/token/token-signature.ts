// Whether a token is signed by its issuer: verified with the keys that the issuer publishes, as Fulcio does.
import type { JSONWebKeySet } from 'jose';
import {
  JOSEAlgNotAllowed,
  JWKSMultipleMatchingKeys,
  JWKSNoMatchingKey,
  JWSSignatureVerificationFailed,
} from 'jose/errors';
import { createLocalJWKSet } from 'jose/jwks/local';
import { compactVerify } from 'jose/jws/compact/verify';
import { Failure, quote } from '../../errors/failure.ts';
import { describe, type Http, mayName, readJsonObject } from '../../http/client.ts';
import type { HttpRequest } from '../../http/exchange.ts';
import type { IdentityToken } from './identity-token.ts';
import { ASYMMETRIC, readJwtHeader } from './jwt.ts';

/**
 * OpenID Connect Discovery 1.0 section 3 requires it of every issuer; go-oidc accepts only this if none is announced.
 */
const DEFAULT_ALGORITHM = 'RS256';
/** Short, because Fulcio makes this check anyway. */
const TIMES = { attemptMs: 5000, callMs: 10_000 } as const;

/** `why` is one sentence without a period. */
export type SignatureCheck =
  | Readonly<{ state: 'valid'; kid: string | undefined }>
  | Readonly<{ state: 'invalid'; why: string }>
  | Readonly<{ state: 'unchecked'; why: string }>;

/**
 * Requests the configuration and the keys of a token's issuer (OpenID Connect Discovery 1.0 sections 3 and 4), and
 * verifies the token's signature with them (RFC 7515 section 5.2). If the issuer cannot be reached, or its answer
 * cannot be used, the result is "unchecked". Throws only what `http` throws when the run is stopped.
 */
export async function checkSignature(token: IdentityToken, http: Http): Promise<SignatureCheck> {
  try {
    const { keys, algorithms } = await publishedKeys(token.issuer, http);
    return await verify(token, keys, algorithms);
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'interrupted' || error.code === 'run-timeout')
      throw error;
    return { state: 'unchecked', why: error.message };
  }
}

type Published = Readonly<{ keys: JSONWebKeySet; algorithms: readonly string[] }>;

async function publishedKeys(issuer: string, http: Http): Promise<Published> {
  const address = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const request = { service: 'issuer', method: 'GET', url: address, ...TIMES } satisfies HttpRequest;
  const configuration = readJsonObject(await http(request), request);
  const refuse = (what: string): Failure => new Failure('issuer-unusable', `${describe(request)} ${what}`);
  const { issuer: name, jwks_uri: place, id_token_signing_alg_values_supported: announced } = configuration;
  if (name !== issuer) throw refuse(`calls itself ${quote(name)} instead of ${quote(issuer)}`);
  const url = typeof place === 'string' && URL.canParse(place) ? new URL(place) : undefined;
  if (url === undefined || !mayName(address, url))
    throw refuse(`has no usable \`jwks_uri\`: ${quote(place)}`);
  const algorithms = Array.isArray(announced) ? announced.filter((one) => ASYMMETRIC.has(one)) : [];
  const keysRequest = { ...request, url } satisfies HttpRequest;
  const answer = readJsonObject(await http(keysRequest), keysRequest);
  if (!Array.isArray(answer['keys'])) throw refuse('publishes no list of keys');
  const keys = { keys: answer['keys'].filter((key) => typeof key === 'object' && key !== null) };
  return { keys, algorithms: algorithms.length > 0 ? algorithms : [DEFAULT_ALGORITHM] };
}

async function verify(
  token: IdentityToken,
  keys: JSONWebKeySet,
  algorithms: readonly string[],
): Promise<SignatureCheck> {
  const raw = token.reveal();
  const { alg, kid } = readJwtHeader(raw);
  const issuer = quote(token.issuer);
  const invalid = (why: string): SignatureCheck => ({ state: 'invalid', why });
  const options = { algorithms: [...algorithms] };
  try {
    await compactVerify(raw, createLocalJWKSet(keys), options);
    return { state: 'valid', kid: typeof kid === 'string' ? kid : undefined };
  } catch (error) {
    if (error instanceof JOSEAlgNotAllowed)
      return invalid(`it is signed with ${quote(alg)}, but ${issuer} signs with ${algorithms.join(', ')}`);
    if (error instanceof JWKSNoMatchingKey)
      return invalid(
        `${issuer} publishes no key ${kid === undefined ? `for ${quote(alg)}` : quote(kid)} to check it with`,
      );
    if (error instanceof JWSSignatureVerificationFailed)
      return invalid(`the key ${kid === undefined ? '' : `${quote(kid)} `}of ${issuer} did not sign it`);
    if (!(error instanceof JWKSMultipleMatchingKeys))
      throw new Failure('issuer-unusable', `the keys of ${issuer} cannot be used`, { cause: error });
    // A token need not name its key; go-oidc tries all keys, too.
    for await (const key of error)
      if (
        await compactVerify(raw, key, options).then(
          () => true,
          () => false,
        )
      )
        return { state: 'valid', kid: undefined };
    return invalid(`none of the keys of ${issuer} signed it`);
  }
}
