// A manifest that comes with files → what it says of each of them; a claim, for verification to judge.
import { Failure, quote } from '../errors.ts';
import { isOutside } from '../files/paths.ts';
import { isRecord, parseStrictJson } from '../json.ts';

/** A file that a manifest names; its paths lead out of nothing. */
export type ListedFile = Readonly<{
  path: string;
  /** SHA-256, 32 bytes. */
  digest: Buffer;
  /** Undefined for a file that the manifest says has no bundle. */
  bundle: string | undefined;
}>;

/** A manifest of 50,000 files with long names is not longer. */
export const MAX_MANIFEST_BYTES = 128 * 1024 * 1024;
/** Of JSON: each file has a dozen. */
const MAX_VALUES = 2_000_000;

/**
 * Reads a manifest that may come from anybody. In: its bytes, and what messages call it. Out: its files by their paths.
 * Throws `input-invalid`, saying what is wrong.
 */
export function parseListed(bytes: Buffer, called: string): ReadonlyMap<string, ListedFile> {
  const invalid = (what: string, cause?: unknown) =>
    new Failure('input-invalid', `${called} is no usable manifest: ${what}`, { cause });
  if (bytes.length > MAX_MANIFEST_BYTES) throw invalid(`it is longer than ${MAX_MANIFEST_BYTES} bytes`);
  let json: unknown;
  try {
    json = parseStrictJson(bytes, MAX_VALUES);
  } catch (cause) {
    throw invalid(cause instanceof Error ? cause.message : '', cause);
  }
  if (!isRecord(json) || json['schema'] !== 1 || !Array.isArray(json['files']))
    throw invalid('it is not of schema 1');
  const files = new Map<string, ListedFile>();
  for (const row of json['files']) {
    const path: unknown = isRecord(row) ? row['path'] : undefined;
    if (!isRecord(row) || !isInside(path)) throw invalid(`it has a file with the path ${quote(path)}`);
    if (files.has(path)) throw invalid(`it names ${quote(path)} twice`);
    files.set(path, readRow(row, path, invalid));
  }
  return files;
}

function readRow(
  { sha256, bundle, status }: Readonly<Record<string, unknown>>,
  path: string,
  invalid: (what: string) => Failure,
): ListedFile {
  if (status !== 'signed' && status !== 'kept') return { path, digest: Buffer.alloc(0), bundle: undefined };
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
    throw invalid(`it has no SHA-256 of ${quote(path)}`);
  if (!isInside(bundle)) throw invalid(`it gives ${quote(path)} the bundle ${quote(bundle)}`);
  return { path, digest: Buffer.from(sha256, 'hex'), bundle };
}

/** A relative path without `..` and empty segments. */
function isInside(path: unknown): path is string {
  if (typeof path !== 'string' || path.includes('\0') || isOutside(path)) return false;
  return !path.split(/[/\\]/).some((segment) => segment === '..' || segment === '');
}
