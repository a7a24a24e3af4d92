// The signature itself, over a digest that was computed before: this file reads no files.
import { createHash, type KeyObject, verify } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import type { SignedEntity } from '@sigstore/verify';
import { Failure } from '../errors/failure.ts';
import { type Hash, verifyDigest } from './prehashed.ts';
import { checkPayloadType, checkSubject } from './statement/statement-subject.ts';
import { SUPPORTED_KEYS, unsupportedKey } from './supported-keys.ts';

/** The signed artifact, by its digests; its bytes are not needed. */
export type Artifact = Readonly<{
  /** SHA-256, 32 bytes. */
  digest: Buffer;
  /** All bytes, if they are in memory: then OpenSSL checks the signature over them, in a tenth of the time. */
  content?: Buffer | undefined;
  /** SHA-384, 48 bytes, and SHA-512, 64 bytes: only for signatures made over these. */
  sha384?: Buffer | undefined;
  sha512?: Buffer | undefined;
}>;

/** A signed statement. Its subjects are not checked; its bytes must be exactly these. */
export type Statement = Readonly<{ statement: Buffer }>;

export type SignatureContent = SignedEntity['signature'];

const HASHES: readonly Hash[] = ['sha256', 'sha384', 'sha512'];

/**
 * Binds a bundle's signature to the artifact, or its envelope to the statement in it.
 * In: the bundle, and what it must be for. Out: the signature, in the form that the rest of verification compares.
 * @throws Failure `signature-invalid` when the bundle is for something else
 */
export function signatureContent(bundle: Bundle, subject: Artifact | Statement): SignatureContent {
  if (bundle.content.$case === 'dsseEnvelope') return envelopeContent(bundle.content.dsseEnvelope, subject);
  if (!('statement' in subject)) return messageContent(bundle.content.messageSignature, subject);
  throw new Failure('signature-invalid', 'the bundle is for a file, not for a statement');
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
  // The client spec does not require this comparison. Without it, people would see a digest in the bundle that no one
  // checked.
  if (!messageDigest.digest.equals(digest)) {
    const found = `${hash}:${messageDigest.digest.toString('hex')}`;
    const what = `the bundle is for another file, or the file was changed: the bundle names ${found.slice(0, 140)}, and the file has ${hash}:${digest.toString('hex')}`;
    throw new Failure('signature-invalid', what);
  }
  return {
    signature,
    compareSignature: (other) => signature.equals(other),
    compareDigest: (other) => digest.equals(other),
    compareSignedDigest: (other) => digest.equals(other),
    // Node.js verifies pure Ed25519 over bytes, but it cannot verify Ed25519ph, which the logs take.
    verifySignature: supported((key) =>
      content === undefined || key.asymmetricKeyType === 'ed25519'
        ? verifyDigest(hash, digest, key, signature)
        : hashed(hash, content).equals(digest) && verify(hash, content, key, signature),
    ),
  };
}

/**
 * Checks that an envelope contains a statement about the artifact, or exactly the given statement. Throws
 * `bundle-malformed` or `signature-invalid`.
 */
export function checkEnvelope({ payload, payloadType }: Envelope, subject: Artifact | Statement): void {
  checkPayloadType(payloadType);
  if (!('statement' in subject)) checkSubject(payload, subject);
  else if (!payload.equals(subject.statement))
    throw new Failure('signature-invalid', 'the bundle is for another statement');
}

function envelopeContent(envelope: Envelope, subject: Artifact | Statement): SignatureContent {
  checkEnvelope(envelope, subject);
  const { payload, payloadType, signatures } = envelope;
  const signature = signatures[0]?.sig ?? Buffer.alloc(0);
  const signed = dsse.preAuthEncoding(payloadType, payload);
  return {
    signature,
    compareSignature: (other) => signature.equals(other),
    compareDigest: (other) => hashed('sha256', payload).equals(other),
    // A log records the digest of the key's own algorithm (rekor-v2-spec 6.1.4).
    compareSignedDigest: (other) => HASHES.some((hash) => hashed(hash, signed).equals(other)),
    verifySignature: supported((key) => hashesFor(key).some((hash) => verify(hash, signed, key, signature))),
  };
}

function hashed(hash: Hash, data: Buffer): Buffer {
  return createHash(hash).update(data).digest();
}

function hashOf(algorithm: HashAlgorithm): Hash {
  if (algorithm === HashAlgorithm.SHA2_256) return 'sha256';
  if (algorithm === HashAlgorithm.SHA2_384) return 'sha384';
  if (algorithm === HashAlgorithm.SHA2_512) return 'sha512';
  throw new Failure('bundle-malformed', 'the bundle has an unsupported algorithm for its message digest');
}

/** The hashes that a key signs envelopes with (sigstore algorithm registry). Ed25519 signs the bytes themselves. */
function hashesFor({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): (Hash | null)[] {
  if (asymmetricKeyType === 'ed25519') return [null];
  if (asymmetricKeyDetails?.namedCurve === 'secp384r1') return ['sha384', 'sha256'];
  if (asymmetricKeyDetails?.namedCurve === 'secp521r1') return ['sha512', 'sha256'];
  return ['sha256'];
}

/** The check, only for keys that verification accepts: OpenSSL knows more, and it is not used for every signature. */
function supported(check: (key: KeyObject) => boolean): (key: KeyObject) => boolean {
  return (key) => {
    const unsupported = unsupportedKey(key);
    if (unsupported !== undefined)
      throw new Failure(
        'signature-invalid',
        `the signer has ${unsupported}; supported are ${SUPPORTED_KEYS}`,
      );
    return check(key);
  };
}
