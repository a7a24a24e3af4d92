// Existing bundles → those that are valid for their file and for the identity that would sign now.
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { asFailure, quote } from '../errors/failure.ts';
import type { FoundFile } from '../files/found.ts';
import { BUNDLE_SUFFIX, type Outputs, type Plan } from '../files/output-plan.ts';
import { forEachBounded } from '../files/semaphore.ts';
import { exists } from '../files/writable.ts';
import { writeWhole } from '../files/write-atomic.ts';
import type { IdentityToken } from '../identity/token/identity-token.ts';
import type { InstanceContext } from '../trust/instance.ts';
import { type InstanceChoice, isPublic } from '../trust/instance-choice.ts';
import { loadTrustedRootAtHand } from '../trust/offline.ts';
import type { SigningCertificate } from '../verify/certificate.ts';
import { callingRepository } from '../verify/fulcio-extensions.ts';
import type { CheckSigner } from '../verify/identity-policy.ts';
import { completeOutcome } from './attest/complete-outcome.ts';
import type { Document } from './attest/document.ts';
import { createDocumentKeeper, type KeepDocument, readExisting } from './attest/keep-documents.ts';
import { type ReadSignable, readBytes } from './payload.ts';
import { createTokenCheck, type PredictionFacts, predictSigner } from './predict-signer.ts';
import type { Kept, KeptFile, Outcome } from './result.ts';
import { createFileVerifier } from './verify-file.ts';

/** Includes the facts that show who signs. */
export type KeepOptions = Omit<PredictionFacts, 'publicInstance' | 'now'> &
  Readonly<{
    files: readonly FoundFile[];
    /** As in SignOptions. */
    signatures?: boolean | undefined;
    documents?: readonly Document[] | undefined;
    /** What to sign of each file. Default: its bytes. */
    read?: ReadSignable | undefined;
    plan: Plan;
    choice: InstanceChoice;
    instance: InstanceContext;
    /** Gets the bundle that should be at this path from another place; undefined if it does not exist there either. */
    elsewhere?: ((path: string) => Promise<Buffer | undefined>) | undefined;
    signal: AbortSignal;
    onNotice: (text: string) => void;
  }>;

/**
 * The files that need not be signed, and the outcome if neither other files nor documents are left: then no token is
 * needed. If only a token can show who signs, or whether the policy is met, the kept bundles are provisional, and there
 * is no such outcome. Throws what is wrong with the instance, and why the run was stopped.
 */
export async function keepBundles(
  options: KeepOptions,
): Promise<Readonly<{ kept: Kept; complete: Outcome | undefined; keepDocument: KeepDocument }>> {
  const { files, choice, instance } = options;
  const facts = { ...options, publicInstance: isPublic(choice), now: instance.now };
  const predicted = predictSigner(facts);
  const kept = await findKept(options, predicted?.check);
  const trustedRoot = () => loadTrustedRootAtHand(choice, instance);
  const keepDocument = createDocumentKeeper({ ...options, trustedRoot, predicted: predicted?.check });
  const told = predicted?.isComplete === true || files.length === 0;
  const complete = told ? await completeOutcome(options, kept, keepDocument) : undefined;
  return { kept, complete, keepDocument };
}

/** Files that are checked at the same time. */
const AT_ONCE = 4;

/**
 * The files that need not be signed: all of their outputs exist, and the bundle passes the same verification as a new
 * one. All kept bundles have the same signer. One notice reports the existing bundles that do not pass. Throws why the
 * run was stopped.
 */
async function findKept(options: KeepOptions, checkSigner: CheckSigner | undefined): Promise<Kept> {
  const { files, plan, signal, onNotice } = options;
  // Without a bundle, no trusted root is needed.
  const openVerifier = async () =>
    createExistingVerifier(
      options,
      await loadTrustedRootAtHand(options.choice, options.instance),
      checkSigner,
    );
  let opening: Promise<VerifyExisting> | undefined;
  const found = new Map<FoundFile, KeptFile>();
  const refused = new Map<FoundFile, string>();
  await forEachBounded(files, AT_ONCE, async (file) => {
    signal.throwIfAborted();
    const outputs = plan.get(file) ?? {};
    if (outputs.bundle === undefined) return;
    const exist = await allExist(outputs);
    const bytes = exist ? undefined : await fetchBundle(outputs, options);
    if (!exist && bytes === undefined) return;
    opening ??= openVerifier();
    const verifyExisting = await opening;
    try {
      found.set(file, await verifyExisting(file, outputs, bytes));
    } catch (error) {
      signal.throwIfAborted();
      refused.set(file, asFailure(error).message);
    }
  });
  const signer = mostFrequent([...found.values()].map(nameOf));
  const kept: [FoundFile, KeptFile][] = [];
  // In the order of the files, whichever was checked first.
  for (const file of files) {
    const one = found.get(file);
    if (one !== undefined && nameOf(one) === signer) kept.push([file, one]);
    else if (one !== undefined)
      refused.set(file, `it was signed by ${quote(one.signer.identity)}, unlike the others`);
  }
  const [first] = refused;
  if (first !== undefined) {
    const others = refused.size === 1 ? '' : `, and ${refused.size - 1} more`;
    onNotice(`the bundle of ${quote(first[0].path)} is not kept: ${first[1]}${others}`);
  }
  return new Map(kept);
}

/** Without `bytes`, reads the bundle from its path. With them, writes it there after verification. */
type VerifyExisting = (file: FoundFile, outputs: Outputs, bytes: Buffer | undefined) => Promise<KeptFile>;

/** Reads a file and its bundle, and verifies them. Throws what is wrong with either. */
function createExistingVerifier(
  { read = readBytes, signal, policy }: KeepOptions,
  trustedRoot: TrustedRoot,
  checkSigner: CheckSigner | undefined,
): VerifyExisting {
  const verifyFile = createFileVerifier(trustedRoot);
  // Without a check the kept bundles are provisional: the next certificate shows which identity they must have.
  const signer = { check: checkSigner ?? anySigner };
  const checks = new Map<IdentityToken, CheckSigner | undefined>();
  const isBy = (certificate: SigningCertificate) => (token: IdentityToken) => {
    if (!checks.has(token)) checks.set(token, createTokenCheck(token, policy));
    try {
      const check = checks.get(token);
      check?.(certificate);
      return check !== undefined;
    } catch {
      return false;
    }
  };
  return async (file, outputs, bytes) => {
    const { bundle: path = '' } = outputs;
    const content =
      bytes ?? (await readExisting({ path: `${file.path}${BUNDLE_SUFFIX}`, absolute: path }, signal));
    const { size, digest, verifies, expected: subject } = await read(file, signal);
    const verified = verifyFile({ bundle: content, subject, signer });
    if (bytes !== undefined) await writeWhole(path, bytes, { replace: true });
    const { identity, issuer, certificate, signedAt, log, predicateType, bundleDigest } = verified;
    const source = callingRepository(verified.extensions);
    const facts = { size, digest, verifies, predicateType, bundleDigest, log, signedAt };
    const signed = { file, outputs, status: 'kept' as const, ...facts };
    return { signer: { identity, issuer, source }, signed, isBy: isBy(certificate) };
  };
}

const anySigner: CheckSigner = () => undefined;

/** A bundle from another place, if it is the only output and its path is free. */
async function fetchBundle(outputs: Outputs, { elsewhere }: KeepOptions): Promise<Buffer | undefined> {
  const { bundle, ...others } = outputs;
  const alone = Object.values(others).every((path) => path === undefined);
  if (elsewhere === undefined || bundle === undefined || !alone || (await exists(bundle))) return undefined;
  return elsewhere(bundle);
}

async function allExist(outputs: Outputs): Promise<boolean> {
  for (const path of Object.values(outputs)) if (path !== undefined && !(await exists(path))) return false;
  return true;
}

const nameOf = ({ signer: { identity, issuer } }: KeptFile): string => JSON.stringify([identity, issuer]);

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0];
}
