// RFC 3161: a signature → a timestamp authority's answer for it.
import { createHash, randomBytes } from 'node:crypto';
import { RFC3161Timestamp } from '@sigstore/core';
import { parseDer } from '../../encoding/der.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { describe, type Http } from '../../http/client.ts';
import type { HttpRequest, HttpResponse } from '../../http/exchange.ts';
import { reading, Unreadable } from '../../http/reading.ts';
import type { Waiting } from './waiting.ts';

const SHA256_IDENTIFIER = Buffer.from('300d06096086480165030402010500', 'hex');
/** PKIFailureInfo by its bits (RFC 3161 §2.4.2). */
const FAIL_INFO: Readonly<Record<number, string>> = {
  0: 'badAlg',
  2: 'badRequest',
  5: 'badDataFormat',
  14: 'timeNotAvailable',
  15: 'unacceptedPolicy',
  16: 'unacceptedExtension',
  17: 'addInfoNotAvailable',
  25: 'systemFailure',
};
/** Maximum number of characters of an authority's text that a message shows. */
const MAX_WORDS = 300;
const CERT_REQ = Buffer.from('0101ff', 'hex');

/**
 * Requests a timestamp over SHA-256(signature), with a nonce and the authority's certificate, and returns the whole
 * TimeStampResp (RFC 3161 §2.4.2), DER. Checks only its shape and nonce.
 * Throws `timestamp-invalid`, Stale or a Failure of a service. For a rejected request, the message contains the
 * authority's text.
 */
export async function requestTimestamp(
  http: Http,
  authority: URL,
  signature: Buffer,
  waiting: Waiting,
): Promise<Buffer> {
  const nonce = randomBytes(8);
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40; // a positive INTEGER of exactly eight bytes
  const { check, value } = reading(readTimestamp);
  const request: HttpRequest = {
    ...waiting,
    service: 'timestamp',
    method: 'POST',
    url: authority,
    headers: { 'content-type': 'application/timestamp-query' },
    body: timestampRequest(createHash('sha256').update(signature).digest(), nonce),
    accept: 'application/timestamp-reply',
    check,
  };
  const { body } = await http(request);
  const refusal = value();
  if (refusal !== undefined)
    throw new Failure('service-refused', `${describe(request)} rejected the request${refusal}`);
  if (!body.includes(der(0x02, nonce)))
    throw new Failure('timestamp-invalid', `${describe(request)} answered a different request (nonce)`);
  return body;
}

/** TimeStampReq (RFC 3161 §2.4.1): version 1, imprint, nonce, certReq TRUE. */
function timestampRequest(imprint: Buffer, nonce: Buffer): Buffer {
  const messageImprint = der(0x30, SHA256_IDENTIFIER, der(0x04, imprint));
  return der(0x30, der(0x02, Buffer.from([1])), messageImprint, der(0x02, nonce), CERT_REQ);
}

/** One DER element; everything in this request is shorter than 128 bytes. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, content.length]), content]);
}

/** Why the timestamp was not granted, or undefined. Throws Unreadable. */
function readTimestamp({ body }: HttpResponse): string | undefined {
  try {
    return refusalIn(new RFC3161Timestamp(parseDer(body)));
  } catch (cause) {
    throw new Unreadable('answered with something that is not a timestamp', { cause });
  }
}

/** The reason that an authority gives for a rejection (PKIStatusInfo, RFC 3161 §2.4.2): its text, or else its codes. */
function refusalIn({ status, root }: RFC3161Timestamp): string | undefined {
  if (status === 0n || status === 1n) return undefined;
  const [, ...details] = root.subs[0]?.subs ?? [];
  const words = details.flatMap(({ subs }) => subs.map(({ value }) => value.toString('utf8')));
  const info = details.find(({ tag }) => tag.isBitString());
  const bits = info
    ?.toBitString()
    .flatMap((bit, index) => (bit === 1 ? [FAIL_INFO[index] ?? `bit ${index}`] : []));
  const codes = [`status ${status}`, ...(bits ?? [])].join(', ');
  return words.length === 0 ? ` (${codes})` : `: ${quote(words.join(' '), MAX_WORDS)} (${codes})`;
}
