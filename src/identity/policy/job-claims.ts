// Claims of a GitHub Actions token that something else repeats: the environment of the job, or a certificate.

type Row = Readonly<{
  claim: string;
  /** The variable of the job (GitHub Docs, "Variables reference"). */
  variable?: string;
  /** The extension of a certificate, by its name in kebab case. */
  extension?: string;
  /** The extension has the address of the server before the claim. */
  ofServer?: true;
}>;

/** No variable tells which workflow signs, if another one is called; no certificate tells the actor. */
const ROWS: readonly Row[] = [
  { claim: 'actor', variable: 'GITHUB_ACTOR' },
  { claim: 'actor_id', variable: 'GITHUB_ACTOR_ID' },
  { claim: 'environment', extension: 'deployment-environment' },
  { claim: 'event_name', variable: 'GITHUB_EVENT_NAME', extension: 'build-trigger' },
  { claim: 'job_workflow_ref', extension: 'build-signer-uri', ofServer: true },
  { claim: 'job_workflow_sha', extension: 'build-signer-digest' },
  { claim: 'ref', variable: 'GITHUB_REF', extension: 'source-repository-ref' },
  { claim: 'ref_protected', variable: 'GITHUB_REF_PROTECTED' },
  { claim: 'ref_type', variable: 'GITHUB_REF_TYPE' },
  { claim: 'repository', variable: 'GITHUB_REPOSITORY', extension: 'source-repository-uri', ofServer: true },
  { claim: 'repository_id', variable: 'GITHUB_REPOSITORY_ID', extension: 'source-repository-identifier' },
  {
    claim: 'repository_owner',
    variable: 'GITHUB_REPOSITORY_OWNER',
    extension: 'source-repository-owner-uri',
    ofServer: true,
  },
  {
    claim: 'repository_owner_id',
    variable: 'GITHUB_REPOSITORY_OWNER_ID',
    extension: 'source-repository-owner-identifier',
  },
  { claim: 'repository_visibility', extension: 'source-repository-visibility-at-signing' },
  { claim: 'runner_environment', variable: 'RUNNER_ENVIRONMENT', extension: 'runner-environment' },
  { claim: 'sha', variable: 'GITHUB_SHA', extension: 'source-repository-digest' },
  { claim: 'sub', extension: 'token-subject' },
  { claim: 'workflow', variable: 'GITHUB_WORKFLOW' },
  { claim: 'workflow_ref', variable: 'GITHUB_WORKFLOW_REF', extension: 'build-config-uri', ofServer: true },
  { claim: 'workflow_sha', variable: 'GITHUB_WORKFLOW_SHA', extension: 'build-config-digest' },
];

/** The claims that the environment of a job repeats; without those whose variable is not set. */
export function claimsOfEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const claims: Record<string, string> = {};
  for (const { claim, variable } of ROWS) {
    const value = variable === undefined ? undefined : env[variable];
    if (value !== undefined) claims[claim] = value;
  }
  return claims;
}

/** The claims that a certificate holds, by its extensions, its issuer and the address of GitHub's server. */
export function claimsOfCertificate(
  extensions: ReadonlyMap<string, string>,
  issuer: string,
  server: string,
): Readonly<Record<string, string>> {
  const claims: Record<string, string> = { iss: issuer };
  for (const { claim, extension, ofServer } of ROWS) {
    const value = extension === undefined ? undefined : extensions.get(extension);
    const prefix = ofServer === true ? `${server}/` : '';
    if (value?.startsWith(prefix)) claims[claim] = value.slice(prefix.length);
  }
  const [, kind] = /^refs\/(tags|heads)\//.exec(claims['ref'] ?? '') ?? [];
  if (kind !== undefined) claims['ref_type'] = kind === 'tags' ? 'tag' : 'branch';
  return claims;
}
