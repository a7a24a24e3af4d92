// The attestations that an untrusted manifest lists, and the files that have only those.
import { isRecord } from '../encoding/strict-json.ts';
import { type Failure, quote } from '../errors/failure.ts';
import { isListable } from '../files/paths.ts';

type Attested = Readonly<{
  /** The SHA-256 of files without a signature of their own, 32 bytes, by path. */
  digests: ReadonlyMap<string, Buffer>;
  /** The bundles about one file, by its path. */
  own: ReadonlyMap<string, readonly string[]>;
  /** The bundles about all files. */
  common: readonly string[];
}>;

/** More are not signed in one run. */
const MAX_COMMON = 100;

/**
 * Reads what a manifest says of attestations. In: a manifest of parseListed. Out: paths with `/`, which do not lead
 * outside the folder of the manifest. Throws the result of `wrong`.
 */
export function readAttested(
  { files, attestations = [] }: Readonly<Record<string, unknown>>,
  wrong: (what: string) => Failure,
): Attested {
  const digests = new Map<string, Buffer>();
  for (const { path, status, sha256 } of recordsIn(files))
    if (status === 'covered' && typeof path === 'string') {
      if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
        throw wrong(`it has no SHA-256 of ${quote(path)}`);
      digests.set(path, Buffer.from(sha256, 'hex'));
    }
  const own = new Map<string, string[]>();
  const common = new Set<string>();
  for (const { path, bundle } of recordsIn(attestations)) {
    if (bundle === undefined) continue; // it was not signed
    if (typeof bundle !== 'string' || !isListable(bundle))
      throw wrong(`it has an attestation with the bundle ${quote(bundle)}`);
    if (typeof path === 'string') own.set(path, [...(own.get(path) ?? []), bundle]);
    else common.add(bundle);
  }
  if (common.size > MAX_COMMON) throw wrong(`it has more than ${MAX_COMMON} attestations of all files`);
  return { digests, own, common: [...common] };
}

const recordsIn = (rows: unknown) => (Array.isArray(rows) ? rows.filter(isRecord) : []);
