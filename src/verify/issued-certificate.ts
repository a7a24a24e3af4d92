// A new certificate from Fulcio: checked before the first signature with it is made and logged.
import { createPublicKey } from 'node:crypto';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { Failure } from '../errors/failure.ts';
import { readSigningCertificate } from './certificate.ts';
import { createChainCheck } from './chain.ts';
import { checkIdentity, type IdentityPolicy } from './identity-policy.ts';
import { toMaterial } from './trust-material.ts';

type Issued = Readonly<{
  /** The leaf, DER. */
  certificate: Buffer;
  /** SubjectPublicKeyInfo of the key that was sent to Fulcio, PEM. */
  publicKeyPem: string;
  policy: IdentityPolicy;
}>;

/**
 * Makes the check of client specification §2.1.3: the certificate is for our key and our identity, chains to the
 * trusted root at the time of issue, and is in a certificate transparency log. The check throws `certificate-invalid`,
 * `certificate-identity` or `sct-invalid`.
 */
export function createIssuedVerifier(trustedRoot: TrustedRoot): (issued: Issued) => void {
  const checkChain = createChainCheck(toMaterial(trustedRoot), 1);
  return ({ certificate, publicKeyPem, policy }) => {
    const read = readSigningCertificate(certificate);
    if (!read.key.equals(createPublicKey(publicKeyPem))) {
      throw new Failure(
        'certificate-invalid',
        'the certificate is for a different key than the requested one',
      );
    }
    checkIdentity(policy, read);
    checkChain(read, read.notBefore);
  };
}
