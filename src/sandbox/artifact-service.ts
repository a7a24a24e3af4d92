// The artifact service of a job: the results service that names artifacts, and the block store with their bytes.
import { createHash, randomUUID } from 'node:crypto';
import type { ServiceAnswer, ServiceHandler, ServiceRequest } from './service.ts';

/** A finished artifact. `bytes` is a zip archive, or one unchanged file. */
export type StoredArtifact = Readonly<{ id: number; name: string; digest: string; bytes: Buffer }>;

type ArtifactStore = Readonly<{
  handler: (base: string) => ServiceHandler;
  artifacts: () => readonly StoredArtifact[];
  /** Replaces the bytes of a finished artifact, as someone with write access to the store could. */
  replace: (id: number, bytes: Buffer) => void;
  /**
   * Begins another attempt of the run: every name is available again, and existing artifacts stay. As on GitHub, the
   * IDs of its artifacts may be lower than those before; `firstId` is the first one.
   */
  nextAttempt: (firstId: number) => void;
}>;

type Artifact = {
  name: string;
  run: string;
  job: string;
  blob: string;
  finished?: StoredArtifact;
  at?: string;
};
type Blob = { blocks: Map<string, Buffer>; bytes?: Buffer; type?: string };

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';

/**
 * A store in memory; names are unique within an attempt of a run, as on GitHub. `onFinished` is called with each
 * artifact when it is complete.
 */
export function createArtifactStore(onFinished?: (artifact: StoredArtifact) => void): ArtifactStore {
  const artifacts = new Map<string, Artifact>();
  const blobs = new Map<string, Blob>();
  let lastId = 1000;
  let attempt = 1;

  function call(method: string, input: Record<string, unknown>, base: string): ServiceAnswer {
    const run = textOf(input['workflow_run_backend_id']);
    const name = textOf(input['name']);
    const key = `${run}\0${attempt}\0${name}`;
    const artifact = artifacts.get(key);
    if (method === 'ListArtifacts') return { status: 200, body: { artifacts: list(run, input) } };
    if (method === 'CreateArtifact') {
      if (artifact !== undefined)
        return refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
      const blob = randomUUID();
      const job = textOf(input['workflow_job_run_backend_id']);
      artifacts.set(key, { name, run, job: attempt === 1 ? job : `${job}-${attempt}`, blob });
      // The path needs two parts, which the client uses as container and blob.
      return {
        status: 200,
        body: { ok: true, signed_upload_url: `${base}/blob/${blob}?sig=${randomUUID()}` },
      };
    }
    if (method === 'GetSignedArtifactURL') {
      // The job distinguishes artifacts with the same name.
      const job = textOf(input['workflow_job_run_backend_id']);
      const found = [...artifacts.values()].find(
        (each) => each.run === run && each.name === name && each.job === job,
      );
      if (found?.finished === undefined) return refuse(404, 'not_found', 'artifact not found');
      return { status: 200, body: { signed_url: `${base}/blob/${found.blob}?sig=download` } };
    }
    if (artifact === undefined) return refuse(404, 'not_found', 'artifact not found');
    if (method === 'FinalizeArtifact') return finalize(artifact, input);
    if (method !== 'DeleteArtifact') return refuse(404, 'bad_route', 'no such method');
    artifacts.delete(key);
    return { status: 200, body: { ok: true, artifact_id: String(artifact.finished?.id ?? 0) } };
  }

  function finalize(artifact: Artifact, input: Record<string, unknown>): ServiceAnswer {
    const bytes = blobs.get(artifact.blob)?.bytes;
    if (bytes === undefined) return refuse(400, 'failed_precondition', 'nothing was uploaded');
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    const claimed = textOf(input['hash']);
    if (Number(input['size']) !== bytes.length) return refuse(400, 'invalid_argument', 'size does not match');
    if (claimed !== '' && claimed !== digest) return refuse(400, 'invalid_argument', 'hash does not match');
    artifact.finished = { id: ++lastId, name: artifact.name, digest, bytes };
    artifact.at = new Date().toISOString();
    onFinished?.(artifact.finished);
    return { status: 200, body: { ok: true, artifact_id: String(lastId) } };
  }

  function list(run: string, input: Record<string, unknown>): unknown[] {
    const name = textOf(input['name_filter']);
    const id = textOf(input['id_filter']);
    return [...artifacts.values()].flatMap((artifact) => {
      const { finished } = artifact;
      if (finished === undefined || artifact.run !== run) return [];
      if ((name !== '' && name !== artifact.name) || (id !== '' && id !== String(finished.id))) return [];
      return {
        workflow_run_backend_id: run,
        workflow_job_run_backend_id: artifact.job,
        database_id: String(finished.id),
        name: artifact.name,
        size: String(finished.bytes.length),
        created_at: artifact.at,
        digest: finished.digest,
      };
    });
  }

  /** The part of Azure's block blob API that the client uses. */
  function store(request: ServiceRequest): ServiceAnswer {
    const id = request.url.pathname.slice('/blob/'.length);
    const part = request.url.searchParams.get('comp');
    const blob: Blob = blobs.get(id) ?? { blocks: new Map() };
    const headers = {
      'x-ms-request-id': randomUUID(),
      'x-ms-version': textOf(request.headers['x-ms-version']),
    };
    if (request.method === 'GET' && blob.bytes !== undefined)
      return {
        status: 200,
        headers: { ...headers, 'content-type': blob.type ?? 'application/zip' },
        body: blob.bytes,
      };
    if (request.method !== 'PUT')
      return { status: 404, headers: { ...headers, 'x-ms-error-code': 'BlobNotFound' } };
    blobs.set(id, blob);
    if (part === 'block') blob.blocks.set(request.url.searchParams.get('blockid') ?? '', request.body);
    else {
      const blocks = part === 'blocklist' ? blocksOf(request.body, blob) : [request.body];
      if (blocks.includes(undefined))
        return { status: 400, headers: { ...headers, 'x-ms-error-code': 'InvalidBlockList' } };
      blob.bytes = Buffer.concat(blocks.filter((block) => block !== undefined));
      blob.type = textOf(request.headers['x-ms-blob-content-type']);
    }
    return { status: 201, headers: { ...headers, etag: '"0x1"', 'last-modified': new Date().toUTCString() } };
  }

  const handler =
    (base: string): ServiceHandler =>
    (request) => {
      const { pathname } = request.url;
      if (pathname.startsWith('/blob/')) return store(request);
      if (request.method !== 'POST' || !pathname.startsWith(TWIRP))
        return refuse(404, 'bad_route', 'no such route');
      if (!/^bearer ./i.test(textOf(request.headers['authorization'])))
        return refuse(401, 'unauthenticated', 'no token');
      return call(pathname.slice(TWIRP.length), JSON.parse(request.body.toString('utf8')), base);
    };

  const replace = (id: number, bytes: Buffer) => {
    const artifact = [...artifacts.values()].find(({ finished }) => finished?.id === id);
    const blob = blobs.get(artifact?.blob ?? '');
    if (artifact?.finished === undefined || blob === undefined) return;
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    artifact.finished = { ...artifact.finished, digest, bytes };
    blob.bytes = bytes;
  };
  const all = () => [...artifacts.values()].flatMap(({ finished }) => finished ?? []);
  const nextAttempt = (firstId: number) => {
    attempt += 1;
    lastId = firstId - 1;
  };
  return { handler, artifacts: all, replace, nextAttempt };
}

const refuse = (status: number, code: string, msg: string): ServiceAnswer => ({
  status,
  body: { code, msg },
});

/** Text, or text wrapped as protobuf's StringValue; anything else is empty. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value !== null && typeof value === 'object' && 'value' in value ? textOf(value.value) : '';
}

const blocksOf = (list: Buffer, blob: Blob): (Buffer | undefined)[] =>
  [...list.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(([, id]) =>
    blob.blocks.get(id ?? ''),
  );
