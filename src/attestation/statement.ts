// Subjects and a predicate → an in-toto statement (in-toto attestation, statement v1).
import { Failure, quote } from '../errors/failure.ts';
import { count } from '../text/plural.ts';
import { MAX_STATEMENT_BYTES } from './check-statement.ts';
import type { Predicate } from './predicate.ts';

const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';

/** A file that a statement is about. */
export type Subject = Readonly<{
  name: string;
  /** SHA-256, 32 bytes. */
  digest: Buffer;
}>;

/** Subjects that are text at a time: all at once they would need three times the memory of the statement. */
const ROWS = 1000;

/**
 * The bytes of a statement about these subjects, in the order of their names. A subject that occurs twice, with the same
 * digest, is listed once. Throws `attestation-invalid` if there is no subject, if two files would have the same name, or
 * if the statement is longer than verifiers accept.
 */
export function createStatement(subjects: readonly Subject[], { type, predicate }: Predicate): Buffer {
  const rows = distinct(subjects);
  if (rows.length === 0) throw new Failure('attestation-invalid', 'there is no file to attest');
  const parts = [Buffer.from(`{"_type":"${STATEMENT_V1}","subject":[`)];
  for (let at = 0; at < rows.length; at += ROWS) {
    const text = rows
      .slice(at, at + ROWS)
      .map(rowOf)
      .join(',');
    parts.push(Buffer.from(at + ROWS < rows.length ? `${text},` : text));
  }
  parts.push(Buffer.from(`],${JSON.stringify({ predicateType: type, predicate }).slice(1)}`));
  const bytes = Buffer.concat(parts);
  assertShort(bytes.length, rows.length);
  return bytes;
}

/**
 * The same limit, before the digests are known. In: the names of the subjects, each once, and the predicate if it is
 * known. Throws `attestation-invalid` if the statement would be longer than verifiers accept.
 */
export function assertFits(names: ReadonlySet<string>, predicate: Predicate | undefined): void {
  let bytes = predicate === undefined ? 0 : Buffer.byteLength(JSON.stringify(predicate));
  for (const name of names) bytes += Buffer.byteLength(rowOf({ name, digest: NO_DIGEST }));
  assertShort(bytes, names.size);
}

const NO_DIGEST = Buffer.alloc(32);

function assertShort(bytes: number, files: number): void {
  if (bytes <= MAX_STATEMENT_BYTES) return;
  const what = `the statement about ${count(files, 'file')} would be ${bytes} bytes long; the limit is ${MAX_STATEMENT_BYTES}`;
  throw new Failure('attestation-invalid', what);
}

function rowOf({ name, digest }: Subject): string {
  return `{"name":${JSON.stringify(name)},"digest":{"sha256":"${digest.toString('hex')}"}}`;
}

/** Each name once, sorted. Throws `attestation-invalid` if a name has two digests. */
function distinct(subjects: readonly Subject[]): readonly Subject[] {
  const byName = new Map<string, Subject>();
  for (const subject of subjects) {
    const other = byName.get(subject.name);
    if (other !== undefined && !other.digest.equals(subject.digest))
      throw new Failure(
        'attestation-invalid',
        `two different files would be the subject ${quote(subject.name)}`,
      );
    byName.set(subject.name, subject);
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
