// DER ↔ the tree of @sigstore/core, in time that grows only with the length.
import { ASN1Obj } from '@sigstore/core';
import { ASN1Tag } from '@sigstore/core/dist/asn1/tag.js';

/** The most bytes that are read. Certificates and timestamps have a few kilobytes. */
const MAX_BYTES = 64 * 1024;
const MAX_DEPTH = 100;

/** An element that keeps its encoding if it was parsed, and reads its object identifier once. */
class DerObject extends ASN1Obj {
  /** Bytes of tag and length before the content; undefined for an element that was not parsed. */
  readonly #header: number | undefined;
  #oid: string | undefined;

  constructor(tag: ASN1Tag, content: Buffer, elements: ASN1Obj[], header?: number) {
    super(tag, content, elements);
    this.#header = header;
  }

  override toOID(): string {
    this.#oid ??= super.toOID();
    return this.#oid;
  }

  /** A copy: @sigstore/core changes the tag of signed attributes in it (RFC 5652, 5.4). */
  override toDER(): Buffer {
    const header = this.#header;
    if (header !== undefined) {
      const { buffer, byteOffset, length } = this.value;
      return Buffer.from(Buffer.from(buffer, byteOffset - header, header + length));
    }
    const parts = this.subs.length > 0 ? this.subs.map((sub) => sub.toDER()) : [this.value];
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([Buffer.of(this.tag.toDER(), ...encodeLength(length)), ...parts]);
  }
}

/** A copy of an element that contains other elements. */
export function withElements({ tag }: ASN1Obj, elements: ASN1Obj[]): ASN1Obj {
  return new DerObject(tag, Buffer.alloc(0), elements);
}

/**
 * Parses DER (X.690) as ASN1Obj.parseBuffer does, with the content of octet strings as elements where possible. In
 * ASN1Obj, an element may extend past the end of its parent, so that a hundred bytes can take minutes; here it may not.
 * @throws Error when the bytes are not DER, or more than a certificate or timestamp has
 */
export function parseDer(bytes: Buffer): ASN1Obj {
  const parser = new Parser(bytes);
  const element = bytes.length > MAX_BYTES ? undefined : parser.element(0, bytes.length, 0);
  if (element === undefined || parser.end !== bytes.length) throw new Error('not the DER of one element');
  return element;
}

/** Reads elements. Its methods return undefined for what is not valid, and throw nothing. */
class Parser {
  readonly #bytes: Buffer;
  /** Where the last element ended. */
  end = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The element at `start`, which must not reach beyond `limit`. */
  element(start: number, limit: number, depth: number): ASN1Obj | undefined {
    const tag = tagOf(this.#bytes[start]);
    const begin = this.#contentOf(start + 1, limit);
    if (tag === undefined || begin === undefined || depth > MAX_DEPTH) return undefined;
    const end = this.end;
    const holds = tag.constructed || tag.isOctetString();
    const elements = holds ? this.#elements(begin, end, depth + 1) : [];
    this.end = end;
    if (elements === undefined && tag.constructed) return undefined;
    return new DerObject(tag, this.#bytes.subarray(begin, end), elements ?? [], begin - start);
  }

  #elements(begin: number, end: number, depth: number): ASN1Obj[] | undefined {
    const found: ASN1Obj[] = [];
    for (let at = begin; at < end; at = this.end) {
      const element = this.element(at, end, depth);
      if (element === undefined) return undefined;
      found.push(element);
    }
    return found;
  }

  /** Start of the content; its end goes into `end`. The length must use as few bytes as possible (X.690, 10.1). */
  #contentOf(at: number, limit: number): number | undefined {
    const first = this.#bytes[at] ?? 0;
    const count = first < 0x80 ? 0 : first & 0x7f;
    const begin = at + 1 + count;
    if (count > 6 || begin > limit) return undefined;
    const length = count === 0 ? first : this.#bytes.readUIntBE(at + 1, count);
    const least = count < 2 ? count * 0x80 : 256 ** (count - 1);
    this.end = begin + length;
    return first === 0x80 || length < least || this.end > limit ? undefined : begin;
  }
}

const tags: ASN1Tag[] = [];

/** Certificates and timestamps have neither tags of several bytes nor the end-of-contents tag (0). */
function tagOf(byte: number | undefined): ASN1Tag | undefined {
  if (byte === undefined || byte === 0 || byte === 0x20 || (byte & 0x1f) === 0x1f) return undefined;
  const tag = tags[byte] ?? new ASN1Tag(byte);
  tags[byte] = tag;
  return tag;
}

/** The bytes of a length: one byte up to 127; above, a byte with their number comes first (X.690, section 10.1). */
function encodeLength(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
  return [0x80 | bytes.length, ...bytes];
}
