// The payload of an event → whose code the run uses.
import { valueAt } from '../encoding/strict-json.ts';

/** How the repository of the code relates to the repository of the event; `deleted`: the fork was deleted. */
export type Origin = 'same' | 'fork' | 'deleted' | 'unknown';

/** Whose code a pull request contains; for payloads of `pull_request*` events. */
export function pullRequestOrigin(event: unknown): Origin {
  const repositoryOf = (side: 'head' | 'base') => valueAt(event, 'pull_request', side, 'repo');
  return compare(repositoryOf('head'), repositoryOf('base'));
}

/** Whose code the run before a `workflow_run` event used. */
export function workflowRunOrigin(event: unknown): Origin {
  return compare(valueAt(event, 'workflow_run', 'head_repository'), valueAt(event, 'repository'));
}

/** The login of the sender of the event. */
export function senderLogin(event: unknown): string | undefined {
  const login = valueAt(event, 'sender', 'login');
  return typeof login === 'string' ? login : undefined;
}

/** By ID, since names change. `fork: true` is not enough, because the base may be a fork itself. */
function compare(head: unknown, base: unknown): Origin {
  if (head === null) return 'deleted';
  for (const name of ['id', 'full_name']) {
    const [one, other] = [valueAt(head, name), valueAt(base, name)];
    if (one !== undefined && other !== undefined) return one === other ? 'same' : 'fork';
  }
  return 'unknown';
}
