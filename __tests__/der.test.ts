// DER of anybody: read and encoded as by @sigstore/core, but never for longer than its length deserves.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ASN1Obj } from '@sigstore/core';
import { ASN1Tag } from '@sigstore/core/dist/asn1/tag.js';
import { parseDer } from '../src/der.ts';
import { type Sandbox, startSandbox } from '../src/loopback/sandbox.ts';
import { certify, newKeys, overlapping, signFile } from './verify/evidence.ts';

const SHAPES: Readonly<Record<string, Buffer>> = {
  'that overlap': overlapping(31),
  'of octet strings': Buffer.concat([Buffer.of(4, 0x82, 0xff, 0x00), Buffer.alloc(0xff00, 4)]),
  'of empty sequences': Buffer.concat([
    Buffer.of(0x30, 0x82, 0xfe, 0xfe),
    Buffer.alloc(0xfefe, Buffer.of(0x30, 0)),
  ]),
};

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

  for (const [shape, bytes] of Object.entries(SHAPES)) {
    it(`${shape} is read in no time`, () => {
      const started = performance.now();
      read(parseDer, bytes);
      assert.ok(performance.now() - started < 500, `${performance.now() - started} ms`);
    });
  }

  it('is read as the library reads it, broken or whole', async () => {
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

  it('is encoded as the library encodes it, also when an element is gone', async () => {
    const certificate = await certify(sandbox, newKeys());
    const [ours, theirs] = [parseDer(certificate), ASN1Obj.parseBuffer(Buffer.from(certificate))];
    assert.deepEqual(ours.toDER(), certificate);
    for (const { subs } of [ours, theirs]) extensionsOf(subs[0]).pop();
    assert.notEqual(ours.toDER().length, certificate.length);
    assert.deepEqual(ours.toDER(), theirs.toDER());
  });

  it('of any length is encoded as it was read', () => {
    for (const length of [0, 1, 0x7f, 0x80, 0xff, 0x100, 0xff00]) {
      const bytes = new ASN1Obj(new ASN1Tag(0x0c), Buffer.alloc(length, 0x20), []).toDER();
      assert.deepEqual(parseDer(bytes).toDER(), bytes, `${length} bytes`);
    }
  });

  it('that is longer than any certificate is refused', () => {
    assert.equal(
      read(parseDer, Buffer.concat([Buffer.of(4, 0x83, 1, 0, 0), Buffer.alloc(65_536)])),
      undefined,
    );
  });
});
