// Claims that the environment of a job or a certificate repeats.
import assert from 'node:assert/strict';
import test from 'node:test';
import { claimsOfCertificate, claimsOfEnvironment } from '../../../src/identity/policy/job-claims.ts';

test('the environment tells what is set, and nothing of the workflow that signs', () => {
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

test('a certificate tells its claims without the address of the server, which another server has not', () => {
  const extensions = new Map([
    ['token-subject', 'repo:octo/demo'],
    ['source-repository-uri', 'https://github.com/octo/demo'],
    ['build-config-uri', 'https://ghe.example.test/octo/demo/w.yml@refs/tags/v1'],
    ['source-repository-ref', 'refs/tags/v1'],
    ['runner-environment', 'self-hosted'],
    ['issuer-v2', 'https://other.example.test'],
  ]);
  assert.deepEqual(claimsOfCertificate(extensions, 'https://issuer.example.test', 'https://github.com'), {
    iss: 'https://issuer.example.test',
    ref: 'refs/tags/v1',
    ref_type: 'tag',
    repository: 'octo/demo',
    runner_environment: 'self-hosted',
    sub: 'repo:octo/demo',
  });
});

test('the type of a ref is told for branches and tags, for nothing else', () => {
  const typeOf = (ref: string) =>
    claimsOfCertificate(new Map([['source-repository-ref', ref]]), '', '')['ref_type'];
  assert.deepEqual(['refs/heads/a', 'refs/tags/a', 'refs/pull/1/merge'].map(typeOf), [
    'branch',
    'tag',
    undefined,
  ]);
});
