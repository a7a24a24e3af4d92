// Extensions of certificates: the purposes they allow, and a check that no critical one is unsupported.
import type { X509Certificate } from '@sigstore/core';
import { Failure } from '../errors/failure.ts';

export const OID = {
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  extendedKeyUsage: '2.5.29.37',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  timeStamping: '1.3.6.1.5.5.7.3.8',
};

/** The extensions that verification applies; only these may be marked critical. */
const UNDERSTOOD = [OID.keyUsage, OID.subjectAltName, OID.basicConstraints, OID.extendedKeyUsage];

/**
 * Checks that a signing certificate has each extension only once, and no critical one that is not supported (RFC 5280,
 * section 4.2). Throws `certificate-invalid`.
 */
export function checkExtensions(certificate: X509Certificate): void {
  const fault = findExtensionFault(certificate);
  if (fault !== undefined) refuse(fault);
}

/**
 * The same for any certificate, which may also have the critical extensions in `besides`. Undefined: all are supported.
 */
export function findExtensionFault(
  { extensions }: X509Certificate,
  besides: readonly string[] = [],
): string | undefined {
  const seen = new Set<string>();
  for (const { subs } of extensions) {
    const [type, critical] = subs;
    const name = type?.toOID() ?? '';
    if (seen.has(name)) return `has the extension ${name} twice`;
    seen.add(name);
    const understood = UNDERSTOOD.includes(name) || besides.includes(name);
    if (subs.length === 3 && critical?.toBoolean() === true && !understood)
      return `has the critical extension ${name}, which is not supported`;
  }
  return undefined;
}

/** The extended key usages of a certificate, as object identifiers; empty without the extension (RFC 5280, 4.2.1.12). */
export function extendedKeyUsages(certificate: X509Certificate): string[] {
  const usages = certificate.extension(OID.extendedKeyUsage)?.valueObj.subs[0]?.subs ?? [];
  return usages.map((usage) => usage.toOID());
}

/** Whether the extended key usage is marked critical, as RFC 3161 (2.3) requires for timestamp authorities. */
export function extendedKeyUsageIsCritical(certificate: X509Certificate): boolean {
  return certificate.extension(OID.extendedKeyUsage)?.critical === true;
}

/** Throws `certificate-invalid` with what is wrong with a signing certificate. */
export function refuse(what: string, cause?: unknown): never {
  throw new Failure('certificate-invalid', `the signing certificate ${what}`, { cause });
}
