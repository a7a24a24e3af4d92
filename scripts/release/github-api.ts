// GitHub's REST API for the scripts of a release: no package is needed, so that the jobs that may write install none.
import { quote } from '../../src/errors/failure.ts';

export type Answer = Readonly<{ status: number; body: unknown }>;
export type Api = Readonly<{
  /** `owner/name`. */
  repository: string;
  /**
   * Sends a request to a path below the repository, or to an upload address. Returns the answer with its JSON if its
   * status is 2xx or expected; throws an Error with GitHub's message for every other.
   */
  ask: (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string | URL,
    more?: Readonly<{ body?: object | Uint8Array<ArrayBuffer>; expect?: readonly number[] }>,
  ) => Promise<Answer>;
}>;

const REQUEST_MS = 120_000;

/** Connects to GITHUB_API_URL for GITHUB_REPOSITORY with GITHUB_TOKEN. Throws an Error if one is missing. */
export function connect(env: Readonly<Record<string, string | undefined>>): Api {
  const given = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`the variable ${name} is not set`);
    return value;
  };
  const [base, repository] = [new URL(given('GITHUB_API_URL')), given('GITHUB_REPOSITORY')];
  const authorization = `Bearer ${given('GITHUB_TOKEN')}`;
  const ask: Api['ask'] = async (method, path, { body, expect = [] } = {}) => {
    const url =
      typeof path === 'string' ? new URL(`${base.href.replace(/\/$/, '')}/repos/${repository}${path}`) : path;
    // Uploads go to another host of GitHub; the token goes nowhere else.
    if (url.origin !== base.origin && url.origin !== base.origin.replace('//api.', '//uploads.'))
      throw new Error(`GitHub's API directs a request to ${quote(url.origin)}`);
    const isBytes = body instanceof Uint8Array;
    const response = await fetch(url, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(REQUEST_MS),
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'sigstore-sign-release',
        ...{ authorization, 'content-type': isBytes ? 'application/octet-stream' : 'application/json' },
      },
      ...(body !== undefined && { body: isBytes ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const { status } = response;
    if (!response.ok && !expect.includes(status))
      throw new Error(
        `GitHub answered ${method} ${url.pathname} with ${status}: ${quote(messageIn(text), 300)}`,
      );
    return { status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return { repository, ask };
}

function messageIn(text: string): string {
  try {
    const { message, errors } = JSON.parse(text);
    return [message, errors && JSON.stringify(errors)].filter(Boolean).join(' ');
  } catch {
    return text;
  }
}
