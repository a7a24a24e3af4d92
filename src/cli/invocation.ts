// How the user can start this command again: by its name, with npx, or as a file of Node.js.
import { realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { shownPath } from '../files/paths.ts';

const NAME = 'sigstore-sign';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The words that start this command in the user's shell. In: its entry file and the working directory, both absolute,
 * and the environment. npm puts `node_modules/.bin` in the PATH of the programs that it runs, but not of the shell, so
 * these folders are ignored; npx finds what is in them. Throws nothing.
 */
export async function findInvocation(entry: string, cwd: string, env: Env): Promise<readonly string[]> {
  const own = await realOf(entry);
  const isOurs = async (folder: string) => own !== undefined && (await realOf(join(folder, NAME))) === own;
  const inPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !/node_modules[/\\]\.bin[/\\]?$/.test(folder));
  for (const folder of inPath) if (await isOurs(folder)) return [NAME];
  for (const folder of withThoseAbove(cwd))
    if (await isOurs(join(folder, 'node_modules', '.bin'))) return ['npx', NAME];
  return ['node', shownPath(cwd, entry)];
}

const realOf = (path: string): Promise<string | undefined> => realpath(path).catch(() => undefined);

/** A folder and those above it, the nearest first. */
function withThoseAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...withThoseAbove(above)];
}
