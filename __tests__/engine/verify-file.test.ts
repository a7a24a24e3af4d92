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
import { parsePredicatePolicy } from '../../src/verify/statement/predicate-policy.ts';
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
import { assertProportional } from '../support/growth.ts';

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

const digestOf = (n: number) => sha256(Buffer.from(`file ${n}`));
const statementAbout = (count: number, predicate = '{}') => {
  const subjects = Array.from({ length: count }, (_, n) => {
    return { name: `f${n}`, digest: { sha256: digestOf(n).toString('hex') } };
  });
  const head = { _type: 'https://in-toto.io/Statement/v1', subject: subjects, predicateType: TYPE };
  return Buffer.from(`${JSON.stringify(head).slice(0, -1)},"predicate":${predicate}}`);
};

test('the evidence of an attestation is verified once for all files that it is about', async () => {
  const [few, many] = [20, 640];
  const bundles = new Map<number, Buffer>();
  for (const size of [few, many]) {
    // The evidence is over all bytes of the statement.
    const long = JSON.stringify({ long: 'x'.repeat(8192 * size) });
    bundles.set(size, bytesOf(await signEnvelope(sandbox, signing, statementAbout(size, long))));
  }
  assertProportional({
    what: 'the verification of all files of an attestation',
    sizes: [few, many],
    prepare: (size) => () => {
      const bundle = parse(JSON.parse(String(bundles.get(size))));
      for (let n = 0; n < size; n += 1)
        verifyFile({ bundle, subject: { digest: digestOf(n) }, signer, predicateType: TYPE });
    },
  });
});

test('a verified attestation does not count for another file, another signer or another predicate', async () => {
  const bundle = parse(await signEnvelope(sandbox, signing, statementAbout(2, '{"result":"good"}')));
  const file = { bundle, subject: { digest: digestOf(0) }, signer, predicateType: TYPE };
  const predicate = parsePredicatePolicy('result: good');
  for (let round = 0; round < 2; round += 1) {
    assert.equal(verifyFile({ ...file, predicate }).predicateType, TYPE);
    assert.throws(() => verifyFile({ ...file, subject: other }), failing('signature-invalid', /no subject/));
    assert.throws(
      () => verifyFile({ ...file, signer: { ...signer, identity: 'someone' } }),
      failing('certificate-identity'),
    );
    assert.throws(
      () => verifyFile({ ...file, signer: { key: newKeys().publicKey } }),
      failing('certificate-invalid'),
    );
    assert.throws(
      () => verifyFile({ ...file, predicate: parsePredicatePolicy('result: bad') }),
      failing('predicate-mismatch', /"result" is "good", expected "bad"/),
    );
  }
});

test('the rules on a predicate are applied last, and not to what parsers could read differently', async () => {
  const predicate = parsePredicatePolicy('result: good');
  const signed = async (json: string) => parse(await signEnvelope(sandbox, signing, statementAbout(1, json)));
  const file = { subject: { digest: digestOf(0) }, signer, predicateType: TYPE, predicate };
  const twice = await signed('{"result":"bad","result":"good"}');
  assert.throws(() => verifyFile({ ...file, bundle: twice }), failing('bundle-malformed', /same name twice/));
  for (const [json, says] of [
    ['null', /"result" is absent, because the predicate is null/],
    ['"result"', /the predicate is "result"/],
    ['["result"]', /the predicate is a list of 1/],
    ['{"Result":"good"}', /the predicate has "Result"/],
    [JSON.stringify({ result: 'good'.padEnd(8193) }), /is a text of 8193 characters, too long to compare/],
  ] as const) {
    const bundle = await signed(json);
    assert.throws(() => verifyFile({ ...file, bundle }), failing('predicate-mismatch', says), json);
  }
  const none = parse(
    await signEnvelope(
      sandbox,
      signing,
      Buffer.from(String(statementAbout(1)).replace(',"predicate":{}', '')),
    ),
  );
  assert.throws(
    () => verifyFile({ ...file, bundle: none }),
    failing('predicate-mismatch', /the predicate is missing/),
  );
  const unsigned = await signed('{"result":"bad"}');
  const changed = structuredClone(JSON.parse(attestation.toString()));
  changed.dsseEnvelope.payload = statementAbout(1, '{"result":"good"}').toString('base64');
  assert.throws(() => verifyFile({ ...file, bundle: unsigned }), failing('predicate-mismatch'));
  assert.throws(() => verifyFile({ ...file, bundle: parse(changed) }), failing('signature-invalid'));
  assert.throws(
    () => verifyFile({ bundle: signature, subject, signer, predicate }),
    failing('predicate-mismatch', /is a signature, which has no predicate/),
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
