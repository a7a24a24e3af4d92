// JSON of trust material, read with care: size first, then syntax.
import { isRecord, parseJson } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';

/** Trusted roots and signing configs are a few kilobytes long; this is the most that is read, in bytes. */
export const MAX_TRUST_BYTES = 16 * 1024 * 1024;

/**
 * Parses a file of trust material.
 * In: its bytes, and its name for messages. Out: any JSON value.
 * @throws Failure `instance-invalid`
 */
export function parseTrustJson(bytes: Buffer, file: string): unknown {
  if (bytes.length > MAX_TRUST_BYTES) {
    const what = `${quote(file)} is ${bytes.length} bytes long; the limit is ${MAX_TRUST_BYTES}`;
    throw new Failure('instance-invalid', what);
  }
  return parseJson(bytes, (_, cause) => {
    return new Failure('instance-invalid', `${quote(file)} is not JSON in UTF-8`, { cause });
  });
}

/** RFC 3339, section 5.6, with the capitals that JSON of Protocol Buffers has. */
const TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/**
 * What is wrong with the times of a `validFor` in trust material: JavaScript would read many other texts as times, some
 * of them by the time zone of this machine. In: any JSON value. Out: the field and what it must be, or undefined.
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
  return new Date(day).toISOString().startsWith(day); // the 30th of February would become the 2nd of March
}
