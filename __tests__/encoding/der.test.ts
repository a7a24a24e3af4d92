// DER from strangers: read and encoded as by @sigstore/core, but always in a time proportional to its length.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ASN1Obj } from '@sigstore/core';
import { ASN1Tag } from '@sigstore/core/dist/asn1/tag.js';
import { parseDer, withElements } from '../../src/encoding/der.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { certify, newKeys, overlapping, signFile } from '../support/evidence.ts';
import { assertProportional } from '../support/growth.ts';

/** An element with so many bytes of content. */
const long = (tag: number, size: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.of(tag, 0x82, size >> 8, size & 0xff), Buffer.alloc(size, content)]);

/** Each by its size, and two sizes; those that overlap would take twice the time for each one more. */
const SHAPES: readonly (readonly [string, (size: number) => Buffer, small: number, large: number])[] = [
  ['that overlap', overlapping, 6, 12],
  ['of octet strings', (size) => long(0x04, size, Buffer.of(0x04)), 0x0ff0, 0xff00],
  ['of empty sequences', (size) => long(0x30, size, Buffer.of(0x30, 0)), 0x0ff0, 0xff00],
];

type Tree = readonly [number, string, readonly Tree[]];
const treeOf = ({ tag, value, subs }: ASN1Obj): Tree => [
  tag.toDER(),
  value.toString('hex'),
  subs.map(treeOf),
];

/** The extensions of a TBSCertificate: the one element of its last one (RFC 5280, 4.1). */
const extensionsOf = (tbs: ASN1Obj | undefined): ASN1Obj[] => tbs?.subs.at(-1)?.subs[0]?.subs ?? [];

function read(parse: (bytes: Buffer<ArrayBuffer>) => ASN1Obj, bytes: Buffer): Tree | undefined {
  try {
    return treeOf(parse(Buffer.from(bytes)));
  } catch {
    return undefined;
  }
}

describe('DER', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox.close());

  for (const [shape, make, small, large] of SHAPES) {
    it(`the time to read ${shape} is proportional to its length`, () => {
      const prepare = (size: number) => {
        const bytes = make(size);
        return () => read(parseDer, bytes);
      };
      assertProportional({ what: shape, sizes: [small, large], prepare });
      if (make === overlapping) read(parseDer, overlapping(31));
    });
  }

  it('is read as the library reads it, valid or damaged', async () => {
    const keys = newKeys();
    const certificate = await certify(sandbox, keys);
    const bundle = await signFile(sandbox, { keys, certificate });
    const [{ signedTimestamp }] = bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
    for (const whole of [certificate, Buffer.from(signedTimestamp, 'base64')]) {
      assert.ok(read(parseDer, whole));
      assert.deepEqual(read(parseDer, whole), read(ASN1Obj.parseBuffer, whole));
      for (let at = 0; at < whole.length; at += 1) {
        const broken = Buffer.from(whole);
        broken.writeUInt8(broken.readUInt8(at) ^ 0x11, at);
        assert.deepEqual(read(parseDer, broken), read(ASN1Obj.parseBuffer, broken), `byte ${at}`);
        assert.equal(read(parseDer, whole.subarray(0, at)), undefined, `the first ${at} bytes`);
      }
    }
  });

  it('is encoded as it was read, and put together with other elements as the library encodes it', async () => {
    const certificate = await certify(sandbox, newKeys());
    const [ours, theirs] = [parseDer(certificate), ASN1Obj.parseBuffer(Buffer.from(certificate))];
    assert.deepEqual(ours.toDER(), certificate);
    ours.toDER().fill(0);
    assert.deepEqual(ours.toDER(), certificate, 'the bytes are the own ones of the caller');
    const [tbs, ...others] = ours.subs;
    assert.ok(tbs);
    const fields = tbs.subs.slice(0, -1);
    const [extensions, list] = [tbs.subs.at(-1), tbs.subs.at(-1)?.subs[0]];
    assert.ok(extensions && list);
    const fewer = withElements(extensions, [withElements(list, list.subs.slice(0, -1))]);
    extensionsOf(theirs.subs[0]).pop();
    assert.deepEqual(
      withElements(ours, [withElements(tbs, [...fields, fewer]), ...others]).toDER(),
      theirs.toDER(),
    );
    assert.deepEqual(withElements(list, []).toDER(), Buffer.of(0x30, 0));
  });

  it('of any length is encoded as it was read', () => {
    for (const length of [0, 1, 0x7f, 0x80, 0xff, 0x100, 0xff00]) {
      const bytes = new ASN1Obj(new ASN1Tag(0x0c), Buffer.alloc(length, 0x20), []).toDER();
      assert.deepEqual(parseDer(bytes).toDER(), bytes, `${length} bytes`);
    }
  });

  it('is refused if it is longer than any certificate', () => {
    assert.equal(
      read(parseDer, Buffer.concat([Buffer.of(4, 0x83, 1, 0, 0), Buffer.alloc(65_536)])),
      undefined,
    );
  });
});
