// Paths on standard output: one raw path per line for other programs, and nothing that changes a terminal or a job.
import { visible, withoutUnseen } from '../../text/unseen.ts';

type Reader = Readonly<{
  /** A person reads them: characters that do not show come as their codes. */
  terminal: boolean;
  env: Readonly<Record<string, string | undefined>>;
}>;

type PathLines = Readonly<{
  lines: readonly string[];
  /** How many paths have no line, because it would not be that path alone. */
  left: number;
}>;

/**
 * The lines for paths. On a terminal no path can move the cursor or hide a part of itself. Elsewhere each line is a path
 * exactly: one with a line break has no line, since it would read as two. In a job of GitHub Actions the runner takes a
 * line that begins with `::` for a command, so a path with an unusual beginning gets `./` before it; a path with `##[`,
 * which is a command anywhere in a line, has no line.
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
