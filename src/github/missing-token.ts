// Why this process cannot get an identity token: one cause, derived from the environment, event and workflow file.
import { Failure, quote } from '../errors/failure.ts';
import { pullRequestOrigin, senderLogin } from './event.ts';
import { type Env, type JobFacts, TOKEN_VARIABLES } from './job-context.ts';

const FORK_EVENTS: readonly (string | undefined)[] = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
];
const DEPENDABOT = 'dependabot[bot]';

/**
 * The cause as a Failure: `act-runner`, `other-forge`, `id-token-variable-filtered`, `fork-pull-request`, `dependabot`,
 * `id-token-permission-missing`, `id-token-permission-overridden` or `caller-permission-missing`; with the line to
 * change and YAML to paste if they are known. Throws nothing.
 */
export async function explainMissingToken(facts: JobFacts): Promise<Failure> {
  const known = explainPlace(facts.env) ?? explainEvent(facts);
  if (known !== undefined) return known;
  // Loaded late: it includes a YAML parser, which a job with a token does not need.
  const { explainPermission } = await import('./missing-permission.ts');
  return orFork(explainPermission(facts), facts);
}

/** Where the job runs, and whether its variables are complete: if only one is set, something removed the other one. */
function explainPlace(env: Env): Failure | undefined {
  if (env['ACT'] === 'true') return new Failure('act-runner', 'this job runs in nektos/act');
  const forge = otherForge(env);
  if (forge !== undefined)
    return new Failure('other-forge', `this job runs on ${forge}, so GitHub issues no identity token`);
  const [set] = TOKEN_VARIABLES.filter((name) => (env[name] ?? '').trim() !== '');
  const [unset] = TOKEN_VARIABLES.filter((name) => (env[name] ?? '').trim() === '');
  if (set === undefined || unset === undefined) return undefined;
  return new Failure('id-token-variable-filtered', `${set} is set, but ${unset} is not`, {
    why: 'GitHub sets both variables or neither. Something between the runner and this process removed one.',
  });
}

/** Gitea and Forgejo also set GitHub's variables, but their API is v1, while GitHub Enterprise Server has v3. */
function otherForge(env: Env): string | undefined {
  const server = quote(env['GITHUB_SERVER_URL'] ?? 'an unknown server');
  if (env['FORGEJO_ACTIONS'] === 'true') return `Forgejo (${server})`;
  if (env['GITEA_ACTIONS'] === 'true') return `Gitea or Forgejo (${server})`;
  return /\/api\/v1\/?$/.test(env['GITHUB_API_URL'] ?? '') ? `Gitea or Forgejo (${server})` : undefined;
}

/** If it is unknown whose code a pull request contains, a fork is as likely a cause as the permission. */
function orFork(failure: Failure, { env, event }: JobFacts): Failure {
  if (!FORK_EVENTS.includes(env['GITHUB_EVENT_NAME']) || pullRequestOrigin(event) !== 'unknown')
    return failure;
  const fork = 'if this pull request comes from a fork, it cannot have this permission';
  return new Failure(failure.code, `${failure.message}; ${fork}`, failure);
}

/**
 * A fork or Dependabot. A push by a person to a branch of Dependabot belongs to that person, so the author does not
 * matter.
 */
function explainEvent({ env, event }: JobFacts): Failure | undefined {
  const name = env['GITHUB_EVENT_NAME'];
  if (FORK_EVENTS.includes(name)) {
    const origin = pullRequestOrigin(event);
    if (origin === 'fork' || origin === 'deleted') {
      const whose = origin === 'fork' ? 'a fork' : 'a deleted fork';
      return new Failure('fork-pull-request', `this is a pull request from ${whose}`, { patch: SKIP_FORKS });
    }
  }
  const actor = env['GITHUB_ACTOR'] || senderLogin(event);
  if (actor !== DEPENDABOT) return undefined;
  return new Failure('dependabot', 'this run was triggered by Dependabot', { patch: SKIP_DEPENDABOT });
}

const SKIP_FORKS = 'if: github.event.pull_request.head.repo.id == github.event.pull_request.base.repo.id';
const SKIP_DEPENDABOT = `if: github.actor != '${DEPENDABOT}'`;
