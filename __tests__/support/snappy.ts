// A compressor for Snappy's block format, written for tests: it finds repeats of four and more bytes.

/** Compresses bytes into one block; every kind of element of the format occurs in blocks of long enough inputs. */
export function compress(bytes: Buffer): Buffer {
  const parts = [varint(bytes.length)];
  const seen = new Map<string, number>();
  let literal = 0;
  for (let at = 0; at < bytes.length; ) {
    const key = bytes.toString('latin1', at, at + 4);
    const from = key.length === 4 ? seen.get(key) : undefined;
    seen.set(key, at);
    if (from === undefined) at += 1;
    else {
      let length = 4;
      while (length < 64 && at + length < bytes.length && bytes[from + length] === bytes[at + length])
        length += 1;
      parts.push(literalOf(bytes.subarray(literal, at)), copyOf(at - from, length));
      at += length;
      literal = at;
    }
  }
  parts.push(literalOf(bytes.subarray(literal)));
  return Buffer.concat(parts);
}

export function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}

export function literalOf(bytes: Buffer): Buffer {
  const last = bytes.length - 1;
  if (last < 0) return bytes;
  if (last < 60) return Buffer.concat([Buffer.of(last << 2), bytes]);
  const width = last < 2 ** 8 ? 1 : last < 2 ** 16 ? 2 : last < 2 ** 24 ? 3 : 4;
  const header = Buffer.alloc(1 + width);
  header[0] = (59 + width) << 2;
  header.writeUIntLE(last, 1, width);
  return Buffer.concat([header, bytes]);
}

/** A repeat of 1 to 64 bytes that begin this far back. */
export function copyOf(offset: number, length: number): Buffer {
  if (length >= 4 && length <= 11 && offset < 2 ** 11)
    return Buffer.of(((offset >> 8) << 5) | ((length - 4) << 2) | 1, offset & 0xff);
  const wide = offset >= 2 ** 16;
  const element = Buffer.alloc(wide ? 5 : 3);
  element[0] = ((length - 1) << 2) | (wide ? 3 : 2);
  element.writeUIntLE(offset, 1, wide ? 4 : 2);
  return element;
}
