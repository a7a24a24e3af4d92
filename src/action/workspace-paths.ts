// GITHUB_WORKSPACE → the workspace: it may be a link to the working directory, and inputs contain that name.
import { realpath } from 'node:fs/promises';
import { isAbsolute, sep } from 'node:path';
import { comparablePath } from '../files/paths.ts';
import { inputsFrom, type ReadInput } from './read-inputs.ts';
import type { ActionContext } from './run-action.ts';

/** Inputs whose lines are paths that must be below the workspace, or patterns for such paths. */
const PATH_INPUTS: readonly string[] = [
  'files',
  'digests',
  'checksums',
  'bundles',
  'output-directory',
  'attest',
  'sbom-path',
];

/**
 * The inputs of a job. If a path in one of these begins with GITHUB_WORKSPACE, and that is another name of the working
 * directory, the path is made relative to it.
 */
export async function inputsIn({ env, cwd }: Pick<ActionContext, 'env' | 'cwd'>): Promise<ReadInput<string>> {
  const read = inputsFrom(env);
  const spelled = (env['GITHUB_WORKSPACE'] ?? '').replace(/[/\\]+$/, '');
  if (!isAbsolute(spelled) || spelled === cwd) return read;
  const [real, root] = await Promise.all([realpath(spelled).catch(() => undefined), realpath(cwd)]);
  if (real !== root) return read;
  return (name) => {
    const text = read(name);
    return PATH_INPUTS.includes(name) ? text.replace(/^([^\S\r\n]*!*)(.+)$/gm, relativeTo(spelled)) : text;
  };
}

/** For one line. The dot prevents the rest from being read as a comment or an exclusion. */
function relativeTo(spelled: string) {
  return (line: string, before: string, path: string): string => {
    const rest = path.slice(spelled.length);
    const begins = plain(path.slice(0, spelled.length)) === plain(spelled);
    const isBelow = begins && (rest.trim() === '' || plain(rest).startsWith(sep));
    return isBelow ? `${before}.${rest}` : line;
  };
}

/** Windows accepts both slashes. */
const plain = (path: string): string => comparablePath(path.replaceAll('/', sep));
