// What the payload of an event says about whose code it carries.
import { isRecord } from '../encoding/strict-json.ts';

/** How the repository of the code relates to the one the event is for; `deleted`: its fork is gone. */
export type Origin = 'same' | 'fork' | 'deleted' | 'unknown';

/** Whose code a pull request carries; for payloads of `pull_request*` events. */
export function pullRequestOrigin(event: unknown): Origin {
  const pull = field(event, 'pull_request');
  return compare(field(field(pull, 'head'), 'repo'), field(field(pull, 'base'), 'repo'));
}

/** Whose code the run before a `workflow_run` event had. */
export function workflowRunOrigin(event: unknown): Origin {
  return compare(field(field(event, 'workflow_run'), 'head_repository'), field(event, 'repository'));
}

/** The login of who sent the event. */
export function senderLogin(event: unknown): string | undefined {
  const login = field(field(event, 'sender'), 'login');
  return typeof login === 'string' ? login : undefined;
}

/** By id, since names change; `fork: true` says nothing, because the base may be a fork itself. */
function compare(head: unknown, base: unknown): Origin {
  if (head === null) return 'deleted';
  for (const name of ['id', 'full_name']) {
    const [one, other] = [field(head, name), field(base, name)];
    if (one !== undefined && other !== undefined) return one === other ? 'same' : 'fork';
  }
  return 'unknown';
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
