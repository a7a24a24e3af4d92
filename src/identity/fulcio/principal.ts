// What a rule of Fulcio looks at in a token, and what it makes of it.
import { type FailureCode, quote } from '../../errors/failure.ts';
import type { Provider } from './ci-providers.ts';
import type { Claims, FulcioConfig, TrustedIssuer } from './issuers.ts';

export type Problem = Readonly<{
  code: FailureCode;
  message: string;
  /** What mends it, where that is not what usually mends such. */
  remedy?: string;
}>;

/** What a rule may look at. */
export type Subject = Readonly<{
  claims: Claims;
  /** `sub` */
  sub: string;
  issuer: string;
  row: TrustedIssuer;
  /** False where the row is only a guess. */
  trusted: boolean;
  fulcio: FulcioConfig;
}>;

/** What becomes of a token. */
export type Principal = Readonly<{
  /** The subject alternative name that Fulcio would write; undefined when it cannot be told, or there is none. */
  identity: string | undefined;
  /** Claims without which Fulcio issues nothing. */
  required?: readonly string[];
  /** Claims that Fulcio copies or ignores when they are there; shown, never missed. */
  optional?: readonly string[];
  /** Texts of a provider's extensions, by their key in Fulcio's configuration. */
  texts?: Readonly<Record<string, string>>;
  /** The provider of a job with the defaults that hold for its server. */
  provider?: Provider | undefined;
  /** The issuer that the certificate names, where it is not `iss`. */
  issuer?: string | undefined;
  /** What Fulcio would refuse, in the order to mend it. */
  problems?: readonly Problem[];
  /** What Fulcio lets pass although the certificate will look odd. */
  notices?: readonly string[];
  /** Why the certificate would name no one in particular, which Fulcio lets pass and `sign` does not. */
  anonymous?: Problem | undefined;
}>;

/** The problem of a claim whose value Fulcio does not take. */
export const claimProblem = (message: string): Problem => ({ code: 'token-claim-invalid', message });

/** The problem of a name that cannot be in a certificate. */
export const uriProblem = (name: string): Problem =>
  claimProblem(`the certificate's identity would be ${quote(name)}, which Fulcio refuses as a URI`);

/** The problem of an identity that all tokens without these parts of it share; `remedy` says how to get one that has them. */
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
