// Provenance of a job of GitLab CI/CD, in the build type of GitLab (docs: "SLSA provenance specification", GitLab 18.3).
import type { IdentityToken } from '../identity/token/identity-token.ts';
import {
  COMMIT,
  type Field,
  type Forms,
  fillFields,
  GIT_REF,
  mentionsOf,
  readClaims,
  WHOLE_NUMBER,
} from './claim-fields.ts';

const BUILD_TYPE = 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1';

/**
 * GitLab's fields, as far as a claim exists: no claim contains the name of the job (`entryPoint`), its variables, or the
 * executor and the architecture of the runner. Consumers ignore additional parameters, so the ref and the pipeline
 * definition are there too. `iss` is the address of the GitLab instance, without a final slash.
 */
export const GITLAB_FIELDS: readonly Field[] = [
  ['buildDefinition.externalParameters.source', '{{ .iss }}/{{ .project_path }}'],
  ['buildDefinition.externalParameters.ref', 'ref_path'],
  ['buildDefinition.externalParameters.configuration', 'https://{{ .ci_config_ref_uri }}'],
  ['buildDefinition.internalParameters.job', 'job_id'],
  ['buildDefinition.internalParameters.pipeline', 'pipeline_id'],
  ['buildDefinition.internalParameters.pipeline_source', 'pipeline_source'],
  ['buildDefinition.internalParameters.project_id', 'project_id'],
  ['buildDefinition.internalParameters.namespace_id', 'namespace_id'],
  ['buildDefinition.internalParameters.runner_environment', 'runner_environment'],
  ['buildDefinition.resolvedDependencies[0].uri', '{{ .iss }}/{{ .project_path }}'],
  ['buildDefinition.resolvedDependencies[0].digest.gitCommit', 'sha'],
  ['runDetails.builder.id', '{{ .iss }}/{{ .project_path }}/-/runners/{{ .runner_id }}'],
  ['runDetails.metadata.invocationId', 'job_id'],
];

const NAME = [/^\w+$/, 'a name'] as const;
/** As GitLab describes the claims (docs: "OpenID Connect (OIDC) Authentication Using ID Tokens"). */
const FORMS: Forms = {
  iss: [/^https?:\/\/[^\s?#]+$/, 'an address'],
  project_path: [/^[^/@\s]+(\/[^/@\s]+)+$/, 'GROUP/PROJECT'],
  ref_path: GIT_REF,
  ci_config_ref_uri: [/^[^/\s]+\/[^\s\p{Cc}]+\/\/[^\p{Cc}]+@[^\s\p{Cc}]+$/u, 'HOST/GROUP/PROJECT//PATH@REF'],
  job_id: WHOLE_NUMBER,
  pipeline_id: WHOLE_NUMBER,
  pipeline_source: NAME,
  project_id: WHOLE_NUMBER,
  namespace_id: WHOLE_NUMBER,
  runner_environment: [/^(gitlab|self)-hosted$/, 'gitlab-hosted or self-hosted'],
  sha: COMMIT,
  runner_id: WHOLE_NUMBER,
};
/** The claims that every predicate needs. */
export const GITLAB_CLAIMS: readonly string[] = mentionsOf(GITLAB_FIELDS);

/** The predicate of type `https://slsa.dev/provenance/v1`. Throws as {@link readClaims}. */
export function gitLabProvenance({ claims }: IdentityToken): Readonly<Record<string, unknown>> {
  const values = readClaims(claims, GITLAB_CLAIMS, FORMS);
  const iss = values['iss']?.replace(/\/$/, '') ?? '';
  const { buildDefinition, runDetails } = fillFields(GITLAB_FIELDS, { ...values, iss });
  return { buildDefinition: { buildType: BUILD_TYPE, ...Object(buildDefinition) }, runDetails };
}
