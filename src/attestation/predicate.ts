// The predicate of an in-toto statement: a JSON object of a type, checked before anything is signed.
import { isRecord, parseStrictJson, valuesIn } from '../encoding/strict-json.ts';
import { isAbsoluteUri } from '../encoding/uri.ts';
import { Failure, quote } from '../errors/failure.ts';

/** What a statement says about its subjects (in-toto attestation v1, statement.md). */
export type Predicate = Readonly<{
  /** `predicateType`, an absolute URI. */
  type: string;
  predicate: Readonly<Record<string, unknown>>;
}>;

/**
 * A predicate that a file contains. In: its bytes, whose number the caller limits, its type, and the name of the file
 * for messages. Throws `predicate-invalid`, with the remedy.
 */
export function parsePredicate(bytes: Buffer, type: string, called: string): Predicate {
  const named = `the predicate ${quote(called)}`;
  if (!isAbsoluteUri(type)) {
    const remedy = 'Give the URI of its type, such as "https://slsa.dev/provenance/v1".';
    throw new Failure('predicate-invalid', `the type of ${named} is ${quote(type)}, which is not a URI`, {
      remedy,
    });
  }
  const predicate = readObject(bytes, named);
  const { _type: statement, payload, payloadType } = predicate;
  if (typeof statement === 'string' && statement.startsWith('https://in-toto.io/Statement/'))
    throw new Failure('predicate-invalid', `${named} is a whole in-toto statement`, {
      remedy: 'Give only the member `predicate` of the statement: the subjects are the files of this run.',
    });
  if (payload !== undefined && payloadType !== undefined)
    throw new Failure('predicate-invalid', `${named} is a DSSE envelope`, {
      remedy: 'Give the predicate itself, without a statement and without an envelope.',
    });
  return { type, predicate };
}

/**
 * The object in a file of JSON that can be written again without loss. In: its bytes, and what to call it in messages.
 * Throws `predicate-invalid`.
 */
export function readObject(bytes: Buffer, named: string): Readonly<Record<string, unknown>> {
  const refuse = (what: string, remedy: string, cause?: unknown) =>
    new Failure('predicate-invalid', `${named} ${what}`, { remedy, cause });
  const value = parseStrictJson(bytes, (reason, cause) =>
    refuse(`cannot be read: ${reason}`, formRemedy(bytes), cause),
  );
  if (!isRecord(value)) throw refuse('is not a JSON object', 'Make it an object.');
  for (const each of valuesIn(value)) {
    if (typeof each === 'string' && /\p{Surrogate}/u.test(each))
      throw refuse(
        `has the text ${quote(each)}, which is half a character`,
        'Write a surrogate only as one of a pair.',
      );
    if (typeof each === 'number' && isInexact(each))
      throw refuse(
        `has a number that is read as ${each}, and other programs read it differently`,
        'Write a number of this size as text (RFC 7493, section 2.2).',
      );
  }
  return value;
}

/** A whole number that a double cannot represent exactly, or one that is infinite in it. */
const isInexact = (value: number): boolean =>
  !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));

/** What to write instead of text that is not JSON, by how it begins. */
function formRemedy(bytes: Buffer): string {
  const start = bytes
    .subarray(0, 1024)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('<')) return 'It looks like XML. Write it as JSON.';
  if (/^(---|#|[\w-]+:)/.test(start)) return 'It looks like YAML or like tags with values. Write it as JSON.';
  return 'Write it as one JSON object in UTF-8, without a byte order mark and without duplicate names in an object.';
}
