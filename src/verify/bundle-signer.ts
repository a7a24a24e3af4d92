// The key that verifies a bundle: the key of its certificate, or a managed key that the caller gives.
import { hash, type KeyObject } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { Failure } from '../errors/failure.ts';
import { readSigningCertificate, type SigningCertificate } from './certificate.ts';
import { parseCertificate } from './x509-cache.ts';

type BundleSigner = Readonly<{
  key: KeyObject;
  /** Undefined for a managed key. */
  certificate: SigningCertificate | undefined;
  /** The certificate or key that a log must have recorded. */
  recorded: RecordedSigner;
}>;

export type RecordedSigner = Readonly<{ label: 'CERTIFICATE' | 'PUBLIC KEY'; der: Buffer }>;

/** Certificates remembered between bundles: a batch has one, a release has a few. */
const MAX_CERTIFICATES = 64;

/**
 * Makes a reader of signers that keeps a certificate when it comes for the second time.
 * Out: a function from a bundle, and a managed key if there is one, to the signer; it throws Failure
 * `certificate-invalid`, `sct-invalid` or `bundle-malformed`.
 */
export function createSignerReader(): (bundle: Bundle, managed?: KeyObject) => BundleSigner {
  // Undefined for a certificate that came once. Many never come again, and to keep them costs time and memory.
  const known = new Map<string, SigningCertificate | undefined>();
  return (bundle, managed) => {
    if (managed !== undefined) return managedSigner(bundle, managed);
    const der = certificateOf(bundle);
    const fingerprint = hash('sha256', der, 'hex');
    const certificate = known.get(fingerprint) ?? readSigningCertificate(der);
    if (known.size >= MAX_CERTIFICATES) known.clear();
    known.set(fingerprint, known.has(fingerprint) ? certificate : undefined);
    return { key: certificate.key, certificate, recorded: { label: 'CERTIFICATE', der } };
  };
}

function managedSigner({ verificationMaterial }: Bundle, key: KeyObject): BundleSigner {
  if (verificationMaterial.content.$case !== 'publicKey')
    throw invalid('the bundle was signed with a certificate, not with a managed key');
  const der = key.export({ format: 'der', type: 'spki' });
  return { key, certificate: undefined, recorded: { label: 'PUBLIC KEY', der } };
}

function certificateOf({ verificationMaterial: { content } }: Bundle): Buffer {
  switch (content.$case) {
    case 'certificate':
      return content.certificate.rawBytes;
    case 'x509CertificateChain': {
      const [leaf, ...others] = content.x509CertificateChain.certificates;
      if (leaf === undefined)
        throw new Failure('bundle-malformed', 'the bundle has an empty certificate chain');
      // Trust anchors come from the trusted root; an anchor in the bundle could only mislead (client spec 2.1.9).
      if (others.some(({ rawBytes }) => isSelfIssued(rawBytes)))
        throw new Failure('bundle-malformed', 'the bundle contains a root certificate');
      return leaf.rawBytes;
    }
    case 'publicKey':
      throw invalid('the bundle was signed with a managed key, not with a certificate');
  }
}

function isSelfIssued(der: Buffer): boolean {
  try {
    const { issuer, subject } = parseCertificate(der);
    return issuer.equals(subject);
  } catch (cause) {
    throw invalid('a certificate in the chain of the bundle cannot be read', cause);
  }
}

function invalid(what: string, cause?: unknown): Failure {
  return new Failure('certificate-invalid', what, { cause });
}
