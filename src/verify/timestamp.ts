// Timestamps of RFC 3161 authorities: what they are over, whose they are, and when they say it was.
import { createHash } from 'node:crypto';
import { type ASN1Obj, RFC3161Timestamp, type X509Certificate } from '@sigstore/core';
import { parseDer } from '../encoding/der.ts';
import { Failure } from '../errors/failure.ts';
import type { Material } from './trust-material.ts';
import { extendedKeyUsageIsCritical, extendedKeyUsages, OID } from './x509-extensions.ts';

/** A timestamp whose time, imprint and authority are known; its signature is checked by the verifier. */
export type Timestamp = Readonly<{ parsed: RFC3161Timestamp; time: Date; operator: string }>;

/** GeneralizedTime as RFC 3161 (2.4.2) restricts it: UTC, with seconds, and any number of fraction digits. */
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;

/** A timestamp with its exact time: @sigstore/core takes fractions of three digits only, and then drops them. */
class ExactTimestamp extends RFC3161Timestamp {
  readonly #time: Date;

  constructor(asn1: ASN1Obj) {
    super(asn1);
    this.#time = parseTime(this.tstInfo.root.subs[4]);
  }

  override get signingTime(): Date {
    return this.#time;
  }
}

/**
 * Reads a timestamp and checks all that needs no signature: status, imprint, authority, and its window of validity.
 * In: a TimeStampResp in DER, the signature it must be over, and the trusted authorities. Out: the timestamp.
 * @throws Failure `timestamp-invalid`
 */
export function readTimestamp(der: Buffer, signature: Buffer, material: Material): Timestamp {
  const { parsed, time, serial, issuer, hash, imprint } = parseTimestamp(der);
  if (hash === undefined || !imprint.equals(createHash(hash).update(signature).digest()))
    throw invalid('the timestamp is over something else than this signature');
  const named = material.timestampAuthorities.filter(({ certChain: [leaf] }) => {
    return leaf?.serialNumber.equals(serial) && leaf.issuer.equals(issuer);
  });
  if (named.length === 0)
    throw invalid('the timestamp is from an authority that the trusted root does not name');
  const valid = named.filter(({ validFor }) => validFor.start <= time && time <= validFor.end);
  if (valid.length === 0)
    throw invalid(`the trusted root does not trust the timestamp authority at ${time.toISOString()}`);
  const authority = valid.find(({ certChain: [leaf] }) => leaf !== undefined && isForTimeStamping(leaf));
  if (authority === undefined)
    throw invalid("the timestamp authority's certificate is not for time stamping alone");
  return { parsed, time, operator: authority.operator };
}

/** RFC 3161, section 2.3: the extended key usage is critical, and time stamping and nothing else. */
function isForTimeStamping(certificate: X509Certificate): boolean {
  const usages = extendedKeyUsages(certificate);
  return extendedKeyUsageIsCritical(certificate) && usages.length === 1 && usages[0] === OID.timeStamping;
}

/** The fields of a timestamp that was granted. */
function parseTimestamp(der: Buffer) {
  try {
    const parsed = new ExactTimestamp(parseDer(Buffer.from(der)));
    const { status, tstInfo, signingTime: time, signerSerialNumber: serial, signerIssuer: issuer } = parsed;
    // 0 is granted, 1 granted with modifications (RFC 3161, 2.4.2).
    if (status !== 0n && status !== 1n) throw invalid('the timestamp authority did not grant this timestamp');
    const { messageImprintHashAlgorithm: hash, messageImprintHashedMessage: imprint } = tstInfo;
    return { parsed, time, serial, issuer, hash, imprint };
  } catch (cause) {
    throw cause instanceof Failure ? cause : invalid('the timestamp cannot be read', cause);
  }
}

function invalid(what: string, cause?: unknown): Failure {
  return new Failure('timestamp-invalid', what, { cause });
}

function parseTime(genTime: ASN1Obj | undefined): Date {
  const match = GENERALIZED_TIME.exec(genTime?.value.toString('latin1') ?? '');
  if (match === null) throw new Error('genTime is not a GeneralizedTime in UTC');
  const [, year, month, day, hours, minutes, seconds, fraction = ''] = match;
  const time = new Date(
    `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}Z`,
  );
  if (Number.isNaN(time.getTime())) throw new Error('genTime is not a time');
  return time;
}
