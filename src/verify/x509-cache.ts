// Certificates that remember computed values: the library computes the same values for every bundle.
import { X509Certificate } from '@sigstore/core';
import { parseDer } from '../encoding/der.ts';

/**
 * Parses a certificate so that it is cheap to verify many bundles with it. Its encoding, each property, and each answer
 * to "did this issuer sign it?" are computed once: they depend only on its bytes, never on time or trust.
 * In: DER. Out: the certificate; do not change it, only its clones.
 * @throws Error when the bytes are not a certificate
 */
export function parseCertificate(der: Buffer): X509Certificate {
  const bytes = Buffer.from(der);
  const root = parseDer(bytes);
  root.toDER = () => bytes;
  const certificate = new X509Certificate(root);
  rememberProperties(certificate);

  const signedBy = new WeakMap<X509Certificate, boolean>();
  certificate.verify = (issuer = certificate) => {
    const signed = signedBy.get(issuer) ?? X509Certificate.prototype.verify.call(certificate, issuer);
    signedBy.set(issuer, signed);
    return signed;
  };
  // A clone loses its certificate timestamps before it is encoded (RFC 6962, 3.2).
  certificate.clone = () => new X509Certificate(parseDer(Buffer.from(bytes)));
  return certificate;
}

/** Replaces each getter of the class with one that computes its value once. */
function rememberProperties(certificate: X509Certificate): void {
  for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(X509Certificate.prototype))) {
    if (get === undefined) continue;
    let known: { value: unknown } | undefined;
    Object.defineProperty(certificate, name, {
      get: () => {
        known ??= { value: get.call(certificate) };
        return known.value;
      },
    });
  }
}
