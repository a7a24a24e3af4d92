// Rekor: a signature → the log's entry for it.
import type { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { Failure } from '../../errors/failure.ts';
import { describe, endpoint, type Http, readJsonObject } from '../../http/client.ts';
import type { HttpRequest, HttpResponse } from '../../http/exchange.ts';
import type { RekorVersion } from '../../trust/rekor-versions.ts';
import type { LoggedSignature, Read, RekorClient } from './rekor-entries.ts';
import { rekor1 } from './rekor-v1.ts';
import { rekor2 } from './rekor-v2.ts';

export type LogService = Readonly<{ url: URL; majorApiVersion: RekorVersion }>;

const CLIENTS: Readonly<Record<RekorVersion, RekorClient>> = { 1: rekor1, 2: rekor2 };

/** The log has this very entry already, and cannot give it again: sign afresh. */
export class DuplicateEntry extends Error {}

/**
 * Submits an entry for a signature, of the kind that the log's version takes, and gives the log's entry, not yet
 * verified. Throws DuplicateEntry (Rekor v2 only), `log-frozen`, or a Failure of a service.
 */
export async function logSignature(
  http: Http,
  { url, majorApiVersion }: LogService,
  signed: LoggedSignature,
): Promise<TransparencyLogEntry> {
  const { path, propose, duplicates } = CLIENTS[majorApiVersion];
  const { entry, read } = propose(signed);
  const request = post(endpoint(url, path), entry);
  const response = await http(request);
  if (response.status === 405)
    throw new Failure('log-frozen', `${describe(request)} is frozen`, { status: 405 });
  if (response.status !== 409) return readEntry(read, response, request);
  if (duplicates === undefined) throw new DuplicateEntry();
  const existing = duplicates.pathOf(response);
  if (existing === undefined)
    throw new Failure('service-answer-invalid', `${describe(request)} has the entry but does not say where`);
  const get = { ...COMMON, method: 'GET', url: endpoint(url, existing) } as const;
  return readEntry(read, await http(get), get);
}

const COMMON = { service: 'rekor', accept: 'application/json' } as const;

function post(url: URL, entry: object): HttpRequest {
  const headers = { 'content-type': 'application/json' };
  const body = Buffer.from(JSON.stringify(entry));
  return { ...COMMON, method: 'POST', url, headers, body, expect: [405, 409] };
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
