// A certificate-transparency log's promise (RFC 6962 §3): made for a certificate that does not contain it yet.
import { createHash, sign } from 'node:crypto';
import { octetString } from '../encoding/der.ts';
import { type Authority, extension, type KeyPair, spkiOf } from '../encoding/x509.ts';

/**
 * SignedCertificateTimestamp (§3.2) over `body`, the certificate's signed part without the list of SCTs,
 * for a certificate that `issuer` will sign.
 */
export function signCertificateTimestamp(body: Buffer, issuer: Authority, log: KeyPair, now: Date): Buffer {
  const version = Buffer.of(0);
  const timestamp = Buffer.alloc(8);
  timestamp.writeBigUInt64BE(BigInt(now.getTime()));
  const signatureType = Buffer.of(0); // certificate_timestamp
  const entryType = Buffer.of(0, 1); // precert_entry
  const issuerKeyHash = createHash('sha256').update(spkiOf(issuer.publicKey)).digest();
  const noExtensions = Buffer.of(0, 0);
  const signed = Buffer.concat([
    version,
    signatureType,
    timestamp,
    entryType,
    issuerKeyHash,
    vector(body, 3),
    noExtensions,
  ]);
  const sha256WithEcdsa = Buffer.of(4, 3);
  return Buffer.concat([
    version,
    logIdOf(log),
    timestamp,
    noExtensions,
    sha256WithEcdsa,
    vector(sign('sha256', signed, log.privateKey), 2),
  ]);
}

/** The extension that carries one SCT (§3.3). */
export const timestampList = (sct: Buffer): Buffer =>
  extension('1.3.6.1.4.1.11129.2.4.2', octetString(vector(vector(sct, 2), 2)));

/** LogID (§3.2): SHA-256 over the log's public key in SPKI form. */
export const logIdOf = (log: KeyPair): Buffer => createHash('sha256').update(spkiOf(log.publicKey)).digest();

/** A TLS vector: its length in `width` octets, then the bytes (RFC 8446 §3.4). */
function vector(bytes: Buffer, width: number): Buffer {
  const length = Buffer.alloc(width);
  length.writeUIntBE(bytes.length, 0, width);
  return Buffer.concat([length, bytes]);
}
