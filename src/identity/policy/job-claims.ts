// Claims of a GitHub Actions token that something else repeats: the environment of the job, or a certificate.
import { CLAIM_OF } from './claim-extension-names.ts';

/** Claims and their variables (GitHub Docs, "Variables reference"); none tells which workflow signs, if another is called. */
const VARIABLES: Readonly<Record<string, string>> = {
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
  runner_environment: 'RUNNER_ENVIRONMENT',
  sha: 'GITHUB_SHA',
  workflow: 'GITHUB_WORKFLOW',
  workflow_ref: 'GITHUB_WORKFLOW_REF',
  workflow_sha: 'GITHUB_WORKFLOW_SHA',
};

/** The claims that the environment of a job repeats; without those whose variable is not set. */
export function claimsOfEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const claims: Record<string, string> = {};
  for (const [claim, variable] of Object.entries(VARIABLES)) {
    const value = env[variable];
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
  const claims: Record<string, string> = {};
  for (const [extension, value] of extensions) {
    const claim = CLAIM_OF.get(extension);
    // An address has that of the server before the claim.
    const prefix = extension.endsWith('-uri') ? `${server}/` : '';
    if (claim !== undefined && value.startsWith(prefix)) claims[claim] = value.slice(prefix.length);
  }
  const [, kind] = /^refs\/(tags|heads)\//.exec(claims['ref'] ?? '') ?? [];
  if (kind !== undefined) claims['ref_type'] = kind === 'tags' ? 'tag' : 'branch';
  return { ...claims, iss: issuer };
}
