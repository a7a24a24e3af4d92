// Checkpoints (C2SP tlog-checkpoint): size and root of a log as a signed note, verified with keys of the trusted root.
import { verify } from 'node:crypto';
import type { InclusionProof } from '@sigstore/protobuf-specs';
import { Failure, quote } from '../errors/failure.ts';
import type { LogAuthority } from './trust-material.ts';

/** Each witness adds a line; a log has a few witnesses. */
const MAX_LINES = 100;
/** The ID of a key in a signed note is the first four bytes of its identifier. */
const KEY_ID_BYTES = 4;
/** A note contains no control characters except the line feed (C2SP signed-note). */
const CONTROL = /[^\P{Cc}\n]/u;
const UNREADABLE = 'the signatures of the checkpoint cannot be read';

type SignatureLine = Readonly<{ name: string; keyId: Buffer; signature: Buffer }>;
export type Checkpoint = Readonly<{
  /** The whole text, with its signatures. */
  envelope: string;
  /** The signed text. */
  note: Buffer;
  /** The log's name for its key: its origin, without the number of the tree that Rekor v1 adds. */
  name: string;
  lines: readonly SignatureLine[];
}>;

/**
 * Throws `log-entry-invalid` if the note is unreadable, of another tree than the proof, or not signed in its own name.
 */
export function readCheckpoint({ checkpoint, rootHash, treeSize }: InclusionProof): Checkpoint {
  const envelope = checkpoint?.envelope ?? '';
  if (CONTROL.test(envelope)) refuse('the checkpoint contains control characters');
  const lines = envelope.split('\n', MAX_LINES + 1);
  // The signatures are verified one after the other, so their number is limited.
  if (lines.length > MAX_LINES) refuse(`the checkpoint has more than ${MAX_LINES} lines`);
  const [origin = '', size, root] = lines;
  if (size !== treeSize || root !== rootHash.toString('base64'))
    refuse('the inclusion proof is for a different tree than the checkpoint');
  const end = lines.indexOf('');
  if (lines.at(-1) !== '' || end === lines.length - 1) refuse(UNREADABLE);
  const name = origin.replace(/ - \d+$/, '');
  const signatures = lines.slice(end + 1, -1).map(readLine);
  if (!signatures.some((line) => line.name === name))
    refuse(`the checkpoint is not signed by the log that it names as its origin, ${quote(name)}`);
  return {
    envelope,
    note: Buffer.from(`${lines.slice(0, end).join('\n')}\n`),
    name,
    lines: signatures,
  };
}

/** A dash, the name of a key, and base64 of its ID and signature (C2SP signed-note). */
function readLine(line: string): SignatureLine {
  const [dash, name = '', text = '', ...others] = line.split(' ', 4);
  const bytes = Buffer.from(text, 'base64');
  const canonical = bytes.toString('base64') === text && bytes.length > KEY_ID_BYTES;
  if (dash !== '\u2014' || name === '' || !canonical || others.length > 0) refuse(UNREADABLE);
  return { name, keyId: bytes.subarray(0, KEY_ID_BYTES), signature: bytes.subarray(KEY_ID_BYTES) };
}

/** Whether the log's address contains this name. */
export const hasName = ({ baseURL }: LogAuthority, name: string): boolean => baseURL.includes(name);

/** Checkpoints kept for one log: a run has a few for each second. */
const MAX_CHECKPOINTS = 1024;
/** A real one has a few hundred characters for each witness. Longer ones would fill the memory. */
const MAX_KEPT_CHARACTERS = 8192;

/**
 * Makes the check of {@link checkSignatures} for a trusted root. A checkpoint that is valid for a log is not verified
 * again: the result depends only on its text and on the keys in the root. Many entries of Rekor v2 have the same one.
 */
export function createSignatureCheck(
  trusted: readonly LogAuthority[],
): (checkpoint: Checkpoint, log: LogAuthority) => void {
  const valid = new Map<LogAuthority, Set<string>>();
  return (checkpoint, log) => {
    const known = valid.get(log) ?? new Set();
    if (known.has(checkpoint.envelope)) return;
    checkSignatures(checkpoint, log, trusted);
    if (checkpoint.envelope.length > MAX_KEPT_CHARACTERS) return;
    if (known.size >= MAX_CHECKPOINTS) known.clear();
    valid.set(log, known.add(checkpoint.envelope));
  };
}

/**
 * Checks that the log signed the checkpoint with its name and key ID, and that every line of a known key is valid.
 * Lines of other keys are ignored (C2SP signed-note, "Signatures").
 * In: the checkpoint, the log that must have signed it, and all logs of the trusted root.
 * @throws Failure `log-entry-invalid`, with what differs: name, key or signature
 */
function checkSignatures(
  { note, name, lines }: Checkpoint,
  log: LogAuthority,
  trusted: readonly LogAuthority[],
): void {
  const own = lines.filter((line) => line.name === name);
  if (!own.some((line) => isOf(line, log))) {
    const found = own.map(({ keyId }) => keyId.toString('hex')).join(', ');
    const expected = log.checkpointKeyId.toString('hex', 0, KEY_ID_BYTES);
    refuse(
      `the checkpoint is signed as ${quote(name)} with the key ${found}, but the log's key is ${expected}`,
    );
  }
  // A key ID has four bytes: another trusted log can have the same one.
  const valid = own.find((line) => isOf(line, log) && verifies(note, line, log.publicKey));
  for (const line of lines) {
    if (line === valid) continue;
    const known = trusted.filter((each) => {
      return isOf(line, each) && (line.name === name || hasName(each, line.name));
    });
    if (known.length > 0 && !known.some(({ publicKey }) => verifies(note, line, publicKey)))
      refuse(`the checkpoint signature of the known key ${quote(line.name)} is not valid`);
  }
  if (valid === undefined) refuse(`the checkpoint signature of the log ${quote(name)} is not valid`);
}

const isOf = ({ keyId }: SignatureLine, { checkpointKeyId }: LogAuthority): boolean =>
  checkpointKeyId.subarray(0, KEY_ID_BYTES).equals(keyId);

function verifies(note: Buffer, { signature }: SignatureLine, key: LogAuthority['publicKey']): boolean {
  try {
    return verify(undefined, note, key, signature);
  } catch {
    return false;
  }
}

function refuse(what: string): never {
  throw new Failure('log-entry-invalid', what);
}
