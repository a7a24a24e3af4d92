// GitLab CI: the job's token is in SIGSTORE_ID_TOKEN, if `id_tokens:` of the job requests it.
import { Failure, quote } from '../../errors/failure.ts';
import type { Env } from '../../github/job-context.ts';
import { type Place, type Provider, unflagged } from './provider.ts';
import { isSet, type Remedies, readVariable } from './sigstore-id-token.ts';

/** Docs: "OpenID Connect (OIDC) Authentication Using ID Tokens". */
export const gitlab: Provider = {
  name: 'GitLab CI',
  runsJobs: true,
  renewable: false,
  absence: async (env) => unflagged(env, 'GITLAB_CI'),
  assertPossible: async (place) => assertGiven(place),
  request: async (request) => {
    assertGiven(request);
    return readVariable(request, remediesOf(request));
  },
};

function assertGiven({ env }: Place): void {
  if (isSet(env)) return;
  const name = env['CI_JOB_NAME']?.trim();
  const job = name ? `the job ${quote(name)}` : 'this GitLab job';
  throw new Failure('gitlab-id-token-missing', `${job} has no token in SIGSTORE_ID_TOKEN`, {
    patch: patchFor(env),
  });
}

/** GitLab makes the tokens when the job starts. If the job sets no timeout, they are valid for five minutes. */
function remediesOf({ env }: Place): Remedies {
  const remedy = 'Sign in a separate job after the build: GitLab issues the token only when a job starts.';
  return { 'token-expired': { remedy }, 'token-audience': { patch: patchFor(env) } };
}

/**
 * The lines of .gitlab-ci.yml. A name that YAML could read as something else is quoted as JSON, which YAML can read.
 */
function patchFor(env: Env): string {
  const name = env['CI_JOB_NAME']?.trim() || 'job';
  const key = /^[A-Za-z][\w-]*$/.test(name) ? name : quote(name, name.length);
  return `${key}:\n  id_tokens:\n    SIGSTORE_ID_TOKEN:\n      aud: sigstore\n`;
}
