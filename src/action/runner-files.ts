// The files that the runner gives a step for its outputs and its summary: checked before anything is signed.
import { access, constants, stat } from 'node:fs/promises';
import { unwritable } from '../files/fs-errors.ts';

/** Their names in messages. */
export const OUTPUTS_FILE = 'the file for the outputs of this step (GITHUB_OUTPUT)';
export const SUMMARY_FILE = 'the job summary (GITHUB_STEP_SUMMARY)';

export const REMEDY =
  'Run the step where GITHUB_OUTPUT and GITHUB_STEP_SUMMARY are regular files that this user can write.';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Makes sure that outputs can be set at the end. Returns a sentence about a summary that cannot be written, which is
 * not a reason to fail. Throws `output-unwritable` for the file of outputs.
 */
export async function checkRunnerFiles(env: Env): Promise<string | undefined> {
  const outputs = env['GITHUB_OUTPUT'];
  if (outputs) await assertFile(outputs, OUTPUTS_FILE);
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (!summary) return undefined;
  const problem = await assertFile(summary, SUMMARY_FILE).catch((error: Error) => error);
  return problem instanceof Error ? problem.message : undefined;
}

/** Throws `output-unwritable` unless it is a regular file: opening anything else could block. */
export async function assertFile(path: string, what: string): Promise<void> {
  try {
    await access(path, constants.W_OK);
    if (!(await stat(path)).isFile()) throw Object.assign(new Error(), { code: 'it is not a file' });
  } catch (cause) {
    throw unwritable(what, cause, REMEDY);
  }
}
