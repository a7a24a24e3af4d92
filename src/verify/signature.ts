// The signature itself, over a digest that was computed elsewhere: no file is read here.
import { constants, createHash, type KeyObject, publicDecrypt, verify } from 'node:crypto';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import type { Bundle } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import type { SignedEntity } from '@sigstore/verify';
import { Failure } from '../errors.ts';
import { checkSubject } from './statement.ts';

/** What was signed, by its digests; the bytes are not needed. */
export type Artifact = Readonly<{
  /** SHA-256, 32 bytes. */
  digest: Buffer;
  /** All bytes, where they are at hand: then OpenSSL checks the signature over them, which costs a tenth. */
  content?: Buffer | undefined;
  /** SHA-384, 48 bytes, and SHA-512, 64 bytes: only for signatures made over these. */
  sha384?: Buffer | undefined;
  sha512?: Buffer | undefined;
}>;

export type SignatureContent = SignedEntity['signature'];

type Hash = 'sha256' | 'sha384' | 'sha512';

/** DigestInfo of RSASSA-PKCS1-v1_5 up to the digest (RFC 8017, section 9.2, note 1). */
const DIGEST_INFO: Readonly<Record<Hash, Buffer>> = {
  sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
  sha384: Buffer.from('3041300d060960864801650304020205000430', 'hex'),
  sha512: Buffer.from('3051300d060960864801650304020305000440', 'hex'),
};

const CURVES = { prime256v1: p256, secp384r1: p384, secp521r1: p521 };

/**
 * Binds a bundle's signature to the artifact.
 * In: the bundle and the artifact. Out: the signature as the rest of verification compares it.
 * @throws Failure `signature-invalid` when the bundle is for another artifact
 */
export function signatureContent(bundle: Bundle, artifact: Artifact): SignatureContent {
  return bundle.content.$case === 'messageSignature'
    ? messageContent(bundle.content.messageSignature, artifact)
    : envelopeContent(bundle.content.dsseEnvelope, artifact);
}

type Message = Extract<Bundle['content'], { $case: 'messageSignature' }>['messageSignature'];
type Envelope = Extract<Bundle['content'], { $case: 'dsseEnvelope' }>['dsseEnvelope'];

function messageContent({ messageDigest, signature }: Message, artifact: Artifact): SignatureContent {
  const hash = hashOf(messageDigest.algorithm);
  const { content } = artifact;
  const digest = hash === 'sha256' ? artifact.digest : artifact[hash];
  if (digest === undefined) {
    throw new Failure('signature-invalid', `the signature is over a ${hash} digest, which was not given`);
  }
  // The client spec leaves this comparison open; without it a reader of the bundle sees a digest nobody checked.
  if (!messageDigest.digest.equals(digest)) {
    const found = `${hash}:${messageDigest.digest.toString('hex')}`;
    const what = `the bundle is for another file: it names ${found.slice(0, 140)}, and the file has ${digest.toString('hex')}`;
    throw new Failure('signature-invalid', what);
  }
  return {
    signature,
    compareSignature: (other) => signature.equals(other),
    compareDigest: (other) => digest.equals(other),
    compareSignedDigest: (other) => digest.equals(other),
    verifySignature: once((key) =>
      content === undefined
        ? verifyDigest(hash, digest, key, signature)
        : createHash(hash).update(content).digest().equals(digest) && verify(hash, content, key, signature),
    ),
  };
}

function envelopeContent(
  { payload, payloadType, signatures }: Envelope,
  artifact: Artifact,
): SignatureContent {
  checkSubject(payload, payloadType, artifact);
  const signature = signatures[0]?.sig ?? Buffer.alloc(0);
  const signed = dsse.preAuthEncoding(payloadType, payload);
  return {
    signature,
    compareSignature: (other) => signature.equals(other),
    compareDigest: (other) => sha256(payload).equals(other),
    compareSignedDigest: (other) => sha256(signed).equals(other),
    verifySignature: once((key) => hashesFor(key).some((hash) => verify(hash, signed, key, signature))),
  };
}

function sha256(data: Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}

function hashOf(algorithm: HashAlgorithm): Hash {
  if (algorithm === HashAlgorithm.SHA2_256) return 'sha256';
  if (algorithm === HashAlgorithm.SHA2_384) return 'sha384';
  if (algorithm === HashAlgorithm.SHA2_512) return 'sha512';
  throw new Failure('bundle-malformed', 'the bundle names an unsupported algorithm for its message digest');
}

/** Hashes that a key signs envelopes with (sigstore algorithm registry); Ed25519 takes the bytes as they are. */
function hashesFor({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): (Hash | null)[] {
  if (asymmetricKeyType === 'ed25519') return [null];
  if (asymmetricKeyDetails?.namedCurve === 'secp384r1') return ['sha384', 'sha256'];
  if (asymmetricKeyDetails?.namedCurve === 'secp521r1') return ['sha512', 'sha256'];
  return ['sha256'];
}

/** Asked by us first and by the library again: the answer for one key is computed once. */
function once(check: (key: KeyObject) => boolean): (key: KeyObject) => boolean {
  let known: { key: KeyObject; valid: boolean } | undefined;
  return (key) => {
    if (known === undefined || !known.key.equals(key)) known = { key, valid: check(key) };
    return known.valid;
  };
}

/** ECDSA in DER (FIPS 186-5) or RSASSA-PKCS1-v1_5 over a ready digest; node:crypto would hash it again. */
function verifyDigest(hash: Hash, digest: Buffer, key: KeyObject, signature: Buffer): boolean {
  if (key.asymmetricKeyType === 'rsa') {
    try {
      const padding = constants.RSA_PKCS1_PADDING;
      return publicDecrypt({ key, padding }, signature).equals(Buffer.concat([DIGEST_INFO[hash], digest]));
    } catch {
      return false;
    }
  }
  const curve = CURVES[key.asymmetricKeyDetails?.namedCurve as keyof typeof CURVES];
  if (key.asymmetricKeyType !== 'ec' || curve === undefined) {
    const what = `keys of type ${key.asymmetricKeyType ?? 'unknown'} cannot be verified from a digest`;
    throw new Failure('signature-invalid', what);
  }
  try {
    return curve.verify(signature, digest, pointOf(key), { prehash: false, lowS: false, format: 'der' });
  } catch {
    return false;
  }
}

/** The public key as an uncompressed point (SEC 1, section 2.3.3). */
function pointOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
}
