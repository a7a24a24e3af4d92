// Rekor: a signature → the log's entry for it.
import type { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { Failure } from '../../errors/failure.ts';
import { describe, endpoint, type Http } from '../../http/client.ts';
import type { HttpRequest, HttpResponse } from '../../http/exchange.ts';
import { jsonObjectOf, reading, Unreadable } from '../../http/reading.ts';
import type { RekorVersion } from '../../trust/rekor-versions.ts';
import type { LoggedSignature, Read, RekorClient } from './rekor-entries.ts';
import { rekor1 } from './rekor-v1.ts';
import { rekor2 } from './rekor-v2.ts';
import type { Waiting } from './waiting.ts';

export type LogService = Readonly<{ url: URL; majorApiVersion: RekorVersion }>;

const CLIENTS: Readonly<Record<RekorVersion, RekorClient>> = { 1: rekor1, 2: rekor2 };

/** The log already has this exact entry and cannot return it: sign again. */
export class DuplicateEntry extends Error {}

/**
 * Submits an entry for a signature, of the kind for the log's version, and returns the log's entry, not yet verified.
 * Throws DuplicateEntry (Rekor v2 only), Stale, `log-frozen`, or a Failure of a service.
 */
export async function logSignature(
  http: Http,
  { url, majorApiVersion }: LogService,
  signed: LoggedSignature,
  waiting: Waiting,
): Promise<TransparencyLogEntry> {
  const { path, propose, duplicates } = CLIENTS[majorApiVersion];
  const { entry, read } = propose(signed);
  const { check, value } = reading((response) => readEntry(read, response));
  const common = { service: 'rekor', accept: 'application/json', check } as const;
  const entryOf = (request: HttpRequest): TransparencyLogEntry => {
    const logged = value();
    if (logged?.inclusionProof !== undefined) return logged;
    throw new Failure(
      'log-entry-invalid',
      `${describe(request)} returned an entry without an inclusion proof`,
    );
  };
  const post: HttpRequest = {
    ...common,
    ...waiting,
    // A log that can return an existing entry does not make a second one.
    unheard: duplicates === undefined ? waiting.unheard : undefined,
    method: 'POST',
    url: endpoint(url, path),
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(entry)),
    expect: [405, 409],
  };
  const response = await http(post);
  if (response.status === 405)
    throw new Failure('log-frozen', `${describe(post)} is frozen`, { status: 405 });
  if (response.status !== 409) return entryOf(post);
  if (duplicates === undefined) throw new DuplicateEntry();
  const existing = duplicates.pathOf(response);
  if (existing === undefined)
    throw new Failure(
      'service-answer-invalid',
      `${describe(post)} has the entry but does not give its location`,
    );
  const get: HttpRequest = { ...common, method: 'GET', url: endpoint(url, existing) };
  await http(get);
  return entryOf(get);
}

/** Throws Unreadable. */
function readEntry(read: Read, response: HttpResponse): TransparencyLogEntry {
  const answer = jsonObjectOf(response);
  try {
    const entry = read(answer);
    if (entry.canonicalizedBody.length > 0) return entry;
  } catch {
    // Treated like an entry without a body.
  }
  throw new Unreadable('answered with something that is not a log entry');
}
