// Each kind of identity: how Fulcio certifies the token of its provider, and what it refuses or accepts.
// The certificates are those that Fulcio v1.8.8 issued for the same claims; e2e/agreement.test.ts compares all variants.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseFulcioConfig } from '../../../src/identity/fulcio/config-file.ts';
import { type Inspection, inspectToken } from '../../../src/identity/policy/inspect-token.ts';
import { parseIdentityToken } from '../../../src/identity/token/identity-token.ts';
import { NOW, NOW_S, tokenOf } from '../../support/sample-tokens.ts';

const STACK = 'http://127.0.0.1:28400';
const fulcio = parseFulcioConfig(
  readFileSync(join(import.meta.dirname, '../../../e2e/stack/fulcio.yaml'), 'utf8'),
);

function inspect(path: string, claims: Readonly<Record<string, unknown>>): Inspection {
  const times = { iat: NOW_S, nbf: NOW_S - 300, exp: NOW_S + 300 };
  const raw = tokenOf({ iss: `${STACK}/${path}`, aud: 'sigstore', sub: 'subject', ...times, ...claims });
  return inspectToken(parseIdentityToken(raw, { now: NOW, fulcio }));
}

const GITLAB = {
  ...{ namespace_id: '72', namespace_path: 'acme', project_id: '20', project_path: 'acme/demo' },
  ...{ project_visibility: 'public', pipeline_id: '574', pipeline_source: 'push', job_id: '302' },
  ...{ ref: 'main', ref_type: 'branch', runner_id: 1, runner_environment: 'gitlab-hosted', sha: 'aa' },
  ...{ ci_config_ref_uri: 'gitlab.com/acme/demo//.gitlab-ci.yml@refs/heads/main', ci_config_sha: 'bb' },
};
const BUILDKITE = {
  ...{ organization_slug: 'acme', pipeline_slug: 'demo', build_number: 1, build_commit: 'aa' },
  ...{ build_source: 'webhook', job_id: '0184', runner_environment: 'buildkite-hosted' },
};
const CODEFRESH = {
  ...{ account_id: '628a', account_name: 'acme', pipeline_id: '65e5', pipeline_name: 'demo/release' },
  ...{ workflow_id: '64f4', scm_repo_url: 'https://github.com/octo/demo', scm_ref: 'main' },
};
const CIRCLECI = {
  'oidc.circleci.com/project-id': 'p1',
  'oidc.circleci.com/pipeline-definition-id': 'd1',
  'oidc.circleci.com/pipeline-id': 'l1',
  'oidc.circleci.com/workflow-id': 'w1',
  'oidc.circleci.com/job-id': 'j1',
  'oidc.circleci.com/vcs-ref': 'refs/heads/main',
  'oidc.circleci.com/vcs-origin': 'github.com/octo/demo',
  'oidc.circleci.com/ssh-rerun': false,
};
const KUBERNETES = { 'kubernetes.io': { namespace: 'ci', serviceaccount: { name: 'signer', uid: '2' } } };

type Row = readonly [
  path: string,
  claims: Readonly<Record<string, unknown>>,
  kind: string,
  identity: string,
  extensions: Readonly<Record<number, string>>,
];
const ROWS: readonly Row[] = [
  [
    'gitlab',
    GITLAB,
    'gitlab-pipeline',
    'https://gitlab.com/acme/demo//.gitlab-ci.yml@refs/heads/main',
    {
      9: 'https://gitlab.com/acme/demo//.gitlab-ci.yml@refs/heads/main',
      10: 'bb',
      11: 'gitlab-hosted',
      12: 'https://gitlab.com/acme/demo',
      13: 'aa',
      14: 'refs/heads/main',
      15: '20',
      16: 'https://gitlab.com/acme',
      17: '72',
      18: 'https://gitlab.com/acme/demo//.gitlab-ci.yml@refs/heads/main',
      19: 'bb',
      20: 'push',
      21: 'https://gitlab.com/acme/demo/-/jobs/302',
      22: 'public',
    },
  ],
  [
    'buildkite',
    BUILDKITE,
    'buildkite-job',
    'https://buildkite.com/acme/demo',
    { 11: 'buildkite-hosted', 13: 'aa', 20: 'webhook', 21: 'https://buildkite.com/acme/demo/builds/1#0184' },
  ],
  [
    'codefresh',
    CODEFRESH,
    'codefresh-workflow',
    'https://g.codefresh.io/acme/demo/release:628a/65e5',
    {
      9: 'https://g.codefresh.io/build/64f4',
      12: 'https://github.com/octo/demo',
      14: 'main',
      18: 'https://g.codefresh.io/api/pipelines/65e5',
      21: 'https://g.codefresh.io/build/64f4',
    },
  ],
  [
    'circleci',
    CIRCLECI,
    'circleci-job',
    'https://circleci.com/api/v2/projects/p1/pipeline-definitions/d1',
    {
      9: 'https://circleci.com/api/v2/projects/p1/pipeline-definitions/d1',
      11: '""',
      12: 'github.com/octo/demo',
      14: 'refs/heads/main',
      18: 'https://circleci.com/api/v2/pipeline/l1/config',
      21: 'https://app.circleci.com//workflow/w1/job/j1',
    },
  ],
  ['kubernetes', KUBERNETES, 'kubernetes', 'https://kubernetes.io/namespaces/ci/serviceaccounts/signer', {}],
  ['spiffe', { sub: 'spiffe://td.example.test/ci' }, 'spiffe', 'spiffe://td.example.test/ci', {}],
  ['uri', { sub: 'http://127.0.0.1/users/42' }, 'uri', 'http://127.0.0.1/users/42', {}],
  ['username', { sub: 'mona' }, 'username', 'mona!127.0.0.1', {}],
  ['chainguard', { sub: 'acme/signer' }, 'unknown', `${STACK}/chainguard/acme/signer`, {}],
];

for (const [path, claims, kind, identity, own] of ROWS) {
  test(`${path}: ${identity}`, () => {
    const inspection = inspect(path, claims);
    assert.deepEqual([inspection.kind, inspection.identity], [kind, identity]);
    assert.deepEqual([inspection.problems, inspection.federatedIssuer], [[], `${STACK}/${path}`]);
    const texts: Record<number, string> = { 1: inspection.issuer, 8: inspection.issuer, ...own };
    texts[24] = 'sub' in claims ? String(claims['sub']) : 'subject';
    const expected = Object.entries(texts).map(([number, value]) => [`1.3.6.1.4.1.57264.1.${number}`, value]);
    assert.deepEqual(
      inspection.extensions.map(({ oid, value }) => [oid, value]),
      expected,
    );
  });
}

test('a claim that a template needs is reported as missing by name, unless it has a default', () => {
  const { problems, claims } = inspect('gitlab', { ...GITLAB, ci_config_ref_uri: undefined, sha: undefined });
  const message = 'the identity token does not have the claims `ci_config_ref_uri`, `sha`';
  assert.deepEqual(problems, [{ code: 'token-claim-missing', message }]);
  assert.equal(claims.find(({ name }) => name === 'environment')?.required, false);
  assert.deepEqual(inspect('circleci', {}).problems, []);
});

test('a tag and a branch of GitLab, and a rerun of CircleCI over SSH, have their identities', () => {
  const value = ({ extensions }: Inspection, number: number) =>
    extensions.find(({ oid }) => oid.endsWith(`.1.${number}`))?.value;
  assert.equal(value(inspect('gitlab', { ...GITLAB, ref: 'v1', ref_type: 'tag' }), 14), 'refs/tags/v1');
  const rerun = inspect('circleci', { ...CIRCLECI, 'oidc.circleci.com/ssh-rerun': true });
  assert.equal(value(rerun, 11), 'ssh-rerun');
});

test('an identity that names its project is accepted, although a part of it is missing', () => {
  const project = { 'oidc.circleci.com/project-id': 'c8', 'oidc.circleci.com/pipeline-definition-id': '' };
  assert.equal(inspect('circleci', project).anonymous, undefined);
  assert.match(
    inspect('circleci', {}).anonymous?.message ?? '',
    /which every token without `oidc\.circleci\.com\/project-id`/,
  );
  assert.match(
    inspect('gitlab', { ...GITLAB, ci_config_ref_uri: '' }).anonymous?.message ?? '',
    /which every token without/,
  );
  for (const claims of [GITLAB, { ...GITLAB, ci_config_sha: null }])
    assert.equal(inspect('gitlab', claims).anonymous, undefined);
});

test('null, numbers and structures are written as Go prints them, with a note', () => {
  const claims = {
    ...BUILDKITE,
    build_number: 12_345_678_901,
    build_source: null,
    build_commit: { b: [1], a: 'x' },
  };
  const { extensions, notices } = inspect('buildkite', claims);
  const values = extensions.map(({ value }) => value);
  assert.ok(values.includes('https://buildkite.com/acme/demo/builds/1.2345678901e+10#0184'), values.join());
  assert.ok(values.includes('<nil>') && values.includes('map[a:x b:[1]]'), values.join());
  assert.equal(notices.length, 3);
});

const REFUSED: readonly (readonly [path: string, claims: Readonly<Record<string, unknown>>, says: RegExp])[] =
  [
    [
      'gitlab',
      { ...GITLAB, ci_config_ref_uri: 'a b/c' },
      /would be "https:\/\/a b\/c", which Fulcio refuses/,
    ],
    ['spiffe', { sub: 'spiffe://other.example.test/ci' }, /not in the trust domain "td\.example\.test"/],
    ['spiffe', { sub: 'spiffe://td.example.test/../ci' }, /not a SPIFFE ID/],
    ['spiffe', { sub: 'https://td.example.test/ci' }, /not a SPIFFE ID/],
    ['uri', { sub: 'http://127.0.0.2/users/42' }, /not in the domain "http:\/\/127\.0\.0\.1"/],
    ['uri', { sub: 'https://127.0.0.1/users/42' }, /not in the domain/],
    ['uri', { sub: 'http://127.0.0.1/100%' }, /not a URI that a certificate can hold/],
    ['username', { sub: 'mona@example.test' }, /not a user name/],
    ['username', { sub: 'mona!lisa' }, /not a user name/],
    ['kubernetes', { 'kubernetes.io': 'ci' }, /does not name a service account/],
    ['kubernetes', { 'kubernetes.io': { namespace: 7 } }, /does not name a service account/],
    [
      'kubernetes',
      { 'kubernetes.io': { namespace: 'a', pod: { uid: 1 } } },
      /does not name a service account/,
    ],
    ['stray', {}, /this Fulcio issues no certificates for jobs of "nobody"/],
    ['nowhere', {}, /this Fulcio does not trust the issuer/],
  ];

for (const [path, claims, says] of REFUSED)
  test(`refused as by Fulcio: ${path} ${JSON.stringify(claims).slice(0, 60)}`, () => {
    assert.match(inspect(path, claims).problems[0]?.message ?? '', says);
  });

test('a token without a named service account is accepted, with a note', () => {
  const { identity, problems, notices } = inspect('kubernetes', {});
  assert.equal(identity, 'https://kubernetes.io/namespaces//serviceaccounts/');
  assert.deepEqual(problems, []);
  assert.match(notices.join(), /names no namespace or no service account/);
});

test('the audience and the issuer of the certificate are those of the configuration', () => {
  assert.deepEqual(inspect('audience', { aud: 'acme', ...KUBERNETES }).problems, []);
  assert.throws(() => inspect('audience', KUBERNETES), { code: 'token-audience' });
  const address = { email: 'mona@example.test', email_verified: true };
  const dex = { ...address, federated_claims: { connector_id: 'https://idp.example.test' } };
  assert.equal(inspect('dex', dex).federatedIssuer, 'https://idp.example.test');
  assert.equal(inspect('email', dex).federatedIssuer, `${STACK}/email`);
  assert.equal(
    inspect('mail/acme', { ...address, idp: 'https://idp.example.test' }).federatedIssuer,
    'https://idp.example.test',
  );
  assert.deepEqual(inspect('email-trusting', { email: 'mona@example.test' }).problems, []);
});

test('an exact issuer wins over a pattern', () => {
  assert.equal(inspect('github/exact', KUBERNETES).kind, 'kubernetes');
  assert.equal(inspect('github/acme', {}).kind, 'github-workflow');
});

test('types without templates need text for each claim and record less', () => {
  const gitlab = inspect('old/gitlab', GITLAB);
  assert.deepEqual([gitlab.kind, gitlab.identity, gitlab.problems], ['gitlab-pipeline', ROWS[0]?.[3], []]);
  const oids = ({ extensions }: Inspection) => extensions.map(({ oid }) => Number(oid.split('.').at(-1)));
  assert.deepEqual(oids(inspect('old/buildkite', BUILDKITE)), [1, 8, 24]);
  assert.ok(!oids(inspect('old/gitlab', { ...GITLAB, environment: 'prod' })).includes(23));
  const messages = (changes: Readonly<Record<string, unknown>>) =>
    inspect('old/gitlab', { ...GITLAB, ...changes }).problems.map(({ message }) => message);
  assert.match(messages({ sha: null })[0] ?? '', /does not have the claim `sha`/);
  assert.match(messages({ ref: '' })[0] ?? '', /does not have the claim `ref`/);
  assert.match(messages({ job_id: 7 })[0] ?? '', /`job_id` is 7 instead of text/);
  assert.match(messages({ ref_type: 'note' })[0] ?? '', /instead of branch or tag/);
  assert.match(messages({ runner_id: 0 })[0] ?? '', /`runner_id`/);
  assert.deepEqual(messages({ ci_config_sha: undefined, project_visibility: null }), []);
});

test('a claim that Fulcio would read as another one is refused', () => {
  for (const name of ['SUB', 'Email', 'Kubernetes.IO'])
    assert.throws(() => inspect('kubernetes', { [name]: 'x' }), { code: 'token-malformed' });
});
