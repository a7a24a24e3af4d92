// A signing certificate against the trusted root: its chain at a given time, and its certificate timestamps.
import { verifyCertificate } from '@sigstore/verify/dist/key/index.js';
import { Failure } from '../errors/failure.ts';
import type { SigningCertificate } from './certificate.ts';
import { asVerificationFailure } from './sigstore-verify.ts';
import type { Material } from './trust-material.ts';

/** Throws `certificate-invalid` or `sct-invalid` unless the certificate holds at this time (RFC 5280 §6, RFC 6962 §3). */
type ChainCheck = (certificate: SigningCertificate, at: Date) => void;

/** Times kept for one certificate: a batch has one for each second that it lasts. */
const MAX_TIMES = 4096;

/** Makes the check; what it has found for a certificate and a time it does not compute again. */
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
  let logs: readonly string[];
  try {
    logs = verifyCertificate(parsed, [at], material).scts.map((logId) => logId.toString('hex'));
  } catch (error) {
    throw asVerificationFailure(error);
  }
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
