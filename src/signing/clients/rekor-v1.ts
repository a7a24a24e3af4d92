// Rekor v1: entries of the kinds hashedrekord 0.0.1 and dsse 0.0.1, and the answers that contain them.
import { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { certificatePem } from '../../encoding/pem.ts';
import { serializeEnvelope } from '../dsse.ts';
import type { Envelope } from '../signable.ts';
import type { LoggedSignature, RekorClient } from './rekor-entries.ts';

type Entry = Readonly<{ kind: 'hashedrekord' | 'dsse'; apiVersion: '0.0.1'; spec: object }>;

const ENTRIES = 'api/v1/log/entries';

export const rekor1: RekorClient = {
  path: ENTRIES,
  propose: (signed) => {
    const entry = proposedEntry(signed);
    const kindVersion = { kind: entry.kind, version: entry.apiVersion };
    return { entry, read: (answer) => readAnswer(answer, kindVersion) };
  },
  // If an answer was lost, the next answer contains the path of the entry. Verifying the bundle shows whether it is
  // ours.
  duplicates: {
    pathOf: ({ headers }) => {
      const uuid = /([0-9a-f]{64,80})$/.exec(headers['location'] ?? '')?.[1];
      return uuid === undefined ? undefined : `${ENTRIES}/${uuid}`;
    },
  },
};

/** Rekor v1 has a separate kind for envelopes, dsse 0.0.1, and computes the hashes that it records. */
function proposedEntry({ digest, envelope, signature, certificate }: LoggedSignature): Entry {
  const verifier = Buffer.from(certificatePem(certificate)).toString('base64');
  const apiVersion = '0.0.1';
  if (envelope !== undefined)
    return { apiVersion, kind: 'dsse', spec: dsseSpec(envelope, signature, verifier) };
  const hash = { algorithm: 'sha256', value: digest.toString('hex') };
  const content = signature.toString('base64');
  const spec = { data: { hash }, signature: { content, publicKey: { content: verifier } } };
  return { apiVersion, kind: 'hashedrekord', spec };
}

function dsseSpec(envelope: Envelope, signature: Buffer, verifier: string): object {
  return { proposedContent: { envelope: serializeEnvelope(envelope, signature), verifiers: [verifier] } };
}

type Answer = Readonly<{
  body: string;
  integratedTime: number;
  logID: string;
  logIndex: number;
  verification: {
    signedEntryTimestamp: string;
    inclusionProof?: Proof;
  };
}>;
type Proof = Readonly<{
  checkpoint: string;
  hashes: string[];
  logIndex: number;
  rootHash: string;
  treeSize: number;
}>;

/**
 * It answers `{ <uuid>: entry }`, with hexadecimal hashes. The kind is only in the body, but we know it from the
 * request.
 */
function readAnswer(answer: Readonly<Record<string, unknown>>, kindVersion: object): TransparencyLogEntry {
  const entry = Object.values(answer)[0] as Answer;
  const { signedEntryTimestamp, inclusionProof } = entry.verification;
  // Without the promise the entry has no time, and a verifier calls the bundle malformed.
  if (!signedEntryTimestamp) throw new SyntaxError('the entry has no signed entry timestamp');
  return TransparencyLogEntry.fromJSON({
    logIndex: String(entry.logIndex),
    logId: { keyId: fromHex(entry.logID) },
    kindVersion,
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    ...(inclusionProof === undefined ? {} : { inclusionProof: readProof(inclusionProof) }),
    canonicalizedBody: entry.body,
  });
}

const readProof = ({ logIndex, rootHash, treeSize, hashes, checkpoint }: Proof): object => ({
  logIndex: String(logIndex),
  rootHash: fromHex(rootHash),
  treeSize: String(treeSize),
  hashes: hashes.map(fromHex),
  checkpoint: { envelope: checkpoint },
});

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
