// What @sigstore/core does not read from a timestamp token: its exact time, more algorithms, one signer, its identity.
import { createHash } from 'node:crypto';
import { type ASN1Obj, RFC3161Timestamp, type X509Certificate } from '@sigstore/core';
import { parseDer } from '../../encoding/der.ts';
import { publicKeyOf } from '../x509-cache.ts';

/** GeneralizedTime as RFC 3161 (2.4.2) restricts it: UTC, with seconds, and any number of fraction digits. */
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;
/** Signature algorithms by object identifier: the type of key, and the hash if the algorithm fixes it. */
const SIGNATURES: Readonly<Record<string, readonly [type: string, hash?: string]>> = {
  '1.2.840.10045.4.3.2': ['ec', 'sha256'],
  '1.2.840.10045.4.3.3': ['ec', 'sha384'],
  '1.2.840.10045.4.3.4': ['ec', 'sha512'],
  // Plain RSA: the hash is the one of the digest algorithm (RFC 3370, 3.2).
  '1.2.840.113549.1.1.1': ['rsa'],
  '1.2.840.113549.1.1.11': ['rsa', 'sha256'],
  '1.2.840.113549.1.1.12': ['rsa', 'sha384'],
  '1.2.840.113549.1.1.13': ['rsa', 'sha512'],
};
const SHA2: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** SigningCertificate, which always uses SHA-1, and SigningCertificateV2 (RFC 2634, 5.4; RFC 5035, 3). */
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** A timestamp as an authority sent it (TimeStampResp). Throws if it, or a field that is read, is not valid. */
export class TimestampToken extends RFC3161Timestamp {
  readonly #time: Date;
  readonly #signer: ASN1Obj;

  constructor(der: Buffer) {
    super(parseDer(Buffer.from(der)));
    this.#time = parseTime(this.tstInfo.root.subs[4]);
    // SignerInfos are last in SignedData (RFC 5652, 5.1); RFC 3161 (2.4.2) allows only one.
    const [signer, ...others] = this.root.subs[1]?.subs[1]?.subs[0]?.subs.at(-1)?.subs ?? [];
    if (signer === undefined || others.length > 0) throw new Error('it must have one signer');
    this.#signer = signer;
  }

  /** With all digits of its fraction; the library reads three, and then drops them. */
  override get signingTime(): Date {
    return this.#time;
  }

  /** The signed hash. The library knows only ECDSA. */
  override get signatureAlgorithm(): string {
    const [, hash] = this.#signature;
    if (hash !== undefined && hash !== this.signerDigestAlgorithm)
      throw new Error('digest and signature of the timestamp have different algorithms');
    return this.signerDigestAlgorithm;
  }

  /** Throws unless the token covers this data, is signed by this certificate, and names it as its signer. */
  verifyBy(certificate: X509Certificate, data: Buffer): void {
    if (!this.#names(certificate)) throw new Error('the timestamp names another certificate as its signer');
    const key = publicKeyOf(certificate);
    if (key.asymmetricKeyType !== this.#signature[0])
      throw new Error('the timestamp has another type of key');
    if (this.signerDigestAlgorithm === undefined) throw new Error('the digest of the timestamp is not SHA-2');
    this.verify(data, key);
  }

  get #signature(): readonly [type: string, hash?: string] {
    const known = SIGNATURES[this.#signer.subs[4]?.subs[0]?.toOID() ?? ''];
    if (known === undefined) throw new Error('the signature algorithm of the timestamp is not known');
    return known;
  }

  /** The first certificate that the signed attribute names must be the signer's (RFC 3161, 2.4.1; RFC 5816). */
  #names({ root }: X509Certificate): boolean {
    const der = root.toDER();
    const hashIs = (hash: string | undefined, id: ASN1Obj | undefined): boolean =>
      hash !== undefined && id !== undefined && createHash(hash).update(der).digest().equals(id.value);
    const [former, current] = [this.#attribute(SIGNING_CERTIFICATE), this.#attribute(SIGNING_CERTIFICATE_V2)];
    if (current !== undefined) {
      const [first, second] = current.subs;
      // The algorithm is optional; the default is SHA-256.
      if (first?.tag.isOctetString() === true) return hashIs('sha256', first);
      return hashIs(SHA2[first?.subs[0]?.toOID() ?? ''], second);
    }
    return hashIs('sha1', former?.subs[0]);
  }

  /** The first ESSCertID of an attribute: a SEQUENCE of a SEQUENCE of them, in a SET with one value. */
  #attribute(id: string): ASN1Obj | undefined {
    const attributes = this.#signer.subs.find(({ tag }) => tag.isContextSpecific(0))?.subs ?? [];
    const found = attributes.filter(({ subs: [type] }) => type?.tag.isOID() === true && type.toOID() === id);
    if (found.length > 1) throw new Error('the timestamp has an attribute twice');
    return found[0]?.subs[1]?.subs[0]?.subs[0]?.subs[0];
  }
}

function parseTime(genTime: ASN1Obj | undefined): Date {
  const match = GENERALIZED_TIME.exec(genTime?.value.toString('latin1') ?? '');
  if (match === null) throw new Error('genTime is not a GeneralizedTime in UTC');
  const [, year, month, day, hours, minutes, seconds, fraction = ''] = match;
  const text = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}`;
  const time = new Date(`${text}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
  // February 30 would become March 2.
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(text))
    throw new Error('genTime is not a time');
  return time;
}
