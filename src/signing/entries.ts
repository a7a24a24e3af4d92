// What is sent to a log: the proposed entry for a signature, in the forms of Rekor v1 and v2.
import { type Envelope, serializeEnvelope } from './envelope.ts';
import type { Signable } from './key.ts';

export type LoggedSignature = Signable &
  Readonly<{
    /** ECDSA, DER. */
    signature: Buffer;
    /** The leaf certificate, DER. */
    certificate: Buffer;
  }>;

export type EntryV1 = Readonly<{ kind: 'hashedrekord' | 'dsse'; apiVersion: '0.0.1'; spec: object }>;

/** Rekor v1 has a kind of its own for envelopes: dsse 0.0.1; it computes the hashes that it records. */
export function entryV1({ digest, envelope, signature, certificate }: LoggedSignature): EntryV1 {
  const verifier = Buffer.from(toPem(certificate)).toString('base64');
  const apiVersion = '0.0.1';
  if (envelope !== undefined)
    return { apiVersion, kind: 'dsse', spec: dsseSpec(envelope, signature, verifier) };
  const hash = { algorithm: 'sha256', value: digest.toString('hex') };
  const content = signature.toString('base64');
  const spec = { data: { hash }, signature: { content, publicKey: { content: verifier } } };
  return { apiVersion, kind: 'hashedrekord', spec };
}

function dsseSpec(envelope: Envelope, signature: Buffer, verifier: string): object {
  return {
    proposedContent: { envelope: serializeEnvelope(envelope, signature), verifiers: [verifier] },
  };
}

/** Rekor v2 knows hashedrekord 0.0.2 alone; for an envelope the digest is that of its pre-authentication encoding. */
export function entryV2({ digest, signature, certificate }: LoggedSignature): object {
  return {
    hashedRekordRequestV002: {
      digest: digest.toString('base64'),
      signature: {
        content: signature.toString('base64'),
        verifier: {
          x509Certificate: { rawBytes: certificate.toString('base64') },
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        },
      },
    },
  };
}

function toPem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
