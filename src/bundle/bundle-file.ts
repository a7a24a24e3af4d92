// A file of bundles: one bundle, or JSON Lines with one bundle per line (client spec, section 5).
import { splitJsonLines } from '../encoding/json-lines.ts';
import { asFailure, Failure, quote } from '../errors/failure.ts';
import { firstThatHolds } from '../errors/first-that-holds.ts';
import { type Bundle, MAX_BUNDLE_BYTES, parseBundle } from './bundle.ts';

/** A bundle, or why it cannot be read. */
export type BundleLine = Readonly<{
  /** The name of its file in messages; absent if only one file is read. */
  file?: string | undefined;
  /** Undefined in a file that is one bundle. */
  line: number | undefined;
  bundle: Bundle | Failure;
}>;

/**
 * Reads a file of one bundle, or of several as JSON Lines. The file is untrusted.
 * In: its bytes. Out: each line that is not blank; at least one of them is a bundle. Nothing in it is verified yet.
 * @throws Failure `bundle-malformed`, naming the field, and in JSON Lines the line
 */
export function parseBundleFile(bytes: Buffer): readonly BundleLine[] {
  // Refuse a file that is too long before searching it.
  const lines = bytes.length > MAX_BUNDLE_BYTES ? undefined : splitJsonLines(bytes, unreadable);
  if (lines === undefined) return [{ line: undefined, bundle: parseBundle(bytes) }];
  const read = lines.map(({ line, bytes: text }) => ({ line, bundle: bundleOrFailure(text) }));
  if (read.some(({ bundle }) => !(bundle instanceof Failure))) return read;
  return holding(read, (bundle) => [{ line: undefined, bundle }]);
}

/** From this number on, only likely lines are tried: a failure for each other line would cost more than all else. */
const MANY = 6;

/**
 * Returns the result of `work` for the first bundle that it accepts. If there is one bundle, throws its failure; if
 * there are several, throws a failure with the reason for each line. `isLikely` is false only for bundles that `work`
 * does not accept; of many lines, the others are then not tried.
 */
export function holding<T>(
  lines: readonly BundleLine[],
  work: (bundle: Bundle) => T,
  isLikely?: (bundle: Bundle) => boolean,
): T {
  if (isLikely === undefined || lines.length < MANY) return firstOf(lines, work);
  const likely = lines.filter(({ bundle }) => !(bundle instanceof Failure) && isLikely(bundle));
  const [first] = likely;
  if (first === undefined || likely.length === lines.length) return firstOf(lines, work);
  try {
    return firstOf(likely, work);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    const are = likely.length === 1 ? `is about this file (${placeOf(first)})` : 'are about this file';
    const what = `${likely.length} of the ${lines.length} bundles ${are}: ${cause.message}`;
    throw new Failure(cause.code, what, { cause, remedy: cause.remedy });
  }
}

function firstOf<T>(lines: readonly BundleLine[], work: (bundle: Bundle) => T): T {
  const candidates = lines.map((line) => [placeOf(line), line.bundle] as const);
  return firstThatHolds('bundles counts', candidates, (bundle) => {
    if (bundle instanceof Failure) throw bundle;
    return work(bundle);
  });
}

function placeOf({ file, line }: BundleLine): string {
  const places = [file === undefined ? [] : [quote(file)], line === undefined ? [] : [`line ${line}`]];
  return places.flat().join(', ');
}

function bundleOrFailure(bytes: Buffer): Bundle | Failure {
  try {
    return parseBundle(bytes);
  } catch (error) {
    return asFailure(error);
  }
}

const unreadable = (what: string): Failure =>
  new Failure('bundle-malformed', `the file of bundles cannot be read: ${what}`);
