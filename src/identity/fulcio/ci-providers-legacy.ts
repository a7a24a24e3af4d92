// Legacy CI providers, whose rules are in Fulcio's own code and not in its configuration (Fulcio: pkg/identity).
import { quote } from '../../errors/failure.ts';
import { PROVIDERS, type Provider } from './ci-providers.ts';
import type { Claims } from './issuers.ts';
import { claimProblem, missingClaims, type Problem } from './principal.ts';
import { parseTemplate } from './template.ts';

type BuiltIn = Readonly<{
  /** Claims that must be text, and not empty. */
  needs: readonly string[];
  /** Claims that must be text if they are there. */
  reads: readonly string[];
  provider: Provider;
}>;

const { 'github-workflow': GITHUB, 'gitlab-pipeline': GITLAB } = PROVIDERS;
const { 'buildkite-job': BUILDKITE, 'codefresh-workflow': CODEFRESH } = PROVIDERS;
const OPTIONAL_TEXTS = { ci_config_sha: '', project_visibility: '', account_name: '', pipeline_name: '' };

const BUILT_IN: Readonly<Record<string, BuiltIn>> = {
  'github-workflow': builtIn(withoutEnvironment(GITHUB)),
  'gitlab-pipeline': builtIn(withoutEnvironment(GITLAB), { needs: ['pipeline_id'] }),
  'buildkite-job': builtIn({ defaults: {}, identity: '', ...BUILDKITE, extensions: {} }),
  'codefresh-workflow': builtIn(withoutEnvironment(CODEFRESH), { reads: ['initiator'] }),
};

/**
 * Fulcio's code reads the claims in its templates, and some more. It requires those that have no default, except `url`.
 */
function builtIn(
  provider: Provider,
  { needs = [], reads = [] }: Partial<Pick<BuiltIn, 'needs' | 'reads'>> = {},
): BuiltIn {
  const { identity, extensions, defaults } = provider;
  const templates = [identity, ...Object.values(extensions)];
  const mentioned = new Set(templates.flatMap((template) => parseTemplate(template).mentions));
  const [optional, needed] = [true, false].map((isOptional) =>
    [...mentioned].filter((name) => name !== 'url' && Object.hasOwn(defaults, name) === isOptional),
  );
  return { needs: [...(needed ?? []), ...needs], reads: [...(optional ?? []), ...reads], provider };
}

/**
 * What Fulcio's code makes of such a token: the claims as it reads them, what it refuses, and the templates for the
 * rest.
 */
export function readBuiltIn(
  type: string,
  claims: Claims,
): Readonly<{ claims: Claims; problems: readonly Problem[]; provider: Provider }> | undefined {
  const rules = Object.hasOwn(BUILT_IN, type) ? BUILT_IN[type] : undefined;
  if (rules === undefined) return undefined;
  const { needs, reads, provider } = rules;
  // Null counts as absent, and absent as empty text.
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

/** The same templates without the deployment environment, which that code does not write. */
function withoutEnvironment(provider: Provider | undefined): Provider {
  const { defaults = {}, identity = '', extensions = {} } = provider ?? {};
  const { 'deployment-environment': _, ...others } = extensions;
  return { identity, defaults: { ...OPTIONAL_TEXTS, ...defaults }, extensions: others };
}
