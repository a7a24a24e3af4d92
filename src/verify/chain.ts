// A signing certificate and the trusted root → its chain at a given time, and its certificate timestamps, checked.
import type { X509Certificate } from '@sigstore/core';
import { Failure } from '../errors/failure.ts';
import type { SigningCertificate } from './certificate.ts';
import type { Material } from './trust-material.ts';
import { verifyCtLogs } from './x509/certificate-timestamps.ts';
import { onceFor } from './x509-cache.ts';

/**
 * Throws `certificate-invalid` or `sct-invalid` unless the certificate is valid at this time (RFC 5280 §6, RFC 6962
 * §3).
 */
type ChainCheck = (certificate: SigningCertificate, at: Date) => void;

/**
 * Makes the check. The certificate timestamps are verified once for each certificate and issuer: the result depends on
 * nothing else.
 */
export function createChainCheck(material: Material, ctlogThreshold: number): ChainCheck {
  const check: ChainCheck = ({ parsed }, at) => {
    const issuer = issuerOf(parsed, at, material);
    onceFor(
      parsed,
      check,
      () => {
        requireLogged(parsed, issuer, material, ctlogThreshold);
        return issuer;
      },
      (known) => known === issuer,
    );
  };
  return check;
}

function requireLogged(
  certificate: X509Certificate,
  issuer: X509Certificate,
  { ctlogs }: Material,
  ctlogThreshold: number,
): void {
  const logs = verifyCtLogs(certificate, issuer, ctlogs);
  if (new Set(logs).size !== logs.length) {
    throw new Failure('sct-invalid', 'the certificate has two SCTs of one log');
  }
  if (logs.length < ctlogThreshold) {
    const count = logs.length === 0 ? 'no SCT' : `${logs.length} SCTs`;
    throw new Failure(
      'sct-invalid',
      `the certificate has ${count} of logs in the trusted root, and needs ${ctlogThreshold}`,
    );
  }
}

/** The certificate that issued this one, on a valid path. The time range in the trusted root must include `at`, too. */
function issuerOf(
  certificate: X509Certificate,
  at: Date,
  { certificateAuthorities }: Material,
): X509Certificate {
  let why: unknown;
  for (const { findPath, validFor } of certificateAuthorities) {
    if (at < validFor.start || validFor.end < at) continue;
    try {
      const [, issuer] = findPath(certificate, at);
      if (issuer !== undefined) return issuer;
    } catch (cause) {
      why = cause;
    }
  }
  const detail =
    why instanceof Error
      ? why.message
      : `the trusted root has no certificate authority for ${at.toISOString()}`;
  throw new Failure('certificate-invalid', `the certificate does not chain to the trusted root: ${detail}`, {
    cause: why,
  });
}
