// A file to verify and its bundles, and the failure for files that have none.
import { Failure, quote } from '../../errors/failure.ts';
import type { FoundFile } from '../../files/found.ts';

export type Pair = Readonly<{
  file: FoundFile;
  /** The files of its own bundles, absolute; empty if only shared ones can verify it. */
  bundles: readonly string[];
  /** The SHA-256 of the file in the manifest, 32 bytes; undefined without a manifest. */
  listed: Buffer | undefined;
}>;

export type Paired = Readonly<{
  pairs: readonly Pair[];
  /** Files of attestations that may be about several of the files, absolute. */
  shared: readonly string[];
  /** What is unusual, as a sentence; undefined if nothing is. */
  notice?: string | undefined;
}>;

export type PairOptions = Readonly<{
  /** The input `bundles`. */
  bundles: string | undefined;
  /** The workspace, absolute. */
  root: string;
  /** Whether attestations are wanted. */
  attestations: boolean;
  /** The files that may be without a bundle. */
  optional: ReadonlySet<FoundFile>;
}>;

/** The failure for files without a bundle. */
export function withoutBundle(missing: readonly string[], total: number, where: string): Failure {
  const have = missing.length === 1 ? 'has' : 'have';
  const what =
    total === 1
      ? `file ${some(missing)} has no bundle${where}`
      : `${missing.length} of ${total} files ${have} no bundle${where}: ${some(missing)}`;
  return new Failure('bundle-missing', what);
}

const FEW = 5;

/** The first few names, and the number of the others. */
export function some(names: readonly string[]): string {
  const more = names.length > FEW ? ` and ${names.length - FEW} more` : '';
  const few = names.slice(0, FEW).map((name) => quote(name));
  return `${few.join(', ')}${more}`;
}
