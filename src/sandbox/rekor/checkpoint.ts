// Signed checkpoints: a log's size and root hash as a C2SP signed note.
import { createHash, type KeyObject, sign } from 'node:crypto';

/** The signer: a name without spaces, and an Ed25519 or ECDSA private key with its public key. */
export type NoteSigner = Readonly<{ name: string; privateKey: KeyObject; publicKey: KeyObject }>;

/**
 * Identifier of a log's key, 32 bytes; its first four are the key ID in a signed note.
 * Ed25519: SHA-256 over name, newline, algorithm 1 and the raw key (c2sp.org/signed-note).
 * ECDSA: SHA-256 over the public key in SPKI form, without the name.
 */
export function logKeyId(name: string, publicKey: KeyObject): Buffer {
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256');
  if (publicKey.asymmetricKeyType !== 'ed25519') return hash.update(spki).digest();
  // The raw key is the last 32 bytes of its SPKI form (RFC 8410 §4).
  return hash.update(`${name}\n`).update(Buffer.of(1)).update(spki.subarray(-32)).digest();
}

/** A checkpoint (c2sp.org/tlog-checkpoint) of `size` leaves with this root hash, signed: the whole envelope. */
export function signCheckpoint(origin: string, size: number, rootHash: Buffer, signer: NoteSigner): string {
  const note = Buffer.from(`${origin}\n${size}\n${rootHash.toString('base64')}\n`);
  const algorithm = signer.publicKey.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  const signature = sign(algorithm, note, signer.privateKey);
  const keyId = logKeyId(signer.name, signer.publicKey).subarray(0, 4);
  return `${note}\n\u2014 ${signer.name} ${Buffer.concat([keyId, signature]).toString('base64')}\n`;
}
