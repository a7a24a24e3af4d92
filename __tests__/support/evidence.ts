// Makes bundles against a sandbox or other services, with the keys and certificates that a test chooses.
import {
  createHash,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto';
import { type Bundle, parseBundle } from '../../src/bundle/bundle.ts';
import { type Failure, quote } from '../../src/errors/failure.ts';
import { toPem } from '../../src/sandbox/encoding/x509.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** The addresses of a sandbox, or of services with the same API. */
export type Services = Readonly<{
  urls: Pick<Sandbox['urls'], 'fulcio' | 'rekor1' | 'rekor2' | 'timestamp'>;
}>;
export type Keys = Readonly<{ privateKey: KeyObject; publicKey: KeyObject }>;

/** A bundle in the form that tests break. */
// biome-ignore lint/suspicious/noExplicitAny: tests break it in ways that no type allows
export type BundleJson = any;

export const IDENTITY = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';
export const ARTIFACT = Buffer.from('the file\n');

export const newKeys = (): Keys => generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const sha256 = (data: Buffer): Buffer => createHash('sha256').update(data).digest();
export const parse = (json: BundleJson): Bundle => parseBundle(Buffer.from(JSON.stringify(json)));

/** What `assert.throws` compares a failure with. */
export const failing = (code: Failure['code'], message = /./) => ({ name: 'Failure', code, message });

/** Nested octet strings that each reach over all that follow: for a naive reader, each one doubles the time. */
export function overlapping(count: number): Buffer {
  let region = Buffer.alloc(0);
  for (let n = 0; n < count; n += 1) region = Buffer.concat([Buffer.of(4, 2, 4, region.length), region]);
  return Buffer.concat([Buffer.of(0x30, region.length), region]);
}

/** A certificate from the sandbox's Fulcio for the job's identity. */
export async function certify(
  services: Services & Pick<Sandbox, 'mintToken'>,
  keys: Keys,
  challenge = 'repo:octo/demo:ref:refs/heads/main',
): Promise<Buffer> {
  const proof = sign('sha256', Buffer.from(challenge), keys.privateKey);
  const answer = await postJson(`${services.urls.fulcio}/api/v2/signingCert`, {
    credentials: { oidcIdentityToken: await services.mintToken() },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: keys.publicKey.export({ type: 'spki', format: 'pem' }) },
      proofOfPossession: proof.toString('base64'),
    },
  });
  return new X509Certificate(answer.signedCertificateEmbeddedSct.chain.certificates[0]).raw;
}

/** Who signs: a key, and its certificate unless it is a managed one. */
export type Signing = Readonly<{ keys: Keys; certificate?: Buffer }>;
type Witnesses = Readonly<{ rekor?: readonly (1 | 2)[]; timestamps?: number }>;

/** A bundle v0.3 over a file: signed, logged in these Rekors, timestamped so many times. */
export async function signFile(
  services: Services,
  signing: Signing,
  { artifact = ARTIFACT, ...witnesses }: Witnesses & { artifact?: Buffer } = {},
): Promise<BundleJson> {
  const signature = sign('sha256', artifact, signing.keys.privateKey);
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: await material(services, signing, sha256(artifact), signature, witnesses),
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: sha256(artifact).toString('base64') },
      signature: signature.toString('base64'),
    },
  };
}

/** A bundle v0.3 with a DSSE envelope, logged by the digest of its pre-authentication encoding, in Rekor v1 as it is. */
export async function signEnvelope(
  services: Services,
  signing: Signing,
  payload: Buffer,
  { payloadType = 'application/vnd.in-toto+json', ...witnesses }: Witnesses & { payloadType?: string } = {},
): Promise<BundleJson> {
  const head = `DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `;
  const encoded = Buffer.concat([Buffer.from(head), payload]);
  const signature = sign('sha256', encoded, signing.keys.privateKey);
  const dsseEnvelope = {
    payload: payload.toString('base64'),
    payloadType,
    signatures: [{ sig: signature.toString('base64') }],
  };
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: await material(
      services,
      signing,
      sha256(encoded),
      signature,
      witnesses,
      dsseEnvelope,
    ),
    dsseEnvelope,
  };
}

async function material(
  services: Services,
  signing: Signing,
  digest: Buffer,
  signature: Buffer,
  { rekor = [2], timestamps = 1 }: Witnesses,
  envelope?: object,
): Promise<unknown> {
  const log = (version: 1 | 2) => {
    if (version === 2) return logInV2(services, signing, digest, signature);
    return logInV1(
      services,
      signing,
      envelope === undefined ? hashedRekord(digest, signature) : dsse(envelope),
    );
  };
  const stamps = Array.from({ length: timestamps }, () => stamp(services, signature));
  const { certificate } = signing;
  return {
    ...(certificate === undefined
      ? { publicKey: { hint: 'release-key' } }
      : { certificate: { rawBytes: certificate.toString('base64') } }),
    tlogEntries: await Promise.all(rekor.map(log)),
    timestampVerificationData: { rfc3161Timestamps: await Promise.all(stamps) },
  };
}

const spkiOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

async function logInV2(
  services: Services,
  { keys, certificate }: Signing,
  digest: Buffer,
  signature: Buffer,
) {
  const raw = (bytes: Buffer) => ({ rawBytes: bytes.toString('base64') });
  const holder =
    certificate === undefined
      ? { publicKey: raw(spkiOf(keys.publicKey)) }
      : { x509Certificate: raw(certificate) };
  const verifier = { ...holder, keyDetails: 'PKIX_ECDSA_P256_SHA_256' };
  return postJson(`${services.urls.rekor2}/api/v2/log/entries`, {
    hashedRekordRequestV002: {
      digest: digest.toString('base64'),
      signature: { content: signature.toString('base64'), verifier },
    },
  });
}

/** An entry to propose to Rekor v1, given the key or certificate, PEM in base64. */
type Proposal = Readonly<{ kind: string; spec: (verifier: string) => object }>;

const hashedRekord = (digest: Buffer, signature: Buffer): Proposal => ({
  kind: 'hashedrekord',
  spec: (content) => ({
    data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
    signature: { content: signature.toString('base64'), publicKey: { content } },
  }),
});

const dsse = (envelope: object): Proposal => ({
  kind: 'dsse',
  spec: (verifier) => ({ proposedContent: { envelope: JSON.stringify(envelope), verifiers: [verifier] } }),
});

async function logInV1(services: Services, { keys, certificate }: Signing, { kind, spec }: Proposal) {
  const pem = certificate === undefined ? toPem(spkiOf(keys.publicKey), 'PUBLIC KEY') : toPem(certificate);
  const answer = await postJson(`${services.urls.rekor1}/api/v1/log/entries`, {
    ...{ kind, apiVersion: '0.0.1' },
    spec: spec(Buffer.from(pem).toString('base64')),
  });
  const [entry] = Object.values<BundleJson>(answer);
  const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
  const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64(entry.logID) },
    kindVersion: { kind, version: '0.0.1' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: base64(proof.rootHash),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes.map(base64),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}

/** TimeStampReq (RFC 3161, 2.4.1): version 1, SHA-256, a nonce, and whether certificates are wanted in the answer. */
export async function stamp(
  services: Services,
  signature: Buffer,
  certificates = false,
): Promise<{ signedTimestamp: string }> {
  const prefix = Buffer.from('303e0201013031300d060960864801650304020105000420', 'hex');
  const nonce = Buffer.concat([Buffer.from([2, 6, 1]), randomBytes(5)]);
  const wanted = Buffer.from(certificates ? [1, 1, 0xff] : []);
  const request = Buffer.concat([prefix, sha256(signature), nonce, wanted]);
  request[1] = request.length - 2;
  const answer = await post(
    `${services.urls.timestamp}/api/v1/timestamp`,
    'application/timestamp-query',
    request,
  );
  return { signedTimestamp: answer.toString('base64') };
}

async function postJson(url: string, body: unknown): Promise<BundleJson> {
  return JSON.parse((await post(url, 'application/json', Buffer.from(JSON.stringify(body)))).toString());
}

async function post(url: string, type: string, body: Buffer): Promise<Buffer> {
  const headers = { 'content-type': type };
  const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
  const answer = Buffer.from(await response.arrayBuffer());
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${quote(answer.toString())}`);
  return answer;
}
