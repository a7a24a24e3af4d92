// The OpenID Connect claims that every token has, read with their types.
import { isRecord } from '../../encoding/strict-json.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { isSecure } from '../../http/client.ts';
import type { Claims } from '../fulcio/issuers.ts';

const MAX_SHOWN_AUDIENCES = 3;

/** The Failure for a missing claim. */
export function missingClaim(
  name: string,
  remedy = `Request a token from an issuer that sends \`${name}\`.`,
): Failure {
  return new Failure('token-claim-missing', `the identity token has no claim \`${name}\``, { remedy });
}

/** The Failure for a claim of a wrong type or value; `what` starts with its name. */
export function invalidClaim(what: string): Failure {
  return new Failure('token-claim-invalid', `the identity token's claim ${what}`);
}

/** Names that Fulcio reads in any letter case; the last one is used (Go: encoding/json into a struct). */
const READ_LOOSELY = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'email', 'email_verified', 'kubernetes.io'];

/** Refuses a claim that Fulcio would read as another one. Throws `token-malformed`. */
export function assertOneSpelling(claims: Claims): void {
  const odd = Object.keys(claims).find(
    (name) => !READ_LOOSELY.includes(name) && READ_LOOSELY.includes(name.toLowerCase()),
  );
  if (odd === undefined) return;
  const message = `the identity token has a claim ${quote(odd)}, which Fulcio reads as \`${odd.toLowerCase()}\``;
  throw new Failure('token-malformed', message);
}

/** A claim that must be text, not empty, and without control characters, which no issuer sends. */
export function readText(claims: Claims, name: string): string {
  const value = claims[name];
  if (value === undefined) throw missingClaim(name);
  if (typeof value !== 'string' || value === '')
    throw invalidClaim(`\`${name}\` is ${quote(value)} instead of text`);
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value))
    throw invalidClaim(`\`${name}\` contains control characters: ${quote(value)}`);
  return value;
}

/**
 * Fulcio compares `iss` byte for byte, and discovery downloads from it: so it must be an https URL without extra parts.
 */
export function readIssuer(claims: Claims): string {
  const issuer = readText(claims, 'iss');
  const url = /^[\x21-\x7e]+$/.test(issuer) && URL.canParse(issuer) ? new URL(issuer) : undefined;
  if (url === undefined) throw invalidClaim(`\`iss\` is not a URL: ${quote(issuer)}`);
  if (!isSecure(url)) throw invalidClaim(`\`iss\` does not start with https://: ${quote(url.origin)}`);
  if (url.username !== '' || url.password !== '')
    throw invalidClaim('`iss` contains a user name or password');
  if (/[?#]/.test(issuer)) throw invalidClaim(`\`iss\` has a query or fragment: ${quote(url.origin)}`);
  return issuer;
}

/** `aud` is text or a list of texts (RFC 7519 section 4.1.3) and must contain the expected audience. */
export function checkAudience(audience: unknown, expected: string): void {
  if (audience === undefined)
    throw missingClaim('aud', `Request the token for the audience \`${expected}\`.`);
  const all: readonly unknown[] = Array.isArray(audience) ? audience : [audience];
  if (!all.every((one) => typeof one === 'string'))
    throw invalidClaim(`\`aud\` is ${quote(audience)} instead of text or a list of it`);
  if (all.includes(expected)) return;
  const shown = all.slice(0, MAX_SHOWN_AUDIENCES).map((one) => quote(one));
  const whom = shown.join(', ') || 'nobody';
  throw new Failure('token-audience', `the identity token is for ${whom}, not for ${quote(expected)}`);
}

/** Dex names the upstream provider here (an implementation detail of Dex, as sigstore-python reads it). */
export function readFederatedIssuer(federated: unknown): string | undefined {
  if (federated === undefined || federated === null) return undefined;
  if (!isRecord(federated)) throw invalidClaim('`federated_claims` is not an object');
  const connector = federated['connector_id'];
  if (connector === undefined || connector === null) return undefined;
  if (typeof connector !== 'string') throw invalidClaim('`federated_claims.connector_id` is not text');
  return connector;
}
