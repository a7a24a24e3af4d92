// In-toto statements, checked before signing: what a verifier would refuse, or read differently, is never logged.
import { isRecord, parseStrictJson, valuesIn } from '../encoding/strict-json.ts';
import { isAbsoluteUri } from '../encoding/uri.ts';
import { Failure, quote } from '../errors/failure.ts';
import { STATEMENT_MEMBERS, STATEMENT_V1, SUBJECT_MEMBERS, statementNotices } from './statement-notices.ts';

/** The largest statement that is signed, in bytes. */
export const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;

const TYPES = [STATEMENT_V1, 'https://in-toto.io/Statement/v0.1'];
/** The number of hexadecimal digits of the digests that verifiers compare (in-toto attestation v1, digest_set.md). */
const DIGITS: ReadonlyMap<string, readonly number[]> = new Map([
  ...(['sha256', 'sha512_256', 'sha3_256'].map((name) => [name, [64]]) as [string, number[]][]),
  ...(['sha384', 'sha3_384'].map((name) => [name, [96]]) as [string, number[]][]),
  ...(['sha512', 'sha3_512'].map((name) => [name, [128]]) as [string, number[]][]),
  ...(['sha224', 'sha512_224', 'sha3_224'].map((name) => [name, [56]]) as [string, number[]][]),
  ...(['gitBlob', 'gitCommit', 'gitTag', 'gitTree'].map((name) => [name, [40, 64]]) as [string, number[]][]),
  ['sha1', [40]],
  ['md5', [32]],
]);

/** Members of a subject that are text (in-toto attestation v1, resource_descriptor.md). */
const TEXTS = ['name', 'uri', 'content', 'downloadLocation', 'mediaType'];

const WHY =
  'Verifiers would refuse this statement or read it in different ways, and a log entry cannot be removed (in-toto attestation, v1).';

type Record = Readonly<{ [name: string]: unknown }>;

type CheckedStatement = Readonly<{
  /** SHA-256 of the first subject that has one, 32 bytes. */
  subjectDigest: Buffer | undefined;
  /** Warnings: sentences about the statement that name a verifier which refuses it although it is valid. */
  notices: readonly string[];
}>;

/**
 * Checks a statement (in-toto attestation, statement v1 and v0.1). In: its bytes, and its name for messages.
 * Throws `statement-invalid`, with the remedy.
 */
export function checkStatement(payload: Buffer, name: string): CheckedStatement {
  const refuse: Refuse = (what, remedy) => {
    throw new Failure('statement-invalid', `the statement ${quote(name)} ${what}`, { why: WHY, remedy });
  };
  const statement = read(payload, refuse);
  if ('payloadType' in statement && 'payload' in statement) {
    const what = `is already a DSSE envelope, with the payloadType ${quote(statement['payloadType'])}`;
    refuse(what, 'Give the in-toto statement itself, without an envelope: signing makes the envelope.');
  }
  checkValues(statement, refuse);
  checkNames(statement, STATEMENT_MEMBERS, refuse);
  const { _type: type, subject, predicateType, predicate } = statement;
  if (!TYPES.includes(String(type)) || typeof type !== 'string')
    refuse(
      `has the _type ${quote(type)}`,
      `Set _type to ${quote(TYPES[0])}; a predicate is not a statement.`,
    );
  if (!isAbsoluteUri(predicateType)) {
    const remedy = 'Set predicateType to the URI of its type, such as "https://slsa.dev/provenance/v1".';
    refuse(`has the predicateType ${quote(predicateType)}, which is not a URI`, remedy);
  }
  if (predicate !== undefined && predicate !== null && !isRecord(predicate))
    refuse('has a predicate that is not a JSON object', 'Make the predicate an object, or remove it.');
  if (!Array.isArray(subject) || subject.length === 0)
    return refuse('has no subject', 'List each file that it is about in subject, with its digest.');
  const digests = subject.map((each: unknown, index) => checkSubject(each, index, refuse));
  checkDistinct(subject, refuse);
  const sha256 = digests.find((digest) => digest !== undefined);
  const subjectDigest = sha256 === undefined ? undefined : Buffer.from(sha256, 'hex');
  return { subjectDigest, notices: statementNotices(statement) };
}

type Refuse = (what: string, remedy: string) => never;

function read(payload: Buffer, refuse: Refuse): Record {
  const remedy =
    'Write it as JSON in UTF-8, without a byte order mark and without duplicate names in an object.';
  const value = parseStrictJson(payload, () =>
    refuse('is not JSON in UTF-8, or an object in it has a name twice', remedy),
  );
  return isRecord(value) ? value : refuse('is not a JSON object', 'Give an in-toto statement.');
}

/** SHA-256 of a subject, if it has one. */
function checkSubject(subject: unknown, index: number, refuse: Refuse): string | undefined {
  const at = `subject[${index}]`;
  if (!isRecord(subject))
    return refuse(`has a ${at} that is not an object`, 'Give each subject as { name, digest }.');
  checkNames(subject, SUBJECT_MEMBERS, refuse);
  const { digest } = subject;
  for (const name of TEXTS)
    if (!['string', 'undefined'].includes(typeof (subject[name] ?? undefined)))
      refuse(`has a ${at}.${name} that is not a string`, `Make the ${name} a string, or remove it.`);
  const { content, annotations } = subject;
  if (typeof content === 'string' && !isBase64(content))
    refuse(`has a ${at}.content that is not base64`, 'Encode the content in base64, or remove it.');
  if (annotations !== undefined && annotations !== null && !isRecord(annotations))
    refuse(`has ${at}.annotations that are not an object`, 'Make the annotations an object, or remove them.');
  if (!isRecord(digest) || Object.keys(digest).length === 0) {
    const remedy =
      'Add its digest as { "sha256": "<64 hexadecimal digits>" }: verifiers find the subject only by its digest.';
    return refuse(`has a ${at} without a digest`, remedy);
  }
  checkNames(digest, [...DIGITS.keys()], refuse);
  for (const [algorithm, value] of Object.entries(digest)) {
    const digits = DIGITS.get(algorithm);
    const fits =
      typeof value === 'string' &&
      (digits === undefined || (/^[0-9a-f]*$/.test(value) && digits.includes(value.length)));
    if (fits && value !== '') continue;
    const form = digits === undefined ? 'text' : `${digits.join(' or ')} lowercase hexadecimal digits`;
    refuse(`has ${quote(value)} as ${at}.digest.${quote(algorithm)}`, `Write this digest as ${form}.`);
  }
  const { sha256 } = digest;
  return typeof sha256 === 'string' ? sha256 : undefined;
}

function checkDistinct(subjects: readonly Record[], refuse: Refuse): void {
  const seen = new Set<unknown>();
  for (const { name } of subjects) {
    if (name === undefined) continue;
    if (seen.has(name))
      refuse(`names ${quote(name)} twice in subject`, 'Give each subject a different name.');
    seen.add(name);
  }
}

/**
 * Parsers in Go accept a name in any case, and also the name in the Protobuf definition, such as `download_location`.
 * Other parsers do not, so two parsers would read two different statements.
 */
function checkNames(value: Record, known: readonly string[], refuse: Refuse): void {
  const plain = (name: string) => name.toLowerCase().replaceAll('_', '');
  const exact = new Map(known.map((name) => [plain(name), name]));
  for (const name of Object.keys(value)) {
    const meant = exact.get(plain(name));
    if (meant !== undefined && meant !== name)
      refuse(`has the member ${quote(name)}`, `Write it as ${quote(meant)}.`);
  }
}

/** Refuses, at any depth, numbers and text that JSON can write but parsers in other languages cannot represent. */
function checkValues(value: unknown, refuse: Refuse): void {
  for (const each of valuesIn(value)) {
    if (typeof each === 'number' && !Number.isFinite(each))
      refuse('has a number that is too large', 'Write a number of this size as text.');
    if (typeof each === 'string' && /\p{Surrogate}/u.test(each))
      refuse(
        `has the text ${quote(each)}, which is half a character`,
        'Write a surrogate only as one of a pair.',
      );
  }
}

/** In either alphabet, with padding or without, as the JSON form of Protobuf allows. */
function isBase64(text: string): boolean {
  const plain = text
    .replace(/={1,2}$/, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  return Buffer.from(plain, 'base64url').toString('base64url') === plain;
}
