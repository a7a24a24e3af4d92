// Files of bundles: one bundle, or JSON Lines, in which every line is read separately.
import assert from 'node:assert/strict';
import test from 'node:test';
import { MAX_BUNDLE_BYTES, parseBundle } from '../../src/bundle/bundle.ts';
import { type BundleLine, holding, parseBundleFile } from '../../src/bundle/bundle-file.ts';
import { Failure } from '../../src/errors/failure.ts';
import { failing } from '../support/evidence.ts';
import { assertProportional } from '../support/growth.ts';

/** A bundle of v0.1 that differs from others by its digest. */
const bundle = (digest: number) => ({
  mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
  verificationMaterial: { publicKey: { hint: 'k' }, tlogEntries: [] },
  messageSignature: {
    messageDigest: { algorithm: 'SHA2_256', digest: Buffer.of(digest).toString('base64') },
    signature: 'AAAA',
  },
});
const line = (digest: number) => JSON.stringify(bundle(digest));
const read = (text: string) => parseBundleFile(Buffer.from(text));
/** Of each line its number, and the digest of its bundle or the code of what is wrong. */
const told = (lines: readonly BundleLine[]) =>
  lines.map(({ line: number, bundle: each }) => {
    if (each instanceof Failure) return [number, each.code];
    assert.equal(each.content.$case, 'messageSignature');
    return [
      number,
      each.content.$case === 'messageSignature' && each.content.messageSignature.messageDigest.digest[0],
    ];
  });

test('a file of one bundle is read in any layout', () => {
  for (const text of [line(1), `${line(1)}\n`, `\n\n${line(1)}\r\n \n`, JSON.stringify(bundle(1), null, 2)])
    assert.deepEqual(told(read(text)), [[undefined, 1]]);
});

test('JSON Lines: each line is a bundle, or an error says why not; blank lines do not count', () => {
  assert.deepEqual(told(read(`${line(1)}\n${line(2)}`)), [
    [1, 1],
    [2, 2],
  ]);
  assert.deepEqual(told(read(`\n${line(1)} \r\n\t\n${line(2)}\r\n{"cut\n`)), [
    [2, 1],
    [4, 2],
    [5, 'bundle-malformed'],
  ]);
});

test('a file without any bundle says what is wrong with each line, and no more than a few', () => {
  assert.throws(
    () => read('{}\n{"mediaType":1}\n'),
    failing(
      'bundle-malformed',
      /^none of the 2 bundles counts: line 1: .*mediaType is missing; line 2: .*a string$/,
    ),
  );
  assert.throws(() => read('{}\n'.repeat(9)), failing('bundle-malformed', /line 5: [^;]*; and 4 more$/));
  assert.throws(() => read('{}\n'.repeat(1001)), failing('bundle-malformed', /has more than 1000 lines/));
});

test('an error says that a file has several bundles where one is needed', () => {
  const several = Buffer.from(`${line(1)}\n${line(2)}\n`);
  assert.throws(() => parseBundle(several), failing('bundle-malformed', /several bundles \(JSON Lines\)/));
});

test('the first bundle that is accepted counts; otherwise each line is named, with the code of the line that passed the most checks', () => {
  const lines = read(`${line(1)}\n{}\n${line(2)}\n${line(3)}`);
  const digestOf = ([only]: readonly (readonly unknown[])[]) => only?.[1];
  const refuse = (accepted: number) => (each: Exclude<BundleLine['bundle'], Failure>) => {
    const digest = digestOf(told([{ line: 0, bundle: each }]));
    if (digest === accepted) return digest;
    throw new Failure(digest === 3 ? 'certificate-identity' : 'signature-invalid', `not ${String(digest)}`);
  };
  assert.equal(holding(lines, refuse(2)), 2);
  assert.throws(
    () => holding(lines, refuse(9)),
    failing(
      'certificate-identity',
      /^none of the 4 bundles counts: line 1: not 1; line 2: .*mediaType.*; line 3: not 2; line 4: not 3$/,
    ),
  );
  assert.throws(() => holding(read(line(1)), refuse(9)), failing('signature-invalid', /^not 1$/));
});

test('a defect of the program is not reported as a refused line', () => {
  const broken = () => {
    throw new TypeError('a defect');
  };
  assert.throws(() => holding(read(`${line(1)}\n${line(2)}`), broken), TypeError);
});

test('the cost is proportional to the length', () => {
  const refused = (bytes: Buffer) => assert.throws(() => parseBundleFile(bytes), failing('bundle-malformed'));
  for (const text of ['}\n', '\n{', '\n', '} ', '{}\n{"'])
    assertProportional({
      what: JSON.stringify(text),
      sizes: [62_500, 1_000_000],
      prepare: (size) => {
        const bytes = Buffer.alloc(size, text);
        return () => refused(bytes);
      },
    });
  refused(Buffer.alloc(MAX_BUNDLE_BYTES + 1, '{}\n'));
});
