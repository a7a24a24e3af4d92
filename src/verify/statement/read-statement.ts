// A signed in-toto statement, read from exactly the bytes that were signed, once for all files that it is about.
import { createHash } from 'node:crypto';
import { isRecord, parseStrictJson } from '../../encoding/strict-json.ts';
import { Failure, quote } from '../../errors/failure.ts';

const STATEMENT_TYPES: readonly unknown[] = [
  'https://in-toto.io/Statement/v0.1',
  'https://in-toto.io/Statement/v1',
];

/** The digests that verification compares; a subject may have others. */
export const ALGORITHMS = ['sha256', 'sha384', 'sha512'] as const;
export type SubjectAlgorithm = (typeof ALGORITHMS)[number];

/** The digests of a subject by algorithm, as the statement has them: not checked. */
type DigestSet = Readonly<Record<string, unknown>>;
/** The subjects that have a digest, by algorithm and by the digest in hexadecimal. */
type SubjectIndex = ReadonlyMap<SubjectAlgorithm, ReadonlyMap<string, readonly DigestSet[]>>;

/** What a statement says. Each function throws `bundle-malformed` if that part is not valid. */
type ReadStatement = Readonly<{
  predicateType: () => string;
  /** Any JSON value; undefined if the statement has no predicate. */
  predicate: () => unknown;
  subjects: () => SubjectIndex;
  /** SHA-256 of the statement itself, 32 bytes. */
  digest: () => Buffer;
}>;

/** A statement of a hundred thousand subjects takes a third of a second to read, whether or not it is valid. */
const known = new WeakMap<Buffer, ReadStatement>();

/**
 * Reads the payload of an envelope (in-toto attestation, statement v1 and v0.1).
 * In: the payload; do not change it. Out: its parts. They are computed at the first call and kept with this Buffer.
 */
export function readStatement(payload: Buffer): ReadStatement {
  const kept = known.get(payload);
  if (kept !== undefined) return kept;
  const statement = once(() => record(parseStrictJson(payload, refuse)));
  const predicateType = once(() => predicateTypeIn(statement()));
  const read: ReadStatement = {
    predicateType,
    predicate: () => statement()['predicate'],
    subjects: once(() => {
      const { _type: type, subject } = statement();
      if (!STATEMENT_TYPES.includes(type)) refuse(`it is of the type ${quote(type)}`);
      predicateType();
      return Array.isArray(subject) ? indexOf(subject) : refuse('it has no subjects');
    }),
    digest: once(() => createHash('sha256').update(payload).digest()),
  };
  known.set(payload, read);
  return read;
}

function predicateTypeIn({ predicateType }: DigestSet): string {
  return typeof predicateType === 'string' && predicateType !== ''
    ? predicateType
    : refuse('it has no predicateType');
}

function indexOf(subjects: readonly unknown[]): SubjectIndex {
  const index = new Map(ALGORITHMS.map((name) => [name, new Map<string, DigestSet[]>()]));
  for (const subject of subjects) {
    const digests = record(record(subject)['digest']);
    for (const [name, byDigest] of index) {
      const claimed = digests[name];
      if (typeof claimed !== 'string') continue;
      const others = byDigest.get(claimed);
      if (others === undefined) byDigest.set(claimed, [digests]);
      else others.push(digests);
    }
  }
  return index;
}

/** The result of a computation that is done at most once. Its error is kept too: both depend only on the bytes. */
function once<T>(compute: () => T): () => T {
  let result: Readonly<{ value: T } | { error: unknown }> | undefined;
  return () => {
    result ??= attempt(compute);
    if ('error' in result) throw result.error;
    return result.value;
  };
}

function attempt<T>(compute: () => T): Readonly<{ value: T } | { error: unknown }> {
  try {
    return { value: compute() };
  } catch (error) {
    return { error };
  }
}

function refuse(what: string, cause?: unknown): never {
  const message = `the envelope's payload is not an in-toto statement: ${what}`;
  throw new Failure('bundle-malformed', message, { cause });
}

function record(value: unknown): DigestSet {
  return isRecord(value) ? value : {};
}
