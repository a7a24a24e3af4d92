// The manifests of all shards → one list of files, if they are complete: nothing missing, nothing twice.
import { posix } from 'node:path';
import { isRecord } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';
import { digestOfPaths, shareOf } from '../files/listing/share.ts';
import { BUNDLE_SUFFIX } from '../files/output-plan.ts';
import { parseShard, type ShardOf } from '../files/shard.ts';
import { type ListedBundle, parseListed } from './parse.ts';

/** A file that a shard has signed. */
type CollectedFile = ListedBundle & Readonly<{ path: string }>;

export type Share = Readonly<{
  /** Its name in messages: the name of its artifact. */
  name: string;
  /** The first attempt of the run that its certificates name; undefined if they do not name one. */
  attempt?: number | undefined;
  /** When its artifact was uploaded. */
  uploadedAt?: Date | undefined;
  identity: string | undefined;
  issuer: string | undefined;
  instance: string;
  shard: ShardOf;
  files: readonly CollectedFile[];
  /** Files that the shard should have signed and did not, and the first of them. */
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
 * Reads the manifest of a shard, which comes from another job. In: its bytes, and the name of its artifact; with
 * `collected` it may be a manifest that was merged from shards, which counts as the only shard of its list. Throws
 * `shard-invalid` with what is wrong.
 */
export function parseShare(
  bytes: Buffer,
  name: string,
  { collected = false }: Readonly<{ collected?: boolean }> = {},
): Share {
  const wrong = (what: string, cause?: unknown) =>
    new Failure('shard-invalid', `the manifest in artifact ${quote(name)} cannot be used: ${what}`, {
      cause,
    });
  const { manifest, files: listed } = parseListed(bytes, wrong);
  const { identity, issuer, instance } = manifest;
  const shard =
    collected && manifest['shard'] === undefined ? wholeOf([...listed.keys()]) : manifest['shard'];
  if (!isShard(shard)) throw wrong('it has no usable "shard"');
  if (typeof instance !== 'string' || !isOptionalText(identity) || !isOptionalText(issuer))
    throw wrong('it does not name the signer');
  const files: CollectedFile[] = [];
  const unsigned: string[] = [];
  for (const [path, row] of listed) {
    if (shareOf([{ path }], shard).length === 0)
      throw wrong(
        `it has ${quote(path)}, which belongs to another shard than ${shard.index} of ${shard.count}`,
      );
    if (row === undefined) unsigned.push(path);
    // A manifest of this product gives a bundle the name that signing gives it, and no other.
    else if (posix.basename(row.bundle) === `${posix.basename(path)}${BUNDLE_SUFFIX}`)
      files.push({ path, ...row });
    else throw wrong(`it gives ${quote(path)} the bundle ${quote(row.bundle)}`);
  }
  const counted = { unsigned: unsigned.length, firstUnsigned: unsigned[0] };
  return { name, identity, issuer, instance, shard, files, ...counted };
}

function wholeOf(paths: readonly string[]): ShardOf {
  return { index: 1, count: 1, files: paths.length, digest: digestOfPaths(paths) };
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
 * Chooses one shard of each number, all of one list and from one signer. In: shards whose bundles were verified. After
 * a re-run there may be several complete shards with the same number: then the latest attempt is used, and within one
 * attempt the latest upload. Throws `shard-missing` for shards that are missing or not signed, and `shard-invalid` for
 * shards that do not belong together, and for complete shards with the same number if it is unknown which one is newer.
 */
export function collectShares(found: readonly Share[], onNotice: (text: string) => void): Collected {
  // A shard without a bundle has no signer: it can fill its place, but does not determine the list or the signer.
  const [one] = [...found].sort((a, b) => b.files.length - a.files.length);
  if (one === undefined) throw new Failure('shard-missing', 'no artifact of any shard was found');
  const { count, files, digest } = one.shard;
  const ofList: Share[] = [];
  for (const share of found) {
    const { name, shard } = share;
    if (shard.count === count && shard.files === files && shard.digest === digest) ofList.push(share);
    else if (share.files.length === 0)
      onNotice(`${quote(name)} is skipped: it has no bundle, and belongs to another list of files`);
    else
      throw invalid(
        `the artifacts ${quote(one.name)} and ${quote(name)} are not shards of the same list of files`,
        'Set `artifacts` so that it matches only one matrix, or run all its jobs again. If the list of files has changed, give `artifact-name` the number of the attempt.',
      );
  }
  const shares = latest(ofList, onNotice);
  const missing = Array.from({ length: count }, (_, n) => n + 1).filter((index) => !shares.has(index));
  if (missing.length > 0) {
    const which = missing.length === 1 ? `shard ${missing[0]}` : `shards ${missing.slice(0, 20).join(', ')}`;
    throw new Failure('shard-missing', `${which} of ${count} ${missing.length === 1 ? 'is' : 'are'} missing`);
  }
  const all = [...shares.values()].sort((a, b) => a.shard.index - b.shard.index);
  const unsigned = all.reduce((sum, share) => sum + share.unsigned, 0);
  const first = all.find((share) => share.unsigned > 0);
  if (first !== undefined)
    throw new Failure(
      'shard-missing',
      `${unsigned} of ${files} files were not signed, the first of them ${quote(first.firstUnsigned)}, in shard ${first.shard.index} of ${count}`,
    );
  assertWhole(all, { files, digest });
  return { shares: all, ...signerOf(all), instance: one.instance };
}

function invalid(what: string, remedy?: string): Failure {
  return new Failure('shard-invalid', what, { remedy });
}

function latest(found: readonly Share[], onNotice: (text: string) => void): Map<number, Share> {
  const best = new Map<number, Share>();
  for (const index of new Set(found.map(({ shard }) => shard.index))) {
    const all = found.filter(({ shard }) => shard.index === index);
    const whole = all.filter(({ files, unsigned }) => files.length > 0 && unsigned === 0);
    // If none is complete, use the one with the most files to report what is missing.
    const [most] = [...all].sort((a, b) => b.files.length + b.unsigned - a.files.length - a.unsigned);
    const chosen = whole.length === 0 ? most : latestOf(whole);
    if (chosen === undefined) continue;
    best.set(index, chosen);
    for (const other of all.filter((share) => share !== chosen))
      onNotice(
        `shard ${index} exists twice, as after a re-run: ${quote(chosen.name)} is used, ${quote(other.name)} is not`,
      );
  }
  return best;
}

function latestOf(whole: readonly Share[]): Share | undefined {
  const chosen = whole.find((share) => whole.every((other) => other === share || isLater(share, other)));
  const [a, b] = whole;
  if (chosen !== undefined || a === undefined || b === undefined) return chosen;
  throw invalid(
    `the artifacts ${quote(a.name)} and ${quote(b.name)} are both shard ${a.shard.index} of ${a.shard.count}, and it is not known which one is newer`,
    'Delete the artifact that you do not want, or run all jobs again.',
  );
}

/** The signature contains the attempt; the time is from the artifact service. */
function isLater(share: Share, other: Share): boolean {
  const [a, b] = [share.attempt, other.attempt];
  if (a !== undefined && b !== undefined && a !== b) return a > b;
  const [at, before] = [share.uploadedAt, other.uploadedAt];
  return at !== undefined && before !== undefined && at > before;
}

/** Each path once, with the right number of paths, and exactly those of the list. */
function assertWhole(shares: readonly Share[], { files, digest }: Pick<ShardOf, 'files' | 'digest'>): void {
  const paths = shares.flatMap((share) => share.files.map(({ path }) => path));
  const seen = new Set<string>();
  for (const path of paths) {
    if (seen.has(path)) throw invalid(`the file ${quote(path)} is listed twice`);
    seen.add(path);
  }
  if (paths.length !== files || digestOfPaths(paths) !== digest)
    throw invalid(`the shards have ${paths.length} files, not the ${files} that were split`);
}

function signerOf(shares: readonly Share[]): Pick<Collected, 'identity' | 'issuer'> {
  const signing = shares.filter(({ files }) => files.length > 0);
  const [first] = signing;
  const { identity, issuer, instance } = first ?? {};
  if (identity === undefined || issuer === undefined)
    throw invalid(`the manifest in artifact ${quote(first?.name)} does not name the signer`);
  for (const { name, ...other } of signing)
    if (other.identity !== identity || other.issuer !== issuer || other.instance !== instance)
      throw invalid(
        `the artifacts ${quote(first?.name)} and ${quote(name)} have different signers or instances`,
      );
  return { identity, issuer };
}
