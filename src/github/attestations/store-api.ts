// GitHub's store of attestations (REST API, "Repository attestations"): its addresses, and what a refusal means.
import { Failure, quote } from '../../errors/failure.ts';
import type { HttpRequest, HttpResponse } from '../../http/exchange.ts';
import { withoutEchoes } from '../../http/response-errors.ts';
import { refusalWords } from '../refusal-words.ts';

/** The store of one repository. */
export type Store = Readonly<{
  /** `owner/name`. */
  repository: string;
  /** The address of the API, without a slash at its end. */
  api: string;
  /** Undefined: only what everyone may read. */
  token: string | undefined;
}>;

/** Statuses with which GitHub says no; all others are retried, or fail as with every other service. */
const REFUSALS = [400, 401, 403, 404, 409, 413, 422, 451];

/**
 * A request to the store; `path` is what follows the address of the repository's attestations. Answers may have the
 * forms of both versions of the API, so no version is asked for.
 */
export function storeRequest(
  { repository, api, token }: Store,
  path: string,
  asked: Pick<HttpRequest, 'method'> & Partial<HttpRequest>,
): HttpRequest {
  return {
    service: 'github',
    url: new URL(`${api}/repos/${repository}/attestations${path}`),
    accept: 'application/json',
    expect: REFUSALS,
    movable: true,
    ...asked,
    headers: {
      accept: 'application/vnd.github+json',
      ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
  };
}

/** GitHub's message in a refusal, quoted, without the token. */
export function quotedRefusal(request: HttpRequest, { body }: HttpResponse): string {
  return quote(withoutEchoes(refusalWords(body), request).trim(), 300);
}

/** True if the token lacks the permission: GitHub shows neither what it may not read nor, for some, that it may not. */
export function lacksPermission({ status, body }: HttpResponse): boolean {
  return status === 404 || (status === 403 && /not accessible by|must have/i.test(refusalWords(body)));
}

/** The failure for an answer that is not what the API describes. */
export const unexpected = (what: string): Failure =>
  new Failure('service-answer-invalid', `GitHub's API answered with ${what}`);
