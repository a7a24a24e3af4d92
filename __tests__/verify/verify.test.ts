// The verifier against a real little Sigstore: true bundles pass, and each way to tamper is refused by its own code.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FailureCode } from '../../src/errors.ts';
import type { Fault, Lie } from '../../src/loopback/faults.ts';
import { type Sandbox, startSandbox } from '../../src/loopback/sandbox.ts';
import { parseTrustedRoot } from '../../src/trust/root.ts';
import { createVerifier, type Verify } from '../../src/verify/verify.ts';
import {
  ARTIFACT,
  type BundleJson,
  certify,
  failing,
  IDENTITY,
  newKeys,
  parse,
  type Signing,
  sha256,
  signEnvelope,
  signFile,
  stamp,
} from './evidence.ts';

let sandbox: Sandbox;
let verify: Verify;
let signing: Signing & { certificate: Buffer };
/** What every service does wrong while it is set. */
let fault: Fault | undefined;

const artifact = { digest: sha256(ARTIFACT) };
let policy: { identity: string; issuer: string };

before(async () => {
  const plan = () => fault;
  sandbox = await startSandbox({
    timestampFractionDigits: 3,
    faults: { fulcio: plan, rekor: plan, timestamp: plan },
  });
  verify = createVerifier(parseTrustedRoot(sandbox.trustedRoot, 'sandbox'));
  policy = { identity: IDENTITY, issuer: sandbox.urls.issuer };
  const keys = newKeys();
  signing = { keys, certificate: await certify(sandbox, keys) };
});
after(() => sandbox.close());

/** The trusted root after a change. */
function trusting(change: (root: BundleJson) => void, thresholds = {}): Verify {
  const root: BundleJson = structuredClone(sandbox.trustedRoot);
  change(root);
  return createVerifier(parseTrustedRoot(root, 'changed'), thresholds);
}

const flip = (base64: string, index = -1): string => {
  const bytes = Buffer.from(base64, 'base64');
  const at = index < 0 ? bytes.length + index : index;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString('base64');
};

describe('a true bundle', () => {
  for (const rekor of [[1], [2], [1, 2]] as const) {
    it(`verifies with Rekor v${rekor.join(' and v')}`, async () => {
      const earliest = Math.floor(Date.now() / 1000) * 1000;
      const bundle = await signFile(sandbox, signing, { rekor });
      const signer = verify(parse(bundle), artifact, policy);
      assert.equal(signer.identity, IDENTITY);
      assert.equal(signer.issuer, sandbox.urls.issuer);
      assert.deepEqual(signer.certificate, signing.certificate);
      assert.ok(signer.signedAt.getTime() >= earliest && signer.signedAt.getTime() <= Date.now());
    });
  }

  it('verifies with the time of Rekor v1 alone', async () => {
    const bundle = await signFile(sandbox, signing, { rekor: [1], timestamps: 0 });
    assert.equal(verify(parse(bundle), artifact, policy).identity, IDENTITY);
  });

  it('verifies for an e-mail identity', async () => {
    const mail = { ...sandbox, mintToken: () => sandbox.mintToken({ email: 'dev@example.test', sub: 'u' }) };
    const keys = newKeys();
    const certificate = await certify(mail, keys, 'dev@example.test');
    const bundle = parse(await signFile(sandbox, { keys, certificate }));
    const expected = { identity: 'dev@example.test', issuer: sandbox.urls.emailIssuer };
    assert.equal(verify(bundle, artifact, expected).identity, 'dev@example.test');
  });

  it('verifies as v0.2 with a chain of one', async () => {
    const bundle = await signFile(sandbox, signing);
    const { certificate, ...rest } = bundle.verificationMaterial;
    bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
    bundle.verificationMaterial = { ...rest, x509CertificateChain: { certificates: [certificate] } };
    assert.equal(verify(parse(bundle), artifact, policy).identity, IDENTITY);
    const [authority] = (sandbox.trustedRoot as BundleJson).certificateAuthorities;
    const root = authority.certChain.certificates.at(-1);
    bundle.verificationMaterial.x509CertificateChain.certificates.push(root);
    assert.throws(
      () => verify(parse(bundle), artifact, policy),
      failing('bundle-malformed', /root certificate/),
    );
  });
});

describe('services that lie', () => {
  const lies: readonly (readonly [Lie, 1 | 2, FailureCode])[] = [
    ['certificate-other-identity', 2, 'certificate-identity'],
    ['certificate-other-issuer', 2, 'certificate-identity'],
    ['certificate-no-identity', 2, 'certificate-invalid'],
    ['certificate-expired', 2, 'timestamp-invalid'],
    ['certificate-foreign-chain', 2, 'certificate-invalid'],
    ['sct-unknown-log', 2, 'sct-invalid'],
    ['sct-flipped', 2, 'sct-invalid'],
    ['sct-missing', 2, 'sct-invalid'],
    ['log-wrong-index', 1, 'log-entry-invalid'],
    ['log-wrong-index', 2, 'log-entry-invalid'],
    ['log-wrong-key', 1, 'log-entry-invalid'],
    ['log-wrong-key', 2, 'log-entry-invalid'],
    ['log-checkpoint-signature', 1, 'log-entry-invalid'],
    ['log-checkpoint-signature', 2, 'log-entry-invalid'],
    ['log-checkpoint-origin', 1, 'log-entry-invalid'],
    ['log-checkpoint-origin', 2, 'log-entry-invalid'],
    ['log-other-body', 1, 'log-entry-invalid'],
    ['log-other-body', 2, 'log-entry-invalid'],
    ['log-other-entry', 1, 'log-entry-invalid'],
    ['log-other-entry', 2, 'log-entry-invalid'],
    ['log-no-proof', 2, 'bundle-malformed'],
    ['log-wrong-proof', 1, 'log-entry-invalid'],
    ['log-wrong-proof', 2, 'log-entry-invalid'],
    ['log-root-mismatch', 1, 'log-entry-invalid'],
    ['log-root-mismatch', 2, 'log-entry-invalid'],
    ['log-promise-flipped', 1, 'log-entry-invalid'],
    ['log-time-outside-certificate', 1, 'timestamp-invalid'],
    ['timestamp-other-hash', 2, 'timestamp-invalid'],
    ['timestamp-foreign', 2, 'timestamp-invalid'],
    ['timestamp-authority-expired', 2, 'timestamp-invalid'],
    ['timestamp-outside-certificate', 2, 'timestamp-invalid'],
    ['timestamp-flipped', 2, 'timestamp-invalid'],
  ];
  for (const [lie, rekor, code] of lies) {
    it(`are found out: ${lie} with Rekor v${rekor}`, async () => {
      const keys = newKeys();
      fault = { lie };
      const bundle = await certify(sandbox, keys)
        .then((certificate) => signFile(sandbox, { keys, certificate }, { rekor: [rekor] }))
        .finally(() => {
          fault = undefined;
        });
      assert.throws(() => verify(parse(bundle), artifact, policy), failing(code));
    });
  }
});

describe('tampering', () => {
  let bundle: BundleJson;
  /** Another bundle of the same signer over another file, and one of another signer over the same file. */
  let otherFile: BundleJson;
  let otherSigner: BundleJson;

  before(async () => {
    const keys = newKeys();
    [bundle, otherFile, otherSigner] = await Promise.all([
      signFile(sandbox, signing, { rekor: [1, 2] }),
      signFile(sandbox, signing, { rekor: [1, 2], artifact: Buffer.from('another file\n') }),
      signFile(sandbox, { keys, certificate: await certify(sandbox, keys) }, { rekor: [1, 2] }),
    ]);
  });

  const material = (json: BundleJson) => json.verificationMaterial;
  const entry = (json: BundleJson, index: 0 | 1) => material(json).tlogEntries[index];

  const tampers: readonly (readonly [string, (json: BundleJson) => void, FailureCode, RegExp])[] = [
    [
      'the digest',
      (json) => {
        json.messageSignature.messageDigest = otherFile.messageSignature.messageDigest;
      },
      'signature-invalid',
      /another file/,
    ],
    [
      'the signature',
      (json) => {
        json.messageSignature.signature = flip(json.messageSignature.signature);
      },
      'signature-invalid',
      /not made over this file/,
    ],
    [
      'the signature, by that of another file',
      (json) => {
        json.messageSignature.signature = otherFile.messageSignature.signature;
      },
      'signature-invalid',
      /not made over this file/,
    ],
    [
      'the certificate',
      (json) => {
        material(json).certificate = material(otherSigner).certificate;
      },
      'signature-invalid',
      /not made over this file/,
    ],
    [
      'the signature of the certificate',
      (json) => {
        material(json).certificate.rawBytes = flip(material(json).certificate.rawBytes);
      },
      'log-entry-invalid',
      /another certificate/,
    ],
    [
      'certificate and signature, by those of another signer',
      (json) => {
        material(json).certificate = material(otherSigner).certificate;
        json.messageSignature = otherSigner.messageSignature;
      },
      'log-entry-invalid',
      /another certificate/,
    ],
    [
      'the entry of Rekor v2, by that of another file',
      (json) => {
        material(json).tlogEntries[1] = entry(otherFile, 1);
      },
      'log-entry-invalid',
      /signature mismatch/,
    ],
    [
      'the body of an entry',
      (json) => {
        entry(json, 1).canonicalizedBody = entry(otherFile, 1).canonicalizedBody;
      },
      'log-entry-invalid',
      /root hash/,
    ],
    [
      'the body of an entry, to no JSON',
      (json) => {
        entry(json, 1).canonicalizedBody = 'AAAA';
      },
      'log-entry-invalid',
      /not JSON/,
    ],
    [
      'the promise',
      (json) => {
        entry(json, 0).inclusionPromise = entry(otherFile, 0).inclusionPromise;
      },
      'log-entry-invalid',
      /inclusion promise/,
    ],
    [
      'the time of the promise',
      (json) => {
        entry(json, 0).integratedTime = String(Number(entry(json, 0).integratedTime) + 1);
      },
      'log-entry-invalid',
      /inclusion promise/,
    ],
    [
      'the index of the promise',
      (json) => {
        entry(json, 0).logIndex = String(Number(entry(json, 0).logIndex) + 1);
      },
      'log-entry-invalid',
      /inclusion promise/,
    ],
    [
      'the index that no promise covers',
      (json) => {
        entry(json, 1).logIndex = '4711';
      },
      'log-entry-invalid',
      /different indexes/,
    ],
    [
      'a hash of the proof',
      (json) => {
        const { hashes } = entry(json, 1).inclusionProof;
        hashes[0] = flip(hashes[0]);
      },
      'log-entry-invalid',
      /root hash/,
    ],
    [
      'the number of hashes',
      (json) => {
        entry(json, 1).inclusionProof.hashes.push(entry(json, 1).inclusionProof.rootHash);
      },
      'log-entry-invalid',
      /hash count/,
    ],
    [
      'the size of the tree',
      (json) => {
        entry(json, 1).inclusionProof.treeSize = '1000000';
      },
      'log-entry-invalid',
      /another tree/,
    ],
    [
      'the root of the checkpoint, and of the proof with it',
      (json) => {
        const { inclusionProof: proof } = entry(json, 1);
        const forged = flip(proof.rootHash);
        proof.checkpoint.envelope = proof.checkpoint.envelope.replace(proof.rootHash, forged);
        proof.rootHash = forged;
      },
      'log-entry-invalid',
      /checkpoint signature/,
    ],
    [
      'the log that an entry names',
      (json) => {
        entry(json, 1).logId = entry(json, 0).logId;
      },
      'log-entry-invalid',
      /checkpoint signature/,
    ],
    [
      'the kind of an entry',
      (json) => {
        entry(json, 1).kindVersion = { kind: 'rpm', version: '0.0.1' };
      },
      'log-entry-invalid',
      /kind or version/,
    ],
    [
      'the number of entries, by a copy',
      (json) => {
        material(json).tlogEntries.push(entry(json, 1));
      },
      'log-entry-invalid',
      /duplicate/,
    ],
    [
      'the number of entries, to none',
      (json) => {
        material(json).tlogEntries = [];
      },
      'log-entry-invalid',
      /expected 1 tlog entries, got 0/,
    ],
    [
      'the timestamp, by that of another signature',
      (json) => {
        material(json).timestampVerificationData = material(otherFile).timestampVerificationData;
      },
      'timestamp-invalid',
      /something else/,
    ],
    [
      'the timestamp, to garbage',
      (json) => {
        material(json).timestampVerificationData.rfc3161Timestamps[0].signedTimestamp = 'AAAA';
      },
      'timestamp-invalid',
      /cannot be read/,
    ],
    [
      'the number of timestamps, by a copy',
      (json) => {
        const { rfc3161Timestamps: timestamps } = material(json).timestampVerificationData;
        timestamps.push(timestamps[0]);
      },
      'timestamp-invalid',
      /duplicate/,
    ],
  ];
  for (const [what, tamper, code, message] of tampers) {
    it(`is found out: ${what}`, () => {
      const json = structuredClone(bundle);
      tamper(json);
      assert.notDeepEqual(json, bundle);
      assert.throws(() => verify(parse(json), artifact, policy), failing(code, message));
      verify(parse(bundle), artifact, policy);
    });
  }

  it('is found out: the file', () => {
    const other = { digest: sha256(Buffer.from('another file\n')) };
    assert.throws(() => verify(parse(bundle), other, policy), failing('signature-invalid', /another file/));
  });

  it('is found out in every byte of the certificate', () => {
    const { length } = signing.certificate;
    for (let index = 0; index < length; index += 7) {
      const json = structuredClone(bundle);
      material(json).certificate.rawBytes = flip(signing.certificate.toString('base64'), index);
      assert.throws(() => verify(parse(json), artifact, policy), { name: 'Failure' }, `byte ${index}`);
    }
  });

  it('is found out in every byte of the timestamp', () => {
    const [{ signedTimestamp }] = material(bundle).timestampVerificationData.rfc3161Timestamps;
    const { length } = Buffer.from(signedTimestamp, 'base64');
    for (let index = 0; index < length; index += 5) {
      const json = structuredClone(bundle);
      const changed = flip(signedTimestamp, index);
      material(json).timestampVerificationData.rfc3161Timestamps[0].signedTimestamp = changed;
      try {
        verify(parse(json), artifact, policy);
      } catch (error) {
        assert.equal((error as { code?: unknown }).code, 'timestamp-invalid', `byte ${index}: ${error}`);
      }
    }
  });
});

describe('who signed', () => {
  let bundle: BundleJson;
  before(async () => {
    bundle = await signFile(sandbox, signing);
  });
  const refused = (wrong: Parameters<Verify>[2], code: FailureCode, message: RegExp) => {
    assert.throws(() => verify(parse(bundle), artifact, wrong), failing(code, message));
  };

  it('must be the identity, letter by letter', () => {
    for (const identity of ['', '.', '.*', IDENTITY.slice(0, -1), `${IDENTITY} `, IDENTITY.toUpperCase()]) {
      refused({ ...policy, identity }, 'certificate-identity', /is for "https:.*not for/);
    }
  });

  it('must come from the issuer, letter by letter', () => {
    for (const issuer of ['', '.*', `${policy.issuer}/`, policy.issuer.slice(0, -1)]) {
      refused({ ...policy, issuer }, 'certificate-identity', /OIDC issuer/);
    }
  });

  it('may match a pattern, which must cover the whole identity', () => {
    const { issuer } = policy;
    const identityRegexp = 'https://github\\.com/octo/[a-z]+/.*@refs/heads/(main|next)';
    assert.equal(verify(parse(bundle), artifact, { identityRegexp, issuer }).identity, IDENTITY);
    for (const pattern of ['octo', '.', 'x|https', `${identityRegexp}x`, '']) {
      refused({ identityRegexp: pattern, issuer }, 'certificate-identity', /does not match/);
    }
  });

  it('must not be asked for with a pattern that is none, escapes its group, or takes for ever', () => {
    const { issuer } = policy;
    for (const pattern of ['(', 'a)|(?:.*', '[']) {
      refused({ identityRegexp: pattern, issuer }, 'input-invalid', /not a regular expression/);
    }
    refused({ identityRegexp: '(?:[^ ]+[^ ]*)*!', issuer }, 'input-invalid', /takes more than 100 ms/);
  });
});

describe('the trusted root', () => {
  const hour = 3600_000;
  let bundle: BundleJson;
  before(async () => {
    bundle = await signFile(sandbox, signing, { rekor: [1, 2] });
  });
  const only = (index: 0 | 1) => {
    const json = structuredClone(bundle);
    json.verificationMaterial.tlogEntries = [json.verificationMaterial.tlogEntries[index]];
    return parse(json);
  };

  it('bounds the time of each key', () => {
    const past = { start: '2020-01-01T00:00:00Z', end: new Date(Date.now() - hour).toISOString() };
    const future = { start: new Date(Date.now() + hour).toISOString() };
    for (const validFor of [past, future]) {
      const cases: readonly (readonly [(root: BundleJson) => void, 0 | 1, FailureCode])[] = [
        [(root) => Object.assign(root.tlogs[0].publicKey, { validFor }), 0, 'log-entry-invalid'],
        [(root) => Object.assign(root.tlogs[1].publicKey, { validFor }), 1, 'log-entry-invalid'],
        [(root) => Object.assign(root.ctlogs[0].publicKey, { validFor }), 1, 'sct-invalid'],
        [(root) => Object.assign(root.certificateAuthorities[0], { validFor }), 1, 'certificate-invalid'],
        [(root) => Object.assign(root.timestampAuthorities[0], { validFor }), 1, 'timestamp-invalid'],
      ];
      for (const [change, index, code] of cases) {
        assert.throws(() => trusting(change)(only(index), artifact, policy), failing(code));
      }
    }
  });

  it('bounds them inclusively', () => {
    const promised = Number(bundle.verificationMaterial.tlogEntries[0].integratedTime) * 1000;
    const ending = (end: number) =>
      trusting((root) =>
        Object.assign(root.tlogs[0].publicKey.validFor, { end: new Date(end).toISOString() }),
      );
    ending(promised)(only(0), artifact, policy);
    assert.throws(
      () => ending(promised - 1)(only(0), artifact, policy),
      failing('log-entry-invalid', /at the time/),
    );
  });

  it('must name the log, the authority and the timestamp authority', async () => {
    const other = await startSandbox();
    try {
      const foreign: BundleJson = other.trustedRoot;
      for (const [field, code] of [
        ['tlogs', 'log-entry-invalid'],
        ['ctlogs', 'sct-invalid'],
        ['certificateAuthorities', 'certificate-invalid'],
        ['timestampAuthorities', 'timestamp-invalid'],
      ] as const) {
        const check = trusting((root) => {
          root[field] = foreign[field];
        });
        assert.throws(() => check(only(1), artifact, policy), failing(code), field);
      }
    } finally {
      await other.close();
    }
  });

  it('counts several witnesses of one operator once', () => {
    const operated = (...operators: string[]) =>
      trusting(
        (root) => {
          root.tlogs.forEach((log: BundleJson, index: number) => {
            log.operator = operators[index];
          });
        },
        { tlogThreshold: 2 },
      );
    operated('a.example.test', 'b.example.test')(parse(bundle), artifact, policy);
    operated()(parse(bundle), artifact, policy);
    const one = operated('a.example.test', 'a.example.test');
    assert.throws(() => one(parse(bundle), artifact, policy), failing('log-entry-invalid', /1 independent/));
    assert.throws(() => operated()(only(1), artifact, policy), failing('log-entry-invalid', /expected 2/));
  });

  it('counts several timestamps of one authority once', async () => {
    const check = (timestampThreshold: number) => trusting(() => {}, { timestampThreshold });
    const twice = await signFile(sandbox, signing, { rekor: [2] });
    const { signature } = twice.messageSignature;
    const again = await stamp(sandbox, Buffer.from(signature, 'base64'));
    twice.verificationMaterial.timestampVerificationData.rfc3161Timestamps.push(again);
    check(1)(parse(twice), artifact, policy);
    assert.throws(
      () => check(2)(parse(twice), artifact, policy),
      failing('timestamp-invalid', /1 independent/),
    );
    check(2)(only(0), artifact, policy);
  });

  it('refuses thresholds that would switch a check off', () => {
    for (const limit of [0, -1, 1.5, Number.NaN]) {
      assert.throws(() => trusting(() => {}, { ctlogThreshold: limit }), RangeError);
    }
  });
});

describe('a managed key', () => {
  it('verifies its bundles, and no others', async () => {
    const keys = newKeys();
    for (const rekor of [1, 2] as const) {
      const bundle = parse(await signFile(sandbox, { keys }, { rekor: [rekor] }));
      const { identity, issuer, certificate } = verify(bundle, artifact, { key: keys.publicKey });
      assert.deepEqual([identity, issuer, certificate], [undefined, undefined, undefined]);
      const wrong = { key: newKeys().publicKey };
      assert.throws(() => verify(bundle, artifact, wrong), failing('signature-invalid'));
      assert.throws(() => verify(bundle, artifact, policy), failing('certificate-invalid', /managed key/));
    }
    const certified = parse(await signFile(sandbox, signing));
    const { publicKey: key } = signing.keys;
    assert.throws(
      () => verify(certified, artifact, { key }),
      failing('certificate-invalid', /with a certificate/),
    );
  });
});

describe('an attestation', () => {
  const statement = (changes: object = {}) =>
    Buffer.from(
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [
          { name: 'other', digest: { sha256: '00'.repeat(32) } },
          { name: 'f', digest: { sha256: artifact.digest.toString('hex') } },
        ],
        predicateType: 'https://example.test/predicate',
        predicate: {},
        ...changes,
      }),
    );
  const subject = (digest: object) => statement({ subject: [{ name: 'f', digest }] });
  const hex = artifact.digest.toString('hex');

  it('verifies for a file among its subjects', async () => {
    const bundle = parse(await signEnvelope(sandbox, signing, statement()));
    assert.equal(verify(bundle, artifact, policy).identity, IDENTITY);
  });

  for (const [what, payload, code] of [
    ['no such subject', subject({ sha256: '00'.repeat(32) }), 'signature-invalid'],
    ['a subject without digests', subject({}), 'signature-invalid'],
    ['an inherited digest', subject(JSON.parse(`{"__proto__":{"sha256":"${hex}"}}`)), 'signature-invalid'],
    ['a digest in upper case', subject({ sha256: hex.toUpperCase() }), 'signature-invalid'],
    ['no subjects', statement({ subject: undefined }), 'bundle-malformed'],
    ['another type', statement({ _type: 'https://example.test/Statement' }), 'bundle-malformed'],
    ['no JSON', Buffer.from('no json'), 'bundle-malformed'],
    ['null', Buffer.from('null'), 'bundle-malformed'],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      const bundle = parse(await signEnvelope(sandbox, signing, payload));
      assert.throws(() => verify(bundle, artifact, policy), failing(code));
    });
  }

  it('is refused when one digest of the subject is of another file', async () => {
    const bundle = parse(
      await signEnvelope(sandbox, signing, subject({ sha256: hex, sha512: '00'.repeat(64) })),
    );
    const known = { ...artifact, sha512: Buffer.alloc(64, 1) };
    assert.throws(() => verify(bundle, known, policy), failing('signature-invalid', /no subject/));
    verify(bundle, artifact, policy);
  });

  it('is refused with a payload that is no statement, or that was changed', async () => {
    const typed = parse(await signEnvelope(sandbox, signing, statement(), 'text/plain'));
    assert.throws(() => verify(typed, artifact, policy), failing('bundle-malformed', /payloadType/));
    const changed = await signEnvelope(sandbox, signing, statement());
    changed.dsseEnvelope.payload = statement({ predicate: { forged: true } }).toString('base64');
    assert.throws(
      () => verify(parse(changed), artifact, policy),
      failing('signature-invalid', /not made over/),
    );
  });
});
