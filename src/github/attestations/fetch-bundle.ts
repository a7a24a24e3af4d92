// A listed attestation → its bundle: part of the list, or at another host, compressed with Snappy or not.
import { type Bundle, MAX_BUNDLE_BYTES, parseBundle } from '../../bundle/bundle.ts';
import { decodeSnappy } from '../../encoding/snappy.ts';
import { asFailure, Failure, quote } from '../../errors/failure.ts';
import { type Http, mayName } from '../../http/client.ts';
import { isOutage } from '../outage.ts';
import type { Listed } from './list-attestations.ts';
import type { Store } from './store-api.ts';

/** The longest bundle that Snappy cannot make shorter. */
const MAX_BLOCK_BYTES = MAX_BUNDLE_BYTES + Math.ceil(MAX_BUNDLE_BYTES / 6) + 32;
/** How a host of stored bundles refuses a request; the address is valid only for a time. */
const REFUSALS = [400, 401, 403, 404, 410];
/** The bytes that JSON can begin with. No block of a length that begins with one of them is as long as a bundle. */
const JSON_START = Buffer.from('{ \t\r\n');

/**
 * The bundle of a listed attestation, or why it cannot be read: one of them does not hide the others. Throws the Failure
 * of a host that is out, which would be waited for once for each bundle.
 */
export async function fetchBundle(http: Http, store: Store, listed: Listed): Promise<Bundle | Failure> {
  try {
    return await readListed(http, store, listed);
  } catch (error) {
    const failure = asFailure(error);
    if (isOutage(failure) || failure.code === 'internal' || failure.code === 'interrupted') throw error;
    return failure;
  }
}

/** The address of a bundle contains the right to read it, so the request there has no token. */
async function readListed(http: Http, { api }: Store, listed: Listed): Promise<Bundle> {
  if ('bundle' in listed) return parseBundle(Buffer.from(JSON.stringify(listed.bundle)));
  const { bundleUrl: url } = listed;
  if (!mayName(new URL(api), url))
    throw new Failure('redirect-refused', `GitHub's API names a bundle at ${quote(url.origin)}`);
  const request = { service: 'github', method: 'GET', url, maxBytes: MAX_BLOCK_BYTES } as const;
  const { status, body } = await http({ ...request, expect: REFUSALS });
  if (status !== 200)
    throw new Failure('service-refused', `${url.origin} does not give the bundle: it answered ${status}`, {
      status,
      remedy: 'Try again later.',
    });
  return parseBundle(JSON_START.includes(body[0] ?? 0) ? body : unpack(body));
}

const unpack = (block: Buffer): Buffer =>
  decodeSnappy(
    block,
    MAX_BUNDLE_BYTES,
    (what) => new Failure('bundle-malformed', `the bundle cannot be unpacked: ${what}`),
  );
