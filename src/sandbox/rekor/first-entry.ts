// The first entry of each log: some clients cannot read a bundle with log index 0, so that index is used up.
import { createHash, sign } from 'node:crypto';
import { newKeyPair, spkiOf, toPem } from '../encoding/x509.ts';
import { hashedRekordOf as rekor1Entry } from './v1-entries.ts';
import { entryOf as rekor2Entry } from './v2.ts';

/** A valid entry for each kind of log, by a key that is then discarded. */
export function primingEntries(): Readonly<{ rekor1: Buffer; rekor2: Buffer }> {
  const { privateKey, publicKey } = newKeyPair('P-256');
  const first = Buffer.from('the first entry of a sandbox');
  const digest = createHash('sha256').update(first).digest();
  const signature = sign('sha256', first, privateKey);
  const rawBytes = spkiOf(publicKey).toString('base64');
  const verifier = { keyDetails: 'PKIX_ECDSA_P256_SHA_256', publicKey: { rawBytes } };
  return {
    rekor1: Buffer.from(rekor1Entry(digest, signature, toPem(spkiOf(publicKey), 'PUBLIC KEY'))),
    rekor2: Buffer.from(rekor2Entry(digest, signature, verifier)),
  };
}
