// A folder for the files of a benchmark, on a machine that is named in its output.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Prints the machine, runs `task` with a fresh folder, and removes the folder. */
export async function inFolder(task: (work: string) => Promise<void>): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'sigstore-bench-'));
  try {
    const model = cpus()[0]?.model ?? 'unknown';
    process.stdout.write(`Node ${process.versions.node}, ${cpus().length} cores (${model})\n`);
    await task(work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
