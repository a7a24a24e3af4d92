// One file of a batch and its bundle → what is known of it, or why it does not verify.
import type { BundleLine } from '../../bundle/bundle-file.ts';
import { asFailure, Failure } from '../../errors/failure.ts';
import type { Artifact } from '../../verify/verifier.ts';
import { needsOtherDigests, readArtifact } from '../read-artifact.ts';
import { type CertifiedSigner, createFileVerifier } from '../verify-file.ts';
import { otherThanListed } from './compare.ts';
import type { BundleReader } from './read-bundles.ts';
import { type Candidate, policyOf, type SignerFacts, type Task, type Verdict } from './task.ts';

/** A file and its bundle as they were read; no request is needed for that. */
type Read = Readonly<{
  artifact: Artifact & Readonly<{ size?: number | undefined }>;
  bundles: readonly BundleLine[];
}>;

/** Reads a file and its bundle. Gives the failure of what cannot be read. Never rejects. */
export async function readCandidate(
  candidate: Candidate,
  readBundles: BundleReader,
  signal: AbortSignal,
): Promise<Read | Failure> {
  const { file, follow, listed } = candidate;
  try {
    const bundles = await readBundles(candidate);
    const artifact = await readArtifact(file, bundles, signal, { follow });
    const changed = otherThanListed(artifact.digest, listed, 'the manifest');
    return changed === undefined ? { artifact, bundles } : new Failure('signature-invalid', changed);
  } catch (error) {
    return asFailure(error);
  }
}

/** Gives the bundles for a SHA-256, 32 bytes, at least one. Throws why it gives none. */
export type FetchBundles = (digest: Buffer) => Promise<readonly BundleLine[]>;

/** Reads a file, and fetches its bundles by its digest. Gives the failure of what cannot be read. Never rejects. */
export async function fetchCandidate(
  { file, follow }: Candidate,
  fetchBundles: FetchBundles,
  signal: AbortSignal,
): Promise<Read | Failure> {
  try {
    const known = await readArtifact(file, [], signal, { follow });
    const bundles = await fetchBundles(known.digest);
    // A statement may also have digests that only now are known to be needed.
    const artifact = needsOtherDigests(bundles)
      ? await readArtifact(file, bundles, signal, { follow })
      : known;
    return { artifact, bundles };
  } catch (error) {
    return asFailure(error);
  }
}

/** Makes the verification of what was read. */
export function createJudge({
  trustedRoots,
  signer: rule,
  predicateType,
  predicate,
}: Task): (read: Read) => Verdict {
  const verifyFile = createFileVerifier(...trustedRoots);
  const signer = policyOf(rule);
  return ({ artifact, bundles }) => {
    try {
      const verified = verifyFile({ bundle: bundles, subject: artifact, signer, predicateType, predicate });
      return {
        certified: verified.certificate === undefined ? undefined : factsOf(verified),
        signedAt: verified.signedAt,
        predicateType: verified.predicateType,
        digest: artifact.digest.toString('hex'),
        size: artifact.size,
      };
    } catch (error) {
      return asFailure(error);
    }
  };
}

const factsOf = ({ identity, issuer, extensions, signedAt }: CertifiedSigner): SignerFacts => ({
  identity,
  issuer,
  extensions,
  signedAt,
});
