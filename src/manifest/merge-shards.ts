// The manifests of all shares → one list of files, if together they are whole: nothing missing, nothing twice.
import { posix } from 'node:path';
import { isRecord } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';
import { BUNDLE_SUFFIX } from '../files/output-plan.ts';
import { digestOfPaths, parseShard, type ShardOf, shareOf } from '../files/shard.ts';
import { type ListedBundle, parseListed } from './parse.ts';

/** A file that some share has signed. */
type CollectedFile = ListedBundle & Readonly<{ path: string }>;

export type Share = Readonly<{
  /** What messages call it: the name of its artifact. */
  name: string;
  /** Grows from one artifact of a run to the next. */
  id: number;
  identity: string | undefined;
  issuer: string | undefined;
  instance: string;
  shard: ShardOf;
  files: readonly CollectedFile[];
  /** Files that it was to sign and did not, and the first of them. */
  unsigned: number;
  firstUnsigned: string | undefined;
}>;

export type Collected = Readonly<{
  shares: readonly Share[];
  identity: string;
  issuer: string;
  instance: string;
}>;

/**
 * Reads the manifest of a share, which comes from another job. In: its bytes, the name and number of its artifact.
 * Throws `shard-invalid`, naming what is wrong.
 */
export function parseShare(bytes: Buffer, name: string, id: number): Share {
  const wrong = (what: string, cause?: unknown) =>
    new Failure('shard-invalid', `the manifest in artifact ${quote(name)} is of no use: ${what}`, { cause });
  const { manifest, files: listed } = parseListed(bytes, wrong);
  const { identity, issuer, instance, shard } = manifest;
  if (!isShard(shard)) throw wrong('it has no usable "shard"');
  if (typeof instance !== 'string' || !isOptionalText(identity) || !isOptionalText(issuer))
    throw wrong('it does not say who signed');
  const files: CollectedFile[] = [];
  const unsigned: string[] = [];
  for (const [path, row] of listed) {
    if (shareOf([{ path }], shard).length === 0)
      throw wrong(
        `it has ${quote(path)}, which falls to another share than ${shard.index} of ${shard.count}`,
      );
    if (row === undefined) unsigned.push(path);
    // What is written here has the name that signing gives it, and no other.
    else if (posix.basename(row.bundle) === `${posix.basename(path)}${BUNDLE_SUFFIX}`)
      files.push({ path, ...row });
    else throw wrong(`it gives ${quote(path)} the bundle ${quote(row.bundle)}`);
  }
  const counted = { unsigned: unsigned.length, firstUnsigned: unsigned[0] };
  return { name, id, identity, issuer, instance, shard, files, ...counted };
}

function isShard(value: unknown): value is ShardOf {
  if (!isRecord(value)) return false;
  const { index, count, files, digest } = value;
  if (typeof files !== 'number' || !Number.isSafeInteger(files) || files < 1) return false;
  const isText = typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest);
  const isNumbered = typeof index === 'number' && typeof count === 'number';
  return isText && isNumbered && parseShard(`${index}/${count}`) !== undefined;
}

const isOptionalText = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === 'string';

/**
 * One share of each number, all of one list and by one signer. Of several of one number, as a re-run leaves them, the
 * newest whole one counts. Throws `shard-missing` for what is not there or not signed, `shard-invalid` for what does not
 * belong together.
 */
export function collectShares(found: readonly Share[], onNotice: (text: string) => void): Collected {
  const [one] = found;
  if (one === undefined) throw new Failure('shard-missing', 'there is no artifact of any share');
  const { count, files, digest } = one.shard;
  for (const { name, shard } of found)
    if (shard.count !== count || shard.files !== files || shard.digest !== digest)
      throw invalid(
        `the artifacts ${quote(one.name)} and ${quote(name)} are not shares of one list of files`,
        'Name the artifacts of one matrix alone with `artifacts`, or run all its jobs again; with another list of files that takes an `artifact-name` of its own, with the number of the attempt.',
      );
  const shares = newest(found, onNotice);
  const missing = Array.from({ length: count }, (_, n) => n + 1).filter((index) => !shares.has(index));
  if (missing.length > 0) {
    const which = missing.length === 1 ? `share ${missing[0]}` : `shares ${missing.slice(0, 20).join(', ')}`;
    throw new Failure('shard-missing', `${which} of ${count} ${missing.length === 1 ? 'is' : 'are'} missing`);
  }
  const all = [...shares.values()].sort((a, b) => a.shard.index - b.shard.index);
  const unsigned = all.reduce((sum, share) => sum + share.unsigned, 0);
  const first = all.find((share) => share.unsigned > 0);
  if (first !== undefined)
    throw new Failure(
      'shard-missing',
      `${unsigned} of ${files} files were not signed, the first of them ${quote(first.firstUnsigned)}, in share ${first.shard.index} of ${count}`,
    );
  assertWhole(all, { files, digest });
  return { shares: all, ...signerOf(all), instance: one.instance };
}

function invalid(what: string, remedy?: string): Failure {
  return new Failure('shard-invalid', what, { remedy });
}

function newest(found: readonly Share[], onNotice: (text: string) => void): Map<number, Share> {
  const best = new Map<number, Share>();
  for (const share of [...found].sort((a, b) => a.id - b.id)) {
    const other = best.get(share.shard.index);
    const better = other === undefined || share.unsigned === 0 || other.unsigned > 0;
    if (other !== undefined)
      onNotice(
        `share ${share.shard.index} is there twice, as after a re-run: ${quote((better ? share : other).name)} counts, ${quote((better ? other : share).name)} does not`,
      );
    if (better) best.set(share.shard.index, share);
  }
  return best;
}

/** Each path once, as many as there were, and the same ones. */
function assertWhole(shares: readonly Share[], { files, digest }: Pick<ShardOf, 'files' | 'digest'>): void {
  const paths = shares.flatMap((share) => share.files.map(({ path }) => path));
  const seen = new Set<string>();
  for (const path of paths) {
    if (seen.has(path)) throw invalid(`the file ${quote(path)} is there twice`);
    seen.add(path);
  }
  if (paths.length !== files || digestOfPaths(paths) !== digest)
    throw invalid(
      `the shares have ${paths.length} files, and not the ${files} that there were when they were split`,
    );
}

function signerOf(shares: readonly Share[]): Pick<Collected, 'identity' | 'issuer'> {
  const signing = shares.filter(({ files }) => files.length > 0);
  const [first] = signing;
  const { identity, issuer, instance } = first ?? {};
  if (identity === undefined || issuer === undefined)
    throw invalid(`the manifest in artifact ${quote(first?.name)} does not say who signed`);
  for (const { name, ...other } of signing)
    if (other.identity !== identity || other.issuer !== issuer || other.instance !== instance)
      throw invalid(
        `the artifacts ${quote(first?.name)} and ${quote(name)} are by different signers, or of different instances`,
      );
  return { identity, issuer };
}
