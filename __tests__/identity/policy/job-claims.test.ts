// Claims that the environment of a job or a certificate repeats.
import assert from 'node:assert/strict';
import test from 'node:test';
import { PROVIDERS, type Provider } from '../../../src/identity/fulcio/ci-providers.ts';
import {
  type CertificateClaims,
  claimsOfCertificate,
  claimsOfEnvironment,
} from '../../../src/identity/policy/job-claims.ts';

test('the environment gives the claims that are set, and none of the workflow that signs', () => {
  const env = {
    GITHUB_ACTOR: 'mona',
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/a.yml@refs/heads/main',
    RUNNER_ENVIRONMENT: 'github-hosted',
    GITHUB_SHA: undefined,
    HOME: '/root',
  };
  assert.deepEqual(claimsOfEnvironment(env), {
    actor: 'mona',
    ref_protected: 'true',
    repository: 'octo/demo',
    runner_environment: 'github-hosted',
    workflow_ref: 'octo/demo/.github/workflows/a.yml@refs/heads/main',
  });
  assert.deepEqual(claimsOfEnvironment({}), {});
});

const { 'github-workflow': GITHUB, 'gitlab-pipeline': GITLAB, 'circleci-job': CIRCLECI } = PROVIDERS;
const told = (claims: CertificateClaims) =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));

test('a certificate gives its claims without the address of the server, and another server gives none', () => {
  const extensions = new Map([
    ['token-subject', 'repo:octo/demo'],
    ['source-repository-uri', 'https://github.com/octo/demo'],
    ['build-config-uri', 'https://ghe.example.test/octo/demo/w.yml@refs/tags/v1'],
    ['source-repository-ref', 'refs/tags/v1'],
    ['runner-environment', 'self-hosted'],
    ['run-invocation-uri', 'https://github.com/octo/demo/actions/runs/30/attempts/2'],
    ['issuer-v2', 'https://other.example.test'],
  ]);
  const claims = claimsOfCertificate(extensions, 'https://issuer.example.test', GITHUB);
  assert.deepEqual(told(claims), {
    iss: 'https://issuer.example.test',
    ref: 'refs/tags/v1',
    ref_type: 'tag',
    repository: 'octo/demo',
    run_attempt: '2',
    run_id: '30',
    runner_environment: 'self-hosted',
    sub: 'repo:octo/demo',
  });
});

test('a claim that a certificate of a provider can have but lacks differs from one that it can never have', () => {
  const rows: readonly (readonly [
    Provider | undefined,
    could: readonly string[],
    never: readonly string[],
  ])[] = [
    [
      GITHUB,
      ['environment', 'run_id', 'workflow_ref', 'ref_type', 'sub'],
      ['actor', 'head_ref', 'email', 'url'],
    ],
    [GITLAB, ['environment', 'project_path', 'sub'], ['job_id', 'user_login', 'ref_type']],
    [CIRCLECI, ['oidc.circleci.com/vcs-ref'], ['oidc.circleci.com/ssh-rerun']],
    [undefined, ['iss', 'sub'], ['email', 'repository']],
  ];
  for (const [provider, could, never] of rows) {
    const claims = claimsOfCertificate(new Map(), 'https://issuer.example.test', provider);
    for (const claim of could) assert.ok(Object.hasOwn(claims, claim), claim);
    for (const claim of never) assert.ok(!Object.hasOwn(claims, claim), claim);
  }
});

test('the type of a ref is known for branches and tags, and for nothing else', () => {
  const typeOf = (ref: string) =>
    claimsOfCertificate(new Map([['source-repository-ref', ref]]), '', GITHUB)['ref_type'];
  assert.deepEqual(['refs/heads/a', 'refs/tags/a', 'refs/pull/1/merge'].map(typeOf), [
    'branch',
    'tag',
    undefined,
  ]);
});
