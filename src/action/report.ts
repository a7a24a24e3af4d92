// Outputs and job summary, written at the end whether the run succeeded or failed.
import { setOutput, summary } from '@actions/core';
import { unwritable } from '../files/fs-errors.ts';
import { assertFile, OUTPUTS_FILE, REMEDY, SUMMARY_FILE } from './runner-files.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/**
 * Sets every output that has a value, by the names in action.yml; does nothing if the runner gives no file for them.
 * Throws `output-unwritable` or `disk-full`.
 */
export async function setOutputs(env: Texts, outputs: Texts): Promise<void> {
  if (!env['GITHUB_OUTPUT']) return;
  await assertFile(env['GITHUB_OUTPUT'], OUTPUTS_FILE);
  try {
    for (const [name, value] of Object.entries(outputs)) if (value !== undefined) setOutput(name, value);
  } catch (cause) {
    throw unwritable(OUTPUTS_FILE, cause, REMEDY);
  }
}

/** Writes the summary in Markdown. Throws `output-unwritable` or `disk-full`. */
export async function writeSummary(env: Texts, markdown: string): Promise<void> {
  await assertFile(env['GITHUB_STEP_SUMMARY'] ?? '', SUMMARY_FILE);
  try {
    await summary.addRaw(markdown).write();
  } catch (cause) {
    throw unwritable(SUMMARY_FILE, cause, REMEDY);
  }
}
