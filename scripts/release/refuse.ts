// How the scripts of a release end: every problem as one line on stderr, in a job also as an annotation, and status 1.
import { createLog } from '../../src/action/logger.ts';

/** Runs a script to its end. It throws an Error, or returns the list of its problems, empty if all is well. */
export async function refuse(script: () => Promise<readonly string[]>): Promise<void> {
  const problems = await script().catch((error: unknown) => [
    error instanceof Error ? error.message : String(error),
  ]);
  const log = createLog((line) => void process.stdout.write(line));
  for (const problem of problems) {
    console.error(problem);
    if (process.env['GITHUB_ACTIONS'] === 'true') log.error(problem, undefined, 'Release');
    process.exitCode = 1;
  }
}
