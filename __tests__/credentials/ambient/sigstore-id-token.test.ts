// A token in SIGSTORE_ID_TOKEN: anywhere, and in a job of GitLab, which puts it there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gitlab } from '../../../src/credentials/ambient/gitlab.ts';
import { sigstoreIdToken } from '../../../src/credentials/ambient/sigstore-id-token.ts';
import type { Http } from '../../../src/http/client.ts';
import { NOW, rejectionOf } from '../../support/sample-tokens.ts';
import { ask, requestIn, TOKENS } from './provider-request.ts';

const http: Http = () => assert.fail('the network was used');
const given = (token: string) => ({ SIGSTORE_ID_TOKEN: token });
const inGitLab = (more = {}) => ({ GITLAB_CI: 'true', CI_JOB_NAME: 'release', ...more });

test('the variable is read wherever it is set, and its token masked', async () => {
  assert.equal(await sigstoreIdToken.absence(given(TOKENS.google)), undefined);
  const { raw, told, skewMs } = await ask(sigstoreIdToken, given(TOKENS.google), { http });
  assert.deepEqual([raw, skewMs], [TOKENS.google, undefined]);
  assert.deepEqual(told, [TOKENS.google, ...TOKENS.google.split('.')]);
  assert.equal(await sigstoreIdToken.absence({}), 'it is not set');
  assert.equal(await sigstoreIdToken.absence(given(' \n')), 'it is empty');
});

test('GitLab: the token from `id_tokens:` is used', async () => {
  const env = inGitLab(given(TOKENS.gitlab));
  assert.equal(await gitlab.absence(env), undefined);
  await gitlab.assertPossible({ env, cwd: '/' });
  const { raw, issuer } = await ask(gitlab, env, { http });
  assert.deepEqual([raw, issuer], [TOKENS.gitlab, 'https://gitlab.com']);
  assert.equal(await gitlab.absence(given(TOKENS.gitlab)), 'GITLAB_CI is not set');
});

test('GitLab without `id_tokens:`: the error names the job and shows the lines to paste', async () => {
  const cases = [
    [inGitLab(), 'the job "release" has no token in SIGSTORE_ID_TOKEN', 'release'],
    [
      inGitLab({ CI_JOB_NAME: 'sign: [1/2]' }),
      'the job "sign: [1/2]" has no token in SIGSTORE_ID_TOKEN',
      '"sign: [1/2]"',
    ],
    [inGitLab({ CI_JOB_NAME: undefined }), 'this GitLab job has no token in SIGSTORE_ID_TOKEN', 'job'],
    [inGitLab(given(' ')), 'the job "release" has no token in SIGSTORE_ID_TOKEN', 'release'],
  ] as const;
  for (const [env, message, key] of cases) {
    const failure = await rejectionOf(gitlab.assertPossible({ env, cwd: '/' }), 'gitlab-id-token-missing');
    assert.equal(failure.message, message);
    assert.equal(failure.patch, `${key}:\n  id_tokens:\n    SIGSTORE_ID_TOKEN:\n      aud: sigstore\n`);
    const { request } = requestIn(env, { http });
    await rejectionOf(gitlab.request(request), 'gitlab-id-token-missing');
  }
});

test('a token that expired meanwhile cannot be renewed, and the error says what to do', async () => {
  const later = () => new Date(NOW.getTime() + 360_000);
  for (const [provider, env, fix] of [
    [sigstoreIdToken, given(TOKENS.gitlab), /^Set a fresh token right before signing/],
    [
      gitlab,
      inGitLab(given(TOKENS.gitlab)),
      /^Sign in a separate job after the build: GitLab issues the token only when a job starts\.$/,
    ],
  ] as const) {
    assert.equal(provider.renewable, false);
    await ask(provider, env, { http });
    const { request } = requestIn(env, { http, now: later });
    const failure = await rejectionOf(provider.request(request), 'token-expired', TOKENS.gitlab);
    assert.equal(
      failure.message,
      'SIGSTORE_ID_TOKEN: the identity token expired 60 s ago, at 2026-11-21T12:05:00Z; a token in a variable cannot be renewed',
    );
    assert.match(failure.remedy ?? '', fix);
  }
});

test('a value that is not a token, or a token for another audience, is refused with the name of the variable', async () => {
  const { request, told } = requestIn(given('canary-no-token'), { http });
  const malformed = await rejectionOf(
    sigstoreIdToken.request(request),
    'token-response-malformed',
    'canary-no-token',
  );
  assert.match(malformed.message, /^SIGSTORE_ID_TOKEN gave no valid token: .* has 1 part/);
  assert.deepEqual(told, ['canary-no-token', 'canary-no-token']);
  const [head = '', , signature = ''] = TOKENS.gitlab.split('.');
  const payload = JSON.parse(Buffer.from(TOKENS.gitlab.split('.')[1] ?? '', 'base64url').toString());
  const other = Buffer.from(JSON.stringify({ ...payload, aud: 'https://gitlab.com' })).toString('base64url');
  const env = inGitLab(given([head, other, signature].join('.')));
  const audience = await rejectionOf(gitlab.request(requestIn(env, { http }).request), 'token-audience');
  assert.equal(
    audience.message,
    'SIGSTORE_ID_TOKEN: the identity token is for "https://gitlab.com", not for "sigstore"',
  );
  assert.match(audience.patch ?? '', /aud: sigstore/);
});

test('a value that is not a token is refused with what to set instead', async () => {
  for (const provider of [sigstoreIdToken, gitlab]) {
    const { request } = requestIn(inGitLab(given('canary')), { http });
    const failure = await rejectionOf(provider.request(request), 'token-response-malformed', 'canary');
    assert.equal(
      failure.remedy,
      'Set SIGSTORE_ID_TOKEN to the token only, exactly as its issuer returned it.',
    );
  }
});
