// DER (ITU-T X.690): the bytes of certificates, timestamps and signatures, written and read without a library.

/** One element: its tag octet, its content, and all its original bytes. */
export type DerNode = Readonly<{ tag: number; content: Buffer; raw: Buffer }>;

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
} as const;

/** Any element; constructed content is given in parts. */
export function element(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.of(tag, content.length), content]);
  const length = unsigned(BigInt(content.length));
  return Buffer.concat([Buffer.of(tag, 0x80 | length.length), length, content]);
}

export const sequence = (...parts: readonly Buffer[]): Buffer => element(TAG.sequence, ...parts);
export const octetString = (content: Buffer): Buffer => element(TAG.octetString, content);
export const utf8String = (text: string): Buffer => element(0x0c, Buffer.from(text, 'utf8'));
export const nothing = (): Buffer => element(TAG.null);
export const truth = (): Buffer => element(TAG.boolean, Buffer.of(0xff));

/** SET OF: the elements sorted by their bytes (X.690 §11.6). */
export const setOf = (...parts: readonly Buffer[]): Buffer =>
  element(TAG.set, ...[...parts].sort(Buffer.compare));

/** [n] EXPLICIT, or IMPLICIT over a constructed element. */
export const context = (n: number, ...parts: readonly Buffer[]): Buffer => element(0xa0 | n, ...parts);

/** [n] IMPLICIT over a primitive. */
export const contextPrimitive = (n: number, content: Buffer): Buffer => element(0x80 | n, content);

/** BIT STRING; `unused` is the number of unused bits in the last octet. */
export const bitString = (content: Buffer, unused = 0): Buffer =>
  element(TAG.bitString, Buffer.of(unused), content);

/** INTEGER that is not negative, from a number or from big-endian bytes. */
export function integer(value: number | Buffer): Buffer {
  const bytes = unsigned(
    typeof value === 'number' ? BigInt(value) : BigInt(`0x${value.toString('hex') || '0'}`),
  );
  return element(TAG.integer, (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.of(0), bytes]));
}

/** OBJECT IDENTIFIER from dotted decimal. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const octets = [first * 40 + second, ...rest].flatMap((arc) => {
    const digits = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
      digits.unshift((left % 128) | 0x80);
    return digits;
  });
  return element(TAG.oid, Buffer.from(octets));
}

/** UTCTime of a date before 2050 (RFC 5280 §4.1.2.5.1), whole seconds. */
export const utcTime = (date: Date): Buffer => element(0x17, Buffer.from(`${compact(date).slice(2)}Z`));

/** GeneralizedTime; `fraction` is the digits after the point, without trailing zeros, or empty. */
export const generalizedTime = (date: Date, fraction = ''): Buffer =>
  element(0x18, Buffer.from(`${compact(date)}${fraction === '' ? '' : `.${fraction}`}Z`));

/**
 * The first element of `bytes`; ignores what follows it. Throws RangeError when it is truncated or its length is not
 * DER.
 */
export function readDer(bytes: Buffer): DerNode {
  const tag = bytes[0];
  const short = bytes[1];
  if (tag === undefined || short === undefined) throw new RangeError('DER element is cut short');
  const extra = short < 0x80 ? 0 : short & 0x7f;
  if (short === 0x80 || extra > 4) throw new RangeError('DER length is not definite or too large');
  const length = extra === 0 ? short : bytes.subarray(2).readUIntBE(0, extra);
  const end = 2 + extra + length;
  if (end > bytes.length) throw new RangeError('DER element is cut short');
  return { tag, content: bytes.subarray(2 + extra, end), raw: bytes.subarray(0, end) };
}

/** The elements inside a constructed one. Throws RangeError like `readDer`. */
export function children(parent: DerNode): DerNode[] {
  const nodes: DerNode[] = [];
  for (let at = 0; at < parent.content.length; ) {
    const node = readDer(parent.content.subarray(at));
    nodes.push(node);
    at += node.raw.length;
  }
  return nodes;
}

function unsigned(value: bigint): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}

/** YYYYMMDDHHMMSS in UTC. */
const compact = (date: Date): string => date.toISOString().slice(0, 19).replace(/[-:T]/g, '');
