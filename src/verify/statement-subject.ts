// In-toto statements: an attestation counts for a file only when the file is among its subjects.
import { createHash } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { isRecord, parseStrictJson } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPES: readonly unknown[] = [
  'https://in-toto.io/Statement/v0.1',
  'https://in-toto.io/Statement/v1',
];

type Digests = Readonly<{ digest: Buffer; sha384?: Buffer | undefined; sha512?: Buffer | undefined }>;
type DigestSet = Readonly<Record<string, unknown>>;

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
  const known = new Map([
    ['sha256', artifact.digest],
    ['sha384', artifact.sha384],
    ['sha512', artifact.sha512],
  ]);
  const about = subjects(payload).some((subject) => {
    const compared = [...known].flatMap(([name, digest]) => {
      const claimed = subject[name];
      return digest === undefined || claimed === undefined ? [] : [claimed === digest.toString('hex')];
    });
    return compared.length > 0 && compared.every((equal) => equal);
  });
  if (about) return;
  if (createHash('sha256').update(payload).digest().equals(artifact.digest)) {
    const what = 'this file is the statement that was signed, not a file that it is about';
    const remedy = 'Give a file that the statement is about, together with this bundle.';
    throw new Failure('signature-invalid', what, { remedy });
  }
  const what = `the statement has no subject with the digest sha256:${artifact.digest.toString('hex')}`;
  throw new Failure('signature-invalid', what);
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
  return predicateTypeIn(record(parseStrictJson(content.dsseEnvelope.payload, refuse)));
}

function predicateTypeIn({ predicateType }: DigestSet): string {
  return typeof predicateType === 'string' && predicateType !== ''
    ? predicateType
    : refuse('it has no predicateType');
}

/** The digest sets of a statement's subjects. */
function subjects(payload: Buffer): DigestSet[] {
  const statement = record(parseStrictJson(payload, refuse));
  const { _type: type, subject } = statement;
  if (!STATEMENT_TYPES.includes(type)) refuse(`it is of the type ${quote(type)}`);
  predicateTypeIn(statement);
  return Array.isArray(subject)
    ? subject.map((each: unknown) => record(record(each).digest))
    : refuse('it has no subjects');
}

function refuse(what: string, cause?: unknown): never {
  const message = `the envelope's payload is not an in-toto statement: ${what}`;
  throw new Failure('bundle-malformed', message, { cause });
}

function record(value: unknown): DigestSet {
  return isRecord(value) ? value : {};
}
