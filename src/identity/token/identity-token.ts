// An identity token that cannot print itself, with the rules for tokens of every kind.
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

/** The audience of tokens, unless a Fulcio requires another one. */
export const AUDIENCE = 'sigstore';

/** A token whose claims were read but whose signature was not verified: Fulcio does that. */
export type IdentityToken = Readonly<{
  /** Unverified. */
  claims: Claims;
  /** `iss`. */
  issuer: string;
  /** The Fulcio by whose rules it was read. */
  fulcio: FulcioConfig;
  /** `sub`. */
  subject: string;
  /**
   * The text that the proof of possession signs: the e-mail address for issuers of e-mail addresses, `sub` for all
   * others.
   */
  identity: string;
  /** The provider behind a federating issuer (`federated_claims.connector_id`), else `iss`. */
  federatedIssuer: string;
  notBefore: Date | undefined;
  expiresAt: Date;
  /** Sentences about what is unusual but accepted. */
  notices: readonly string[];
  /** The same token, read by another Fulcio's rules: `identity` may differ. Throws what parseIdentityToken throws. */
  under: (fulcio: FulcioConfig, now: Date) => IdentityToken;
  /** The token itself. Every use of it is a place where it could leak. */
  reveal: () => string;
}>;

type ParseOptions = Readonly<{
  now: Date;
  /** The Fulcio whose rules to use; default: the public instance's. */
  fulcio?: FulcioConfig | undefined;
  /**
   * The audience that the token must have; default: the audience that this Fulcio requires for its issuer, else
   * `sigstore`.
   */
  audience?: string;
  /** How much longer it must be valid, in seconds; default: as long as an exchange for a certificate takes. */
  minLifetimeS?: number;
  /** Notices of the caller; they come first in `notices`. */
  notices?: readonly string[];
}>;

/**
 * Reads a JSON Web Token of at most 16 KiB and checks what applies to every kind: `aud`, `sub`, `iat`, `exp`, `iss`
 * present (OpenID Connect Core section 2), audience, time, types. Whitespace around it is removed with a notice.
 * Throws `token-malformed`, `token-claim-missing`, `token-claim-invalid`, `token-audience`, `token-expired` or
 * `token-not-yet-valid`, with no text of the token except a quoted claim.
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
  // If there is an e-mail address, it is used first (Fulcio: pkg/identity/chainguard).
  const addressed = row.type === 'chainguard-identity' && Boolean(claims['email']);
  const identity = row.type === 'email' || addressed ? readText(claims, 'email') : subject;
  const federatedIssuer = readFederatedIssuer(claims['federated_claims']) ?? issuer;
  const times = readTimes(claims, options.now, options.minLifetimeS);
  notices.push(...times.notices);
  const { notBefore, expiresAt } = times;
  // Every way to print the object prints this.
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

/** False if the rules that a token was read by do not know its issuer, and its claims do not identify it either. */
export function isKnown({ claims, issuer, fulcio }: IdentityToken): boolean {
  return rowOf(claims, issuer, fulcio).row.type !== 'unknown';
}
