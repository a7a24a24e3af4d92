// JSON of trust material, read carefully: size first, then syntax.
import { isRecord, parseStrictJson } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';

/** The most bytes that are read. Trusted roots and signing configs have a few kilobytes. */
export const MAX_TRUST_BYTES = 16 * 1024 * 1024;

/** A byte order mark: editors of Windows write it, and tools of Sigstore accept it. */
const BYTE_ORDER_MARK = Buffer.of(0xef, 0xbb, 0xbf);

/**
 * Parses a file of trust material. Its names may be lowerCamelCase or those of the schema, such as `signing_config`:
 * both are JSON of Protocol Buffers, and sigstore-python writes the latter.
 * In: its bytes, and its name for messages. Out: any JSON value, with names in lowerCamelCase.
 * @throws Failure `instance-invalid`, also if a name occurs twice, in the same spelling or in both
 */
export function parseTrustJson(bytes: Buffer, file: string): unknown {
  if (bytes.length > MAX_TRUST_BYTES) {
    const what = `${quote(file)} is ${bytes.length} bytes long; the limit is ${MAX_TRUST_BYTES}`;
    throw new Failure('instance-invalid', what);
  }
  const fail = (what: string, cause?: unknown): Failure =>
    new Failure('instance-invalid', `${quote(file)} cannot be read: ${what}`, { cause });
  const marked = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  return lowerCamelCase(parseStrictJson(bytes.subarray(marked ? BYTE_ORDER_MARK.length : 0), fail), fail);
}

/** The value with the names of its objects in lowerCamelCase. The input is not nested deeply. */
function lowerCamelCase(value: unknown, fail: (what: string) => Failure): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => lowerCamelCase(each, fail));
  if (!isRecord(value)) return value;
  const members = new Map<string, unknown>();
  for (const [name, inner] of Object.entries(value)) {
    const camel = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    if (members.has(camel)) throw fail(`it names ${quote(camel)} twice`);
    members.set(camel, lowerCamelCase(inner, fail));
  }
  return Object.fromEntries(members);
}

/** The documents of an instance: their names in messages, and the option or input for them. */
const DOCUMENTS: readonly (readonly [mediaType: string, called: string, give: string])[] = [
  [
    'application/vnd.dev.sigstore.clienttrustconfig',
    'a client trust config',
    'give it as trust config (`instance`)',
  ],
  ['application/vnd.dev.sigstore.trustedroot', 'a trusted root', 'give it as `trusted-root`'],
  ['application/vnd.dev.sigstore.signingconfig', 'a signing config', 'give it as `signing-config`'],
  ['application/vnd.dev.sigstore.bundle', 'a bundle', 'it says nothing of an instance'],
];

/**
 * What a document really is if another one was expected, such as "a trusted root; give it as …"; undefined if its media
 * type does not show it. In: any JSON value, and the name of the expected document in messages.
 */
export function misplaced(json: unknown, expected: string): string | undefined {
  const type = isRecord(json) && typeof json['mediaType'] === 'string' ? json['mediaType'] : '';
  const [, called, give] = DOCUMENTS.find(([start]) => type.startsWith(start)) ?? [];
  return called === undefined || called === expected ? undefined : `it is ${called}; ${give}`;
}

/** RFC 3339, section 5.6, with the capitals that JSON of Protocol Buffers has. */
const TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/**
 * What is wrong with the times of a `validFor` in trust material. JavaScript would read many other texts as times, some
 * of them in the time zone of this machine. In: any JSON value. Out: the field and what it must be, or undefined.
 */
export function wrongTime(range: unknown): Readonly<{ field: string; what: string }> | undefined {
  for (const field of ['start', 'end']) {
    const text = isRecord(range) ? (range[field] ?? undefined) : undefined;
    if (text !== undefined && !isTime(text))
      return { field, what: `is not a time (RFC 3339): ${quote(text)}` };
  }
  return undefined;
}

function isTime(text: unknown): boolean {
  const day = typeof text === 'string' ? TIME.exec(text)?.[1] : undefined;
  if (day === undefined || Number.isNaN(Date.parse(String(text)))) return false;
  return new Date(day).toISOString().startsWith(day); // February 30 would become March 2
}
