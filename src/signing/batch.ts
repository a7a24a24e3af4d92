// One certificate, many digests: signs each, has it witnessed, and renews token, key and certificate in time.
import type { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { Failure } from '../errors.ts';
import type { Http } from '../http.ts';
import type { IdentityToken } from '../identity/token.ts';
import { type Certificate, requestCertificate } from './certificate.ts';
import { createKey, type SigningKey } from './key.ts';
import { DuplicateEntry, type LogService, logSignature } from './log.ts';
import { requestTimestamp } from './timestamp.ts';

/** What witnesses said of one signature; nothing of it is verified yet. */
export type Evidence = Readonly<{
  digest: Buffer;
  signature: Buffer;
  /** The leaf certificate, DER. */
  certificate: Buffer;
  token: IdentityToken;
  tlogEntries: readonly TransparencyLogEntry[];
  /** TimeStampResp, DER. */
  timestamps: readonly Buffer[];
  /** The logs, in the order of their entries. */
  logs: readonly URL[];
}>;

export type BatchServices = Readonly<{
  fulcio: URL;
  logs: readonly LogService[];
  timestampAuthorities: readonly URL[];
}>;

export type BatchOptions = Readonly<{
  http: Http;
  services: () => Promise<BatchServices>;
  /** A token that may sign; called again when a new certificate is needed. */
  newToken: () => Promise<IdentityToken>;
  /** False when the token was given and no other can be had. */
  canRenew: boolean;
  /** Throws if the certificate that came for a token must not be used; no signature is logged before. */
  admit: (token: IdentityToken, certificate: Certificate, key: SigningKey) => Promise<void>;
  now: () => Date;
}>;

type Signer = Readonly<{ token: IdentityToken; key: SigningKey; certificate: Certificate }>;

/** A certificate is not used in its last minute: Rekor v2 may take that long to answer. */
const MARGIN_MS = 60_000;
/** How often one file is signed again after Rekor v2 lost an answer or the certificate ran out under way. */
const MAX_SIGNATURES = 4;

export type Batch = Readonly<{
  /** Resolves when there is a first certificate; rejects with the reason why nothing can be signed. */
  ready: () => Promise<void>;
  /** Signs a SHA-256 digest (client specification §2.1). Throws identity, service and verification Failures. */
  sign: (digest: Buffer) => Promise<Evidence>;
}>;

/** Starts a batch: the first token and certificate are asked for at once. Throws nothing by itself. */
export function createBatch(options: BatchOptions): Batch {
  const nextSigner = createRenewal(options);
  const ready = nextSigner().then(() => undefined);
  ready.catch(() => undefined); // heard by whoever asks
  const sign = async (digest: Buffer) => {
    for (let signatures = 1; ; signatures += 1) {
      const evidence = await witness(await nextSigner(), digest, options);
      if (evidence !== undefined) return evidence;
      if (signatures === MAX_SIGNATURES) {
        throw new Failure(
          'service-answer-invalid',
          `Rekor called ${MAX_SIGNATURES} fresh signatures duplicates`,
        );
      }
    }
  };
  return { ready: () => ready, sign };
}

/** Signs and has it witnessed by logs and authorities at once; undefined when it must be signed afresh. */
async function witness(signer: Signer, digest: Buffer, options: BatchOptions): Promise<Evidence | undefined> {
  const { http, services, now } = options;
  const { logs, timestampAuthorities } = await services();
  const signature = signer.key.sign(digest);
  const certificate = signer.certificate.leaf;
  const logging = logs.map((log) => logSignature(http, log, { digest, signature, certificate }));
  const stamping = timestampAuthorities.map((authority) => requestTimestamp(http, authority, signature));
  try {
    const [tlogEntries, timestamps] = await Promise.all([Promise.all(logging), Promise.all(stamping)]);
    if (now() >= signer.certificate.notAfter) return undefined;
    const { token } = signer;
    return {
      digest,
      signature,
      certificate,
      token,
      tlogEntries,
      timestamps,
      logs: logs.map((log) => log.url),
    };
  } catch (error) {
    if (error instanceof DuplicateEntry) return undefined;
    throw error;
  } finally {
    await Promise.allSettled([...logging, ...stamping]);
  }
}

/** The signer in use, or a new one when its certificate is about to run out; never two at a time. */
function createRenewal(options: BatchOptions): () => Promise<Signer> {
  let current: Promise<Signer> | undefined;
  return async () => {
    const held = current;
    if (held !== undefined) {
      const signer = await held;
      if (signer.certificate.notAfter.getTime() - options.now().getTime() > MARGIN_MS) return signer;
    }
    // Whoever comes first after the check renews for all.
    if (current === held) current = newSigner(options);
    return current ?? newSigner(options);
  };
}

async function newSigner(options: BatchOptions): Promise<Signer> {
  const { fulcio } = await options.services();
  for (let tokens = 1; ; tokens += 1) {
    const token = await options.newToken();
    const key = createKey();
    try {
      const certificate = await requestCertificate(options.http, fulcio, token, key);
      await options.admit(token, certificate, key);
      return { token, key, certificate };
    } catch (error) {
      const unauthorized = error instanceof Failure && error.status === 401;
      if (!unauthorized || !options.canRenew || tokens === 2) throw error;
    }
  }
}
