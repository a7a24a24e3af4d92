// The bundles that may verify a file of a batch: its own, and those that are about many files.
import { resolve } from 'node:path';
import type { BundleLine } from '../../bundle/bundle-file.ts';
import { asFailure, Failure, quote } from '../../errors/failure.ts';
import { missingOperand } from '../../files/fs-errors.ts';
import { BUNDLE_SUFFIX } from '../../files/output-plan.ts';
import { allExist, exists } from '../../files/writable.ts';
import { anyOf, readBundlesOf } from '../read-artifact.ts';
import { ATTESTATION_SUFFIX, createBundleFinder, readBundlesBeside } from './find-bundles.ts';
import type { Candidate, Sources } from './task.ts';

/** The bundles of a candidate, its own first, at least one. Throws why none can be read. */
export type BundleReader = (candidate: Candidate) => Promise<readonly BundleLine[]>;

/** Makes the reader of a batch. The bundles that are about many files are read, and kept, only once. */
export function createBundleReader({ cwd, attestations = false, shared = [] }: Sources): BundleReader {
  const find = attestations ? createBundleFinder(cwd, true) : undefined;
  let reading: Promise<readonly BundleLine[]> | undefined;
  return async ({ file, bundles }) => {
    if (bundles === undefined)
      return (await readBundlesBeside(file.path, cwd, find)) ?? missing(file, cwd, attestations);
    if (shared.length === 0) return readBundlesOf(bundles);
    reading ??= readBundlesOf(shared, true);
    if (bundles.length === 0) return reading;
    return anyOf([...(await asLines(readBundlesOf(bundles, true))), ...(await asLines(reading))]);
  };
}

/** What can be read, or one line with the reason why nothing can. */
const asLines = (reading: Promise<readonly BundleLine[]>): Promise<readonly BundleLine[]> =>
  reading.catch((error: unknown) => [{ line: undefined, bundle: asFailure(error) }]);

async function missing(
  { path, digest }: Candidate['file'],
  cwd: string,
  attestations: boolean,
): Promise<never> {
  // If the name of the file is wrong, its bundle is not the problem.
  if (digest === undefined && !(await exists(resolve(cwd, path))))
    throw await missingOperand(path, (names) => allExist(names, cwd));
  const bundle = `${path}${attestations ? ATTESTATION_SUFFIX : BUNDLE_SUFFIX}`;
  throw new Failure('file-unreadable', `the bundle ${quote(bundle)} does not exist`, {
    remedy: 'Download it from where the file was published, or give its path with --bundle.',
  });
}
