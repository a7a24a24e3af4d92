// Rekor v1: a log of files and envelopes that promises inclusion with a signed entry timestamp, and proves it.
import { sign } from 'node:crypto';
import { canonicalJson } from '../encoding/canonical-json.ts';
import { spkiOf, toPem } from '../encoding/x509.ts';
import type { Lie } from '../faults.ts';
import type { ServiceAnswer, ServiceHandler, ServiceRequest } from '../service.ts';
import { logKeyId, type NoteSigner, signCheckpoint } from './checkpoint.ts';
import { type EntryLog, type Inclusion, spoilCheckpoint, spoilProof } from './entry-log.ts';
import { hashLeaf } from './merkle-tree.ts';
import { forOtherContent, readEntry } from './v1-entries.ts';

type Rekor1Options = Readonly<{
  now: () => Date;
  log: EntryLog;
  signer: NoteSigner;
  foreign: () => NoteSigner;
  /** Trillian's number of the tree; part of the origin and of every entry's ID. */
  treeId: bigint;
}>;

const ENTRIES = '/api/v1/log/entries';

/** The routes that clients use: create an entry, read one by its ID or index, and get the state and key of the log. */
export function createRekor1(options: Rekor1Options): ServiceHandler {
  const { log, signer, treeId } = options;
  /** When each entry was integrated, in seconds, by index. */
  const times: number[] = [];
  const treeHex = treeId.toString(16).padStart(16, '0');
  const idOf = (body: Buffer): string => `${treeHex}${hashLeaf(body).toString('hex')}`;

  async function create(request: ServiceRequest): Promise<ServiceAnswer> {
    const body = readEntry(request.body);
    if (typeof body === 'string') return refuse(400, `error processing entry: ${body}`);
    const logged = request.lie === 'log-other-body' ? forOtherContent(body) : body;
    const { inclusion, duplicate } = await log.add(logged);
    if (duplicate) {
      const message = `an equivalent entry already exists in the transparency log with UUID ${idOf(logged)}`;
      return { ...refuse(409, message), headers: { location: `${ENTRIES}/${idOf(logged)}` } };
    }
    const index = request.lie === 'log-other-entry' ? 0 : inclusion.index;
    const id = idOf(log.entry(index) ?? logged);
    // sigstore-go finds the entry in the answer by its ETag.
    const headers = { location: `${ENTRIES}/${id}`, etag: id };
    return { status: 201, headers, body: logEntry(index, request.lie) };
  }

  /** LogEntry of Rekor's API: one member, whose name is the entry's ID. */
  function logEntry(index: number, lie?: Lie): unknown {
    const key = lie === 'log-wrong-key' ? options.foreign() : signer;
    const inclusion = lie === 'log-wrong-proof' ? spoilProof(log.include(index)) : log.include(index);
    const body = log.entry(index) ?? Buffer.alloc(0);
    const late = lie === 'log-time-outside-certificate' ? 24 * 3600 : 0;
    times[index] ??= Math.floor(options.now().getTime() / 1000);
    const entry = {
      body: body.toString('base64'),
      integratedTime: (times[index] ?? 0) + late,
      logID: logKeyId(key.name, key.publicKey).toString('hex'),
      logIndex: lie === 'log-wrong-index' ? index + 1 : index,
    };
    const promise = sign('sha256', Buffer.from(canonicalJson(entry)), key.privateKey);
    if (lie === 'log-promise-flipped') promise[promise.length - 1] = (promise.at(-1) ?? 0) ^ 1;
    const verification = {
      ...(lie === 'log-no-proof' ? {} : { inclusionProof: proofOf(inclusion, entry.logIndex, key, lie) }),
      signedEntryTimestamp: promise.toString('base64'),
    };
    return { [idOf(body)]: { ...entry, verification } };
  }

  function proofOf(inclusion: Inclusion, logIndex: number, key: NoteSigner, lie: Lie | undefined): unknown {
    const { size, rootHash, hashes } = inclusion;
    const origin = `${lie === 'log-checkpoint-origin' ? 'log.example.test' : key.name} - ${treeId}`;
    const checkpoint = signCheckpoint(origin, size, rootHash, key);
    return {
      checkpoint: lie === 'log-checkpoint-signature' ? spoilCheckpoint(checkpoint) : checkpoint,
      hashes: hashes.map((hash) => hash.toString('hex')),
      logIndex,
      rootHash: (lie === 'log-root-mismatch' ? Buffer.alloc(32, 7) : rootHash).toString('hex'),
      treeSize: size,
    };
  }

  function read(request: ServiceRequest): ServiceAnswer {
    const { pathname, searchParams } = request.url;
    const id = pathname.slice(ENTRIES.length + 1);
    const index =
      id === '' ? Number(searchParams.get('logIndex')) : log.find(Buffer.from(id.slice(-64), 'hex'));
    if (index === undefined || log.entry(index) === undefined) return refuse(404, 'Not Found');
    return { status: 200, body: logEntry(index, request.lie) };
  }

  return (request) => {
    const { method, url } = request;
    if (method === 'POST' && url.pathname === ENTRIES) return create(request);
    if (method === 'GET' && url.pathname.startsWith(ENTRIES)) return read(request);
    if (method === 'GET' && url.pathname === '/api/v1/log/publicKey')
      return { status: 200, body: toPem(spkiOf(signer.publicKey), 'PUBLIC KEY') };
    if (method === 'GET' && url.pathname === '/api/v1/log' && log.size() > 0) {
      const { size, rootHash } = log.include(0);
      const signedTreeHead = signCheckpoint(`${signer.name} - ${treeId}`, size, rootHash, signer);
      const body = {
        rootHash: rootHash.toString('hex'),
        signedTreeHead,
        treeID: String(treeId),
        treeSize: size,
      };
      return { status: 200, body };
    }
    return refuse(404, 'Not Found');
  };
}

const refuse = (code: number, message: string): ServiceAnswer => ({ status: code, body: { code, message } });
