// X.509 certificates (RFC 5280) and the signed certificate timestamps inside them (RFC 6962 §3).
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import {
  bitString,
  context,
  contextPrimitive,
  generalizedTime,
  integer,
  octetString,
  oid,
  sequence,
  setOf,
  truth,
  utcTime,
  utf8String,
} from './der.ts';

export type KeyPair = Readonly<{ privateKey: KeyObject; publicKey: KeyObject }>;
export type Name = Readonly<{ organization: string; commonName: string }>;

/** An authority that signs certificates: its own certificate, and its key. */
export type Authority = KeyPair & Readonly<{ name: Name; certificate: Buffer }>;

type CertificateRequest = Readonly<{
  /** Default: no name at all, as in the certificates of Fulcio. */
  subject?: Name;
  publicKey: KeyObject;
  notBefore: Date;
  notAfter: Date;
  /** DER of each extension, in their order. */
  extensions: readonly Buffer[];
}>;

export const newKeyPair = (namedCurve: 'P-256' | 'P-384'): KeyPair =>
  generateKeyPairSync('ec', { namedCurve });

export const spkiOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

/** One extension; `value` is the DER or raw content that goes into its OCTET STRING. */
export const extension = (id: string, value: Buffer, critical = false): Buffer =>
  critical ? sequence(oid(id), truth(), octetString(value)) : sequence(oid(id), octetString(value));

export const KEY_USAGE = { sign: [0x80, 7], certify: [0x06, 1] } as const;

/** keyUsage: only digitalSignature, or keyCertSign and cRLSign. */
export const keyUsage = ([bits, unused]: (typeof KEY_USAGE)[keyof typeof KEY_USAGE]): Buffer =>
  extension('2.5.29.15', bitString(Buffer.of(bits), unused), true);

/** basicConstraints of an authority; `pathLength` is the number of authorities allowed below it. */
export const authorityConstraints = (pathLength: number): Buffer =>
  extension('2.5.29.19', sequence(truth(), integer(pathLength)), true);

export const PURPOSE = { codeSigning: '1.3.6.1.5.5.7.3.3', timeStamping: '1.3.6.1.5.5.7.3.8' } as const;

export const extendedKeyUsage = (purpose: string, critical = false): Buffer =>
  extension('2.5.29.37', sequence(oid(purpose)), critical);

/**
 * A subject alternative name; an other name is used only for Fulcio's user names (docs/oid-info.md,
 * 1.3.6.1.4.1.57264.1.7).
 */
export type AlternativeName = Readonly<{ type: 'email' | 'uri' | 'username'; value: string }>;

/** subjectAltName, critical because the subject is empty (RFC 5280 §4.2.1.6). */
export const alternativeName = ({ type, value }: AlternativeName): Buffer => {
  const general =
    type === 'username'
      ? context(0, oid('1.3.6.1.4.1.57264.1.7'), context(0, utf8String(value)))
      : contextPrimitive(type === 'email' ? 1 : 6, Buffer.from(value));
  return extension('2.5.29.17', sequence(general), true);
};

/** DER of an X.501 name: O, then CN. */
export const encodeName = ({ organization, commonName }: Name): Buffer =>
  sequence(
    setOf(sequence(oid('2.5.4.10'), utf8String(organization))),
    setOf(sequence(oid('2.5.4.3'), utf8String(commonName))),
  );

/** SHA-1 over the public point (RFC 5280 §4.2.1.2); the SPKI of a P-256 key ends in its 65 bytes, of P-384 in 97. */
function keyIdentifier(key: KeyObject): Buffer {
  const point = spkiOf(key).subarray(isP384(key) ? -97 : -65);
  return createHash('sha1').update(point).digest();
}

export const subjectKeyIdentifier = (key: KeyObject): Buffer =>
  extension('2.5.29.14', octetString(keyIdentifier(key)));

export const authorityKeyIdentifier = (key: KeyObject): Buffer =>
  extension('2.5.29.35', sequence(contextPrimitive(0, keyIdentifier(key))));

const isP384 = (key: KeyObject): boolean => key.asymmetricKeyDetails?.namedCurve === 'secp384r1';

/** AlgorithmIdentifier of ECDSA with the hash that belongs to the key's curve. */
export const signatureAlgorithm = (key: KeyObject): Buffer =>
  sequence(oid(isP384(key) ? '1.2.840.10045.4.3.3' : '1.2.840.10045.4.3.2'));

/** The signed part of a certificate; the same request and serial give the same bytes. */
export const certificateBody = (
  request: CertificateRequest,
  issuer: KeyPair & { name: Name },
  serial: Buffer,
): Buffer =>
  sequence(
    context(0, integer(2)),
    integer(serial),
    signatureAlgorithm(issuer.privateKey),
    encodeName(issuer.name),
    sequence(time(request.notBefore), time(request.notAfter)),
    request.subject === undefined ? sequence() : encodeName(request.subject),
    spkiOf(request.publicKey),
    context(3, sequence(...request.extensions)),
  );

/** UTCTime before 2050, and GeneralizedTime from 2050 on (RFC 5280 §4.1.2.5). */
const time = (date: Date): Buffer => (date.getUTCFullYear() < 2050 ? utcTime(date) : generalizedTime(date));

/** The certificate over such a body. */
export function signBody(body: Buffer, issuer: KeyPair): Buffer {
  const key = issuer.privateKey;
  const signature = sign(isP384(key) ? 'sha384' : 'sha256', body, key);
  return sequence(body, signatureAlgorithm(key), bitString(signature));
}

/** A positive serial number of 16 bytes. */
export const newSerial = (): Buffer => Buffer.concat([Buffer.of(0x01), randomBytes(15)]);

/** A certificate signed by `issuer`, as DER. */
export const createCertificate = (request: CertificateRequest, issuer: KeyPair & { name: Name }): Buffer =>
  signBody(certificateBody(request, issuer, newSerial()), issuer);

/** An authority below `parent`, or one that signs itself; `extensions` are added to those that every authority has. */
export function createAuthority(
  request: Readonly<{
    name: Name;
    keys: KeyPair;
    notBefore: Date;
    notAfter: Date;
    pathLength: number;
    extensions?: readonly Buffer[];
    parent?: Authority;
  }>,
): Authority {
  const { name, keys, notBefore, notAfter, pathLength, extensions = [], parent } = request;
  const own = [
    keyUsage(KEY_USAGE.certify),
    authorityConstraints(pathLength),
    subjectKeyIdentifier(keys.publicKey),
    authorityKeyIdentifier((parent ?? keys).publicKey),
  ];
  const body = {
    subject: name,
    publicKey: keys.publicKey,
    notBefore,
    notAfter,
    extensions: [...own, ...extensions],
  };
  return { ...keys, name, certificate: createCertificate(body, parent ?? { ...keys, name }) };
}

/** PEM, lines of 64 characters, with a newline at the end. */
export function toPem(der: Buffer, label = 'CERTIFICATE'): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
