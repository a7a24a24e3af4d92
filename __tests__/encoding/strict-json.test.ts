// JSON from strangers: read as JSON.parse reads it, or refused, in a time proportional to its length.
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  jsonObjectIn,
  type NoObject,
  parseJson,
  parseJsonObject,
  parseStrictJson,
} from '../../src/encoding/strict-json.ts';
import { assertProportional } from '../support/growth.ts';

const parse = (text: string | Buffer, maxValues?: number) =>
  parseStrictJson(Buffer.from(text), (what, cause) => new SyntaxError(what, { cause }), maxValues);
const refusal = (message: RegExp) => ({ name: 'SyntaxError', message });

test('valid JSON is read unchanged', () => {
  for (const text of [
    '{}',
    ' [ ] ',
    'null',
    '"a"',
    '{"a":{"a":[{"a":1},{"a":2}]},"b":"{\\"a\\":1,\\"a\\":2}"}',
    '["a","a",":","\\\\","\\"",{"":0,"\\"":1,"\\\\":2}]',
    '{"\\u0061":1,"b":2}',
    `{"long":"${'\\"'.repeat(3_000_000)}"}`,
  ])
    assert.deepEqual(parse(text), JSON.parse(text));
});

test('anything but JSON in UTF-8 is refused and not quoted', () => {
  for (const text of [
    '',
    '{',
    '"',
    '"\\"',
    '{"a"}',
    ':',
    '{:1}',
    '[1,]',
    '{"a":1}}',
    '{"secret',
    Buffer.of(0x22, 0xff, 0x22),
    '\ufeff{}',
  ])
    assert.throws(() => parse(text), refusal(/^it is not JSON in UTF-8$/));
});

test('a duplicate member is refused in any spelling and at any place', () => {
  for (const text of [
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":1}',
    '[0,{"x":{"b":[],"a":{},"b":0}}]',
    '{"":1,"\\"":2,"":3}',
    '{"__proto__":1,"__proto__":2}',
  ])
    assert.throws(() => parse(text), refusal(/^it has the same name twice in an object$/), text);
});

test('depth and number of values are limited', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  assert.ok(parse(nested(1000)));
  assert.throws(() => parse(nested(1001)), refusal(/nested more than 1000 deep/));
  assert.deepEqual(parse('[1,2,{"a":3}]', 4), [1, 2, { a: 3 }]);
  assert.throws(() => parse('[1,2,{"a":3}]', 3), refusal(/more than 3 values/));
});

/** The repeated part, and why megabytes of it are refused: if there is too much, before JSON.parse gets it. */
const SHAPES: readonly (readonly [shape: string, why: RegExp])[] = [
  ...['[', '{"a":'].map((shape) => [shape, /nested more than 1000 deep/] as const),
  ...['{},', '0,', '"",', '"\\\\",'].map((shape) => [shape, /more than 700000 values/] as const),
  ...['\\', '"', '\\"', ':', ']', '}'].map((shape) => [shape, /not JSON/] as const),
];

test('megabytes of any shape are refused in a time proportional to their length', () => {
  const text = (shape: string, size: number) => Buffer.from(`[${shape.repeat(size / shape.length)}`);
  for (const [shape, why] of SHAPES) {
    assertProportional({
      what: shape,
      sizes: [32 * 1024, 512 * 1024],
      prepare(size) {
        const bytes = text(shape, size);
        return () => assert.throws(() => parse(bytes, Number.POSITIVE_INFINITY), { name: 'SyntaxError' });
      },
    });
    assert.throws(() => parse(text(shape, 8 * 1024 * 1024)), refusal(why), shape);
  }
});

const PARTS = ['a', '\\', '\\\\', '\\u0061', '"', '"a"', '\\"', ':', ',', '[', ']', '{', '}', '0', ' '];

/** A beginning, much of one part, perhaps the end of a string, and much of another part. */
function* pairs(): Generator<Readonly<{ what: string; bytes: (size: number) => Buffer }>> {
  for (const first of ['[', '{', '["', '{"', '{"\\u0061'])
    for (const one of PARTS)
      for (const middle of ['', '"'])
        for (const other of PARTS) {
          const much = (part: string, bytes: number) => part.repeat(bytes / 2 / part.length);
          const bytes = (length: number) =>
            Buffer.from(`${first}${much(one, length)}${middle}${much(other, length)}`);
          yield { what: `${first} ${one}… ${middle} ${other}…`, bytes };
        }
}

test('a long part before many others costs a time proportional to both lengths', () => {
  const attempt = (bytes: Buffer) => () => {
    try {
      parse(bytes, Number.POSITIVE_INFINITY);
    } catch (error) {
      assert.ok(error instanceof SyntaxError, String(error));
    }
  };
  const costs = [...pairs()].map(({ what, bytes }) => {
    const begun = process.cpuUsage();
    attempt(bytes(8 * 1024))();
    const { user, system } = process.cpuUsage(begun);
    return { what, bytes, spent: user + system };
  });
  for (const { what, bytes } of costs.toSorted((one, other) => other.spent - one.spent).slice(0, 5))
    assertProportional({
      what,
      sizes: [16 * 1024, 256 * 1024],
      prepare: (size) => attempt(bytes(size)),
    });
});

const OBJECTS: readonly [bytes: Buffer | string, expected: object | NoObject][] = [
  ['{}', {}],
  [' {"a":[1,{"b":null}]}\n', { a: [1, { b: null }] }],
  ['{"a":1,"a":2}', { a: 2 }],
  ['', 'nothing'],
  ['<html>', 'something that is not JSON'],
  ['{"a":', 'something that is not JSON'],
  [Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 'something that is not JSON'],
  ['[]', 'JSON that is not an object'],
  ['null', 'JSON that is not an object'],
  ['"{}"', 'JSON that is not an object'],
];

for (const [given, expected] of OBJECTS)
  test(`an object, or the error that names what is in its place: ${JSON.stringify(given.toString('latin1'))}`, () => {
    const bytes = Buffer.from(given);
    const read = () => parseJsonObject(bytes, (what) => new TypeError(what));
    if (typeof expected === 'string') assert.throws(read, new TypeError(expected));
    else assert.deepEqual(read(), expected);
    assert.deepEqual(jsonObjectIn(bytes), typeof expected === 'string' ? undefined : expected);
  });

test('an error about invalid JSON can have the cause', () => {
  let cause: unknown;
  const fail = (_: NoObject, why: unknown) => {
    cause = why;
    return new TypeError('x');
  };
  assert.throws(() => parseJson(Buffer.from('{'), fail), new TypeError('x'));
  assert.ok(cause instanceof SyntaxError);
});
