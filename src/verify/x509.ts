// Certificates that remember what they computed: the library asks the same of them for every bundle.
import { ASN1Obj, X509Certificate } from '@sigstore/core';
import { parseDer } from '../der.ts';

/** The bytes each certificate was parsed from. */
const encodings = new WeakMap<X509Certificate, Buffer>();

/**
 * Parses a certificate so that verifying many bundles with it is cheap. Each property, each answer to "did this issuer
 * sign it?", and the encoding that certificate timestamps cover are computed once: they depend on its bytes alone,
 * never on time or trust. Encoding DER is what costs most in @sigstore/core.
 * In: DER. Out: the certificate; it must not be changed, but its clones may.
 * @throws Error when the bytes are no certificate
 */
export function parseCertificate(der: Buffer): X509Certificate {
  const bytes = Buffer.from(der);
  const certificate = new X509Certificate(parseDer(bytes));
  encodings.set(certificate, bytes);
  rememberProperties(certificate);

  const signedBy = new WeakMap<X509Certificate, boolean>();
  certificate.verify = (issuer = certificate) => {
    const signed = signedBy.get(issuer) ?? X509Certificate.prototype.verify.call(certificate, issuer);
    signedBy.set(issuer, signed);
    return signed;
  };
  certificate.equals = (other) => bytes.equals(encodings.get(other) ?? other.root.toDER());

  const encoded = new Map<string, Buffer>();
  certificate.clone = () => {
    const clone = new X509Certificate(parseDer(Buffer.from(bytes)));
    const { tbsCertificate } = clone;
    // RFC 6962 (3.2) signs the certificate without the extension that holds the timestamps: a clone loses extensions,
    // and nothing else, before it is encoded.
    tbsCertificate.toDER = () => {
      const left = clone.extensions.map(({ subs }) => subs[0]?.value.toString('hex')).join();
      const known = encoded.get(left) ?? ASN1Obj.prototype.toDER.call(tbsCertificate);
      encoded.set(left, known);
      return known;
    };
    return clone;
  };
  return certificate;
}

/** Replaces each getter of the class by one that computes its value once. */
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
