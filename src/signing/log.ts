// Rekor v1 and v2: a signature over a digest → the log's entry for it.
import { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { Failure } from '../errors.ts';
import { describe, type Http, type HttpRequest, type HttpResponse, readJsonObject } from '../http.ts';
import { withSlash } from './certificate.ts';

export type LoggedSignature = Readonly<{
  /** SHA-256 of the file, 32 bytes. */
  digest: Buffer;
  /** ECDSA, DER. */
  signature: Buffer;
  /** The leaf certificate, DER. */
  certificate: Buffer;
}>;

export type LogService = Readonly<{ url: URL; majorApiVersion: number }>;

/** Rekor v2 has this very entry already, and cannot give it again: sign afresh. */
export class DuplicateEntry extends Error {}

/**
 * Submits a hashedrekord entry (0.0.1 to Rekor v1, 0.0.2 to Rekor v2) and gives the log's entry, not yet verified.
 * Throws DuplicateEntry (Rekor v2 only), `log-frozen`, or a Failure of a service.
 */
export async function logSignature(
  http: Http,
  log: LogService,
  signed: LoggedSignature,
): Promise<TransparencyLogEntry> {
  const request = log.majorApiVersion === 1 ? requestV1(log.url, signed) : requestV2(log.url, signed);
  const response = await http(request);
  if (response.status === 405)
    throw new Failure('log-frozen', `${describe(request)} is frozen`, { status: 405 });
  if (response.status !== 409) return readEntry(log, response, request);
  if (log.majorApiVersion !== 1) throw new DuplicateEntry();
  return fetchDuplicate(http, log, response, request);
}

function requestV1(url: URL, { digest, signature, certificate }: LoggedSignature): HttpRequest {
  const entry = {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
      signature: {
        content: signature.toString('base64'),
        publicKey: { content: Buffer.from(toPem(certificate)).toString('base64') },
      },
    },
  };
  return post(new URL('api/v1/log/entries', withSlash(url)), entry);
}

function requestV2(url: URL, { digest, signature, certificate }: LoggedSignature): HttpRequest {
  const entry = {
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
  return post(new URL('api/v2/log/entries', withSlash(url)), entry);
}

function post(url: URL, entry: object): HttpRequest {
  return {
    service: 'rekor',
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(entry)),
    accept: 'application/json',
    expect: [405, 409],
  };
}

/** After a lost answer Rekor v1 says where the entry is. Whether it is ours is seen when the bundle is verified. */
async function fetchDuplicate(http: Http, log: LogService, conflict: HttpResponse, request: HttpRequest) {
  const uuid = /([0-9a-f]{64,80})$/.exec(conflict.headers['location'] ?? '')?.[1];
  if (uuid === undefined) {
    throw new Failure('service-answer-invalid', `${describe(request)} has the entry but does not say where`);
  }
  const get: HttpRequest = {
    service: 'rekor',
    method: 'GET',
    url: new URL(`api/v1/log/entries/${uuid}`, withSlash(log.url)),
    accept: 'application/json',
  };
  return readEntry(log, await http(get), get);
}

function readEntry(log: LogService, response: HttpResponse, request: HttpRequest): TransparencyLogEntry {
  const answer = readJsonObject(response, request);
  const entry = parseEntry(log, answer);
  if (entry === undefined || entry.canonicalizedBody.length === 0) {
    const what = `${describe(request)} answered with something that is no log entry`;
    throw new Failure('service-answer-invalid', what);
  }
  if (entry.inclusionProof === undefined)
    throw new Failure('log-entry-invalid', `${describe(request)} gave an entry without a proof of inclusion`);
  return entry;
}

function parseEntry(
  log: LogService,
  answer: Readonly<Record<string, unknown>>,
): TransparencyLogEntry | undefined {
  try {
    return log.majorApiVersion === 1 ? fromV1(answer) : TransparencyLogEntry.fromJSON(answer);
  } catch {
    return undefined;
  }
}

type EntryV1 = Readonly<{
  body: string;
  integratedTime: number;
  logID: string;
  logIndex: number;
  verification: {
    signedEntryTimestamp: string;
    inclusionProof?: ProofV1;
  };
}>;
type ProofV1 = Readonly<{
  checkpoint: string;
  hashes: string[];
  logIndex: number;
  rootHash: string;
  treeSize: number;
}>;

/** Rekor v1 answers `{ <uuid>: entry }`, with hexadecimal hashes. */
function fromV1(answer: Readonly<Record<string, unknown>>): TransparencyLogEntry {
  const entry = Object.values(answer)[0] as EntryV1;
  const { signedEntryTimestamp, inclusionProof } = entry.verification;
  return TransparencyLogEntry.fromJSON({
    logIndex: String(entry.logIndex),
    logId: { keyId: fromHex(entry.logID) },
    kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    ...(inclusionProof === undefined ? {} : { inclusionProof: proofFromV1(inclusionProof) }),
    canonicalizedBody: entry.body,
  });
}

const proofFromV1 = ({ logIndex, rootHash, treeSize, hashes, checkpoint }: ProofV1): object => ({
  logIndex: String(logIndex),
  rootHash: fromHex(rootHash),
  treeSize: String(treeSize),
  hashes: hashes.map(fromHex),
  checkpoint: { envelope: checkpoint },
});

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

function toPem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
