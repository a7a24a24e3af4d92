// Attestations for PyPI: which files are distributions, the statement about one, and the object that PyPI stores.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { checkStatement } from '../../src/attestation/check-statement.ts';
import {
  publishAttestationName,
  publishStatement,
  toPublishAttestation,
} from '../../src/attestation/pypi.ts';
import { createBundle, serializeBundle } from '../../src/bundle/bundle.ts';
import { failureOf } from '../support/sample-tokens.ts';

const DIGEST = Buffer.alloc(32, 0xab);
const WHEEL = 'demo-1.0-py3-none-any.whl';

test('the statement has one subject, whose name is that of the file, and the predicate null', () => {
  const statement = publishStatement(WHEEL, DIGEST);
  assert.deepEqual(JSON.parse(statement.toString()), {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: WHEEL, digest: { sha256: 'ab'.repeat(32) } }],
    predicateType: 'https://docs.pypi.org/attestations/publish/v1',
    predicate: null,
  });
  assert.deepEqual(checkStatement(statement, 'st.json'), { subjectDigest: DIGEST, notices: [] });
});

test('the file of the attestation is next to the distribution', () => {
  assert.equal(publishAttestationName(WHEEL), `${WHEEL}.publish.attestation`);
});

/** Names that packaging 26.4 accepts. */
const ACCEPTED = [
  'demo-1.0.tar.gz',
  'demo-1.0.zip',
  'my-pkg-1.0.tar.gz',
  'my.pkg-1.0rc1.tar.gz',
  'Demo_X-1.0.post1.dev2+local.1.tar.gz',
  'demo-1!2.0.tar.gz',
  'demo-v1.tar.gz',
  'a-1.zip',
  WHEEL,
  'demo-1.0-1-py3-none-any.whl',
  'demo-1.0-1_abc-py2.py3-none-any.whl',
  'demo-1.0.dev-py3-none-any.whl',
  'demo-1.0_post1-py3-none-any.whl',
  'demo-1.0+abc.1-py3-none-any.whl',
  'my.pkg-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
];

for (const name of ACCEPTED) {
  test(`a distribution: ${name}`, () => {
    const { subject } = JSON.parse(publishStatement(name, DIGEST).toString());
    assert.equal(subject[0].name, name);
  });
}

/** A name, and the part that is wrong. The last seven names are accepted by packaging 26.4, but name no project. */
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['notes.txt', /does not end in \.whl, \.tar\.gz or \.zip/],
  ['demo-1.0.tar.bz2', /does not end in/],
  ['demo-1.0.TAR.GZ', /does not end in/],
  ['demo-1.0-py3-none-any.WHL', /does not end in/],
  [`${WHEEL}.publish.attestation`, /does not end in/],
  ['demo-1.0.tar.gz.asc', /does not end in/],
  ['', /does not end in/],
  ['.whl', /has 1$/],
  ['.tar.gz', /no hyphen/],
  ['demo.tar.gz', /no hyphen between/],
  ['-1.0.tar.gz', /"" is not a project/],
  ['demo-.tar.gz', /"" is not a version/],
  ['demo-latest.tar.gz', /"latest" is not a version/],
  ['demo-1.0-py3-none-any.zip', /"any" is not a version/],
  ['demo-\u0661.0.tar.gz', /is not a version/],
  ['demo-1.0-py3-none.whl', /5 or 6 parts .* has 4/],
  ['demo-1.0-1-py3-none-any-x.whl', /has 7$/],
  ['demo-1.0-py3-none-win-amd64.whl', /"py3" does not begin with a digit/],
  ['demo-x-py3-none-any.whl', /"x" is not a version/],
  ['demo-1.0-3py-none-any.whl', /"3py" is not a Python tag/],
  ['demo-1.0-py3..py2-none-any.whl', /is not a Python tag/],
  ['demo-1.0-py3-none-.whl', /"" is not a tag/],
  ['de__mo-1.0-py3-none-any.whl', /"de__mo" is not a project/],
  ['d\u00e9mo-1.0-py3-none-any.whl', /is not a project/],
  ['d\u00e9mo-1.0.tar.gz', /is not a project/],
  ['_demo-1.0-py3-none-any.whl', /"_demo" is not a project/],
  ['demo_-1.0-py3-none-any.whl', /"demo_" is not a project/],
  ['demo-1.0-py3-no ne-any.whl', /"no ne" is not a tag/],
  ['demo-1.0\n-py3-none-any.whl', /"1\.0\\n" is not a version/],
  ['de mo-1.0.tar.gz', /"de mo" is not a project/],
];

for (const [name, message] of REFUSED) {
  test(`not a distribution: ${JSON.stringify(name)}`, () => {
    const failure = failureOf(() => publishStatement(name, DIGEST), 'input-invalid');
    assert.match(failure.message, message);
    assert.match(failure.message, /^the file ".*" is not a Python distribution: /);
    assert.match(failure.remedy ?? '', /only wheels .* and source distributions/);
  });
}

test('a long name is refused quickly', () => {
  for (const text of ['1.', '1_', 'a', '-', '.post', 'x__']) {
    const name = `demo-${text.repeat(100_000)}!.tar.gz`;
    failureOf(() => publishStatement(name, DIGEST), 'input-invalid');
    failureOf(() => publishStatement(name.replace('.tar.gz', '.whl'), DIGEST), 'input-invalid');
  }
});

const bytes = (length: number, fill: number): Buffer => Buffer.alloc(length, fill);
/** An entry of Rekor v1, the first of its log. */
const ENTRY: TransparencyLogEntry = {
  logIndex: '0',
  logId: { keyId: bytes(32, 1) },
  kindVersion: { kind: 'dsse', version: '0.0.1' },
  integratedTime: '1700000000',
  inclusionPromise: { signedEntryTimestamp: bytes(70, 8) },
  inclusionProof: {
    logIndex: '0',
    rootHash: bytes(32, 2),
    treeSize: '1',
    hashes: [],
    checkpoint: { envelope: 'log.example.test\n1\nAgI=\n\n\u2014 log.example.test AAAA\n' },
  },
  canonicalizedBody: bytes(5, 3),
};
const V2: TransparencyLogEntry = {
  ...ENTRY,
  kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
  integratedTime: '0',
  inclusionPromise: undefined,
};
const payload = publishStatement(WHEEL, DIGEST);
const bundleOf = (tlogEntries: readonly TransparencyLogEntry[], envelope = true) =>
  createBundle({
    signable: {
      digest: DIGEST,
      envelope: envelope ? { payloadType: 'application/vnd.in-toto+json', payload } : undefined,
    },
    signature: bytes(70, 5),
    certificate: bytes(300, 6),
    tlogEntries,
    timestamps: [bytes(20, 7)],
  });

test('a bundle becomes the object of PEP 740, with the log entry as it is in the bundle', () => {
  const bundle = bundleOf([ENTRY]);
  const attestation = toPublishAttestation(bundle);
  assert.deepEqual(toPublishAttestation(serializeBundle(bundle)), attestation);
  const { verificationMaterial } = JSON.parse(serializeBundle(bundle).toString());
  assert.deepEqual(JSON.parse(attestation.toString()), {
    version: 1,
    verification_material: {
      certificate: bytes(300, 6).toString('base64'),
      transparency_entries: verificationMaterial.tlogEntries,
    },
    envelope: { statement: payload.toString('base64'), signature: bytes(70, 5).toString('base64') },
  });
  // pypi-attestations 0.0.30 requires these members, also when they are zero or empty.
  const [entry] = verificationMaterial.tlogEntries;
  assert.deepEqual(
    [entry.logIndex, entry.inclusionProof.logIndex, entry.inclusionProof.hashes],
    ['0', '0', []],
  );
});

test('only entries of Rekor v1 are in the object: PyPI reads the first one', () => {
  const attestation = JSON.parse(toPublishAttestation(bundleOf([V2, ENTRY])).toString());
  const kinds = attestation.verification_material.transparency_entries.map(
    ({ kindVersion }: TransparencyLogEntry) => kindVersion?.kind,
  );
  assert.deepEqual(kinds, ['dsse']);
});

test('a bundle that PyPI could not verify is refused, with what to do', () => {
  const promiseless = { ...ENTRY, inclusionPromise: undefined };
  for (const [bundle, message, remedy] of [
    [bundleOf([V2]), /no log entry of Rekor v1$/, /`rekor-version: 1`/],
    [bundleOf([promiseless]), /no log entry of Rekor v1$/, /`rekor-version: 1`/],
    [bundleOf([{ ...ENTRY, integratedTime: '0' }]), /no log entry of Rekor v1$/, /`rekor-version: 1`/],
    [bundleOf([ENTRY], false), /not a statement with one signature$/, /a statement about the distribution/],
  ] as const) {
    const failure = failureOf(() => toPublishAttestation(bundle), 'input-invalid');
    assert.match(failure.message, message);
    assert.match(failure.remedy ?? '', remedy);
  }
  failureOf(() => toPublishAttestation(Buffer.from('{}')), 'bundle-malformed');
});
