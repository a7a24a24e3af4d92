// A seeded fuzzer for input from strangers: real samples, damaged at random, must be refused quickly, with a Failure.
import assert from 'node:assert/strict';
import { Failure } from '../../src/errors/failure.ts';
import { leastCpuMs } from '../support/growth.ts';

/** A target: real inputs, and the reader of one. It may return, or throw a Failure; all else is a defect. */
export type Target = Readonly<{ name: string; samples: readonly Buffer[]; read: (input: Buffer) => void }>;
export type Report = Readonly<{ runs: number; refused: number; slowestMs: number }>;

export type Random = (below: number) => number;

/**
 * Reading one input may take so many times as long as reading the sample that takes longest: the longest input is some
 * hundred times as long as a sample, and the rest is room.
 */
const LIMIT_TIMES = 1000;
const MAX_BYTES = 256 * 1024;

/**
 * Reads damaged samples until `done`, called with the number of runs so far. Equal seeds give equal inputs.
 * @throws AssertionError with the input, if reading it ends in another way or takes too long
 */
export function fuzz({ name, samples, read }: Target, seed: number, done: (runs: number) => boolean): Report {
  const random = randomOf(seed);
  const limitMs = LIMIT_TIMES * Math.max(...samples.map((sample) => leastCpuMs(() => attempt(read, sample))));
  let [runs, refused, slowestMs] = [0, 0, 0];
  for (; !done(runs); runs += 1) {
    let input = pick(samples, random);
    for (let count = 1 + random(4); count > 0; count -= 1) input = broken(input, samples, random);
    const started = performance.now();
    const error = attempt(read, input);
    const ms = performance.now() - started;
    const known = error === undefined || (error instanceof Failure && error.code !== 'internal');
    assert.ok(known, `${name}, run ${runs} of seed ${seed}: ${String(error)}\n${input.toString('base64')}`);
    if (error !== undefined) refused += 1;
    slowestMs = Math.max(slowestMs, ms);
    // A long time may be a wait for the processor; only the processor time counts.
    const costMs = ms < limitMs ? ms : leastCpuMs(() => attempt(read, input));
    assert.ok(
      costMs < limitMs,
      `${name}, run ${runs} of seed ${seed}: ${costMs} ms, more than ${limitMs}\n${input.toString('base64')}`,
    );
  }
  return { runs, refused, slowestMs };
}

/** The error of a reader: undefined if it returns. */
export function attempt(read: Target['read'], input: Buffer): unknown {
  try {
    return void read(input);
  } catch (error) {
    return error;
  }
}

/** Mulberry32: small, fast, and the same everywhere. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function pick<T>(from: readonly T[], random: Random): T {
  const one = from[random(from.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

/** Values that often break readers: of JSON, of lengths, of tags. */
const WORDS = [
  ...[
    'null',
    'true',
    '[]',
    '{}',
    '""',
    '0',
    '-1',
    '1e999',
    '9223372036854775808',
    '"__proto__":{},',
    '\\u0000',
  ],
  ...[
    '"mediaType":"x",',
    '='.repeat(4),
    '\ud800',
    '\ufeff',
    '\u2028',
    '['.repeat(5000),
    '{"a":'.repeat(5000),
  ],
].map((text) => Buffer.from(text));
const BYTES = [0x00, 0x01, 0x04, 0x30, 0x7f, 0x80, 0x81, 0x82, 0x84, 0xa0, 0xa3, 0xff].map((byte) =>
  Buffer.of(byte),
);

/** One change to the bytes, or to the bytes in one of their base64 strings. */
function broken(input: Buffer, samples: readonly Buffer[], random: Random): Buffer {
  const changed = random(2) === 0 ? insideBase64(input, samples, random) : undefined;
  return (changed ?? cutAndPaste(input, samples, random)).subarray(0, MAX_BYTES);
}

function insideBase64(input: Buffer, samples: readonly Buffer[], random: Random): Buffer | undefined {
  const strings = [...input.toString('latin1').matchAll(/[A-Za-z0-9+/_-]{12,}={0,2}/g)];
  if (strings.length === 0) return undefined;
  const { 0: text, index } = pick(strings, random);
  const encoding = /[_-]/.test(text) || input.includes('eyJ') ? 'base64url' : 'base64';
  const inner = cutAndPaste(Buffer.from(text, encoding), samples, random).toString(encoding);
  return Buffer.concat([input.subarray(0, index), Buffer.from(inner), input.subarray(index + text.length)]);
}

function cutAndPaste(input: Buffer, samples: readonly Buffer[], random: Random): Buffer {
  const at = random(input.length + 1);
  const [before, behind] = [input.subarray(0, at), input.subarray(at)];
  const length = 1 + random(random(2) === 0 ? 4 : 400);
  const donor = pick(samples, random);
  const from = random(donor.length);
  switch (random(8)) {
    case 0: {
      const flipped = Buffer.from(input);
      if (at < flipped.length) flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << random(8)), at);
      return flipped;
    }
    case 1:
      return Buffer.concat([before, behind.subarray(length)]);
    case 2:
      return Buffer.concat([before, behind.subarray(0, length), behind]);
    case 3:
      return Buffer.concat([before, pick(WORDS, random), behind.subarray(random(2) * length)]);
    case 4:
      return Buffer.concat([before, pick(BYTES, random), behind.subarray(1)]);
    case 5:
      return Buffer.concat([
        before,
        donor.subarray(from, from + length),
        behind.subarray(random(2) * length),
      ]);
    case 6:
      return Buffer.concat([
        before,
        ...Array<Buffer>(1 + random(200)).fill(behind.subarray(0, length)),
        behind,
      ]);
    default:
      return before;
  }
}
