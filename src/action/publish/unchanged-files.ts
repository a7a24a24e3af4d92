// Files that are about to leave the job: still those that were signed, and the same until they have left.
import { Failure, quote } from '../../errors/failure.ts';
import { digestFile } from '../../files/digest.ts';
import type { FoundFile } from '../../files/find.ts';
import type { Attachment, Content } from '../../github/releases/upload-asset.ts';

/** A file to publish; `digest` is that of the bytes that were signed, or written after verification. */
export type FileToPublish = Readonly<{
  file: FoundFile;
  digest?: Buffer | undefined;
  name: string;
  existing: Attachment['existing'];
}>;

/**
 * Makes sure that signed files are still those that were signed: a signature says nothing of what came after it. Gives
 * them as they are, and the check that they stayed so: what vanishes during an upload is left out of it without a
 * word. Throws `file-changed` or `file-unreadable`, as does the check.
 */
export async function readFilesToPublish(
  selected: readonly FileToPublish[],
  signal: AbortSignal,
): Promise<Readonly<{ files: readonly Content[]; assertUnchanged: () => Promise<void> }>> {
  const files: Content[] = [];
  const checks: (() => Promise<void>)[] = [];
  for (const { file, digest, name, existing } of selected) {
    const changed = (when: string) => new Failure('file-changed', `file ${quote(file.path)} changed ${when}`);
    const read = await digestFile(file, signal);
    if (digest !== undefined && !read.digest.equals(digest)) throw changed('after it was signed or verified');
    const { path, absolute, size, assertUnchanged } = read;
    files.push({ path, absolute, size, digest: read.digest, name, existing });
    checks.push(() =>
      assertUnchanged().catch(() => {
        throw changed('while it was uploaded');
      }),
    );
  }
  return {
    files,
    assertUnchanged: async () => {
      for (const check of checks) await check();
    },
  };
}
