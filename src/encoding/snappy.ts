// Snappy's block format, without frames: compressed bytes → the bytes (google/snappy, format_description.txt).

/** One step of a block: bytes that follow it, or bytes that are repeated from before. */
type Element = Readonly<{
  /** Bytes of the element itself, without a literal's bytes. */
  header: number;
  /** Bytes that it adds to the result. */
  length: number;
  /** How far back the repeated bytes begin; undefined for a literal. */
  offset: number | undefined;
}>;

/** The densest element repeats 64 bytes and takes 3, so a longer result is impossible. */
const MAX_GROWTH = 22;
const MAX_LENGTH_BYTES = 5;

/**
 * Decompresses one block of untrusted bytes.
 * In: the block, and the maximum length of the result in bytes. Out: the result.
 * Throws the result of `fail` for a block that is too long, truncated, or refers to bytes that are not there. `fail`
 * gets the reason as a sentence about "it".
 */
export function decodeSnappy(block: Buffer, maxBytes: number, fail: (what: string) => Error): Buffer {
  const { length, bytes: start } = readLength(block, fail);
  if (length > maxBytes) throw fail(`it unpacks to ${length} bytes; the limit is ${maxBytes}`);
  // Checked before memory is reserved for a length that is only claimed.
  if (length > block.length * MAX_GROWTH) throw fail('it is truncated');
  const result = Buffer.alloc(length);
  let [from, to] = [start, 0];
  while (from < block.length) {
    const element = readElement(block, from);
    if (element === undefined) throw fail('it is truncated');
    const end = to + element.length;
    if (end > length) throw fail('it unpacks to more than it claims');
    from += element.header;
    if (element.offset === undefined) {
      if (from + element.length > block.length) throw fail('it is truncated');
      block.copy(result, to, from, from + element.length);
      from += element.length;
    } else if (element.offset === 0 || element.offset > to) throw fail('it repeats bytes that do not exist');
    else repeat(result, to, element.offset, element.length);
    to = end;
  }
  if (to !== length) throw fail('it unpacks to less than it claims');
  return result;
}

/** The length of the result, as a varint of at most 32 bits (section 1). */
function readLength(
  block: Buffer,
  fail: (what: string) => Error,
): Readonly<{ length: number; bytes: number }> {
  let length = 0;
  for (let at = 0; at < MAX_LENGTH_BYTES; at += 1) {
    const byte = block[at];
    if (byte === undefined) throw fail('it is truncated');
    length += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return { length, bytes: at + 1 };
  }
  throw fail('it does not begin with a length');
}

/** The element at a position (section 2); undefined if the block ends within it. */
function readElement(block: Buffer, at: number): Element | undefined {
  const tag = block[at] ?? 0;
  const [kind, upper] = [tag & 3, tag >>> 2];
  const more = kind === 0 ? Math.max(0, upper - 59) : [0, 1, 2, 4][kind];
  if (more === undefined || at + 1 + more > block.length) return undefined;
  const value = more === 0 ? upper : block.readUIntLE(at + 1, more);
  const header = 1 + more;
  if (kind === 0) return { header, length: value + 1, offset: undefined };
  if (kind === 1) return { header, length: (upper & 7) + 4, offset: (tag >>> 5) * 256 + value };
  return { header, length: upper + 1, offset: value };
}

/** Repeats bytes of the result. The bytes that it adds may be among them, so it copies one at a time. */
function repeat(result: Buffer, to: number, offset: number, length: number): void {
  for (let at = to; at < to + length; at += 1) result[at] = result[at - offset] ?? 0;
}
