// How the user can start this command again: by its name, with npx, or as a file of Node.js.
import { realpathSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { shownPath } from '../files/paths.ts';
import { PROGRAM } from '../text/program-name.ts';
import { shellLine } from '../text/shell-quote.ts';

/** The command in its package, as package.json says. */
const ENTRY = 'dist/cli/index.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The words that start this command in the user's shell, as a line of that shell. In: its entry file and the working
 * directory, both absolute, and the environment. npm puts `node_modules/.bin` in the PATH of the programs that it runs,
 * but not of the shell, so these folders are ignored; npx finds what is in them, or installs it again. Throws nothing.
 */
export function findInvocation(entry: string, cwd: string, env: Env): string {
  const own = realOf(entry);
  const isOurs = (folder: string) => own !== undefined && programIn(folder) === own;
  const inPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !/node_modules[/\\]\.bin[/\\]?$/.test(folder));
  // The shell takes the first; a second one would be another version.
  const first = inPath.find((folder) => programIn(folder) !== undefined);
  if (first !== undefined && isOurs(first)) return PROGRAM;
  const installed = withThoseAbove(cwd).some((folder) => isOurs(join(folder, 'node_modules', '.bin')));
  // The cache of npx has a folder for each set of packages.
  const isCached = /[/\\]_npx[/\\][^/\\]+[/\\]node_modules[/\\]/.test(own ?? '');
  return installed || isCached ? `npx ${PROGRAM}` : shellLine(['node', shownPath(cwd, entry)]);
}

/**
 * The file that a folder of programs has for the command; undefined for none. npm puts a link to it there. On Windows it
 * puts a script there, for the package in the folder `node_modules` next to it or around it.
 */
function programIn(folder: string): string | undefined {
  if (sep === '/') return realOf(join(folder, PROGRAM));
  const script = realOf(join(folder, `${PROGRAM}.cmd`));
  if (script === undefined) return undefined;
  const [beside, around] = ['node_modules', '..'].map((way) => realOf(join(folder, way, PROGRAM, ENTRY)));
  return beside ?? around ?? script;
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** A folder and those above it, the nearest first. */
function withThoseAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...withThoseAbove(above)];
}
