// Bytes of DER, each changed, by their position; and the unsigned bytes of a timestamp.
import { children, type DerNode, readDer } from '../../src/sandbox/encoding/der.ts';

/** The unsigned parts of a TimeStampResp, by their place, and what verification takes from them. */
export const UNSIGNED: readonly (readonly [place: RegExp, taken: string])[] = [
  [/ tag$/, 'tags: elements are found by their position'],
  [/^\/0\/0 /, 'the status: that it was granted, with modifications or without'],
  [/^\/1\/a0\/0\/[01][/ ]/, 'version and digestAlgorithms of the SignedData: nothing'],
  [/^\/1\/a0\/0\/a0[/ ]/, 'certificates: nothing, those of the trusted root count'],
  [/^\/1\/a0\/0\/3\/0\/0 /, 'the version of the SignerInfo: nothing'],
];

/** The bytes with one bit flipped, for each byte; and the position of that byte in the DER. */
export function* flips(der: Buffer): Generator<{ bytes: Buffer; place: string }> {
  for (let at = 0; at < der.length; at += 1) {
    const bytes = Buffer.from(der);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
    yield { bytes, place: placeOf(der, at) };
  }
}

/** Whether these bytes are one long structure of DER and no more; random ones may only begin like one. */
export function isStructure(bytes: Buffer): boolean {
  if (bytes[0] !== 0x30 || (bytes[1] ?? 0) < 0x80) return false;
  try {
    return readDer(bytes).raw.length === bytes.length;
  } catch {
    return false;
  }
}

/** Such as `/1/a0/0 tag`: child of child, numbered, those with a tag of their context by that; and which part of it. */
export function placeOf(der: Buffer, at: number): string {
  return placeIn(readDer(der), at, '');
}

function placeIn(node: DerNode, at: number, path: string): string {
  let start = node.raw.length - node.content.length;
  if (at < start) return `${path} ${at === 0 ? 'tag' : 'length'}`;
  let count = 0;
  for (const child of (node.tag & 0x20) === 0 ? [] : children(node)) {
    const name = (child.tag & 0x80) === 0 ? String(count) : child.tag.toString(16);
    if (at < start + child.raw.length) return placeIn(child, at - start, `${path}/${name}`);
    start += child.raw.length;
    if ((child.tag & 0x80) === 0) count += 1;
  }
  return `${path} content`;
}
