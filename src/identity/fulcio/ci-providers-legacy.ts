// Kinds of jobs whose rules stand in Fulcio's own code, from before providers could be configured (Fulcio: pkg/identity).
import { quote } from '../../errors/failure.ts';
import { PROVIDERS, type Provider } from './ci-providers.ts';
import type { Claims } from './issuers.ts';
import { claimProblem, missingClaims, type Problem } from './principal.ts';

type BuiltIn = Readonly<{
  /** Claims that must be text, and not empty. */
  needs: readonly string[];
  /** Claims that must be text where they are there. */
  reads: readonly string[];
  provider: Provider;
}>;

const { 'github-workflow': GITHUB, 'gitlab-pipeline': GITLAB } = PROVIDERS;
const { 'buildkite-job': BUILDKITE, 'codefresh-workflow': CODEFRESH } = PROVIDERS;
const OPTIONAL_TEXTS = { ci_config_sha: '', project_visibility: '', account_name: '', pipeline_name: '' };

const BUILT_IN: Readonly<Record<string, BuiltIn>> = {
  'github-workflow': {
    needs: [
      'job_workflow_ref',
      'sha',
      'event_name',
      'repository',
      'workflow',
      'ref',
      'job_workflow_sha',
      'runner_environment',
      'repository_id',
      'repository_owner',
      'repository_owner_id',
      'run_attempt',
      'repository_visibility',
      'workflow_ref',
      'workflow_sha',
      'run_id',
    ],
    reads: [],
    provider: withoutEnvironment(GITHUB),
  },
  'gitlab-pipeline': {
    needs: [
      'project_path',
      'pipeline_source',
      'pipeline_id',
      'ci_config_ref_uri',
      'job_id',
      'ref',
      'ref_type',
      'namespace_path',
      'namespace_id',
      'project_id',
      'sha',
      'runner_environment',
    ],
    reads: ['ci_config_sha', 'project_visibility'],
    provider: withoutEnvironment(GITLAB),
  },
  'buildkite-job': {
    needs: ['organization_slug', 'pipeline_slug'],
    reads: [],
    provider: { defaults: {}, identity: '', ...BUILDKITE, extensions: {} },
  },
  'codefresh-workflow': {
    needs: ['account_id', 'pipeline_id', 'workflow_id'],
    reads: [
      'account_name',
      'pipeline_name',
      'initiator',
      'scm_repo_url',
      'scm_ref',
      'runner_environment',
      'platform_url',
    ],
    provider: withoutEnvironment(CODEFRESH),
  },
};

/** What such a token comes to: its claims as that code reads them, what it refuses, and the templates that tell the rest. */
export function readBuiltIn(
  type: string,
  claims: Claims,
): Readonly<{ claims: Claims; problems: readonly Problem[]; provider: Provider }> | undefined {
  const rules = Object.hasOwn(BUILT_IN, type) ? BUILT_IN[type] : undefined;
  if (rules === undefined) return undefined;
  const { needs, reads, provider } = rules;
  // Null is as good as nothing, and nothing is an empty text.
  const told = Object.fromEntries(
    Object.entries(claims).filter(([, value]) => value !== null && value !== ''),
  );
  const missing = needs.filter((name) => !Object.hasOwn(told, name));
  const wrong = [...needs, ...reads].filter(
    (name) => Object.hasOwn(told, name) && typeof told[name] !== 'string',
  );
  const problems = wrong.map((name) => claimProblem(`\`${name}\` is ${quote(told[name])} instead of text`));
  if (missing.length > 0) problems.unshift(missingClaims(missing));
  if (type === 'gitlab-pipeline') problems.push(...gitLabProblems(told));
  return { claims: told, problems, provider };
}

function gitLabProblems({ ref_type: type, runner_id: runner }: Claims): Problem[] {
  const problems: Problem[] = [];
  if (typeof type === 'string' && type !== 'branch' && type !== 'tag')
    problems.push(claimProblem(`\`ref_type\` is ${quote(type)} instead of branch or tag`));
  if (!Number.isSafeInteger(runner) || runner === 0)
    problems.push(claimProblem(`\`runner_id\` is ${quote(runner)} instead of a number`));
  return problems;
}

/** The same templates; what the environment of a deployment is, that code does not write down. */
function withoutEnvironment(provider: Provider | undefined): Provider {
  const { defaults = {}, identity = '', extensions = {} } = provider ?? {};
  const { 'deployment-environment': _, ...others } = extensions;
  return { identity, defaults: { ...OPTIONAL_TEXTS, ...defaults }, extensions: others };
}
