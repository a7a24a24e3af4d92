// What verification reads from the disk: bundles next to their files, and the digests that a bundle can refer to.
import { resolve } from 'node:path';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { type Bundle, MAX_BUNDLE_BYTES } from '../bundle/bundle.ts';
import { type BundleLine, parseBundleFile } from '../bundle/bundle-file.ts';
import { Failure, quote } from '../errors/failure.ts';
import { type Algorithm, digestFile } from '../files/digest.ts';
import type { FoundFile } from '../files/find.ts';
import { BUNDLE_SUFFIX } from '../files/output-plan.ts';
import { readSmall } from '../files/read-bounded.ts';
import { exists } from '../files/writable.ts';
import { subjectAlgorithms } from '../verify/statement/statement-subject.ts';
import type { Artifact } from '../verify/verifier.ts';

/** The suffixes of bundles, current and former (client spec 4.1.1), and of a file of several bundles (section 5). */
export const BUNDLE_SUFFIXES: readonly string[] = [BUNDLE_SUFFIX, '.sigstore', `${BUNDLE_SUFFIX}l`];

/** The bundle file of a file in a directory, by the first of these suffixes that exists; undefined if none exists. */
export async function bundleBeside(name: string, directory: string): Promise<string | undefined> {
  for (const bundle of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`))
    if (await exists(resolve(directory, bundle))) return bundle;
  return undefined;
}

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

/** The bundles next to a file; undefined if there are none. Throws what {@link readBundles} throws. */
export async function readBundlesBeside(
  name: string,
  directory: string,
): Promise<readonly BundleLine[] | undefined> {
  for (const called of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`)) {
    const path = resolve(directory, called);
    try {
      return await readBundles(path, called);
    } catch (error) {
      if (await exists(path)) throw error;
    }
  }
  return undefined;
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
  const algorithms = bundles.flatMap(({ bundle }) =>
    bundle instanceof Failure ? [] : othersIn(bundle.content),
  );
  for (const algorithm of new Set(algorithms))
    others.push([algorithm, (await digestFile(file, signal, { algorithm, follow })).digest]);
  return { digest, content: bytes, size, ...Object.fromEntries(others) };
}

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
