// The attestations that a repository's store has for a digest → their bundles, which are not verified yet.

import { serializeBundle } from '../../bundle/bundle.ts';
import type { BundleLine } from '../../bundle/bundle-file.ts';
import { asFailure, Failure } from '../../errors/failure.ts';
import type { Http } from '../../http/client.ts';
import { isOutage } from '../outage.ts';
import { fetchBundle } from './fetch-bundle.ts';
import { listAttestations, type Wanted } from './list-attestations.ts';
import type { Store } from './store-api.ts';

/** As many as `gh attestation download` writes to a file. */
const MAX_ATTESTATIONS = 1000;
/** For all bundles of one digest together. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;

const BUSY = 'Use a token: without one, GitHub answers 60 requests per hour.';
const OUT = 'Check https://www.githubstatus.com, and try again later.';

/**
 * Fetches every attestation for a digest, with the token of the store or as everyone. If none has the wanted type,
 * returns those of other types, so that a message can say what there is.
 * Out: in the order of the store, each with its number from 1 as its line, as a bundle or as the reason why it cannot
 * be read; none if the repository has none, or if GitHub does not show them.
 * Throws `attestation-permission-missing`, `attestation-refused`, `service-answer-invalid`, or a Failure of a service
 * that is out.
 */
export async function fetchAttestations(
  http: Http,
  store: Store,
  wanted: Wanted,
): Promise<readonly BundleLine[]> {
  const found = await fetchAs(http, store, wanted);
  if (found.length > 0 || wanted.predicateType === undefined) return found;
  return fetchAs(http, store, { ...wanted, predicateType: undefined });
}

/** A token can be refused what everyone may read, such as one that an organization has not authorized. */
async function fetchAs(http: Http, store: Store, wanted: Wanted): Promise<BundleLine[]> {
  try {
    return await collect(http, store, wanted);
  } catch (error) {
    const failure = asFailure(error);
    const isRefused = failure.code === 'attestation-permission-missing' || failure.status === 403;
    if (store.token !== undefined && isRefused) {
      const open = await collect(http, { ...store, token: undefined }, wanted).catch(() => []);
      if (open.length > 0) return open;
    }
    if (!isOutage(failure)) throw error;
    const remedy = store.token === undefined && failure.code === 'service-busy' ? BUSY : OUT;
    throw new Failure(failure.code, failure.message, { cause: failure, status: failure.status, remedy });
  }
}

async function collect(http: Http, store: Store, wanted: Wanted): Promise<BundleLine[]> {
  const lines: BundleLine[] = [];
  let bytes = 0;
  for await (const listed of listAttestations(http, store, wanted)) {
    const line = lines.length + 1;
    if (line > MAX_ATTESTATIONS || bytes > MAX_TOTAL_BYTES) {
      const what = `GitHub has more attestations of this file than are read (${lines.length})`;
      lines.push({ line, bundle: new Failure('service-answer-invalid', what) });
      break;
    }
    const bundle = await fetchBundle(http, store, listed);
    if (!(bundle instanceof Failure)) bytes += serializeBundle(bundle).length;
    lines.push({ line, bundle });
  }
  return lines;
}
