// One file of a batch and its bundle → what is known of it, or why it does not verify.
import { resolve } from 'node:path';
import type { BundleLine } from '../../bundle/bundle-file.ts';
import { asFailure, Failure, quote } from '../../errors/failure.ts';
import { missingOperand } from '../../files/fs-errors.ts';
import { BUNDLE_SUFFIX } from '../../files/output-plan.ts';
import { allExist, exists } from '../../files/writable.ts';
import type { Artifact } from '../../verify/verifier.ts';
import { readArtifact, readBundles, readBundlesBeside } from '../read-artifact.ts';
import { type CertifiedSigner, createFileVerifier } from '../verify-file.ts';
import { type Candidate, policyOf, type SignerFacts, type Task, type Verdict } from './task.ts';

/** A file and its bundle as they were read; no request is needed for that. */
type Read = Readonly<{
  artifact: Artifact & Readonly<{ size?: number | undefined }>;
  bundles: readonly BundleLine[];
}>;

/** Whether the bundle of a candidate can be read. Never rejects. */
export const hasBundle = (candidate: Candidate, cwd: string): Promise<boolean> =>
  bundlesOf(candidate, cwd).then(
    () => true,
    () => false,
  );

/** Reads a file and its bundle. Gives the failure of what cannot be read. Never rejects. */
export async function readCandidate(
  candidate: Candidate,
  cwd: string,
  signal: AbortSignal,
): Promise<Read | Failure> {
  const { file, follow, listed } = candidate;
  try {
    const bundles = await bundlesOf(candidate, cwd);
    const artifact = await readArtifact(file, bundles, signal, { follow });
    if (listed?.equals(artifact.digest) === false) {
      const what = `its SHA-256 is ${artifact.digest.toString('hex')}, not ${listed.toString('hex')} as in the manifest`;
      return new Failure('signature-invalid', what);
    }
    return { artifact, bundles };
  } catch (error) {
    return asFailure(error);
  }
}

async function bundlesOf({ file, bundle }: Candidate, cwd: string): Promise<readonly BundleLine[]> {
  if (bundle !== undefined) return readBundles(resolve(cwd, bundle.path), bundle.called);
  const { path, digest } = file;
  const beside = await readBundlesBeside(path, cwd);
  if (beside !== undefined) return beside;
  // If the name of the file is wrong, its bundle is not the problem.
  if (digest === undefined && !(await exists(resolve(cwd, path))))
    throw await missingOperand(path, (names) => allExist(names, cwd));
  throw new Failure('file-unreadable', `the bundle ${quote(`${path}${BUNDLE_SUFFIX}`)} does not exist`, {
    remedy: 'Download it from where the file was published, or give its path with --bundle.',
  });
}

/** Makes the verification of what was read. */
export function createJudge({ trustedRoots, signer: rule, predicateType }: Task): (read: Read) => Verdict {
  const verifyFile = createFileVerifier(...trustedRoots);
  const signer = policyOf(rule);
  return ({ artifact, bundles }) => {
    try {
      const verified = verifyFile({ bundle: bundles, subject: artifact, signer, predicateType });
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
