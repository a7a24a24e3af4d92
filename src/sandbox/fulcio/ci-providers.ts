// The CI providers of the public-good Fulcio's configuration: the claims in the certificate's name and extensions.

/** Reads a claim as text; throws when it is absent. `loosely` returns empty text instead. */
export type ReadClaim = ((name: string) => string) & Readonly<{ loosely: (name: string) => string }>;
/** A claim by its name, or text made of several claims. */
type Template = string | ((claim: ReadClaim) => string);

export type Provider = Readonly<{
  /** Defaults for claims that the token lacks. */
  defaults: Readonly<Record<string, string>>;
  name: (claim: ReadClaim) => string;
  /** By number below 1.3.6.1.4.1.57264.1. */
  extensions: Readonly<Record<number, Template>>;
}>;

const workflow = (claim: ReadClaim): string => `${claim('url')}/${claim('job_workflow_ref')}`;
const pipeline = (claim: ReadClaim): string => `https://${claim('ci_config_ref_uri')}`;
const build = (claim: ReadClaim): string => `${claim('platform_url')}/build/${claim('workflow_id')}`;
const workspace = (claim: ReadClaim): string => `${claim('base_url')}/${claim('workspace_domain')}`;
const project = (claim: ReadClaim): string => `${workspace(claim)}/${claim('project_name')}`;
const buddy = (claim: ReadClaim): string => `${project(claim)}/pipelines/pipeline/${claim('pipeline_id')}`;
const circle = (claim: ReadClaim, name: string): string => claim.loosely(`oidc.circleci.com/${name}`);
const definition = (claim: ReadClaim): string =>
  `${claim('api_url')}/projects/${circle(claim, 'project-id')}/pipeline-definitions/${circle(claim, 'pipeline-definition-id')}`;

/** https://github.com/sigstore/fulcio/blob/eb10c98e186f1d8e78dd60a257d8897f66d5147a/config/identity/config.yaml */
export const PROVIDERS = {
  'github-workflow': {
    defaults: { url: 'https://github.com', environment: '' },
    name: workflow,
    extensions: {
      2: 'event_name',
      3: 'sha',
      4: 'workflow',
      5: 'repository',
      6: 'ref',
      9: workflow,
      10: 'job_workflow_sha',
      11: 'runner_environment',
      12: (claim) => `${claim('url')}/${claim('repository')}`,
      13: 'sha',
      14: 'ref',
      15: 'repository_id',
      16: (claim) => `${claim('url')}/${claim('repository_owner')}`,
      17: 'repository_owner_id',
      18: (claim) => `${claim('url')}/${claim('workflow_ref')}`,
      19: 'workflow_sha',
      20: 'event_name',
      21: (claim) =>
        `${claim('url')}/${claim('repository')}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`,
      22: 'repository_visibility',
      23: 'environment',
    },
  },
  'gitlab-pipeline': {
    defaults: { url: 'https://gitlab.com', environment: '' },
    name: pipeline,
    extensions: {
      9: pipeline,
      10: 'ci_config_sha',
      11: 'runner_environment',
      12: (claim) => `${claim('url')}/${claim('project_path')}`,
      13: 'sha',
      14: (claim) => `refs/${claim('ref_type') === 'branch' ? 'heads' : 'tags'}/${claim('ref')}`,
      15: 'project_id',
      16: (claim) => `${claim('url')}/${claim('namespace_path')}`,
      17: 'namespace_id',
      18: pipeline,
      19: 'ci_config_sha',
      20: 'pipeline_source',
      21: (claim) => `${claim('url')}/${claim('project_path')}/-/jobs/${claim('job_id')}`,
      22: 'project_visibility',
      23: 'environment',
    },
  },
  'buildkite-job': {
    defaults: { url: 'https://buildkite.com' },
    name: (claim) => `${claim('url')}/${claim('organization_slug')}/${claim('pipeline_slug')}`,
    extensions: {
      11: 'runner_environment',
      13: 'build_commit',
      20: 'build_source',
      21: (claim) =>
        `${claim('url')}/${claim('organization_slug')}/${claim('pipeline_slug')}/builds/${claim('build_number')}#${claim('job_id')}`,
    },
  },
  'codefresh-workflow': {
    defaults: {
      platform_url: 'https://g.codefresh.io',
      scm_repo_url: '',
      scm_ref: '',
      runner_environment: '',
    },
    name: (claim) =>
      `${claim('platform_url')}/${claim('account_name')}/${claim('pipeline_name')}:${claim('account_id')}/${claim('pipeline_id')}`,
    extensions: {
      9: build,
      11: 'runner_environment',
      12: 'scm_repo_url',
      14: 'scm_ref',
      18: (claim) => `${claim('platform_url')}/api/pipelines/${claim('pipeline_id')}`,
      21: build,
    },
  },
  'circleci-job': {
    defaults: { api_url: 'https://circleci.com/api/v2', platform_url: 'https://app.circleci.com/' },
    name: definition,
    extensions: {
      9: definition,
      11: (claim) => (circle(claim, 'ssh-rerun') === 'true' ? 'ssh-rerun' : '""'),
      12: (claim) => circle(claim, 'vcs-origin'),
      14: (claim) => circle(claim, 'vcs-ref'),
      18: (claim) => `${claim('api_url')}/pipeline/${circle(claim, 'pipeline-id')}/config`,
      21: (claim) =>
        `${claim('platform_url')}/workflow/${circle(claim, 'workflow-id')}/job/${circle(claim, 'job-id')}`,
    },
  },
  'buddy-pipeline': {
    defaults: { base_url: 'https://app.buddy.works', revision: '', ref: '' },
    name: buddy,
    extensions: {
      9: buddy,
      11: 'runner_environment',
      12: project,
      13: 'revision',
      14: 'ref',
      16: workspace,
      20: 'triggered_on',
      21: (claim) => `${buddy(claim)}/execution/${claim('execution_id')}`,
    },
  },
} as const satisfies Record<string, Provider>;

export type ProviderName = keyof typeof PROVIDERS;
export const isProvider = (kind: string): kind is ProviderName => Object.hasOwn(PROVIDERS, kind);
