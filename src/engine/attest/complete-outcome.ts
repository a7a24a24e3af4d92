// Kept files and kept attestations → the outcome of a run that has nothing left to sign.
import type { FoundFile } from '../../files/found.ts';
import type { Plan } from '../../files/output-plan.ts';
import { mapBounded } from '../../files/semaphore.ts';
import { exists } from '../../files/writable.ts';
import { type ReadSignable, readBytes } from '../payload.ts';
import { type Kept, type Outcome, outcomeOfKept, type SignedDocument, type SignedFile } from '../result.ts';
import type { Document } from './document.ts';
import type { KeepDocument } from './keep-documents.ts';
import { filesByDocument } from './sign-documents.ts';

/** As for a run that signs. */
type CompleteOptions = Readonly<{
  files: readonly FoundFile[];
  signatures?: boolean | undefined;
  documents?: readonly Document[] | undefined;
  read?: ReadSignable | undefined;
  plan: Plan;
  elsewhere?: ((path: string) => Promise<Buffer | undefined>) | undefined;
  signal: AbortSignal;
}>;

/**
 * The outcome if every file has a kept bundle or needs none, and every document is kept, all of one signer; undefined if
 * something is left to sign. Throws what reading a file throws, and why the run was stopped.
 */
export async function completeOutcome(
  options: CompleteOptions,
  kept: Kept,
  keepDocument: KeepDocument,
): Promise<Outcome | undefined> {
  const { files, documents = [], signatures = true } = options;
  if (signatures && kept.size < files.length) return undefined;
  if (documents.length === 0) return outcomeOfKept(files, kept);
  if (!(await mayBeKept(documents, options))) return undefined;
  const rows = await mapBounded(files, async (file) => kept.get(file)?.signed ?? readCovered(file, options));
  const filesOf = filesByDocument(rows, documents);
  const signers = [...kept.values()].slice(0, 1).map(({ signer }) => signer);
  const signed: SignedDocument[] = [];
  for (const document of documents) {
    const one = await keepDocument(document, filesOf(document));
    if (one === undefined) return undefined;
    signers.push(one.signer);
    signed.push(one.signed);
  }
  const [first] = signers;
  if (signers.some(({ identity, issuer }) => identity !== first?.identity || issuer !== first.issuer))
    return undefined;
  return {
    files: rows,
    documents: signed,
    identity: first?.identity,
    issuer: first?.issuer,
    source: first?.source,
    certificates: 0,
    failure: undefined,
    interrupted: false,
  };
}

/** False if a document cannot be kept whatever the files contain: then they are not read in vain. */
async function mayBeKept(
  documents: readonly Document[],
  { plan, elsewhere }: CompleteOptions,
): Promise<boolean> {
  for (const { file, bundleIn } of documents) {
    const { bundle } = plan.get(file) ?? {};
    if (bundleIn === undefined || bundle === undefined) return false;
    if (elsewhere === undefined && !(await exists(bundle))) return false;
  }
  return true;
}

async function readCovered(
  file: FoundFile,
  { plan, read = readBytes, signal }: CompleteOptions,
): Promise<SignedFile> {
  const { size, digest, verifies } = await read(file, signal);
  return { file, outputs: plan.get(file) ?? {}, status: 'covered', size, digest, verifies };
}
