// Tokens that may sign → a batch whose certificates are checked, and the signer of each token.
import type { Http } from '../http/client.ts';
import type { SignerIdentity } from '../identity/policy/authorize.ts';
import type { IdentityToken } from '../identity/token/identity-token.ts';
import { createTokenRules } from '../signing/clients/fulcio-config.ts';
import { type Batch, createBatch } from '../signing/session.ts';
import type { Instance } from '../trust/instance.ts';
import { createIssuedVerifier } from '../verify/issued-certificate.ts';
import { createFileVerifier, type FileVerifier } from './verify-file.ts';

/** How a run gets its certificates. */
export type AuthorizedBatchOptions = Readonly<{
  /** The rules of its Fulcio are known. Another Fulcio is asked for its rules when a token has an unknown issuer. */
  publicInstance: boolean;
  http: Http;
  newToken: () => Promise<IdentityToken>;
  canRenew: boolean;
  /** The identity that the certificate will have; throws if this token may not sign. */
  authorizeToken: (token: IdentityToken) => SignerIdentity;
  now: () => Date;
  /** Called with what the user should know although nothing failed. */
  onNotice: (text: string) => void;
}>;

/** An instance, and the verifiers that use its trusted root. */
export type Trust = Readonly<{
  instance: Instance;
  verifyFile: FileVerifier;
  verifyIssued: ReturnType<typeof createIssuedVerifier>;
}>;

export type AuthorizedBatch = Readonly<{
  batch: Batch;
  /** The signer for a token of this batch. */
  signerOf: (token: IdentityToken) => SignerIdentity;
  /** The results so far: the number of certificates, the signer in the last one, and the token it was issued for. */
  issued: () => Readonly<{
    certificates: number;
    signer: SignerIdentity | undefined;
    token: IdentityToken | undefined;
  }>;
}>;

/** Converts the trusted root of an instance once for all files. Rejects with the error of the instance. */
export async function openTrust(loading: Promise<Instance>): Promise<Trust> {
  const instance = await loading;
  const { trustedRoot } = instance;
  return {
    instance,
    verifyFile: createFileVerifier(trustedRoot),
    verifyIssued: createIssuedVerifier(trustedRoot),
  };
}

/**
 * Starts a batch: requests the first token at once, and authorizes it before it requests a certificate. Throws nothing
 * itself.
 */
export function createAuthorizedBatch(
  options: AuthorizedBatchOptions,
  trust: Promise<Trust>,
): AuthorizedBatch {
  const { http, now, canRenew, publicInstance, authorizeToken } = options;
  const withFulcioRules = createTokenRules(http, async () => (await trust).instance.fulcio.url, now);
  const signers = new Map<IdentityToken, SignerIdentity>();
  const signerOf = (token: IdentityToken) => signers.get(token) ?? authorizeToken(token);
  let certificates = 0;
  let signer: SignerIdentity | undefined;
  let last: IdentityToken | undefined;
  const batch = createBatch({
    http,
    now,
    canRenew,
    onNotice: options.onNotice,
    newToken: async () => {
      const fresh = await options.newToken();
      const token = publicInstance ? fresh : await withFulcioRules(fresh);
      signers.set(token, authorizeToken(token));
      return token;
    },
    services: async () => (await trust).instance,
    acceptCertificate: async (token, certificate, { publicKeyPem }) => {
      signer = signerOf(token);
      (await trust).verifyIssued({ certificate: certificate.leaf, publicKeyPem, policy: signer });
      certificates += 1;
      last = token;
    },
  });
  return { batch, signerOf, issued: () => ({ certificates, signer, token: last }) };
}
