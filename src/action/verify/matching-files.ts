// The inputs `files` and `digests` of the verifying action → what to verify, and what else matches: nothing is overlooked.
import { resolve } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { COMPANION, type FoundFile, passedOver, type Reason } from '../../files/found.ts';
import { isEvidence } from '../../manifest/evidence.ts';
import { listFiles } from '../list-files.ts';
import type { ActionContext } from '../run-action.ts';
import type { VerifyInputs } from './inputs.ts';

/** Files that a program may use: verification must not skip them, although signing does. */
const UNVERIFIED: readonly Reason[] = [
  'a symbolic link',
  'a dangling link',
  'not a regular file',
  'part of .git',
];

type Matching = Readonly<{
  files: readonly FoundFile[];
  /** Signatures of other tools, which signing skips. One that has a bundle is verified. */
  companions: readonly FoundFile[];
  /** Files with the name of a bundle or manifest, relative to the workspace. */
  outputs: readonly string[];
}>;

/** Throws what listFiles throws, and `file-unreadable` for a match that would stay unverified. */
export async function findMatching(
  inputs: Pick<VerifyInputs, 'files' | 'digests'>,
  context: ActionContext,
): Promise<Matching> {
  const { cwd, log, onNotice } = context;
  const { files, notices } = await listFiles(inputs, context);
  const outputs: string[] = [];
  const companions: FoundFile[] = [];
  for (const { reason, text, paths } of notices) {
    if (UNVERIFIED.includes(reason)) throw unverifiable('file-unreadable', text);
    if (reason === 'an output of signing') outputs.push(...paths);
    if (reason === COMPANION)
      companions.push(...paths.map((path) => ({ path, absolute: resolve(cwd, path) })));
    else (reason === 'an output of signing' ? log.info : onNotice)(text);
  }
  return { files, companions, outputs };
}

/** Notes that signatures of other tools are not verified, if there are such. In: the end of the sentence. */
export function noteUnverified(
  companions: readonly FoundFile[],
  why: string,
  { onNotice }: ActionContext,
): void {
  const paths = companions.map(({ path }) => path);
  if (paths.length > 0) onNotice(`not verified, because ${why}: ${passedOver(COMPANION, paths).text}`);
}

/**
 * Throws `bundle-malformed` for a file that has the name of a bundle or manifest, but is neither. In: paths relative to
 * the workspace, and the absolute paths of those that are read anyway.
 */
export async function assertEvidence(
  outputs: readonly string[],
  used: ReadonlySet<string>,
  { cwd, stop }: ActionContext,
): Promise<void> {
  for (const path of outputs) {
    stop.signal.throwIfAborted();
    const absolute = resolve(cwd, path);
    if (!used.has(absolute) && !(await isEvidence(absolute)))
      throw unverifiable(
        'bundle-malformed',
        `${quote(path)} is named like a bundle or manifest, but is neither`,
      );
  }
}

const unverifiable = (code: 'file-unreadable' | 'bundle-malformed', what: string): Failure =>
  new Failure(code, `not every matching file can be verified: ${what}`, {
    remedy: 'Exclude it with a line that begins with `!`, and do not use it.',
  });
