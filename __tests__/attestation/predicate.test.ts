// Predicates and SBOMs before they become part of a statement: which are accepted, with which type, and why others are not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePredicate } from '../../src/attestation/predicate.ts';
import { parseSbom } from '../../src/attestation/sbom.ts';
import { failureOf } from '../support/sample-tokens.ts';

const TYPE = 'https://example.test/review/v1';
const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

test('a predicate is any JSON object, with a URI as its type', () => {
  const predicate = { reviewer: 'mona', count: 9007199254740991, ratio: 0.1, 'a\u0000b': [null, true] };
  for (const type of [TYPE, 'urn:example:review', 'cosign.sigstore.dev:vuln'])
    assert.deepEqual(parsePredicate(bytes(predicate), type, 'p.json'), { type, predicate });
  assert.deepEqual(parsePredicate(bytes('{}'), TYPE, 'p.json').predicate, {});
});

test('a member named __proto__ stays a member', () => {
  const { predicate } = parsePredicate(bytes('{"__proto__":{"a":1}}'), TYPE, 'p.json');
  assert.equal(JSON.stringify(predicate), '{"__proto__":{"a":1}}');
});

/** What is wrong, the text of the file, the message, the remedy. */
const REFUSED: readonly (readonly [string, unknown, RegExp, RegExp])[] = [
  ['nothing', '', /cannot be read: it is not JSON/, /one JSON object in UTF-8/],
  ['half an object', '{"a":', /not JSON/, /one JSON object/],
  ['a byte order mark', '\ufeff{}', /not JSON/, /byte order mark/],
  ['a name twice', '{"a":{"b":1,"b":2}}', /same name twice/, /duplicate names/],
  ['an array', [{}], /not a JSON object/, /object/],
  ['null', 'null', /not a JSON object/, /object/],
  ['XML', ' <?xml version="1.0"?><bom/>', /not JSON/, /XML\. Write it as JSON/],
  ['YAML', '---\na: 1\n', /not JSON/, /YAML/],
  ['YAML without a start', 'builder: mona\n', /not JSON/, /YAML/],
  ['a number of 20 digits', '{"id":12345678901234567890}', /12345678901234567000/, /as text/],
  ['1e400', '{"a":[{"b":1e400}]}', /Infinity/, /as text/],
];

for (const [what, text, message, remedy] of REFUSED) {
  test(`a predicate or SBOM is refused before anything is signed: ${what}`, () => {
    for (const [parse, start] of [
      [() => parsePredicate(bytes(text), TYPE, 'p.json'), 'the predicate "p.json" '],
      [() => parseSbom(bytes(text), 'p.json'), 'the SBOM "p.json" '],
    ] as const) {
      const failure = failureOf(parse, 'predicate-invalid');
      assert.ok(failure.message.startsWith(start), failure.message);
      assert.match(failure.message, message);
      assert.match(failure.remedy ?? '', remedy);
    }
  });
}

test('a statement or an envelope is not a predicate', () => {
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [], predicateType: TYPE };
  const envelope = { payloadType: 'application/vnd.in-toto+json', payload: 'e30=', signatures: [] };
  for (const [value, message, remedy] of [
    [statement, /is a whole in-toto statement/, /only the member `predicate`/],
    [envelope, /is a DSSE envelope/, /without an envelope/],
  ] as const) {
    const failure = failureOf(() => parsePredicate(bytes(value), TYPE, 'p.json'), 'predicate-invalid');
    assert.match(failure.message, message);
    assert.match(failure.remedy ?? '', remedy);
  }
});

test('a type that is no URI is refused, with the value', () => {
  for (const type of ['', 'review', 'https://a b', 'https://example.test/ä', 'https:', '::error::\n']) {
    const failure = failureOf(() => parsePredicate(bytes('{}'), type, 'p.json'), 'predicate-invalid');
    assert.ok(failure.message.includes(JSON.stringify(type)), failure.message);
    assert.match(failure.message, /^the type of the predicate "p\.json" is .*, which is not a URI$/);
  }
});

test('a hostile name or value is shown as one short line', () => {
  const sbom = { spdxVersion: `SPDX-9\n::error::${'x'.repeat(10_000)}` };
  const { message } = failureOf(() => parseSbom(bytes(sbom), 'a\nb'), 'predicate-invalid');
  assert.ok(message.length < 300, message);
});

/** Documents as tools write them, and the type of each. */
const SBOMS: readonly (readonly [string, object, string])[] = [
  [
    'SPDX 2.2',
    { spdxVersion: 'SPDX-2.2', SPDXID: 'SPDXRef-DOCUMENT', packages: [] },
    'https://spdx.dev/Document/v2.2',
  ],
  ['SPDX 2.3', { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT' }, 'https://spdx.dev/Document/v2.3'],
  [
    'SPDX 3.0',
    { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [] },
    'https://spdx.dev/Document/v3',
  ],
  [
    'SPDX 3 with a second context',
    {
      '@context': ['https://spdx.org/rdf/3.1/spdx-context.jsonld', { ex: 'https://example.test/' }],
      '@graph': [],
    },
    'https://spdx.dev/Document/v3',
  ],
  [
    'CycloneDX',
    { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: 'urn:uuid:1', version: 1 },
    'https://cyclonedx.org/bom',
  ],
  [
    'CycloneDX without a serial number',
    { bomFormat: 'CycloneDX', specVersion: '1.4' },
    'https://cyclonedx.org/bom',
  ],
];

for (const [what, predicate, type] of SBOMS) {
  test(`an SBOM is recognized by its content: ${what}`, () => {
    assert.deepEqual(parseSbom(bytes(predicate), 'sbom'), { type, predicate });
  });
}

/** What is wrong, the document, the message. */
const NO_SBOMS: readonly (readonly [string, object, RegExp])[] = [
  ['neither kind', { name: 'demo' }, /neither SPDX nor CycloneDX.*`spdxVersion`.*`@context`.*`bomFormat`/],
  ['another JSON-LD document', { '@context': 'https://schema.org', '@graph': [] }, /neither SPDX nor/],
  ['an unknown version of SPDX', { spdxVersion: 'SPDX-4.0' }, /unknown spdxVersion "SPDX-4\.0"/],
  ['a version that is a number', { spdxVersion: 2.3 }, /unknown spdxVersion 2\.3/],
  [
    'SPDX 3 without a graph',
    { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld' },
    /no list `@graph`/,
  ],
  ['another format', { bomFormat: 'Other', specVersion: '1' }, /unknown bomFormat "Other"/],
  ['CycloneDX without a version', { bomFormat: 'CycloneDX' }, /no `specVersion`/],
];

for (const [what, document, message] of NO_SBOMS) {
  test(`an SBOM is refused: ${what}`, () => {
    const failure = failureOf(() => parseSbom(bytes(document), 's.json'), 'predicate-invalid');
    assert.match(failure.message, /^the SBOM "s\.json" /);
    assert.match(failure.message, message);
    assert.match(failure.remedy ?? '', /SPDX in JSON .* CycloneDX in JSON/);
  });
}

test('an answer of the dependency graph of GitHub is refused with its own remedy', () => {
  const document = { sbom: { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT' } };
  const failure = failureOf(() => parseSbom(bytes(document), 's.json'), 'predicate-invalid');
  assert.match(failure.remedy ?? '', /only the member `sbom`/);
});

test('text in the tag format of SPDX is refused as no JSON', () => {
  const text = 'SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n';
  const failure = failureOf(() => parseSbom(bytes(text), 's.spdx'), 'predicate-invalid');
  assert.match(failure.remedy ?? '', /tags with values\. Write it as JSON/);
});
