// `IdentityToken`: its facts, what it refuses with which error, and that it prints nothing of the token.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { inspect } from 'node:util';
import { ExpiredIdentity, IdentityError, IdentityToken, SigstoreError } from '../../src/library/oidc.ts';
import { EMAIL_CLAIMS, GITHUB_CLAIMS, gitHubToken, NOW, NOW_S, tokenOf } from '../support/sample-tokens.ts';

const at = (t: TestContext, now: Date) => t.mock.timers.enable({ apis: ['Date'], now });

function thrownBy(run: () => unknown): SigstoreError {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof SigstoreError, inspect(error));
    return error;
  }
  return assert.fail('nothing was thrown');
}

test('a token gives its facts: the identity by its issuer, the issuer, and the issuer behind it', (t) => {
  at(t, NOW);
  const job = new IdentityToken(gitHubToken());
  assert.deepEqual(
    [job.identity, job.issuer, job.federatedIssuer],
    [GITHUB_CLAIMS.sub, GITHUB_CLAIMS.iss, GITHUB_CLAIMS.iss],
  );
  const person = new IdentityToken(tokenOf(EMAIL_CLAIMS));
  assert.deepEqual(
    [person.identity, person.issuer, person.federatedIssuer],
    ['mona@example.test', EMAIL_CLAIMS.iss, 'https://github.com/login/oauth'],
  );
  for (const federated_claims of [undefined, {}])
    assert.equal(
      new IdentityToken(tokenOf({ ...EMAIL_CLAIMS, federated_claims })).federatedIssuer,
      EMAIL_CLAIMS.iss,
    );
  const unknown = new IdentityToken(gitHubToken({ iss: 'https://issuer.example.test', sub: 'somebody' }));
  assert.equal(unknown.identity, 'somebody');
  assert.equal(unknown.reveal(), gitHubToken({ iss: 'https://issuer.example.test', sub: 'somebody' }));
});

test('a token is for the client that is named, `sigstore` by default', (t) => {
  at(t, NOW);
  const other = gitHubToken({ aud: ['octo', 'others'] });
  assert.equal(new IdentityToken(other, 'octo').issuer, GITHUB_CLAIMS.iss);
  const error = thrownBy(() => new IdentityToken(other));
  assert.deepEqual([error.name, error.code], ['IdentityError', 'token-audience']);
  assert.equal(thrownBy(() => new IdentityToken(gitHubToken(), 'octo')).code, 'token-audience');
});

test('a token that is malformed, lacks a claim or is not valid yet is an IdentityError with its code, and is not shown', (t) => {
  at(t, NOW);
  const cases: readonly (readonly [raw: unknown, code: string])[] = [
    ['', 'token-malformed'],
    ['no token', 'token-malformed'],
    ['a.b.c', 'token-malformed'],
    [undefined, 'token-malformed'],
    [42, 'token-malformed'],
    ...['aud', 'sub', 'iat', 'exp', 'iss'].map(
      (name) => [gitHubToken({ [name]: undefined }), 'token-claim-missing'] as const,
    ),
    [tokenOf({ ...EMAIL_CLAIMS, email: undefined }), 'token-claim-missing'],
    [tokenOf({ ...EMAIL_CLAIMS, federated_claims: 'github' }), 'token-claim-invalid'],
    [tokenOf({ ...EMAIL_CLAIMS, federated_claims: { connector_id: 1 } }), 'token-claim-invalid'],
    [gitHubToken({ nbf: NOW_S + 60 }), 'token-not-yet-valid'],
  ];
  for (const [raw, code] of cases) {
    const error = thrownBy(() => new IdentityToken(raw as string));
    assert.ok(error instanceof IdentityError && !(error instanceof ExpiredIdentity), `${raw}`);
    assert.equal(error.code, code, error.message);
    const shown = [inspect(error, { depth: 10 }), error.diagnostics(), JSON.stringify(error)].join('\n');
    const parts = typeof raw === 'string' ? raw.split('.') : [];
    for (const part of parts) if (part.length >= 8) assert.ok(!shown.includes(part), shown);
    assert.match(error.diagnostics(), /^the identity token[ '][\s\S]*\nWhat to do: .*\nCode: token-[\w-]+$/);
  }
});

test('an expired token is an ExpiredIdentity, and a token is valid up to its last second', (t) => {
  at(t, NOW);
  const old = thrownBy(() => new IdentityToken(gitHubToken({ exp: NOW_S - 60 })));
  assert.ok(old instanceof ExpiredIdentity && old instanceof IdentityError);
  assert.deepEqual([old.name, old.code], ['ExpiredIdentity', 'token-expired']);
  const token = new IdentityToken(gitHubToken({ exp: NOW_S + 3 }));
  assert.equal(token.inValidityPeriod(), true);
  t.mock.timers.setTime(NOW.getTime() + 3000 + 4999);
  assert.equal(token.inValidityPeriod(), true, 'clocks may differ by five seconds');
  t.mock.timers.setTime(NOW.getTime() + 3000 + 5000);
  assert.equal(token.inValidityPeriod(), false);
});

test('no way of printing a token shows it, and no property has it', (t) => {
  at(t, NOW);
  const raw = gitHubToken();
  const token = new IdentityToken(raw);
  const shown = [
    inspect(token, { showHidden: true, depth: 10, getters: true }),
    JSON.stringify(token),
    `${token}`,
    String([token]),
    JSON.stringify(Object.getOwnPropertyDescriptors(token)),
    inspect(structuredClone({ ...token })),
  ];
  for (const text of shown) for (const part of raw.split('.')) assert.ok(!text.includes(part), text);
  assert.equal(`${token}`, `IdentityToken(${GITHUB_CLAIMS.iss})`);
  assert.deepEqual(Object.keys(token).sort(), ['federatedIssuer', 'identity', 'issuer']);
});
