// An untrusted manifest → its claims about each file, which are still to be verified.
import { isRecord, parseStrictJson } from '../encoding/strict-json.ts';
import { type Failure, quote } from '../errors/failure.ts';
import { isListable } from '../files/paths.ts';

/** Enough for a manifest of 50,000 files with long names. */
export const MAX_MANIFEST_BYTES = 128 * 1024 * 1024;
/** JSON values: each file has about twelve. */
const MAX_VALUES = 2_000_000;

/** A bundle as its manifest lists it. */
export type ListedBundle = Readonly<{
  /** Its path, with `/`; it does not lead outside its folder. */
  bundle: string;
  /** SHA-256 of its file, 32 bytes. */
  digest: Buffer;
}>;

type Listed = Readonly<{
  /** All other fields. */
  manifest: Readonly<Record<string, unknown>>;
  /**
   * By the paths of the files, which do not lead outside; undefined for a file that has no bundle according to the
   * manifest.
   */
  files: ReadonlyMap<string, ListedBundle | undefined>;
}>;

/** Makes a Failure from what is wrong with a manifest, as a sentence about "it". */
type Wrong = (what: string, cause?: unknown) => Failure;

/** Reads an untrusted manifest. Throws the result of `wrong`. */
export function parseListed(bytes: Buffer, wrong: Wrong): Listed {
  if (bytes.length > MAX_MANIFEST_BYTES) throw wrong(`it is longer than ${MAX_MANIFEST_BYTES} bytes`);
  const manifest = parseStrictJson(bytes, wrong, MAX_VALUES);
  if (!isRecord(manifest) || manifest['schema'] !== 1 || !Array.isArray(manifest['files']))
    throw wrong('it is not of schema 1');
  const files = new Map<string, ListedBundle | undefined>();
  for (const row of manifest['files']) {
    const { path, ...rest } = isRecord(row) ? row : {};
    if (typeof path !== 'string' || !isListable(path))
      throw wrong(`it has a file with the path ${quote(path)}`);
    if (files.has(path)) throw wrong(`it names ${quote(path)} twice`);
    files.set(path, readRow(rest, path, wrong));
  }
  return { manifest, files };
}

function readRow(
  { status, sha256, bundle }: Readonly<Record<string, unknown>>,
  path: string,
  wrong: Wrong,
): ListedBundle | undefined {
  if (status !== 'signed' && status !== 'kept') return undefined;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
    throw wrong(`it has no SHA-256 of ${quote(path)}`);
  if (typeof bundle !== 'string' || !isListable(bundle))
    throw wrong(`it gives ${quote(path)} the bundle ${quote(bundle)}`);
  return { bundle, digest: Buffer.from(sha256, 'hex') };
}
