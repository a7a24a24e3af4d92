// In-toto statements: an attestation counts for a file only when the file is among its subjects.
import { Failure, quote } from '../errors.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPES = ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1'];

type Digests = Readonly<{ digest: Buffer; sha384?: Buffer | undefined; sha512?: Buffer | undefined }>;

/**
 * Checks that an envelope's payload is an in-toto statement about the artifact (in-toto attestation spec, v1).
 * In: payload and payloadType of the DSSE envelope, and the artifact's digests. A subject matches when at least one of
 * its digests is of a known algorithm and none of those differs.
 * @throws Failure `bundle-malformed` or `signature-invalid`
 */
export function checkSubject(payload: Buffer, payloadType: string, artifact: Digests): void {
  if (payloadType !== PAYLOAD_TYPE) {
    const what = `the envelope's payloadType must be ${PAYLOAD_TYPE}, but is ${quote(payloadType)}`;
    throw new Failure('bundle-malformed', what);
  }
  const known = new Map([
    ['sha256', artifact.digest],
    ['sha384', artifact.sha384],
    ['sha512', artifact.sha512],
  ]);
  const about = subjects(payload).some((subject) => {
    const compared = [...known].flatMap(([name, digest]) => {
      const claimed = Object.hasOwn(subject, name) ? subject[name] : undefined;
      return digest === undefined || claimed === undefined ? [] : [claimed === digest.toString('hex')];
    });
    return compared.length > 0 && compared.every((equal) => equal);
  });
  if (!about) {
    const what = `the statement has no subject with the digest sha256:${artifact.digest.toString('hex')}`;
    throw new Failure('signature-invalid', what);
  }
}

/** The digest sets of a statement's subjects. */
function subjects(payload: Buffer): Readonly<Record<string, unknown>>[] {
  let statement: unknown;
  try {
    statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch (cause) {
    throw new Failure('bundle-malformed', "the envelope's payload is not JSON in UTF-8", { cause });
  }
  const { _type: type, subject } = record(statement);
  if (!STATEMENT_TYPES.includes(String(type)) || !Array.isArray(subject)) {
    throw new Failure(
      'bundle-malformed',
      `the envelope's payload is not an in-toto statement: ${quote(type)}`,
    );
  }
  return subject.map((each: unknown) => record(record(each).digest));
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
