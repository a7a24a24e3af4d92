// Where each bundle goes, and every reason why it cannot go there, before anything is signed.
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Failure, quote } from '../errors.ts';
import type { FoundFile } from './find.ts';
import { isOutside } from './paths.ts';
import { assertReplaceable, assertWritable, exists } from './write.ts';

export const BUNDLE_SUFFIX = '.sigstore.json';
const MAX_NAME_BYTES = 255;

export type PlanOptions = Readonly<{
  /** Absolute; bundles stay below it, unless they may go `anywhere`, as on a command line. */
  root: string;
  anywhere?: boolean;
  /** Relative to the root or absolute; left out: beside each file. */
  outputDirectory?: string | undefined;
  /** Absolute; where the bundle of a single file goes. */
  bundlePath?: string | undefined;
  existing: 'fail' | 'overwrite';
}>;

export type Plan = ReadonlyMap<FoundFile, string>;

/**
 * The absolute path of each file's bundle. Throws `file-outside-workspace`, `name-too-long`, `output-collision`,
 * `output-exists` or `output-unwritable`.
 */
export async function planBundles(files: readonly FoundFile[], options: PlanOptions): Promise<Plan> {
  const { root, outputDirectory } = options;
  const directory = outputDirectory === undefined ? undefined : resolve(root, outputDirectory);
  if (directory !== undefined && options.anywhere !== true && !(await isBelow(directory, root))) {
    throw new Failure('file-outside-workspace', `${nameOf(options)} lies outside the workspace`);
  }
  const plan = new Map<FoundFile, string>();
  const owners = new Map<string, FoundFile>();
  for (const file of files) {
    const beside = resolve(root, file.path);
    const name = `${basename(beside)}${BUNDLE_SUFFIX}`;
    if (Buffer.byteLength(name) > MAX_NAME_BYTES) {
      throw new Failure(
        'name-too-long',
        `the name of file ${quote(file.path)} is ${Buffer.byteLength(basename(beside))} bytes long; the limit is ${MAX_NAME_BYTES - BUNDLE_SUFFIX.length}`,
      );
    }
    const path = options.bundlePath ?? join(directory ?? dirname(beside), name);
    const owner = owners.get(path);
    if (owner !== undefined) {
      const both = `${quote(owner.path)} and ${quote(file.path)}`;
      throw new Failure(
        'output-collision',
        `${both} would both have the bundle ${quote(relative(root, path))}`,
      );
    }
    owners.set(path, file);
    plan.set(file, path);
  }
  for (const folder of new Set([...plan.values()].map((path) => dirname(path)))) {
    const name = outputDirectory === undefined ? quote(relative(root, folder) || '.') : nameOf(options);
    await assertWritable(folder, name);
  }
  if (options.existing === 'fail') await refuseExisting(plan, root);
  else for (const path of plan.values()) await assertReplaceable(path, quote(relative(root, path)));
  return plan;
}

const nameOf = ({ outputDirectory, anywhere }: PlanOptions) =>
  `${anywhere === true ? '--output-directory' : 'input "output-directory"'} ${quote(outputDirectory)}`;

/** True if the directory, or what of it exists already, is below the root with all links resolved. */
async function isBelow(directory: string, root: string): Promise<boolean> {
  if (isOutside(relative(root, directory))) return false;
  for (let path = directory; path !== root && path !== dirname(path); path = dirname(path)) {
    const real = await realpath(path).catch(() => undefined);
    if (real !== undefined) return !isOutside(relative(await realpath(root), real));
  }
  return true;
}

async function refuseExisting(plan: Plan, root: string): Promise<void> {
  for (const path of plan.values()) {
    if (await exists(path)) {
      throw new Failure('output-exists', `the bundle ${quote(relative(root, path))} is there already`);
    }
  }
}
