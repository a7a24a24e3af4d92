// Snappy blocks of other compressors are read exactly, and no hostile block does harm.
import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeSnappy } from '../../src/encoding/snappy.ts';
import { compress, copyOf, literalOf, varint } from '../support/snappy.ts';

const LIMIT = 1024 * 1024;
const decode = (block: Buffer, limit = LIMIT): Buffer =>
  decodeSnappy(block, limit, (what) => new SyntaxError(what));

test('a block made by another library is unpacked to its bytes', () => {
  // Made with the npm package snappy 7.3.3 (the Rust library snap).
  const block = Buffer.from(
    '75f0437b226d6564696154797065223a226170706c69636174696f6e2f766e642e6465762e73696773746f72652e62756e646c652e76302e332b6a736f6e222c22616761696e22be3800007d',
    'hex',
  );
  const type = 'application/vnd.dev.sigstore.bundle.v0.3+json';
  assert.equal(decode(block).toString(), `{"mediaType":"${type}","again":"${type}"}`);
});

test('every kind of element is read, with lengths and offsets of every width', () => {
  const letters = (count: number) => Buffer.from(Array.from({ length: count }, (_, n) => (n * 7919) % 251));
  for (const bytes of [
    Buffer.alloc(0),
    letters(1),
    letters(60),
    letters(61),
    letters(300),
    letters(70_000),
    Buffer.concat([letters(70_000), Buffer.from('the end'), letters(70_000)]),
    Buffer.from('ab'.repeat(5000)),
  ])
    assert.ok(decode(compress(bytes)).equals(bytes), `${bytes.length} bytes`);
  // An offset that needs four bytes, and repeated bytes that include those it adds.
  const far = Buffer.concat([varint(70_010), literalOf(letters(70_000)), copyOf(70_000, 10)]);
  assert.deepEqual(decode(far).subarray(70_000), letters(10));
  const near = Buffer.concat([varint(10), literalOf(Buffer.from('xy')), copyOf(2, 8)]);
  assert.equal(decode(near).toString(), 'xyxyxyxyxy');
});

const abc = literalOf(Buffer.from('abc'));
const HOSTILE: readonly (readonly [what: string, block: Buffer, says: RegExp])[] = [
  ['no byte at all', Buffer.alloc(0), /truncated/],
  ['a length that does not end', Buffer.alloc(5, 0xff), /does not begin with a length/],
  ['a length cut off', Buffer.of(0x80), /truncated/],
  ['a length over the limit', Buffer.concat([varint(LIMIT + 1), abc]), /unpacks to 1048577 bytes; the limit/],
  ['a length of 4 GiB', Buffer.concat([varint(2 ** 32 - 1), abc]), /the limit is/],
  ['a length that so few bytes cannot have', Buffer.concat([varint(500_000), abc]), /truncated/],
  ['more bytes than it claims', Buffer.concat([varint(2), abc]), /more than it claims/],
  ['fewer bytes than it claims', Buffer.concat([varint(4), abc]), /less than it claims/],
  ['a literal cut off', Buffer.concat([varint(3), abc.subarray(0, 3)]), /truncated/],
  ['the width of a literal cut off', Buffer.concat([varint(70), Buffer.of(63 << 2, 1, 2, 3)]), /truncated/],
  ['an offset cut off', Buffer.concat([varint(10), abc, Buffer.of(0b110)]), /truncated/],
  ['an offset of 0', Buffer.concat([varint(7), abc, copyOf(0, 4)]), /bytes that do not exist/],
  ['an offset before the start', Buffer.concat([varint(7), abc, copyOf(4, 4)]), /bytes that do not exist/],
  ['a repeat before any byte', Buffer.concat([varint(4), copyOf(1, 4)]), /bytes that do not exist/],
  ['a framed stream', Buffer.from('ff060000734e61507059', 'hex'), /./],
];

for (const [what, block, says] of HOSTILE)
  test(`a block is refused: ${what}`, () => {
    assert.throws(() => decode(block), { name: 'SyntaxError', message: says });
  });

test('a block that is cut off or changed anywhere gives an error or bytes of the claimed length', () => {
  const bytes = Buffer.from('{"a":"0123456789","b":"0123456789","c":"0123456789"}');
  const block = compress(bytes);
  for (let at = 0; at < block.length; at += 1) {
    assert.throws(() => decode(block.subarray(0, at)), SyntaxError);
    for (let value = 0; value < 256; value += 1) {
      const changed = Buffer.from(block);
      changed[at] = value;
      try {
        assert.ok(decode(changed).length <= LIMIT);
      } catch (error) {
        assert.ok(error instanceof SyntaxError, `byte ${at} as ${value}: ${error}`);
      }
    }
  }
});
