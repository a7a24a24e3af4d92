// Verification over a digest against signatures that OpenSSL made over the data.
import assert from 'node:assert/strict';
import { createHash, createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { test } from 'node:test';
import { children, integer, readDer, sequence } from '../../../src/sandbox/encoding/der.ts';
import { verifyDigest } from '../../../src/sandbox/rekor/ecdsa.ts';
import { newKeys } from '../../support/signing-client.ts';

const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const bigintOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`);
const bytesOf = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0'), 'hex');

test('accepts what the key signed and nothing else', () => {
  for (let round = 0; round < 20; round++) {
    const { privateKey, publicKey } = newKeys();
    const data = randomBytes(40);
    const digest = createHash('sha256').update(data).digest();
    const signature = sign('sha256', data, privateKey);
    assert.equal(verifyDigest(publicKey, digest, signature), true);
    assert.equal(verifyDigest(newKeys().publicKey, digest, signature), false, 'another key');
    const changed = Buffer.from(digest);
    changed[round] = (changed[round] ?? 0) ^ 1;
    assert.equal(verifyDigest(publicKey, changed, signature), false, 'another digest');
  }
});

test('the mirrored point of a key is another key', () => {
  const { privateKey, publicKey } = newKeys();
  const data = Buffer.from('data');
  const { y = '', ...jwk } = publicKey.export({ format: 'jwk' });
  const mirrored = bytesOf(P - bigintOf(Buffer.from(y, 'base64url'))).toString('base64url');
  const other = createPublicKey({ key: { ...jwk, y: mirrored }, format: 'jwk' });
  const digest = createHash('sha256').update(data).digest();
  assert.equal(verifyDigest(other, digest, sign('sha256', data, privateKey)), false);
});

test('a good signature written in another way is refused', () => {
  const { privateKey, publicKey } = newKeys();
  const data = Buffer.from('data');
  const digest = createHash('sha256').update(data).digest();
  const [r, s] = children(readDer(sign('sha256', data, privateKey)));
  assert.ok(r && s);
  assert.equal(verifyDigest(publicKey, digest, sequence(r.raw, s.raw)), true);
  assert.equal(verifyDigest(publicKey, digest, sequence(r.raw, s.raw, integer(1))), false, 'three numbers');
  const larger = Buffer.from((bigintOf(s.content) + N).toString(16).padStart(66, '0'), 'hex');
  assert.equal(verifyDigest(publicKey, digest, sequence(r.raw, integer(larger))), false, 's above the order');
});

test('a low s is accepted as well as a high one', () => {
  const { privateKey, publicKey } = newKeys();
  const data = Buffer.from('data');
  const digest = createHash('sha256').update(data).digest();
  const [r, s] = children(readDer(sign('sha256', data, privateKey)));
  assert.ok(r && s);
  const other = integer(bytesOf(N - bigintOf(s.content)));
  for (const each of [s.raw, other])
    assert.equal(verifyDigest(publicKey, digest, sequence(r.raw, each)), true);
});

test('keys of other kinds sign nothing here', () => {
  const data = Buffer.from('data');
  const digest = createHash('sha256').update(data).digest();
  const pairs = [
    generateKeyPairSync('ec', { namedCurve: 'secp384r1' }),
    generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ];
  for (const { privateKey, publicKey } of pairs)
    assert.equal(verifyDigest(publicKey, digest, sign('sha256', data, privateKey)), false);
  const { publicKey } = generateKeyPairSync('ed25519');
  assert.equal(verifyDigest(publicKey, digest, Buffer.alloc(64, 1)), false);
});

test('malformed signatures are refused', () => {
  const { publicKey } = newKeys();
  const digest = Buffer.alloc(32, 1);
  const cases = {
    empty: Buffer.alloc(0),
    'not DER': Buffer.from('signature'),
    'not two numbers': sequence(sequence(), sequence()),
    'zero r': sequence(integer(0), integer(1)),
    'zero s': sequence(integer(1), integer(0)),
    'r of the order': sequence(integer(bytesOf(N)), integer(1)),
    'one and one': sequence(integer(1), integer(1)),
  };
  for (const [name, signature] of Object.entries(cases))
    assert.equal(verifyDigest(publicKey, digest, signature), false, name);
});
