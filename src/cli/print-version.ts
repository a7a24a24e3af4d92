// Prints only the version: scripts ask for it before anything else, so nothing else is loaded for it.
import { VERSION } from '../process/version.ts';
import type { Writer } from '../process/writer.ts';

export const VERSION_LINE = `sigstore-sign ${VERSION}\n`;

/**
 * Prints the version if the words after the program's name ask only for that. Returns false if they do not, or if the
 * version could not be written: the command then reports what is wrong.
 */
export async function printVersion(words: readonly string[], { write, finish }: Writer): Promise<boolean> {
  if (words.length !== 1 || !['--version', '-V', 'version'].includes(words[0] ?? '')) return false;
  write(VERSION_LINE);
  return (await finish()) === undefined;
}
