// Tokens that may sign → a batch whose certificates were checked, and who signs with them.
import type { Http } from '../http/client.ts';
import type { SignerIdentity } from '../identity/policy/authorize.ts';
import type { IdentityToken } from '../identity/token/identity-token.ts';
import { createTokenRules } from '../signing/clients/fulcio-config.ts';
import { type Batch, createBatch } from '../signing/session.ts';
import type { Instance } from '../trust/instance.ts';
import { createIssuedVerifier } from '../verify/issued-certificate.ts';
import { createFileVerifier, type FileVerifier } from './verify-file.ts';

/** How a run comes to its certificates. */
export type AuthorizedBatchOptions = Readonly<{
  /** Its Fulcio's rules are known; another Fulcio is asked for them when a token is of an unknown issuer. */
  publicInstance: boolean;
  http: Http;
  newToken: () => Promise<IdentityToken>;
  canRenew: boolean;
  /** The identity that the certificate will have; throws if this token may not sign. */
  authorizeToken: (token: IdentityToken) => SignerIdentity;
  now: () => Date;
  /** Hears what the user should know although nothing failed. */
  onNotice: (text: string) => void;
}>;

/** An instance, and what verifies by its trusted root. */
export type Trust = Readonly<{
  instance: Instance;
  verifyFile: FileVerifier;
  verifyIssued: ReturnType<typeof createIssuedVerifier>;
}>;

export type AuthorizedBatch = Readonly<{
  batch: Batch;
  /** Who signs with a token of this batch. */
  signerOf: (token: IdentityToken) => SignerIdentity;
  /** What came so far: the number of certificates, whose the last one is, and the token that it was issued for. */
  issued: () => Readonly<{
    certificates: number;
    signer: SignerIdentity | undefined;
    token: IdentityToken | undefined;
  }>;
}>;

/** Converts the trusted root of an instance once for all files. Rejects as the instance does. */
export async function openTrust(loading: Promise<Instance>): Promise<Trust> {
  const instance = await loading;
  const { trustedRoot } = instance;
  return {
    instance,
    verifyFile: createFileVerifier(trustedRoot),
    verifyIssued: createIssuedVerifier(trustedRoot),
  };
}

/** Starts a batch: the first token is asked for at once, and authorized before a certificate is. Throws nothing itself. */
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
