// What became of each file, and of the run as a whole.
import { Failure } from '../errors/failure.ts';
import type { FoundFile } from '../files/find.ts';
import type { Outputs } from '../files/output-plan.ts';
import type { SignerIdentity } from '../identity/policy/authorize.ts';
import type { IdentityToken } from '../identity/token/identity-token.ts';

/** What became of one file. */
export type SignedFile = Readonly<{
  file: FoundFile;
  /** Where what is made of it stands, or would. */
  outputs: Outputs;
  /** `kept`: it had a bundle that verifies, and was not signed again. */
  status: 'signed' | 'kept' | 'failed' | 'not-attempted';
  /** Bytes; undefined for a file that lies elsewhere. */
  size?: number | undefined;
  /** SHA-256, 32 bytes. */
  digest?: Buffer | undefined;
  /** SHA-256 of what the bundle is for: the file, or the first one that a statement tells it of. */
  verifies?: Buffer | undefined;
  /** Of the statement that was signed; undefined for a file that was signed as it is. */
  predicateType?: string | undefined;
  /** SHA-256 of its bundle, in hexadecimal. */
  bundleDigest?: string | undefined;
  log?: Readonly<{ url: string; index: string; kind: string }> | undefined;
  signedAt?: Date | undefined;
  failure?: Failure | undefined;
}>;

export type Outcome = Readonly<{
  files: readonly SignedFile[];
  /** The certificate's subject alternative name. */
  identity: string | undefined;
  issuer: string | undefined;
  /** As in SignerIdentity. */
  source?: string | undefined;
  certificates: number;
  /** Why not all files are signed. */
  failure: Failure | undefined;
  /** The run was ended from outside, by a signal or its time limit. */
  interrupted: boolean;
}>;

/** A file whose bundle was there already, and who signed it. */
export type KeptFile = Readonly<{
  signed: SignedFile;
  signer: SignerIdentity;
  /** Whether who signs with this token is who signed it, as the policy has it, too. */
  isBy: (token: IdentityToken) => boolean;
}>;
export type Kept = ReadonlyMap<FoundFile, KeptFile>;

/** True for a file that has a bundle which verifies. */
export const isDone = ({ status }: SignedFile): boolean => status === 'signed' || status === 'kept';

/** The outcome where nothing is left to be signed; undefined where something is. */
export function outcomeOfKept(files: readonly FoundFile[], kept: Kept): Outcome | undefined {
  if (kept.size < files.length) return undefined;
  const [first] = kept.values();
  return {
    files: files.flatMap((file) => kept.get(file)?.signed ?? []),
    identity: first?.signer.identity,
    issuer: first?.signer.issuer,
    source: first?.signer.source,
    certificates: 0,
    failure: undefined,
    interrupted: false,
  };
}

/** The failure of a run in which each file stands for itself: that some of them have no bundle. */
export function failureOfSome(files: readonly SignedFile[]): Failure | undefined {
  const failed = files.filter((file) => !isDone(file));
  const [first] = failed;
  if (first === undefined || files.length === 1) return first?.failure;
  const counted = `${failed.length} of ${files.length} files were not signed`;
  const what = `${counted}; the first: ${first.failure?.message ?? 'not attempted'}`;
  return new Failure('some-files-failed', what, { cause: first.failure });
}
