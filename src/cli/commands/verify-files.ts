// The operands of `verify` → what to verify: files, digests, and all files in a directory.
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BundleFile } from '../../engine/read-artifact.ts';
import { readSubject, type Subject } from '../../engine/subject.ts';
import { BUNDLE_SUFFIXES, bundleBeside } from '../../engine/verify-batch/find-bundles.ts';
import { Failure, quote } from '../../errors/failure.ts';
import { COMPANION, OWN_OUTPUT, passedOver, type Reason } from '../../files/found.ts';
import { withSlashes } from '../../files/paths.ts';
import { mapBounded, mapInOrder } from '../../files/semaphore.ts';
import { isEvidence } from '../../manifest/evidence.ts';
import type { CommandContext } from '../context.ts';
import { noteText } from '../terminal/messages.ts';

/** Operands that are looked at together. */
const AT_ONCE = 32;

/** Entries of a directory that cannot be verified, although a program may use them. */
const UNVERIFIED: readonly Reason[] = [
  'a symbolic link',
  'a dangling link',
  'not a regular file',
  'part of .git',
];

/** The file of `--bundle`; `ofMany`: it may be about more than one file. */
export type NamedBundle = BundleFile & Readonly<{ ofMany: boolean }>;

type Rules = Readonly<{
  /** The file of `--bundle`; with one for a single file, only one operand is allowed. */
  bundle?: NamedBundle | undefined;
  /** Whether a signed list names the file at an absolute path. Such a file is a subject, whatever its name is. */
  isListed?: (absolute: string) => boolean;
}>;

/**
 * The subjects of operands; with a bundle for one file, only one. Bundles and manifests next to their files are skipped
 * with a note, because a pattern of the shell also matches them. Throws `usage` for what is not a file to verify,
 * `bundle-malformed` for what has the name of a bundle but is not one, and what findFiles throws.
 */
export async function namedSubjects(
  names: readonly string[],
  { bundle, isListed }: Rules,
  context: CommandContext,
): Promise<readonly Subject[]> {
  const { cwd, tell } = context;
  const subjects: Subject[] = [];
  const outputs: string[] = [];
  // A single bundle can be signed like any other file.
  const isSingle = bundle !== undefined && names.length === 1;
  const kindOf = async (name: string) => {
    if (await isDirectory(resolve(cwd, name))) return 'directory';
    if (isSingle || isListed?.(resolve(cwd, name))) return 'subject';
    return (await isOutput(name, cwd)) ? 'output' : 'subject';
  };
  const operands = mapInOrder(names, AT_ONCE, async (name) => ({ name, kind: await kindOf(name) }));
  for await (const { name, kind } of operands) {
    if (kind === 'directory') {
      if (bundle?.ofMany === false)
        throw new Failure('usage', `${quote(name)} is a directory; --bundle belongs to a single file`);
      const found = await filesIn(name, isListed, context);
      subjects.push(...found.files.map((file) => ({ name: file, digest: undefined })));
      outputs.push(...found.outputs);
    } else if (kind === 'output') outputs.push(name);
    else subjects.push(await readSubject(name, cwd));
  }
  if (bundle === undefined && subjects.some(({ digest }) => digest !== undefined)) {
    const what =
      isListed === undefined ? 'a digest needs --bundle' : '--checksums verifies files, not digests';
    throw new Failure('usage', what);
  }
  const ownAreRead = bundle === undefined && isListed === undefined;
  await judgeOutputs(outputs, names, { subjects, ownAreRead, cwd });
  if (outputs.length > 0) tell(noteText(passedOver('an output of signing', outputs).text));
  return subjects;
}

const isDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Whether a file has the name of a bundle or manifest, and has no bundle itself. */
async function isOutput(name: string, cwd: string): Promise<boolean> {
  if (!OWN_OUTPUT.test(name) || (await bundleBeside(name, cwd)) !== undefined) return false;
  return stat(resolve(cwd, name)).then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * Every file in a directory, and every output of signing. Links and other special files end the run, as in the action.
 */
async function filesIn(name: string, isListed: Rules['isListed'], { cwd, tell }: CommandContext) {
  const root = resolve(cwd, name);
  const pattern = `${root.replace(/[[\\*?]/g, (character) => (character === '\\' ? '\\\\' : `[${character}]`))}/**`;
  const { findFiles } = await import('../../files/find.ts');
  const { files, notices } = await findFiles(pattern, root).catch((cause: unknown) => {
    if (!(cause instanceof Failure) || cause.code !== 'pattern-unmatched') throw cause;
    throw new Failure('usage', `the directory ${quote(name)} has no file to verify`, { cause });
  });
  const outputs: string[] = [];
  const within = (path: string) => withSlashes(join(name, path));
  const found = files.map(({ path }) => within(path));
  for (const { reason, text, paths } of notices) {
    const inside = paths.map(within);
    if (UNVERIFIED.includes(reason))
      throw new Failure('file-unreadable', `not all in ${quote(name)} can be verified: ${text}`, {
        remedy: 'Name the files to verify, and use nothing else of the directory.',
      });
    if (reason === 'an output of signing')
      for (const path of inside) (isListed?.(resolve(cwd, path)) ? found : outputs).push(path);
    // For the users of a directory, a signature of another tool is a file like any other.
    else if (reason === COMPANION) found.push(...inside);
    else tell(noteText(text));
  }
  return { files: found, outputs };
}

/** Throws for an output that was named instead of its file, and for a file that only has the name of an output. */
async function judgeOutputs(
  outputs: readonly string[],
  names: readonly string[],
  { subjects, ownAreRead, cwd }: Readonly<{ subjects: readonly Subject[]; ownAreRead: boolean; cwd: string }>,
): Promise<void> {
  if (outputs.length === 0) return;
  const given = new Set(subjects.map((subject) => resolve(cwd, subject.name)));
  const named = new Set(names);
  await mapBounded(outputs, async (output) => {
    const suffix = BUNDLE_SUFFIXES.find((each) => output.endsWith(each));
    const file = suffix === undefined ? undefined : output.slice(0, -suffix.length);
    const isOfSubject = file !== undefined && given.has(resolve(cwd, file));
    // The bundle of a subject is read when it is verified.
    const isRead = ownAreRead && isOfSubject && suffix === BUNDLE_SUFFIXES[0];
    if (!isRead && !(await isEvidence(resolve(cwd, output))))
      throw new Failure(
        'bundle-malformed',
        `${quote(output)} has the name of a bundle or manifest, but is not one`,
        {
          remedy: 'Fetch it again, or remove it, and use nothing of it.',
        },
      );
    if (file !== undefined && named.has(output) && !isOfSubject)
      throw new Failure(
        'usage',
        `${quote(output)} is a bundle; give the file that it is for, ${quote(file)}`,
      );
  });
  if (subjects.length === 0)
    throw new Failure('usage', `there is nothing to verify: ${quote(outputs[0])} is an output of signing`);
}
