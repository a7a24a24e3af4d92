// Entries of the transparency log: that they are about this signature by this certificate, and shown by this log.
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { InclusionProof } from '@sigstore/protobuf-specs';
import { parseStrictJson, valueAt } from '../encoding/strict-json.ts';
import { Failure } from '../errors/failure.ts';
import type { RecordedSigner } from './bundle-signer.ts';
import type { LogAuthority } from './trust-material.ts';

/** Witnesses add a line each; a log has a handful. */
const MAX_LINES = 100;
/** None but the line feed stands in a note (C2SP signed-note). */
const CONTROL = /[^\P{Cc}\n]/u;
/** An entry has a dozen. */
const MAX_BODY_VALUES = 10_000;

function refuse(what: string, cause?: unknown): never {
  throw new Failure('log-entry-invalid', what, { cause });
}

/**
 * Checks what the library leaves open of a log entry: that its body records this signer, and that checkpoint and
 * inclusion proof speak of the same tree (client spec 4.4, rekor-v2-spec 6.1.4).
 * @throws Failure `log-entry-invalid`
 */
export function checkLogEntry(entry: TransparencyLogEntry, signer: RecordedSigner): void {
  const recorded = recordedSigner(entry);
  if (recorded === undefined || recorded.label !== signer.label || !recorded.der.equals(signer.der)) {
    const what = signer.label === 'CERTIFICATE' ? 'certificate' : 'key';
    refuse(`the log entry is for another ${what} than the one that signed`);
  }
  const { inclusionProof, inclusionPromise, logIndex } = entry;
  if (inclusionProof === undefined) return;
  checkCheckpoint(inclusionProof);
  // Only a promise signs the index that stands at the top; without one it must be the index that the proof proves.
  if (inclusionPromise === undefined && logIndex !== inclusionProof.logIndex) {
    refuse('the log entry and its inclusion proof have different indexes');
  }
}

/** A checkpoint (C2SP tlog-checkpoint): origin, size and root, an empty line, then one signature line for each key. */
function checkCheckpoint({ checkpoint, rootHash, treeSize }: InclusionProof): void {
  const envelope = checkpoint?.envelope ?? '';
  if (CONTROL.test(envelope)) refuse('the checkpoint holds control characters');
  const lines = envelope.split('\n', MAX_LINES + 1);
  // The library verifies one signature after the other until one holds.
  if (lines.length > MAX_LINES) refuse(`the checkpoint has more than ${MAX_LINES} lines`);
  const [origin = '', size, root] = lines;
  if (size !== treeSize || root !== rootHash.toString('base64')) {
    refuse('the inclusion proof is for another tree than the checkpoint');
  }
  const signatures = lines.slice(lines.indexOf('') + 1, -1);
  if (lines.at(-1) !== '' || !signatures.every(isSignatureLine)) {
    refuse('the signatures of the checkpoint cannot be read');
  }
  // Rekor v1 adds the number of its tree to its name. The library finds the key by the name on the signature line.
  const name = origin.replace(/ - \d+$/, '');
  if (!signatures.some((line) => line.startsWith(`\u2014 ${name} `))) {
    refuse('the checkpoint is not signed by the log that it names as its origin');
  }
}

/** A dash, the name of a key, and base64 of its hint and signature (C2SP signed-note). */
function isSignatureLine(line: string): boolean {
  const [dash, name, signature = '', ...others] = line.split(' ', 4);
  const canonical = Buffer.from(signature, 'base64').toString('base64') === signature;
  return dash === '\u2014' && name !== '' && canonical && others.length === 0;
}

/**
 * Checks that the log's key was valid when the signature was made. An entry with a promise has its own time, which the
 * library checks; any other is judged by the verified times of the bundle.
 * In: the entry, the trusted logs, and the times. Out: the log.
 * @throws Failure `log-entry-invalid`
 */
export function logOf(
  entry: TransparencyLogEntry,
  logs: readonly LogAuthority[],
  times: readonly Date[],
): LogAuthority {
  const named = logs.filter(({ logID }) => logID.equals(entry.logId.keyId));
  if (named.length === 0) refuse('the log entry is from a log that the trusted root does not name');
  const relevant = entry.inclusionPromise === undefined ? times : [timeOf(entry)];
  const valid = named.find(({ validFor }) => {
    return relevant.every((time) => validFor.start <= time && time <= validFor.end);
  });
  return valid ?? refuse("the trusted root does not trust the log's key at the time of the signature");
}

/** The time that an entry claims in its promise, to the second. */
export function timeOf({ integratedTime }: TransparencyLogEntry): Date {
  return new Date(Number(integratedTime) * 1000);
}

/** What an entry's body says who signed: a certificate or a key, in DER. The library compares all else in the body. */
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
    case 'dsse/0.0.2':
      return fromVerifier(valueAt(spec, 'dsseV002', 'signatures', '0', 'verifier'));
    case 'intoto/0.0.2':
      return fromPem(valueAt(spec, 'content', 'envelope', 'signatures', '0', 'publicKey'));
    default:
      return refuse('the log entry is of a kind or version that this program does not know');
  }
}

/** Rekor v1: base64 of PEM; should it hold a chain, its first certificate signed. */
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
