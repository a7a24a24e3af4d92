// ECDSA P-256 over a digest that is already made: a log never sees the file, and node:crypto hashes whatever it verifies.
import { createECDH, type KeyObject } from 'node:crypto';
import { children, readDer, TAG } from './der.ts';

type Point = Readonly<{ x: bigint; y: bigint }>;

// Domain parameters of P-256 (SEC 2 §2.4.2).
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/**
 * Whether `signature` (DER) over `digest` (32 bytes) was made with the key of `publicKey`. SEC 1 §4.1.4.
 * The multiplications are OpenSSL's, borrowed from ECDH; only two additions of points are done here.
 * Anything malformed is false.
 */
export function verifyDigest(publicKey: KeyObject, digest: Buffer, signature: Buffer): boolean {
  try {
    const [r, s] = readSignature(signature);
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const key = { x: bigintOf(Buffer.from(x, 'base64url')), y: bigintOf(Buffer.from(y, 'base64url')) };
    const w = inverse(s, N);
    const u1 = mod(bigintOf(digest) * w, N);
    const u2 = mod(r * w, N);
    const sum = add(multiplyGenerator(u1), multiply(u2, key));
    return mod(sum.x, N) === r;
  } catch {
    return false;
  }
}

function readSignature(signature: Buffer): [bigint, bigint] {
  const [r, s, ...rest] = children(readDer(signature));
  if (r?.tag !== TAG.integer || s?.tag !== TAG.integer || rest.length > 0) throw new RangeError('not ECDSA');
  const pair: [bigint, bigint] = [bigintOf(r.content), bigintOf(s.content)];
  if (pair.some((value) => value <= 0n || value >= N)) throw new RangeError('out of range');
  return pair;
}

function multiplyGenerator(factor: bigint): Point {
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(bytesOf(factor));
  const point = ecdh.getPublicKey();
  return { x: bigintOf(point.subarray(1, 33)), y: bigintOf(point.subarray(33)) };
}

/** ECDH gives the abscissa alone; of the two points with it, the next multiple tells which one it is. */
function multiply(factor: bigint, point: Point): Point {
  const x = abscissa(factor, point);
  const root = power(mod(x * x * x - 3n * x + B, P), (P + 1n) / 4n);
  const candidate = { x, y: root };
  return add(candidate, point).x === abscissa(mod(factor + 1n, N), point) ? candidate : { x, y: P - root };
}

function abscissa(factor: bigint, point: Point): bigint {
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(bytesOf(factor));
  return bigintOf(ecdh.computeSecret(Buffer.concat([Buffer.of(4), bytesOf(point.x), bytesOf(point.y)])));
}

/** Sum of two points. Equal abscissas (chance 2^-255 for honest input) throw for want of an inverse. */
function add(a: Point, b: Point): Point {
  const slope = mod((b.y - a.y) * inverse(mod(b.x - a.x, P), P), P);
  const x = mod(slope * slope - a.x - b.x, P);
  return { x, y: mod(slope * (a.x - x) - a.y, P) };
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [low, high] = [mod(value, modulus), modulus];
  let [x, y] = [1n, 0n];
  while (low > 1n) {
    const quotient = high / low;
    [low, high] = [high - quotient * low, low];
    [x, y] = [y - quotient * x, x];
  }
  if (low === 0n) throw new RangeError('no inverse');
  return mod(x, modulus);
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = mod(result * result, P);
    if (bit === '1') result = mod(result * base, P);
  }
  return result;
}

const mod = (value: bigint, modulus: bigint): bigint => ((value % modulus) + modulus) % modulus;
const bigintOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex') || '0'}`);
const bytesOf = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0'), 'hex');
