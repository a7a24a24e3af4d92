// Rekor v2: entries of the kind hashedrekord 0.0.2; its answers have the form that a bundle contains.
import { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import type { LoggedSignature, RekorClient } from './rekor-entries.ts';

export const rekor2: RekorClient = {
  path: 'api/v2/log/entries',
  propose: (signed) => ({ entry: proposedEntry(signed), read: TransparencyLogEntry.fromJSON }),
  duplicates: undefined,
};

/** Rekor v2 has no other kind. For an envelope, the digest is that of its pre-authentication encoding. */
function proposedEntry({ digest, signature, certificate }: LoggedSignature): object {
  return {
    hashedRekordRequestV002: {
      digest: digest.toString('base64'),
      signature: {
        content: signature.toString('base64'),
        verifier: {
          x509Certificate: { rawBytes: certificate.toString('base64') },
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        },
      },
    },
  };
}
