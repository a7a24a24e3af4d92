// The input `checksums` → the files that a signed list names, and those that match `files`: verified, or why not.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compareWithList, filesToCompare, readSignedList } from '../../engine/verify-batch/signed-list.ts';
import { Failure, quote } from '../../errors/failure.ts';
import type { FoundFile } from '../../files/found.ts';
import { unreadable } from '../../files/fs-errors.ts';
import { relativePath } from '../../files/paths.ts';
import { jobTrustedRoots } from '../instance-context.ts';
import { placeInside } from '../list-files.ts';
import type { ActionContext } from '../run-action.ts';
import type { VerifyInputs } from './inputs.ts';
import { assertEvidence, findMatching, noteUnverified } from './matching-files.ts';
import { pairWithBundles } from './pair-bundles.ts';
import { assertInside } from './pair-by-manifest.ts';
import { collectVerdicts, type Verification, type VerifyOptions } from './verify-files.ts';

type ListContext = ActionContext & Pick<VerifyOptions, 'onProgress'>;

/**
 * Verifies the bundle of a list, and then every file of the list and of `files`. If the list is refused, no file is
 * looked at. Throws what findMatching and pairWithBundles throw, `file-unreadable` for a list that does not exist,
 * `file-outside-workspace` and `bundle-malformed`.
 */
export async function verifyByList(
  checksums: string,
  inputs: VerifyInputs,
  context: ListContext,
): Promise<Verification> {
  const { cwd, stop, thread, onProgress } = context;
  const { signal } = stop;
  const { list, bundles } = await findList(checksums, inputs.bundles, cwd);
  const matching = inputs.files === '' ? undefined : await findMatching(inputs, context);
  const task = async () => {
    const trustedRoots = await jobTrustedRoots(inputs.choice, context);
    return { trustedRoots, signer: { expected: inputs.expected }, predicateType: undefined };
  };
  const places = bundles.map((path) => ({ path, called: relativePath(cwd, path) }));
  const signed = await readSignedList({ file: list, bundles: places }, { task, cwd, signal });
  if (signed instanceof Failure) return collectVerdicts(only(list, signed), () => {});
  const isListed = (absolute: string) => signed.digests.has(absolute);
  const { files = [], companions = [], outputs = [] } = matching ?? {};
  const unlisted = companions.filter(({ absolute }) => !isListed(absolute));
  noteUnverified(unlisted, `${signed.called} does not name it`, context);
  const others = outputs.filter((path) => !isListed(resolve(cwd, path)));
  await assertEvidence(others, new Set(bundles), context);
  const given = files.filter(({ absolute }) => absolute !== list.absolute);
  const all = filesToCompare(given, signed, (absolute) => relativePath(cwd, absolute));
  await assertInside(all, cwd);
  const verdicts = compareWithList(signed, all, { cwd, signal, thread, follow: false });
  const verification = await collectVerdicts(verdicts, (done) => onProgress(done, all.length));
  return { ...verification, list: list.path };
}

async function* only(list: FoundFile, failure: Failure) {
  yield [{ file: list }, failure] as const;
}

/** The list, and the absolute paths of its bundles. */
async function findList(checksums: string, bundles: string | undefined, cwd: string) {
  const called = `input "checksums", ${quote(checksums)},`;
  const absolute = await placeInside(checksums, cwd, called);
  await stat(absolute).catch((cause) => {
    throw unreadable(called, cause);
  });
  const list = { path: relativePath(cwd, absolute), absolute };
  const isBundle = bundles !== undefined && (await isFile(resolve(cwd, bundles)));
  if (isBundle) return { list, bundles: [resolve(cwd, bundles)] };
  const options = { bundles, root: cwd, attestations: false, optional: new Set<FoundFile>() };
  const { pairs } = await pairWithBundles([list], options);
  return { list, bundles: pairs.flatMap((pair) => pair.bundles) };
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
