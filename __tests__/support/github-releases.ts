// A stand-in for GitHub's API of releases, attestations and issues: stateful, on a real socket, with its rules for names and permissions.
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Answer,
  type AttestationOptions,
  type Attestations,
  startAttestations,
} from './github-attestations.ts';
import { createIssues, type StoredIssues } from './github-issues.ts';
import { createTags } from './github-tags.ts';
import { USER } from './github-user.ts';

export type StoredAsset = {
  id: number;
  name: string;
  state: 'uploaded' | 'open' | 'starter';
  bytes: Buffer;
  created: string;
  /** Older API versions have none. */
  digest: boolean;
};
export type StoredRelease = {
  id: number;
  tag: string;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  assets: StoredAsset[];
  /** Its text. */
  body: string;
  isLatest?: boolean;
};
export type Asked = Readonly<{ method: string; path: string; authorization: string }>;

/** What a request gets instead of its real response; `lost`: the work is done, the response is not sent. */
export type Trouble =
  | 'reset'
  | 'lost'
  | 'cut'
  | 'hang'
  | Readonly<{ status: number; headers?: Record<string, string>; body?: unknown }>;

export type GitHubOptions = Readonly<{
  /** Tokens that may write; every other token may only read what is published. */
  writers?: readonly string[];
  /** Tags at a commit of only `a`. */
  tags?: readonly string[];
  /** Default: octo/demo. */
  repository?: string;
  /** A release becomes immutable when it is published. */
  immutableReleases?: boolean;
  /** The names that assets get; default: those that GitHub is known to give. */
  rename?: (name: string) => string;
  /** The repository was renamed: its old address redirects to the new one, with 301, or with this status for a body. */
  moved?: 301 | 307 | 308;
  trouble?: (asked: Asked & { nth: number }) => Trouble | undefined;
  /** How the store of attestations behaves. */
  attestations?: AttestationOptions;
}>;

export type GitHub = Readonly<{
  /** What a job has in its environment, and the input `github-token`. */
  env: Readonly<Record<string, string>>;
  token: string;
  add: (release: Partial<StoredRelease> & { tag: string }) => StoredRelease;
  asset: (
    release: StoredRelease,
    name: string,
    bytes: string | Buffer,
    more?: Partial<StoredAsset>,
  ) => StoredAsset;
  url: string;
  /** Puts another address into every response: that of a proxy in front. */
  showAs: (address: string) => void;
  releases: StoredRelease[];
  attestations: Attestations;
  issues: StoredIssues;
  /** The commit of each tag. */
  tags: Map<string, string>;
  /** The commit of each object of an annotated tag. */
  annotated: Map<string, string>;
  asked: readonly Asked[];
  close: () => Promise<void>;
}>;

/** A repository by its number, as redirects of the API name it. */
const MOVED = '/repositories/7007';

const NOT_FOUND = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };
const FORBIDDEN = {
  message: 'Resource not accessible by integration',
  documentation_url: 'https://docs.github.com/rest/releases/releases',
  status: '403',
};

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { writers = ['ghs_writer'], tags = [], rename = renamed } = options;
  const releases: StoredRelease[] = [];
  const asked: Asked[] = [];
  let ids = 1000;
  const nextId = () => (ids += 1);
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let base = own;
  const { repository: name = 'octo/demo' } = options;
  const [repository, site] = [`/repos/${name}`, `https://github.com/${name}`];
  const git = createTags(new Map(tags.map((tag) => [tag, 'a'.repeat(40)])));
  const store = await startStore(() => releases.flatMap(({ assets }) => assets));
  const attestations = await startAttestations(options.attestations);
  const issues = createIssues();

  const asset = (tag: string, { id, name, state, bytes, created, digest }: StoredAsset) => ({
    url: `${base}${repository}/releases/assets/${id}`,
    id,
    node_id: `RA_${id}`,
    name,
    label: '',
    uploader: USER,
    content_type: 'application/octet-stream',
    state,
    size: bytes.length,
    digest: digest && state === 'uploaded' ? `sha256:${sha256(bytes)}` : null,
    download_count: 0,
    created_at: created,
    updated_at: created,
    browser_download_url: `${site}/releases/download/${tag}/${encodeURIComponent(name)}`,
  });
  const shown = (release: StoredRelease) => ({
    url: `${base}${repository}/releases/${release.id}`,
    assets_url: `${base}${repository}/releases/${release.id}/assets`,
    upload_url: `${base}${repository}/releases/${release.id}/assets{?name,label}`,
    html_url: `${site}/releases/tag/${release.draft ? `untagged-${release.id}` : release.tag}`,
    id: release.id,
    author: USER,
    node_id: `RE_${release.id}`,
    tag_name: release.tag,
    target_commitish: 'main',
    name: release.tag,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: '2026-11-20T00:00:00Z',
    updated_at: '2026-11-20T00:00:00Z',
    published_at: release.draft ? null : '2026-11-20T00:00:00Z',
    assets: release.assets.map((each) => asset(release.tag, each)),
    tarball_url: release.draft ? null : `https://api.github.com${repository}/tarball/${release.tag}`,
    zipball_url: release.draft ? null : `https://api.github.com${repository}/zipball/${release.tag}`,
    body: release.body,
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '' } = request;
    const authorization = request.headers.authorization ?? '';
    const nth = asked.filter((each) => each.method === method && each.path === path).length;
    asked.push({ method, path, authorization });
    const trouble = options.trouble?.({ method, path, authorization, nth });
    if (trouble === 'reset') return void request.socket.destroy();
    const bytes: Buffer[] = [];
    try {
      for await (const chunk of request) bytes.push(chunk as Buffer);
    } catch {
      return; // the client went away
    }
    if (trouble === 'hang') return;
    if (typeof trouble === 'object') {
      if (method === 'POST' && path.includes('/assets?name=') && trouble.status >= 500) leaveStarter(path);
      return send(response, {
        status: trouble.status,
        headers: trouble.headers ?? {},
        body: trouble.body ?? {},
      });
    }
    if (options.moved !== undefined && path.startsWith(repository)) {
      const location = `${base}${MOVED}${path.slice(repository.length)}`;
      return send(response, {
        status: method === 'GET' ? 301 : options.moved,
        headers: { location },
        body: {},
      });
    }
    const { accept = '' } = request.headers;
    const answer = route(method, new URL(path, base), { authorization, accept }, Buffer.concat(bytes));
    if (trouble === 'lost') return void request.socket.destroy();
    send(response, answer, trouble === 'cut');
  }

  /** What a broken upload leaves behind: an asset that has its name and nothing else. */
  function leaveStarter(path: string): void {
    const url = new URL(path, base);
    const release = releases.find(({ id }) => url.pathname.includes(`/releases/${id}/`));
    const name = rename(url.searchParams.get('name') ?? '');
    if (release === undefined || release.assets.some((each) => each.name === name)) return;
    release.assets.push({
      id: nextId(),
      name,
      state: 'starter',
      bytes: Buffer.alloc(0),
      created: new Date(0).toISOString(),
      digest: true,
    });
  }

  function route(
    method: string,
    url: URL,
    { authorization, accept }: Readonly<{ authorization: string; accept: string }>,
    body: Buffer,
  ): Answer {
    const writes = writers.some((token) => new RegExp(`^(bearer|token) ${token}$`, 'i').test(authorization));
    if (authorization !== '' && !/^(bearer|token) gh[sp]_/i.test(authorization))
      return {
        status: 401,
        body: {
          message: 'Bad credentials',
          documentation_url: 'https://docs.github.com/rest',
          status: '401',
        },
      };
    if (/^\/(repos\/[\w-]+\/[\w-]+|repositories\/7007)\/attestations(\/|$)/.test(url.pathname))
      return attestations.route(method, url, { authorization, writes, base }, body);
    if (/^\/repos\/octo\/demo\/issues(\/|$)/.test(url.pathname))
      return issues.route(method, url, { writes, base }, body);
    const visible = releases.filter(({ draft }) => writes || !draft);
    const path = url.pathname.replace(repository, '').replace(MOVED, '');
    const page = <T>(items: readonly T[]): T[] => {
      const [size, number] = [
        Number(url.searchParams.get('per_page') ?? 30),
        Number(url.searchParams.get('page') ?? 1),
      ];
      return items.slice((number - 1) * size, number * size);
    };
    const [, tag] = /^\/releases\/tags\/(.+)$/.exec(path) ?? [];
    if (method === 'GET' && tag !== undefined) {
      const found = releases.find((release) => !release.draft && release.tag === decodeURIComponent(tag));
      return found === undefined ? { status: 404, body: NOT_FOUND } : { status: 200, body: shown(found) };
    }
    if (method === 'GET' && path === '/releases')
      return { status: 200, body: page([...visible].reverse()).map(shown) };
    if (method === 'POST' && path === '/releases/generate-notes')
      return writes ? { status: 200, body: { name: 'v1', body: '' } } : { status: 403, body: FORBIDDEN };
    const answered = git.route({ method, path: decodeURIComponent(path), writes, base, body }, (ref) =>
      releases.some((release) => release.immutable && release.tag === ref),
    );
    if (answered !== undefined) return answered;
    if (method === 'POST' && path === '/releases')
      return writes ? create(JSON.parse(body.toString())) : { status: 403, body: FORBIDDEN };
    const [, assetId] = /^\/releases\/assets\/(\d+)$/.exec(path) ?? [];
    if (assetId !== undefined) return oneAsset(method, Number(assetId), { writes, accept });
    const [, oneId] = /^\/releases\/(\d+)$/.exec(path) ?? [];
    const one = visible.find(({ id }) => id === Number(oneId));
    if (method === 'GET' && one !== undefined) return { status: 200, body: shown(one) };
    if (method === 'PATCH' && one !== undefined)
      return writes ? edit(one, JSON.parse(body.toString())) : { status: 403, body: FORBIDDEN };
    const [, releaseId] = /^\/releases\/(\d+)\/assets$/.exec(path) ?? [];
    const release = visible.find(({ id }) => id === Number(releaseId));
    if (release === undefined) return { status: 404, body: NOT_FOUND };
    if (method === 'GET')
      return { status: 200, body: page(release.assets).map((each) => asset(release.tag, each)) };
    if (!writes) return { status: 403, body: FORBIDDEN };
    return take(release, url.searchParams.get('name') ?? '', body);
  }

  function create({ tag_name: tag = '', draft = false, prerelease = false, body = '' }): Answer {
    const taken = releases.some((release) => release.tag === tag && !release.draft);
    if (taken)
      return {
        status: 422,
        body: {
          message: 'Validation Failed',
          errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }],
        },
      };
    return { status: 201, body: shown(add({ tag, draft, prerelease, body })) };
  }

  function edit(
    release: StoredRelease,
    { draft = release.draft, body = release.body, make_latest = '' },
  ): Answer {
    const immutable = release.immutable || (options.immutableReleases === true && !draft);
    Object.assign(release, { draft, body, immutable });
    if (make_latest !== '') release.isLatest = make_latest === 'true';
    return { status: 200, body: shown(release) };
  }

  function add(given: Partial<StoredRelease> & { tag: string }): StoredRelease {
    const usual = { id: nextId(), draft: false, prerelease: false, immutable: false, assets: [], body: '' };
    const release = { ...usual, ...given };
    releases.push(release);
    return release;
  }

  function oneAsset(
    method: string,
    id: number,
    { writes, accept }: Readonly<{ writes: boolean; accept: string }>,
  ): Answer {
    for (const release of releases) {
      const index = release.assets.findIndex((each) => each.id === id);
      const found = release.assets[index];
      if (found === undefined) continue;
      if (method === 'GET' && accept.includes('octet-stream'))
        return { status: 302, headers: { location: `${store.url}/${id}?sig=${SIGNATURE}` } };
      if (method === 'GET') return { status: 200, body: asset(release.tag, found) };
      if (!writes) return { status: 403, body: FORBIDDEN };
      release.assets.splice(index, 1);
      return { status: 204 };
    }
    return { status: 404, body: NOT_FOUND };
  }

  function take(release: StoredRelease, given: string, bytes: Buffer): Answer {
    const invalid = (code: string, message: string) => ({
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [{ resource: 'ReleaseAsset', code, field: 'name', message }],
      },
    });
    if (release.immutable) return invalid('custom', 'Cannot upload assets to an immutable release.');
    const name = rename(given);
    if (release.assets.some((each) => each.name === name)) return invalid('already_exists', 'already exists');
    const stored = {
      id: nextId(),
      name,
      state: 'uploaded' as const,
      bytes,
      created: new Date().toISOString(),
      digest: true,
    };
    release.assets.push(stored);
    return { status: 201, body: asset(release.tag, stored) };
  }

  return {
    url: own,
    showAs: (address) => {
      base = address;
    },
    env: { GITHUB_API_URL: own, GITHUB_REPOSITORY: name },
    token: writers[0] ?? 'ghs_reader',
    releases,
    attestations,
    issues,
    asked,
    add,
    tags: git.commits,
    annotated: git.annotated,
    asset: (release, name, bytes, more = {}) => {
      const created = new Date(0).toISOString();
      const stored = {
        id: nextId(),
        name,
        state: 'uploaded' as const,
        bytes: Buffer.from(bytes),
        created,
        digest: true,
        ...more,
      };
      release.assets.push(stored);
      return stored;
    },
    close: async () => {
      await Promise.all([store.close(), attestations.close()]);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function send(response: ServerResponse, { status, body, raw, headers }: Answer, cut = false): void {
  const bytes =
    raw ??
    (body === undefined ? undefined : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)));
  const type = raw === undefined ? 'application/json; charset=utf-8' : 'application/octet-stream';
  response.writeHead(status, {
    'content-type': type,
    ...(bytes && !cut ? { 'content-length': bytes.length } : {}),
    ...headers,
  });
  if (!cut) return void response.end(bytes);
  response.write(bytes?.subarray(0, bytes.length / 2), () => response.destroy());
}

/** The right to fetch from the store; as secret as a token. */
export const SIGNATURE = 'sig-of-the-store';

/** Where the bytes of assets are: another host, which refuses every request with a token of GitHub. */
async function startStore(assets: () => readonly StoredAsset[]) {
  const server = createServer(({ url = '', headers }, response) => {
    const [, id] = /^\/(\d+)\?sig=/.exec(url) ?? [];
    const found = assets().find((each) => each.id === Number(id));
    if (headers.authorization !== undefined || found === undefined || !url.endsWith(SIGNATURE))
      return void response.writeHead(400).end('<Error/>');
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(found.bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Letters that GitHub does not spell as the letter without its mark. */
const SPELLINGS = Object.entries({
  AE: 'Æ',
  D: 'ÐĐ',
  H: 'Ħ',
  IJ: 'Ĳ',
  L: 'ĿŁ',
  NG: 'Ŋ',
  O: 'Ø',
  OE: 'Œ',
  SS: 'ẞ',
  T: 'Ŧ',
  Th: 'Þ',
  ae: 'æ',
  d: 'ðđ',
  h: 'ħ',
  i: 'ı',
  ij: 'ĳ',
  k: 'ĸ',
  l: 'ŀł',
  "'n": 'ŉ',
  ng: 'ŋ',
  o: 'ø',
  oe: 'œ',
  ss: 'ß',
  t: 'ŧ',
  th: 'þ',
  x: '×',
});

function spelling(letter: string): string {
  const [plain = '', mark = ''] = letter.normalize('NFD');
  if (letter < '\u0180' && /\p{Mn}/u.test(mark)) return plain;
  return SPELLINGS.find(([, letters]) => letters.includes(letter))?.[0] ?? '.';
}

/** What GitHub is known to keep of a name, one character at a time: see the table in github/releases/attach.test.ts. */
function renamed(name: string): string {
  let kept = name.startsWith('.') ? 'default' : '';
  for (const letter of name.normalize('NFC'))
    for (const character of letter > '\x7f' ? spelling(letter) : letter)
      if (/[A-Za-z0-9_@+-]/.test(character)) kept += character;
      else if (!kept.endsWith('.') && kept !== '') kept += '.';
  if (kept.endsWith('.')) kept = kept.slice(0, -1);
  return kept === name || kept.includes('.') ? kept : `default.${kept}`;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
export const someBytes = (count: number) => randomBytes(count);
