// Every kind of token that the Fulcio of the stack knows: its issuer, and the claims of a good one.

/** The stack's issuer; every path below it is one of its own. */
export const BASE = 'http://127.0.0.1:28400';

export type Claims = Readonly<Record<string, unknown>>;

export type Kind = Readonly<{
  /** Path of the issuer below the stack's own (e2e/stack/fulcio.yaml). */
  issuer: string;
  /** In addition to `iss`, `aud` and the times. */
  claims: Claims;
  /** Claims that are also tried with odd text and with numbers. */
  odd?: readonly string[];
  /** Another issuer of a kind that is fully tried already: only the good token and its own variants. */
  alike?: boolean;
  /** Default `sigstore`. */
  audience?: string;
}>;

const COMMIT = 'a'.repeat(40);

const github: Claims = {
  sub: 'repo:octo/demo:ref:refs/heads/main',
  actor: 'mona',
  environment: 'prod',
  event_name: 'push',
  job_workflow_ref: 'octo/build/.github/workflows/release.yml@refs/heads/main',
  job_workflow_sha: COMMIT,
  ref: 'refs/heads/main',
  repository: 'octo/demo',
  repository_id: '1001',
  repository_owner: 'octo',
  repository_owner_id: '2002',
  repository_visibility: 'public',
  run_attempt: '1',
  run_id: '3003',
  runner_environment: 'github-hosted',
  sha: 'b'.repeat(40),
  workflow: 'release',
  workflow_ref: 'octo/demo/.github/workflows/release.yml@refs/heads/main',
  workflow_sha: 'c'.repeat(40),
};

const gitlab: Claims = {
  sub: 'project_path:acme/demo:ref_type:branch:ref:main',
  namespace_id: '72',
  namespace_path: 'acme',
  project_id: '20',
  project_path: 'acme/demo',
  project_visibility: 'public',
  pipeline_id: '574',
  pipeline_source: 'push',
  job_id: '302',
  ref: 'main',
  ref_type: 'branch',
  runner_id: 1,
  runner_environment: 'gitlab-hosted',
  sha: COMMIT,
  ci_config_ref_uri: 'gitlab.com/acme/demo//.gitlab-ci.yml@refs/heads/main',
  ci_config_sha: COMMIT,
  environment: 'test',
};

const buildkite: Claims = {
  sub: `organization:acme:pipeline:demo:ref:refs/heads/main:commit:${COMMIT}:step:`,
  organization_slug: 'acme',
  pipeline_slug: 'demo',
  build_number: 1,
  build_commit: COMMIT,
  build_source: 'webhook',
  job_id: '0184990a-477b-4fa8-9968-496074483cee',
  runner_environment: 'buildkite-hosted',
};

const codefresh: Claims = {
  sub: 'account:628a80b6:pipeline:65e5a53e:initiator:mona',
  account_id: '628a80b6',
  account_name: 'acme',
  pipeline_id: '65e5a53e',
  pipeline_name: 'demo/release',
  workflow_id: '64f447c0',
  scm_repo_url: 'https://github.com/octo/demo',
  scm_ref: 'main',
  platform_url: 'https://g.codefresh.io',
  runner_environment: 'hybrid',
};

const circleci: Claims = {
  sub: 'org/o1/project/p1/user/u1/vcs-origin/github.com/octo/demo/vcs-ref/refs/heads/main',
  'oidc.circleci.com/project-id': 'p1',
  'oidc.circleci.com/pipeline-id': 'pi1',
  'oidc.circleci.com/pipeline-definition-id': 'pd1',
  'oidc.circleci.com/workflow-id': 'w1',
  'oidc.circleci.com/job-id': 'j1',
  'oidc.circleci.com/vcs-ref': 'refs/heads/main',
  'oidc.circleci.com/vcs-origin': 'github.com/octo/demo',
  'oidc.circleci.com/ssh-rerun': false,
};

const buddy: Claims = {
  sub: 'https://eu.buddy.works/acme/demo/pipelines/pipeline/45289',
  workspace_domain: 'acme',
  project_name: 'demo',
  pipeline_id: 45289,
  execution_id: 'RELEASE-69aff629',
  triggered_on: 'MANUAL',
  runner_environment: 'platform-hosted',
  base_url: 'https://eu.buddy.works',
  revision: COMMIT,
  ref: 'refs/heads/main',
};

const email: Claims = { sub: 'user-1', email: 'mona@example.test', email_verified: true };
const dex: Claims = { ...email, federated_claims: { connector_id: 'https://github.com/login/oauth' } };
const kubernetes: Claims = {
  sub: 'system:serviceaccount:ci:signer',
  'kubernetes.io': {
    namespace: 'ci',
    pod: { name: 'p', uid: '1' },
    serviceaccount: { name: 'signer', uid: '2' },
  },
};

/** By name, whose first word is the kind. */
export const KINDS: Readonly<Record<string, Kind>> = {
  email: { issuer: 'email', claims: email },
  'email unverified': { issuer: 'email-trusting', claims: email },
  'email by Dex': { issuer: 'dex', claims: dex },
  'email of a pattern': { issuer: 'mail/acme', claims: { ...email, idp: 'https://idp.example.test' } },
  'github-workflow': { issuer: 'github', claims: github, odd: ['job_workflow_ref', 'run_id', 'workflow'] },
  'github-workflow of an enterprise': { issuer: 'github/acme-inc', claims: github, alike: true },
  'gitlab-pipeline': { issuer: 'gitlab', claims: gitlab, odd: ['ci_config_ref_uri', 'ref', 'environment'] },
  'buildkite-job': { issuer: 'buildkite', claims: buildkite, odd: ['pipeline_slug', 'job_id'] },
  'codefresh-workflow': { issuer: 'codefresh', claims: codefresh, odd: ['platform_url', 'pipeline_name'] },
  'circleci-job': { issuer: 'circleci', claims: circleci, odd: ['oidc.circleci.com/project-id'] },
  'circleci-job of an organization': { issuer: 'circleci/org/5c0b3b5e-1f', claims: circleci, alike: true },
  'buddy-pipeline': { issuer: 'buddy', claims: buddy, odd: ['base_url', 'pipeline_id'] },
  'github-workflow of old': { issuer: 'old/github', claims: github },
  'gitlab-pipeline of old': { issuer: 'old/gitlab', claims: gitlab },
  'buildkite-job of old': { issuer: 'old/buildkite', claims: buildkite },
  'codefresh-workflow of old': { issuer: 'old/codefresh', claims: codefresh },
  'chainguard-identity': { issuer: 'chainguard', claims: { sub: 'acme/signer' }, odd: ['sub'] },
  spiffe: { issuer: 'spiffe', claims: { sub: 'spiffe://td.example.test/ns/ci/sa/signer' } },
  kubernetes: { issuer: 'kubernetes', claims: kubernetes },
  'kubernetes of a pattern': { issuer: 'projects/p-1/clusters/c_2', claims: kubernetes, alike: true },
  'kubernetes that wins over a pattern': { issuer: 'github/exact', claims: kubernetes, alike: true },
  'kubernetes with a challenge claim': {
    issuer: 'challenge',
    claims: { ...kubernetes, email: 'mona@example.test' },
    alike: true,
  },
  'kubernetes for another audience': {
    issuer: 'audience',
    claims: kubernetes,
    audience: 'acme',
    alike: true,
  },
  uri: { issuer: 'uri', claims: { sub: 'http://127.0.0.1/users/42' } },
  'uri of a neighbour': { issuer: 'uri-neighbour', claims: { sub: 'http://users.0.1/users/42' } },
  'uri of a pattern': {
    issuer: 'uris/acme',
    claims: { sub: 'https://example.test/users/42' },
    audience: 'acme',
  },
  username: { issuer: 'username', claims: { sub: 'mona' }, odd: ['sub'] },
  'username of a neighbour': { issuer: 'username-neighbour', claims: { sub: 'mona' } },
  'username of a pattern': { issuer: 'users/acme', claims: { sub: 'mona' } },
  'stray provider without rules': { issuer: 'stray', claims: github, alike: true },
};
