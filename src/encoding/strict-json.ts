// JSON read so that no other parser can read it differently, and so that little of it cannot cost much.

/** No document in use is nested a tenth as deep. */
const MAX_DEPTH = 1000;
/** A statement of sixteen megabytes, at forty bytes a value, holds fewer. */
const MAX_VALUES = 500_000;

/**
 * Parses JSON (RFC 8259) that may come from anybody.
 * In: its bytes, whose number the caller bounds, and the most values (members and elements) that they may hold.
 * Out: any JSON value. Throws what `fail` makes when it is not JSON in UTF-8 or has a byte order mark, which most parsers
 * refuse; when it names a member of an object twice, at any depth, or is nested too deep or holds too much. `fail` gets
 * which of these it is, as a sentence about "it" that quotes nothing.
 */
export function parseStrictJson(
  bytes: Buffer,
  fail: (what: string, cause?: unknown) => Error,
  maxValues = MAX_VALUES,
): unknown {
  let value: unknown;
  let repeats: boolean;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // Before it is parsed: V8 takes a second and 100 MB for each megabyte of brackets.
    repeats = repeatsName(text, maxValues);
    value = JSON.parse(text);
  } catch (cause) {
    throw fail(cause instanceof RangeError ? cause.message : 'it is not JSON in UTF-8', cause);
  }
  if (repeats) throw fail('it has the same name twice in an object');
  return value;
}

/** What was read in place of a JSON object, as the end of a sentence such as "it answered with …". */
export type NoObject = 'nothing' | 'something that is not JSON' | 'JSON that is not an object';

/**
 * Parses JSON in UTF-8. `fail` makes what is thrown of bytes that are none. Unlike {@link parseStrictJson} it is for
 * answers and files that one program reads: where a name comes twice, the last value counts, as for most parsers.
 */
export function parseJson(bytes: Buffer, fail: (what: NoObject, cause?: unknown) => Error): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw fail(bytes.length === 0 ? 'nothing' : 'something that is not JSON', cause);
  }
}

/** The JSON object in UTF-8, such as an answer of a service; `fail` makes what is thrown of anything else. */
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

/** The value at a path of parsed JSON, through objects and arrays; undefined where the path ends early. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => {
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
      ? (inner as Record<string, unknown>)[name]
      : undefined;
  }, value);
}

/**
 * Whether an object, at any depth, has a name twice; parsers differ in which value they take. For any text; the answer
 * counts where it is JSON. Throws RangeError for too many values and for too deep ones, SyntaxError for some text that is
 * not JSON.
 */
function repeatsName(json: string, maxValues: number): boolean {
  /** The names in each object that is open; undefined for one without, and for arrays. */
  const open: (Set<unknown> | undefined)[] = [];
  let repeats = false;
  /** The last string, until a colon has made it a name. */
  let string: string | undefined;
  let values = 0;
  const marks = /["{}[\]:,]/g;
  for (let found = marks.exec(json); found !== null; found = marks.exec(json)) {
    const [mark] = found;
    if (mark === '"') {
      const end = endOfString(json, found.index);
      string = json.slice(found.index, end);
      marks.lastIndex = end;
    } else if (mark === ':' && open.length > 0) {
      // A second colon behind one name would have it read again, and each after it.
      if (string === undefined) throw new SyntaxError('a colon without a name before it');
      const name: unknown = JSON.parse(string);
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

/** Behind the quotation mark that ends the string; a pattern for a string of megabytes would exhaust the stack. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
  return json.length;
}
