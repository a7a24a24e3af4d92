// What a rule of Fulcio reads in a token, and what it returns.
import { type FailureCode, quote } from '../../errors/failure.ts';
import type { Provider } from './ci-providers.ts';
import type { Claims, FulcioConfig, TrustedIssuer } from './issuers.ts';

export type Problem = Readonly<{
  code: FailureCode;
  message: string;
  /** How to fix it, if the usual remedy for this code does not apply. */
  remedy?: string;
}>;

/** The input of a rule. */
export type Subject = Readonly<{
  claims: Claims;
  /** `sub` */
  sub: string;
  issuer: string;
  row: TrustedIssuer;
  /** False if the row is only a guess. */
  trusted: boolean;
  fulcio: FulcioConfig;
}>;

/** The result of a rule for a token. */
export type Principal = Readonly<{
  /** The subject alternative name that Fulcio would write; undefined if it is unknown, or there is no such name. */
  identity: string | undefined;
  /** Claims that Fulcio requires. */
  required?: readonly string[];
  /** Claims that Fulcio copies or ignores when they are there; they are shown, but not required. */
  optional?: readonly string[];
  /** Texts of a provider's extensions, by their key in Fulcio's configuration. */
  texts?: Readonly<Record<string, string>>;
  /** The provider of a job, with the defaults for its server. */
  provider?: Provider | undefined;
  /** The issuer that the certificate names, if it is not `iss`. */
  issuer?: string | undefined;
  /** What Fulcio would refuse, in the order in which to fix it. */
  problems?: readonly Problem[];
  /** What Fulcio accepts although the certificate will look unusual. */
  notices?: readonly string[];
  /** Why the certificate would not identify anyone in particular. Fulcio accepts that, but `sign` does not. */
  anonymous?: Problem | undefined;
}>;

/** The problem of a claim whose value Fulcio does not accept. */
export const claimProblem = (message: string): Problem => ({ code: 'token-claim-invalid', message });

/** The problem of a name that cannot be in a certificate. */
export const uriProblem = (name: string): Problem =>
  claimProblem(`the certificate's identity would be ${quote(name)}, which Fulcio refuses as a URI`);

/**
 * The problem of an identity that is the same for all tokens without these parts; `remedy` describes how to get one
 * with them.
 */
export const anonymousProblem = (identity: string, parts: readonly string[], remedy: string): Problem => ({
  ...claimProblem(
    `the certificate's identity would be ${quote(identity)}, which every token without ${parts.join(' and without ')} has`,
  ),
  remedy,
});

/** The problem of claims that are not there. */
export function missingClaims(missing: readonly string[]): Problem {
  const names = missing.map((name) => `\`${name}\``).join(', ');
  return {
    code: 'token-claim-missing',
    message: `the identity token does not have ${missing.length === 1 ? 'the claim' : 'the claims'} ${names}`,
  };
}
