// What lies in files of a job: the payload of its event, and the workflow file it comes from.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env, MissingTokenFacts } from './cause.ts';
import { workflowPath } from './workflow.ts';

/** The payload of the event that triggered the run (GITHUB_EVENT_PATH), or undefined where it cannot be read. */
export async function readEvent(env: Env): Promise<unknown> {
  try {
    return JSON.parse(await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}

/** The workflow file that GITHUB_WORKFLOW_REF names, if it lies below `cwd`, an absolute path. */
export async function readWorkflowFile(env: Env, cwd: string): Promise<MissingTokenFacts['workflow']> {
  const path = workflowPath(env);
  if (path === undefined) return undefined;
  const text = await readFile(join(cwd, path), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { path, text };
}
