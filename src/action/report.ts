// Outputs and job summary, written at the end whether the run succeeded or failed.
import { setOutput, summary } from '@actions/core';

type Texts = Readonly<Record<string, string | undefined>>;

/**
 * Sets every output that has a value, by the names in action.yml, and writes the summary if asked and possible. `render`
 * makes the Markdown; it gives undefined where no summary is wanted. Throws errors of the file system.
 */
export async function writeReport(
  env: Texts,
  outputs: Texts,
  render: () => Promise<string> | undefined,
): Promise<void> {
  if (env['GITHUB_OUTPUT']) {
    for (const [name, value] of Object.entries(outputs)) if (value !== undefined) setOutput(name, value);
  }
  if (!env['GITHUB_STEP_SUMMARY']) return;
  const markdown = await render();
  if (markdown !== undefined) await summary.addRaw(markdown).write();
}
