// A signing client of a few lines, so that the tests of the sandbox need no code of the product.
import {
  createHash,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

export type Keys = Readonly<{ privateKey: KeyObject; publicKey: KeyObject }>;

export const newKeys = (): Keys => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** POST of JSON or bytes; the answer with its body as text. */
export async function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const bytes = Buffer.isBuffer(body);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': bytes ? 'application/timestamp-query' : 'application/json', ...headers },
    body: bytes ? new Uint8Array(body) : JSON.stringify(body),
  });
  const content = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    headers: response.headers,
    content,
    json: <T>(): T => JSON.parse(content.toString()),
  };
}

/** The body that asks Fulcio for a certificate, with proof of possession over `challenge`. */
export function certificateRequest(token: string, keys: Keys, challenge: string) {
  const content = keys.publicKey.export({ type: 'spki', format: 'pem' });
  const proofOfPossession = sign('sha256', Buffer.from(challenge), keys.privateKey).toString('base64');
  const publicKeyRequest = { publicKey: { algorithm: 'ECDSA', content }, proofOfPossession };
  return { credentials: { oidcIdentityToken: token }, publicKeyRequest };
}

/** Asks for a certificate with the job's token; the chain, leaf first. */
export async function certify(sandbox: Sandbox, keys: Keys): Promise<X509Certificate[]> {
  const token = await sandbox.mintToken();
  const request = certificateRequest(token, keys, 'repo:octo/demo:ref:refs/heads/main');
  const { json } = await post(`${sandbox.urls.fulcio}/api/v2/signingCert`, request);
  return chainOf(json());
}

type SigningCertificate = { signedCertificateEmbeddedSct: { chain: { certificates: string[] } } };

/** The certificates in an answer of Fulcio. */
export const chainOf = (answer: SigningCertificate): X509Certificate[] =>
  answer.signedCertificateEmbeddedSct.chain.certificates.map((pem) => new X509Certificate(pem));

/** An entry as Rekor v1 answers it. */
export type Entry1 = {
  body: string;
  integratedTime: number;
  logID: string;
  logIndex: number;
  verification: {
    signedEntryTimestamp: string;
    /** Absent if a lie removes it. */
    inclusionProof?: {
      checkpoint: string;
      hashes: string[];
      logIndex: number;
      rootHash: string;
      treeSize: number;
    };
  };
};

/** An entry as Rekor v2 answers it: a TransparencyLogEntry in protobuf JSON. */
export type Entry2 = {
  logIndex: string;
  logId: { keyId: string };
  kindVersion: { kind: string; version: string };
  inclusionProof: {
    logIndex: string;
    rootHash: string;
    treeSize: string;
    hashes: string[];
    checkpoint: { envelope: string };
  };
  canonicalizedBody: string;
};

/** The body for `POST /api/v2/log/entries` of Rekor v2. */
export function entry2(artifact: Buffer, signature: Buffer, certificate: X509Certificate) {
  const digest = createHash('sha256').update(artifact).digest('base64');
  const x509Certificate = { rawBytes: certificate.raw.toString('base64') };
  const verifier = { x509Certificate, keyDetails: 'PKIX_ECDSA_P256_SHA_256' };
  return {
    hashedRekordRequestV002: { digest, signature: { content: signature.toString('base64'), verifier } },
  };
}

/** The body for `POST /api/v1/log/entries` of Rekor v1. */
export function entry1(artifact: Buffer, signature: Buffer, certificate: X509Certificate) {
  const value = createHash('sha256').update(artifact).digest('hex');
  const publicKey = { content: Buffer.from(certificate.toString()).toString('base64') };
  const spec = {
    signature: { content: signature.toString('base64'), publicKey },
    data: { hash: { algorithm: 'sha256', value } },
  };
  return { kind: 'hashedrekord', apiVersion: '0.0.1', spec };
}

/** A DSSE envelope with its signature over the pre-authentication encoding, or over `signed` instead. */
export function envelopeOf(payload: string, { privateKey }: Keys, signed = payload) {
  const payloadType = 'application/vnd.in-toto+json';
  const encoding = `DSSEv1 ${payloadType.length} ${payloadType} ${Buffer.byteLength(signed)} ${signed}`;
  const sig = sign('sha256', Buffer.from(encoding), privateKey).toString('base64');
  return { payload: Buffer.from(payload).toString('base64'), payloadType, signatures: [{ sig }] };
}

/** The body for `POST /api/v1/log/entries` of Rekor v1 with an envelope. */
export function dsseEntry1(envelope: object, certificate: X509Certificate) {
  const verifiers = [Buffer.from(certificate.toString()).toString('base64')];
  const spec = { proposedContent: { envelope: JSON.stringify(envelope), verifiers } };
  return { kind: 'dsse', apiVersion: '0.0.1', spec };
}

/** A TimeStampReq in DER: version 1, SHA-256, this nonce (8 bytes, first below 0x80), certificates wanted. */
export function timestampQuery(
  data: Buffer,
  nonce = Buffer.concat([Buffer.of(0x11), randomBytes(7)]),
): Buffer {
  const digest = createHash('sha256').update(data).digest();
  const imprint = Buffer.concat([Buffer.from('3031300d060960864801650304020105000420', 'hex'), digest]);
  const content = Buffer.concat([
    Buffer.from('020101', 'hex'),
    imprint,
    Buffer.of(2, 8),
    nonce,
    Buffer.of(1, 1, 0xff),
  ]);
  return Buffer.concat([Buffer.of(0x30, content.length), content]);
}

/** A bundle (v0.3, plain JSON) of the artifact, made with the sandbox's services as they are. */
export async function signArtifact(sandbox: Sandbox, artifact: Buffer, rekor: 1 | 2) {
  const keys = newKeys();
  const [leaf] = await certify(sandbox, keys);
  if (leaf === undefined) throw new Error('no certificate');
  const signature = sign('sha256', artifact, keys.privateKey);
  const stamp = await post(`${sandbox.urls.timestamp}/api/v1/timestamp`, timestampQuery(signature));
  const tlogEntry =
    rekor === 2
      ? (
          await post(`${sandbox.urls.rekor2}/api/v2/log/entries`, entry2(artifact, signature, leaf))
        ).json<Entry2>()
      : protobufEntry(
          (await post(`${sandbox.urls.rekor1}/api/v1/log/entries`, entry1(artifact, signature, leaf))).json(),
        );
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: leaf.raw.toString('base64') },
      tlogEntries: [tlogEntry],
      timestampVerificationData: {
        rfc3161Timestamps: [{ signedTimestamp: stamp.content.toString('base64') }],
      },
    },
    messageSignature: {
      messageDigest: {
        algorithm: 'SHA2_256',
        digest: createHash('sha256').update(artifact).digest('base64'),
      },
      signature: signature.toString('base64'),
    },
  };
}

/** The only member of a record. */
export function only<T>(record: Record<string, T>): T {
  const [value] = Object.values(record);
  if (value === undefined) throw new Error('nothing there');
  return value;
}

/** Rekor v1's answer as a TransparencyLogEntry. */
export function protobufEntry(answer: Record<string, Entry1>) {
  const entry = only(answer);
  const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
  const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
  const inclusionProof = proof && {
    logIndex: String(proof.logIndex),
    rootHash: base64(proof.rootHash),
    treeSize: String(proof.treeSize),
    hashes: proof.hashes.map(base64),
    checkpoint: { envelope: proof.checkpoint },
  };
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64(entry.logID) },
    kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    ...(inclusionProof && { inclusionProof }),
    canonicalizedBody: entry.body,
  };
}
