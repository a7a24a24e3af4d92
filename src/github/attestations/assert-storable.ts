// Before anything is signed: does the store of the repository accept attestations from this token?
import { asFailure } from '../../errors/failure.ts';
import type { Http } from '../../http/client.ts';
import { isUnanswered, withGitHubRemedy } from '../outage.ts';
import { type Store, storeRequest } from './store-api.ts';
import { isUnavailable, type WriteFacts, writeRefusal } from './write-refusal.ts';

/** A question that nothing depends on: the store itself shows the answer later. */
const CALL_MS = 15_000;

/**
 * Asks GitHub to store a bundle without a statement, a certificate and a signature. The request has the form that the
 * API describes (REST API, "Create an attestation"), but there is nothing that GitHub could store for any digest: a
 * token that may write is answered with 422, and a token that may not write is refused before GitHub reads the bundle.
 * No other request shows it: the API does not list the permissions of a token, and everyone may read what is public. If
 * GitHub gives neither answer, `onNotice` gets the reason. Throws `attestation-permission-missing` or
 * `attestation-refused`.
 */
export async function assertStorable(
  http: Http,
  store: Store,
  facts: WriteFacts & Readonly<{ onNotice: (text: string) => void }>,
): Promise<void> {
  const request = storeRequest(store, '', {
    method: 'POST',
    body: Buffer.from('{"bundle":{}}'),
    attemptMs: CALL_MS,
    callMs: CALL_MS,
  });
  const answer = await http(request).catch((error: unknown) => {
    const failure = asFailure(error);
    if (!isUnanswered(failure)) throw withGitHubRemedy(failure);
    facts.onNotice(
      `cannot check whether this token may store attestations (${failure.message}); storing will show it`,
    );
  });
  if (answer === undefined) return;
  if ([401, 403, 404].includes(answer.status) || isUnavailable(answer))
    throw await writeRefusal(request, answer, facts);
}
