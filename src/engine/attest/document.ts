// What a run signs about its files: an attestation, or the list of their checksums.
import type { FoundFile } from '../../files/found.ts';
import type { Outputs, Plan } from '../../files/output-plan.ts';
import type { IdentityToken } from '../../identity/token/identity-token.ts';
import type { Signable } from '../../signing/signable.ts';

/** A file that was read: what a document says of it. */
export type Digested = Readonly<{
  file: FoundFile;
  /** SHA-256, 32 bytes. */
  digest: Buffer;
}>;

/** A document with its content. */
type MadeDocument = Readonly<{
  signable: Signable;
  /** What the bundle must contain, or be for. */
  expected: Readonly<{ digest: Buffer; content: Buffer | undefined }> | Readonly<{ statement: Buffer }>;
  /** The content of a list of checksums, which is a file itself; undefined for an attestation, which is in its bundle. */
  content?: Buffer | undefined;
}>;

export type Document = Readonly<{
  /** Its bundle, or the list of checksums: the path to show, and the absolute path. */
  file: FoundFile;
  /** Where its bundle and, for a list of checksums, the list itself are written. */
  outputs: Outputs;
  /** The predicate type of an attestation; undefined for a list of checksums. */
  predicateType: string | undefined;
  /** The one file that it is about; undefined if it is about all files of the run. */
  about: FoundFile | undefined;
  /** Throws if it cannot be made with this token. Called before a certificate is requested. */
  authorize: (token: IdentityToken) => void;
  /** Makes it, after `authorize`. Throws if it cannot be about these files. */
  make: (files: readonly Digested[]) => MadeDocument;
  /** Its bundle as the content of a file. */
  format: (bundle: Buffer) => Buffer;
  /** The bundle in the content of a file that `format` made; undefined if an existing one is never kept. */
  bundleIn?: ((content: Buffer) => Buffer) | undefined;
}>;

/** The outputs of documents, as a part of the plan of a run. */
export const outputsOfDocuments = (documents: readonly Document[]): Plan =>
  new Map(documents.map(({ file, outputs }) => [file, outputs]));

type Authorize<Signer> = (token: IdentityToken) => Signer;

/** The check whether a token may sign, and whether the documents can be made with it. */
export function authorizeAll<Signer>({
  authorizeToken,
  documents = [],
}: Readonly<{
  authorizeToken: Authorize<Signer>;
  documents?: readonly Document[] | undefined;
}>): Authorize<Signer> {
  const checks = new Set(documents.map(({ authorize }) => authorize));
  return (token) => {
    const signer = authorizeToken(token);
    for (const check of checks) check(token);
    return signer;
  };
}
