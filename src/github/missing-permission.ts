// Which `permissions:` of the workflow file keep a job from getting an identity token, and the lines that fix them.
import { Failure, type FailureDetail, quote } from '../errors/failure.ts';
import type { JobFacts } from './job-context.ts';
import { type Grants, type Job, readWorkflow, type Workflow } from './workflow-file.ts';

const VARIABLES = 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN';
const GENERAL_PATCH = 'permissions:\n  contents: read\n  id-token: write\n';
const GENERAL_REMEDY =
  'Add the lines below to the workflow file, because no setting of a repository, organization or enterprise grants this permission.';

/**
 * Why a job has neither variable: its permissions, its caller's permissions, or both variables were removed. Throws
 * nothing.
 */
export function explainPermission({ env, workflow }: JobFacts): Failure {
  const file = workflow === undefined ? undefined : readWorkflow(workflow.text);
  const job = file?.jobs.find(({ id }) => id === env['GITHUB_JOB']);
  if (workflow === undefined || file === undefined) return missing();
  if (job !== undefined && !job.calls) return explainJob(job, file, workflow.path);
  return explainCaller(file, workflow.path);
}

function explainJob(job: Job, file: Workflow, path: string): Failure {
  const shown = quote(job.id);
  if (grants(job.permissions ?? file.permissions))
    return new Failure(
      'id-token-variable-filtered',
      `the job ${shown} has \`id-token: write\`, but this process does not have ${VARIABLES}`,
      {
        remedy:
          'Pass both variables through sudo, docker run, nix or any shell in between. If the permission was added after this run began, start a new run. On GitHub Enterprise Server, enable OIDC.',
      },
    );
  const detail = mend(job, file, path);
  if (job.permissions !== undefined && grants(file.permissions))
    return new Failure(
      'id-token-permission-overridden',
      `add \`id-token: write\` to the permissions of the job ${shown}: they replace those of the workflow, which have it`,
      detail,
    );
  return new Failure(
    'id-token-permission-missing',
    `add \`id-token: write\` to the permissions of the job ${shown}`,
    {
      ...detail,
      remedy: GENERAL_REMEDY,
    },
  );
}

/**
 * For a job that is not in the file, or that only calls: it runs in a reusable workflow, and this file is the caller's.
 */
function explainCaller(file: Workflow, path: string): Failure {
  const callers = file.jobs.filter(({ calls }) => calls);
  const ungranted = callers.filter(({ permissions }) => !grants(permissions ?? file.permissions));
  const [first] = ungranted;
  if (callers.length === 0) return missing();
  if (first === undefined)
    return new Failure(
      'id-token-permission-missing',
      'add `id-token: write` to the permissions of the job in the reusable workflow: the calling job already grants it',
      {
        remedy: 'Add the lines below to the job in the reusable workflow.',
        patch: GENERAL_PATCH,
      },
    );
  const names = ungranted.map(({ id }) => quote(id)).join(' or ');
  return new Failure(
    'caller-permission-missing',
    `add \`id-token: write\` to the permissions of the job ${names}, which calls the reusable workflow`,
    mend(first, file, path),
  );
}

function missing(): Failure {
  return new Failure('id-token-permission-missing', 'add `id-token: write` to the permissions of this job', {
    remedy: GENERAL_REMEDY,
    patch: GENERAL_PATCH,
  });
}

/** Lines for a job whose workflow file cannot be read, by the permission that it lacks. */
const PATCHES = {
  contents: 'permissions:\n  contents: write\n  id-token: write\n',
  attestations: 'permissions:\n  contents: read\n  id-token: write\n  attestations: write\n',
} as const;

/** The line and the permissions that give a job write access to a scope, by the workflow file. Throws nothing. */
export function writePatch({ env, workflow }: JobFacts, scope: keyof typeof PATCHES): FailureDetail {
  const file = workflow === undefined ? undefined : readWorkflow(workflow.text);
  const job = file?.jobs.find(({ id }) => id === env['GITHUB_JOB']);
  if (workflow === undefined || file === undefined || job === undefined || job.calls)
    return { patch: PATCHES[scope] };
  return mend(job, file, workflow.path, scope);
}

function grants(permissions: Grants | undefined): boolean {
  return permissions?.all === 'write' || permissions?.scopes.get('id-token') === 'write';
}

/**
 * The line to change, and the new permissions of the job: the current ones and the missing one. If an alias elsewhere
 * refers to these lines, they keep the anchor, without which GitHub would refuse the file.
 */
function mend(job: Job, file: Workflow, path: string, scope = 'id-token'): FailureDetail {
  const own = job.permissions;
  const current = own ?? file.permissions;
  // Listing one permission removes the defaults, and a checkout needs this one.
  const named = current === undefined || current.all === 'read';
  const granted = new Map(named ? [['contents', 'read']] : current.scopes).set(scope, 'write');
  const scopes = [...granted].map(
    ([name, access]) => `${name}:${anchored(own?.scopeAnchors.get(name))} ${access}`,
  );
  return {
    place: { file: path, line: own?.line ?? job.line },
    patch: job.flow ? inBraces(scopes, own) : inLines(scopes, job),
  };
}

const anchored = (anchor: string | undefined): string => (anchor === undefined ? '' : ` &${anchor}`);

function inLines(scopes: readonly string[], { written, anchor, permissions }: Job): string {
  const shared = permissions?.anchor;
  const note = shared === undefined ? '' : ` # also for every *${shared}`;
  const lines = scopes.map((text) => `      ${text}\n`).join('');
  return `jobs:\n  ${written}:${anchored(anchor)}\n    permissions:${anchored(shared)}${note}\n${lines}`;
}

/** A job in braces cannot contain indented lines. */
function inBraces(scopes: readonly string[], permissions: Grants | undefined): string {
  return `permissions:${anchored(permissions?.anchor)} { ${scopes.join(', ')} }\n`;
}
