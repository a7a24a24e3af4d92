// What a process under test loads before its program.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The option of Node.js for a file of this folder. */
export const preload = (file: string): string =>
  `--import=${pathToFileURL(join(import.meta.dirname, file)).href}`;

/** Waits between attempts take no time. */
export const SKIP_WAITS = preload('skip-waits.ts');
