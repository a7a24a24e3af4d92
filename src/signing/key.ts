// An ephemeral P-256 key that signs ready digests. It never leaves memory.
import { createPublicKey } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';

export type SigningKey = Readonly<{
  /** SubjectPublicKeyInfo, PEM. */
  publicKeyPem: string;
  /** ECDSA over a SHA-256 digest of 32 bytes, DER-encoded (RFC 3279 §2.2.3); fresh at each call. */
  sign: (digest: Buffer) => Buffer;
}>;

/** A new key pair. Node.js cannot sign a ready digest, which a file that is read only once needs. */
export function createKey(): SigningKey {
  const secret = p256.utils.randomSecretKey();
  const point = Buffer.from(p256.getPublicKey(secret, false));
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const publicKeyPem = createPublicKey({ key: jwk, format: 'jwk' })
    .export({ type: 'spki', format: 'pem' })
    .toString();
  const sign = (digest: Buffer) =>
    Buffer.from(
      p256.sign(digest, secret, { prehash: false, lowS: false, extraEntropy: true, format: 'der' }),
    );
  return { publicKeyPem, sign };
}
