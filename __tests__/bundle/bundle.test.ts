// Bundles as bytes and values: what is written, what is read, and every way a stranger's bundle is refused.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { createBundle, MAX_BUNDLE_BYTES, parseBundle, serializeBundle } from '../../src/bundle/bundle.ts';

const bytes = (length: number, fill: number): Buffer => Buffer.alloc(length, fill);
const base64 = (length: number, fill: number): string => bytes(length, fill).toString('base64');

/** A log entry with every field that Rekor v2 fills; index 0 in a tree of one. */
const entry: TransparencyLogEntry = {
  logIndex: '0',
  logId: { keyId: bytes(32, 1) },
  kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
  integratedTime: '0',
  inclusionPromise: undefined,
  inclusionProof: {
    logIndex: '0',
    rootHash: bytes(32, 2),
    treeSize: '1',
    hashes: [],
    checkpoint: { envelope: 'log.example.test\n1\nAgI=\n\n\u2014 log.example.test AAAA\n' },
  },
  canonicalizedBody: bytes(5, 3),
};

const parts = {
  signable: { digest: bytes(32, 4) },
  signature: bytes(70, 5),
  certificate: bytes(300, 6),
  tlogEntries: [entry],
  timestamps: [bytes(20, 7)],
};

/** The bundle as JSON that a test may change. */
// biome-ignore lint/suspicious/noExplicitAny: tests break it in ways that no type allows
function json(): any {
  return JSON.parse(serializeBundle(createBundle(parts)).toString());
}

function parse(value: unknown): ReturnType<typeof parseBundle> {
  return parseBundle(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
}

/** With an additional field in every object. */
function extended(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(extended);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, extended(inner)]);
  return { ...Object.fromEntries(entries), ofLaterVersions: { a: [1] } };
}

const malformed = (message: RegExp) => ({ name: 'Failure', code: 'bundle-malformed', message });

describe('writing', () => {
  it('writes v0.3 with one certificate, all members, and names in the order of the schema', () => {
    const { verificationMaterial, ...rest } = json();
    assert.deepEqual(Object.keys(json()), ['mediaType', 'verificationMaterial', 'messageSignature']);
    assert.equal(rest.mediaType, 'application/vnd.dev.sigstore.bundle.v0.3+json');
    assert.deepEqual(rest.messageSignature, {
      messageDigest: { algorithm: 'SHA2_256', digest: base64(32, 4) },
      signature: base64(70, 5),
    });
    assert.deepEqual(verificationMaterial.certificate, { rawBytes: base64(300, 6) });
    assert.deepEqual(verificationMaterial.timestampVerificationData, {
      rfc3161Timestamps: [{ signedTimestamp: base64(20, 7) }],
    });
    const [logged] = verificationMaterial.tlogEntries;
    const names = ['logIndex', 'logId', 'kindVersion', 'inclusionProof', 'canonicalizedBody'];
    assert.deepEqual(Object.keys(logged), names);
    const proof = ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'];
    assert.deepEqual(Object.keys(logged.inclusionProof), proof);
  });

  it('writes an envelope for a statement, with its exact payload', () => {
    const envelope = { payloadType: 'application/vnd.in-toto+json', payload: Buffer.from(' {"a": 1}\n') };
    const written = serializeBundle(createBundle({ ...parts, signable: { ...parts.signable, envelope } }));
    const { mediaType, dsseEnvelope, messageSignature } = JSON.parse(written.toString());
    assert.equal(mediaType, 'application/vnd.dev.sigstore.bundle.v0.3+json');
    assert.equal(messageSignature, undefined);
    assert.equal(dsseEnvelope.payload, envelope.payload.toString('base64'));
    assert.equal(dsseEnvelope.payloadType, envelope.payloadType);
    assert.equal(dsseEnvelope.signatures.length, 1);
    assert.equal(dsseEnvelope.signatures[0].sig, base64(70, 5));
    assert.deepEqual(serializeBundle(parseBundle(written)), written);
  });

  it('writes index 0 and an empty proof, which other clients require', () => {
    const [logged] = json().verificationMaterial.tlogEntries;
    assert.equal(logged.logIndex, '0');
    assert.equal(logged.inclusionProof.logIndex, '0');
    assert.deepEqual(logged.inclusionProof.hashes, []);
  });

  it('writes the promise and time of Rekor v1', () => {
    const promised = {
      ...entry,
      integratedTime: '1700000000',
      inclusionPromise: { signedEntryTimestamp: bytes(71, 8) },
    };
    const text = serializeBundle(createBundle({ ...parts, tlogEntries: [promised] })).toString();
    const [logged] = JSON.parse(text).verificationMaterial.tlogEntries;
    assert.equal(logged.integratedTime, '1700000000');
    assert.deepEqual(logged.inclusionPromise, { signedEntryTimestamp: base64(71, 8) });
  });

  it('writes the same bytes for a bundle that it read', () => {
    const written = serializeBundle(createBundle(parts));
    assert.deepEqual(serializeBundle(parseBundle(written)), written);
  });

  it('refuses an entry without a log identifier', () => {
    const tlogEntries = [{ ...entry, logId: undefined }];
    assert.throws(() => createBundle({ ...parts, tlogEntries }), { code: 'log-entry-invalid' });
  });
});

describe('reading', () => {
  it('reads what it wrote', () => {
    assert.deepEqual(parse(json()), createBundle(parts));
  });

  it('reads a missing index as 0, as ProtoJSON does', () => {
    const value = json();
    delete value.verificationMaterial.tlogEntries[0].logIndex;
    delete value.verificationMaterial.tlogEntries[0].inclusionProof.logIndex;
    const [logged] = parse(value).verificationMaterial.tlogEntries;
    assert.equal(logged?.logIndex, '0');
    assert.equal(logged?.inclusionProof?.logIndex, '0');
  });

  it('reads v0.1 with only a promise, and v0.2 with a chain', () => {
    const first = json();
    const { certificate, tlogEntries } = first.verificationMaterial;
    first.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
    first.verificationMaterial.tlogEntries = [
      { ...tlogEntries[0], inclusionProof: null, inclusionPromise: { signedEntryTimestamp: base64(70, 1) } },
    ];
    assert.equal(parse(first).content.$case, 'messageSignature');
    const second = json();
    second.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
    second.verificationMaterial.x509CertificateChain = { certificates: [certificate] };
    delete second.verificationMaterial.certificate;
    assert.equal(parse(second).verificationMaterial.content.$case, 'x509CertificateChain');
  });

  it('ignores fields of the future, at every place', () => {
    assert.deepEqual(parse(extended(json())), createBundle(parts));
  });

  // What is changed, and the part of the message that must name it.
  // biome-ignore lint/suspicious/noExplicitAny: tests break it in ways that no type allows
  const faults: readonly (readonly [string, (value: any) => unknown, RegExp])[] = [
    ['nothing', () => '', /not JSON/],
    ['truncated JSON', (value) => JSON.stringify(value).slice(0, -1), /not JSON/],
    ['an array', () => [], /must be an object/],
    ['null', () => null, /must be an object/],
    ['no mediaType', ({ mediaType: _, ...rest }) => rest, /mediaType is missing/],
    [
      'an unknown mediaType',
      (value) => ({ ...value, mediaType: 'application/x' }),
      /unknown mediaType "application\/x"/,
    ],
    [
      'a mediaType with text after it',
      (value) => ({ ...value, mediaType: `${value.mediaType};x` }),
      /unknown mediaType/,
    ],
    [
      'no content',
      ({ messageSignature: _, ...rest }) => rest,
      /exactly one of messageSignature, dsseEnvelope/,
    ],
    [
      'both contents',
      (value) => ({
        ...value,
        dsseEnvelope: { payload: 'AAAA', payloadType: 't', signatures: [{ sig: 'AAAA' }] },
      }),
      /exactly one of messageSignature, dsseEnvelope/,
    ],
    ['snake_case', (value) => ({ ...value, media_type: value.mediaType }), /unknown field "media_type"/],
    [
      'snake_case inside',
      (value) => {
        value.verificationMaterial.tlog_entries = [];
        return value;
      },
      /verificationMaterial has the unknown field "tlog_entries"/,
    ],
    [
      'a certificate and a key',
      (value) => {
        value.verificationMaterial.publicKey = { hint: 'h' };
        return value;
      },
      /exactly one of certificate/,
    ],
    [
      'garbage in base64',
      (value) => {
        value.messageSignature.signature = 'AA*A';
        return value;
      },
      /messageSignature\.signature must be base64/,
    ],
    [
      'base64 without padding',
      (value) => {
        value.messageSignature.signature = 'AAA';
        return value;
      },
      /messageSignature\.signature must be base64/,
    ],
    [
      'an unsupported digest algorithm',
      (value) => {
        value.messageSignature.messageDigest.algorithm = 'MD5';
        return value;
      },
      /messageDigest\.algorithm must be one of SHA2_256/,
    ],
    [
      'an empty chain',
      (value) => {
        delete value.verificationMaterial.certificate;
        value.verificationMaterial.x509CertificateChain = { certificates: [] };
        value.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
        return value;
      },
      /x509CertificateChain\.certificates/,
    ],
    [
      'a chain in v0.3',
      (value) => {
        value.verificationMaterial.x509CertificateChain = {
          certificates: [value.verificationMaterial.certificate],
        };
        delete value.verificationMaterial.certificate;
        return value;
      },
      /for its version/,
    ],
    [
      'v0.3 without a proof',
      (value) => {
        delete value.verificationMaterial.tlogEntries[0].inclusionProof;
        return value;
      },
      /tlogEntries\[0\]\.inclusionProof/,
    ],
    [
      '100,000 log entries',
      (value) => {
        value.verificationMaterial.tlogEntries = Array(100_000).fill({});
        return value;
      },
      /tlogEntries has 100000 items; the limit is 32/,
    ],
    [
      '33 timestamps',
      (value) => {
        value.verificationMaterial.timestampVerificationData.rfc3161Timestamps = Array(33).fill({});
        return value;
      },
      /rfc3161Timestamps has 33 items; the limit is 32/,
    ],
  ];
  for (const [what, change, message] of faults) {
    it(`refuses ${what}`, () => {
      assert.throws(() => parse(change(json())), malformed(message));
    });
  }

  for (const index of ['-1', '1.5', '01', '1e3', '9223372036854775808', ' 1', 1.5, -1, 2 ** 60, true, {}]) {
    it(`refuses ${JSON.stringify(index)} as logIndex`, () => {
      const value = json();
      value.verificationMaterial.tlogEntries[0].logIndex = index;
      assert.throws(() => parse(value), malformed(/tlogEntries\[0\]\.logIndex must be a whole number/));
    });
  }

  it('reads the largest index, and numbers as ProtoJSON does', () => {
    const value = json();
    value.verificationMaterial.tlogEntries[0].logIndex = '9223372036854775807';
    value.verificationMaterial.tlogEntries[0].inclusionProof.treeSize = 7;
    const [logged] = parse(value).verificationMaterial.tlogEntries;
    assert.equal(logged?.logIndex, '9223372036854775807');
    assert.equal(logged?.inclusionProof?.treeSize, '7');
  });

  it('refuses bytes that are not UTF-8', () => {
    assert.throws(() => parseBundle(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])), malformed(/UTF-8/));
  });

  it('refuses too many bytes before it parses them', () => {
    assert.throws(() => parseBundle(Buffer.alloc(MAX_BUNDLE_BYTES + 1)), malformed(/the limit is 25165824/));
  });

  it('survives megabytes of base64, and deep nesting', () => {
    const value = json();
    value.messageSignature.signature = 'A'.repeat(8 * 1024 * 1024);
    assert.equal(parse(value).content.$case, 'messageSignature');
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    assert.throws(() => parse(`{"mediaType":${deep}}`), malformed(/nested more than 1000 deep/));
    assert.throws(() => parse(deep), malformed(/nested more than 1000 deep/));
  });

  it('never shows a whole hostile value', () => {
    const mediaType = `::set-output name=x::\n\u001b[31m${'x'.repeat(10_000)}`;
    assert.throws(
      () => parse({ ...json(), mediaType }),
      ({ message }: Error) => message.length < 300 && !/[\n\u001b]/.test(message),
    );
  });
});
