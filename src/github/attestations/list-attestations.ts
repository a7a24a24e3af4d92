// What the store lists for a digest, page by page (REST API, "List attestations").
import { isRecord, parseStrictJson, valueAt } from '../../encoding/strict-json.ts';
import { Failure } from '../../errors/failure.ts';
import type { Http } from '../../http/client.ts';
import type { HttpResponse } from '../../http/exchange.ts';
import { lacksPermission, quotedRefusal, type Store, storeRequest, unexpected } from './store-api.ts';

/** Which attestations are wanted. */
export type Wanted = Readonly<{
  /** SHA-256 of the subject, 32 bytes. */
  digest: Buffer;
  /** The whole URI; undefined: attestations of all types. */
  predicateType: string | undefined;
}>;

/** An attestation in the list: its bundle as JSON, or where it is. Since July 2026 GitHub gives only the address. */
export type Listed = Readonly<{ bundle: unknown }> | Readonly<{ bundleUrl: URL }>;

/** An old answer contains the bundles themselves. */
const PER_PAGE = 30;
/** Far more than `gh` reads; a server that lists more may never end. */
const MAX_PAGES = 40;

/**
 * Lists the attestations for a digest; none if GitHub has none, or does not show them to this token. Throws
 * `attestation-permission-missing`, `attestation-refused`, `service-answer-invalid`, or another service Failure.
 */
export async function* listAttestations(http: Http, store: Store, wanted: Wanted): AsyncGenerator<Listed> {
  let after: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = new URLSearchParams({ per_page: String(PER_PAGE) });
    if (wanted.predicateType !== undefined) query.set('predicate_type', wanted.predicateType);
    if (after !== undefined) query.set('after', after);
    const path = `/sha256:${wanted.digest.toString('hex')}?${query}`;
    const request = storeRequest(store, path, { method: 'GET' });
    const answer = await http(request);
    if (answer.status === 404) return;
    // GitHub stores attestations of types that it refuses to filter by, such as a URI with an @.
    if (answer.status === 422 && wanted.predicateType !== undefined)
      return yield* listAttestations(http, store, { ...wanted, predicateType: undefined });
    if (answer.status !== 200)
      throw readRefusal(answer, quotedRefusal(request, answer), store.token !== undefined);
    yield* readPage(answer.body);
    after = cursorIn(answer);
    if (after === undefined) return;
  }
  throw unexpected(`more than ${MAX_PAGES} pages of attestations`);
}

function readRefusal(answer: HttpResponse, words: string, hasToken: boolean): Failure {
  const { status } = answer;
  const what = `GitHub does not show the attestations: it answered with ${status}: ${words}`;
  if (status !== 401 && !lacksPermission(answer)) return new Failure('attestation-refused', what, { status });
  return new Failure('attestation-permission-missing', what, {
    status,
    remedy: hasToken
      ? 'Use a token that may read the attestations (`attestations: read`), or none for a public repository.'
      : 'Use a token that may read the attestations (`attestations: read`).',
  });
}

function* readPage(body: Buffer): Generator<Listed> {
  const page = parseStrictJson(body, (what) => unexpected(`a list that cannot be read: ${what}`));
  const attestations = valueAt(page, 'attestations');
  if (!Array.isArray(attestations)) throw unexpected('something that is not a list of attestations');
  for (const each of attestations) {
    const { bundle, bundle_url: url } = isRecord(each) ? each : {};
    if (isRecord(bundle)) yield { bundle };
    else if (typeof url === 'string' && URL.canParse(url)) yield { bundleUrl: new URL(url) };
    else throw unexpected('an attestation without a bundle');
  }
}

/**
 * The cursor of the next page in the header Link (RFC 8288; REST API, "Using pagination"). The rest of that address is
 * not used, because the token would be sent there.
 */
function cursorIn({ headers }: HttpResponse): string | undefined {
  const [, next] = /<([^<>]*)>;\s*rel="next"/.exec(headers['link'] ?? '') ?? [];
  if (next === undefined) return undefined;
  const cursor = URL.canParse(next) ? new URL(next).searchParams.get('after') : null;
  if (!cursor) throw unexpected('a next page without a cursor');
  return cursor;
}
