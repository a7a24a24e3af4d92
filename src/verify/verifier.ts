// Verification of a bundle, from the trusted root to the file: pure, without network, clock or environment.
import type { KeyObject } from 'node:crypto';
import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { Failure, type FailureCode } from '../errors/failure.ts';
import { createSignerReader } from './bundle-signer.ts';
import type { SigningCertificate } from './certificate.ts';
import { createChainCheck } from './chain.ts';
import { type CertificatePolicy, checkCertificate } from './identity-policy.ts';
import { checkLogEntry, createLogFinder, timeOf } from './log-entry.ts';
import { type Artifact, checkEnvelope, type Statement, signatureContent } from './signature.ts';
import { asVerificationFailure, isTimed, verifyEntry } from './sigstore-verify.ts';
import { readTimestamp, type Timestamp } from './timestamp.ts';
import { type LogAuthority, type Material, toMaterial } from './trust-material.ts';

export type { Artifact, CertificatePolicy, Statement };

/** A managed key instead of an identity: the caller knows who holds it. */
export type KeyPolicy = Readonly<{ key: KeyObject }>;

/** How many independent witnesses of each kind a bundle needs, at least 1. Several of one operator count once. */
type Thresholds = Readonly<{
  tlogThreshold?: number;
  ctlogThreshold?: number;
  timestampThreshold?: number;
}>;

/** The signer and the earliest verified time. A managed key may have no verified time. */
export type VerifiedSigner = Readonly<
  { certificate: SigningCertificate; signedAt: Date } | { certificate: undefined; signedAt: Date | undefined }
>;

export type Verify = (
  bundle: Bundle,
  subject: Artifact | Statement,
  policy: CertificatePolicy | KeyPolicy,
) => VerifiedSigner;

/**
 * Makes the verifier of an instance. It converts trust material once, and computes once per certificate what depends
 * only on the certificate. It verifies the evidence of an attestation once for all its subjects; do not change a bundle
 * after it was verified. It verifies the evidence first, so that what a policy check says about the signer is true.
 * In: a root as `parseTrustedRoot` returns it. Out: a function that returns the signer, or throws Failure
 * `certificate-invalid`, `certificate-identity`, `sct-invalid`, `log-entry-invalid`, `timestamp-invalid`,
 * `signature-invalid` or `bundle-malformed` with the check that failed (client spec, section 4), or what the check of a
 * policy throws.
 */
export function createVerifier(trustedRoot: TrustedRoot, thresholds: Thresholds = {}): Verify {
  const material = toMaterial(trustedRoot);
  const { byCertificate, byKey } = limitsOf(material, thresholds);
  const checkChain = createChainCheck(material, byCertificate.ctlogThreshold);
  const findLog = createLogFinder(material.tlogs);
  const readSigner = createSignerReader();

  const verifyEvidence: VerifyEvidence = (bundle, subject, managed) => {
    const limits = managed === undefined ? byCertificate : byKey;
    const { key, certificate, recorded } = readSigner(bundle, managed);
    const content = signatureContent(bundle, subject);
    if (!content.verifySignature(key)) {
      throw new Failure(
        'signature-invalid',
        'the signature is not valid for this file and the key of the signer',
      );
    }
    const entries: readonly TransparencyLogEntry[] = bundle.verificationMaterial.tlogEntries;
    requireEntries(entries.length, limits.tlogThreshold);
    const checkpoints = entries.map((entry) => checkLogEntry(entry, recorded));
    const timestamps = timestampsIn(bundle, content.signature, material);
    const times = [...entries.filter(isTimed).map(timeOf), ...timestamps.map(({ time }) => time)];
    if (certificate !== undefined) {
      requireAuthorities(material);
      checkTimes(certificate, times);
      for (const time of times) checkChain(certificate, time);
    }
    const logs = entries.map((entry, index) => {
      return { entry, log: findLog(entry, checkpoints[index], times) };
    });
    for (const { entry, log } of logs) verifyEntry(entry, log, content);
    requireDifferent(entries);
    requireWitnesses(logs, timestamps, limits);
    const signedAt = times.length === 0 ? undefined : new Date(Math.min(...times.map(Number)));
    if (certificate === undefined) return { certificate, signedAt };
    requireCtLogs(certificate, material.ctlogs, limits.ctlogThreshold);
    if (signedAt === undefined) throw new Failure('timestamp-invalid', 'the signature has no verified time');
    return { certificate, signedAt };
  };
  const verifyOnce = oncePerAttestation(verifyEvidence);
  return (bundle, subject, policy) => {
    let signer: VerifiedSigner;
    try {
      signer = verifyOnce(bundle, subject, 'key' in policy ? policy.key : undefined);
    } catch (error) {
      throw asVerificationFailure(error);
    }
    if (signer.certificate !== undefined && !('key' in policy)) checkCertificate(policy, signer.certificate);
    return signer;
  };
}

type VerifyEvidence = (
  bundle: Bundle,
  subject: Artifact | Statement,
  managed: KeyObject | undefined,
) => VerifiedSigner;

/** The evidence of an attestation is for its statement: it is verified once, and the subject each time. */
function oncePerAttestation(verifyEvidence: VerifyEvidence): VerifyEvidence {
  type Known = Readonly<{ managed: KeyObject | undefined; signer: VerifiedSigner }>;
  const attested = new WeakMap<Bundle, Known>();
  return (bundle, subject, managed) => {
    const { content } = bundle;
    if (content.$case === 'messageSignature') return verifyEvidence(bundle, subject, managed);
    const known = attested.get(bundle);
    if (known !== undefined && known.managed === managed) {
      checkEnvelope(content.dsseEnvelope, subject);
      return known.signer;
    }
    const signer = verifyEvidence(bundle, subject, managed);
    attested.set(bundle, { managed, signer });
    return signer;
  };
}

/**
 * One witness of each kind, unless the caller requires more. An instance without any log has timestamps as its only
 * witnesses (client spec 4.6, "No Transparency Service"). A certificate needs a time at which it must be valid. A key
 * needs no time, so either the log or the timestamp is enough.
 */
function limitsOf({ tlogs, ctlogs }: Material, given: Thresholds) {
  if (!Object.values(given).every((limit) => Number.isInteger(limit) && limit > 0)) {
    throw new RangeError('thresholds are whole numbers from 1');
  }
  const logs = tlogs.length + ctlogs.length > 0 ? 1 : 0;
  const common = { tlogThreshold: logs, ctlogThreshold: logs };
  return {
    byCertificate: { ...common, timestampThreshold: 1, ...given },
    byKey: { ...common, timestampThreshold: 1 - logs, ...given },
  };
}

/** Checked first, so that the message names what is missing, not a consequence of it. */
function requireEntries(found: number, needed: number): void {
  if (found >= needed) return;
  const what = `the bundle has too few log entries for an instance with logs: ${found}, not ${needed}`;
  throw new Failure('log-entry-invalid', what, {
    remedy:
      "Download the bundle again, or give the trusted root of the instance that signed: `gh attestation trusted-root` prints the one of GitHub's own instance, which signs for private repositories and has no logs.",
  });
}

function requireAuthorities({ certificateAuthorities }: Material): void {
  if (certificateAuthorities.length > 0) return;
  const what = 'the trusted root has no certificate authority: it can verify only managed keys';
  throw new Failure('certificate-invalid', what, {
    remedy: 'Give the trusted root of the instance that issued the certificate, or the key of the signer.',
  });
}

/** Throws `log-entry-invalid` for an entry that the bundle has twice: the same body in the same log. */
function requireDifferent(entries: readonly TransparencyLogEntry[]): void {
  const isSame = (one: TransparencyLogEntry, other: TransparencyLogEntry): boolean =>
    one.logId.keyId.equals(other.logId.keyId) && one.canonicalizedBody.equals(other.canonicalizedBody);
  if (entries.some((entry, index) => entries.slice(0, index).some((other) => isSame(entry, other))))
    throw new Failure('log-entry-invalid', 'the bundle has the same log entry twice');
}

/** Throws `timestamp-invalid` for a timestamp that is not valid or occurs twice. */
function timestampsIn({ verificationMaterial }: Bundle, signature: Buffer, material: Material): Timestamp[] {
  const responses = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
  const found = responses.map(({ signedTimestamp }) => readTimestamp(signedTimestamp, signature, material));
  const different = new Set(found.map(({ serial, time }) => `${serial.toString('hex')} ${time.getTime()}`));
  if (different.size < found.length)
    throw new Failure(
      'timestamp-invalid',
      'the bundle has two timestamps of the same authority for the same time',
    );
  return found;
}

/** Every verified time must be within the certificate's period of validity, both ends included. */
function checkTimes({ notBefore, notAfter }: SigningCertificate, times: readonly Date[]): void {
  const outside = times.find((time) => !(notBefore <= time && time <= notAfter));
  if (outside !== undefined) {
    const window = `from ${notBefore.toISOString()} to ${notAfter.toISOString()}`;
    const what = `the signature is from ${outside.toISOString()}, but the certificate is valid ${window}`;
    throw new Failure('timestamp-invalid', what);
  }
}

/** Requires enough independent transparency logs, and enough independent sources for the time of the signature. */
function requireWitnesses(
  logs: readonly Readonly<{ entry: TransparencyLogEntry; log: LogAuthority }>[],
  timestamps: readonly Timestamp[],
  { tlogThreshold, timestampThreshold }: Required<Thresholds>,
): void {
  const witnesses = logs.map(({ log }) => log.operator);
  const clocks = logs.filter(({ entry }) => isTimed(entry)).map(({ log }) => `log ${log.operator}`);
  clocks.push(...timestamps.map(({ operator }) => `authority ${operator}`));
  requireDistinct('log-entry-invalid', 'transparency logs', witnesses, tlogThreshold);
  requireDistinct('timestamp-invalid', 'sources of a verified time', clocks, timestampThreshold);
}

function requireCtLogs(
  { ctLogs }: SigningCertificate,
  trusted: readonly LogAuthority[],
  needed: number,
): void {
  const operators = trusted
    .filter(({ logID }) => ctLogs.includes(logID.toString('hex')))
    .map(({ operator }) => operator);
  requireDistinct('sct-invalid', 'certificate transparency logs', operators, needed);
}

function requireDistinct(code: FailureCode, what: string, found: readonly string[], needed: number): void {
  const count = new Set(found).size;
  if (count < needed)
    throw new Failure(code, `the bundle has ${count} independent ${what}, and needs ${needed}`);
}
