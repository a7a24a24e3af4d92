// Outputs and job summary, written at the end whether the run succeeded or failed.
import { setOutput, summary } from '@actions/core';

type Report = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** By the names in action.yml. */
  outputs: Readonly<Record<string, string | undefined>>;
  /** Makes the Markdown; gives undefined where no summary is wanted. */
  summary: () => Promise<string> | undefined;
}>;

/** Sets every output that has a value, and writes the summary if asked and possible. Throws errors of the file system. */
export async function writeReport({ env, outputs, summary: render }: Report): Promise<void> {
  if (env['GITHUB_OUTPUT']) {
    for (const [name, value] of Object.entries(outputs)) if (value !== undefined) setOutput(name, value);
  }
  if (!env['GITHUB_STEP_SUMMARY']) return;
  const markdown = await render();
  if (markdown !== undefined) await summary.addRaw(markdown).write();
}
