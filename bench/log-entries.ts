// What the log of Rekor v2 really has, independent of its responses: its entries, read from its own tiles.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stack } from '../e2e/sigstore.ts';

/** Entries of a full bundle of them (c2sp.org/tlog-tiles, "Log Entries"). */
const WIDTH = 256;
/** The log publishes new entries every 100 ms; this is much longer. */
const PUBLISHED_MS = 2000;

/** How many entries there are for each digest of a file, in base64. Throws where the log is not of this form. */
export async function entriesByDigest(): Promise<Map<string, number>> {
  await wait(PUBLISHED_MS);
  const log = join(stack, 'rekor2');
  const size = Number((await readFile(join(log, 'checkpoint'), 'utf8')).split('\n')[1]);
  const entries = new Map<string, number>();
  for (let start = 0; start < size; start += WIDTH) {
    const name = String(start / WIDTH).padStart(3, '0');
    const part = size - start < WIDTH ? `${name}.p/${size - start}` : name;
    for (const entry of readBundle(await readFile(join(log, 'tile/entries', part)))) {
      const { digest }: { digest: string } = JSON.parse(entry).spec.hashedRekordV002.data;
      entries.set(digest, (entries.get(digest) ?? 0) + 1);
    }
  }
  return entries;
}

/** Each entry of a bundle has its length before it, in two bytes. */
function readBundle(bytes: Buffer): string[] {
  const entries: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + 2 + bytes.readUInt16BE(at);
    entries.push(bytes.subarray(at + 2, end).toString('utf8'));
    at = end;
  }
  return entries;
}
