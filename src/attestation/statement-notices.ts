// Valid in-toto statements that some verifiers refuse → warnings before signing; the signer decides.
import { isRecord } from '../encoding/strict-json.ts';
import { quote } from '../errors/failure.ts';
import { number } from '../text/plural.ts';

/** The members of a statement and of a subject (in-toto attestation v1, statement.md and resource_descriptor.md). */
export const STATEMENT_MEMBERS = ['_type', 'subject', 'predicateType', 'predicate'];
export const SUBJECT_MEMBERS = 'name uri digest content downloadLocation mediaType annotations'.split(' ');

export const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';

/** Measured with sigstore-python 4.5.1: it reads statements of version 1 only with these digests. */
const PYTHON_DIGESTS = ['sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_384', 'sha3_512'];

/**
 * sigstore-go, with which cosign and gh verify, reads no more (pkg/verify/signature.go, `maxAllowedSubjects`). Measured with
 * cosign 3.1.3. sigstore-python 4.5.1 has no limit: it accepts 100,000.
 */
const MAX_SUBJECTS = 1024;

/** Says that some verifiers refuse a statement about so many subjects, as a sentence about "it"; undefined if none does. */
export function manySubjects(count: number): string | undefined {
  if (count <= MAX_SUBJECTS) return undefined;
  return `has ${number(count)} subjects: cosign and gh refuse more than ${number(MAX_SUBJECTS)}`;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * Names each verifier that refuses the statement, and why. In: a statement that {@link checkStatement} accepted. Out:
 * sentences about "it"; empty for a statement that cosign, gh and sigstore-python can read.
 */
export function statementNotices(statement: Members): readonly string[] {
  const subjects = (statement['subject'] as readonly unknown[]).filter(isRecord);
  const digests = subjects.map(({ digest }) => Object.keys(Object(digest)));
  const unknown = [
    ...Object.keys(statement).filter((name) => !STATEMENT_MEMBERS.includes(name)),
    ...subjects.flatMap(Object.keys).filter((name) => !SUBJECT_MEMBERS.includes(name)),
  ];
  const others = digests.flat().filter((name) => !PYTHON_DIGESTS.includes(name));
  const many = manySubjects(subjects.length);
  const unnamed = subjects.some(({ name }) => typeof name !== 'string');
  return [
    ...(unknown[0] === undefined
      ? []
      : [`has the member ${quote(unknown[0])}: cosign and gh refuse members that in-toto does not define`]),
    ...(statement['_type'] === STATEMENT_V1 ? [] : ['is of version 0.1, which sigstore-python refuses']),
    ...(others[0] === undefined
      ? []
      : [`has a digest ${quote(others[0])} in a subject, which sigstore-python refuses`]),
    ...(unnamed ? ['has a subject without a name, which sigstore-python refuses; "_" says the same'] : []),
    ...(digests.some((names) => names.includes('sha256'))
      ? []
      : ['has no SHA-256 digest, the only one that sigstore-python compares']),
    ...(many === undefined ? [] : [many]),
  ];
}
