// The path of each output, and every reason why it cannot be written, checked before anything is signed.
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Failure, quote } from '../errors/failure.ts';
import type { FoundFile } from './found.ts';
import { outsideWorkspace } from './fs-errors.ts';
import { comparablePath, isInGit, isListable, isOutside, relativePath, shownPath } from './paths.ts';
import { mapBounded } from './semaphore.ts';
import { assertReplaceable, assertWritable, exists } from './writable.ts';

export const BUNDLE_SUFFIX = '.sigstore.json';
/** The suffix of a file of attestations, as JSON Lines (in-toto attestation, bundle v1). */
export const ATTESTATION_SUFFIX = '.intoto.jsonl';
const MAX_NAME_BYTES = 255;

/** The absolute paths of the outputs of one file; an output without a path is not kept. */
export type Outputs = Readonly<{
  bundle?: string | undefined;
  signature?: string | undefined;
  certificate?: string | undefined;
  /** Of a signed list of checksums: the list itself. */
  checksums?: string | undefined;
}>;

/** What to do with an output that already exists; `keep` also replaces those that cannot be kept. */
export type Existing = 'fail' | 'keep' | 'overwrite';

export type PlanOptions = Readonly<{
  /** Absolute. Bundles must be below it, unless they may be `anywhere`, as for the command. */
  root: string;
  anywhere?: boolean;
  /** Relative to the root or absolute. Default: next to each file. */
  outputDirectory?: string | undefined;
  /**
   * The name of that option in messages. Default: the name in the command if bundles may be anywhere, else in the
   * action.
   */
  optionName?: string;
  /** Paths for the outputs of a single file. */
  single?: Outputs;
  /** False: keep a bundle only if `single` has a path for it. */
  defaults?: boolean;
  existing: Existing;
  /** True: only check, and do not create directories. */
  dryRun?: boolean;
  /** Files whose outputs are made by someone else; our outputs must not collide with those either. */
  others?: readonly FoundFile[];
  /** Other outputs of this run, whose paths are known. */
  more?: Plan;
}>;

export type Plan = ReadonlyMap<FoundFile, Outputs>;

type Place = Readonly<{ file: FoundFile; what: string; path: string }>;

/**
 * The absolute paths of each file's outputs. Throws `file-outside-workspace`, `name-too-long`, `output-collision`,
 * `output-exists` or `output-unwritable`.
 */
export async function planOutputs(files: readonly FoundFile[], options: PlanOptions): Promise<Plan> {
  const { root, outputDirectory } = options;
  const directory = outputDirectory === undefined ? undefined : resolve(root, outputDirectory);
  if (directory !== undefined && options.anywhere !== true && !(await isBelow(directory, root))) {
    throw outsideWorkspace(nameOf(options), root, options.outputDirectory ?? '');
  }
  const { single = {}, defaults = true, others = [], more = new Map() } = options;
  const own = [...files, ...others].map((file): [FoundFile, Outputs] => {
    if (!defaults || single.bundle !== undefined) return [file, single];
    return [file, { ...single, bundle: bundlePathOf(file, root, directory) }];
  });
  const all = new Map([...own, ...more]);
  await refuseCollisions(all, options);
  for (const file of others) all.delete(file);
  await checkPlan(all, options);
  return all;
}

/**
 * Makes sure that each output can be written to its path: below the root, in a directory that exists or was created,
 * where there is nothing or where it may be replaced, and with a name that a manifest may contain. Throws
 * `file-outside-workspace`, `name-too-long`, `name-unsupported`, `output-exists` or `output-unwritable`.
 */
export async function checkPlan(
  plan: Plan,
  options: Pick<PlanOptions, 'root' | 'anywhere' | 'outputDirectory' | 'optionName' | 'existing' | 'dryRun'>,
): Promise<void> {
  const { root, outputDirectory } = options;
  const places = placesIn(plan);
  const directory = outputDirectory === undefined ? undefined : resolve(root, outputDirectory);
  for (const folder of new Set(places.map(({ path }) => dirname(path)))) {
    const isChosen = folder === directory;
    const name = isChosen ? nameOf(options) : quote(shownPath(root, folder) || '.');
    if (options.anywhere !== true && !(await isBelow(folder, root)))
      throw outsideWorkspace(name, root, isChosen ? (outputDirectory ?? '') : '');
    if (options.anywhere !== true && isInGit(relative(root, await realFolder(folder))))
      throw new Failure('output-unwritable', `${name} is in .git, where nothing is written`);
    await assertWritable(folder, name, { make: options.dryRun !== true });
  }
  await mapBounded(places, async ({ what, path }) => {
    const name = () => quote(shownPath(root, path));
    const length = Buffer.byteLength(basename(path));
    if (length > MAX_NAME_BYTES)
      throw new Failure('name-too-long', `the name of the ${what} ${name()} would be ${length} bytes long`, {
        why: `A file name has at most ${MAX_NAME_BYTES} bytes.`,
        remedy: 'Give the output a shorter name, or rename the file.',
      });
    if (options.anywhere !== true && !isListable(relativePath(root, path)))
      throw new Failure('name-unsupported', `the path ${name()} would be another path on some systems`, {
        remedy: 'Rename the file or the output directory.',
      });
    if (options.existing !== 'fail') await assertReplaceable(path, name());
    else if (await exists(path)) throw new Failure('output-exists', `the ${what} ${name()} already exists`);
  });
}

/**
 * The path of a file's bundle if the caller did not give one: in the directory, or next to the file. Throws
 * `name-too-long`.
 */
export function bundlePathOf(file: FoundFile, root: string, directory: string | undefined): string {
  const beside = resolve(root, file.path);
  const name = `${basename(beside)}${BUNDLE_SUFFIX}`;
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) {
    throw new Failure(
      'name-too-long',
      `the name of file ${quote(file.path)} is ${Buffer.byteLength(basename(beside))} bytes long; the limit is ${MAX_NAME_BYTES - BUNDLE_SUFFIX.length}`,
    );
  }
  return join(directory ?? dirname(beside), name);
}

/** Each kind of output, and what messages call it. */
const KINDS = [
  ['bundle', 'bundle'],
  ['signature', 'signature'],
  ['certificate', 'certificate'],
  ['checksums', 'list of checksums'],
] as const;

/** All paths of a plan. Most files of a large plan may have none. */
function placesIn(plan: Plan): readonly Place[] {
  const places: Place[] = [];
  for (const [file, outputs] of plan)
    for (const [kind, what] of KINDS) {
      const path = outputs[kind];
      if (path !== undefined) places.push({ file, what, path });
    }
  return places;
}

/**
 * Checks that no two outputs have the same path, and that none has the path of a file to be signed, however it is
 * written. Throws `output-collision`.
 */
export async function refuseCollisions(
  plan: Plan,
  { root, single }: Pick<PlanOptions, 'root' | 'single'>,
): Promise<void> {
  const places = placesIn(plan);
  const folders = new Map<string, string>();
  const owners = new Map<string, Place>();
  for (const place of places) {
    const name = () => quote(shownPath(root, place.path));
    // A bundle whose name is longer than the name of its file cannot be that file.
    if (
      single !== undefined &&
      (await isSameFile(place.path, [resolve(root, place.file.path), place.file.absolute]))
    )
      throw collision(`the ${place.what} ${name()} would replace the file to be signed`, APART);
    const folder = dirname(place.path);
    const real = folders.get(folder) ?? (await realFolder(folder));
    folders.set(folder, real);
    const key = comparablePath(join(real, basename(place.path)));
    const owner = owners.get(key);
    if (owner?.file === place.file)
      throw collision(`the ${owner.what} and the ${place.what} would both be ${name()}`, APART);
    // A document has the path of its output, which says nothing of the files that it is about.
    if (owner !== undefined && owner.file.path === place.file.path)
      throw collision(`the attestations of two files would both be ${name()}`);
    if (owner !== undefined) {
      const both = `${quote(owner.file.path)} and ${quote(place.file.path)}`;
      throw collision(`${both} would both have the ${place.what} ${name()}`);
    }
    owners.set(key, place);
  }
}

const collision = (what: string, remedy?: string): Failure =>
  new Failure('output-collision', what, { remedy });
const APART = 'Give each output a different path.';

/** Whether this path is one of the files, however it is written. A link counts as a separate file. */
export async function isSameFile(path: string, files: readonly string[]): Promise<boolean> {
  const [own, ...others] = await Promise.all(
    [path, ...files].map((each) => lstat(each, { bigint: true }).catch(() => undefined)),
  );
  return own !== undefined && others.some((other) => other?.dev === own.dev && other.ino === own.ino);
}

/** The folder with all links resolved, as far as it exists. */
async function realFolder(folder: string): Promise<string> {
  for (let above = folder; ; above = dirname(above)) {
    const real = await realpath(above).catch(() => undefined);
    if (real !== undefined) return join(real, relative(above, folder));
    if (above === dirname(above)) return folder;
  }
}

function nameOf(options: Pick<PlanOptions, 'outputDirectory' | 'anywhere' | 'optionName'>): string {
  const usual = options.anywhere === true ? '--output-directory' : 'input "output-directory"';
  return `${options.optionName ?? usual} ${quote(options.outputDirectory)}`;
}

/** True if the directory, or the part of it that exists, is below the root with all links resolved. */
async function isBelow(directory: string, root: string): Promise<boolean> {
  if (isOutside(relative(root, directory))) return false;
  return !isOutside(relative(await realpath(root), await realFolder(directory)));
}
