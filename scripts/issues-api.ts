// GitHub's issues of one repository (REST API, "Issues"): those that the job's token opened, and changes to them.
import { isRecord, parseJson, parseJsonObject } from '../src/encoding/strict-json.ts';
import { quote } from '../src/errors/failure.ts';
import { refusalWords } from '../src/github/refusal-words.ts';
import { createHttp } from '../src/http/client.ts';
import type { HttpRequest, HttpResponse } from '../src/http/exchange.ts';

export type Issue = Readonly<{ number: number; body: string }>;
export type Issues = Readonly<{
  /** The open issues of this token's own whose text begins with `marker`, the oldest first; and GitHub's time. */
  opened: (marker: string) => Promise<Readonly<{ issues: readonly Issue[]; now: Date }>>;
  /** Returns the number of the new issue. */
  open: (title: string, body: string) => Promise<number>;
  comment: (number: number, body: string) => Promise<void>;
  rewrite: (number: number, body: string) => Promise<void>;
  close: (number: number) => Promise<void>;
}>;

/** The login that GitHub gives to the token of a job. Anyone else could copy the first line of a text. */
const AUTHOR = 'github-actions[bot]';
const PAGE_ISSUES = 100;
/** The last changed come first. */
const MAX_PAGES = 10;
const CALL_MS = 60_000;
const REFUSALS = [400, 401, 403, 404, 410, 422];
/** GitHub may have done what it answers so. Asking again could open a second issue. */
const UNKNOWN = [500, 502, 503, 504];

/**
 * In: the address of the repository in the API, such as `https://api.github.com/repos/octo/demo`, and a token with
 * `issues: write`. Each call throws if GitHub refuses, does not answer, or answers with something else.
 */
export function connectIssues(repository: string, token: string, env: NodeJS.ProcessEnv): Issues {
  const http = createHttp({ env, pace: { callMs: CALL_MS } });
  const ask = async (method: HttpRequest['method'], path: string, body?: object): Promise<HttpResponse> => {
    const answer = await http({
      service: 'github',
      method,
      url: new URL(`${repository}/issues${path}`),
      headers: {
        ...{ accept: 'application/vnd.github+json', authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      expect: method === 'POST' ? REFUSALS.concat(UNKNOWN) : REFUSALS,
      movable: true,
      ...(body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) }),
    });
    if (answer.status < 300) return answer;
    const words = refusalWords(answer.body).replaceAll(token, '[secret]');
    throw new Error(`GitHub answered ${answer.status} to ${method} issues${path}: ${quote(words, 300)}`);
  };
  const change = async (...asked: Parameters<typeof ask>) => void (await ask(...asked));
  return {
    opened: async (marker) => {
      const issues: Issue[] = [];
      let now: Date | undefined;
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = `state=open&sort=updated&direction=desc&per_page=${PAGE_ISSUES}&page=${page}`;
        const { body, date } = await ask('GET', `?${query}`);
        now ??= date;
        const listed = parseJson(body, (what) => new Error(`GitHub's list of issues is ${what}`));
        if (!Array.isArray(listed)) throw new Error("GitHub's list of issues is not a list");
        issues.push(...listed.flatMap((entry: unknown) => ownIssue(entry, marker)));
        if (listed.length < PAGE_ISSUES) break;
      }
      if (now === undefined) throw new Error("GitHub's answer has no date");
      return { issues: issues.toSorted((a, b) => a.number - b.number), now };
    },
    open: async (title, body) => {
      const answer = await ask('POST', '', { title, body });
      const { number } = parseJsonObject(answer.body, (what) => new Error(`GitHub answered with ${what}`));
      return Number(number);
    },
    comment: (number, body) => change('POST', `/${number}/comments`, { body }),
    rewrite: (number, body) => change('PATCH', `/${number}`, { body }),
    close: (number) => change('PATCH', `/${number}`, { state: 'closed', state_reason: 'completed' }),
  };
}

/** GitHub lists pull requests as issues too. */
function ownIssue(entry: unknown, marker: string): Issue[] {
  if (!isRecord(entry)) return [];
  const { number, body, user, pull_request: pullRequest } = entry;
  if (typeof number !== 'number' || typeof body !== 'string' || pullRequest !== undefined) return [];
  return isRecord(user) && user['login'] === AUTHOR && body.startsWith(marker) ? [{ number, body }] : [];
}
