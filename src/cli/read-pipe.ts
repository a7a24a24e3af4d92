// A pipe that is read like a file, such as the `<(…)` of a shell.
import { open } from 'node:fs';
import { Socket } from 'node:net';
import { promisify } from 'node:util';
import { WITHOUT_WAITING, withCode } from '../files/read-bounded.ts';

/**
 * Reads at most `maxBytes` of a pipe, until its writers have closed it; waits for the first of them. Rejects with the
 * error of the system, with an error whose code is "nothing was written to it", and with one for an aborted signal.
 */
export async function readPipe(path: string, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const pipe = new Socket({ fd: await promisify(open)(path, WITHOUT_WAITING), signal });
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of pipe as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= maxBytes) break;
  }
  if (length === 0) throw withCode('nothing was written to it');
  return Buffer.concat(chunks).subarray(0, maxBytes);
}
