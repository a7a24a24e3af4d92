// Claim by claim: what Fulcio would make of a token, and every reason why it would refuse it.
import { Failure, type FailureCode, quote } from '../../errors/failure.ts';
import type { Provider } from '../fulcio/ci-providers.ts';
import { printClaim } from '../fulcio/go-format.ts';
import { type Claims, type FulcioConfig, type Kind, kindOf, placeOf, rowOf } from '../fulcio/issuers.ts';
import { type Extension, extensionsOf } from '../fulcio/oids.ts';
import type { Problem } from '../fulcio/principal.ts';
import { PRINCIPALS } from '../fulcio/principals.ts';
import type { IdentityToken } from '../token/identity-token.ts';

type ClaimView = Readonly<{ name: string; required: boolean; present: boolean; value: unknown }>;

export type Inspection = Readonly<{
  issuer: string;
  kind: Kind;
  /**
   * The certificate's subject alternative name; undefined if it would have none, or if only Fulcio knows it (kinds
   * without rules here).
   */
  identity: string | undefined;
  /** The issuer that the certificate names, which a verifier must expect. */
  federatedIssuer: string;
  notBefore: Date | undefined;
  expires: Date;
  claims: readonly ClaimView[];
  /**
   * The extensions of the certificate that come from the token, in its order; empty if Fulcio would not issue a
   * certificate.
   */
  extensions: readonly Extension[];
  /** Only for a job: the provider whose templates put its claims into the certificate. */
  provider: Provider | undefined;
  /** All reasons why this Fulcio would refuse the token, in the order in which to fix them. */
  problems: readonly Problem[];
  /** Sentences about what is unusual but accepted; those about the token come first. */
  notices: readonly string[];
  /** Why this program does not sign with it although Fulcio would issue a certificate. */
  anonymous: Problem | undefined;
}>;

const STANDARD = ['iss', 'aud', 'sub', 'exp', 'iat', 'nbf'] as const;
const STANDARD_REQUIRED: readonly string[] = STANDARD.filter((name) => name !== 'nbf');
const ISSUER_CODES: readonly FailureCode[] = ['issuer-ghes', 'issuer-ghe-com', 'issuer-unsupported'];

/**
 * What a Fulcio would make of the token; it is the Fulcio by whose rules the token was read (Fulcio docs/oidc.md,
 * docs/oid-info.md). Throws nothing: problems are in the result.
 */
export function inspectToken(token: IdentityToken): Inspection {
  const { claims, issuer, fulcio, subject: sub } = token;
  const { row, trusted } = rowOf(claims, issuer, fulcio);
  const principal = PRINCIPALS[row.type]({ claims, sub, issuer, row, trusted, fulcio });
  const { identity, required = [], optional = [], texts = {}, provider } = principal;
  const { problems = [], notices = [], anonymous } = principal;
  const named = principal.issuer ?? (trusted && fulcio.untold !== true ? issuer : token.federatedIssuer);
  return {
    issuer,
    kind: kindOf(row),
    identity,
    federatedIssuer: named,
    notBefore: token.notBefore,
    expires: token.expiresAt,
    claims: viewClaims(claims, required, optional),
    extensions: problems.length > 0 ? [] : extensionsOf(named, printClaim(sub), texts),
    provider,
    problems: [...(trusted ? [] : [unknownIssuer(issuer, fulcio)]), ...problems],
    notices: [...token.notices, ...notices],
    anonymous,
  };
}

/**
 * Throws the first problem of an inspection as a Failure. With `knownFulcio: false` (a private instance, whose rules
 * are not known here) that Fulcio decides about the issuer.
 */
export function requireIssuable(inspection: Inspection, options: Readonly<{ knownFulcio: boolean }>): void {
  const problem = inspection.problems.find((each) => options.knownFulcio || !isOfIssuer(each));
  if (problem !== undefined) throw failureOf(problem);
}

/** Throws if the certificate would not identify anyone in particular. */
export function requireSomebody({ anonymous }: Inspection): void {
  if (anonymous !== undefined) throw failureOf(anonymous);
}

function failureOf({ code, message, remedy }: Problem): Failure {
  return new Failure(code, message, { remedy });
}

/** Whether the problem is that this Fulcio does not trust the issuer. */
export function isOfIssuer({ code }: Problem): boolean {
  return ISSUER_CODES.includes(code);
}

function viewClaims(claims: Claims, required: readonly string[], optional: readonly string[]): ClaimView[] {
  const known = [...STANDARD, ...required, ...optional];
  const others = Object.keys(claims).filter((name) => !known.includes(name));
  return [...new Set([...known, ...others])].map((name) => {
    const present = Object.hasOwn(claims, name);
    return {
      name,
      required: required.includes(name) || STANDARD_REQUIRED.includes(name),
      present,
      value: present ? claims[name] : undefined,
    };
  });
}

function unknownIssuer(issuer: string, { name }: FulcioConfig): Problem {
  const shown = quote(issuer);
  switch (placeOf(issuer)) {
    case 'ghe.com':
      return { code: 'issuer-ghe-com', message: `the issuer ${shown} belongs to a *.ghe.com enterprise` };
    case 'ghes':
      return { code: 'issuer-ghes', message: `the issuer ${shown} is a GitHub Enterprise Server` };
    case 'github.com':
      return {
        code: 'issuer-unsupported',
        message: `the issuer ${shown} is GitHub's, but Fulcio accepts only one path segment of letters, digits, - and _ after the host`,
      };
    case 'forgejo':
    case 'other':
      return { code: 'issuer-unsupported', message: `${name} does not trust the issuer ${shown}` };
  }
}
