// The example tokens of Fulcio's page about OIDC tokens, against what Fulcio asks for today (docs/CONFORMANCE.md).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFulcioConfig } from '../../../src/identity/fulcio/config-file.ts';
import { findIssuer, PUBLIC_FULCIO } from '../../../src/identity/fulcio/issuers.ts';
import { inspectToken } from '../../../src/identity/policy/inspect-token.ts';
import { parseIdentityToken } from '../../../src/identity/token/identity-token.ts';
import { EMAIL_CLAIMS, NOW, NOW_S, tokenOf } from '../../support/sample-tokens.ts';

/** Which claims such a token lacks, and which it could do without. */
function compare(iss: string, claims: Readonly<Record<string, unknown>>) {
  const standard = { iss, aud: 'sigstore', sub: 'subject', iat: NOW_S, exp: NOW_S + 300 };
  const inspection = inspectToken(parseIdentityToken(tokenOf({ ...standard, ...claims }), { now: NOW }));
  const lacks = inspection.claims.flatMap(({ name, required, present }) =>
    required && !present ? [name] : [],
  );
  const required = new Set(inspection.claims.filter((claim) => claim.required).map(({ name }) => name));
  const needless = Object.keys(claims).filter((name) => !required.has(name));
  return { kind: inspection.kind, lacks: lacks.sort(), needless };
}

test('the GitHub example has 6 of the 16 claims that Fulcio requires', () => {
  const example = {
    job_workflow_ref: 'octo-org/octo-automation/.github/workflows/oidc.yml@refs/heads/main',
    sha: 'example-sha',
    event_name: 'workflow_dispatch',
    repository: 'octo-org/octo-repo',
    workflow: 'example-workflow',
    ref: 'refs/heads/main',
  };
  assert.deepEqual(compare('https://token.actions.githubusercontent.com', example), {
    kind: 'github-workflow',
    lacks: [
      ...['job_workflow_sha', 'repository_id', 'repository_owner', 'repository_owner_id'],
      ...['repository_visibility', 'run_attempt', 'run_id', 'runner_environment'],
      ...['workflow_ref', 'workflow_sha'],
    ],
    needless: [],
  });
});

test('the GitLab example lacks ci_config_sha, and needs neither pipeline_id nor runner_id', () => {
  const example = {
    namespace_id: '72',
    namespace_path: 'my-group',
    project_id: '20',
    project_path: 'my-group/my-project',
    pipeline_id: '574',
    pipeline_source: 'push',
    job_id: '302',
    ref: 'main',
    ref_type: 'branch',
    runner_id: 1,
    runner_environment: 'gitlab-hosted',
    sha: '714a629c0b401fdce83e847fc9589983fc6f46bc',
    project_visibility: 'public',
    ci_config_ref_uri: 'gitlab.com/my-group/my-project//.gitlab-ci.yml@refs/heads/main',
  };
  assert.deepEqual(compare('https://gitlab.com', example), {
    kind: 'gitlab-pipeline',
    lacks: ['ci_config_sha'],
    needless: ['pipeline_id', 'runner_id'],
  });
});

test('the public instance has no issuer of the types SPIFFE, URI and username', () => {
  const types = new Set(PUBLIC_FULCIO.issuers.map(({ type }) => type));
  for (const type of ['spiffe', 'uri', 'username'] as const) assert.ok(!types.has(type), type);
});

const NAMED: readonly (readonly [issuer: string, type: string])[] = [
  ['https://oauth2.sigstore.dev/auth', 'email'],
  ['https://accounts.google.com', 'email'],
  ['https://token.actions.githubusercontent.com', 'ci-provider'],
  ['https://gitlab.com', 'ci-provider'],
  ['https://oidc.eks.eu-west-1.amazonaws.com/id/0A1B', 'kubernetes'],
  ['https://oidc.prod-aks.azure.com/0a1b', 'kubernetes'],
  ['https://container.googleapis.com/v1/projects/p/locations/l/clusters/c', 'kubernetes'],
];

test('every other issuer in the document is trusted, with the type from there', () => {
  for (const [issuer, type] of NAMED) assert.equal(findIssuer(issuer, PUBLIC_FULCIO)?.type, type, issuer);
});

/** The verdict of a Fulcio with this row as its only issuer on a token with these claims. */
function withRow(row: string, claims: Readonly<Record<string, unknown>>) {
  const iss = 'https://id.example.com';
  const text = `oidc-issuers: {"${iss}": {issuer-url: "${iss}", client-id: sigstore, ${row}}}`;
  const standard = { iss, aud: 'sigstore', sub: 'subject', iat: NOW_S, exp: NOW_S + 300 };
  const raw = tokenOf({ ...standard, ...claims });
  const { identity, problems } = inspectToken(
    parseIdentityToken(raw, { now: NOW, fulcio: parseFulcioConfig(text) }),
  );
  return { identity, problems: problems.map(({ message }) => message) };
}

test('the examples of email, Kubernetes and URI are certified as the document says', () => {
  const cluster = {
    namespace: 'default',
    pod: { name: 'oidc-test', uid: '49ad3572-b3dd-43a6-8d77-5858d3660275' },
    serviceaccount: { name: 'default', uid: 'f5720c1d-e152-4356-a897-11b07aff165d' },
  };
  for (const [row, claims, identity] of [
    ['type: email', { email: 'user@example.com', email_verified: true }, 'user@example.com'],
    [
      'type: kubernetes',
      { 'kubernetes.io': cluster },
      'https://kubernetes.io/namespaces/default/serviceaccounts/default',
    ],
    [
      'type: uri, subject-domain: "https://example.com"',
      { sub: 'https://example.com/users/1' },
      'https://example.com/users/1',
    ],
  ] as const)
    assert.deepEqual(withRow(row, claims), { identity, problems: [] });
});

test('the SPIFFE example is refused for a neighbouring trust domain and certified for its own', () => {
  const sub = 'spiffe://foo.example.com';
  const [problem = ''] = withRow('type: spiffe, spiffe-trust-domain: example.com', { sub }).problems;
  assert.match(problem, /not in the trust domain "example\.com"/);
  const own = withRow('type: spiffe, spiffe-trust-domain: foo.example.com', { sub });
  assert.deepEqual(own, { identity: sub, problems: [] });
});

test('the username example is certified with an exclamation mark, not as an address', () => {
  const row = 'type: username, subject-domain: example.com';
  const expected = { identity: 'exampleUsername!example.com', problems: [] };
  assert.deepEqual(withRow(row, { sub: 'exampleUsername' }), expected);
});

test('the three providers behind Dex are each the issuer in the certificate, and the identity is the address', () => {
  for (const connector_id of [
    'https://github.com/login/oauth',
    'https://accounts.google.com',
    'https://login.microsoftonline.com',
  ]) {
    const raw = tokenOf({ ...EMAIL_CLAIMS, federated_claims: { connector_id, user_id: 'mona' } });
    const { identity, federatedIssuer, problems } = inspectToken(parseIdentityToken(raw, { now: NOW }));
    assert.deepEqual([identity, federatedIssuer, problems], [EMAIL_CLAIMS.email, connector_id, []]);
  }
});
