// How Fulcio would certify a token: kinds, identities, problems and warnings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FailureCode } from '../../../src/errors/failure.ts';
import { findIssuer, PUBLIC_FULCIO, placeOf } from '../../../src/identity/fulcio/issuers.ts';
import { callerNotice } from '../../../src/identity/policy/authorize.ts';
import {
  type Inspection,
  inspectToken,
  requireIssuable,
} from '../../../src/identity/policy/inspect-token.ts';
import { checkVisibility } from '../../../src/identity/policy/repository-visibility.ts';
import { parseIdentityToken } from '../../../src/identity/token/identity-token.ts';
import {
  EMAIL_CLAIMS,
  failureOf,
  GITHUB_CLAIMS,
  gitHubToken,
  NOW,
  tokenOf,
} from '../../support/sample-tokens.ts';

const inspect = (raw: string): Inspection => inspectToken(parseIdentityToken(raw, { now: NOW }));
const gitHub = (changes: Readonly<Record<string, unknown>>): Inspection => inspect(gitHubToken(changes));
const email = (changes: Readonly<Record<string, unknown>>): Inspection =>
  inspect(tokenOf({ ...EMAIL_CLAIMS, ...changes }));
const codes = ({ problems }: Inspection): readonly FailureCode[] => problems.map(({ code }) => code);

test('Fulcio would accept the token of a workflow, and its claims are listed', () => {
  const inspection = gitHub({});
  assert.equal(inspection.kind, 'github-workflow');
  assert.equal(inspection.identity, 'https://github.com/octo/demo/.github/workflows/ci.yml@refs/heads/main');
  assert.deepEqual(inspection.problems, []);
  assert.deepEqual(inspection.notices, []);
  const view = (name: string) => inspection.claims.find((claim) => claim.name === name);
  assert.deepEqual(view('run_id'), { name: 'run_id', required: true, present: true, value: '1234567890' });
  assert.deepEqual(view('environment'), {
    name: 'environment',
    required: false,
    present: false,
    value: undefined,
  });
  assert.deepEqual(view('nbf')?.required, false);
  assert.deepEqual(view('aud')?.required, true);
  requireIssuable(inspection, { knownFulcio: true });
});

test('16 claims of GitHub are required, each by its name', () => {
  const standard = ['iss', 'aud', 'sub', 'exp', 'iat'];
  const needed = gitHub({}).claims.filter(({ name, required }) => required && !standard.includes(name));
  assert.equal(needed.length, 16);
  for (const { name } of needed) {
    const raw = gitHubToken({ [name]: undefined });
    const inspection = inspect(raw);
    const failure = failureOf(
      () => requireIssuable(inspection, { knownFulcio: false }),
      'token-claim-missing',
      raw,
    );
    assert.equal(failure.message, `the identity token does not have the claim \`${name}\``);
    assert.equal(inspection.kind, 'github-workflow');
  }
});

test('an issuer outside the table that sends what GitHub sends is read as GitHub', () => {
  const own = { iss: 'http://127.0.0.1:4000' };
  assert.equal(gitHub({ ...own, job_workflow_ref: undefined }).kind, 'github-workflow');
  assert.equal(gitHub({ ...own, workflow_ref: undefined }).kind, 'github-workflow');
  assert.equal(gitHub({ ...own, job_workflow_ref: undefined, repository: undefined }).kind, 'unknown');
});

test('only the issuers of Fulcio that federate have another issuer in the certificate', () => {
  const google = 'https://accounts.google.com';
  assert.equal(email({ iss: google }).federatedIssuer, google);
  assert.equal(
    email({ iss: 'https://oauth2.sigstage.dev/auth' }).federatedIssuer,
    'https://github.com/login/oauth',
  );
});

test('all missing claims are named at once', () => {
  const { problems } = gitHub({ sha: undefined, ref: undefined });
  assert.deepEqual(problems, [
    { code: 'token-claim-missing', message: 'the identity token does not have the claims `sha`, `ref`' },
  ]);
});

test('a problem that Fulcio accepts is only a note', () => {
  const cases: readonly (readonly [Readonly<Record<string, unknown>>, string | undefined, RegExp])[] = [
    [{ sha: '' }, gitHub({}).identity, /`sha` is empty/],
    [{ sha: null }, gitHub({}).identity, /`sha` is null.*<nil>/],
    [{ run_id: 12345678901 }, gitHub({}).identity, /`run_id` is 12345678901 instead of text/],
    [{ job_workflow_ref: '' }, 'https://github.com/', /leaves the identity without it/],
    [{ job_workflow_ref: null }, 'https://github.com/%3Cnil%3E', /`job_workflow_ref` is null/],
    [{ job_workflow_ref: ['x'] }, 'https://github.com/[x]', /`job_workflow_ref` is/],
    [
      { url: 'https://evil.example' },
      'https://evil.example/octo/demo/.github/workflows/ci.yml@refs/heads/main',
      /replaces/,
    ],
    [{ iss: `${GITHUB_CLAIMS.iss}/acme-inc` }, gitHub({}).identity, /exactly "https:.*\/acme-inc"/],
  ];
  for (const [changes, identity, words] of cases) {
    const inspection = gitHub(changes);
    assert.deepEqual(inspection.problems, [], JSON.stringify(changes));
    assert.equal(inspection.identity, identity, JSON.stringify(changes));
    assert.match(inspection.notices.join('\n'), words);
  }
});

test('an issuer outside the public instance is recognized, and refused only there', () => {
  const cases: readonly (readonly [issuer: string, code: FailureCode, server: string])[] = [
    ['https://ghes.example.test/_services/token', 'issuer-ghes', 'https://ghes.example.test'],
    ['https://ghes.example.test/_services/token/acme', 'issuer-ghes', 'https://ghes.example.test'],
    ['https://token.actions.acme.ghe.com', 'issuer-ghe-com', 'https://acme.ghe.com'],
    ['https://token.actions.acme.ghe.com/acme', 'issuer-ghe-com', 'https://acme.ghe.com'],
    ['https://token.actions.githubusercontent.com/', 'issuer-unsupported', 'https://github.com'],
    ['https://token.actions.githubusercontent.com/a/b', 'issuer-unsupported', 'https://github.com'],
    ['https://token.actions.githubusercontent.com/a.b', 'issuer-unsupported', 'https://github.com'],
    ['https://token.actions.githubusercontent.com.evil.example', 'issuer-unsupported', 'https://github.com'],
    ['https://forge.example.test/api/actions', 'issuer-unsupported', 'https://forge.example.test'],
    ['http://127.0.0.1:4000', 'issuer-unsupported', 'https://github.com'],
  ];
  for (const [iss, code, server] of cases) {
    const raw = gitHubToken({ iss });
    const inspection = inspect(raw);
    assert.deepEqual(codes(inspection), [code], iss);
    assert.equal(inspection.kind, 'github-workflow', iss);
    assert.equal(inspection.identity, `${server}/${GITHUB_CLAIMS.job_workflow_ref}`, iss);
    failureOf(() => requireIssuable(inspection, { knownFulcio: true }), code, raw);
    requireIssuable(inspection, { knownFulcio: false });
  }
});

test('a wildcard of Fulcio matches one run of letters, digits, - and _', () => {
  const eks = 'https://oidc.eks.us-west-2.amazonaws.com/id/B02C';
  assert.equal(findIssuer(eks, PUBLIC_FULCIO)?.type, 'kubernetes');
  for (const other of [
    'https://oidc.eks..amazonaws.com/id/B02C',
    'https://oidc.eks.us.west.amazonaws.com/id/B02C',
    'https://oidc.eks.x.amazonaws.com/id/',
    'https://oidc.eks.x.amazonaws.com/id/a/b',
    'https://oidc.eks.x.amazonaws.com/id/a%20b',
    `http://localhost:3000?${eks}`,
    'https://oidcXeks.us-west-2.amazonaws.com/id/B02C',
  ])
    assert.equal(findIssuer(other, PUBLIC_FULCIO), undefined, other);
  const many = {
    ...PUBLIC_FULCIO,
    issuers: [{ issuer: `https://${'*a'.repeat(40)}`, type: 'email' as const }],
  };
  assert.ok(findIssuer(`https://${'a'.repeat(5000)}`, many));
  assert.equal(findIssuer(`https://${'a'.repeat(5000)}.`, many), undefined);
  const circle = findIssuer('https://oidc.circleci.com/org/1-2', PUBLIC_FULCIO);
  assert.equal(circle?.provider, 'circleci-job');
});

test('the table has each issuer of the public configuration once', () => {
  const issuers = PUBLIC_FULCIO.issuers.map(({ issuer }) => issuer);
  assert.equal(issuers.length, 31);
  assert.equal(new Set(issuers).size, 31);
  assert.equal(placeOf('not a URL'), 'other');
});

test('an e-mail identity is the address, and is certified only when verified', () => {
  const inspection = email({});
  assert.equal(inspection.kind, 'email');
  assert.equal(inspection.identity, 'mona@example.test');
  assert.equal(inspection.federatedIssuer, 'https://github.com/login/oauth');
  assert.deepEqual(inspection.problems, []);
  for (const verified of [false, 'false', 'TRUE', 'yes', 1, null, undefined]) {
    const raw = tokenOf({ ...EMAIL_CLAIMS, email_verified: verified });
    failureOf(() => requireIssuable(inspect(raw), { knownFulcio: false }), 'email-unverified', raw);
  }
  for (const verified of ['true', 'True']) {
    const lax = email({ email_verified: verified });
    assert.deepEqual(lax.problems, []);
    assert.match(lax.notices.join(), /`email_verified` is text/);
  }
});

test('an invalid e-mail address is refused', () => {
  for (const address of ['mona', 'Mona <mona@example.test>', 'a@b', 'a b@example.test', 'a@@example.test'])
    assert.deepEqual(codes(email({ email: address })), ['token-claim-invalid'], address);
});

test('a federating issuer must name the provider behind it; others need not', () => {
  assert.deepEqual(codes(email({ federated_claims: undefined })), ['token-claim-missing']);
  assert.deepEqual(codes(email({ federated_claims: {} })), ['token-claim-missing']);
  assert.deepEqual(codes(email({ iss: 'https://accounts.google.com', federated_claims: undefined })), []);
});

test('every problem is listed, not only the first', () => {
  const inspection = email({ email: 'mona', email_verified: false, federated_claims: undefined });
  assert.deepEqual(codes(inspection), ['token-claim-invalid', 'email-unverified', 'token-claim-missing']);
});

test('an unknown type of issuer is left to Fulcio, with a note', () => {
  const inspection = inspect(tokenOf({ ...EMAIL_CLAIMS, iss: 'https://id.example.test' }));
  assert.equal(inspection.kind, 'unknown');
  assert.equal(inspection.identity, undefined);
  assert.deepEqual(codes(inspection), ['issuer-unsupported']);
  assert.match(inspection.notices.join(), /only Fulcio knows/);
});

test('25 a repository that is not public needs permission for a public log', () => {
  for (const visibility of ['private', 'internal', '', 'Public', null, undefined]) {
    const claims = { ...GITHUB_CLAIMS, repository_visibility: visibility };
    if (visibility === undefined) Reflect.deleteProperty(claims, 'repository_visibility');
    failureOf(() => checkVisibility(claims, false), 'private-repository');
    checkVisibility(claims, true);
  }
  checkVisibility(GITHUB_CLAIMS, false);
  checkVisibility(EMAIL_CLAIMS, false);
});

test('a token of GitHub that says nothing about the repository counts as private', () => {
  failureOf(() => checkVisibility({ iss: GITHUB_CLAIMS.iss }, false), 'private-repository');
  failureOf(
    () => checkVisibility({ iss: 'http://127.0.0.1', job_workflow_ref: 'x' }, false),
    'private-repository',
  );
});

test('projects of GitLab are checked by their own claim', () => {
  const project = {
    iss: 'https://gitlab.com',
    ci_config_ref_uri: 'gitlab.com/acme/demo//.gitlab-ci.yml@main',
  };
  for (const visibility of ['private', 'internal', undefined])
    failureOf(
      () => checkVisibility({ ...project, project_visibility: visibility }, false),
      'private-repository',
    );
  checkVisibility({ ...project, project_visibility: 'public' }, false);
  checkVisibility({ ...project, project_visibility: 'private' }, true);
});

test('a reusable workflow is named as the identity to verify', () => {
  const called = 'acme/ci/.github/workflows/sign.yml@refs/tags/v1';
  const notice = callerNotice({ ...GITHUB_CLAIMS, job_workflow_ref: called }) ?? '';
  assert.ok(notice.includes(`verify the identity of the reusable workflow "${called}"`), notice);
  assert.ok(notice.includes(`"${GITHUB_CLAIMS.workflow_ref}"`), notice);
  const insist = `--certificate-github-workflow-repository ${GITHUB_CLAIMS.repository}`;
  assert.ok(notice.includes(insist), notice);
  assert.equal(callerNotice(GITHUB_CLAIMS), undefined);
  assert.equal(callerNotice(EMAIL_CLAIMS), undefined);
});
