// What a Fulcio publishes of its configuration (GET /api/v2/configuration): whom it trusts, not how it names them.
import { type FulcioConfig, type PrincipalType, PUBLIC_FULCIO, type TrustedIssuer } from './issuers.ts';

const TYPES: ReadonlySet<string> = new Set<PrincipalType>([
  ...(['email', 'ci-provider', 'spiffe', 'kubernetes', 'uri', 'username', 'chainguard-identity'] as const),
]);

/**
 * Reads the answer of a Fulcio (Fulcio: fulcio.proto, Configuration). Which provider a ci-provider is, and its
 * templates, it does not say: those of the public instance stand for them. Undefined for what is no such answer.
 */
export function readPublishedConfig(answer: unknown): FulcioConfig | undefined {
  const { issuers } = record(answer);
  if (!Array.isArray(issuers)) return undefined;
  const rows = issuers.flatMap((one: unknown): TrustedIssuer[] => {
    const about = record(one);
    const text = (name: string) =>
      typeof about[name] === 'string' && about[name] !== '' ? about[name] : undefined;
    const issuer = text('issuerUrl') ?? text('wildcardIssuerUrl');
    const type = text('issuerType') ?? '';
    const [audience, subjectDomain, trustDomain] = [
      text('audience'),
      text('subjectDomain'),
      text('spiffeTrustDomain'),
    ];
    if (issuer === undefined) return [];
    return [
      {
        issuer,
        type: TYPES.has(type) ? (type as PrincipalType) : 'unknown',
        ...(audience === undefined ? {} : { audience }),
        ...(subjectDomain === undefined ? {} : { subjectDomain }),
        ...(trustDomain === undefined ? {} : { trustDomain }),
        ...(about['skipEmailVerification'] === true ? { unverified: true } : {}),
      },
    ];
  });
  return { name: "this instance's Fulcio", issuers: rows, providers: PUBLIC_FULCIO.providers, untold: true };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
