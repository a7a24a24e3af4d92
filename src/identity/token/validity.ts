// The times in a token, checked with a clock that may be slightly wrong.
import { Failure, quote } from '../../errors/failure.ts';
import type { Claims } from '../fulcio/issuers.ts';
import { invalidClaim, missingClaim } from './registered-claims.ts';

/**
 * One tolerance for both ends, `nbf` and `exp`, for clocks that differ slightly. sigstore-python decodes with 5 s and
 * then checks again with none, so that its tolerance never has an effect. Here it has an effect, with the same 5 s.
 */
const LEEWAY_S = 5;
/**
 * The exchange for a certificate takes one request to Fulcio; a token that is about to expire could expire during it.
 */
const MIN_LIFETIME_S = 30;
/** Fulcio does not check `iat`, so a token from the future only causes a notice about the clock. */
const MAX_IAT_AHEAD_S = 60;
/** The last second of the year 9999: later times have no common notation. */
const MAX_TIME_S = 253_402_300_799;

type Times = Readonly<{ notBefore: Date | undefined; expiresAt: Date; notices: readonly string[] }>;

/**
 * `exp`, `iat` (both required) and `nbf` as dates (RFC 7519 section 4.1, seconds since 1970).
 * Throws `token-claim-missing`, `token-claim-invalid`, `token-expired` or `token-not-yet-valid`.
 */
export function readTimes(claims: Claims, now: Date, minLifetimeS = MIN_LIFETIME_S): Times {
  const expires = readTime(claims, 'exp');
  const issued = readTime(claims, 'iat');
  const notBefore = Object.hasOwn(claims, 'nbf') ? readTime(claims, 'nbf') : undefined;
  const nowS = now.getTime() / 1000;
  const times = {
    notBefore: notBefore === undefined ? undefined : toDate(notBefore),
    expiresAt: toDate(expires),
  };
  if (expires + LEEWAY_S <= nowS)
    throw expired(`expired ${seconds(nowS - expires)} ago, at ${stamp(times.expiresAt)}`, SHORT_LIVED);
  if (minLifetimeS > 0 && expires - nowS < minLifetimeS)
    throw expired(
      `expires at ${stamp(times.expiresAt)}, in less than the ${minLifetimeS} s that an exchange for a certificate needs`,
    );
  if (times.notBefore !== undefined && !inValidityPeriod(times, now))
    throw new Failure(
      'token-not-yet-valid',
      `the identity token is valid only from ${stamp(times.notBefore)}, ${seconds((notBefore ?? 0) - nowS)} from now by this machine's clock`,
    );
  const ahead = issued - nowS;
  const notices =
    ahead > MAX_IAT_AHEAD_S
      ? [
          `the identity token was issued ${seconds(ahead)} in the future by this machine's clock; check the clock`,
        ]
      : [];
  return { ...times, notices };
}

/** True while a token may be used at this time, with the same tolerance at both ends. */
export function inValidityPeriod(
  times: Readonly<{ notBefore: Date | undefined; expiresAt: Date }>,
  now: Date,
): boolean {
  const leewayMs = LEEWAY_S * 1000;
  const begun = times.notBefore === undefined || times.notBefore.getTime() - leewayMs <= now.getTime();
  return begun && now.getTime() < times.expiresAt.getTime() + leewayMs;
}

function readTime(claims: Claims, name: 'exp' | 'iat' | 'nbf'): number {
  const value = claims[name];
  if (value === undefined) throw missingClaim(name);
  if (typeof value !== 'number' || !(value >= 0 && value <= MAX_TIME_S))
    throw invalidClaim(`\`${name}\` is ${quote(value)} instead of a time in seconds since 1970`);
  return value;
}

const SHORT_LIVED =
  'Identity tokens are valid only for a short time. Tokens of GitHub are valid for five minutes.';

function expired(what: string, why?: string): Failure {
  return new Failure('token-expired', `the identity token ${what}`, { why });
}

const toDate = (seconds: number): Date => new Date(seconds * 1000);
const stamp = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');
const seconds = (span: number): string => `${Math.round(span)} s`;
