// Timestamps of RFC 3161 authorities: what they cover, which authority signed them, and their time.
import { createHash } from 'node:crypto';
import type { X509Certificate } from '@sigstore/core';
import { Failure } from '../errors/failure.ts';
import type { Material } from './trust-material.ts';
import { TimestampToken } from './x509/timestamp-token.ts';
import { extendedKeyUsageIsCritical, extendedKeyUsages, OID } from './x509-extensions.ts';

/** A valid timestamp: its time and its authority. */
export type Timestamp = Readonly<{ time: Date; operator: string; serial: Buffer }>;

/**
 * Reads a timestamp and verifies it: status, imprint, authority and its window of validity, the path of its
 * certificate, and its signature. In: a TimeStampResp in DER, the signature that it must cover, and the trusted
 * authorities.
 * @throws Failure `timestamp-invalid`
 */
export function readTimestamp(der: Buffer, signature: Buffer, material: Material): Timestamp {
  const { token, time, serial, issuer, hash, imprint } = parseTimestamp(der);
  if (hash === undefined || !imprint.equals(createHash(hash).update(signature).digest()))
    throw invalid('the timestamp is for a different signature');
  const named = material.timestampAuthorities.filter(({ certChain: [leaf] }) => {
    return leaf?.serialNumber.equals(serial) && leaf.issuer.equals(issuer);
  });
  if (named.length === 0)
    throw invalid('the timestamp is from an authority that the trusted root does not name');
  const valid = named.filter(({ validFor }) => validFor.start <= time && time <= validFor.end);
  if (valid.length === 0)
    throw invalid(`the trusted root does not trust the timestamp authority at ${time.toISOString()}`);
  const forStamping = valid.filter(({ certChain: [leaf] }) => leaf !== undefined && isForTimeStamping(leaf));
  if (forStamping.length === 0)
    throw invalid("the timestamp authority's certificate is not only for time stamping");
  let why: unknown;
  for (const { certChain, operator, findPath } of forStamping) {
    const [leaf] = certChain;
    if (leaf === undefined) continue;
    try {
      findPath(leaf, time);
      token.verifyBy(leaf, signature);
      return { time, operator, serial };
    } catch (cause) {
      why = cause;
    }
  }
  const detail = why instanceof Error ? why.message : String(why);
  throw invalid(`the timestamp is not valid: ${detail}`, why);
}

/** RFC 3161, section 2.3: the extended key usage is critical and contains only time stamping. */
function isForTimeStamping(certificate: X509Certificate): boolean {
  const usages = extendedKeyUsages(certificate);
  return extendedKeyUsageIsCritical(certificate) && usages.length === 1 && usages[0] === OID.timeStamping;
}

/** The fields of a timestamp that was granted. */
function parseTimestamp(der: Buffer) {
  try {
    const token = new TimestampToken(der);
    const { status, tstInfo, signingTime: time, signerSerialNumber: serial, signerIssuer: issuer } = token;
    // 0 is granted, 1 granted with modifications (RFC 3161, 2.4.2).
    if (status !== 0n && status !== 1n) throw invalid('the timestamp authority did not grant this timestamp');
    const { messageImprintHashAlgorithm: hash, messageImprintHashedMessage: imprint } = tstInfo;
    return { token, time, serial, issuer, hash, imprint };
  } catch (cause) {
    throw cause instanceof Failure ? cause : invalid('the timestamp cannot be read', cause);
  }
}

function invalid(what: string, cause?: unknown): Failure {
  return new Failure('timestamp-invalid', what, { cause });
}
