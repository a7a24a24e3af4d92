// ECDSA P-256 over a digest: a log never gets the file, and node:crypto would hash the digest again.
import type { KeyObject } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';

/**
 * Whether `signature` (DER) over `digest` (32 bytes) was made with the key of `publicKey`. SEC 1 §4.1.4. False for
 * anything malformed. Like Rekor, accepts a high s as well as a low one.
 */
export function verifyDigest(publicKey: KeyObject, digest: Buffer, signature: Buffer): boolean {
  try {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    // An uncompressed point (SEC 1 §2.3.3).
    const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    return p256.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
  } catch {
    return false;
  }
}
