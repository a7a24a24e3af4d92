// The story both front doors tell: digest, sign, have it witnessed, verify, write; and what became of each file.
import { setMaxListeners } from 'node:events';
import { createBundle, serializeBundle } from '../bundle/bundle.ts';
import { certificateText, signatureText } from '../encoding/pem.ts';
import { asFailure, Failure } from '../errors/failure.ts';
import type { FoundFile } from '../files/find.ts';
import type { Plan } from '../files/output-plan.ts';
import { createSlots, IN_FLIGHT } from '../files/semaphore.ts';
import { writeTogether } from '../files/write-atomic.ts';
import type { Http } from '../http/client.ts';
import type { SignerIdentity } from '../identity/policy/authorize.ts';
import type { IdentityToken } from '../identity/token/identity-token.ts';
import { keepHeapClose } from '../process/v8-flags.ts';
import { createFulcioRules } from '../signing/clients/fulcio-config.ts';
import { createBatch } from '../signing/session.ts';
import type { Instance } from '../trust/instance.ts';
import { createIssuedVerifier } from '../verify/issued-certificate.ts';
import { type ReadSignable, readBytes } from './payload.ts';
import { failureOfSome, type Kept, type KeptFile, type Outcome, type SignedFile } from './result.ts';
import { createFileVerifier } from './verify-file.ts';

export type SignOptions = Readonly<{
  files: readonly FoundFile[];
  /** What of each file is signed; left out: its bytes. */
  read?: ReadSignable;
  plan: Plan;
  /** Not signed again, unless by somebody else than who signs now; left out: nothing is kept. */
  kept?: Kept;
  instance: Promise<Instance>;
  /** Its Fulcio's rules are known; another Fulcio is asked for them when a token is of an unknown issuer. */
  publicInstance: boolean;
  http: Http;
  newToken: () => Promise<IdentityToken>;
  canRenew: boolean;
  /** The identity that the certificate will have; throws if this token may not sign. */
  authorizeToken: (token: IdentityToken) => SignerIdentity;
  /** Bundles in flight; left out: as many as the log profits from. */
  concurrency: number | undefined;
  failFast: boolean;
  /** Ends every request of `http` too; a log that was asked already may still answer. */
  stop: AbortController;
  now: () => Date;
  onProgress?: (done: number, total: number, file: SignedFile) => void;
}>;

/** Of more files what is told of each adds up; fewer are signed before it would. */
const LARGE_BATCH = 10_000;
/** Files read ahead; more would only compete for the disk. */
const READ_AT_ONCE = 2;
/** After so many files in a row that a service kept from being signed, the rest is not attempted. */
const CIRCUIT = 3;

/**
 * Signs every file with one identity. Each bundle was verified, in full and as it is written, before it gets its name.
 * What becomes of a file is in the outcome; thrown is only what makes signing impossible for all of them.
 */
export async function signFiles(options: SignOptions): Promise<Outcome> {
  const { http, now, stop } = options;
  if (options.files.length > LARGE_BATCH) keepHeapClose();
  setMaxListeners(0, stop.signal);
  const trust = options.instance.then((instance) => ({
    instance,
    verifyFile: createFileVerifier(instance.trustedRoot),
    verifyIssued: createIssuedVerifier(instance.trustedRoot),
  }));
  trust.catch(() => undefined); // heard through the batch
  const withFulcioRules = createFulcioRules(http, async () => (await trust).instance.fulcio.url, now);
  const signers = new Map<IdentityToken, SignerIdentity>();
  const signerOf = (token: IdentityToken) => signers.get(token) ?? options.authorizeToken(token);
  let signer: SignerIdentity | undefined;
  let certificates = 0;
  const batch = createBatch({
    http,
    now,
    newToken: async () => {
      const token = await (options.publicInstance
        ? options.newToken()
        : options.newToken().then(withFulcioRules));
      signers.set(token, options.authorizeToken(token));
      return token;
    },
    canRenew: options.canRenew,
    services: async () => {
      const { fulcio, rekor, timestamp } = (await trust).instance;
      return {
        fulcio: fulcio.url,
        logs: rekor,
        timestampAuthorities: {
          chosen: timestamp.chosen.map(({ url }) => url),
          spare: timestamp.spare.map(({ url }) => url),
        },
      };
    },
    acceptCertificate: async (token, certificate, { publicKeyPem }) => {
      signer = signerOf(token);
      (await trust).verifyIssued({ certificate: certificate.leaf, publicKeyPem, policy: signer });
      certificates += 1;
    },
  });
  const readInTurn = createSlots(READ_AT_ONCE);

  const signFile = async (file: FoundFile): Promise<SignedFile> => {
    const outputs = options.plan.get(file) ?? {};
    try {
      const read = await readInTurn(() => (options.read ?? readBytes)(file, stop.signal));
      const evidence = await batch.sign(read.signable);
      const bytes = serializeBundle(createBundle(evidence));
      const { log, ...verified } = (await trust).verifyFile({
        bundle: bytes,
        subject: read.expected,
        signer: signerOf(evidence.token),
      });
      await read.assertUnchanged();
      // Also when the run was stopped meanwhile: the entry is made, and would be made again.
      await writeTogether([
        { path: outputs.signature, content: signatureText(evidence.signature) },
        { path: outputs.certificate, content: certificateText(evidence.certificate) },
        { path: outputs.bundle, content: bytes },
      ]);
      const { size, digest, verifies } = read;
      const { signedAt, bundleDigest, predicateType } = verified;
      // The address that was asked, whatever the trusted root calls the log.
      const asked = log && { ...log, url: evidence.logs[0]?.href ?? '' };
      const facts = { size, digest, verifies, predicateType, bundleDigest, log: asked, signedAt };
      return { file, outputs, status: 'signed', ...facts };
    } catch (error) {
      return { file, outputs, status: 'failed', failure: asFailure(error) };
    }
  };

  const kept: Kept = options.kept ?? new Map();
  const isOurs = ({ signer: by }: KeptFile) =>
    signer === undefined || (by.identity === signer.identity && by.issuer === signer.issuer);
  async function* queue(): AsyncGenerator<FoundFile> {
    for (const file of options.files) if (!kept.has(file)) yield file;
    if (kept.size > 0) await batch.ready().catch(() => undefined); // heard below
    for (const [file, one] of kept) if (!isOurs(one)) yield file;
  }
  const running = runAll(options, queue(), signFile);
  await batch.ready().catch(async (error) => {
    // A file that failed before the certificate came has stopped the run; what became of the others is told as ever.
    const byFile = stop.signal.aborted && !wasInterrupted(stop);
    stop.abort(error);
    await running;
    if (!byFile) throw error;
  });
  const results = await running;
  const files = options.files.map((file): SignedFile => {
    const one = kept.get(file);
    const before = one !== undefined && isOurs(one) ? one.signed : undefined;
    const unsigned = { file, outputs: options.plan.get(file) ?? {}, status: 'not-attempted' } as const;
    return results.get(file) ?? before ?? unsigned;
  });
  return {
    files,
    identity: signer?.identity,
    issuer: signer?.issuer,
    certificates,
    failure: failureOf(files, options),
    interrupted: wasInterrupted(stop),
  };
}

function wasInterrupted({ signal }: AbortController): boolean {
  const { reason } = signal;
  return reason instanceof Failure && (reason.code === 'interrupted' || reason.code === 'run-timeout');
}

/** What stopped the run is its failure; where each file stands for itself, that some of them failed is. */
function failureOf(files: readonly SignedFile[], { failFast, stop }: SignOptions): Failure | undefined {
  const { reason } = stop.signal;
  if (reason instanceof Failure && (failFast || wasInterrupted(stop))) return reason;
  return failureOfSome(files);
}

/** Files in order, a bounded number at a time; stops early as the options say. */
async function runAll(
  options: SignOptions,
  queue: AsyncGenerator<FoundFile>,
  signFile: (file: FoundFile) => Promise<SignedFile>,
): Promise<ReadonlyMap<FoundFile, SignedFile>> {
  const { files, kept, failFast, stop } = options;
  const total = files.length - (kept?.size ?? 0);
  const results = new Map<FoundFile, SignedFile>();
  let failedInRow = 0;
  const work = async () => {
    for await (const file of queue) {
      if (stop.signal.aborted) return;
      const result = await signFile(file);
      if (result.failure !== undefined && result.failure === stop.signal.reason) return;
      results.set(file, result);
      if (result.failure === undefined) failedInRow = 0;
      else if (isOfService(result.failure)) failedInRow += 1;
      options.onProgress?.(results.size, Math.max(total, results.size), result);
      if (result.failure !== undefined && (failFast || failedInRow >= CIRCUIT)) stop.abort(result.failure);
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.concurrency ?? IN_FLIGHT, files.length) }, work));
  return results;
}

/** Failures that the next file would meet as well. */
function isOfService(failure: Failure): boolean {
  return !/^(file-|output-|disk-full|name-)/.test(failure.code);
}
