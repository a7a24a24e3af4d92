// The operands of `sign`, or the list of `--digests` → the files to sign.
import { resolve } from 'node:path';
import { quote } from '../../errors/failure.ts';
import { COMPANION, type FoundFile, passedOver } from '../../files/found.ts';
import { parseChecksums, readChecksums } from '../../files/listing/checksums.ts';
import { findCompanions } from '../../files/listing/companions.ts';
import { noticePointers } from '../../files/listing/lfs-pointer.ts';
import { namedFiles } from '../../files/listing/named-files.ts';
import { isManifest, listManifest } from '../../manifest/digests.ts';
import type { CommandContext, Options } from '../context.ts';

/**
 * The files, and what is unusual about them. Throws what namedFiles, readChecksums, parseChecksums and
 * listManifest throw.
 */
export async function listFiles(
  names: readonly string[],
  options: Options,
  { cwd }: CommandContext,
  onNotice: (text: string) => void,
): Promise<readonly FoundFile[]> {
  const list = options.get('digests');
  if (list === undefined) {
    const files = withoutCompanions(await namedFiles(names, cwd, onNotice), onNotice);
    await noticePointers(files, onNotice);
    return files;
  }
  const place = resolve(cwd, list);
  const { files, notices } = isManifest(list)
    ? await listManifest(place, list, cwd)
    : parseChecksums(await readChecksums(place, list), cwd, quote(list));
  for (const { text } of notices) onNotice(text);
  return files;
}

/** A pattern of the shell also matches what other tools made for the files. */
function withoutCompanions(
  all: readonly FoundFile[],
  onNotice: (text: string) => void,
): readonly FoundFile[] {
  const companions = findCompanions(all.map(({ path }) => path));
  if (companions.size === 0) return all;
  onNotice(
    `${passedOver(COMPANION, [...companions.keys()]).text}; to sign it, run \`sign\` for it without that file`,
  );
  return all.filter(({ path }) => !companions.has(path));
}
