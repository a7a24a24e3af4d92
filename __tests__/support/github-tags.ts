// The tags of the stand-in for GitHub: read, created and moved as by its API of git references.
import type { Answer } from './github-attestations.ts';

export type Tags = Readonly<{
  /** The commit of each tag. */
  commits: Map<string, string>;
  /** The commit of each object that an annotated tag has in place of a commit. */
  annotated: Map<string, string>;
  /** `isFixed` says which tags belong to an immutable release. Undefined for a path that is not about tags. */
  route: (request: TagRequest, isFixed: (tag: string) => boolean) => Answer | undefined;
}>;
type TagRequest = Readonly<{ method: string; path: string; writes: boolean; base: string; body: Buffer }>;

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found', status: '404' } };
const DOCS = 'https://docs.github.com/rest/git/refs';
const invalid = (message: string): Answer => ({
  status: 422,
  body: { message, documentation_url: DOCS, status: '422' },
});

export function createTags(commits: Map<string, string>): Tags {
  const annotated = new Map<string, string>();
  const shown = (tag: string, base: string) => {
    const sha = commits.get(tag) ?? '';
    const type = annotated.has(sha) ? 'tag' : 'commit';
    return {
      ref: `refs/tags/${tag}`,
      node_id: 'R',
      url: `${base}/ref`,
      object: { type, sha, url: `${base}/c` },
    };
  };
  return {
    commits,
    annotated,
    route({ method, path, writes, base, body }, isFixed) {
      const commit = annotated.get(path.replace('/git/tags/', ''));
      if (method === 'GET' && commit !== undefined)
        return { status: 200, body: { object: { type: 'commit', sha: commit } } };
      const [, one, changed] = /^\/git\/(?:ref\/tags\/(.+)|refs(?:\/tags\/(.+))?)$/.exec(path) ?? [];
      if (one === undefined && !path.startsWith('/git/refs')) return undefined;
      if (method === 'GET')
        return commits.has(one ?? '') ? { status: 200, body: shown(one ?? '', base) } : NOT_FOUND;
      if (!writes)
        return { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } };
      const { ref = '', sha = '', force = false } = JSON.parse(body.toString());
      const tag = changed ?? ref.replace(/^refs\/tags\//, '');
      if (!/^[0-9a-f]{40}$/.test(sha)) return invalid('Object does not exist');
      if (method === 'POST' && commits.has(tag)) return invalid('Reference already exists');
      if (method === 'PATCH' && !commits.has(tag)) return invalid('Reference does not exist');
      if (method === 'PATCH' && force !== true) return invalid('Update is not a fast forward');
      if (isFixed(tag)) return invalid('Cannot update this protected ref.');
      commits.set(tag, sha);
      return { status: method === 'POST' ? 201 : 200, body: shown(tag, base) };
    },
  };
}
