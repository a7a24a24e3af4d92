// Certificates that remember computed values: verification needs the same values for every bundle.
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type ASN1Obj, X509Certificate } from '@sigstore/core';
import { parseDer } from '../encoding/der.ts';
import { publicKeyPem } from '../encoding/pem.ts';

/**
 * Parses a certificate so that it is cheap to verify many bundles with it. Each property, its key, and each answer to
 * "did this issuer sign it?" are computed once: they depend only on its bytes, never on time or trust.
 * In: DER. Out: the certificate; do not change it.
 * @throws Error when the bytes are not a certificate
 */
export function parseCertificate(der: Buffer): X509Certificate {
  return new CachedCertificate(parseDer(Buffer.from(der)));
}

/**
 * The result of `compute` for a certificate. It is kept with the certificate under `question`, an object that must
 * determine everything else that the result depends on. `holds` says whether a kept result is still good. An error is
 * not kept.
 */
export function onceFor<T>(
  certificate: X509Certificate,
  question: object,
  compute: () => T,
  holds: (known: T) => boolean = () => true,
): T {
  if (!(certificate instanceof CachedCertificate)) return compute();
  const { answers } = certificate;
  if (answers.has(question)) {
    const known = answers.get(question) as T;
    if (holds(known)) return known;
  }
  const answer = compute();
  answers.set(question, answer);
  return answer;
}

/** The public key of a certificate. Throws Error for one that OpenSSL cannot read. */
export function publicKeyOf(certificate: X509Certificate): KeyObject {
  // From PEM it takes half the time of DER: for an object, node:crypto throws and catches errors of its own.
  return onceFor(certificate, publicKeyOf, () => createPublicKey(publicKeyPem(certificate.publicKey)));
}

class CachedCertificate extends X509Certificate {
  readonly properties = new Map<string, unknown>();
  // Maps on the certificate: many weak ones would cost more time in garbage collection than they save.
  readonly answers = new Map<object, unknown>();
  #extensions: ReadonlyMap<string, ASN1Obj> | undefined;

  override verify(issuer: X509Certificate = this): boolean {
    return onceFor(this, issuer, () => isSignedBy(this, publicKeyOf(issuer)));
  }

  /**
   * The first extension with this object identifier; the library looks for it here. Throws Error if any extension has
   * no object identifier: what it demands is then unknown.
   */
  extensionByOid(oid: string): ASN1Obj | undefined {
    // In a Map the last entry of a name counts: reversed, that is the first extension.
    this.#extensions ??= new Map(
      this.extensions.toReversed().map((extension) => {
        const [type] = extension.subs;
        if (type === undefined) throw new Error('an extension has no object identifier');
        return [type.toOID(), extension];
      }),
    );
    return this.#extensions.get(oid);
  }
}

function isSignedBy({ tbsCertificate, signatureValue, signatureAlgorithm }: X509Certificate, key: KeyObject) {
  try {
    return verify(signatureAlgorithm, tbsCertificate.toDER(), key, signatureValue);
  } catch {
    return false;
  }
}

// Each getter of the library's class computes its value once for each certificate.
for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(X509Certificate.prototype)))
  if (get !== undefined)
    Object.defineProperty(CachedCertificate.prototype, name, {
      get(this: CachedCertificate): unknown {
        const { properties } = this;
        if (!properties.has(name)) properties.set(name, get.call(this));
        return properties.get(name);
      },
    });
Object.defineProperty(CachedCertificate.prototype, 'findExtension', {
  value: CachedCertificate.prototype.extensionByOid,
});
