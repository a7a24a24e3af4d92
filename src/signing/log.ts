// Rekor v1 and v2: a signature → the log's entry for it.
import { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { Failure } from '../errors.ts';
import { describe, type Http, type HttpRequest, type HttpResponse, readJsonObject } from '../http.ts';
import { endpoint } from './endpoint.ts';
import { entryV1, entryV2, type LoggedSignature } from './entries.ts';

export type LogService = Readonly<{ url: URL; majorApiVersion: number }>;

/** Rekor v2 has this very entry already, and cannot give it again: sign afresh. */
export class DuplicateEntry extends Error {}

/**
 * Submits an entry for a signature (hashedrekord 0.0.1 or dsse 0.0.1 to Rekor v1, hashedrekord 0.0.2 to Rekor v2) and
 * gives the log's entry, not yet verified. Throws DuplicateEntry (Rekor v2 only), `log-frozen`, or a Failure of a
 * service.
 */
export async function logSignature(
  http: Http,
  log: LogService,
  signed: LoggedSignature,
): Promise<TransparencyLogEntry> {
  const { request, read } = submission(log, signed);
  const response = await http(request);
  if (response.status === 405)
    throw new Failure('log-frozen', `${describe(request)} is frozen`, { status: 405 });
  if (response.status !== 409) return readEntry(read, response, request);
  if (log.majorApiVersion !== 1) throw new DuplicateEntry();
  const get = duplicateRequest(log, response, request);
  return readEntry(read, await http(get), get);
}

type Read = (answer: Readonly<Record<string, unknown>>) => TransparencyLogEntry;
type Submission = Readonly<{ request: HttpRequest; read: Read }>;

function submission({ url, majorApiVersion }: LogService, signed: LoggedSignature): Submission {
  if (majorApiVersion !== 1) {
    const request = post(endpoint(url, 'api/v2/log/entries'), entryV2(signed));
    return { request, read: TransparencyLogEntry.fromJSON };
  }
  const entry = entryV1(signed);
  const kindVersion = { kind: entry.kind, version: entry.apiVersion };
  const request = post(endpoint(url, 'api/v1/log/entries'), entry);
  return { request, read: (answer) => fromV1(answer, kindVersion) };
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
function duplicateRequest({ url }: LogService, conflict: HttpResponse, request: HttpRequest): HttpRequest {
  const uuid = /([0-9a-f]{64,80})$/.exec(conflict.headers['location'] ?? '')?.[1];
  if (uuid === undefined) {
    throw new Failure('service-answer-invalid', `${describe(request)} has the entry but does not say where`);
  }
  const entry = endpoint(url, `api/v1/log/entries/${uuid}`);
  return { service: 'rekor', method: 'GET', url: entry, accept: 'application/json' };
}

function readEntry(read: Read, response: HttpResponse, request: HttpRequest): TransparencyLogEntry {
  const entry = attempt(read, readJsonObject(response, request));
  if (entry === undefined || entry.canonicalizedBody.length === 0) {
    const what = `${describe(request)} answered with something that is no log entry`;
    throw new Failure('service-answer-invalid', what);
  }
  if (entry.inclusionProof === undefined)
    throw new Failure('log-entry-invalid', `${describe(request)} gave an entry without a proof of inclusion`);
  return entry;
}

function attempt(read: Read, answer: Readonly<Record<string, unknown>>): TransparencyLogEntry | undefined {
  try {
    return read(answer);
  } catch {
    return undefined;
  }
}

type AnswerV1 = Readonly<{
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

/** Rekor v1 answers `{ <uuid>: entry }`, with hexadecimal hashes; the kind, which it leaves to the body, was asked for. */
function fromV1(answer: Readonly<Record<string, unknown>>, kindVersion: object): TransparencyLogEntry {
  const entry = Object.values(answer)[0] as AnswerV1;
  const { signedEntryTimestamp, inclusionProof } = entry.verification;
  return TransparencyLogEntry.fromJSON({
    logIndex: String(entry.logIndex),
    logId: { keyId: fromHex(entry.logID) },
    kindVersion,
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
