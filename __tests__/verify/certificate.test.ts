// Certificates made by hand: what a signing certificate must have, and invalid chains and times.
import assert from 'node:assert/strict';
import { sign, X509Certificate } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import {
  children,
  context,
  contextPrimitive,
  element,
  nothing,
  octetString,
  oid,
  readDer,
  sequence,
} from '../../src/sandbox/encoding/der.ts';
import {
  type Authority,
  alternativeName,
  authorityConstraints,
  authorityKeyIdentifier,
  certificateBody,
  createAuthority,
  createCertificate,
  extendedKeyUsage,
  extension,
  KEY_USAGE,
  type KeyPair,
  keyUsage,
  newKeyPair,
  newSerial,
  PURPOSE,
  signBody,
  spkiOf,
  subjectKeyIdentifier,
} from '../../src/sandbox/encoding/x509.ts';
import { logIdOf, signCertificateTimestamp } from '../../src/sandbox/fulcio/sct.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { parseTrustedRoot } from '../../src/trust/trusted-root.ts';
import { readSigningCertificate } from '../../src/verify/certificate.ts';
import { createVerifier } from '../../src/verify/verifier.ts';
import { verifyCtLogs } from '../../src/verify/x509/certificate-timestamps.ts';
import { parseCertificate } from '../../src/verify/x509-cache.ts';
import { ARTIFACT, type BundleJson, certify, failing, parse, sha256, signFile } from '../support/evidence.ts';

const HOUR = 3600_000;
const now = Date.now();
const hours = (from: number, to: number) => ({
  notBefore: new Date(now + from * HOUR),
  notAfter: new Date(now + to * HOUR),
});
const name = (commonName: string) => ({ organization: 'acme.example.test', commonName });

const MAIL = alternativeName({ type: 'email', value: 'dev@example.test' });
const CODE_SIGNING = extendedKeyUsage(PURPOSE.codeSigning);
const SIGN = keyUsage(KEY_USAGE.sign);

const root = createAuthority({
  name: name('root'),
  keys: newKeyPair('P-384'),
  ...hours(-9, 9),
  pathLength: 1,
});

const lasting = createAuthority({
  name: name('lasting root'),
  keys: newKeyPair('P-256'),
  ...hours(-9, 99),
  pathLength: 1,
});

/** A certificate with the name and key of an authority, without its powers. */
function endEntity({ name: subject, publicKey }: Authority, issuer: Authority): Buffer {
  const extensions = [
    SIGN,
    CODE_SIGNING,
    subjectKeyIdentifier(publicKey),
    authorityKeyIdentifier(issuer.publicKey),
  ];
  return createCertificate({ subject, publicKey, ...hours(-2, 2), extensions }, issuer);
}

/** A leaf below `issuer` with these extensions, DER. */
function leafWith(extensions: readonly Buffer[], issuer: Authority = root): Buffer {
  return createCertificate({ publicKey: newKeyPair('P-256').publicKey, ...hours(-1, 1), extensions }, issuer);
}

describe('a signing certificate', () => {
  it('has its signer, its start and its end', () => {
    const issuer = extension('1.3.6.1.4.1.57264.1.1', Buffer.from('https://issuer.example.test'));
    const read = readSigningCertificate(leafWith([SIGN, CODE_SIGNING, MAIL, issuer]));
    assert.equal(read.identity, 'dev@example.test');
    assert.equal(read.issuer, 'https://issuer.example.test');
    assert.deepEqual(read.ctLogs, []);
    assert.equal(read.notAfter.getTime() - read.notBefore.getTime(), 2 * HOUR);
  });

  const names = (...values: Buffer[]) => extension('2.5.29.17', sequence(...values), true);
  for (const [what, extensions, message] of [
    ['no purpose', [SIGN, MAIL], /code signing/],
    ['the purpose of time stamping', [SIGN, extendedKeyUsage(PURPOSE.timeStamping), MAIL], /code signing/],
    ['a key that must not sign', [keyUsage(KEY_USAGE.certify), CODE_SIGNING, MAIL], /not for signatures/],
    ['the powers of an authority', [SIGN, authorityConstraints(0), CODE_SIGNING, MAIL], /authority/],
    ['no name', [SIGN, CODE_SIGNING], /has 0/],
    [
      'two names',
      [
        SIGN,
        CODE_SIGNING,
        names(
          contextPrimitive(1, Buffer.from('dev@example.test')),
          contextPrimitive(1, Buffer.from('m@example.test')),
        ),
      ],
      /has 2/,
    ],
    [
      // RFC 5280 (4.2): what is critical and not understood must be refused; this one marks a precertificate.
      'a critical extension that is not understood',
      [SIGN, CODE_SIGNING, MAIL, extension('1.3.6.1.4.1.11129.2.4.3', nothing(), true)],
      /critical extension 1\.3\.6\.1\.4\.1\.11129\.2\.4\.3/,
    ],
    [
      'a duplicate extension',
      [SIGN, CODE_SIGNING, MAIL, alternativeName({ type: 'email', value: 'm@example.test' })],
      /extension 2\.5\.29\.17 twice/,
    ],
    ['an extension without an object identifier', [SIGN, CODE_SIGNING, MAIL, sequence()], /cannot be read/],
    [
      'the name of a host',
      [SIGN, CODE_SIGNING, names(contextPrimitive(2, Buffer.from('example.test')))],
      /unsupported type/,
    ],
    [
      // Read as ASCII with the eighth bit dropped, this would be dev@example.test.
      'a name that is not UTF-8',
      [SIGN, CODE_SIGNING, names(contextPrimitive(1, Buffer.from('\xe4ev@example.test', 'latin1')))],
      /cannot be read/,
    ],
  ] as const) {
    it(`is refused with ${what}`, () => {
      const der = leafWith(extensions);
      assert.throws(() => readSigningCertificate(der), failing('certificate-invalid', message));
    });
  }

  it('is refused if it is the root itself, or not a certificate', () => {
    assert.throws(
      () => readSigningCertificate(root.certificate),
      failing('certificate-invalid', /authority/),
    );
    for (const bytes of [Buffer.alloc(0), Buffer.from('3000', 'hex'), Buffer.from('no certificate')]) {
      assert.throws(() => readSigningCertificate(bytes), failing('certificate-invalid', /cannot be read/));
    }
  });

  it('is refused if its certificate timestamps cannot be read', () => {
    const garbage = timestampsOf([Buffer.from('garbage')]);
    const der = leafWith([SIGN, CODE_SIGNING, MAIL, garbage]);
    assert.throws(() => readSigningCertificate(der), failing('sct-invalid', /cannot be read/));
  });

  it('is refused if bytes follow a timestamp or the list, or a timestamp has another version', () => {
    const sct = timestampWith(Buffer.alloc(0), Buffer.alloc(9), root, newKeyPair('P-256'));
    const read = (list: Buffer) => readSigningCertificate(leafWith([SIGN, CODE_SIGNING, MAIL, list])).ctLogs;
    assert.equal(read(timestampsOf([sct])).length, 1);
    for (const list of [
      timestampsOf([Buffer.concat([sct, Buffer.of(0)])]),
      timestampsOf([sct], Buffer.of(0)),
      timestampsOf([sct], Buffer.alloc(0), Buffer.of(5, 0)),
      timestampsOf([Buffer.concat([Buffer.of(1), sct.subarray(1)])]),
    ])
      assert.throws(() => read(list), failing('sct-invalid', /cannot be read/));
  });
});

/** SignedCertificateTimestampList (RFC 6962, 3.3), and the bytes after it in its octet string and after that. */
function timestampsOf(scts: readonly Buffer[], behind = Buffer.alloc(0), after = Buffer.alloc(0)): Buffer {
  const vector = (bytes: Buffer) => Buffer.concat([Buffer.of(bytes.length >> 8, bytes.length & 0xff), bytes]);
  const list = octetString(Buffer.concat([vector(Buffer.concat(scts.map(vector))), behind]));
  return extension('1.3.6.1.4.1.11129.2.4.2', Buffer.concat([list, after]));
}

/** A SignedCertificateTimestamp with extensions, which its signature covers (RFC 6962, 3.2). */
function timestampWith(extensions: Buffer, body: Buffer, issuer: Authority, log: KeyPair): Buffer {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(Date.now()));
  const length = (bytes: Buffer, width: number) => {
    const prefix = Buffer.alloc(width);
    prefix.writeUIntBE(bytes.length, 0, width);
    return Buffer.concat([prefix, bytes]);
  };
  const entry = Buffer.concat([Buffer.of(0, 1), sha256(spkiOf(issuer.publicKey)), length(body, 3)]);
  const signed = Buffer.concat([Buffer.of(0, 0), time, entry, length(extensions, 2)]);
  const signature = length(sign('sha256', signed, log.privateKey), 2);
  return Buffer.concat([Buffer.of(0), logIdOf(log), time, length(extensions, 2), Buffer.of(4, 3), signature]);
}

describe('a chain', () => {
  let sandbox: Sandbox;
  const [ctLog, otherCtLog] = [newKeyPair('P-256'), newKeyPair('P-256')];
  const artifact = { digest: sha256(ARTIFACT) };
  const issuer = 'https://issuer.example.test';
  const policy = { identity: 'dev@example.test', issuer };

  before(async () => {
    const rekor = ({ path }: { path: string }) =>
      path.startsWith('/api/v1/') ? ({ lie: 'log-time-outside-certificate' } as const) : undefined;
    sandbox = await startSandbox({ publishMs: 2, faults: { rekor } });
  });
  after(() => sandbox.close());

  type Period = ReturnType<typeof hours>;

  type Plan = Readonly<{
    intermediate?: Period;
    leaf?: Period;
    /** What the certificate timestamp is over, instead of the certificate. */
    ctBody?: Buffer;
    /** Operators of two certificate transparency logs, both of which have the certificate. */
    ctOperators?: readonly [string, string];
    /** Signs the leaf instead of the intermediate, in its name. */
    forger?: KeyPair;
    /** Above the intermediate. */
    anchor?: Authority;
    /** An end entity is in the place of the intermediate, and signs like one. */
    powerless?: boolean;
    /** The intermediate is in the bundle, and not in the trusted root. */
    untrusted?: boolean;
    /** The Rekor; v1 says that it took the entry a day later. */
    rekor?: 1 | 2;
    /** Of the certificate timestamp (RFC 6962, 3.2): logs with tiles put the index there. */
    ctExtensions?: Buffer;
    /** The log has promised twice. */
    ctTwice?: boolean;
    /** Logs that are not in the trusted root have promised as well, one of them before the log. */
    ctStrangers?: boolean;
    /** Of the intermediate, in place of its purpose. */
    constraints?: readonly Buffer[];
    /** The intermediate is the trust anchor. */
    anchored?: boolean;
  }>;

  /** Signs with a leaf below an intermediate of this plan, and verifies with the root above it trusted. */
  async function signBelow({
    intermediate = hours(-2, 2),
    leaf = hours(-1, 1),
    anchor = root,
    ...plan
  }: Plan): Promise<unknown> {
    const authority = createAuthority({
      name: name('intermediate'),
      keys: newKeyPair('P-256'),
      ...intermediate,
      pathLength: 0,
      extensions: plan.constraints ?? [CODE_SIGNING],
      parent: anchor,
    });
    const parent =
      plan.powerless === true ? { ...authority, certificate: endEntity(authority, anchor) } : authority;
    const keys = newKeyPair('P-256');
    const serial = newSerial();
    const body = (...more: Buffer[]) => {
      const vouched = extension('1.3.6.1.4.1.57264.1.1', Buffer.from(issuer));
      const identifiers = [subjectKeyIdentifier(keys.publicKey), authorityKeyIdentifier(parent.publicKey)];
      const extensions = [SIGN, CODE_SIGNING, MAIL, vouched, ...identifiers, ...more];
      return certificateBody({ publicKey: keys.publicKey, ...leaf, extensions }, parent, serial);
    };
    const logs = plan.ctOperators === undefined ? [ctLog] : [ctLog, otherCtLog];
    const scts = logs.map((log) =>
      plan.ctExtensions === undefined
        ? signCertificateTimestamp(plan.ctBody ?? body(), parent, log, new Date())
        : timestampWith(plan.ctExtensions, body(), parent, log),
    );
    if (plan.ctTwice === true) scts.push(signCertificateTimestamp(body(), parent, ctLog, new Date()));
    const strange = () => signCertificateTimestamp(body(), parent, newKeyPair('P-256'), new Date());
    const all = plan.ctStrangers === true ? [strange(), ...scts, strange()] : scts;
    const certificate = signBody(body(timestampsOf(all)), plan.forger ?? parent);
    const json = await signFile(sandbox, { keys, certificate }, { rekor: [plan.rekor ?? 2] });
    if (plan.untrusted === true) {
      const { certificate: own, ...rest } = json.verificationMaterial;
      const certificates = [own, { rawBytes: parent.certificate.toString('base64') }];
      json.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
      json.verificationMaterial = { ...rest, x509CertificateChain: { certificates } };
    }
    const bundle = parse(json);
    const trusted: BundleJson = JSON.parse(JSON.stringify(sandbox.trustedRoot));
    const chain = [
      ...(plan.untrusted === true ? [] : [parent.certificate]),
      ...(plan.anchored === true ? [] : [anchor.certificate]),
    ];
    trusted.certificateAuthorities[0].certChain.certificates = chain.map((der) => ({
      rawBytes: der.toString('base64'),
    }));
    trusted.ctlogs = logs.map((log, index) => ({
      ...trusted.ctlogs[0],
      publicKey: { ...trusted.ctlogs[0].publicKey, rawBytes: spkiOf(log.publicKey).toString('base64') },
      logId: { keyId: logIdOf(log).toString('base64') },
      operator: plan.ctOperators?.[index],
    }));
    const thresholds = { ctlogThreshold: logs.length };
    return createVerifier(parseTrustedRoot(trusted, 'own'), thresholds)(bundle, artifact, policy);
  }

  it('is valid while every certificate is valid', async () => {
    assert.ok(await signBelow({}));
  });

  it('is refused once the intermediate has expired, although the leaf has not', async () => {
    const expired = signBelow({ intermediate: hours(-2, -0.5) });
    await assert.rejects(expired, failing('certificate-invalid', /is not valid at/));
    const early = signBelow({ intermediate: hours(0.5, 2) });
    await assert.rejects(early, failing('certificate-invalid', /is not valid at/));
  });

  it('is refused before the leaf is valid, and once it has expired', async () => {
    const late = signBelow({ leaf: hours(-1, -0.5) });
    await assert.rejects(late, failing('timestamp-invalid', /but the certificate is valid/));
    const early = signBelow({ leaf: hours(0.5, 1) });
    await assert.rejects(early, failing('timestamp-invalid', /but the certificate is valid/));
  });

  it('is refused if another key signed the leaf in the name of the intermediate', async () => {
    const forged = signBelow({ forger: newKeyPair('P-256') });
    await assert.rejects(forged, failing('certificate-invalid', /none of its authorities issued/));
  });

  it('is refused with a certificate timestamp over another certificate', async () => {
    const other = signBelow({ ctBody: Buffer.from('another certificate') });
    await assert.rejects(other, failing('sct-invalid', /is not valid/));
  });

  it('is refused with an element next to its extensions that the certificate timestamp does not cover', () => {
    const { publicKey } = newKeyPair('P-256');
    const serial = newSerial();
    const body = (...more: Buffer[]) => {
      const extensions = [SIGN, CODE_SIGNING, MAIL, ...more];
      return certificateBody({ publicKey, ...hours(-1, 1), extensions }, root, serial);
    };
    const timestamp = signCertificateTimestamp(body(), root, ctLog, new Date());
    const validFor = { start: new Date(0), end: new Date(now + HOUR) };
    const log = { logID: logIdOf(ctLog), publicKey: ctLog.publicKey, validFor };
    const check = (uncovered: Buffer) => {
      const certificate = signBody(withUncovered(body(timestampsOf([timestamp])), uncovered), root);
      return verifyCtLogs(parseCertificate(certificate), parseCertificate(root.certificate), [log]);
    };
    assert.deepEqual(check(Buffer.alloc(0)), [logIdOf(ctLog).toString('hex')]);
    assert.throws(() => check(sequence(oid('1.2.3.4'))), failing('sct-invalid', /is not valid/));
  });

  it('is valid with timestamps of unknown logs in addition to enough good ones', async () => {
    assert.ok(await signBelow({ ctStrangers: true }));
    const other = signBelow({ ctStrangers: true, ctBody: Buffer.from('another certificate') });
    await assert.rejects(other, failing('sct-invalid', /is not valid/));
    const both = signBelow({ ctStrangers: true, ctTwice: true });
    await assert.rejects(both, failing('sct-invalid', /two SCTs of one log/));
  });

  it('is valid with an intermediate as the trust anchor', async () => {
    assert.ok(await signBelow({ anchored: true }));
  });

  it('is refused if it violates the constraints of an authority', async () => {
    const purpose = signBelow({ constraints: [extendedKeyUsage(PURPOSE.timeStamping)] });
    await assert.rejects(purpose, failing('certificate-invalid', /another purpose/));
    const host = sequence(context(0, sequence(contextPrimitive(1, Buffer.from('other.example.test')))));
    const names = signBelow({ constraints: [extension('2.5.29.30', host, true)] });
    await assert.rejects(names, failing('certificate-invalid', /name constraints/));
  });

  it('is valid with a certificate timestamp that has extensions', async () => {
    assert.ok(await signBelow({ ctExtensions: Buffer.from('000005000000002a', 'hex') }));
  });

  it('must be valid at both times if there are two', async () => {
    assert.ok(
      await signBelow({ rekor: 1, leaf: hours(-1, 48), intermediate: hours(-2, 48), anchor: lasting }),
    );
    const later = signBelow({ rekor: 1, leaf: hours(-1, 48), anchor: lasting });
    await assert.rejects(later, failing('certificate-invalid', /is not valid at/));
  });

  it('is refused with an intermediate that only the bundle has', async () => {
    const brought = signBelow({ untrusted: true });
    await assert.rejects(brought, failing('certificate-invalid', /none of its authorities issued/));
  });

  it('is refused below a certificate that is not an authority', async () => {
    const below = signBelow({ powerless: true });
    await assert.rejects(below, failing('certificate-invalid', /does not belong to a certificate authority/));
  });

  it('is refused if a root allows no intermediates', async () => {
    const anchor = createAuthority({
      name: name('narrow root'),
      keys: newKeyPair('P-256'),
      ...hours(-9, 9),
      pathLength: 0,
    });
    await assert.rejects(signBelow({ anchor }), failing('certificate-invalid', /path length/));
  });

  it('counts certificate transparency logs of one operator once', async () => {
    await assert.rejects(signBelow({ ctTwice: true }), failing('sct-invalid', /two SCTs of one log/));
    assert.ok(await signBelow({ ctOperators: ['a.example.test', 'b.example.test'] }));
    const one = signBelow({ ctOperators: ['a.example.test', 'a.example.test'] });
    await assert.rejects(one, failing('sct-invalid', /1 independent certificate transparency logs/));
  });
});

/** The signed part of a certificate with more in the field of its extensions. */
function withUncovered(body: Buffer, more: Buffer): Buffer {
  const parts = children(readDer(body));
  return sequence(...parts.map((part) => (part.tag === 0xa3 ? context(3, part.content, more) : part.raw)));
}

/** The certificate with these instead of its extended key usage; its signature no longer holds. */
function repurpose(certificate: Buffer, purposes: readonly Buffer[]): Buffer {
  const [body, ...seal] = children(readDer(certificate));
  assert.ok(body !== undefined);
  const parts = children(body).map((part) => {
    if (part.tag !== 0xa3) return part.raw;
    const [list] = children(part);
    assert.ok(list !== undefined);
    const kept = children(list).filter(({ raw }) => !raw.includes(Buffer.from('551d25', 'hex')));
    return context(3, sequence(...kept.map(({ raw }) => raw), ...purposes));
  });
  return sequence(element(0x30, ...parts), ...seal.map(({ raw }) => raw));
}

describe('a timestamp authority', () => {
  const keys = newKeyPair('P-256');
  const artifact = { digest: sha256(ARTIFACT) };

  for (const digits of [0, 1, 2, 3, 6, 9]) {
    it(`may give the time with ${digits} digits after the second`, async () => {
      const sandbox = await startSandbox({ timestampFractionDigits: digits, publishMs: 2 });
      try {
        const earliest = Math.floor(Date.now() / 1000) * 1000;
        const bundle = parse(await signFile(sandbox, { keys, certificate: await certify(sandbox, keys) }));
        const policy = { identityRegexp: '.*', issuer: sandbox.urls.issuer };
        const { signedAt } = createVerifier(parseTrustedRoot(sandbox.trustedRoot, 's'))(
          bundle,
          artifact,
          policy,
        );
        // The last digit is never 0, so the time can be ahead of the clock; the accuracy is one second.
        assert.ok(Number(signedAt) >= earliest && Number(signedAt) <= Date.now() + 1000);
      } finally {
        await sandbox.close();
      }
    });
  }

  it('is checked at its own time, not at the current time', async () => {
    const sandbox = await startSandbox({ now: () => new Date('2001-02-03T04:05:06Z'), publishMs: 2 });
    try {
      const trusted: BundleJson = sandbox.trustedRoot;
      const [{ certChain }] = trusted.timestampAuthorities;
      const [leaf] = certChain.certificates;
      assert.ok(new Date(new X509Certificate(Buffer.from(leaf.rawBytes, 'base64')).validTo) < new Date());
      const bundle = parse(await signFile(sandbox, { keys, certificate: await certify(sandbox, keys) }));
      const policy = { identityRegexp: '.*', issuer: sandbox.urls.issuer };
      const { signedAt } = createVerifier(parseTrustedRoot(trusted, 's'))(bundle, artifact, policy);
      assert.equal(signedAt?.toISOString(), '2001-02-03T04:05:06.000Z');
    } finally {
      await sandbox.close();
    }
  });

  for (const [what, purposes] of [
    ['not critical', [extendedKeyUsage(PURPOSE.timeStamping)]],
    ['another', [extendedKeyUsage(PURPOSE.codeSigning, true)]],
    [
      'one of two',
      [extension('2.5.29.37', sequence(oid(PURPOSE.timeStamping), oid(PURPOSE.codeSigning)), true)],
    ],
    ['missing', []],
  ] as const) {
    it(`must be only for this purpose: ${what}`, async () => {
      const sandbox = await startSandbox({ publishMs: 2 });
      try {
        const bundle = parse(await signFile(sandbox, { keys, certificate: await certify(sandbox, keys) }));
        const trusted: BundleJson = JSON.parse(JSON.stringify(sandbox.trustedRoot));
        const [{ certChain }] = trusted.timestampAuthorities;
        // The same serial number and issuer, so that only the purpose differs.
        const der = Buffer.from(certChain.certificates[0].rawBytes, 'base64');
        certChain.certificates[0].rawBytes = repurpose(der, purposes).toString('base64');
        const verify = createVerifier(parseTrustedRoot(trusted, 's'));
        const policy = { identityRegexp: '.*', issuer: sandbox.urls.issuer };
        const refusal = failing('timestamp-invalid', /time stamping/);
        assert.throws(() => verify(bundle, artifact, policy), refusal);
      } finally {
        await sandbox.close();
      }
    });
  }
});
