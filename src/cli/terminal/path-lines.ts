// Paths on standard output: one raw path per line for other programs, and nothing that affects a terminal or a job.
import { visible, withoutUnseen } from '../../text/unseen.ts';

type Reader = Readonly<{
  /** A person reads them: invisible characters are shown as codes. */
  terminal: boolean;
  env: Readonly<Record<string, string | undefined>>;
}>;

type PathLines = Readonly<{
  lines: readonly string[];
  /** How many paths have no line, because the line could mean something else. */
  left: number;
}>;

/**
 * The lines for paths. On a terminal no path can move the cursor or hide a part of itself. Elsewhere each line is
 * exactly a path: a path with a line break has no line, since it would look like two. In a GitHub Actions job the
 * runner reads a line that begins with `::` as a command, so a path with an unusual start gets `./` before it. A path
 * with `##[`, which is a command anywhere in a line, has no line.
 */
export function pathLines(paths: readonly string[], { terminal, env }: Reader): PathLines {
  const inJob = env['GITHUB_ACTIONS'] === 'true';
  const hasCommand = (path: string) => inJob && withoutUnseen(path).includes('##[');
  const lines = paths
    .filter((path) => !hasCommand(path) && (terminal || !/[\r\n]/.test(path)))
    .map((path) => (inJob && !/^[\w./\\-]/.test(path) ? `./${path}` : path))
    .map((path) => (terminal ? visible(path) : path));
  return { lines, left: paths.length - lines.length };
}
