// Every pair of file and bundle → verified or refused, a few at a time; keeps only the evidence that is reported.
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { readArtifact, readBundles } from '../../engine/read-artifact.ts';
import { type CertifiedSigner, createFileVerifier } from '../../engine/verify-file.ts';
import { asFailure, Failure, quote } from '../../errors/failure.ts';
import type { FoundFile } from '../../files/find.ts';
import { forEachBounded } from '../../files/semaphore.ts';
import { createSignerCheck, type Expected } from '../../verify/expected-signer.ts';
import type { Pair } from './pair-bundles.ts';

type VerifiedFile = Readonly<{
  file: FoundFile;
  /** Bytes; undefined for a file that is not on this machine. */
  size: number | undefined;
  /** SHA-256, 32 bytes. */
  digest: Buffer;
  signedAt: Date;
}>;

/** The result for each file, in order, and the extensions in the certificates of the verified ones. */
export type Verification = Readonly<{
  verified: readonly VerifiedFile[];
  refused: ReadonlyMap<FoundFile, Failure>;
  identities: readonly string[];
  issuers: readonly string[];
  /** The different values of each extension, by its name in kebab case, up to a limit. */
  extensions: ReadonlyMap<string, ReadonlySet<string>>;
}>;

type VerifyOptions = Readonly<{
  trustedRoots: readonly TrustedRoot[];
  expected: Expected;
  /** A path as messages show it: relative to the workspace. */
  shown: (path: string) => string;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}>;

/** Files that are read at the same time. */
const AT_ONCE = 4;
/** Maximum number of values of an extension that are reported; one more shows only that there are others. */
export const MAX_VALUES = 4;

/** Verifies all, even if some fail. Throws why the run was stopped. */
export async function verifyAll(pairs: readonly Pair[], options: VerifyOptions): Promise<Verification> {
  const { signal, onProgress } = options;
  const [identities, issuers] = [new Set<string>(), new Set<string>()];
  const extensions = new Map<string, Set<string>>();
  const collect = (claims: Claims) => {
    identities.add(claims.identity);
    issuers.add(claims.issuer);
    for (const [name, value] of claims.extensions) {
      const values = extensions.get(name) ?? new Set();
      if (values.size <= MAX_VALUES) extensions.set(name, values.add(value));
    }
  };
  const verifyOne = createJudge(options);
  const results = new Map<Pair, VerifiedFile | Failure>();
  await forEachBounded(pairs, AT_ONCE, async (pair) => {
    signal.throwIfAborted();
    try {
      const { file, claims } = await verifyOne(pair);
      results.set(pair, file);
      collect(claims);
    } catch (error) {
      signal.throwIfAborted();
      results.set(pair, asFailure(error));
    }
    onProgress(results.size, pairs.length);
  });
  const verified: VerifiedFile[] = [];
  const refused = new Map<FoundFile, Failure>();
  for (const pair of pairs) {
    const result = results.get(pair);
    if (result instanceof Failure) refused.set(pair.file, result);
    else if (result !== undefined) verified.push(result);
  }
  return { verified, refused, identities: [...identities].sort(), issuers: [...issuers].sort(), extensions };
}

type Claims = Pick<CertifiedSigner, 'identity' | 'issuer' | 'extensions'>;
type Judged = Readonly<{ file: VerifiedFile; claims: Claims }>;

/** Reads a file and its bundle, and verifies them. Throws what is wrong with either. */
function createJudge({
  trustedRoots,
  expected,
  shown,
  signal,
}: VerifyOptions): (pair: Pair) => Promise<Judged> {
  const verifyFile = createFileVerifier(...trustedRoots);
  const { predicateType } = expected;
  const signer = { check: createSignerCheck(expected) };
  return async ({ file, bundle: place, listed }) => {
    const bundle = await readBundles(place, shown(place));
    const subject = await readArtifact(file, bundle, signal);
    const { digest, size } = subject;
    if (listed?.equals(digest) === false) {
      const what = `its SHA-256 is ${digest.toString('hex')}, not ${listed.toString('hex')} as in the manifest`;
      throw new Failure('signature-invalid', what);
    }
    const { signedAt, ...claims } = verifyFile({ bundle, subject, signer, predicateType });
    return { file: { file, size, digest, signedAt }, claims };
  };
}

/** One failure for all refused files, with the code of the first; undefined if none is refused. */
export function failureOf({ verified, refused }: Verification): Failure | undefined {
  const [first] = refused;
  if (first === undefined) return undefined;
  const [{ path }, { code, message, remedy }] = first;
  const total = verified.length + refused.size;
  const what =
    refused.size === 1 && total === 1
      ? `${quote(path)} does not verify: ${message}`
      : `${refused.size} of ${total} files ${refused.size === 1 ? 'does' : 'do'} not verify; the first, ${quote(path)}: ${message}`;
  return new Failure(code, what, { cause: first[1], remedy });
}
