// In-toto statements: an attestation counts for a file only when the file is among its subjects.
import type { Bundle } from '@sigstore/bundle';
import { Failure, quote } from '../../errors/failure.ts';
import { ALGORITHMS, readStatement, type SubjectAlgorithm } from './read-statement.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

type Digests = Readonly<{ digest: Buffer; sha384?: Buffer | undefined; sha512?: Buffer | undefined }>;

/** Checks that an envelope is for an in-toto statement (client spec 4.5). Throws `bundle-malformed`. */
export function checkPayloadType(payloadType: string): void {
  if (payloadType === PAYLOAD_TYPE) return;
  const what = `the envelope's payloadType must be ${PAYLOAD_TYPE}, but is ${quote(payloadType)}`;
  throw new Failure('bundle-malformed', what);
}

/**
 * Checks that an envelope's payload is an in-toto statement about the artifact (client spec 4.5; in-toto attestation
 * spec, v1).
 * In: the payload of the DSSE envelope, and the artifact's digests. A subject matches when at least one of its digests
 * has a known algorithm and no digest with a known algorithm differs.
 * @throws Failure `bundle-malformed` or `signature-invalid`
 */
export function checkSubject(payload: Buffer, artifact: Digests): void {
  if (hasSubject(payload, artifact)) return;
  if (readStatement(payload).digest().equals(artifact.digest)) {
    const what = 'this file is the statement that was signed, not a file that it is about';
    const remedy = 'Give a file that the statement is about, together with this bundle.';
    throw new Failure('signature-invalid', what, { remedy });
  }
  const digest = artifact.digest.toString('hex');
  const what =
    readStatement(payload).subjects().get('sha256')?.has(digest) === true
      ? `the subject with the digest sha256:${digest} also has a digest that this file does not have`
      : `the statement has no subject with the digest sha256:${digest}`;
  throw new Failure('signature-invalid', what);
}

/** Whether the bundle is an attestation that may be about the artifact. Its evidence is not verified. */
export function mayBeAbout({ content }: Pick<Bundle, 'content'>, artifact: Digests): boolean {
  try {
    return content.$case === 'dsseEnvelope' && hasSubject(content.dsseEnvelope.payload, artifact);
  } catch {
    return false; // it is not a statement
  }
}

/** Throws `bundle-malformed`. */
function hasSubject(payload: Buffer, artifact: Digests): boolean {
  const subjects = readStatement(payload).subjects();
  const known = ALGORITHMS.flatMap((name) => {
    const digest = name === 'sha256' ? artifact.digest : artifact[name];
    return digest === undefined ? [] : [[name, digest.toString('hex')] as const];
  });
  return known.some(([name, digest]) =>
    subjects
      .get(name)
      ?.get(digest)
      ?.some((claimed) =>
        known.every(([other, hex]) => claimed[other] === undefined || claimed[other] === hex),
      ),
  );
}

/** The algorithms of the digests that subjects of a statement have; none for what is not a statement. */
export function subjectAlgorithms(payload: Buffer): readonly SubjectAlgorithm[] {
  try {
    const subjects = readStatement(payload).subjects();
    return ALGORITHMS.filter((name) => (subjects.get(name)?.size ?? 0) > 0);
  } catch {
    return []; // the check of the subject gives the reason
  }
}

/**
 * Checks the kind of a bundle: an attestation of the given predicate type, or a signature if no type is given. An
 * attestation says something about a file, which may also be bad, so it is only accepted when the caller asks for its
 * type (client spec 4.5). Throws `signature-invalid` or `bundle-malformed`.
 */
export function checkKind(bundle: Pick<Bundle, 'content'>, predicateType?: string): void {
  const found = predicateTypeOf(bundle);
  if (found === predicateType) return;
  const what = found === undefined ? 'a signature' : `an attestation of the type ${quote(found)}`;
  const wanted = predicateType === undefined ? 'a signature' : `an attestation of ${quote(predicateType)}`;
  throw new Failure('signature-invalid', `the bundle is ${what}, not ${wanted}`, {
    remedy:
      'Give the bundle of the file, or set the expected type with `predicate-type` (in the command, `--predicate-type`).',
  });
}

/** The predicate type of an attestation; undefined for a signature. Throws `bundle-malformed`. */
export function predicateTypeOf({ content }: Pick<Bundle, 'content'>): string | undefined {
  if (content.$case === 'messageSignature') return undefined;
  return readStatement(content.dsseEnvelope.payload).predicateType();
}
