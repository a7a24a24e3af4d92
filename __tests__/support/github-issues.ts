// A stand-in for GitHub's issues of one repository: stateful, with its pages, its permissions, and the day that a test sets.
import type { Answer } from './github-attestations.ts';
import { USER } from './github-user.ts';

export type StoredIssue = {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  /** Who opened it. */
  login: string;
  isPullRequest: boolean;
  comments: string[];
};

export type StoredIssues = Readonly<{
  stored: StoredIssue[];
  /** Opens one without a request. */
  add: (issue: Partial<StoredIssue>) => StoredIssue;
  /** The repository has no issues. */
  disable: () => void;
  /** `2026-11-28`: what the header `Date` of the next answers says. */
  setDay: (day: string) => void;
  /** The answer to a request whose path begins with `/issues`. */
  route: (
    method: string,
    url: URL,
    asked: Readonly<{ writes: boolean; base: string }>,
    body: Buffer,
  ) => Answer;
}>;

const DOCS = 'https://docs.github.com/rest/issues/issues';
const REPOSITORY = '/repos/octo/demo';

export function createIssues(): StoredIssues {
  // The last changed come first.
  const stored: StoredIssue[] = [];
  let number = 0;
  let isOn = true;
  let date = new Date('2026-11-28T05:17:00Z');
  const add: StoredIssues['add'] = (given) => {
    number += 1;
    const usual = { title: '', body: '', state: 'open', login: USER.login, isPullRequest: false } as const;
    const issue: StoredIssue = { number, ...usual, comments: [], ...given };
    stored.unshift(issue);
    return issue;
  };
  const change = (issue: StoredIssue): void => {
    stored.splice(stored.indexOf(issue), 1);
    stored.unshift(issue);
  };
  const refusal = (status: number, message: string): Answer => ({
    status,
    body: { message, documentation_url: DOCS, status: String(status) },
  });

  const answer: StoredIssues['route'] = (method, url, { writes, base }, bytes) => {
    if (!isOn) return refusal(410, 'Issues are disabled for this repo');
    const path = url.pathname.slice(`${REPOSITORY}/issues`.length);
    const shown = (issue: StoredIssue) => issueJson(issue, `${base}${REPOSITORY}`, date.toISOString());
    if (method === 'GET' && path === '') {
      const [size, page] = ['per_page', 'page'].map((name) => Number(url.searchParams.get(name)));
      const wanted = stored.filter(({ state }) => state === url.searchParams.get('state'));
      const from = ((page ?? 1) - 1) * (size ?? 30);
      return { status: 200, body: wanted.slice(from, from + (size ?? 30)).map(shown) };
    }
    if (!writes) return refusal(403, 'Resource not accessible by integration');
    const given = JSON.parse(bytes.toString()) as Readonly<Record<string, string>>;
    if (method === 'POST' && path === '')
      return { status: 201, body: shown(add({ title: given['title'] ?? '', body: given['body'] ?? '' })) };
    const [, wanted, comments] = /^\/(\d+)(\/comments)?$/.exec(path) ?? [];
    const issue = stored.find((each) => each.number === Number(wanted));
    if (issue === undefined) return refusal(404, 'Not Found');
    change(issue);
    if (method === 'POST' && comments !== undefined) {
      const id = issue.comments.push(given['body'] ?? '');
      return { status: 201, body: commentJson(shown(issue), { id, body: given['body'] ?? '' }) };
    }
    if (method !== 'PATCH' || comments !== undefined) return refusal(404, 'Not Found');
    const { title = issue.title, body = issue.body, state = issue.state } = given;
    Object.assign(issue, { title, body, state });
    return { status: 200, body: shown(issue) };
  };

  return {
    stored,
    add,
    disable: () => {
      isOn = false;
    },
    setDay: (day) => {
      date = new Date(`${day}T05:17:00Z`);
    },
    route: (...asked) => ({ ...answer(...asked), headers: { date: date.toUTCString() } }),
  };
}

function issueJson(issue: StoredIssue, repository: string, now: string) {
  const { number, title, body, state, login, comments, isPullRequest } = issue;
  const url = `${repository}/issues/${number}`;
  const pages = `https://github.com/octo/demo/issues/${number}`;
  const pull = { url, html_url: pages, diff_url: `${pages}.diff`, patch_url: `${pages}.patch` };
  return {
    ...{
      id: 9000 + number,
      node_id: `I_${number}`,
      number,
      url,
      html_url: pages,
      repository_url: repository,
    },
    ...{ labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments`, events_url: `${url}/events` },
    ...{ title, body, state, state_reason: state === 'closed' ? 'completed' : null, locked: false },
    ...{ labels: [], assignee: null, assignees: [], milestone: null, comments: comments.length },
    ...{ created_at: now, updated_at: now, closed_at: state === 'closed' ? now : null },
    ...{ user: { ...USER, login }, author_association: 'NONE' },
    ...(isPullRequest ? { pull_request: pull } : {}),
  };
}

function commentJson(
  issue: ReturnType<typeof issueJson>,
  { id, body }: Readonly<{ id: number; body: string }>,
) {
  const { url, html_url: page, updated_at: now } = issue;
  return {
    ...{
      id,
      node_id: `IC_${id}`,
      url: `${url}/comments/${id}`,
      html_url: `${page}#issuecomment-${id}`,
      body,
    },
    ...{ issue_url: url, user: USER, created_at: now, updated_at: now, author_association: 'NONE' },
  };
}
