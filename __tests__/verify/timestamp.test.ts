// Timestamps made by hand: algorithms that authorities use, and what a token must have to count.
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, it } from 'node:test';
import {
  children,
  context,
  element,
  integer,
  nothing,
  octetString,
  oid,
  readDer,
  sequence,
  setOf,
} from '../../src/sandbox/encoding/der.ts';
import {
  createAuthority,
  createCertificate,
  encodeName,
  extendedKeyUsage,
  KEY_USAGE,
  keyUsage,
  newKeyPair,
  PURPOSE,
} from '../../src/sandbox/encoding/x509.ts';
import { readTimestamp } from '../../src/verify/timestamp.ts';
import { createPathFinder } from '../../src/verify/x509/certification-path.ts';
import { parseCertificate } from '../../src/verify/x509-cache.ts';
import { failing } from '../support/evidence.ts';

const SIGNATURE = Buffer.from('the signature that is stamped');
const START = new Date('2026-01-01T00:00:00Z');
const PERIOD = { notBefore: START, notAfter: new Date('2027-01-01T00:00:00Z') };
const TIME = '20260304050607Z';

type Hash = 'sha256' | 'sha384' | 'sha512';
const HASHES: Readonly<Record<Hash, string>> = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
};
const ECDSA = { sha256: '1.2.840.10045.4.3.2', sha384: '1.2.840.10045.4.3.3', sha512: '1.2.840.10045.4.3.4' };
const RSA = {
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
  sha512: '1.2.840.113549.1.1.13',
};
const RSA_ALONE = '1.2.840.113549.1.1.1';

const name = (commonName: string) => ({ organization: 'acme.example.test', commonName });
const root = createAuthority({ name: name('root'), keys: newKeyPair('P-384'), ...PERIOD, pathLength: 1 });
const intermediate = createAuthority({
  name: name('intermediate'),
  keys: newKeyPair('P-256'),
  ...PERIOD,
  pathLength: 0,
  parent: root,
});

type Keys = Readonly<{ privateKey: KeyObject; publicKey: KeyObject }>;
const EC: Keys = newKeyPair('P-256');
const RSA_KEYS: Keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

const certify = ({ publicKey }: Keys): Buffer =>
  createCertificate(
    {
      subject: name('authority'),
      publicKey,
      ...PERIOD,
      extensions: [keyUsage(KEY_USAGE.sign), extendedKeyUsage(PURPOSE.timeStamping, true)],
    },
    intermediate,
  );
const CERTIFICATES = new Map([EC, RSA_KEYS].map((keys) => [keys, certify(keys)]));

type Plan = Readonly<{
  keys?: Keys;
  hash?: Hash;
  algorithm?: string;
  time?: string;
  /** The attribute that names the certificate of the signer; undefined: no attribute. */
  names?: ((certificate: Buffer) => Buffer) | undefined;
  signers?: number;
  /** How many of the certificates above the signer's are trusted. */
  trusted?: number;
}>;

const digest = (hash: string, bytes: Buffer): Buffer => createHash(hash).update(bytes).digest();
const attribute = (type: string, value: Buffer): Buffer => sequence(oid(type), setOf(value));
const namesV2 = (certificate: Buffer): Buffer =>
  attribute(
    '1.2.840.113549.1.9.16.2.47',
    sequence(sequence(sequence(octetString(digest('sha256', certificate))))),
  );
const namesV2With = (certificate: Buffer): Buffer => {
  const id = sequence(sequence(oid(HASHES.sha512)), octetString(digest('sha512', certificate)));
  return attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(id)));
};
const namesV1 = (certificate: Buffer): Buffer =>
  attribute(
    '1.2.840.113549.1.9.16.2.12',
    sequence(sequence(sequence(octetString(digest('sha1', certificate))))),
  );

/** TimeStampResp (RFC 3161, 2.4.2) over SIGNATURE, as the plan says, before the authority that made it. */
function read(plan: Plan) {
  const { keys = EC, hash = 'sha256', time = TIME, signers = 1, trusted = 2 } = plan;
  const algorithm = plan.algorithm ?? (keys === EC ? ECDSA : RSA)[hash];
  const certificate = CERTIFICATES.get(keys) ?? Buffer.alloc(0);
  const serial = children(children(readDer(certificate))[0] ?? readDer(nothing()))[1]?.raw ?? Buffer.alloc(0);
  const algorithmOf = (id: string) => sequence(oid(id), nothing());
  const info = sequence(
    integer(1),
    oid('1.2.3'),
    sequence(algorithmOf(HASHES[hash]), octetString(digest(hash, SIGNATURE))),
    integer(7),
    element(0x18, Buffer.from(time)),
  );
  const names = 'names' in plan ? plan.names : namesV2;
  const attributes = setOf(
    attribute('1.2.840.113549.1.9.3', oid('1.2.840.113549.1.9.16.1.4')),
    attribute('1.2.840.113549.1.9.4', octetString(digest(hash, info))),
    ...(names === undefined ? [] : [names(certificate)]),
  );
  const signer = sequence(
    integer(1),
    sequence(encodeName(intermediate.name), serial),
    algorithmOf(HASHES[hash]),
    Buffer.concat([Buffer.of(0xa0), attributes.subarray(1)]),
    sequence(oid(algorithm)),
    octetString(sign(hash, attributes, keys.privateKey)),
  );
  const content = sequence(oid('1.2.840.113549.1.9.16.1.4'), context(0, octetString(info)));
  const signed = sequence(
    integer(3),
    setOf(algorithmOf(HASHES[hash])),
    content,
    setOf(...Array(signers).fill(signer)),
  );
  const response = sequence(sequence(integer(0)), sequence(oid('1.2.840.113549.1.7.2'), context(0, signed)));
  const above = [intermediate.certificate, root.certificate].slice(0, trusted);
  const certChain = [certificate, ...above].map(parseCertificate);
  const authority = {
    certChain,
    findPath: createPathFinder(certChain.slice(1), PURPOSE.timeStamping),
    validFor: { start: PERIOD.notBefore, end: PERIOD.notAfter },
    operator: 'acme.example.test',
  };
  const none = { certificateAuthorities: [], tlogs: [], ctlogs: [] };
  return readTimestamp(response, SIGNATURE, { ...none, timestampAuthorities: [authority] });
}

describe('a timestamp', () => {
  for (const hash of ['sha256', 'sha384', 'sha512'] as const)
    for (const [what, keys, algorithm] of [
      ['ECDSA', EC, undefined],
      ['RSA', RSA_KEYS, undefined],
      ['RSA without a hash in its name', RSA_KEYS, RSA_ALONE],
    ] as const)
      it(`is valid with ${what} and ${hash}`, () => {
        const { time } = read({ keys, hash, ...(algorithm === undefined ? {} : { algorithm }) });
        assert.equal(time.toISOString(), '2026-03-04T05:06:07.000Z');
      });

  it('is valid with an intermediate authority as the last of its chain, and refused without a chain', () => {
    assert.ok(read({ trusted: 1 }));
    assert.throws(() => read({ trusted: 0 }), failing('timestamp-invalid', /none of its authorities/));
  });

  it('is valid if it identifies its signer by SHA-1, the old way, or by another hash', () => {
    for (const names of [namesV1, namesV2With]) assert.ok(read({ names }));
  });

  const other = (names: (certificate: Buffer) => Buffer) => () => names(root.certificate);
  for (const [what, plan, message] of [
    ['two signers', { signers: 2 }, /cannot be read/],
    ['no signer', { signers: 0 }, /cannot be read/],
    ['a day that there is not', { time: '20260230050607Z' }, /cannot be read/],
    ['an hour that there is not', { time: '20260304240000Z' }, /cannot be read/],
    ['no name of its signer', { names: undefined }, /names another certificate/],
    ['another signer in its name', { names: other(namesV2) }, /names another certificate/],
    ['another signer in its name, with a hash', { names: other(namesV2With) }, /names another certificate/],
    ['another signer in its name, the old way', { names: other(namesV1) }, /names another certificate/],
    [
      'its signer named twice',
      { names: (certificate: Buffer) => Buffer.concat([namesV2(certificate), namesV2(root.certificate)]) },
      /twice/,
    ],
    ['an algorithm of another key', { algorithm: RSA.sha256 }, /another type of key/],
    ['two algorithms', { algorithm: ECDSA.sha384 }, /different algorithms/],
    ['an unknown algorithm', { algorithm: '1.2.840.10045.4.1' }, /not known/],
  ] as const)
    it(`is refused with ${what}`, () => {
      assert.throws(() => read(plan), failing('timestamp-invalid', message));
    });
});
