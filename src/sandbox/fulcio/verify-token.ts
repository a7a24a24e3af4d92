// Whether a token is valid: its signature, issuer, audience and times, as go-oidc checks them (oidc/verify.go).
import { compactVerify } from 'jose';
import type { IssuerKeys } from '../oidc-issuer.ts';
import { type Claims, readClaim, readSeconds, readText } from './go-claims.ts';
import { findTrusted, type TrustedIssuer } from './issuers.ts';

export type Authentic = Readonly<{ claims: Claims; issuer: string; rule: TrustedIssuer }>;

export type AuthenticationOptions = Readonly<{
  keys: IssuerKeys;
  issuers: readonly TrustedIssuer[];
  now: () => Date;
}>;

const NOT_BEFORE_LEEWAY_MS = 300_000;

/** The claims of a token and the rule that applies to its issuer. Throws Error for an untrusted token. */
export async function authenticate(token: string, options: AuthenticationOptions): Promise<Authentic> {
  const { payload } = await compactVerify(token, options.keys, { algorithms: ['RS256'] });
  const claims: unknown = JSON.parse(new TextDecoder().decode(payload));
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) throw new Error('no claims');
  const all = claims as Claims;
  const issuer = readText(all, 'iss');
  const rule = findTrusted(issuer, options.issuers);
  if (rule === undefined) throw new Error('unknown issuer');
  if (!readAudience(all).includes(rule.audience ?? 'sigstore')) throw new Error('another audience');
  for (const name of ['sub', 'nonce', 'at_hash']) readText(all, name);
  checkTimes(all, options.now().getTime());
  return { claims: all, issuer, rule };
}

function readAudience(claims: Claims): readonly unknown[] {
  const audience = readClaim(claims, 'aud');
  if (!Array.isArray(audience)) return [readText(claims, 'aud')];
  if (!audience.every((one) => typeof one === 'string' || one === null))
    throw new Error('audience is no text');
  return audience;
}

/** `exp` strictly, `nbf` with five minutes of tolerance; `iat` must only be a time. */
function checkTimes(claims: Claims, nowMs: number): void {
  const expires = readSeconds(claims, 'exp') ?? 0;
  readSeconds(claims, 'iat');
  const notBefore = readClaim(claims, 'nbf') === undefined ? undefined : readSeconds(claims, 'nbf');
  if (expires * 1000 < nowMs) throw new Error('expired');
  if (notBefore !== undefined && nowMs + NOT_BEFORE_LEEWAY_MS < notBefore * 1000)
    throw new Error('not yet valid');
}
