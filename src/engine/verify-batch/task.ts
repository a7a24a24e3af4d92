// What a batch of verifications is given and gives, as values that a worker thread can be sent.
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { Failure } from '../../errors/failure.ts';
import { receiveFailure, type SentFailure, sendFailure } from '../../errors/sent-failure.ts';
import type { FoundFile } from '../../files/found.ts';
import {
  createExtensionsCheck,
  createSignerCheck,
  type Expected,
  type ExtensionsPolicy,
} from '../../verify/expected-signer.ts';
import type { IdentityPolicy } from '../../verify/identity-policy.ts';
import type { PredicatePolicy } from '../../verify/statement/predicate-policy.ts';
import type { CertificatePolicy, KeyPolicy } from '../../verify/verifier.ts';
import type { BundleFile } from '../read-artifact.ts';
import type { CertifiedSigner } from '../verify-file.ts';

/** Who must have signed: the holder of a key, an identity with rules on its certificate, or who meets all expectations. */
export type SignerRule =
  | KeyPolicy
  | (IdentityPolicy & Readonly<{ extensions?: ExtensionsPolicy | undefined }>)
  | Readonly<{ expected: Expected }>;

/** What is the same for all files of a batch. */
export type Task = Readonly<{
  /** As `parseTrustedRoot` returns them, of which one has to hold. */
  trustedRoots: readonly TrustedRoot[];
  signer: SignerRule;
  /** Of the attestations that count; undefined: signatures count, and no attestation does. */
  predicateType: string | undefined;
  /** What the predicates of those attestations must say. */
  predicate?: PredicatePolicy | undefined;
}>;

/** Where the bundles of a batch are. */
export type Sources = Readonly<{
  /** The directory that paths are relative to, absolute. */
  cwd: string;
  /** Whether attestations are verified, which may be in other files than signatures. */
  attestations?: boolean;
  /** Files of bundles that are about many files of the batch. They are read once. */
  shared?: readonly BundleFile[];
  /** What messages call the signed list that files are compared with; undefined: each file has its own bundle. */
  list?: string | undefined;
}>;

/** A file, or a digest without its bytes, and where its bundle is. */
export type Candidate = Readonly<{
  file: FoundFile;
  /** Whether the path of the file may be a symbolic link. */
  follow: boolean;
  /** The files of its own bundles; undefined: only those next to the file, no shared ones, count. */
  bundles: readonly BundleFile[] | undefined;
  /** The SHA-256 that a manifest or signed list gives the file, 32 bytes. */
  listed?: Buffer | undefined;
}>;

/** Who signed, as the certificate says, and when: the earliest verified time. */
export type SignerFacts = Omit<CertifiedSigner, 'certificate'>;

/** A file that verified. */
export type Verified = Readonly<{
  /** Undefined for a managed key. */
  certified: SignerFacts | undefined;
  /** Undefined for a managed key without a verified time. */
  signedAt: Date | undefined;
  predicateType: string | undefined;
  /** SHA-256 in hexadecimal. */
  digest: string;
  /** Bytes; undefined for a file that is not on this machine. */
  size: number | undefined;
}>;

export type Verdict = Verified | Failure;

/** The policy of a rule. */
export function policyOf(rule: SignerRule): CertificatePolicy | KeyPolicy {
  if ('key' in rule) return rule;
  if ('expected' in rule) return { check: createSignerCheck(rule.expected) };
  const { extensions, ...identity } = rule;
  return extensions === undefined ? identity : { ...identity, check: createExtensionsCheck(extensions) };
}

// What is sent to a thread and back: the copy of a Buffer is not a Buffer, and the copy of a Failure is not a Failure.
export type SentTask = Omit<Task, 'trustedRoots'> &
  Readonly<{ trustedRoots: readonly unknown[]; sources: Sources }>;
export type SentCandidate = Readonly<{
  path: string;
  absolute: string;
  digest: string | undefined;
  follow: boolean;
  bundles: Candidate['bundles'];
  listed: string | undefined;
}>;
export type SentVerdict = Verified | SentFailure;

export const sendTask = (task: Task, sources: Sources): SentTask => ({
  ...task,
  sources,
  trustedRoots: task.trustedRoots.map((root) => TrustedRoot.toJSON(root)),
});
export const receiveTask = (task: SentTask): Task => ({
  ...task,
  trustedRoots: task.trustedRoots.map((root) => TrustedRoot.fromJSON(root)),
});

export const sendCandidate = ({ file, follow, bundles, listed }: Candidate): SentCandidate => ({
  path: file.path,
  absolute: file.absolute,
  digest: file.digest?.toString('hex'),
  follow,
  bundles,
  listed: listed?.toString('hex'),
});
export function receiveCandidate({ path, absolute, digest, listed, ...rest }: SentCandidate): Candidate {
  const known = digest === undefined ? {} : { digest: Buffer.from(digest, 'hex') };
  const expected = listed === undefined ? undefined : Buffer.from(listed, 'hex');
  return { ...rest, file: { path, absolute, ...known }, listed: expected };
}

export const sendVerdict = (verdict: Verdict): SentVerdict =>
  verdict instanceof Failure ? sendFailure(verdict) : verdict;
export const receiveVerdict = (verdict: SentVerdict): Verdict =>
  'code' in verdict ? receiveFailure(verdict) : verdict;
