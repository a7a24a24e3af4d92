// Files that were signed or read → the documents about them, each signed with the same certificate.
import { asFailure } from '../../errors/failure.ts';
import type { Plan } from '../../files/output-plan.ts';
import { forEachBounded, IN_FLIGHT } from '../../files/semaphore.ts';
import type { IdentityToken } from '../../identity/token/identity-token.ts';
import type { SignableFile } from '../payload.ts';
import { isDone, type SignedDocument, type SignedFile } from '../result.ts';
import type { Sign } from '../sign-one.ts';
import type { Digested, Document } from './document.ts';
import type { KeepDocument } from './keep-documents.ts';

export type DocumentsToSign = Readonly<{
  /** What to sign about the files after them, with the same certificate. Default: nothing. */
  documents?: readonly Document[] | undefined;
  plan: Plan;
  /** Bundles in flight. Default: as many as the log can use. */
  concurrency?: number | undefined;
  failFast: boolean;
  /** Also ends every request of the run; a log that already got a request may still answer. */
  stop: AbortController;
  /** Finds an existing one that is kept. Default: none is kept. */
  keepDocument?: KeepDocument | undefined;
  /** Called with each document that was signed. */
  onDocument?: ((document: SignedFile) => void) | undefined;
}>;

type Options = DocumentsToSign &
  Readonly<{
    sign: Sign;
    /** For which the certificate was issued. */
    token: IdentityToken | undefined;
  }>;

/**
 * Signs the documents. A document says something about all files, so none is signed unless all files were. Out: the
 * result for each document, in order.
 */
export async function signDocuments(
  files: readonly SignedFile[],
  options: Options,
): Promise<readonly SignedDocument[]> {
  const { documents = [], plan, stop, failFast, concurrency = IN_FLIGHT } = options;
  const results = new Map<Document, SignedDocument>();
  const filesOf = filesByDocument(files, documents);
  if (files.every(isDone))
    await forEachBounded(documents, concurrency, async (document) => {
      if (stop.signal.aborted) return;
      const result = await signDocument(document, filesOf(document), options);
      results.set(document, result);
      if (result.status === 'signed') options.onDocument?.(result);
      else if (result.failure !== undefined && failFast) stop.abort(result.failure);
    });
  return documents.map(
    (document) =>
      results.get(document) ?? {
        file: document.file,
        about: document.about,
        outputs: plan.get(document.file) ?? {},
        predicateType: document.predicateType,
        status: 'not-attempted',
      },
  );
}

/** Makes the function that gives the files that a document is about: one, or all that were read. */
export function filesByDocument(
  files: readonly SignedFile[],
  documents: readonly Document[],
): (document: Document) => readonly Digested[] {
  const digested: Digested[] = [];
  for (const { file, digest } of files) if (digest !== undefined) digested.push({ file, digest });
  const single = documents.some(({ about }) => about !== undefined) ? digested : [];
  const byFile = new Map(single.map((each) => [each.file, [each]]));
  return ({ about }) => (about === undefined ? digested : (byFile.get(about) ?? []));
}

async function signDocument(
  document: Document,
  files: readonly Digested[],
  { plan, sign, token, keepDocument }: Options,
): Promise<SignedDocument> {
  const { file, about, predicateType, make, format } = document;
  const outputs = plan.get(file) ?? {};
  try {
    const kept = token && (await keepDocument?.(document, files, token));
    if (kept !== undefined) return kept.signed;
    const { content, ...made } = make(files);
    const before = content === undefined ? [] : [{ path: file.absolute, content }];
    const whole = contentOf({ ...made, size: content?.length, predicateType }, files);
    const { signed } = await sign(whole, outputs, { format, before });
    return { file, about, ...signed };
  } catch (error) {
    return { file, about, outputs, predicateType, status: 'failed', failure: asFailure(error) };
  }
}

/** A document is in memory, so it cannot change while it is signed. */
function contentOf(
  { expected, ...made }: Pick<SignableFile, 'signable' | 'size' | 'expected' | 'predicateType'>,
  [first]: readonly Digested[],
): SignableFile {
  return {
    ...made,
    digest: made.signable.digest,
    assertUnchanged: () => Promise.resolve(),
    expected,
    verifies: 'digest' in expected ? expected.digest : first?.digest,
  };
}
