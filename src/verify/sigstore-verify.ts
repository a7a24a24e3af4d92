// The part of verification that @sigstore/verify does: promise, inclusion proof and body of a log entry.
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { VerificationError } from '@sigstore/verify/dist/error.js';
import { verifyTLogBody } from '@sigstore/verify/dist/tlog/index.js';
import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js';
import { verifyTLogSET } from '@sigstore/verify/dist/tlog/set.js';
import { Failure } from '../errors/failure.ts';
import type { SignatureContent } from './signature.ts';
import type { LogAuthority } from './trust-material.ts';

/**
 * Checks that an entry is in its log, by its promise, its inclusion proof, or both (client spec 4.4), and that its body is
 * about this signature. The checkpoint of the proof is already verified and names the root and size of the proof.
 * @throws VerificationError, see {@link asVerificationFailure}; Failure `log-entry-invalid`
 */
export function verifyEntry(entry: TransparencyLogEntry, log: LogAuthority, content: SignatureContent): void {
  const { inclusionPromise, inclusionProof } = entry;
  if (inclusionPromise === undefined && inclusionProof === undefined)
    throw new Failure('log-entry-invalid', 'the log entry has neither a promise nor an inclusion proof');
  if (inclusionPromise !== undefined) verifyTLogSET({ ...entry, inclusionPromise }, [log]);
  if (inclusionProof !== undefined) {
    const { treeSize, rootHash, checkpoint = { envelope: '' } } = inclusionProof;
    const tree = { origin: log.baseURL, logSize: BigInt(treeSize), logHash: rootHash, rest: [] };
    verifyMerkleInclusion({ ...entry, inclusionProof: { ...inclusionProof, checkpoint } }, tree);
  }
  verifyTLogBody(entry, content);
}

/** Any error of verification, with our messages and codes. Evidence that makes a parser fail is malformed. */
export function asVerificationFailure(cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  if (cause instanceof VerificationError)
    return new Failure('log-entry-invalid', `the log entry is not valid: ${cause.message}`, { cause });
  return new Failure('bundle-malformed', 'some evidence in the bundle cannot be read', { cause });
}

/** Whether an entry has a signed time: the time in Rekor v1's promise. */
export function isTimed({ inclusionPromise, integratedTime }: TransparencyLogEntry): boolean {
  return inclusionPromise !== undefined && integratedTime !== '0';
}
