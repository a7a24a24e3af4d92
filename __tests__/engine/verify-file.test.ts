// The one verification of a file: its result, what counts as an attestation, and which of several errors it reports.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createFileVerifier, type FileVerifier } from '../../src/engine/verify-file.ts';
import { Failure } from '../../src/errors/failure.ts';
import { octetString } from '../../src/sandbox/encoding/der.ts';
import * as x509 from '../../src/sandbox/encoding/x509.ts';
import { logIdOf, signCertificateTimestamp } from '../../src/sandbox/fulcio/sct.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { parseTrustedRoot } from '../../src/trust/trusted-root.ts';
import type { SigningCertificate } from '../../src/verify/certificate.ts';
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

const TYPE = 'https://example.test/review/v1';
const STATEMENT = Buffer.from(
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'f', digest: { sha256: sha256(ARTIFACT).toString('hex') } }],
    predicateType: TYPE,
    predicate: {},
  }),
);
const subject = { digest: sha256(ARTIFACT) };
const other = { digest: sha256(Buffer.from('another file')) };
const bytesOf = (json: BundleJson): Buffer => Buffer.from(JSON.stringify(json));

let sandbox: Sandbox;
let verifyFile: FileVerifier;
let signing: Signing & { certificate: Buffer };
let signer: { identity: string; issuer: string };
let signature: Buffer;
let attestation: Buffer;

before(async () => {
  sandbox = await startSandbox({ publishMs: 2 });
  verifyFile = createFileVerifier(parseTrustedRoot(sandbox.trustedRoot, 'sandbox'));
  const keys = newKeys();
  signing = { keys, certificate: await certify(sandbox, keys) };
  signer = { identity: IDENTITY, issuer: sandbox.urls.issuer };
  signature = bytesOf(await signFile(sandbox, signing));
  attestation = bytesOf(await signEnvelope(sandbox, signing, STATEMENT));
});
after(() => sandbox.close());

test('all that is known about a file is in one result', () => {
  const { certificate, extensions, signedAt, log, ...rest } = verifyFile({
    bundle: signature,
    subject,
    signer,
  });
  const bundleDigest = createHash('sha256').update(signature).digest('hex');
  assert.deepEqual(rest, { ...signer, predicateType: undefined, bundleDigest });
  assert.deepEqual(certificate.der, signing.certificate);
  assert.equal(extensions.get('source-repository-uri'), 'https://github.com/octo/demo');
  assert.ok(Math.abs(signedAt.getTime() - Date.now()) < 60_000);
  const [entry] = JSON.parse(signature.toString()).verificationMaterial.tlogEntries;
  const url = `${sandbox.urls.rekor2}/`;
  assert.deepEqual(log, { url, index: entry.logIndex, kind: 'hashedrekord/0.0.2' });
});

test('a parsed bundle gives the same result without the digest of its bytes', () => {
  const parsed = verifyFile({ bundle: parse(JSON.parse(signature.toString())), subject, signer });
  const { certificate: _, ...fromBytes } = verifyFile({ bundle: signature, subject, signer });
  const { certificate: __, ...rest } = parsed;
  assert.deepEqual(rest, { ...fromBytes, bundleDigest: undefined });
});

test('a file needs a signature, or an attestation of exactly the expected type', () => {
  const attested = verifyFile({ bundle: attestation, subject, signer, predicateType: TYPE });
  assert.equal(attested.predicateType, TYPE);
  const cases: readonly (readonly [bundle: Buffer, predicateType: string | undefined, says: RegExp])[] = [
    [attestation, undefined, /is an attestation of the type ".*review\/v1", not a signature/],
    [attestation, `${TYPE}/`, /not an attestation of ".*review\/v1\/"/],
    [signature, TYPE, /is a signature, not an attestation of/],
  ];
  for (const [bundle, predicateType, says] of cases)
    assert.throws(
      () => verifyFile({ bundle, subject, signer, predicateType }),
      failing('signature-invalid', says),
    );
});

test('an expected statement must be the same byte for byte', () => {
  const verified = verifyFile({ bundle: attestation, subject: { statement: STATEMENT }, signer });
  assert.equal(verified.predicateType, TYPE);
  const changed = { statement: Buffer.concat([STATEMENT, Buffer.from(' ')]) };
  assert.throws(
    () => verifyFile({ bundle: attestation, subject: changed, signer }),
    failing('signature-invalid', /another statement/),
  );
  assert.throws(
    () => verifyFile({ bundle: signature, subject: { statement: STATEMENT }, signer }),
    failing('signature-invalid', /for a file, not for a statement/),
  );
});

test('the form of the bundle is checked first, then its evidence, then the identity, then the given check', () => {
  const checked: SigningCertificate[] = [];
  const check = (certificate: SigningCertificate) => {
    checked.push(certificate);
    throw new Failure('policy-mismatch', 'not this one');
  };
  const wrong = { identity: 'x', issuer: signer.issuer, check };
  const file = { bundle: attestation, subject: other, signer: wrong };
  assert.throws(
    () => verifyFile({ ...file, bundle: Buffer.from('{}') }),
    failing('bundle-malformed', /mediaType/),
  );
  assert.throws(() => verifyFile(file), failing('signature-invalid', /not a signature/));
  assert.throws(
    () => verifyFile({ ...file, predicateType: TYPE }),
    failing('signature-invalid', /no subject with the digest/),
  );
  assert.throws(
    () => verifyFile({ ...file, subject, predicateType: TYPE }),
    failing('certificate-identity', /not for "x"/),
  );
  assert.deepEqual(checked, []);
  for (const by of [{ ...signer, check }, { check }])
    assert.throws(
      () => verifyFile({ ...file, subject, signer: by, predicateType: TYPE }),
      failing('policy-mismatch', /^not this one$/),
    );
  assert.deepEqual(
    checked.map(({ der }) => der),
    [signing.certificate, signing.certificate],
  );
});

test('the given check does not run if the evidence is not valid', () => {
  const check = () => assert.fail('nothing is proven yet');
  const json = JSON.parse(signature.toString());
  json.verificationMaterial.tlogEntries = [];
  assert.throws(
    () => verifyFile({ bundle: bytesOf(json), subject, signer: { check } }),
    failing('log-entry-invalid'),
  );
});

test('an error in the given check is thrown unchanged and does not refuse the bundle', () => {
  const check = () => {
    throw new TypeError('a defect of the check');
  };
  assert.throws(() => verifyFile({ bundle: signature, subject, signer: { check } }), TypeError);
});

test('a regular expression must match the whole identity', () => {
  const { issuer } = signer;
  const identityRegexp = 'https://github\\.com/octo/.*';
  assert.equal(verifyFile({ bundle: signature, subject, signer: { identityRegexp, issuer } }).issuer, issuer);
  assert.throws(
    () => verifyFile({ bundle: signature, subject, signer: { identityRegexp: 'octo', issuer } }),
    failing('certificate-identity', /does not match "octo"/),
  );
});

test('a managed key gives no identity and is not accepted as a certificate', async () => {
  const keys = newKeys();
  const bundle = bytesOf(await signFile(sandbox, { keys }));
  const verified = verifyFile({ bundle, subject, signer: { key: keys.publicKey } });
  const { identity, issuer, certificate, extensions } = verified;
  assert.deepEqual([identity, issuer, certificate, extensions], Array(4).fill(undefined));
  assert.throws(
    () => verifyFile({ bundle, subject, signer: { check: () => undefined } }),
    failing('certificate-invalid', /managed key/),
  );
  assert.throws(
    () => verifyFile({ bundle: signature, subject, signer: { key: keys.publicKey } }),
    failing('certificate-invalid', /signed with a certificate/),
  );
});

const vouched = (oid: string, value: string) =>
  x509.extension(`1.3.6.1.4.1.57264.1.${oid}`, Buffer.from(value));

test('a certificate without an issuer, or with an extension that is not text, is refused even if the given check accepts it', async () => {
  const check = () => undefined;
  const good = await signWith([vouched('1', 'https://issuer.example.test')]);
  assert.equal(good.verify({ check }).issuer, 'https://issuer.example.test');
  const nameless = await signWith([]);
  assert.throws(() => nameless.verify({ check }), failing('certificate-identity', /names no OIDC issuer/));
  const garbled = await signWith([vouched('1', 'https://issuer.example.test'), vouched('12', 'bare')]);
  assert.throws(() => garbled.verify({ check }), failing('certificate-invalid', /extension .* is not text/));
});

/** A bundle with a certificate of our own authority, with these extensions, and its verification. */
async function signWith(extensions: readonly Buffer[]) {
  const [notBefore, notAfter] = [new Date(Date.now() - 3600_000), new Date(Date.now() + 3600_000)];
  const root = x509.createAuthority({
    ...{ name: { organization: 'acme.example.test', commonName: 'root' }, keys: x509.newKeyPair('P-256') },
    ...{ notBefore, notAfter, pathLength: 0 },
  });
  const [keys, ctLog, serial] = [x509.newKeyPair('P-256'), x509.newKeyPair('P-256'), x509.newSerial()];
  const own = [
    x509.keyUsage(x509.KEY_USAGE.sign),
    x509.extendedKeyUsage(x509.PURPOSE.codeSigning),
    x509.alternativeName({ type: 'email', value: 'dev@example.test' }),
    x509.subjectKeyIdentifier(keys.publicKey),
    x509.authorityKeyIdentifier(root.publicKey),
    ...extensions,
  ];
  const body = (...more: Buffer[]) => {
    const facts = { publicKey: keys.publicKey, notBefore, notAfter, extensions: [...own, ...more] };
    return x509.certificateBody(facts, root, serial);
  };
  const vector = (bytes: Buffer) => Buffer.concat([Buffer.of(bytes.length >> 8, bytes.length & 0xff), bytes]);
  const sct = signCertificateTimestamp(body(), root, ctLog, new Date());
  const list = x509.extension('1.3.6.1.4.1.11129.2.4.2', octetString(vector(vector(sct))));
  const certificate = x509.signBody(body(list), root);
  const trusted: BundleJson = JSON.parse(JSON.stringify(sandbox.trustedRoot));
  const raw = (der: Buffer) => ({ rawBytes: der.toString('base64') });
  trusted.certificateAuthorities[0].certChain.certificates = [raw(root.certificate)];
  const [log] = trusted.ctlogs;
  log.publicKey = { ...log.publicKey, ...raw(x509.spkiOf(ctLog.publicKey)) };
  log.logId = { keyId: logIdOf(ctLog).toString('base64') };
  const bundle = bytesOf(await signFile(sandbox, { keys, certificate }));
  const verifyOwn = createFileVerifier(parseTrustedRoot(trusted, 'own'));
  return { verify: (by: { check: () => void }) => verifyOwn({ bundle, subject, signer: by }) };
}
