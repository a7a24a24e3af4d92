// Outputs and job summary, written at the end whether the run succeeded or failed.
import { setOutput, summary } from '@actions/core';
import type { Diagnosis } from '../diagnose.ts';
import type { Outcome } from '../engine.ts';
import type { Artifact } from '../publish/artifact.ts';
import type { Outputs } from './outputs.ts';
import { renderSummary } from './summary.ts';

export type Report = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  outputs: Outputs;
  outcome: Outcome | undefined;
  artifact: Artifact | undefined;
  instance: string;
  diagnosis: Diagnosis | undefined;
  notices: readonly string[];
  /** The input `summary`. */
  summary: boolean;
}>;

/** Sets every output that has a value, and writes the summary if asked and possible. Throws errors of the file system. */
export async function report(facts: Report): Promise<void> {
  if (facts.env['GITHUB_OUTPUT']) {
    for (const [name, value] of Object.entries(facts.outputs)) setOutput(name, value);
  }
  if (!facts.summary || !facts.env['GITHUB_STEP_SUMMARY']) return;
  const markdown = renderSummary({ ...facts, verifyCommand: facts.outputs['verify-command'] });
  await summary.addRaw(markdown).write();
}
