// JSON, read so that no other parser can read it differently, and at a bounded cost in time and memory.
import { isAscii } from 'node:buffer';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Accepts a byte order mark and leaves it out. */
const ANY_UTF8 = new TextDecoder('utf-8', { fatal: true });
/** More than ten times the depth of any document in use. */
const MAX_DEPTH = 1000;
/** A statement of sixteen megabytes has fewer values: each of its subjects has four, in a hundred bytes. */
export const MAX_JSON_VALUES = 700_000;

/**
 * Parses untrusted JSON (RFC 8259).
 * In: its bytes, whose number the caller limits, and the maximum number of values (members and elements).
 * Out: any JSON value. Throws the result of `fail` when the text is not JSON in UTF-8, has a byte order mark (most
 * parsers refuse it), names a member of an object twice at any depth, is nested too deep, or has too many values.
 * `fail` gets the reason as a sentence about "it" that quotes nothing.
 */
export function parseStrictJson(
  bytes: Buffer,
  fail: (what: string, cause?: unknown) => Error,
  maxValues = MAX_JSON_VALUES,
): unknown {
  let value: unknown;
  let repeats: boolean;
  try {
    // ASCII needs no decoder, and its text takes half the memory.
    const text = isAscii(bytes) ? bytes.toString('latin1') : UTF8.decode(bytes);
    // Checked before parsing: V8 takes a second and 100 MB for each megabyte of brackets.
    repeats = repeatsName(text, maxValues);
    value = JSON.parse(text);
  } catch (cause) {
    throw fail(cause instanceof RangeError ? cause.message : 'it is not JSON in UTF-8', cause);
  }
  if (repeats) throw fail('it has the same name twice in an object');
  return value;
}

/** What was read instead of a JSON object, as the end of a sentence such as "it answered with …". */
export type NoObject = 'nothing' | 'something that is not JSON' | 'JSON that is not an object';

/**
 * Parses JSON in UTF-8. Throws the result of `fail` for other bytes. Unlike {@link parseStrictJson} it is for answers
 * and files that only one program reads: if a name occurs twice, the last value counts, as in most parsers.
 */
export function parseJson(bytes: Buffer, fail: (what: NoObject, cause?: unknown) => Error): unknown {
  try {
    return JSON.parse(ANY_UTF8.decode(bytes));
  } catch (cause) {
    throw fail(bytes.length === 0 ? 'nothing' : 'something that is not JSON', cause);
  }
}

/** The JSON object in UTF-8, such as the answer of a service. Throws the result of `fail` for anything else. */
export function parseJsonObject(
  bytes: Buffer,
  fail: (what: NoObject, cause?: unknown) => Error,
): Readonly<Record<string, unknown>> {
  const value = parseJson(bytes, fail);
  if (isRecord(value)) return value;
  throw fail('JSON that is not an object');
}

/** The JSON object in UTF-8; undefined for anything else. */
export function jsonObjectIn(bytes: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    return parseJsonObject(bytes, (what) => new SyntaxError(what));
  } catch {
    return undefined;
  }
}

/** Whether a parsed JSON value is an object (not an array, not null). */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of parsed JSON, through objects and arrays; undefined if the path does not exist. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => {
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
      ? (inner as Record<string, unknown>)[name]
      : undefined;
  }, value);
}

/** Every value and every name of parsed JSON, at any depth. Deep nesting does not exhaust the stack. */
export function* valuesIn(value: unknown): Generator<unknown> {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const each = left.pop();
    yield each;
    for (const [name, inner] of typeof each === 'string' ? [] : Object.entries(Object(each)))
      left.push(name, inner);
  }
}

/**
 * Whether an object, at any depth, has a name twice; parsers differ in which value they take. Accepts any text, but the
 * answer is only meaningful for JSON. Throws RangeError for too many values or too much nesting, and SyntaxError for
 * some text that is not JSON.
 */
function repeatsName(json: string, maxValues: number): boolean {
  /** The names in each open object; undefined for an object without names, and for arrays. */
  const open: (Set<unknown> | undefined)[] = [];
  let repeats = false;
  /** The last string, until a colon makes it a name. */
  let string: string | undefined;
  let values = 0;
  const marks = /["{}[\]:,]/g;
  while (marks.test(json)) {
    const at = marks.lastIndex - 1;
    const mark = json[at];
    if (mark === '"') {
      const end = endOfString(json, at);
      string = json.slice(at, end);
      marks.lastIndex = end;
    } else if (mark === ':' && open.length > 0) {
      // A second colon after one name would cause it, and each later one, to be read again.
      if (string === undefined) throw new SyntaxError('a colon without a name before it');
      const name: unknown = string.includes('\\') ? JSON.parse(string) : string.slice(1, -1);
      string = undefined;
      const names = open.pop() ?? new Set();
      repeats ||= names.has(name);
      open.push(names.add(name));
    } else if (mark === '}' || mark === ']') open.pop();
    else {
      values += 1;
      if (values > maxValues) throw new RangeError(`it has more than ${maxValues} values`);
      if (mark !== ',') open.push(undefined);
      if (open.length > MAX_DEPTH) throw new RangeError(`it is nested more than ${MAX_DEPTH} deep`);
    }
  }
  return repeats;
}

/** The position after the closing quotation mark. A pattern over megabytes of text would exhaust the stack. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
  return json.length;
}
