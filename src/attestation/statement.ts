// Subjects and a predicate → an in-toto statement (in-toto attestation, statement v1).
import { MAX_JSON_VALUES, parseStrictJson } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';
import { count } from '../text/plural.ts';
import { MAX_STATEMENT_BYTES } from './check-statement.ts';
import type { Predicate } from './predicate.ts';

const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
const HEAD = `{"_type":"${STATEMENT_V1}","subject":[`;

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
export function createStatement(subjects: readonly Subject[], predicate: Predicate): Buffer {
  const rows = distinct(subjects);
  if (rows.length === 0) throw new Failure('attestation-invalid', 'there is no file to attest');
  const parts = [Buffer.from(HEAD)];
  for (let at = 0; at < rows.length; at += ROWS) {
    const text = rows
      .slice(at, at + ROWS)
      .map(rowOf)
      .join(',');
    parts.push(Buffer.from(at + ROWS < rows.length ? `${text},` : text));
  }
  parts.push(Buffer.from(`],${membersOf(predicate)}`));
  const bytes = Buffer.concat(parts);
  requireLength(bytes.length, rows.length);
  return bytes;
}

/** Values of JSON in a statement: for each subject itself, its two members and the digest; and the members before. */
const [VALUES_PER_SUBJECT, OTHER_VALUES] = [4, 2];
const NO_DIGEST = Buffer.alloc(32);
/** Of a predicate that is not known yet: it is small. */
const UNKNOWN: Predicate = { type: '', predicate: {} };

/** A set of names, or a map by names: a copy of 100,000 names would take memory for nothing. */
type Names = Readonly<{ size: number; keys: () => Iterable<string> }>;

/**
 * Requires that a statement about subjects of these names can be read when it is verified. This depends on their number
 * and on the predicate, but not on the digests, so it is known before anything is signed. In: each name once; the
 * predicate, if it is known. Throws `attestation-invalid`.
 */
export function requireReadable(names: Names, predicate: Predicate = UNKNOWN): void {
  const members = membersOf(predicate);
  let length = HEAD.length + Buffer.byteLength(members) + 1;
  for (const name of names.keys()) length += Buffer.byteLength(rowOf({ name, digest: NO_DIGEST })) + 1;
  requireLength(length, names.size);
  const refuse = (what: string) => {
    const about = `the statement about ${count(names.size, 'file')} could not be read by a verifier`;
    return new Failure('attestation-invalid', `${about}: apart from its subjects, ${what}`);
  };
  const left = MAX_JSON_VALUES - OTHER_VALUES - VALUES_PER_SUBJECT * names.size;
  parseStrictJson(Buffer.from(`{${members}`), refuse, left);
}

/** The last members of a statement and its end. */
const membersOf = ({ type, predicate }: Predicate): string =>
  JSON.stringify({ predicateType: type, predicate }).slice(1);

function requireLength(bytes: number, files: number): void {
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
