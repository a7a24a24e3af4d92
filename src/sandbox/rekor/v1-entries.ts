// The entries that Rekor v1 accepts, hashedrekord 0.0.1 and dsse 0.0.1: a proposed entry → what the log writes.
import { createHash, createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { canonicalJson } from '../encoding/canonical-json.ts';
import { spkiOf, toPem } from '../encoding/x509.ts';
import { verifyDigest } from './ecdsa.ts';

/** The canonical entry of a request whose signature is valid, or what is wrong with it. */
export function readEntry(text: Buffer): Buffer | string {
  try {
    const { kind, apiVersion, spec } = JSON.parse(text.toString('utf8'));
    if (apiVersion !== '0.0.1') return `${kind} ${apiVersion} is not taken`;
    if (kind === 'hashedrekord') return readHashedRekord(spec);
    return kind === 'dsse' ? readDsse(spec) : `${kind} is not taken`;
  } catch {
    return 'malformed entry';
  }
}

type HashedRekord = Readonly<{
  data: { hash: { algorithm: string; value: string } };
  signature: { content: string; publicKey: { content: string } };
}>;

function readHashedRekord({ data: { hash }, signature }: HashedRekord): Buffer | string {
  const digest = Buffer.from(hash.value, 'hex');
  if (hash.algorithm !== 'sha256' || digest.length !== 32) return 'invalid value for hash';
  const content = Buffer.from(signature.content, 'base64');
  const { key, pem } = readVerifier(signature.publicKey.content);
  if (!verifyDigest(key, digest, content))
    return 'verifying signature: invalid signature when validating ASN.1 encoded signature';
  return Buffer.from(hashedRekordOf(digest, content, pem));
}

type Dsse = Readonly<{ proposedContent: { envelope: string; verifiers: readonly string[] } }>;
type Envelope = Readonly<{ payload: string; payloadType: string; signatures: readonly { sig: string }[] }>;

/** One signature and one verifier, as clients send them. The entry contains only the hashes of envelope and payload. */
function readDsse({ proposedContent: { envelope, verifiers } }: Dsse): Buffer | string {
  const { payload, payloadType, signatures }: Envelope = JSON.parse(envelope);
  const [{ sig } = { sig: '' }, ...others] = signatures;
  if (others.length > 0 || verifiers.length !== 1) return 'all signatures must have a key that verifies it';
  const { key, pem } = readVerifier(verifiers[0] ?? '');
  const content = Buffer.from(payload, 'base64');
  // Pre-authentication encoding (DSSE protocol v1).
  const lengths = [Buffer.byteLength(payloadType), content.length] as const;
  const signed = Buffer.concat([Buffer.from(`DSSEv1 ${lengths[0]} ${payloadType} ${lengths[1]} `), content]);
  if (!verify('sha256', signed, key, Buffer.from(sig, 'base64')))
    return 'could not verify envelope: accepted signatures do not match threshold, Found: 0, Expected 1';
  const entry = {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: hashOf(envelope),
      payloadHash: hashOf(content),
      signatures: [{ signature: sig, verifier: Buffer.from(pem).toString('base64') }],
    },
  };
  return Buffer.from(canonicalJson(entry));
}

const hashOf = (bytes: Buffer | string) => ({
  algorithm: 'sha256',
  value: createHash('sha256').update(bytes).digest('hex'),
});

/** The key of a certificate or public key, PEM in base64, and the PEM in canonical form. */
function readVerifier(content: string): { key: KeyObject; pem: string } {
  const pem = Buffer.from(content, 'base64').toString('latin1');
  if (pem.includes('CERTIFICATE')) {
    const certificate = new X509Certificate(pem);
    return { key: certificate.publicKey, pem: toPem(certificate.raw) };
  }
  const key = createPublicKey(pem);
  return { key, pem: toPem(spkiOf(key), 'PUBLIC KEY') };
}

/** Canonical JSON of a hashedrekord 0.0.1; `pem` is the certificate or public key. */
export const hashedRekordOf = (digest: Buffer, signature: Buffer, pem: string): string =>
  canonicalJson({
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
      signature: {
        content: signature.toString('base64'),
        publicKey: { content: Buffer.from(pem).toString('base64') },
      },
    },
  });

/** The same entry for other hashes: really logged, but not what the client requested. */
export const forOtherContent = (body: Buffer): Buffer =>
  Buffer.from(body.toString().replaceAll(/"value":"[^"]*"/g, `"value":"${'07'.repeat(32)}"`));
