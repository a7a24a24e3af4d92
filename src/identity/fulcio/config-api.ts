// The part of its configuration that a Fulcio publishes (GET /api/v2/configuration): its issuers, not its templates.
import { isRecord } from '../../encoding/strict-json.ts';
import { type FulcioConfig, PUBLIC_FULCIO, principalType, type TrustedIssuer } from './issuers.ts';

/**
 * Reads the answer of a Fulcio (Fulcio: fulcio.proto, Configuration). The answer does not contain which provider a
 * ci-provider is, or its templates: those of the public instance are used instead. Undefined for any other answer.
 */
export function readPublishedConfig(answer: unknown): FulcioConfig | undefined {
  if (!isRecord(answer) || !Array.isArray(answer['issuers'])) return undefined;
  const rows = answer['issuers'].flatMap((one: unknown): TrustedIssuer[] => {
    const about = isRecord(one) ? one : {};
    const text = (name: string) =>
      typeof about[name] === 'string' && about[name] !== '' ? about[name] : undefined;
    const issuer = text('issuerUrl') ?? text('wildcardIssuerUrl');
    if (issuer === undefined) return [];
    return [
      {
        issuer,
        type: principalType(text('issuerType') ?? ''),
        audience: text('audience'),
        subjectDomain: text('subjectDomain'),
        trustDomain: text('spiffeTrustDomain'),
        unverified: about['skipEmailVerification'] === true,
      },
    ];
  });
  return { name: "this instance's Fulcio", issuers: rows, providers: PUBLIC_FULCIO.providers, untold: true };
}
