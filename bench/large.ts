// One large file: time and memory, compared with only hashing it.
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { command, peers } from './contenders.ts';
import { inMegabytes, inSeconds, measure, median, table, times } from './measure.ts';

const MIB = 1024 * 1024;
const MAX_FACTOR = 1.6;
const MAX_EXTRA_SECONDS = 0.6;

/** Prints one table, for both Rekors; the file is made under `work` and removed. */
export async function large(work: string): Promise<void> {
  const folder = await mkdtemp(join(work, 'large-'));
  const file = join(folder, 'large.bin');
  const block = randomBytes(MIB);
  await pipeline(Readable.from(Array.from({ length: 1024 }, () => block)), createWriteStream(file));

  const digest = { command: ['openssl', 'dgst', '-sha256', file] };
  await measure(digest); // brings the file into the page cache, for all contenders
  const openssl = await median(5, async () => digest);
  const goal = openssl.seconds * MAX_FACTOR + MAX_EXTRA_SECONDS;
  const rows = [
    ['openssl dgst -sha256', '', inSeconds(openssl.seconds), '1', '', inMegabytes(openssl.peakBytes), ''],
  ];
  for (const rekor of [2, 1] as const)
    for (const contender of [command, ...peers]) {
      const ours = contender === command;
      const { seconds, peakBytes } = await median(ours ? 5 : 1, async () => {
        await rm(`${file}.sigstore.json`, { force: true });
        return contender.program({ folder, files: [file], rekor });
      });
      const time = [inSeconds(seconds), times(seconds / openssl.seconds), ours ? `≤ ${inSeconds(goal)}` : ''];
      rows.push([contender.name, `v${rekor}`, ...time, inMegabytes(peakBytes), ours ? '≤ 150 MB' : '']);
    }
  table('One file of 1 GiB', ['', 'Rekor', 'time', 'to openssl', 'goal', 'peak memory', 'goal'], rows);
  await rm(folder, { recursive: true });
}
