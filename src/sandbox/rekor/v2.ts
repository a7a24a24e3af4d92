// Rekor v2 (rekor-tiles): a log of hashedrekord 0.0.2 that answers after the entry is included.
import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { canonicalJson } from '../encoding/canonical-json.ts';
import type { Lie } from '../faults.ts';
import type { ServiceAnswer, ServiceHandler, ServiceRequest } from '../service.ts';
import { logKeyId, type NoteSigner, signCheckpoint } from './checkpoint.ts';
import { verifyDigest } from './ecdsa.ts';
import { type EntryLog, type Inclusion, spoilCheckpoint, spoilProof } from './entry-log.ts';

type Rekor2Options = Readonly<{ log: EntryLog; signer: NoteSigner; foreign: () => NoteSigner }>;

/** The routes in which the two Rekors differ. */
const ENTRIES = '/api/v2/log/entries';

/** The write route, and the latest checkpoint; tiles are not served. */
export function createRekor2(options: Rekor2Options): ServiceHandler {
  const checkpoints = new Map<string, string>();

  /** One signature for each published tree and signer, however many entries use it. */
  function checkpoint(inclusion: Inclusion, signer: NoteSigner, origin: string): string {
    const key = `${inclusion.size} ${origin} ${signer === options.signer}`;
    const known = checkpoints.get(key);
    if (known !== undefined) return known;
    if (checkpoints.size > 100) checkpoints.clear();
    const envelope = signCheckpoint(origin, inclusion.size, inclusion.rootHash, signer);
    checkpoints.set(key, envelope);
    return envelope;
  }

  async function create(request: ServiceRequest): Promise<ServiceAnswer> {
    const body = readEntry(request.body);
    if (typeof body === 'string') return refuse(400, 3, body);
    const { inclusion, duplicate } = await options.log.add(lieInBody(body, request.lie));
    if (duplicate) {
      const message = `an equivalent entry already exists in the transparency log with index ${inclusion.index}`;
      return { ...refuse(409, 6, message), headers: { 'x-log-index': String(inclusion.index) } };
    }
    const other = request.lie === 'log-other-entry' ? options.log.include(0) : inclusion;
    return { status: 201, body: logEntry(other, request.lie) };
  }

  /** A TransparencyLogEntry in protobuf JSON, including default values, as the gateway writes it. */
  function logEntry(inclusion: Inclusion, lie: Lie | undefined): unknown {
    const signer = lie === 'log-wrong-key' ? options.foreign() : options.signer;
    const { index, size, rootHash, hashes } = lie === 'log-wrong-proof' ? spoilProof(inclusion) : inclusion;
    const logIndex = String(lie === 'log-wrong-index' ? index + 1 : index);
    const origin = lie === 'log-checkpoint-origin' ? 'log.example.test' : signer.name;
    const envelope = checkpoint(inclusion, signer, origin);
    const proof = {
      logIndex,
      rootHash: (lie === 'log-root-mismatch' ? Buffer.alloc(32, 7) : rootHash).toString('base64'),
      treeSize: String(size),
      hashes: hashes.map((hash) => hash.toString('base64')),
      checkpoint: { envelope: lie === 'log-checkpoint-signature' ? spoilCheckpoint(envelope) : envelope },
    };
    return {
      logIndex,
      logId: { keyId: logKeyId(signer.name, signer.publicKey).toString('base64') },
      kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
      integratedTime: '0',
      inclusionPromise: null,
      inclusionProof: lie === 'log-no-proof' ? null : proof,
      canonicalizedBody: options.log.entry(index)?.toString('base64'),
    };
  }

  return (request) => {
    const route = `${request.method} ${request.url.pathname}`;
    if (route === `POST ${ENTRIES}`) return create(request);
    if (route === 'GET /api/v2/checkpoint' && options.log.size() > 0)
      return { status: 200, body: checkpoint(options.log.include(0), options.signer, options.signer.name) };
    return refuse(404, 5, 'Not Found');
  };
}

const refuse = (status: number, code: number, message: string): ServiceAnswer => ({
  status,
  body: { code, message, details: [] },
});

type HashedRekordRequest = Readonly<{
  digest: string;
  signature: {
    content: string;
    verifier: {
      x509Certificate?: { rawBytes: string };
      publicKey?: { rawBytes: string };
      keyDetails: string;
    };
  };
}>;

const INVALID = 'invalid hashedrekord request';

/** The canonical entry (entry.proto of rekor-tiles) of a request whose signature is valid, or what is wrong with it. */
function readEntry(body: Buffer): Buffer | string {
  let message: { hashedRekordRequestV002?: HashedRekordRequest };
  try {
    message = JSON.parse(body.toString('utf8'));
  } catch {
    return 'unexpected EOF';
  }
  try {
    const { hashedRekordRequestV002: request } = message;
    if (request === undefined) return 'invalid type, must be hashedrekord';
    const { content } = request.signature;
    const { x509Certificate, publicKey, keyDetails } = request.signature.verifier;
    if (keyDetails !== 'PKIX_ECDSA_P256_SHA_256') return INVALID;
    const raw = Buffer.from((x509Certificate ?? publicKey)?.rawBytes ?? '', 'base64');
    const key = x509Certificate ? new X509Certificate(raw).publicKey : keyOf(raw);
    const digest = Buffer.from(request.digest, 'base64');
    if (digest.length !== 32 || !verifyDigest(key, digest, Buffer.from(content, 'base64'))) return INVALID;
    const verifier = {
      keyDetails,
      [x509Certificate ? 'x509Certificate' : 'publicKey']: { rawBytes: base64(raw) },
    };
    return Buffer.from(entryOf(digest, Buffer.from(content, 'base64'), verifier));
  } catch {
    return INVALID;
  }
}

const keyOf = (spki: Buffer): KeyObject => createPublicKey({ key: spki, format: 'der', type: 'spki' });
const base64 = (bytes: Buffer): string => bytes.toString('base64');

/** Canonical JSON of a hashedrekord 0.0.2; `verifier` is protobuf JSON. */
export const entryOf = (
  digest: Buffer,
  signature: Buffer,
  verifier: Readonly<Record<string, string | Readonly<Record<string, string>>>>,
): string =>
  canonicalJson({
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: {
      hashedRekordV002: {
        data: { algorithm: 'SHA2_256', digest: base64(digest) },
        signature: { content: base64(signature), verifier },
      },
    },
  });

/** The same entry for another digest: really logged, but not what the client requested. */
function lieInBody(body: Buffer, lie: Lie | undefined): Buffer {
  if (lie !== 'log-other-body') return body;
  return Buffer.from(
    body.toString().replace(/"digest":"[^"]*"/, `"digest":"${base64(Buffer.alloc(32, 7))}"`),
  );
}
