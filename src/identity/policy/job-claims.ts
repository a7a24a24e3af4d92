// Claims of a job's token that are also elsewhere: in the environment of a job, or in a certificate.
import { PROVIDERS, type Provider } from '../fulcio/ci-providers.ts';
import { parseTemplate } from '../fulcio/template.ts';

/** Claims and their variables, by the provider of the job. */
const VARIABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // GitHub Docs, "Variables reference"; no variable names a reusable workflow that signs.
  'github-workflow': {
    actor: 'GITHUB_ACTOR',
    actor_id: 'GITHUB_ACTOR_ID',
    event_name: 'GITHUB_EVENT_NAME',
    ref: 'GITHUB_REF',
    ref_protected: 'GITHUB_REF_PROTECTED',
    ref_type: 'GITHUB_REF_TYPE',
    repository: 'GITHUB_REPOSITORY',
    repository_id: 'GITHUB_REPOSITORY_ID',
    repository_owner: 'GITHUB_REPOSITORY_OWNER',
    repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
    run_attempt: 'GITHUB_RUN_ATTEMPT',
    run_id: 'GITHUB_RUN_ID',
    runner_environment: 'RUNNER_ENVIRONMENT',
    sha: 'GITHUB_SHA',
    workflow: 'GITHUB_WORKFLOW',
    workflow_ref: 'GITHUB_WORKFLOW_REF',
    workflow_sha: 'GITHUB_WORKFLOW_SHA',
  },
  // GitLab Docs, "Predefined CI/CD variables reference"; no variable has the form of ref_path or ci_config_ref_uri.
  'gitlab-pipeline': {
    iss: 'CI_SERVER_URL',
    job_id: 'CI_JOB_ID',
    namespace_id: 'CI_PROJECT_NAMESPACE_ID',
    pipeline_id: 'CI_PIPELINE_ID',
    pipeline_source: 'CI_PIPELINE_SOURCE',
    project_id: 'CI_PROJECT_ID',
    project_path: 'CI_PROJECT_PATH',
    runner_id: 'CI_RUNNER_ID',
    sha: 'CI_COMMIT_SHA',
  },
};

/** The variable of each claim that a job of this provider also has in its environment. */
export function variablesOf(provider: string): Readonly<Record<string, string>> {
  return (Object.hasOwn(VARIABLES, provider) ? VARIABLES[provider] : undefined) ?? {};
}

/** The claims that are also in the environment of a GitHub job, without those whose variable is not set. */
export function claimsOfEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const claims: Record<string, string> = {};
  for (const [claim, variable] of Object.entries(variablesOf('github-workflow'))) {
    const value = env[variable];
    if (value !== undefined) claims[claim] = value;
  }
  return claims;
}

/** GitHub Actions on the server at this address. */
export function gitHubOn(server: string): Provider | undefined {
  const { 'github-workflow': github } = PROVIDERS;
  return github && { ...github, defaults: { ...github.defaults, url: server } };
}

/** Claims by their names. Undefined for a claim that such a certificate can contain, but this one does not. */
export type CertificateClaims = Readonly<Record<string, string | undefined>>;

/**
 * The claims in a certificate, from its extensions, its issuer and the provider of the job; the defaults are those of
 * its server. A claim that no certificate of that provider can contain is not a key of the result.
 */
export function claimsOfCertificate(
  extensions: ReadonlyMap<string, string>,
  issuer: string,
  provider: Provider | undefined,
): CertificateClaims {
  const claims: Record<string, string | undefined> = { iss: issuer, sub: extensions.get('token-subject') };
  for (const [extension, read] of provider === undefined ? [] : readersOf(provider)) {
    for (const [claim, text] of Object.entries(read(extensions.get(extension))))
      claims[claim] = text ?? claims[claim];
  }
  if (!Object.hasOwn(claims, 'ref')) return claims;
  const [, kind] = /^refs\/(tags|heads)\//.exec(claims['ref'] ?? '') ?? [];
  return { ...claims, ref_type: kind === undefined ? undefined : kind === 'tags' ? 'tag' : 'branch' };
}

/** The run and the attempt in a run invocation URI of GitHub; undefined for any other URI. */
export function runOf(uri = ''): Readonly<{ run_id: string; run_attempt: string }> | undefined {
  const [, run_id, run_attempt] = /\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(uri) ?? [];
  return run_id === undefined || run_attempt === undefined ? undefined : { run_id, run_attempt };
}

/** Occurs in no claim. */
const MARK = '\0';

/** Reads the claims of a template back from its rendered text. */
type TemplateReader = (value: string | undefined) => CertificateClaims;
type TemplateReaders = readonly (readonly [extension: string, read: TemplateReader])[];

const known = new WeakMap<Provider, TemplateReaders>();

/** For each extension; made once, because a batch may have a certificate for each of its files. */
function readersOf(provider: Provider): TemplateReaders {
  const readers =
    known.get(provider) ??
    Object.entries(provider.extensions).map(([extension, template]) => {
      return [extension, createTemplateReader(template, provider.defaults)] as const;
    });
  known.set(provider, readers);
  return readers;
}

/** For GitHub's runs, and for templates with one claim. The text of other templates is not read back. */
function createTemplateReader(template: string, defaults: Readonly<Record<string, string>>): TemplateReader {
  const { mentions, render } = parseTemplate(template);
  const [claim, ...others] = mentions.filter((name) => !defaults[name]);
  if (others.includes('run_attempt'))
    return (value) => ({ run_id: undefined, run_attempt: undefined, ...runOf(value) });
  if (claim === undefined || others.length > 0) return () => ({});
  const text = render(
    (name) => (name === claim ? MARK : defaults[name]),
    () => undefined,
  );
  const [before = '', after, ...more] = text.split(MARK);
  if (after === undefined || more.length > 0) return () => ({});
  return (value) => {
    const fits = value?.startsWith(before) === true && value.endsWith(after);
    return { [claim]: fits ? value.slice(before.length, value.length - after.length) : undefined };
  };
}
