// The facts about a job: its environment, the payload of its event, and its workflow file.
import { join } from 'node:path';
import { readBounded } from '../files/read-bounded.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** A workflow file; its path is relative to the workspace. */
type WorkflowFile = Readonly<{ path: string; text: string }>;

export type JobFacts = Readonly<{
  env: Env;
  /** The parsed file at GITHUB_EVENT_PATH; undefined when it could not be read. */
  event?: unknown;
  /** The file that GITHUB_WORKFLOW_REF names; undefined if it is not in the workspace. */
  workflow?: WorkflowFile | undefined;
}>;

/** Where a job requests its identity token, and what authorizes the request. GitHub sets both or neither. */
export const TOKEN_VARIABLES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;

/** GitHub sends no payload of more than 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** More than readWorkflow accepts. */
const MAX_WORKFLOW_BYTES = 1024 * 1024;

/** The payload of the event that triggered the run (GITHUB_EVENT_PATH); undefined if it cannot be read. */
export async function readEvent(env: Env): Promise<unknown> {
  try {
    const bytes = await readBounded(env['GITHUB_EVENT_PATH'] ?? '', MAX_EVENT_BYTES);
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The workflow file that GITHUB_WORKFLOW_REF names, if it is below `cwd`, an absolute path. */
export async function readWorkflowFile(env: Env, cwd: string): Promise<WorkflowFile | undefined> {
  const path = workflowPath(env);
  if (path === undefined) return undefined;
  const bytes = await readBounded(join(cwd, path), MAX_WORKFLOW_BYTES).catch(() => undefined);
  return bytes && { path, text: bytes.toString('utf8') };
}

/**
 * The path of the workflow file inside the checkout, from GITHUB_WORKFLOW_REF; undefined when the file belongs to
 * another repository or the variable does not have GitHub's form.
 */
export function workflowPath(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const match = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(
    env['GITHUB_WORKFLOW_REF'] ?? '',
  );
  return match?.[1] === env['GITHUB_REPOSITORY'] ? match?.[2] : undefined;
}
