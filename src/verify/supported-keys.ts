// The kinds of keys that verification accepts, whatever they signed.
import type { KeyObject } from 'node:crypto';

/** P-256, P-384 and P-521, as node:crypto calls them. */
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'] as const;
export type Curve = (typeof CURVES)[number];

const MIN_RSA_BITS = 2048;

/**
 * The keys that are accepted for every kind of signature (protobuf-specs, "Algorithm Registry"): ECDSA on P-256, P-384
 * and P-521, Ed25519, and RSA from 2048 bits. Returns undefined for one of these, and otherwise what the key is.
 */
export function unsupportedKey({
  asymmetricKeyType: type,
  asymmetricKeyDetails,
}: KeyObject): string | undefined {
  const { namedCurve = 'unknown', modulusLength = 0 } = asymmetricKeyDetails ?? {};
  if (type === 'ed25519' || (type === 'ec' && CURVES.some((curve) => curve === namedCurve))) return undefined;
  if (type === 'rsa' && modulusLength >= MIN_RSA_BITS) return undefined;
  const size =
    type === 'ec' ? ` on the curve ${namedCurve}` : type === 'rsa' ? ` of ${modulusLength} bits` : '';
  return `a key of type ${type}${size}`;
}

/** The text that follows the name of an unsupported key in a message. */
export const SUPPORTED_KEYS = `P-256, P-384, P-521, Ed25519, and RSA from ${MIN_RSA_BITS} bits`;
