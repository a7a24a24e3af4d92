// A signing certificate and the trusted root → its chain at a given time, and its certificate timestamps, checked.
import type { X509Certificate } from '@sigstore/core';
import { Failure } from '../errors/failure.ts';
import type { SigningCertificate } from './certificate.ts';
import type { Material } from './trust-material.ts';
import { verifyCtLogs } from './x509/certificate-timestamps.ts';
import { verifyPath } from './x509/certification-path.ts';
import { OID } from './x509-extensions.ts';

/**
 * Throws `certificate-invalid` or `sct-invalid` unless the certificate is valid at this time (RFC 5280 §6, RFC 6962
 * §3).
 */
type ChainCheck = (certificate: SigningCertificate, at: Date) => void;

/** Times remembered for one certificate: a batch has one for each second of its duration. */
const MAX_TIMES = 4096;

/** Makes the check. It remembers its results for each certificate and time. */
export function createChainCheck(material: Material, ctlogThreshold: number): ChainCheck {
  const held = new WeakMap<SigningCertificate, Set<number>>();
  return (certificate, at) => {
    const times = held.get(certificate) ?? new Set();
    if (times.has(at.getTime())) return;
    verifyOnce(certificate, at, material, ctlogThreshold);
    if (times.size < MAX_TIMES) held.set(certificate, times.add(at.getTime()));
  };
}

function verifyOnce(
  { parsed }: SigningCertificate,
  at: Date,
  material: Material,
  ctlogThreshold: number,
): void {
  const logs = verifyCtLogs(parsed, issuerOf(parsed, at, material), material.ctlogs);
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
  let why: unknown = new Error(`the trusted root has no certificate authority for ${at.toISOString()}`);
  for (const { certChain, validFor } of certificateAuthorities) {
    if (at < validFor.start || validFor.end < at) continue;
    try {
      const [, issuer] = verifyPath(certificate, certChain, at, OID.codeSigning);
      if (issuer !== undefined) return issuer;
    } catch (cause) {
      why = cause;
    }
  }
  const detail = why instanceof Error ? why.message : String(why);
  throw new Failure('certificate-invalid', `the certificate does not chain to the trusted root: ${detail}`, {
    cause: why,
  });
}
