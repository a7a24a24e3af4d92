// Every pair of file and bundle → verified or refused; keeps only the evidence that is reported.
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { type BatchOptions, verifyBatch } from '../../engine/verify-batch/batch.ts';
import type { SignerFacts, Verdict } from '../../engine/verify-batch/task.ts';
import { Failure, quote } from '../../errors/failure.ts';
import type { FoundFile } from '../../files/found.ts';
import type { Expected } from '../../verify/expected-signer.ts';
import type { Paired } from './pair.ts';

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
  /** The path of the signed list that names the files; undefined if each has its own bundle. */
  list?: string | undefined;
}>;

export type VerifyOptions = Omit<BatchOptions, 'task' | 'attestations' | 'shared' | 'list'> &
  Readonly<{
    trustedRoots: readonly TrustedRoot[];
    expected: Expected;
    /** A path as messages show it: relative to the workspace. */
    shown: (path: string) => string;
    onProgress: (done: number, total: number) => void;
  }>;

/** Maximum number of values of an extension that are reported; one more shows only that there are others. */
export const MAX_VALUES = 4;

/** Verifies all, even if some fail. Throws why the run was stopped. */
export async function verifyAll({ pairs, shared }: Paired, options: VerifyOptions): Promise<Verification> {
  const { trustedRoots, expected, shown, onProgress, ...batch } = options;
  const bundleFile = (path: string) => ({ path, called: shown(path) });
  const candidates = pairs.map(({ file, bundles, listed }) => {
    return { file, follow: false, bundles: bundles.map(bundleFile), listed };
  });
  const { predicateType, predicate } = expected;
  const task = async () => ({ trustedRoots, signer: { expected }, predicateType, predicate });
  const sources = { attestations: predicateType !== undefined, shared: shared.map(bundleFile) };
  const verdicts = verifyBatch(candidates, { ...batch, ...sources, task });
  return collectVerdicts(verdicts, (done) => onProgress(done, pairs.length));
}

/** What is known after all verdicts. `onDone` is called with their number so far. Throws what they throw. */
export async function collectVerdicts(
  verdicts: AsyncIterable<readonly [Readonly<{ file: FoundFile }>, Verdict]>,
  onDone: (done: number) => void,
): Promise<Verification> {
  const [identities, issuers] = [new Set<string>(), new Set<string>()];
  const extensions = new Map<string, Set<string>>();
  const collect = (signer: SignerFacts) => {
    identities.add(signer.identity);
    issuers.add(signer.issuer);
    for (const [name, value] of signer.extensions) {
      const values = extensions.get(name) ?? new Set();
      if (values.size <= MAX_VALUES) extensions.set(name, values.add(value));
    }
  };
  const verified: VerifiedFile[] = [];
  const refused = new Map<FoundFile, Failure>();
  for await (const [{ file }, verdict] of verdicts) {
    if (verdict instanceof Failure) refused.set(file, verdict);
    else {
      const { digest, size, certified } = verdict;
      // A rule for certificates accepts nothing else.
      if (certified === undefined) throw new Error('a file verified without a certificate');
      verified.push({ file, size, digest: Buffer.from(digest, 'hex'), signedAt: certified.signedAt });
      collect(certified);
    }
    onDone(verified.length + refused.size);
  }
  return { verified, refused, identities: [...identities].sort(), issuers: [...issuers].sort(), extensions };
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
