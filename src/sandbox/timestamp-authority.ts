// A time-stamping authority (RFC 3161): signs that it saw a digest at a time.
import { createHash, randomBytes, sign } from 'node:crypto';
import {
  children,
  context,
  type DerNode,
  element,
  generalizedTime,
  integer,
  nothing,
  octetString,
  oid,
  readDer,
  sequence,
  setOf,
  TAG,
  utcTime,
} from './encoding/der.ts';
import { type Authority, encodeName, signatureAlgorithm, toPem } from './encoding/x509.ts';
import type { Lie } from './faults.ts';
import type { ServiceAnswer, ServiceHandler } from './service.ts';

/** The signer, and the certificates above it. */
export type TimestampAuthority = Readonly<{ signer: Authority; issuer: Authority }>;

type TimestampOptions = Readonly<{
  now: () => Date;
  authority: TimestampAuthority;
  /** A signer that no client trusts, for lies. */
  foreign: () => TimestampAuthority;
  /** A signer with an expired certificate below a trusted root, for lies. */
  expired: () => TimestampAuthority;
  /** Digits of genTime's fraction, 0 to 9. */
  fractionDigits: number;
}>;

const SHA256 = '2.16.840.1.101.3.4.2.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
/** The policy of Sigstore's authority. */
const POLICY = '1.3.6.1.4.1.57264.2';

/** The route that makes timestamps, and the chain as PEM. */
export function createTimestampAuthority(options: TimestampOptions): ServiceHandler {
  return ({ method, url, body, lie }) => {
    if (method === 'POST' && url.pathname === '/api/v1/timestamp') return stamp(body, lie, options);
    if (method === 'GET' && url.pathname === '/api/v1/timestamp/certchain') {
      const { signer, issuer } = options.authority;
      return { status: 200, body: toPem(signer.certificate) + toPem(issuer.certificate) };
    }
    return { status: 404, body: { code: 404, message: 'Not Found' } };
  };
}

function stamp(body: Buffer, lie: Lie | undefined, options: TimestampOptions): ServiceAnswer {
  let query: Query;
  try {
    query = readQuery(body);
  } catch (error) {
    return {
      status: 400,
      body: { code: 400, message: error instanceof Error ? error.message : 'bad request' },
    };
  }
  const granted = sequence(integer(0));
  const reply = sequence(granted, token(query, lie, options));
  if (lie === 'timestamp-flipped') reply[reply.length - 1] = (reply.at(-1) ?? 0) ^ 1;
  return { status: 200, headers: { 'content-type': 'application/timestamp-reply' }, body: reply };
}

type Query = Readonly<{ digest: Buffer; nonce: Buffer | undefined; wantsCertificate: boolean }>;

/** TimeStampReq (§2.4.1). Throws with the message of the real authority for what it refuses. */
function readQuery(body: Buffer): Query {
  const [version, imprint, ...optional] = children(readDer(body));
  if (version?.tag !== TAG.integer || imprint === undefined)
    throw new RangeError('Error parsing timestamp request');
  const [algorithm, digest] = children(imprint);
  const algorithmId = algorithm && children(algorithm)[0];
  if (algorithmId === undefined || !algorithmId.raw.equals(oid(SHA256)))
    throw new RangeError('Weak hash algorithm in timestamp request');
  if (digest?.tag !== TAG.octetString || digest.content.length !== 32)
    throw new RangeError('Message digest has incorrect length for specified algorithm');
  const nonce = optional.find(({ tag }) => tag === TAG.integer);
  const certReq = optional.find(({ tag }) => tag === TAG.boolean);
  return { digest: digest.content, nonce: nonce?.content, wantsCertificate: isTrue(certReq) };
}

const isTrue = (node: DerNode | undefined): boolean => node !== undefined && node.content[0] !== 0;

/** TimeStampToken: CMS SignedData (RFC 5652 §5.1) over a TSTInfo (RFC 3161 §2.4.2). */
function token(query: Query, lie: Lie | undefined, options: TimestampOptions): Buffer {
  const { signer, issuer } = authorityFor(lie, options);
  const late = lie === 'timestamp-outside-certificate' ? 24 * 3600_000 : 0;
  const time = new Date(options.now().getTime() + late);
  const info = timestampInfo(query, time, lie, options);
  const sha256 = sequence(oid(SHA256), nothing());
  const attributes = [
    attribute(CONTENT_TYPE, oid(TST_INFO)),
    attribute(SIGNING_TIME, utcTime(time)),
    attribute(MESSAGE_DIGEST, octetString(digestOf(info))),
    attribute(SIGNING_CERTIFICATE_V2, signingCertificate(signer)),
  ];
  // The signature is over the attributes as a SET OF; in the structure the same bytes are tagged [0] (RFC 5652 §5.4).
  const signedAttributes = setOf(...attributes);
  const signerInfo = sequence(
    integer(1),
    sequence(encodeName(issuer.name), serialOf(signer.certificate)),
    sha256,
    Buffer.concat([Buffer.of(0xa0), signedAttributes.subarray(1)]),
    signatureAlgorithm(signer.privateKey),
    octetString(sign('sha256', signedAttributes, signer.privateKey)),
  );
  const certificates = query.wantsCertificate ? [context(0, signer.certificate, issuer.certificate)] : [];
  const content = sequence(oid(TST_INFO), context(0, octetString(info)));
  const signedData = sequence(integer(3), setOf(sha256), content, ...certificates, setOf(signerInfo));
  return sequence(oid(SIGNED_DATA), context(0, signedData));
}

function authorityFor(lie: Lie | undefined, options: TimestampOptions): TimestampAuthority {
  if (lie === 'timestamp-foreign') return options.foreign();
  return lie === 'timestamp-authority-expired' ? options.expired() : options.authority;
}

function timestampInfo(query: Query, time: Date, lie: Lie | undefined, options: TimestampOptions): Buffer {
  const digest = lie === 'timestamp-other-hash' ? Buffer.alloc(32, 7) : query.digest;
  const nonce = lie === 'timestamp-wrong-nonce' ? randomBytes(8) : query.nonce;
  return sequence(
    integer(1),
    oid(POLICY),
    sequence(sequence(oid(SHA256), nothing()), octetString(digest)),
    integer(Buffer.concat([Buffer.of(1), randomBytes(15)])),
    generalizedTime(time, fractionOf(time, options.fractionDigits)),
    sequence(integer(1)), // accuracy: one second
    ...(nonce === undefined ? [] : [element(TAG.integer, nonce)]),
    context(0, context(4, encodeName(options.authority.signer.name))),
  );
}

/**
 * A fraction with exactly this many digits. DER allows no zero at its end (RFC 3161 §2.4.2), so the last digit is never
 * one.
 */
function fractionOf(time: Date, digits: number): string {
  if (digits === 0) return '';
  const milliseconds = String(time.getUTCMilliseconds()).padStart(3, '0');
  return `${milliseconds}${String(process.hrtime.bigint() % 1_000_000n).padStart(6, '0')}`
    .slice(0, digits)
    .replace(/0$/, '1');
}

const attribute = (type: string, value: Buffer): Buffer => sequence(oid(type), setOf(value));
const digestOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** SigningCertificateV2 (RFC 5035 §3) with SHA-256, its default algorithm: the hash, and issuer and serial. */
const signingCertificate = (signer: Authority): Buffer =>
  sequence(sequence(sequence(octetString(digestOf(signer.certificate)))));

/** The serial number of a certificate, in its original form. */
function serialOf(certificate: Buffer): Buffer {
  const body = children(readDer(certificate))[0];
  const serial = body && children(body)[1];
  if (serial === undefined) throw new RangeError('not a certificate');
  return serial.raw;
}
