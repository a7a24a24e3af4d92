// DSSE: an in-toto statement → the bytes to sign, and the envelope that contains the statement and the signature.
import { createHash } from 'node:crypto';
import { dsse } from '@sigstore/core';
import type { Envelope, Signable } from './signable.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/**
 * In: a statement, any bytes. Out: the envelope and its pre-authentication encoding (DSSE protocol v1), which the key
 * signs. Rekor v2 records the digest of that encoding (client specification §4.4).
 */
export function signableStatement(payload: Buffer): Signable & Readonly<{ envelope: Envelope }> {
  const content = dsse.preAuthEncoding(PAYLOAD_TYPE, payload);
  const digest = createHash('sha256').update(content).digest();
  // The encoding ends with the statement, so the memory of the given one can be reused.
  const inside = content.subarray(content.length - payload.length);
  return { digest, content, envelope: { payloadType: PAYLOAD_TYPE, payload: inside } };
}

/** The envelope as JSON with its one signature (DSSE envelope v1), for Rekor v1. */
export function serializeEnvelope({ payloadType, payload }: Envelope, signature: Buffer): string {
  const signatures = [{ sig: signature.toString('base64') }];
  return JSON.stringify({ payload: payload.toString('base64'), payloadType, signatures });
}
