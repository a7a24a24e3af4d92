// Events whose run has the identity of one repository and the code of another.
import { Failure } from '../errors/failure.ts';
import { type Origin, pullRequestOrigin, workflowRunOrigin } from './event.ts';

type TriggerFacts = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** The parsed file at GITHUB_EVENT_PATH; undefined when it could not be read. */
  event: unknown;
  /** The input `allow-untrusted-trigger`. */
  allow: boolean;
}>;

/**
 * Throws `untrusted-trigger` when `pull_request_target` or `workflow_run` uses a fork's code, or when the payload does
 * not show whose code it is. With `allow` the same text is returned as a notice; undefined when there is no problem.
 */
export function checkTrigger({ env, event, allow }: TriggerFacts): string | undefined {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const origins: Readonly<Record<string, (event: unknown) => Origin>> = {
    pull_request_target: pullRequestOrigin,
    workflow_run: workflowRunOrigin,
  };
  const origin = (Object.hasOwn(origins, name) ? origins[name]?.(event) : undefined) ?? 'same';
  if (origin === 'same') return undefined;
  const carried: Record<Exclude<Origin, 'same'>, string> = {
    fork: 'runs the code of a fork',
    deleted: 'runs the code of a deleted fork',
    unknown: 'may run the code of a fork: its payload does not say whose code it is',
  };
  const message = `the event ${name} ${carried[origin]}`;
  if (!allow) throw new Failure('untrusted-trigger', message);
  return `${message}. It is signed because allow-untrusted-trigger is true`;
}
