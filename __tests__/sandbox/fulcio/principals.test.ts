// Whom the embedded Fulcio certifies, by kind, with the messages of the real one (e2e/agreement.test.ts compares them).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Claims } from '../../../src/sandbox/fulcio/go-claims.ts';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import { certificateRequest, chainOf, newKeys, post } from '../../support/signing-client.ts';

const sandbox = await startSandbox({
  issuers: [
    { path: '/acme-inc', kind: 'github-workflow' },
    { path: '/gitlab', kind: 'gitlab-pipeline' },
    { path: '/buildkite', kind: 'buildkite-job' },
    { path: '/codefresh', kind: 'codefresh-workflow' },
    { path: '/circleci/org/*', kind: 'circleci-job' },
    { path: '/buddy', kind: 'buddy-pipeline' },
    { path: '/google', kind: 'email', audience: 'acme' },
    { path: '/dex', kind: 'email', issuerClaim: ['federated_claims', 'connector_id'] },
    { path: '/lax', kind: 'email', skipEmailVerification: true },
    { path: '/chainguard', kind: 'chainguard-identity' },
    { path: '/spiffe', kind: 'spiffe', spiffeTrustDomain: 'example.test' },
    { path: '/clusters/*', kind: 'kubernetes', challengeClaim: 'email' },
    { path: '/clusters/one', kind: 'uri', subjectDomain: 'https://example.test' },
    { path: '/username', kind: 'username', subjectDomain: 'example.test' },
  ],
});
after(() => sandbox.close());
const url = `${sandbox.urls.fulcio}/api/v2/signingCert`;
const base = sandbox.urls.issuer;

/** Asks for a certificate of an issuer below the job's; `challenge` is what possession is proven over. */
async function ask(path: string, claims: Claims, challenge?: string) {
  const token = await sandbox.mintToken({ ...claims, iss: `${base}${path}` });
  const { sub } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
  return post(url, certificateRequest(token, newKeys(), challenge ?? (typeof sub === 'string' ? sub : '')));
}

const pipeline = 'https://gitlab.com/acme/demo//.gitlab-ci.yml@refs/heads/main';
const issued: [
  path: string,
  name: string,
  extensions: Record<number, string>,
  claims?: Claims,
  proof?: string,
][] = [
  [
    '/acme-inc',
    'URI:https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main',
    { 2: 'push' },
  ],
  ['/gitlab', `URI:${pipeline}`, { 9: pipeline, 14: 'refs/heads/main', 17: '72' }],
  [
    '/gitlab',
    `URI:${pipeline}`,
    { 14: 'refs/tags/v1', 23: 'prod' },
    { ref: 'v1', ref_type: 'tag', environment: 'prod' },
  ],
  ['/gitlab', `URI:${pipeline}`, { 12: 'https://gitlab.test/acme/demo' }, { url: 'https://gitlab.test' }],
  ['/buildkite', 'URI:https://buildkite.com/acme/demo', { 20: 'webhook' }],
  [
    '/buildkite',
    'URI:https://buildkite.com/acme/demo',
    { 21: 'https://buildkite.com/acme/demo/builds/1.234567e+06#j' },
    { build_number: 1234567, job_id: 'j' },
  ],
  ['/codefresh', 'URI:https://g.codefresh.io/acme/demo/release:628a80b6/65e5a53e', { 14: 'main' }],
  [
    '/circleci/org/o-1',
    'URI:https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1',
    { 11: '""', 12: 'github.com/octo/demo' },
  ],
  [
    '/circleci/org/o-1',
    'URI:https://circleci.com/api/v2/projects//pipeline-definitions/pd1',
    { 11: 'ssh-rerun' },
    { 'oidc.circleci.com/project-id': undefined, 'oidc.circleci.com/ssh-rerun': true },
  ],
  [
    '/buddy',
    'URI:https://eu.buddy.works/acme/demo/pipelines/pipeline/45289',
    { 16: 'https://eu.buddy.works/acme' },
  ],
  ['/google', 'email:mona@example.test', { 24: 'u-1' }, {}, 'mona@example.test'],
  [
    '/dex',
    'email:mona@example.test',
    { 8: 'https://github.com/login/oauth' },
    { federated_claims: { connector_id: 'https://github.com/login/oauth' } },
    'mona@example.test',
  ],
  ['/lax', 'email:mona@example.test', {}, { email_verified: undefined }, 'mona@example.test'],
  ['/chainguard', `URI:${base}/chainguard/acme/signer`, { 24: 'acme/signer' }],
  [
    '/chainguard',
    `URI:${base}/chainguard/acme/signer`,
    {},
    { email: 'm@example.test', email_verified: true },
    'm@example.test',
  ],
  ['/spiffe', 'URI:spiffe://example.test/ns/ci/sa/signer', { 24: 'spiffe://example.test/ns/ci/sa/signer' }],
  [
    '/clusters/two',
    'URI:https://kubernetes.io/namespaces/ci/serviceaccounts/signer',
    {},
    { email: 'm@example.test' },
  ],
  ['/clusters/two', 'URI:https://kubernetes.io/namespaces//serviceaccounts/', {}, { 'kubernetes.io': null }],
  ['/clusters/one', 'URI:https://example.test/users/42', {}],
  ['/username', 'othername:<unsupported>', { 24: 'mona' }],
];

for (const [path, name, extensions, claims = {}, proof] of issued)
  test(`${path} is certified as ${name}${Object.keys(claims).length > 0 ? ` with ${JSON.stringify(claims)}` : ''}`, async () => {
    const answer = await ask(path, claims, proof);
    assert.equal(answer.status, 200, answer.content.toString());
    const [leaf] = chainOf(answer.json());
    assert.equal(leaf?.subjectAltName, name);
    for (const [number, text] of Object.entries({
      1: `${base}${path}`,
      ...(extensions[8] && { 1: extensions[8] }),
      ...extensions,
    }))
      assert.ok(leaf?.raw.includes(extensionBytes(Number(number), text)), `.${number} = ${text}`);
    if (path === '/username') assert.ok(leaf.raw.includes(USER_NAME));
  });

/** OtherName of the type 1.3.6.1.4.1.57264.1.7 with the UTF8String mona!example.test, in a critical extension. */
const USER_NAME = Buffer.concat([
  Buffer.from('0603551d110101ff0425' + '3023' + 'a021' + '060a2b0601040183bf300107' + 'a013' + '0c11', 'hex'),
  Buffer.from('mona!example.test'),
]);

/** The object identifier and the value, bare up to 6 and as UTF8String beyond. */
function extensionBytes(number: number, text: string): Buffer {
  const bytes = Buffer.from(text);
  const value = number <= 6 ? bytes : Buffer.concat([Buffer.of(0x0c, bytes.length), bytes]);
  return Buffer.concat([Buffer.from('2b0601040183bf3001', 'hex'), Buffer.of(number, 4, value.length), value]);
}

const BAD_TOKEN = /There was an error processing the identity token/;
const refused: [path: string, claims: Claims, message: RegExp, proof?: string][] = [
  ['/nobody', {}, BAD_TOKEN],
  ['/circleci/org/', {}, BAD_TOKEN],
  ['/circleci/org/a.b', {}, BAD_TOKEN],
  ['/circleci/org/a/b', {}, BAD_TOKEN],
  ['/google', { aud: 'sigstore' }, BAD_TOKEN],
  ['/google', { email: 'mona' }, BAD_TOKEN],
  ['/google', { email: 'mona@example.test', email_verified: 'TRUE' }, BAD_TOKEN],
  ['/google', { email_verified: undefined }, BAD_TOKEN],
  ['/google', { email: 'moñá@example.test' }, /cannot be encoded as an IA5String/],
  ['/lax', { email_verified: null }, BAD_TOKEN],
  ['/dex', { federated_claims: undefined }, BAD_TOKEN],
  ['/dex', { federated_claims: { connector_id: '' } }, /extensions must have a non-empty issuer url/],
  ['/gitlab', { ci_config_ref_uri: undefined }, /ci_config_ref_uri/],
  ['/gitlab', { ci_config_ref_uri: 'a b/c' }, /invalid character " " in host name/],
  ['/gitlab', { ci_config_ref_uri: 'a..b/c' }, /invalid domain/],
  ['/gitlab', { sub: 7 }, BAD_TOKEN],
  ['/buildkite', { job_id: undefined }, /job_id/],
  ['/codefresh', { platform_url: '1:b' }, /first path segment in URL cannot contain colon/],
  ['/chainguard', { email: 'm@example.test' }, BAD_TOKEN],
  ['/spiffe', { sub: 'spiffe://other.test/x' }, BAD_TOKEN],
  ['/spiffe', { sub: 'spiffe://example.test/x/' }, BAD_TOKEN],
  ['/spiffe', { sub: 'spiffe://example.test/../x' }, BAD_TOKEN],
  ['/clusters/two', { 'kubernetes.io': { namespace: 7 } }, BAD_TOKEN],
  ['/clusters/two', { email: 'm@example.test' }, /signature supplied/, 'm@example.test'],
  ['/clusters/one', { sub: 'http://example.test/users/42' }, BAD_TOKEN],
  ['/clusters/one', { sub: 'https://a.example.test/users/42' }, BAD_TOKEN],
  ['/username', { sub: 'mona!lisa' }, BAD_TOKEN],
  ['/username', { sub: 'mona@example.test' }, BAD_TOKEN],
];

for (const [path, claims, message, proof] of refused)
  test(`${path} is refused with ${JSON.stringify(claims)}${proof ? ` and a proof over ${proof}` : ''}`, async () => {
    const { email } = { email: 'mona@example.test', ...claims };
    const answer = await ask(path, claims, proof ?? (/google|lax|dex/.test(path) ? email : undefined));
    assert.equal(answer.status, 400);
    assert.match(answer.json<{ message: string }>().message, message);
  });

test('the configuration is published as by the real Fulcio', async () => {
  const answer = await fetch(`${sandbox.urls.fulcio}/api/v2/configuration`);
  const { issuers } = (await answer.json()) as { issuers: Record<string, unknown>[] };
  const common = { audience: 'sigstore', challengeClaim: 'sub', spiffeTrustDomain: '', subjectDomain: '' };
  const rule = { ...common, skipEmailVerification: false };
  assert.equal(issuers.length, 16);
  assert.deepEqual(issuers[0], { issuerUrl: base, ...rule, issuerType: 'ci-provider' });
  assert.deepEqual(issuers[1], {
    issuerUrl: `${base}/email`,
    ...rule,
    challengeClaim: 'email',
    issuerType: 'email',
  });
  assert.deepEqual(
    issuers.find(({ issuerUrl }) => issuerUrl === `${base}/spiffe`),
    { issuerUrl: `${base}/spiffe`, ...rule, issuerType: 'spiffe', spiffeTrustDomain: 'example.test' },
  );
  assert.deepEqual(issuers.slice(-2), [
    { wildcardIssuerUrl: `${base}/circleci/org/*`, ...rule, issuerType: 'ci-provider' },
    { wildcardIssuerUrl: `${base}/clusters/*`, ...rule, challengeClaim: 'email', issuerType: 'kubernetes' },
  ]);
});

test('every issuer answers discovery under its own name', async () => {
  for (const path of ['', '/email', '/gitlab', '/circleci/org/o-1']) {
    const document = await (await fetch(`${base}${path}/.well-known/openid-configuration`)).json();
    const { issuer, jwks_uri: jwks } = document as Record<string, string>;
    assert.equal(issuer, `${base}${path}`);
    assert.equal((await fetch(jwks ?? '')).status, 200);
  }
});
