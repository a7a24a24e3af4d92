// Statements about many subjects: the bytes are those of JSON.stringify, in the order of the names, each name once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStatement } from '../../src/attestation/statement.ts';
import { parseStrictJson } from '../../src/encoding/strict-json.ts';
import { sha256 } from '../support/evidence.ts';
import { failureOf } from '../support/sample-tokens.ts';

const PREDICATE = { type: 'https://example.test/review/v1', predicate: { reviewer: 'mona', list: [1, {}] } };
const subject = (name: string, content = name) => ({ name, digest: sha256(Buffer.from(content)) });
const textOf = (names: readonly string[]) =>
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: names.map((name) => ({ name, digest: { sha256: subject(name).digest.toString('hex') } })),
    predicateType: PREDICATE.type,
    predicate: PREDICATE.predicate,
  });

for (const count of [1, 999, 1000, 1001, 2500])
  test(`a statement about ${count} files has the bytes of JSON.stringify`, () => {
    const names = Array.from({ length: count }, (_, index) => `dist/${String(index).padStart(5, '0')}`);
    const bytes = createStatement(
      names.toReversed().map((name) => subject(name)),
      PREDICATE,
    );
    assert.equal(bytes.toString(), textOf(names));
  });

test('names with quotes, line breaks, characters beyond ASCII and half a character stay what they are', () => {
  const names = ['"', 'a\nb', 'a\\b', 'ä', '\u2028', '\ud800', '\u{1f600}'].sort();
  assert.equal(
    createStatement(
      names.map((name) => subject(name)),
      PREDICATE,
    ).toString(),
    textOf(names),
  );
});

test('a subject that occurs twice is listed once; with two digests, or without a subject, there is no statement', () => {
  assert.equal(createStatement([subject('a'), subject('a')], PREDICATE).toString(), textOf(['a']));
  const two = failureOf(
    () => createStatement([subject('a'), subject('a', 'other')], PREDICATE),
    'attestation-invalid',
  );
  assert.match(two.message, /two different files would be the subject "a"/);
  assert.match(failureOf(() => createStatement([], PREDICATE), 'attestation-invalid').message, /no file/);
});

test('the longest statement that is made can be read again; a longer one is refused', () => {
  const { digest } = subject('a');
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: index.toString(36), digest }));
  const bytes = createStatement(many(157_000), PREDICATE);
  assert.ok(bytes.length > 16_000_000 && bytes.length <= 16 * 1024 * 1024, `${bytes.length}`);
  assert.ok(parseStrictJson(bytes, (what) => new Error(what)));
  const { message } = failureOf(() => createStatement(many(170_000), PREDICATE), 'attestation-invalid');
  assert.match(message, /about 170,000 files would be \d+ bytes long; the limit is 16777216$/);
});
