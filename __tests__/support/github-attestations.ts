// A stand-in for GitHub's store of attestations: stateful, with its rules for permissions, types, pages and bundles.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compress } from './snappy.ts';

/** An answer of GitHub's API. */
export type Answer = Readonly<{
  status: number;
  body?: unknown;
  raw?: Buffer;
  headers?: Record<string, string>;
}>;

export type StoredAttestation = {
  id: number;
  /** The JSON of the bundle, as it came. */
  bundle: Buffer;
  /** `sha256:` and 64 hexadecimal digits. */
  digests: string[];
  predicateType: string;
};

/**
 * How the list contains bundles: inline as until July 2026, null as since then, or absent as in the version 2026-03-10
 * of the API.
 */
export type BundleForm = 'inline' | 'null' | 'absent';

export type AttestationOptions = Readonly<{
  /** Only writers see what is stored. Default: a public repository. */
  isPrivate?: boolean;
  /** Default: `null`. */
  form?: BundleForm;
  /** Bundles are not compressed. */
  plain?: boolean;
  /** An attestation is in the list only when the list was read this often after it was stored. */
  lag?: number;
  /** The repository has no store. */
  unavailable?: boolean;
  /** What is stored instead of a bundle. */
  instead?: (bundle: Buffer) => Buffer;
  /** What the other host answers instead of a block. */
  block?: (block: Buffer) => Answer;
  /** Where a list says that a bundle is, instead of the address of the other host. */
  bundleUrl?: (address: string) => string;
}>;

export type Attestations = Readonly<{
  setForm: (form: BundleForm) => void;
  stored: StoredAttestation[];
  /** Stores a bundle without a request. */
  add: (bundle: Buffer) => StoredAttestation;
  /** Requests to the other host; the right to read is in the query. */
  fetched: readonly Readonly<{ path: string; authorization: string | undefined }>[];
  /** The answer to a request whose path begins with `/attestations`. */
  route: (
    method: string,
    url: URL,
    asked: Readonly<{ authorization: string; writes: boolean; base: string }>,
    body: Buffer,
  ) => Answer;
  close: () => Promise<void>;
}>;

const DOCS = 'https://docs.github.com/rest/repos/attestations#create-an-attestation';
const refusal = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: DOCS, status: String(status) },
});
const REPOSITORY_ID = 7007;
/** The right to fetch from the other host; as secret as a token. */
export const BUNDLE_SIGNATURE = 'sig-of-the-bundle';
/** The short names of types that the list can be filtered by. */
const SHORT: Readonly<Record<string, RegExp>> = {
  provenance: /slsa\.dev\/provenance/,
  sbom: /spdx\.dev|cyclonedx\.org/,
  release: /in-toto\.io\/attestation\/release/,
};

export async function startAttestations(options: AttestationOptions = {}): Promise<Attestations> {
  const stored: StoredAttestation[] = [];
  let ids = 4710;
  let lists = 0;
  let form = options.form ?? 'null';
  const storedAfter = new Map<StoredAttestation, number>();
  const add = (given: Buffer): StoredAttestation => {
    const bundle = options.instead?.(given) ?? given;
    const { predicateType, digests } = statementIn(bundle) ?? { predicateType: '', digests: [] };
    ids += 1;
    const attestation = { id: ids, bundle, digests, predicateType };
    // The newest are listed first.
    stored.unshift(attestation);
    storedAfter.set(attestation, lists);
    return attestation;
  };
  const host = await startBundleHost(stored, options);

  const create = (authorization: string, writes: boolean, body: Buffer): Answer => {
    if (authorization === '') return refusal(401, 'Requires authentication');
    if (!writes)
      return options.isPrivate === true
        ? refusal(404, 'Not Found')
        : refusal(403, 'Resource not accessible by integration');
    if (options.unavailable === true)
      return refusal(
        403,
        'Feature not available for user-owned private repositories. To enable this feature, please make this repository public.',
      );
    const bundle = bundleIn(body);
    if (bundle === undefined) return refusal(422, 'Invalid request.\n\n"bundle" wasn\'t supplied.');
    const statement = statementIn(bundle);
    if (statement === undefined) return refusal(422, 'Invalid Argument - the bundle has no statement');
    if (statement.hasRepeats) return refusal(422, 'Invalid Argument - duplicate subject in statement');
    return { status: 201, body: { id: add(bundle).id } };
  };

  const list = (url: URL, digest: string, base: string): Answer => {
    lists += 1;
    const type = url.searchParams.get('predicate_type');
    if (type?.includes('@')) return refusal(422, 'Invalid predicate type');
    const found = stored.filter(
      (each) =>
        each.digests.includes(digest) &&
        (type === null || each.predicateType === type || SHORT[type]?.test(each.predicateType) === true) &&
        lists - (storedAfter.get(each) ?? 0) > (options.lag ?? 0),
    );
    if (found.length === 0) return refusal(404, 'Not Found');
    const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
    const after = Number(url.searchParams.get('after')?.replace('cursor-', '') ?? 0);
    const page = found.slice(after, after + size);
    const next = new URL(`${base}/repositories/${REPOSITORY_ID}/attestations/${digest}`);
    for (const [name, value] of url.searchParams) next.searchParams.set(name, value);
    next.searchParams.set('after', `cursor-${after + size}`);
    const attestations = page.map((each) => ({
      repository_id: REPOSITORY_ID,
      initiator: 'user',
      ...(form === 'inline' ? { bundle: JSON.parse(each.bundle.toString()) } : {}),
      ...(form === 'null' ? { bundle: null } : {}),
      ...(form === 'inline' ? {} : { bundle_url: host.addressOf(each) }),
    }));
    const link = after + size < found.length ? { link: `<${next}>; rel="next"` } : {};
    return { status: 200, body: { attestations }, headers: link };
  };

  return {
    setForm: (given) => {
      form = given;
    },
    stored,
    add,
    fetched: host.fetched,
    route: (method, url, { authorization, writes, base }, body) => {
      const [, digest] =
        /\/attestations\/(sha256:[0-9a-f]{64})$/.exec(decodeURIComponent(url.pathname)) ?? [];
      if (method === 'POST' && url.pathname.endsWith('/attestations'))
        return create(authorization, writes, body);
      if (method !== 'GET' || digest === undefined) return refusal(404, 'Not Found');
      if (options.isPrivate === true && !writes) return refusal(404, 'Not Found');
      return list(url, digest, base);
    },
    close: host.close,
  };
}

/** The bundle in the body of a request, in its own bytes. */
function bundleIn(body: Buffer): Buffer | undefined {
  try {
    const { bundle } = JSON.parse(body.toString());
    return typeof bundle === 'object' && bundle !== null ? Buffer.from(JSON.stringify(bundle)) : undefined;
  } catch {
    return undefined;
  }
}

function statementIn(bundle: Buffer) {
  try {
    const { payload } = JSON.parse(bundle.toString()).dsseEnvelope;
    const { predicateType, subject } = JSON.parse(Buffer.from(payload, 'base64').toString());
    const digests: string[] = subject.map(
      (each: { digest: { sha256: string } }) => `sha256:${each.digest.sha256}`,
    );
    const rows = subject.map((each: unknown) => JSON.stringify(each));
    return { predicateType: String(predicateType), digests, hasRepeats: new Set(rows).size < rows.length };
  } catch {
    return undefined;
  }
}

/** Where the bundles are: another host, which refuses every request with a token of GitHub. */
async function startBundleHost(stored: readonly StoredAttestation[], options: AttestationOptions) {
  const fetched: { path: string; authorization: string | undefined }[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    const { authorization } = headers;
    fetched.push({ path: url, authorization });
    const [, id] = /^\/attestations\/[0-9a-f]{8}\/(\d+)\.json(?:\.sn)?\?/.exec(url) ?? [];
    const found = stored.find((each) => each.id === Number(id));
    if (authorization !== undefined || found === undefined || !url.endsWith(BUNDLE_SIGNATURE))
      return void response.writeHead(403, { 'content-type': 'application/xml' }).end('<Error/>');
    const block = options.plain === true ? found.bundle : compress(found.bundle);
    const { status, raw = block, headers: more = {} } = options.block?.(block) ?? { status: 200 };
    const type = options.plain === true ? 'application/json' : 'application/x-snappy';
    response.writeHead(status, { 'content-type': type, ...more }).end(raw);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    fetched,
    addressOf: ({ id, bundle }: StoredAttestation): string => {
      const name = createHash('sha256').update(bundle).digest('hex').slice(0, 8);
      const suffix = options.plain === true ? 'json' : 'json.sn';
      const address = `${base}/attestations/${name}/${id}.${suffix}?se=2099&sig=${BUNDLE_SIGNATURE}`;
      return options.bundleUrl?.(address) ?? address;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
