// For the tests of the providers: a request at a fixed time, and tokens as each provider issues them.
import type { Provider, TokenRequest } from '../../../src/credentials/ambient/provider.ts';
import { createClient } from '../../support/http-server.ts';
import { NOW, NOW_S, tokenOf } from '../../support/sample-tokens.ts';

type Env = TokenRequest['env'];

/** A request in this environment; `told` collects the secrets that must be masked. */
export function requestIn(env: Env, more: Partial<TokenRequest> = {}) {
  const told: string[] = [];
  const request: TokenRequest = {
    ...{ env, cwd: import.meta.dirname, now: () => NOW, http: createClient({ env }) },
    onSecret: (secret) => told.push(secret),
    ...more,
  };
  return { request, told };
}

/** The result of a request: the text of the token, its notices and the clock skew. */
export async function ask(provider: Provider, env: Env, more: Partial<TokenRequest> = {}) {
  const { request, told } = requestIn(env, more);
  const { token, skewMs } = await provider.request(request);
  return { raw: token.reveal(), issuer: token.issuer, notices: token.notices, skewMs, told };
}

const TIMES = { aud: 'sigstore', iat: NOW_S, nbf: NOW_S, exp: NOW_S + 300 };

/** Tokens with the standard claims of each provider, as its documentation shows them. */
export const TOKENS = {
  gitlab: tokenOf({
    ...TIMES,
    iss: 'https://gitlab.com',
    sub: 'project_path:octo/demo:ref_type:branch:ref:main',
    project_path: 'octo/demo',
    ci_config_ref_uri: 'gitlab.com/octo/demo//.gitlab-ci.yml@refs/heads/main',
  }),
  buildkite: tokenOf({
    ...TIMES,
    iss: 'https://agent.buildkite.com',
    sub: 'organization:octo:pipeline:demo:ref:refs/heads/main:commit:1111111:step:build',
    organization_slug: 'octo',
    pipeline_slug: 'demo',
  }),
  circleci: tokenOf({
    ...TIMES,
    iss: 'https://oidc.circleci.com',
    sub: 'org/2b0a/project/7f1c/user/9d3e',
    'oidc.circleci.com/project-id': '7f1c',
  }),
  google: tokenOf({
    ...TIMES,
    iss: 'https://accounts.google.com',
    sub: '112233',
    email: 'builder@demo.example.test',
    email_verified: true,
  }),
} as const;
