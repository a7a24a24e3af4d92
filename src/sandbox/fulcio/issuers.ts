// The issuers that Fulcio trusts: the rule for a token, and what Fulcio publishes about them.
import { isProvider, type ProviderName } from './ci-providers.ts';

export type IssuerKind =
  | ProviderName
  | 'chainguard-identity'
  | 'email'
  | 'kubernetes'
  | 'spiffe'
  | 'uri'
  | 'username';

/** One issuer of a Fulcio's configuration (pkg/config/config.go). */
export type TrustedIssuer = Readonly<{
  /** URL; each `*` matches one run of letters, digits, `-` and `_`. */
  issuer: string;
  kind: IssuerKind;
  /** The audience of its tokens; default `sigstore`. */
  audience?: string;
  /** The path of claims to the issuer that the certificate names instead; only for e-mail. */
  issuerClaim?: readonly string[];
  /** Only published; the server always verifies possession of the principal's name. */
  challengeClaim?: string;
  subjectDomain?: string;
  spiffeTrustDomain?: string;
  skipEmailVerification?: boolean;
  /** Override the defaults of the kind's templates. */
  defaults?: Readonly<Record<string, string>>;
}>;

const isPattern = ({ issuer }: TrustedIssuer): boolean => issuer.includes('*');

/** The rule for an issuer: one with exactly its name, or else a pattern that matches all of it. */
export function findTrusted(issuer: string, trusted: readonly TrustedIssuer[]): TrustedIssuer | undefined {
  const matches = (rule: TrustedIssuer): boolean => {
    const parts = rule.issuer.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return isPattern(rule) && new RegExp(`^${parts.join('[-_a-zA-Z0-9]+')}$`).test(issuer);
  };
  return trusted.find((rule) => !isPattern(rule) && rule.issuer === issuer) ?? trusted.find(matches);
}

/** The answer to `GET /api/v2/configuration`. It contains no provider, no template and no issuer claim. */
export function publishTrusted(trusted: readonly TrustedIssuer[]): { issuers: readonly unknown[] } {
  const fixedFirst = [...trusted].sort((a, b) => Number(isPattern(a)) - Number(isPattern(b)));
  return {
    issuers: fixedFirst.map((rule) => ({
      [isPattern(rule) ? 'wildcardIssuerUrl' : 'issuerUrl']: rule.issuer,
      audience: rule.audience ?? 'sigstore',
      challengeClaim: rule.challengeClaim ?? (rule.kind === 'email' ? 'email' : 'sub'),
      spiffeTrustDomain: rule.spiffeTrustDomain ?? '',
      issuerType: isProvider(rule.kind) ? 'ci-provider' : rule.kind,
      subjectDomain: rule.subjectDomain ?? '',
      skipEmailVerification: rule.skipEmailVerification ?? false,
    })),
  };
}
