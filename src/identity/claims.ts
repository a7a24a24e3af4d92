// Claim by claim: what Fulcio would make of a token, and everything it would refuse it for.
import { Failure, type FailureCode, quote } from '../errors.ts';
import {
  type Claims,
  findIssuer,
  type IssuerRow,
  type IssuerTable,
  type Kind,
  kindOf,
  PUBLIC_ISSUERS,
  placeOf,
} from './issuers.ts';
import { KINDS, type Problem } from './kinds.ts';
import type { IdentityToken } from './token.ts';

export type ClaimView = Readonly<{ name: string; required: boolean; present: boolean; value: unknown }>;

export type Inspection = Readonly<{
  issuer: string;
  kind: Kind;
  /** The certificate's subject alternative name; undefined when only Fulcio can tell (kinds without rules here). */
  identity: string | undefined;
  /** The issuer that the certificate names, and that a verifier must expect. */
  federatedIssuer: string;
  notBefore: Date | undefined;
  expires: Date;
  claims: readonly ClaimView[];
  /** All reasons for which the public instance would refuse the token, in the order to mend them. */
  problems: readonly Problem[];
  /** What is odd but accepted, a sentence each; those of the token first. */
  notices: readonly string[];
}>;

const STANDARD = ['iss', 'aud', 'sub', 'exp', 'iat', 'nbf'] as const;
const STANDARD_REQUIRED: readonly string[] = STANDARD.filter((name) => name !== 'nbf');
const ISSUER_CODES: readonly FailureCode[] = ['issuer-ghes', 'issuer-ghe-com', 'issuer-unsupported'];

/**
 * What Fulcio would make of a token (Fulcio docs/oidc.md, docs/oid-info.md). `issuers` are those that its Fulcio
 * trusts; default: the public instance's. Throws nothing: problems are in the answer.
 */
export function inspectToken(token: IdentityToken, issuers: IssuerTable = PUBLIC_ISSUERS): Inspection {
  const { claims, issuer } = token;
  const row = findIssuer(issuer, issuers);
  const kind = kindOf(issuer, claims, issuers);
  const rules = KINDS[kind];
  const subject = { claims, issuer, row };
  const required = rules?.required ?? [];
  const missing = required.filter((name) => !Object.hasOwn(claims, name));
  return {
    issuer,
    kind,
    identity: rules?.identity(subject),
    federatedIssuer: row === undefined || row.federated === true ? token.federatedIssuer : issuer,
    notBefore: token.notBefore,
    expires: token.expiresAt,
    claims: viewClaims(claims, required, rules?.optional ?? []),
    problems: [
      ...issuerProblems(issuer, row),
      ...(missing.length === 0 ? [] : [missingProblem(missing)]),
      ...(rules?.problems(subject) ?? []),
    ],
    notices: [
      ...token.notices,
      ...(rules?.notices(subject) ?? ['the rules for this kind of identity are known to Fulcio alone']),
    ],
  };
}

/**
 * Throws the first problem of an inspection as a Failure. With `publicGood: false` (an instance of one's own) the
 * issuer is left to that instance's Fulcio.
 */
export function requireIssuable(inspection: Inspection, options: Readonly<{ publicGood: boolean }>): void {
  const problem = inspection.problems.find(({ code }) => options.publicGood || !ISSUER_CODES.includes(code));
  if (problem !== undefined) throw new Failure(problem.code, problem.message);
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

function missingProblem(missing: readonly string[]): Problem {
  const names = missing.map((name) => `\`${name}\``).join(', ');
  return {
    code: 'token-claim-missing',
    message: `the identity token lacks ${missing.length === 1 ? 'the claim' : 'the claims'} ${names}`,
  };
}

function issuerProblems(issuer: string, row: IssuerRow | undefined): readonly Problem[] {
  if (row !== undefined) return [];
  const shown = quote(issuer);
  switch (placeOf(issuer)) {
    case 'ghe.com':
      return [{ code: 'issuer-ghe-com', message: `the issuer ${shown} is a *.ghe.com enterprise's` }];
    case 'ghes':
      return [{ code: 'issuer-ghes', message: `the issuer ${shown} is a GitHub Enterprise Server` }];
    case 'github.com':
      return [
        {
          code: 'issuer-unsupported',
          message: `the issuer ${shown} is GitHub's, but Fulcio takes only one path segment of letters, digits, - and _ after the host`,
        },
      ];
    case 'forgejo':
    case 'other':
      return [
        {
          code: 'issuer-unsupported',
          message: `the public Sigstore instance does not trust the issuer ${shown}`,
        },
      ];
  }
}
