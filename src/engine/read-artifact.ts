// What verification reads from the disk: files of bundles, and the digests that a bundle can refer to.
import { hash } from 'node:crypto';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { type Bundle, MAX_BUNDLE_BYTES } from '../bundle/bundle.ts';
import { type BundleLine, holding, parseBundleFile } from '../bundle/bundle-file.ts';
import { asFailure, Failure, quote } from '../errors/failure.ts';
import { type Algorithm, digestFile } from '../files/digest.ts';
import type { FoundFile } from '../files/found.ts';
import { readSmall } from '../files/read-bounded.ts';
import { subjectAlgorithms } from '../verify/statement/statement-subject.ts';
import type { Artifact } from '../verify/verifier.ts';

/**
 * The bundles in the file at a path; `called` is its name in messages. Throws `file-unreadable` or `bundle-malformed`.
 */
export async function readBundles(path: string, called: string): Promise<readonly BundleLine[]> {
  const bytes = await readSmall(path, MAX_BUNDLE_BYTES + 1, `the bundle ${quote(called)}`);
  try {
    return parseBundleFile(bytes);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    throw new Failure(cause.code, `${quote(called)}: ${cause.message}`, {
      cause,
      remedy: cause.remedy,
    });
  }
}

/** A file of bundles: its path, absolute, and what messages call it. */
export type BundleFile = Readonly<{ path: string; called: string }>;

/**
 * The bundles in several files. Of more than one file, one that cannot be read is a line with its failure. `named`:
 * messages name the file of a bundle. Throws what {@link readBundles} throws if none of them has a bundle.
 */
export async function readBundlesOf(
  files: readonly BundleFile[],
  named = files.length > 1,
): Promise<readonly BundleLine[]> {
  const lines: BundleLine[] = [];
  const read = files.length > 1 ? readLines : readBundles;
  for (const { path, called } of files)
    lines.push(...(await read(path, called)).map((line) => (named ? { ...line, file: called } : line)));
  return lines.length === 0 ? lines : anyOf(lines);
}

/** The lines, if there is a bundle among them; otherwise throws why no bundle can be read. */
export function anyOf(lines: readonly BundleLine[]): readonly BundleLine[] {
  return lines.some(({ bundle }) => !(bundle instanceof Failure)) ? lines : holding(lines, () => lines);
}

async function readLines(path: string, called: string): Promise<readonly BundleLine[]> {
  try {
    return parseBundleFile(await readSmall(path, MAX_BUNDLE_BYTES + 1, `the bundle ${quote(called)}`));
  } catch (error) {
    return [{ line: undefined, bundle: asFailure(error) }];
  }
}

const ALGORITHMS: ReadonlyMap<HashAlgorithm, Algorithm> = new Map([
  [HashAlgorithm.SHA2_384, 'sha384'],
  [HashAlgorithm.SHA2_512, 'sha512'],
]);

/**
 * The digests of a file that its bundles refer to, and its bytes if it is small; for a file that is not on this
 * machine, the known digest. `size` in bytes; `follow` as for digestFile. Throws `file-unreadable` or `file-changed`.
 */
export async function readArtifact(
  file: FoundFile,
  bundles: readonly BundleLine[],
  signal: AbortSignal,
  { follow = false }: Readonly<{ follow?: boolean }> = {},
): Promise<Artifact & Readonly<{ size?: number | undefined }>> {
  if (file.digest !== undefined) return { digest: file.digest };
  const { digest, size, content: bytes } = await digestFile(file, signal, { follow });
  const others: [Algorithm, Buffer][] = [];
  for (const algorithm of othersOf(bundles))
    others.push([algorithm, (await digestFile(file, signal, { algorithm, follow })).digest]);
  return { digest, content: bytes, size, ...Object.fromEntries(others) };
}

/** The same for a file that was read before: its bytes. `size` in bytes. */
export function artifactOf(
  bytes: Buffer,
  bundles: readonly BundleLine[],
): Artifact & Readonly<{ size: number }> {
  const others = [...othersOf(bundles)].map((name) => [name, hash(name, bytes, 'buffer')]);
  const digest = hash('sha256', bytes, 'buffer');
  return { digest, content: bytes, size: bytes.length, ...Object.fromEntries(others) };
}

/** Whether bundles refer to digests other than SHA-256. */
export const needsOtherDigests = (bundles: readonly BundleLine[]): boolean => othersOf(bundles).size > 0;

const othersOf = (bundles: readonly BundleLine[]): ReadonlySet<Algorithm> =>
  new Set(bundles.flatMap(({ bundle }) => (bundle instanceof Failure ? [] : othersIn(bundle.content))));

/**
 * The digests other than SHA-256 that a bundle may refer to: that of its signature, or those of a statement's subjects.
 */
function othersIn(content: Bundle['content']): Algorithm[] {
  if (content.$case === 'dsseEnvelope') {
    const subjects = subjectAlgorithms(content.dsseEnvelope.payload);
    return subjects.filter((name) => name !== 'sha256');
  }
  const other = ALGORITHMS.get(content.messageSignature.messageDigest.algorithm);
  return other === undefined ? [] : [other];
}
