// A certificate as it comes from Fulcio: checked before the first signature is made with it and logged.
import { createPublicKey } from 'node:crypto';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { verifyCertificate } from '@sigstore/verify/dist/key/index.js';
import { Failure } from '../errors.ts';
import { readSigningCertificate } from './certificate.ts';
import { asVerificationFailure } from './library.ts';
import { toMaterial } from './material.ts';
import { checkIdentity, type IdentityPolicy } from './policy.ts';

export type Issued = Readonly<{
  /** The leaf, DER. */
  certificate: Buffer;
  /** SubjectPublicKeyInfo of the key that it was asked for, PEM. */
  publicKeyPem: string;
  policy: IdentityPolicy;
}>;

/**
 * Makes the check of client specification §2.1.3: the certificate is for our key and our identity, chains to the
 * trusted root at the time it was issued, and is in a certificate transparency log. It throws `certificate-invalid`,
 * `certificate-identity` or `sct-invalid`.
 */
export function createIssuedVerifier(trustedRoot: TrustedRoot): (issued: Issued) => void {
  const material = toMaterial(trustedRoot);
  return ({ certificate, publicKeyPem, policy }) => {
    const read = readSigningCertificate(certificate);
    if (!read.key.equals(createPublicKey(publicKeyPem))) {
      throw new Failure(
        'certificate-invalid',
        'the certificate is for another key than the one it was asked for',
      );
    }
    checkIdentity(policy, read);
    try {
      const { scts } = verifyCertificate(read.parsed, [read.notBefore], material);
      if (scts.length > 0) return;
    } catch (error) {
      throw asVerificationFailure(error);
    }
    throw new Failure('sct-invalid', 'the certificate has no SCT of a log in the trusted root');
  };
}
