// Files that Git LFS left as pointers: a signature of a pointer says nothing about the real file.
import { stat } from 'node:fs/promises';
import { quote } from '../../errors/failure.ts';
import { readBounded } from '../read-bounded.ts';
import { forEachBounded, mapBounded } from '../semaphore.ts';

/** Git LFS, docs/spec.md: a pointer is shorter than this. The shortest has a version, a digest and a size. */
const POINTER_BYTES = { least: 100, below: 1024 };
const POINTER =
  /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\n(.+\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n?$/;

/** A file with its size in bytes; most files are too large for a pointer. */
export type Sized = Readonly<{ path: string; absolute: string; size: number }>;

/** Files that are read at the same time. */
const AT_ONCE = 16;

export const mayBePointer = (size: number): boolean =>
  size >= POINTER_BYTES.least && size < POINTER_BYTES.below;

/**
 * The paths of those files that are Git LFS pointers, sorted. A file that cannot be read does not count as a pointer;
 * signing it reports the error.
 */
export async function findPointers(files: readonly Sized[]): Promise<readonly string[]> {
  const pointers: string[] = [];
  const small = files.filter(({ size }) => mayBePointer(size));
  await forEachBounded(small, AT_ONCE, async ({ path, absolute }) => {
    if (await isPointer(absolute)) pointers.push(path);
  });
  return pointers.sort();
}

/** The same for one file whose size is that of a pointer. */
export async function isPointer(absolute: string): Promise<boolean> {
  const bytes = await readBounded(absolute, POINTER_BYTES.below).catch(() => undefined);
  return bytes !== undefined && POINTER.test(bytes.toString('latin1'));
}

/** The warning for at least one such path. */
export function pointerWarning(paths: readonly string[]): string {
  const what =
    paths.length === 1
      ? `${quote(paths[0])} is a Git LFS pointer, not the file itself`
      : `${quote(paths[0])} and ${paths.length - 1} more are Git LFS pointers, not the files themselves`;
  return `${what}; to get the content, set \`lfs: true\` for actions/checkout, or run \`git lfs pull\``;
}

/** Whether each of the files, with absolute paths, is a pointer. Rejects with the error of the system. */
export async function noticePointers(
  files: readonly Omit<Sized, 'size'>[],
  onNotice: (text: string) => void,
): Promise<void> {
  const sized = await mapBounded(files, async (file) => ({
    ...file,
    size: (await stat(file.absolute)).size,
  }));
  const pointers = await findPointers(sized);
  if (pointers.length > 0) onNotice(pointerWarning(pointers));
}
