// Provenance of a job of GitHub Actions, in the build type of GitHub (github.com/actions/buildtypes, workflow/v1).
import { quote } from '../errors/failure.ts';
import { inspectToken } from '../identity/policy/inspect-token.ts';
import type { IdentityToken } from '../identity/token/identity-token.ts';
import {
  COMMIT,
  type Field,
  type Forms,
  fillFields,
  GIT_REF,
  invalidClaim,
  mentionsOf,
  readClaims,
  WHOLE_NUMBER,
} from './claim-fields.ts';

const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';

/** The events that the build type covers; GitHub's own actions use it for the others too. */
const EVENTS: readonly string[] = ['create', 'release', 'push', 'workflow_dispatch'];

/**
 * The fields of every predicate. `url` is the address of the server, as in the certificate; `workflow_path` is
 * `workflow_ref` without the repository and the ref.
 */
export const GITHUB_FIELDS: readonly Field[] = [
  ['buildDefinition.externalParameters.workflow.ref', 'ref'],
  ['buildDefinition.externalParameters.workflow.repository', '{{ .url }}/{{ .repository }}'],
  ['buildDefinition.externalParameters.workflow.path', 'workflow_path'],
  ['buildDefinition.internalParameters.github.event_name', 'event_name'],
  ['buildDefinition.internalParameters.github.repository_id', 'repository_id'],
  ['buildDefinition.internalParameters.github.repository_owner_id', 'repository_owner_id'],
  ['buildDefinition.internalParameters.github.runner_environment', 'runner_environment'],
  ['buildDefinition.resolvedDependencies[0].uri', 'git+{{ .url }}/{{ .repository }}@{{ .ref }}'],
  ['buildDefinition.resolvedDependencies[0].digest.gitCommit', 'sha'],
  ['runDetails.builder.id', '{{ .url }}/{{ .job_workflow_ref }}'],
  [
    'runDetails.metadata.invocationId',
    '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
  ],
];

/**
 * The fields for a reusable workflow that is at another commit. The build type requires the first dependency and
 * allows others (SLSA provenance v1, resolvedDependencies). `job_workflow_repository` and `job_workflow_revision` are
 * parts of `job_workflow_ref`.
 */
export const REUSABLE_WORKFLOW_FIELDS: readonly Field[] = [
  [
    'buildDefinition.resolvedDependencies[1].uri',
    'git+{{ .url }}/{{ .job_workflow_repository }}@{{ .job_workflow_revision }}',
  ],
  ['buildDefinition.resolvedDependencies[1].digest.gitCommit', 'job_workflow_sha'],
];

const WORKFLOW_REF = [/^[^/@\s]+\/[^/@\s]+\/[^\p{Cc}]+@[^\p{Cc}]+$/u, 'OWNER/REPOSITORY/PATH@REF'] as const;
/** As GitHub describes the claims (docs: OpenID Connect reference). */
const FORMS: Forms = {
  url: [/^https?:\/\/[^\s?#]+[^\s?#/]$/, 'the address of a server'],
  repository: [/^[^/@\s]+\/[^/@\s]+$/, 'OWNER/REPOSITORY'],
  ref: GIT_REF,
  sha: COMMIT,
  event_name: [/^\w+$/, 'the name of an event'],
  repository_id: WHOLE_NUMBER,
  repository_owner_id: WHOLE_NUMBER,
  runner_environment: [/^(github|self)-hosted$/, 'github-hosted or self-hosted'],
  run_id: WHOLE_NUMBER,
  run_attempt: WHOLE_NUMBER,
  workflow_ref: WORKFLOW_REF,
  job_workflow_ref: WORKFLOW_REF,
  job_workflow_sha: COMMIT,
};
const DERIVED = 'workflow_path';
/** The claims that every predicate needs. */
export const GITHUB_CLAIMS: readonly string[] = [
  ...mentionsOf(GITHUB_FIELDS).filter((name) => name !== DERIVED),
  'workflow_ref',
];

type Values = Readonly<Record<string, string>>;

/** The predicate of type `https://slsa.dev/provenance/v1`. Throws as {@link readClaims}. */
export function gitHubProvenance(token: IdentityToken): Readonly<Record<string, unknown>> {
  const { url } = inspectToken(token).provider?.defaults ?? {};
  const claims = readClaims({ url, ...token.claims }, GITHUB_CLAIMS, FORMS);
  const values = { ...claims, workflow_path: workflowPath(claims) };
  const reused = reusableWorkflow(claims);
  const fields = reused === undefined ? GITHUB_FIELDS : [...GITHUB_FIELDS, ...REUSABLE_WORKFLOW_FIELDS];
  const { buildDefinition, runDetails } = fillFields(fields, { ...values, ...reused });
  return { buildDefinition: { buildType: BUILD_TYPE, ...Object(buildDefinition) }, runDetails };
}

/** A sentence about an event that the build type does not cover. */
export function gitHubNotices({ claims: { event_name: event } }: IdentityToken): readonly string[] {
  if (typeof event !== 'string' || EVENTS.includes(event)) return [];
  return [
    `the provenance is of the event ${quote(event)}, but its build type covers only ${EVENTS.join(', ')}: a strict verifier may refuse it`,
  ];
}

/** The path in `workflow_ref`. Both the path and the ref may contain an @, so both ends must be the other claims. */
function workflowPath({ workflow_ref: whole = '', repository = '', ref = '' }: Values): string {
  const [start, end] = [`${repository}/`, `@${ref}`];
  const path = whole.slice(start.length, whole.length - end.length);
  if (whole.startsWith(start) && whole.endsWith(end) && path !== '') return path;
  throw invalidClaim(
    'workflow_ref',
    `is ${quote(whole)}, which is not a workflow of ${quote(repository)} at ${quote(ref)}`,
    'Sign in a workflow file of the repository itself: this build type cannot describe a workflow that a ruleset requires.',
  );
}

/** The repository and the revision of a workflow that the started workflow calls, if its commit is another one. */
function reusableWorkflow(values: Values): Values | undefined {
  const { job_workflow_ref: called = '', job_workflow_sha: commit, workflow_ref: started } = values;
  if (called === started || commit === undefined) return undefined;
  // The path ends where a file of YAML does, or has no @.
  const parts = /^([^/]+\/[^/]+)\/(?:.+?\.ya?ml|[^@]+)@(.+)$/.exec(called);
  if (parts === null) throw invalidClaim('job_workflow_ref', `is ${quote(called)}, not ${WORKFLOW_REF[1]}`);
  const [, repository = '', revision = ''] = parts;
  const same = repository === values['repository'] && revision === values['ref'] && commit === values['sha'];
  return same ? undefined : { job_workflow_repository: repository, job_workflow_revision: revision };
}
