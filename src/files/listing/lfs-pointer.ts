// Files that Git LFS left as pointers: their signature would say nothing of the file that was meant.
import { stat } from 'node:fs/promises';
import { quote } from '../../errors/failure.ts';
import { readBounded } from '../read-bounded.ts';

/** Git LFS, docs/spec.md: a pointer is shorter than this. The shortest has a version, a digest and a size. */
const POINTER_BYTES = { least: 100, below: 1024 };
const POINTER =
  /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\n(.+\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n?$/;

/**
 * Whether the file at an absolute path is a pointer of Git LFS. Its size, in bytes, says of most files that they are none.
 * A file that cannot be read is none; that it cannot be read is said where it is signed.
 */
export async function isLfsPointer(path: string, size: number): Promise<boolean> {
  if (size < POINTER_BYTES.least || size >= POINTER_BYTES.below) return false;
  const bytes = await readBounded(path, POINTER_BYTES.below).catch(() => undefined);
  return bytes !== undefined && POINTER.test(bytes.toString('latin1'));
}

/** The warning, for paths of which there is at least one. */
export function pointerWarning(paths: readonly string[]): string {
  const what =
    paths.length === 1
      ? `${quote(paths[0])} is a pointer of Git LFS, not the file itself`
      : `${quote(paths[0])} and ${paths.length - 1} more are pointers of Git LFS, not the files themselves`;
  return `${what}; to have the content, set \`lfs: true\` at actions/checkout, or run \`git lfs pull\``;
}

/** Tells which of the files, with absolute paths, are pointers. Rejects with the error of the system. */
export async function noticePointers(
  files: readonly Readonly<{ path: string; absolute: string }>[],
  onNotice: (text: string) => void,
): Promise<void> {
  const pointers: string[] = [];
  for (const { path, absolute } of files)
    if (await isLfsPointer(absolute, (await stat(absolute)).size)) pointers.push(path);
  if (pointers.length > 0) onNotice(pointerWarning(pointers));
}
