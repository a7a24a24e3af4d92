// Where the program of the worker threads is: in a build, next to the program that Node.js runs.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * In: the file that Node.js runs, which may be a link that npm made, and the path from its folder to the folder of all
 * programs. Out: the absolute path; undefined where there is no such program, as in the sources. Throws nothing.
 */
export function threadProgram(entry: string, toPrograms: string): string | undefined {
  try {
    const program = join(dirname(realpathSync(entry)), toPrograms, 'thread', 'index.js');
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}
