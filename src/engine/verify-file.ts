// A file, its bundle and the expected signer → verified, with what is known of the bundle: the same for all callers.
import { hash } from 'node:crypto';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { type Bundle, parseBundle } from '../bundle/bundle.ts';
import { type BundleLine, holding } from '../bundle/bundle-file.ts';
import { Failure } from '../errors/failure.ts';
import { firstThatHolds } from '../errors/first-that-holds.ts';
import type { SigningCertificate } from '../verify/certificate.ts';
import { type CertificateExtensions, readExtensions } from '../verify/fulcio-extensions.ts';
import { loggedEntry } from '../verify/log-entry.ts';
import { checkPredicate, type PredicatePolicy } from '../verify/statement/predicate-policy.ts';
import { checkKind, mayBeAbout, predicateTypeOf } from '../verify/statement/statement-subject.ts';
import {
  type Artifact,
  type CertificatePolicy,
  createVerifier,
  type KeyPolicy,
  type Statement,
} from '../verify/verifier.ts';

type FileToVerify<Signer = CertificatePolicy | KeyPolicy> = Readonly<{
  /** Its bytes, the result of parseBundle, or the lines of a file, of which one must be valid. */
  bundle: Buffer | Bundle | readonly BundleLine[];
  /** What the bundle must be for: a file, by its digests, or a statement, whose bytes it must contain. */
  subject: Artifact | Statement;
  /** The expected signer: an identity, a check of the certificate, or a key. */
  signer: Signer;
  /**
   * Predicate type of the attestations to accept. Default: signatures are accepted, and attestations are not. For a
   * statement, whose bytes are compared: its type, if it is known. Default: it is read from the statement.
   */
  predicateType?: string | undefined;
  /** What the predicate of such an attestation must say. */
  predicate?: PredicatePolicy | undefined;
}>;

/** The signer according to a certificate, and the earliest verified time of the signature. */
export type CertifiedSigner = Readonly<{
  signedAt: Date;
  /** The subject alternative name. */
  identity: string;
  issuer: string;
  certificate: SigningCertificate;
  extensions: CertificateExtensions;
}>;

/** A managed key does not show who holds it, and may be verified without a time. */
type KeyHolder = Readonly<
  Partial<Record<Exclude<keyof CertifiedSigner, 'signedAt'>, undefined>> & { signedAt: Date | undefined }
>;

type VerifiedFile<By = CertifiedSigner | KeyHolder> = By &
  Readonly<{
    /** The first log entry; undefined for a bundle without one. */
    log: Readonly<{ url: string; index: string; kind: string }> | undefined;
    /** Only for an attestation; undefined for a signature. */
    predicateType: string | undefined;
    /** SHA-256 of the bundle in hexadecimal; undefined if its bytes were not given. */
    bundleDigest: string | undefined;
  }>;

export type FileVerifier = {
  (file: FileToVerify<CertificatePolicy>): VerifiedFile<CertifiedSigner>;
  (file: FileToVerify): VerifiedFile;
};

/**
 * Makes the function that verifies a file, for all callers. It converts trust material once (client spec, section 4).
 * It checks in this order what the bundle is, whether its evidence is valid for the file, who signed, and what the
 * predicate says. So what a message says about a signer or a predicate is proven.
 * In: roots as `parseTrustedRoot` returns them; the bundle must be valid with one of them, used without parts of
 * another. Out: a function that returns what is known of a verified file. It throws one Failure: what parseBundle,
 * checkKind and createVerifier throw, `certificate-identity` for a certificate without an issuer, what the check of a
 * signer throws, and `predicate-mismatch`.
 */
export function createFileVerifier(...trustedRoots: readonly TrustedRoot[]): FileVerifier {
  const verifiers = trustedRoots.map((root, index) => {
    return [`trusted root ${index + 1}`, { root, verify: createVerifier(root) }] as const;
  });

  function verifyFile(file: FileToVerify<CertificatePolicy>): VerifiedFile<CertifiedSigner>;
  function verifyFile(file: FileToVerify): VerifiedFile;
  function verifyFile(file: FileToVerify): VerifiedFile {
    const { bundle: given } = file;
    if (Buffer.isBuffer(given))
      return { ...verifyBundle(parseBundle(given), file), bundleDigest: hash('sha256', given, 'hex') };
    if ('content' in given) return verifyBundle(given, file);
    const { subject, predicateType } = file;
    const isFile = predicateType !== undefined && !('statement' in subject);
    const isLikely = isFile ? (bundle: Bundle) => mayBeAbout(bundle, subject) : undefined;
    return holding(given, (bundle) => verifyBundle(bundle, file), isLikely);
  }
  function verifyBundle(bundle: Bundle, file: FileToVerify): VerifiedFile {
    const { subject, signer, predicateType, predicate = [] } = file;
    const isStatement = 'statement' in subject;
    if (!isStatement) checkKind(bundle, predicateType);
    const { root, signed } = firstThatHolds(
      'trusted roots verifies it',
      verifiers,
      ({ root: each, verify }) => {
        return { root: each, signed: verify(bundle, subject, signer) };
      },
    );
    checkPredicate(predicate, bundle);
    const { certificate, signedAt } = signed;
    const by = certificate === undefined ? { signedAt } : certifiedSigner(certificate, signed.signedAt);
    return {
      ...by,
      log: loggedEntry(bundle, root),
      predicateType: predicateType ?? (isStatement ? predicateTypeOf(bundle) : undefined),
      bundleDigest: undefined,
    };
  }
  return verifyFile;
}

function certifiedSigner(certificate: SigningCertificate, signedAt: Date): CertifiedSigner {
  const { identity, issuer, parsed } = certificate;
  if (issuer === undefined) throw new Failure('certificate-identity', 'the certificate names no OIDC issuer');
  return { identity, issuer, certificate, extensions: readExtensions(parsed), signedAt };
}
