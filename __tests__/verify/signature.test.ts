// Signatures over a ready digest, by every kind of key that Sigstore's registry of algorithms knows.
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, it } from 'node:test';
import { ed25519ph } from '@noble/curves/ed25519.js';
import { toDSSEBundle, toMessageSignatureBundle } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { signatureContent } from '../../src/verify/signature.ts';
import { failing } from '../support/evidence.ts';

type Hash = 'sha256' | 'sha384' | 'sha512';

const MESSAGE = Buffer.from('the file\n');
const digestOf = (hash: Hash): Buffer => createHash(hash).update(MESSAGE).digest();
const ARTIFACT = { digest: digestOf('sha256'), sha384: digestOf('sha384'), sha512: digestOf('sha512') };
const ALGORITHM = {
  sha256: HashAlgorithm.SHA2_256,
  sha384: HashAlgorithm.SHA2_384,
  sha512: HashAlgorithm.SHA2_512,
};

/** The bundle of a signature, with as much around it as the signature needs. */
function messageBundle(signature: Buffer, hash: Hash, digest = digestOf(hash)) {
  const bundle = toMessageSignatureBundle({ digest, signature, keyHint: 'k' });
  assert.equal(bundle.content.$case, 'messageSignature');
  bundle.content.messageSignature.messageDigest.algorithm = ALGORITHM[hash];
  return bundle;
}

const keys = {
  'P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'P-384': generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  'P-521': generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  'RSA-2048': generateKeyPairSync('rsa', { modulusLength: 2048 }),
};

describe('a signature over a file', () => {
  for (const [name, { publicKey, privateKey }] of Object.entries(keys)) {
    for (const hash of ['sha256', 'sha384', 'sha512'] as const) {
      it(`verifies by ${name} with ${hash}, with only the digest`, () => {
        const signature = sign(hash, MESSAGE, privateKey);
        const check = (bytes: Buffer, key: KeyObject) =>
          signatureContent(messageBundle(bytes, hash), ARTIFACT).verifySignature(key);
        assert.equal(check(signature, publicKey), true);
        const spoilt = Buffer.from(signature);
        spoilt[spoilt.length - 1] = (spoilt.at(-1) ?? 0) ^ 1;
        for (const wrong of [spoilt, Buffer.alloc(0), Buffer.alloc(64), signature.subarray(1)]) {
          assert.equal(check(wrong, publicKey), false);
        }
        assert.equal(check(Buffer.concat([signature, Buffer.alloc(1)]), publicKey), false);
        for (const other of Object.values(keys)) {
          if (other.publicKey !== publicKey) assert.equal(check(signature, other.publicKey), false);
        }
      });
    }
  }

  it('of RSA has the length of the modulus: one that begins with zero is not valid without the zero', () => {
    const { publicKey, privateKey } = keys['RSA-2048'];
    for (let number = 0; ; number += 1) {
      const message = Buffer.from(`message ${number}`);
      const signature = sign('sha256', message, privateKey);
      if (signature[0] !== 0) continue;
      const digest = createHash('sha256').update(message).digest();
      const check = (bytes: Buffer) =>
        signatureContent(messageBundle(bytes, 'sha256', digest), { digest }).verifySignature(publicKey);
      assert.deepEqual([check(signature), check(signature.subarray(1))], [true, false]);
      return;
    }
  });

  it('does not verify with another hash than that of the signer', () => {
    const { publicKey, privateKey } = keys['RSA-2048'];
    const content = signatureContent(messageBundle(sign('sha512', MESSAGE, privateKey), 'sha256'), ARTIFACT);
    assert.equal(content.verifySignature(publicKey), false);
  });

  it('needs the digest that was signed', () => {
    const { digest } = ARTIFACT;
    const bundle = messageBundle(Buffer.alloc(64), 'sha512');
    assert.throws(
      () => signatureContent(bundle, { digest }),
      failing('signature-invalid', /sha512.*not given/),
    );
    const other = messageBundle(Buffer.alloc(64), 'sha384', Buffer.alloc(48));
    assert.throws(() => signatureContent(other, ARTIFACT), failing('signature-invalid', /another file/));
    const short = messageBundle(Buffer.alloc(64), 'sha256', digest.subarray(1));
    assert.throws(() => signatureContent(short, ARTIFACT), failing('signature-invalid', /another file/));
  });

  it('verifies by Ed25519ph, which signs SHA-512; pure Ed25519, which signs the file, is not that', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const { d = '' } = privateKey.export({ format: 'jwk' });
    const signature = Buffer.from(ed25519ph.sign(MESSAGE, Buffer.from(d, 'base64url')));
    // It makes no difference whether the bytes of the file are given.
    const check = (bytes: Buffer, hash: Hash, key = publicKey) => {
      const verdicts = [ARTIFACT, { ...ARTIFACT, content: MESSAGE }].map((artifact) =>
        signatureContent(messageBundle(bytes, hash), artifact).verifySignature(key),
      );
      assert.equal(verdicts[0], verdicts[1]);
      return verdicts[0];
    };
    assert.equal(check(signature, 'sha512'), true);
    assert.equal(check(signature, 'sha256'), false);
    assert.equal(check(signature, 'sha512', generateKeyPairSync('ed25519').publicKey), false);
    for (const at of [0, 31, 32, 63]) {
      const spoilt = Buffer.from(signature);
      spoilt.writeUInt8(spoilt.readUInt8(at) ^ 1, at);
      assert.equal(check(spoilt, 'sha512'), false, `byte ${at}`);
    }
    for (const hash of ['sha256', 'sha512'] as const)
      assert.equal(check(sign(null, MESSAGE, privateKey), hash), false);
  });

  it('cannot be by a key that signs no digests', () => {
    const { publicKey } = generateKeyPairSync('ed448');
    const content = signatureContent(messageBundle(Buffer.alloc(64), 'sha256'), ARTIFACT);
    assert.throws(() => content.verifySignature(publicKey), failing('signature-invalid', /type ed448/));
  });

  it('is checked for each key separately', () => {
    const [one, other] = [keys['P-256'], keys['P-384']];
    const content = signatureContent(
      messageBundle(sign('sha256', MESSAGE, one.privateKey), 'sha256'),
      ARTIFACT,
    );
    const answers = [one, other, one, other].map(({ publicKey }) => content.verifySignature(publicKey));
    assert.deepEqual(answers, [true, false, true, false]);
  });
});

describe('a signature over an envelope', () => {
  const payloadType = 'application/vnd.in-toto+json';
  const subject = [{ name: 'f', digest: { sha256: ARTIFACT.digest.toString('hex') } }];
  const predicateType = 'https://example.test/predicate';
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType };
  const payload = Buffer.from(JSON.stringify(statement));
  const encoded = dsse.preAuthEncoding(payloadType, payload);
  const bundle = (signature: Buffer) =>
    toDSSEBundle({ artifact: payload, artifactType: payloadType, signature, keyHint: 'k' });

  for (const [name, hash] of [
    ['P-256', 'sha256'],
    ['P-384', 'sha384'],
    ['P-384', 'sha256'],
    ['P-521', 'sha512'],
    ['RSA-2048', 'sha256'],
  ] as const) {
    it(`verifies by ${name} with ${hash}`, () => {
      const { publicKey, privateKey } = keys[name];
      const content = signatureContent(bundle(sign(hash, encoded, privateKey)), ARTIFACT);
      assert.equal(content.verifySignature(publicKey), true);
      const bare = signatureContent(bundle(sign(hash, payload, privateKey)), ARTIFACT);
      assert.equal(bare.verifySignature(publicKey), false);
    });
  }

  it('is compared with a log entry by the hash of its key', () => {
    const content = signatureContent(bundle(Buffer.alloc(64, 1)), ARTIFACT);
    for (const hash of ['sha256', 'sha384', 'sha512'] as const) {
      assert.equal(content.compareSignedDigest(createHash(hash).update(encoded).digest()), true, hash);
      assert.equal(content.compareSignedDigest(createHash(hash).update(payload).digest()), false, hash);
    }
    assert.equal(content.compareSignedDigest(createHash('sha1').update(encoded).digest()), false);
    assert.equal(content.compareSignedDigest(Buffer.alloc(0)), false);
  });

  it('may be expected with the exact bytes of its statement', () => {
    const { publicKey, privateKey } = keys['P-256'];
    const signed = bundle(sign('sha256', encoded, privateKey));
    const about = (text: Buffer) => signatureContent(signed, { statement: text });
    assert.equal(about(payload).verifySignature(publicKey), true);
    const other = failing('signature-invalid', /another statement/);
    assert.throws(() => about(Buffer.concat([payload, Buffer.from('\n')])), other);
    assert.throws(() => about(Buffer.alloc(0)), other);
    const file = messageBundle(sign('sha256', MESSAGE, privateKey), 'sha256');
    assert.throws(
      () => signatureContent(file, { statement: payload }),
      failing('signature-invalid', /for a file/),
    );
    const untyped = toDSSEBundle({
      artifact: payload,
      artifactType: 'text/plain',
      signature: Buffer.of(1),
      keyHint: 'k',
    });
    assert.throws(
      () => signatureContent(untyped, { statement: payload }),
      failing('bundle-malformed', /payloadType/),
    );
  });

  it('verifies by Ed25519', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const content = signatureContent(bundle(sign(null, encoded, privateKey)), ARTIFACT);
    assert.equal(content.verifySignature(publicKey), true);
  });
});
