// DER ↔ the tree of @sigstore/core, in time that grows only with the length.
import { ASN1Obj } from '@sigstore/core';
import { ASN1Tag } from '@sigstore/core/dist/asn1/tag.js';

/** The most bytes that are read. Certificates and timestamps have a few kilobytes. */
const MAX_BYTES = 64 * 1024;
const MAX_DEPTH = 100;

type Element = Readonly<{ object: ASN1Obj; end: number }>;

/** Encodes itself as ASN1Obj does, which allocates two kilobytes of memory, twice, for each element. */
class DerObject extends ASN1Obj {
  override toDER(): Buffer {
    const parts = this.subs.length > 0 ? this.subs.map((sub) => sub.toDER()) : [this.value];
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([Buffer.of(this.tag.toDER(), ...encodeLength(length)), ...parts]);
  }
}

/**
 * Parses DER (X.690) as ASN1Obj.parseBuffer does, with the content of octet strings as elements where possible. In
 * ASN1Obj, an element may extend past the end of its parent, so that a hundred bytes can take minutes; here it may not.
 * @throws Error when the bytes are not DER, or more than a certificate or timestamp has
 */
export function parseDer(bytes: Buffer): ASN1Obj {
  const element = bytes.length > MAX_BYTES ? undefined : parseElement(bytes, 0, bytes.length, 0);
  if (element?.end !== bytes.length) throw new Error('not the DER of one element');
  return element.object;
}

/** The element at `start`, which must end before `limit`; undefined if it is not valid. Throws nothing. */
function parseElement(bytes: Buffer, start: number, limit: number, depth: number): Element | undefined {
  const tag = parseTag(bytes[start]);
  const content = parseLength(bytes, start + 1, limit);
  if (tag === undefined || content === undefined || depth > MAX_DEPTH) return undefined;
  const [begin, end] = content;
  const holds = tag.constructed || tag.isOctetString();
  const parts = holds ? parseElements(bytes, begin, end, depth + 1) : [];
  if (parts === undefined && tag.constructed) return undefined;
  return { object: new DerObject(tag, bytes.subarray(begin, end), parts ?? []), end };
}

function parseElements(bytes: Buffer, begin: number, end: number, depth: number): ASN1Obj[] | undefined {
  const objects: ASN1Obj[] = [];
  for (let at = begin; at < end; ) {
    const element = parseElement(bytes, at, end, depth);
    if (element === undefined) return undefined;
    objects.push(element.object);
    at = element.end;
  }
  return objects;
}

/** Certificates and timestamps have neither tags of several bytes nor the end-of-contents tag (0). */
function parseTag(byte: number | undefined): ASN1Tag | undefined {
  return byte === undefined || byte === 0 || byte === 0x20 || (byte & 0x1f) === 0x1f
    ? undefined
    : new ASN1Tag(byte);
}

/** Start and end of the content. The length must use as few bytes as possible (X.690, section 10.1). */
function parseLength(bytes: Buffer, at: number, limit: number): readonly [number, number] | undefined {
  const first = bytes[at] ?? 0;
  const count = first < 0x80 ? 0 : first & 0x7f;
  const begin = at + 1 + count;
  if (count > 6 || begin > limit) return undefined;
  const length = count === 0 ? first : bytes.readUIntBE(at + 1, count);
  const least = count < 2 ? count * 0x80 : 256 ** (count - 1);
  const end = begin + length;
  return first === 0x80 || length < least || end > limit ? undefined : [begin, end];
}

/** The bytes of a length: one byte up to 127; above, a byte with their number comes first (X.690, section 10.1). */
function encodeLength(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
  return [0x80 | bytes.length, ...bytes];
}
