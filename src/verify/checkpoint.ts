// Checkpoints (C2SP tlog-checkpoint): a log's size and root as a signed note, held against the keys of the trusted root.
import { verify } from 'node:crypto';
import type { InclusionProof } from '@sigstore/protobuf-specs';
import { Failure, quote } from '../errors/failure.ts';
import type { LogAuthority } from './trust-material.ts';

/** Witnesses add a line each; a log has a handful. */
const MAX_LINES = 100;
/** A key's ID in a signed note is so many bytes of its identifier. */
const KEY_ID_BYTES = 4;
/** None but the line feed stands in a note (C2SP signed-note). */
const CONTROL = /[^\P{Cc}\n]/u;
const UNREADABLE = 'the signatures of the checkpoint cannot be read';

type SignatureLine = Readonly<{ name: string; keyId: Buffer; signature: Buffer }>;
export type Checkpoint = Readonly<{
  /** What was signed. */
  note: Buffer;
  /** The log's name for its key: its origin, without the number of the tree that Rekor v1 adds. */
  name: string;
  lines: readonly SignatureLine[];
}>;

/** Throws `log-entry-invalid` for a note that cannot be read, of another tree than the proof, or in another's name. */
export function readCheckpoint({ checkpoint, rootHash, treeSize }: InclusionProof): Checkpoint {
  const envelope = checkpoint?.envelope ?? '';
  if (CONTROL.test(envelope)) refuse('the checkpoint contains control characters');
  const lines = envelope.split('\n', MAX_LINES + 1);
  // One signature is verified after the other.
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

/** Whether the log's address is that of this name. */
export const hasName = ({ baseURL }: LogAuthority, name: string): boolean => baseURL.includes(name);

/**
 * Checks that the log signed the checkpoint by its name and key ID, and that no line of a known key is false: lines of
 * other keys are passed over, those of known ones have to hold (C2SP signed-note, "Signatures").
 * In: the checkpoint, the log whose it must be, and all logs of the trusted root.
 * @throws Failure `log-entry-invalid`, saying whether name, key or signature differs
 */
export function checkSignatures(
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
  for (const line of lines) {
    const known = trusted.filter((each) => {
      return isOf(line, each) && (line.name === name || hasName(each, line.name));
    });
    if (known.length > 0 && !known.some(({ publicKey }) => verifies(note, line, publicKey)))
      refuse(`the checkpoint signature of the known key ${quote(line.name)} is not valid`);
  }
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
