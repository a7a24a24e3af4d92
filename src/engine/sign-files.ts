// A signing run, the same for action and command: digest, sign, log, verify, write; and the result for each file.
import { setMaxListeners } from 'node:events';
import { asFailure, Failure } from '../errors/failure.ts';
import type { FoundFile } from '../files/found.ts';
import type { Existing } from '../files/output-plan.ts';
import { createSlots, forEachBounded, IN_FLIGHT } from '../files/semaphore.ts';
import type { IdentityToken } from '../identity/token/identity-token.ts';
import { growUntil, keepHeapClose } from '../process/v8-flags.ts';
import type { Instance } from '../trust/instance.ts';
import { authorizeAll } from './attest/document.ts';
import { type DocumentsToSign, signDocuments } from './attest/sign-documents.ts';
import {
  type AuthorizedBatch,
  type AuthorizedBatchOptions,
  createAuthorizedBatch,
  openTrust,
} from './authorized-batch.ts';
import { type ReadSignable, readBytes } from './payload.ts';
import { failureOfSome, isDone, type Kept, type KeptFile, type Outcome, type SignedFile } from './result.ts';
import { createSigner, type Sign } from './sign-one.ts';
import { coverInThreads } from './threads/cover-files.ts';

export type SignOptions = AuthorizedBatchOptions &
  DocumentsToSign &
  Readonly<{
    files: readonly FoundFile[];
    /** False: the files are only read, for the documents, and get no bundle. Default: true. */
    signatures?: boolean | undefined;
    /** The program of worker threads, absolute, if there is one: with it, many files are read faster. Default: none. */
    thread?: (() => string | undefined) | undefined;
    /** What to sign of each file. Default: its bytes. */
    read?: ReadSignable | undefined;
    /** With `fail`, an output that another process created meanwhile stays, and its file fails. */
    existing: Existing;
    /** Files not to sign again, unless their signer is not the one who signs now. Default: none. */
    kept?: Kept;
    instance: Promise<Instance>;
    /** Called with each bundle after it was made and verified. */
    onBundle?: ((file: FoundFile, bundle: Buffer) => void) | undefined;
    onProgress?: ((done: number, total: number, file: SignedFile) => void) | undefined;
  }>;

type SignFile = (file: FoundFile) => Promise<SignedFile>;
type Results = Map<FoundFile, SignedFile>;

/** Above this count, objects that V8 has not collected yet would dominate memory. */
const LARGE_BATCH = 2000;
/** Files read ahead. Each call goes through the thread pool, and many together cost less than one at a time. */
const READ_AT_ONCE = 16;
/** After this many failures of services in a row, the remaining files are not attempted. */
const CIRCUIT = 3;

/**
 * Signs every file with one identity. Each bundle is fully verified, in its written form, before it gets its name. The
 * outcome contains the result for each file; the function throws only what makes signing impossible for all files.
 */
export async function signFiles(options: SignOptions): Promise<Outcome> {
  const { stop } = options;
  if (options.files.length > LARGE_BATCH) keepHeapClose();
  setMaxListeners(0, stop.signal);
  const trust = openTrust(options.instance);
  trust.catch(() => undefined); // the rejection is handled through the batch
  const authorized = createAuthorizedBatch({ ...options, authorizeToken: authorizeAll(options) }, trust);
  void growUntil(authorized.batch.ready());
  const signer = createSigner({ authorized, trust, existing: options.existing });
  const results: Results = new Map();
  const signing = signAll(options, {
    results,
    queue: queueOf(options, authorized, results),
    signFile: createSignFile(options, signer.sign),
  });
  await authorized.batch.ready().catch(async (error) => {
    // A file that failed before the certificate arrived has stopped the run; the outcome still contains the others.
    const byFile = stop.signal.aborted && !wasInterrupted(stop);
    stop.abort(error);
    await signing;
    if (!byFile) throw error;
  });
  await signing;
  const { token } = authorized.issued();
  const rows = filesOf(options, results, token);
  const documents = await signDocuments(rows, { ...options, sign: signer.sign, token });
  const files = documents.every(isDone) ? rows : rows.map(uncovered);
  if (signer.loggedTwice() > 0)
    options.onNotice(
      `files signed twice, because the answer of a service was lost or late: ${signer.loggedTwice()}; the log has one unused entry for each`,
    );
  const inDoubt = authorized.batch.inDoubt();
  if (inDoubt > 0)
    options.onNotice(
      `requests to a log that ended in an error or got no answer: ${inDoubt}; each may have made an entry that no bundle uses`,
    );
  const { certificates, signer: who } = authorized.issued();
  return {
    files,
    documents,
    identity: who?.identity,
    issuer: who?.issuer,
    source: who?.source,
    certificates,
    failure: failureOf(files, documents, options),
    interrupted: wasInterrupted(stop),
  };
}

/** The files to sign: those without a bundle or result, then those whose existing bundle has another signer. */
async function* queueOf(
  { files, kept = new Map() }: SignOptions,
  { batch, issued }: AuthorizedBatch,
  results: Results,
): AsyncGenerator<FoundFile> {
  for (const file of files) if (!kept.has(file) && !results.has(file)) yield file;
  if (kept.size > 0) await batch.ready().catch(() => undefined); // signFiles handles the rejection
  for (const [file, one] of kept) if (!isBy(one, issued().token)) yield file;
}

/** Whether the current signer made a kept bundle; assumed to be true until there is a certificate. */
function isBy(one: KeptFile, token: IdentityToken | undefined): boolean {
  return token === undefined || one.isBy(token);
}

/** Makes the function that reads one file and, unless it is only read, signs it and writes its outputs. It throws nothing. */
function createSignFile(
  { plan, stop, read = readBytes, signatures = true, onBundle }: SignOptions,
  sign: Sign,
): SignFile {
  const readInTurn = createSlots(READ_AT_ONCE);
  return async (file) => {
    const outputs = plan.get(file) ?? {};
    try {
      const content = await readInTurn(() => read(file, stop.signal));
      if (!signatures) {
        const { size, digest, verifies } = content;
        return { file, outputs, status: 'covered', size, digest, verifies };
      }
      const { signed, bundle } = await sign(content, outputs);
      onBundle?.(file, bundle);
      return { file, ...signed };
    } catch (error) {
      return { file, outputs, status: 'failed', failure: asFailure(error) };
    }
  };
}

/** Signs files in order, a limited number at a time; stops early as the options require. Adds to the results. */
async function signAll(
  options: SignOptions,
  {
    results,
    queue,
    signFile,
  }: Readonly<{ results: Results; queue: AsyncGenerator<FoundFile>; signFile: SignFile }>,
): Promise<void> {
  const { files, kept, failFast, stop, concurrency = IN_FLIGHT } = options;
  const total = files.length - (kept?.size ?? 0);
  let failedInRow = 0;
  const take = (result: SignedFile): void => {
    const { file, failure } = result;
    if (failure !== undefined && failure === stop.signal.reason) return;
    results.set(file, result);
    if (failure === undefined) failedInRow = 0;
    else if (isOfService(failure)) failedInRow += 1;
    options.onProgress?.(results.size, Math.max(total, results.size), result);
    if (failure !== undefined && (failFast || failedInRow >= CIRCUIT)) stop.abort(failure);
  };
  for await (const rows of coverInThreads(options))
    for (const row of rows) if (!stop.signal.aborted) take(row);
  await forEachBounded(queue, Math.min(concurrency, files.length), async (file) => {
    if (!stop.signal.aborted) take(await signFile(file));
  });
}

/** Failures that would also affect the next file. */
function isOfService(failure: Failure): boolean {
  return !/^(file-|output-|disk-full|name-)/.test(failure.code);
}

/** The result for each file, in order: signed or failed now, kept, or not attempted. */
function filesOf(
  { files, plan, kept }: SignOptions,
  results: Results,
  token: IdentityToken | undefined,
): SignedFile[] {
  return files.map((file): SignedFile => {
    const one = kept?.get(file);
    const before = one !== undefined && isBy(one, token) ? one.signed : undefined;
    return results.get(file) ?? before ?? { file, outputs: plan.get(file) ?? {}, status: 'not-attempted' };
  });
}

/** The failure of the run: what stopped it, or, if a failed file does not stop the others, that some of them failed. */
function failureOf(
  files: readonly SignedFile[],
  documents: readonly SignedFile[],
  { failFast, stop }: SignOptions,
): Failure | undefined {
  const { reason } = stop.signal;
  if (reason instanceof Failure && (failFast || wasInterrupted(stop))) return reason;
  return documents.find(({ failure }) => failure !== undefined)?.failure ?? failureOfSome(files);
}

/** A file is covered only by a document that was signed. */
const uncovered = (file: SignedFile): SignedFile =>
  file.status === 'covered' ? { ...file, status: 'not-attempted' } : file;

function wasInterrupted({ signal }: AbortController): boolean {
  const { reason } = signal;
  return reason instanceof Failure && (reason.code === 'interrupted' || reason.code === 'run-timeout');
}
