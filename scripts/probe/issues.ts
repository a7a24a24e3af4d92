// GitHub's issues of one repository (REST API, "Issues"): those that the job's token opened, and changes to them.
import { isRecord, valueAt } from '../../src/encoding/strict-json.ts';
import type { Api } from '../github-api.ts';

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

/** Each call throws if GitHub refuses, does not answer, or answers with something else. */
export function issuesOf({ ask }: Api): Issues {
  const change = async (method: 'POST' | 'PATCH', path: string, body: object) =>
    void (await ask(method, `/issues${path}`, { body }));
  return {
    opened: async (marker) => {
      const issues: Issue[] = [];
      let now: Date | undefined;
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = `state=open&sort=updated&direction=desc&per_page=${PAGE_ISSUES}&page=${page}`;
        const { body: listed, date } = await ask('GET', `/issues?${query}`);
        now ??= date;
        if (!Array.isArray(listed)) throw new Error("GitHub's list of issues is not a list");
        issues.push(...listed.flatMap((entry: unknown) => ownIssue(entry, marker)));
        if (listed.length < PAGE_ISSUES) break;
      }
      if (now === undefined) throw new Error("GitHub's answer has no date");
      return { issues: issues.toSorted((a, b) => a.number - b.number), now };
    },
    open: async (title, body) => {
      const { body: opened } = await ask('POST', '/issues', { body: { title, body } });
      return Number(valueAt(opened, 'number'));
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
