// Entries of the transparency log: they must be about this signature by this certificate, and proven by this log.
import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { parseStrictJson, valueAt } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';
import { rekorVersionOf } from '../trust/rekor-versions.ts';
import type { RecordedSigner } from './bundle-signer.ts';
import { type Checkpoint, createSignatureCheck, hasName, readCheckpoint } from './checkpoint.ts';
import { END_OF_TIME, type LogAuthority } from './trust-material.ts';

/** A real entry has about twelve values. */
const MAX_BODY_VALUES = 10_000;

function refuse(what: string, cause?: unknown): never {
  throw new Failure('log-entry-invalid', what, { cause });
}

/**
 * Checks what the library does not check of a log entry: its body records this signer, and its checkpoint and inclusion
 * proof are of the same tree (client spec 4.4, rekor-v2-spec 6.1.4). Out: the checkpoint, if there is one.
 * @throws Failure `log-entry-invalid`
 */
export function checkLogEntry(entry: TransparencyLogEntry, signer: RecordedSigner): Checkpoint | undefined {
  const recorded = recordedSigner(entry);
  if (recorded === undefined || recorded.label !== signer.label || !recorded.der.equals(signer.der)) {
    const what = signer.label === 'CERTIFICATE' ? 'certificate' : 'key';
    refuse(`the log entry is for a different ${what} than the one that signed`);
  }
  const { inclusionProof, inclusionPromise, logIndex } = entry;
  if (inclusionProof === undefined) return undefined;
  // Only a promise signs the index of the entry itself. Rekor v1 counts that index over all its trees, and the index of
  // the proof within one tree.
  if (inclusionPromise === undefined && !isOfFirstRekor(entry) && logIndex !== inclusionProof.logIndex) {
    refuse('the log entry and its inclusion proof have different indexes');
  }
  return readCheckpoint(inclusionProof);
}

const isOfFirstRekor = ({ kindVersion: { kind, version } }: TransparencyLogEntry): boolean =>
  rekorVersionOf(`${kind}/${version}`) === 1;

/** Finds the log of an entry, see {@link createLogFinder}. `checkpoint` is what checkLogEntry gave, `times` are verified. */
type FindLog = (
  entry: TransparencyLogEntry,
  checkpoint: Checkpoint | undefined,
  times: readonly Date[],
) => LogAuthority;

/**
 * Makes the search for the log of an entry: by its identifier and, if there is a checkpoint, by the name and key ID in
 * the checkpoint (sigstore_trustroot.proto). It checks that the log signed the checkpoint. A Rekor v1 can have any name
 * (by default its host), and its key ID does not depend on the name; so its address is only compared if several logs
 * have the same key. For other versions, the name is always compared.
 * In: the trusted logs. Out: a function that gives the log, or throws Failure `log-entry-invalid`.
 */
export function createLogFinder(trusted: readonly LogAuthority[]): FindLog {
  const checkSignatures = createSignatureCheck(trusted);
  return (entry, checkpoint, times) => {
    const ofKey = trusted.filter(({ logID }) => logID.equals(entry.logId.keyId));
    if (ofKey.length === 0) refuse('the log entry is from a log that the trusted root does not name');
    if (checkpoint === undefined) return validAt(ofKey, entry, times);
    const log = validAt(namedLogs(ofKey, entry, checkpoint), entry, times);
    checkSignatures(checkpoint, log);
    return log;
  };
}

/** The logs of a key that have the name in the checkpoint. */
function namedLogs(
  ofKey: readonly LogAuthority[],
  entry: TransparencyLogEntry,
  { name }: Checkpoint,
): readonly LogAuthority[] {
  const named = ofKey.filter((log) => hasName(log, name));
  if (named.length > 0) return named;
  const addresses = [...new Set(ofKey.map(({ baseURL }) => baseURL))];
  if (isOfFirstRekor(entry) && addresses.length === 1) return ofKey;
  const known = addresses.map((address) => quote(address)).join(', ');
  const what = `the origin of the checkpoint is ${quote(name)}, but the log of this key is ${known} in the trusted root`;
  const remedy =
    'If it is your instance, set `baseUrl` in its trusted root to the origin of its checkpoints.';
  throw new Failure('log-entry-invalid', what, { remedy });
}

/**
 * The log whose key was valid when the signature was made. An entry with a promise has its own time, which the library
 * checks. For other entries, the verified times of the bundle are used; if there are none, only a key without an end
 * date is accepted.
 */
function validAt(
  logs: readonly LogAuthority[],
  entry: TransparencyLogEntry,
  times: readonly Date[],
): LogAuthority {
  const proven = times.length === 0 ? [END_OF_TIME] : times;
  const relevant = entry.inclusionPromise === undefined ? proven : [timeOf(entry)];
  const valid = logs.find(({ validFor }) => {
    return relevant.every((time) => validFor.start <= time && time <= validFor.end);
  });
  return valid ?? refuse("the trusted root does not trust the log's key at the time of the signature");
}

/** The time that an entry claims in its promise, to the second. */
export function timeOf({ integratedTime }: TransparencyLogEntry): Date {
  return new Date(Number(integratedTime) * 1000);
}

/**
 * The signer that the entry's body records: a certificate or a key, in DER. The library compares the rest of the body.
 */
function recordedSigner(entry: TransparencyLogEntry): RecordedSigner | undefined {
  const unread = (why: string, cause?: unknown) =>
    refuse(`the body of the log entry cannot be read: ${why}`, cause);
  const spec = valueAt(parseStrictJson(entry.canonicalizedBody, unread, MAX_BODY_VALUES), 'spec');
  const { kind, version } = entry.kindVersion;
  switch (`${kind}/${version}`) {
    case 'hashedrekord/0.0.1':
      return fromPem(valueAt(spec, 'signature', 'publicKey', 'content'));
    case 'hashedrekord/0.0.2':
      return fromVerifier(valueAt(spec, 'hashedRekordV002', 'signature', 'verifier'));
    case 'dsse/0.0.1':
      return fromPem(valueAt(spec, 'signatures', '0', 'verifier'));
    case 'intoto/0.0.2':
      return fromPem(valueAt(spec, 'content', 'envelope', 'signatures', '0', 'publicKey'));
    default:
      return refuse('the log entry has an unknown kind or version');
  }
}

/** Rekor v1: base64 of PEM. If it contains a chain, its first certificate is the signer. */
function fromPem(value: unknown): RecordedSigner | undefined {
  if (typeof value !== 'string') return undefined;
  const pem = Buffer.from(value, 'base64').toString('latin1');
  const match = /^\s*-----BEGIN (CERTIFICATE|PUBLIC KEY)-----([A-Za-z0-9+/=\s]+)-----END \1-----/.exec(pem);
  const [, label, content = ''] = match ?? [];
  return label === undefined
    ? undefined
    : { label: label as RecordedSigner['label'], der: Buffer.from(content, 'base64') };
}

/** Rekor v2: a `Verifier` message. */
function fromVerifier(value: unknown): RecordedSigner | undefined {
  const certificate = valueAt(value, 'x509Certificate', 'rawBytes');
  if (typeof certificate === 'string')
    return { label: 'CERTIFICATE', der: Buffer.from(certificate, 'base64') };
  const key = valueAt(value, 'publicKey', 'rawBytes');
  return typeof key === 'string' ? { label: 'PUBLIC KEY', der: Buffer.from(key, 'base64') } : undefined;
}

/**
 * The entry of a bundle: the address of its log ('' if the trusted root has none), and the index that the log or the
 * proof gives. Undefined for a bundle without an entry.
 */
export function loggedEntry(
  { verificationMaterial }: Bundle,
  { tlogs }: TrustedRoot,
): Readonly<{ url: string; index: string; kind: string }> | undefined {
  const [entry] = verificationMaterial.tlogEntries;
  if (entry === undefined) return undefined;
  const { kind, version } = entry.kindVersion;
  const log = tlogs.find(({ logId }) => logId?.keyId.equals(entry.logId.keyId));
  const url = log !== undefined && URL.canParse(log.baseUrl) ? new URL(log.baseUrl).href : '';
  const shown = entry.inclusionPromise === undefined ? entry.inclusionProof?.logIndex : undefined;
  return { url, index: shown ?? entry.logIndex, kind: `${kind}/${version}` };
}
