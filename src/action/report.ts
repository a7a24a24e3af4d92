// Outputs and job summary, written at the end whether the run succeeded or failed.
import { setOutput, summary } from '@actions/core';
import { unwritable } from '../files/fs-errors.ts';
import { OUTPUTS_FILE, SUMMARY_FILE } from './runner-files.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/**
 * Sets every output that has a value, by the names in action.yml; does nothing where the runner gives no file for them.
 * Throws `output-unwritable` or `disk-full`.
 */
export function setOutputs(env: Texts, outputs: Texts): void {
  if (!env['GITHUB_OUTPUT']) return;
  try {
    for (const [name, value] of Object.entries(outputs)) if (value !== undefined) setOutput(name, value);
  } catch (cause) {
    throw unwritable(OUTPUTS_FILE, cause);
  }
}

/** Writes the summary in Markdown. Throws `output-unwritable` or `disk-full`. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown).write();
  } catch (cause) {
    throw unwritable(SUMMARY_FILE, cause);
  }
}
