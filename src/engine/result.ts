// The result for each file, and for the run as a whole.
import { Failure } from '../errors/failure.ts';
import type { FoundFile } from '../files/found.ts';
import { ATTESTATION_SUFFIX, type Outputs } from '../files/output-plan.ts';
import type { SignerIdentity } from '../identity/policy/authorize.ts';
import type { IdentityToken } from '../identity/token/identity-token.ts';

/** The result for one file. */
export type SignedFile = Readonly<{
  file: FoundFile;
  /** The paths of its outputs, or where they would be. */
  outputs: Outputs;
  /**
   * `kept`: it already had a valid bundle and was not signed again. `covered`: it has no bundle, but an attestation or
   * a signed list of checksums contains its digest.
   */
  status: 'signed' | 'kept' | 'covered' | 'failed' | 'not-attempted';
  /** Bytes; undefined for a file that is not on this machine. */
  size?: number | undefined;
  /** SHA-256, 32 bytes. */
  digest?: Buffer | undefined;
  /** SHA-256 of what the bundle is for: the file, or the first file that a statement describes. */
  verifies?: Buffer | undefined;
  /** Only for a signed statement; undefined for a file that was signed as it is. */
  predicateType?: string | undefined;
  /** SHA-256 of its bundle, in hexadecimal. */
  bundleDigest?: string | undefined;
  log?: Readonly<{ url: string; index: string; kind: string }> | undefined;
  signedAt?: Date | undefined;
  failure?: Failure | undefined;
}>;

/** The result for an attestation, or for a list of checksums: its `file` is where it was written. */
export type SignedDocument = SignedFile &
  Readonly<{
    /** The one file that it is about; undefined if it is about all files. */
    about: FoundFile | undefined;
  }>;

export type Outcome = Readonly<{
  files: readonly SignedFile[];
  /** What was signed about the files, after them. */
  documents: readonly SignedDocument[];
  /** The certificate's subject alternative name. */
  identity: string | undefined;
  issuer: string | undefined;
  /** As in SignerIdentity. */
  source?: string | undefined;
  certificates: number;
  /** Why some files are not signed. */
  failure: Failure | undefined;
  /** The run was stopped from outside, by a signal or its time limit. */
  interrupted: boolean;
}>;

/** A file whose bundle already existed, and the signer of that bundle. */
export type KeptFile = Readonly<{
  signed: SignedFile;
  signer: SignerIdentity;
  /** Whether the identity of this token signed it, and the bundle meets the policy. */
  isBy: (token: IdentityToken) => boolean;
}>;
export type Kept = ReadonlyMap<FoundFile, KeptFile>;

/** True for a file that has a valid bundle, or a document that covers it. */
export const isDone = ({ status }: SignedFile): boolean =>
  status === 'signed' || status === 'kept' || status === 'covered';

/** True for an attestation whose file is its bundle, as every verifier reads it: one for PyPI is in another form. */
export const isAttestationBundle = ({ outputs: { bundle } }: Pick<SignedDocument, 'outputs'>): boolean =>
  bundle?.endsWith(ATTESTATION_SUFFIX) === true;

/** True for a list of checksums, which is no attestation. */
export const isList = ({ outputs }: Pick<SignedDocument, 'outputs'>): boolean =>
  outputs.checksums !== undefined;

/** The outcome if no file is left to sign; undefined otherwise. */
export function outcomeOfKept(files: readonly FoundFile[], kept: Kept): Outcome | undefined {
  if (kept.size < files.length) return undefined;
  const [first] = kept.values();
  return {
    files: files.flatMap((file) => kept.get(file)?.signed ?? []),
    documents: [],
    identity: first?.signer.identity,
    issuer: first?.signer.issuer,
    source: first?.signer.source,
    certificates: 0,
    failure: undefined,
    interrupted: false,
  };
}

/** The failure of a run in which some files have no bundle. Used when one failed file does not stop the others. */
export function failureOfSome(files: readonly SignedFile[]): Failure | undefined {
  const failed = files.filter((file) => !isDone(file));
  const [first] = failed;
  if (first === undefined || files.length === 1) return first?.failure;
  const counted = `${failed.length} of ${files.length} files ${failed.length === 1 ? 'was' : 'were'} not signed`;
  const what = `${counted}; reason for the first: ${first.failure?.message ?? 'not attempted'}`;
  return new Failure('some-files-failed', what, { cause: first.failure });
}
