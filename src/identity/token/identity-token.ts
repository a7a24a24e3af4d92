// An identity token that cannot print itself, with the rules every token keeps whatever its kind.
import { inspect } from 'node:util';
import { type Claims, type FulcioConfig, PUBLIC_FULCIO, rowOf } from '../fulcio/issuers.ts';
import { readJwt } from './jwt.ts';
import {
  assertOneSpelling,
  checkAudience,
  readFederatedIssuer,
  readIssuer,
  readText,
} from './registered-claims.ts';
import { readTimes } from './validity.ts';

/** Whom tokens are for unless a Fulcio wants it otherwise. */
export const AUDIENCE = 'sigstore';

/** A token whose claims were read but whose signature is not verified yet: Fulcio does. */
export type IdentityToken = Readonly<{
  /** Unverified. */
  claims: Claims;
  /** `iss`. */
  issuer: string;
  /** Whose rules it was read by. */
  fulcio: FulcioConfig;
  /** `sub`. */
  subject: string;
  /** What proof of possession signs: the e-mail address for issuers of those, `sub` for all others. */
  identity: string;
  /** The provider behind a federating issuer (`federated_claims.connector_id`), else `iss`. */
  federatedIssuer: string;
  notBefore: Date | undefined;
  expiresAt: Date;
  /** What is odd but tolerated, a sentence each. */
  notices: readonly string[];
  /**
   * The same token as read where another Fulcio's rules hold: what it proves possession over may differ.
   * Throws what parseIdentityToken throws.
   */
  under: (fulcio: FulcioConfig, now: Date) => IdentityToken;
  /** The token itself. Every use of it is a place where it could leak. */
  reveal: () => string;
}>;

type ParseOptions = Readonly<{
  now: Date;
  /** What a Fulcio trusts; default: the public instance's. */
  fulcio?: FulcioConfig | undefined;
  /** Whom the token must be for; default: whom its issuer's tokens must be for at this Fulcio, else `sigstore`. */
  audience?: string;
  /** How long it must be valid yet, in seconds; default: as long as an exchange for a certificate takes. */
  minLifetimeS?: number;
  /** What the caller already found odd; comes first in `notices`. */
  notices?: readonly string[];
}>;

/**
 * Reads a JSON Web Token of at most 16 KiB and checks what holds for every kind: `aud`, `sub`, `iat`, `exp`, `iss`
 * present (OpenID Connect Core section 2), audience, time, types. Blanks around it are cut with a notice.
 * Throws `token-malformed`, `token-claim-missing`, `token-claim-invalid`, `token-audience`, `token-expired` or
 * `token-not-yet-valid`, never with text of the token beyond a quoted claim.
 */
export function parseIdentityToken(raw: string, options: ParseOptions): IdentityToken {
  const notices = [...(options.notices ?? [])];
  const trimmed = raw.trim();
  if (trimmed !== raw && trimmed !== '')
    notices.push('the identity token had spaces around it; they were removed');
  const claims = readJwt(trimmed);
  assertOneSpelling(claims);
  const issuer = readIssuer(claims);
  const { fulcio = PUBLIC_FULCIO } = options;
  const { row } = rowOf(claims, issuer, fulcio);
  checkAudience(claims['aud'], options.audience ?? row.audience ?? AUDIENCE);
  const subject = readText(claims, 'sub');
  // An address comes first where there is one (Fulcio: pkg/identity/chainguard).
  const addressed = row.type === 'chainguard-identity' && Boolean(claims['email']);
  const identity = row.type === 'email' || addressed ? readText(claims, 'email') : subject;
  const federatedIssuer = readFederatedIssuer(claims['federated_claims']) ?? issuer;
  const times = readTimes(claims, options.now, options.minLifetimeS);
  notices.push(...times.notices);
  const { notBefore, expiresAt } = times;
  // Whatever prints it prints this.
  const shown = () => `IdentityToken(${issuer})`;
  const printed = { toString: shown, toJSON: shown, [inspect.custom]: shown };
  return {
    claims,
    issuer,
    fulcio,
    subject,
    identity,
    federatedIssuer,
    notBefore,
    expiresAt,
    notices,
    under: (other, now) => parseIdentityToken(trimmed, { now, fulcio: other }),
    reveal: () => trimmed,
    ...printed,
  };
}

/** False when the rules that a token was read by say nothing of its issuer, and its claims do not tell either. */
export function isKnown({ claims, issuer, fulcio }: IdentityToken): boolean {
  return rowOf(claims, issuer, fulcio).row.type !== 'unknown';
}
