// `detectCredential`: the token of the job, nothing where there is no job, and an IdentityError for everything else.
import assert from 'node:assert/strict';
import test from 'node:test';
import { inspect } from 'node:util';
import { detectCredential, ExpiredIdentity, IdentityError, IdentityToken } from '../../src/library/oidc.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { startServer } from '../support/http-server.ts';

/** Not a machine of Google Cloud, whatever machine runs these tests. */
const NOWHERE = { NO_GCE_CHECK: 'true' };

async function refusal(env: Readonly<Record<string, string>>): Promise<IdentityError> {
  const error = await detectCredential({ env: { ...NOWHERE, ...env } }).then(
    () => assert.fail('there was a token'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof IdentityError, inspect(error));
  return error;
}

test('the token of the job is returned as text, or undefined without a provider', async (t) => {
  const sandbox = await startSandbox();
  t.after(sandbox.close);
  const notices: string[] = [];
  const onNotice = (notice: string) => void notices.push(notice);
  assert.equal(await detectCredential({ env: NOWHERE }), undefined);
  const raw = await detectCredential({ env: { ...NOWHERE, ...sandbox.env }, onNotice });
  assert.equal(typeof raw, 'string');
  assert.equal(new IdentityToken(raw ?? '').issuer, sandbox.urls.issuer);
  assert.deepEqual(notices, []);
  const given = await sandbox.mintToken({ sub: 'of-the-variable' });
  assert.equal(
    await detectCredential({ env: { ...NOWHERE, SIGSTORE_ID_TOKEN: `${given}\n` }, onNotice }),
    given,
  );
  assert.deepEqual(notices, ['the identity token had spaces around it; they were removed']);
});

test('a job without the permission gets an error with diagnostics and the lines to paste', async () => {
  const error = await refusal({
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'octo/demo',
  });
  assert.equal(error.code, 'id-token-permission-missing');
  assert.match(
    error.diagnostics(),
    /\nWhy: .*id-token: write[\s\S]*\nWhat to do: .*\n[\s\S]* {4}permissions:\n {6}contents: read\n {6}id-token: write\n/,
  );
  assert.match(error.diagnostics(), /https:\/\/docs\.github\.com\//);
  assert.ok(error.cause instanceof Error && error.cause.message === error.message, inspect(error));
});

test('an expired token in the variable is an ExpiredIdentity, and an invalid one an IdentityError', async (t) => {
  const sandbox = await startSandbox();
  t.after(sandbox.close);
  const old = await sandbox.mintToken({ iat: 1_000_000_000, exp: 1_000_000_300 });
  const expired = await refusal({ SIGSTORE_ID_TOKEN: old });
  assert.ok(expired instanceof ExpiredIdentity);
  for (const part of old.split('.')) assert.ok(!inspect(expired, { depth: 10 }).includes(part));
  assert.equal((await refusal({ SIGSTORE_ID_TOKEN: 'none' })).code, 'token-response-malformed');
});

test('a service that refuses or responds with nonsense is an IdentityError, without the secret of the request', async (t) => {
  const secret = 'a-request-token-that-must-not-show';
  for (const [status, code] of [
    [401, 'token-request-unauthorized'],
    [403, 'token-request-forbidden'],
    [200, 'token-response-malformed'],
  ] as const) {
    const { url } = await startServer(t, (response) => void response.writeHead(status).end(`<p>${secret}`));
    const error = await refusal({
      ACTIONS_ID_TOKEN_REQUEST_URL: url.href,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret,
    });
    assert.equal(error.code, code);
    assert.ok(!`${inspect(error, { depth: 10 })}${error.diagnostics()}`.includes(secret));
  }
});
