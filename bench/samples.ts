// Files that are not signed yet, and their results.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Samples = Readonly<{ folder: string; files: readonly string[] }>;

/** A fresh folder under `work` with `count` files of 1 KiB, all different. */
export async function samples(work: string, count: number): Promise<Samples> {
  const folder = await mkdtemp(join(work, 'samples-'));
  const files = Array.from({ length: count }, (_, index) =>
    join(folder, `${String(index).padStart(5, '0')}.bin`),
  );
  for (const file of files) await writeFile(file, randomBytes(1024));
  return { folder, files };
}

/** The bundles in a folder; throws unless there is one for each file. */
export async function bundlesOf({ folder, files }: Samples): Promise<string[]> {
  const present = new Set((await readdir(folder)).map((name) => join(folder, name)));
  const missing = files.filter((file) => !present.has(`${file}.sigstore.json`));
  if (missing.length > 0) throw new Error(`${missing.length} of ${files.length} files have no bundle`);
  return files.map((file) => `${file}.sigstore.json`);
}
