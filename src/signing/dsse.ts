// DSSE: an in-toto statement → what is signed in its place, and the envelope that carries statement and signature.
import { createHash } from 'node:crypto';
import { dsse } from '@sigstore/core';
import type { Envelope, Signable } from './signable.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/**
 * In: a statement, any bytes. Out: its pre-authentication encoding (DSSE protocol v1), which is what the key signs and
 * what Rekor v2 records the digest of (client specification §4.4), with the envelope.
 */
export function signableStatement(payload: Buffer): Signable {
  const content = dsse.preAuthEncoding(PAYLOAD_TYPE, payload);
  const digest = createHash('sha256').update(content).digest();
  return { digest, content, envelope: { payloadType: PAYLOAD_TYPE, payload } };
}

/** The envelope as JSON with its one signature (DSSE envelope v1), as Rekor v1 takes it. */
export function serializeEnvelope({ payloadType, payload }: Envelope, signature: Buffer): string {
  const signatures = [{ sig: signature.toString('base64') }];
  return JSON.stringify({ payload: payload.toString('base64'), payloadType, signatures });
}
