// Signatures over a digest that is already computed; node:crypto would hash it again.
import { constants, createHash, type KeyObject, publicDecrypt } from 'node:crypto';
import { eddsa } from '@noble/curves/abstract/edwards.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import type { Curve } from './supported-keys.ts';

export type Hash = 'sha256' | 'sha384' | 'sha512';

/** DigestInfo of RSASSA-PKCS1-v1_5 up to the digest (RFC 8017, section 9.2, note 1). */
const DIGEST_INFO: Readonly<Record<Hash, Buffer>> = {
  sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
  sha384: Buffer.from('3041300d060960864801650304020205000430', 'hex'),
  sha512: Buffer.from('3051300d060960864801650304020305000440', 'hex'),
};

const CURVES = { prime256v1: p256, secp384r1: p384, secp521r1: p521 } satisfies Record<Curve, unknown>;

/**
 * Whether the key signed the digest: ECDSA in DER (FIPS 186-5), RSASSA-PKCS1-v1_5, or Ed25519ph (RFC 8032, section
 * 5.1), which uses SHA-512. Pure Ed25519 signs a file and not its digest; no log takes such a signature.
 * In: a supported key.
 */
export function verifyDigest(hash: Hash, digest: Buffer, key: KeyObject, signature: Buffer): boolean {
  try {
    return CHECKS.get(key.asymmetricKeyType)?.(hash, digest, key, signature) ?? false;
  } catch {
    return false;
  }
}

const CHECKS: ReadonlyMap<KeyObject['asymmetricKeyType'], typeof verifyDigest> = new Map([
  ['ec', verifyEcdsa],
  ['ed25519', verifyEd25519ph],
  ['rsa', verifyRsa],
] as const);

function verifyRsa(hash: Hash, digest: Buffer, key: KeyObject, signature: Buffer): boolean {
  const padding = constants.RSA_PKCS1_PADDING;
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  // RFC 8017, section 8.2.2, step 1: a signature without its leading zero would be the same number.
  if (signature.length !== Math.ceil(modulusLength / 8)) return false;
  return publicDecrypt({ key, padding }, signature).equals(Buffer.concat([DIGEST_INFO[hash], digest]));
}

function verifyEcdsa(_: Hash, digest: Buffer, key: KeyObject, signature: Buffer): boolean {
  const curve = CURVES[key.asymmetricKeyDetails?.namedCurve as Curve];
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  // An uncompressed point (SEC 1, section 2.3.3).
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
}

/** The library's own variant hashes the message. Here the message is already the hash. */
function verifyEd25519ph(hash: Hash, digest: Buffer, key: KeyObject, signature: Buffer): boolean {
  if (hash !== 'sha512') return false;
  const scheme = eddsa(ed25519.Point, (data: Uint8Array) => createHash('sha512').update(data).digest(), {
    prehash: (ready: Uint8Array) => ready,
    domain: (data: Uint8Array) =>
      Buffer.concat([Buffer.from('SigEd25519 no Ed25519 collisions\x01\x00', 'latin1'), data]),
  });
  const { x = '' } = key.export({ format: 'jwk' });
  return scheme.verify(signature, digest, Buffer.from(x, 'base64url'));
}
