// Statements before they are signed: which are accepted, and each one that a verifier would refuse or read differently.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkStatement, MAX_STATEMENT_BYTES } from '../../src/attestation/check-statement.ts';
import { readStatement } from '../../src/engine/payload.ts';
import { Failure } from '../../src/errors/failure.ts';
import { serializeEnvelope, signableStatement } from '../../src/signing/dsse.ts';

const SHA256 = 'ab'.repeat(32);
const subject = { name: 'demo.tar.gz', digest: { sha256: SHA256 } };
const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [subject],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { Path: 1, path: 2 },
};
const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
const check = (value: unknown) => checkStatement(bytes(value), 'st.json').subjectDigest?.toString('hex');

test('statements of both versions are accepted, with any digests in addition to SHA-256', () => {
  assert.equal(check(statement), SHA256);
  assert.equal(check({ ...statement, _type: 'https://in-toto.io/Statement/v0.1' }), SHA256);
  const { predicate: _, ...without } = statement;
  assert.equal(check(without), SHA256);
  assert.equal(check({ ...statement, predicateType: 'urn:example:review', more: { a: [] } }), SHA256);
  const commit = { name: 'source', digest: { gitCommit: 'cd'.repeat(20), goModuleH1: 'h1:AbC=' } };
  const unnamed = { digest: { sha256: SHA256, sha512: 'ef'.repeat(64) } };
  assert.equal(check({ ...statement, subject: [commit, unnamed, unnamed] }), SHA256);
  assert.equal(check({ ...statement, subject: [commit] }), undefined);
});

const digest = (value: unknown) => ({ ...statement, subject: [{ name: 'a', digest: value }] });
const about = (members: object) => ({ ...statement, subject: [{ ...subject, ...members }] });
/** What is wrong, the message and the remedy. */
const REFUSED: readonly (readonly [string, unknown, RegExp, RegExp])[] = [
  ['nothing', '', /not JSON/, /JSON in UTF-8/],
  ['no JSON', '{"_type":', /not JSON/, /JSON in UTF-8/],
  ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), /UTF-8/, /UTF-8/],
  ['a byte order mark', `\ufeff${JSON.stringify(statement)}`, /not JSON/, /byte order mark/],
  ['a name twice', '{"subject":[],"subject":[]}', /has a name twice/, /without duplicate names/],
  ['a name twice, below', '{"predicate":{"a":1,"\\u0061":2}}', /has a name twice/, /without duplicate names/],
  ['an array', [statement], /not a JSON object/, /in-toto statement/],
  ['no _type', { ...statement, _type: undefined }, /the _type/, /Statement\/v1/],
  ['_type in an array', { ...statement, _type: [statement._type] }, /the _type/, /Statement\/v1/],
  ['a later version', { ...statement, _type: 'https://in-toto.io/Statement/v2' }, /v2/, /Statement\/v1/],
  ['no predicateType', { ...statement, predicateType: undefined }, /predicateType/, /URI/],
  ['a predicateType that is one word', { ...statement, predicateType: 'review' }, /"review"/, /URI/],
  ['a predicateType with a blank', { ...statement, predicateType: 'https://a b' }, /not a URI/, /URI/],
  ['a predicate that is text', { ...statement, predicate: '{}' }, /not a JSON object/, /an object/],
  ['an array as predicate', { ...statement, predicate: [] }, /not a JSON object/, /an object/],
  ['no subject', { ...statement, subject: undefined }, /has no subject/, /each file/],
  ['an empty subject', { ...statement, subject: [] }, /has no subject/, /each file/],
  [
    'a subject that is text',
    { ...statement, subject: ['a'] },
    /subject\[0\] that is not an object/,
    /digest/,
  ],
  ['a name that is a number', { ...statement, subject: [{ ...subject, name: 1 }] }, /\.name/, /a string/],
  [
    'one name twice',
    { ...statement, subject: [subject, subject] },
    /"demo.tar.gz" twice/,
    /a different name/,
  ],
  ['no digest', { ...statement, subject: [{ name: 'a' }] }, /without a digest/, /sha256/],
  ['an empty digest', digest({}), /without a digest/, /sha256/],
  ['upper case', digest({ sha256: SHA256.toUpperCase() }), /"ABAB/, /64 lowercase hexadecimal digits/],
  ['a short digest', digest({ sha256: 'ab' }), /"ab" as subject\[0\]\.digest\."sha256"/, /64 lowercase hexa/],
  ['a digest that is a number', digest({ sha256: 1 }), /1/, /64 lowercase hexadecimal/],
  [
    'upper case in addition to SHA-256',
    digest({ sha256: SHA256, sha1: 'AB'.repeat(20) }),
    /"sha1"/,
    /40 lowercase hexa/,
  ],
  ['another digest that is not text', digest({ sha256: SHA256, dirHash: 7 }), /"dirHash"/, /text/],
  ['Subject', { ...statement, Subject: [] }, /member "Subject"/, /"subject"/],
  ['SHA256', digest({ sha256: SHA256, SHA256 }), /member "SHA256"/, /"sha256"/],
  ['Digest', { ...statement, subject: [{ ...subject, Digest: {} }] }, /member "Digest"/, /"digest"/],
  ['type in addition to _type', { ...statement, type: statement._type }, /member "type"/, /"_type"/],
  [
    'a name of Protobuf',
    { ...statement, predicate_type: 'urn:a:b' },
    /member "predicate_type"/,
    /"predicateType"/,
  ],
  [
    'download_location',
    about({ download_location: 'https://a.test' }),
    /"download_location"/,
    /"downloadLocation"/,
  ],
  ['a uri that is a number', about({ uri: 1 }), /subject\[0\]\.uri that is not a string/, /uri a string/],
  ['a downloadLocation that is a number', about({ downloadLocation: 1 }), /\.downloadLocation/, /a string/],
  ['annotations in an array', about({ annotations: [] }), /annotations that are not an object/, /an object/],
  ['content that is not base64', about({ content: 'a b' }), /content that is not base64/, /in base64/],
  ['1e400', JSON.stringify(statement).replace('1,', '[1e400],'), /number that is too large/, /as text/],
  ['400 digits', JSON.stringify(statement).replace('1,', `${'9'.repeat(400)},`), /too large/, /as text/],
  [
    'half a character',
    { ...statement, predicate: { a: ['\ud800'] } },
    /half a character/,
    /as one of a pair/,
  ],
  ['half a character in a name', about({ annotations: { '\udfff': 1 } }), /half a character/, /pair/],
  [
    'an envelope',
    { payload: 'e30=', payloadType: 'text/plain', signatures: [] },
    /already a DSSE envelope, with the payloadType "text\/plain"/,
    /without an envelope/,
  ],
];

test('every member that in-toto defines is accepted, and one that no verifier refuses gets no note', () => {
  const members = { uri: 'urn:a:b', mediaType: 'text/plain', downloadLocation: 'https://a.test/' };
  const full = { ...members, content: 'YWI_YQ', annotations: { a: null, b: [1e300] } };
  assert.deepEqual(checkStatement(bytes(about(full)), 'st.json').notices, []);
  assert.deepEqual(checkStatement(bytes(about({ uri: null, content: '' })), 'st.json').notices, []);
});

const subjects = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `${index}`, digest: { sha256: SHA256 } }));

test('as many subjects as every verifier reads get no note', () => {
  const { notices } = checkStatement(bytes({ ...statement, subject: subjects(1024) }), 'st.json');
  assert.deepEqual(notices, []);
});

/** A valid statement, and the notice about it. */
const NOTICED: readonly (readonly [unknown, RegExp])[] = [
  [{ ...statement, more: 1 }, /^has the member "more": cosign and gh refuse/],
  [about({ size: 1 }), /^has the member "size": cosign and gh refuse/],
  [
    { ...statement, _type: 'https://in-toto.io/Statement/v0.1' },
    /^is of version 0\.1, which sigstore-python/,
  ],
  [
    about({ digest: { sha256: SHA256, gitCommit: 'cd'.repeat(20) } }),
    /^has a digest "gitCommit".* sigstore-python/,
  ],
  [about({ digest: { sha256: SHA256, blake2b: 'cd' } }), /^has a digest "blake2b".* sigstore-python/],
  [
    digest({ sha512: 'ef'.repeat(64) }),
    /^has no SHA-256 digest, the only one that sigstore-python compares$/,
  ],
  [{ ...statement, subject: subjects(1025) }, /^has 1,025 subjects: cosign and gh refuse more than 1,024$/],
];

test('a note names the verifier that refuses a part of a valid statement', () => {
  for (const [value, notice] of NOTICED) {
    const { notices } = checkStatement(bytes(value), 'st.json');
    assert.equal(notices.length, 1, notices.join('\n'));
    assert.match(notices[0] ?? '', notice);
  }
});

for (const [what, value, message, remedy] of REFUSED) {
  test(`refused: ${what}`, () => {
    const payload = Buffer.isBuffer(value) ? value : bytes(value);
    assert.throws(
      () => checkStatement(payload, 'st.json'),
      (error) => {
        assert.ok(error instanceof Failure);
        assert.equal(error.code, 'statement-invalid');
        assert.match(error.message, /^the statement "st\.json" /);
        assert.match(error.message, message);
        assert.match(error.remedy ?? '', remedy);
        return true;
      },
    );
  });
}

test('a hostile statement is refused quickly and without its text', () => {
  const deep = `{"predicate":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`;
  const escapes = `{"predicate":"${'\\"'.repeat(4_000_000)}"}`;
  const long = { ...statement, predicateType: `::set-output::\n${'x'.repeat(1_000_000)}` };
  for (const value of [deep, escapes, JSON.stringify(long)]) {
    assert.throws(
      () => check(value),
      ({ message }: Error) => message.length < 400 && !message.includes('\n'),
    );
  }
});

function written(t: TestContext, content: Buffer) {
  const directory = mkdtempSync(join(tmpdir(), 'sigstore-statement-'));
  t.after(() => rmSync(directory, { recursive: true }));
  const absolute = join(directory, 'st.json');
  writeFileSync(absolute, content);
  return { path: 'st.json', absolute };
}
const signal = new AbortController().signal;

test('the signature is over the exact pre-authentication encoding of the file', async (t) => {
  // White space and the order of members are the author's; a chunk and a half, so that reading joins two.
  const content = bytes(`${JSON.stringify(statement, null, 3)}\n${' '.repeat(1024 * 1024)}☃`.slice(0, -1));
  const read = await readStatement(written(t, content), signal);
  const signed = Buffer.from(`DSSEv1 28 application/vnd.in-toto+json ${content.length} ${content}`);
  const sha256 = (data: Buffer) => createHash('sha256').update(data).digest();
  assert.deepEqual(read.signable.content, signed);
  assert.deepEqual(read.signable.digest, sha256(signed));
  assert.deepEqual(read.signable.envelope?.payload, content);
  assert.deepEqual([read.digest, read.size], [sha256(content), content.length]);
  assert.equal(read.verifies?.toString('hex'), SHA256);
});

test('statements of 16 MiB are accepted, larger ones are not', async (t) => {
  const text = JSON.stringify(statement);
  const fill = (size: number) => Buffer.from(text.padEnd(size));
  await readStatement(written(t, fill(MAX_STATEMENT_BYTES)), signal);
  const larger = readStatement(written(t, fill(MAX_STATEMENT_BYTES + 1)), signal);
  await assert.rejects(larger, {
    code: 'statement-invalid',
    message: 'the statement "st.json" is 16777217 bytes long; the limit is 16777216',
  });
});

test('the envelope is written as JSON', () => {
  const { envelope } = signableStatement(Buffer.from('{}'));
  assert.ok(envelope);
  const json =
    '{"payload":"e30=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"AQI="}]}';
  assert.equal(serializeEnvelope(envelope, Buffer.of(1, 2)), json);
});
