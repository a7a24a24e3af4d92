// The verifier with bundles of a sandbox: true bundles pass, and each way to tamper is refused with its own code.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FailureCode } from '../../src/errors/failure.ts';
import type { Fault, Lie } from '../../src/sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { parseTrustedRoot } from '../../src/trust/trusted-root.ts';
import { createVerifier, type Verify } from '../../src/verify/verifier.ts';
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
} from '../support/evidence.ts';

let sandbox: Sandbox;
let verify: Verify;
let signing: Signing & { certificate: Buffer };
/** The lie of every service while it is set. */
let fault: Fault | undefined;

const artifact = { digest: sha256(ARTIFACT) };
let policy: { identity: string; issuer: string };

before(async () => {
  const plan = () => fault;
  sandbox = await startSandbox({
    publishMs: 2,
    faults: { fulcio: plan, rekor: plan, timestamp: plan },
  });
  verify = createVerifier(parseTrustedRoot(sandbox.trustedRoot, 'sandbox'));
  policy = { identity: IDENTITY, issuer: sandbox.urls.issuer };
  const keys = newKeys();
  signing = { keys, certificate: await certify(sandbox, keys) };
});
after(() => sandbox.close());

describe('a true bundle', () => {
  for (const rekor of [[1], [2], [1, 2]] as const) {
    it(`verifies with Rekor v${rekor.join(' and v')}`, async () => {
      const earliest = Math.floor(Date.now() / 1000) * 1000;
      const bundle = await signFile(sandbox, signing, { rekor });
      const signer = verify(parse(bundle), artifact, policy);
      assert.equal(signer.certificate?.identity, IDENTITY);
      assert.equal(signer.certificate?.issuer, sandbox.urls.issuer);
      assert.deepEqual(signer.certificate?.der, signing.certificate);
      assert.ok(Number(signer.signedAt) >= earliest && Number(signer.signedAt) <= Date.now());
    });
  }

  it('verifies with only the time of Rekor v1', async () => {
    const bundle = await signFile(sandbox, signing, { rekor: [1], timestamps: 0 });
    assert.equal(verify(parse(bundle), artifact, policy).certificate?.identity, IDENTITY);
  });

  it('verifies for an e-mail identity', async () => {
    const mail = { ...sandbox, mintToken: () => sandbox.mintToken({ email: 'dev@example.test', sub: 'u' }) };
    const keys = newKeys();
    const certificate = await certify(mail, keys, 'dev@example.test');
    const bundle = parse(await signFile(sandbox, { keys, certificate }));
    const expected = { identity: 'dev@example.test', issuer: sandbox.urls.emailIssuer };
    assert.equal(verify(bundle, artifact, expected).certificate?.identity, 'dev@example.test');
  });

  it('verifies as v0.2 with a chain of one', async () => {
    const bundle = await signFile(sandbox, signing);
    const { certificate, ...rest } = bundle.verificationMaterial;
    bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
    bundle.verificationMaterial = { ...rest, x509CertificateChain: { certificates: [certificate] } };
    assert.equal(verify(parse(bundle), artifact, policy).certificate?.identity, IDENTITY);
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
    // The time of the log is inside: each of the two must be.
    ['timestamp-outside-certificate', 1, 'timestamp-invalid'],
    ['timestamp-flipped', 2, 'timestamp-invalid'],
  ];
  for (const [lie, rekor, code] of lies) {
    it(`are noticed: ${lie} with Rekor v${rekor}`, async () => {
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

describe('logs that lie about an attestation', () => {
  const lies: readonly Lie[] = ['log-other-body', 'log-other-entry', 'log-wrong-proof', 'log-wrong-key'];
  for (const rekor of [1, 2] as const) {
    for (const lie of lies) {
      it(`are noticed: ${lie} with Rekor v${rekor}`, async () => {
        const payload = Buffer.from(`${' '.repeat(lies.indexOf(lie))}${attested}`);
        fault = { lie };
        const bundle = await signEnvelope(sandbox, signing, payload, { rekor: [rekor] }).finally(() => {
          fault = undefined;
        });
        assert.throws(() => verify(parse(bundle), artifact, policy), failing('log-entry-invalid'));
      });
    }
  }
  const attested = JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'f', digest: { sha256: artifact.digest.toString('hex') } }],
    predicateType: 'https://example.test/predicate',
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

  it('must be exactly the identity', () => {
    for (const identity of ['', '.', '.*', IDENTITY.slice(0, -1), `${IDENTITY} `, IDENTITY.toUpperCase()]) {
      refused({ ...policy, identity }, 'certificate-identity', /is for "https:.*not for/);
    }
  });

  it('must come from exactly the issuer', () => {
    for (const issuer of ['', '.*', `${policy.issuer}/`, policy.issuer.slice(0, -1)]) {
      refused({ ...policy, issuer }, 'certificate-identity', /OIDC issuer/);
    }
  });

  it('may match a pattern, which must match the whole identity', () => {
    const { issuer } = policy;
    const identityRegexp = 'https://github\\.com/octo/[a-z]+/.*@refs/heads/(main|next)';
    assert.equal(verify(parse(bundle), artifact, { identityRegexp, issuer }).certificate?.identity, IDENTITY);
    for (const pattern of ['octo', '.', 'x|https', `${identityRegexp}x`, '']) {
      refused({ identityRegexp: pattern, issuer }, 'certificate-identity', /does not match/);
    }
  });

  it('must not be expected with a pattern that is invalid, escapes its group, or never ends', () => {
    const { issuer } = policy;
    for (const pattern of ['(', 'a)|(?:.*', '[']) {
      refused({ identityRegexp: pattern, issuer }, 'input-invalid', /not a regular expression/);
    }
    refused({ identityRegexp: '(?:[^ ]+[^ ]*)*!', issuer }, 'input-invalid', /takes more than 5 s/);
  });
});

describe('a managed key', () => {
  it('verifies its bundles, and no others', async () => {
    const keys = newKeys();
    for (const rekor of [1, 2] as const) {
      const bundle = parse(await signFile(sandbox, { keys }, { rekor: [rekor] }));
      assert.equal(verify(bundle, artifact, { key: keys.publicKey }).certificate, undefined);
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

/** A list in a list in a list. */
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

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

  for (const rekor of [[1], [2], [1, 2]] as const) {
    it(`verifies for a file among its subjects with Rekor v${rekor.join(' and v')}`, async () => {
      const bundle = parse(await signEnvelope(sandbox, signing, statement(), { rekor }));
      assert.equal(verify(bundle, artifact, policy).certificate?.identity, IDENTITY);
    });
  }

  for (const [what, payload, code] of [
    ['no such subject', subject({ sha256: '00'.repeat(32) }), 'signature-invalid'],
    ['a subject without digests', subject({}), 'signature-invalid'],
    ['an inherited digest', subject(JSON.parse(`{"__proto__":{"sha256":"${hex}"}}`)), 'signature-invalid'],
    ['a digest in upper case', subject({ sha256: hex.toUpperCase() }), 'signature-invalid'],
    ['no subjects', statement({ subject: undefined }), 'bundle-malformed'],
    ['another type', statement({ _type: 'https://example.test/Statement' }), 'bundle-malformed'],
    ['a list as its type', statement({ _type: ['https://in-toto.io/Statement/v1'] }), 'bundle-malformed'],
    ['no predicate type', statement({ predicateType: undefined }), 'bundle-malformed'],
    ['an empty predicate type', statement({ predicateType: '' }), 'bundle-malformed'],
    ['subjects twice', Buffer.from(`{"subject":[],${statement().toString().slice(1)}`), 'bundle-malformed'],
    [
      'a predicate with endless nesting',
      Buffer.from(`{"predicate":${'['.repeat(100_000)}`),
      'bundle-malformed',
    ],
    ['a type with endless nesting', Buffer.from(`{"_type":${nested(100_000)}}`), 'bundle-malformed'],
    ['no JSON', Buffer.from('no json'), 'bundle-malformed'],
    ['null', Buffer.from('null'), 'bundle-malformed'],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      const bundle = parse(await signEnvelope(sandbox, signing, payload));
      assert.throws(() => verify(bundle, artifact, policy), failing(code));
    });
  }

  it('is refused for the statement itself, with a hint', async () => {
    const bundle = parse(await signEnvelope(sandbox, signing, statement()));
    const itself = { digest: sha256(statement()) };
    assert.throws(
      () => verify(bundle, itself, policy),
      failing('signature-invalid', /this file is the statement/),
    );
    assert.equal(verify(bundle, { statement: statement() }, policy).certificate?.identity, IDENTITY);
  });

  it('is refused if one digest of the subject is that of another file', async () => {
    const bundle = parse(
      await signEnvelope(sandbox, signing, subject({ sha256: hex, sha512: '00'.repeat(64) })),
    );
    const known = { ...artifact, sha512: Buffer.alloc(64, 1) };
    assert.throws(
      () => verify(bundle, known, policy),
      failing('signature-invalid', /also has a digest that this file does not have/),
    );
    verify(bundle, artifact, policy);
  });

  it('is refused with a payload that is not a statement, or that was changed', async () => {
    const typed = parse(await signEnvelope(sandbox, signing, statement(), { payloadType: 'text/plain' }));
    assert.throws(() => verify(typed, artifact, policy), failing('bundle-malformed', /payloadType/));
    const changed = await signEnvelope(sandbox, signing, statement());
    changed.dsseEnvelope.payload = statement({ predicate: { forged: true } }).toString('base64');
    assert.throws(
      () => verify(parse(changed), artifact, policy),
      failing('signature-invalid', /not valid for this file/),
    );
  });
});
