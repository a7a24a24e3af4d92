// JSON of trust material, read with care: size first, then syntax.
import { parseJson } from '../encoding/strict-json.ts';
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
