// Tokens of every shape for the tests of this room, and the check that no part of their text leaks.
import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { diagnose } from '../../src/errors/diagnose.ts';
import { Failure, type FailureCode } from '../../src/errors/failure.ts';

export const NOW = new Date('2026-11-21T12:00:00Z');
export const NOW_S = NOW.getTime() / 1000;
const SIGNATURE = Buffer.from('canary-signature-that-must-never-be-seen').toString('base64url');

export const GITHUB_CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sigstore',
  sub: 'repo:octo@65/demo@74:ref:refs/heads/main',
  iat: NOW_S,
  nbf: NOW_S - 300,
  exp: NOW_S + 300,
  job_workflow_ref: 'octo/demo/.github/workflows/ci.yml@refs/heads/main',
  job_workflow_sha: '1111111111111111111111111111111111111111',
  workflow_ref: 'octo/demo/.github/workflows/ci.yml@refs/heads/main',
  workflow_sha: '1111111111111111111111111111111111111111',
  workflow: 'ci',
  repository: 'octo/demo',
  repository_id: '74',
  repository_owner: 'octo',
  repository_owner_id: '65',
  repository_visibility: 'public',
  ref: 'refs/heads/main',
  ref_type: 'branch',
  sha: '2222222222222222222222222222222222222222',
  event_name: 'push',
  runner_environment: 'github-hosted',
  run_id: '1234567890',
  run_attempt: '1',
};

export const EMAIL_CLAIMS = {
  iss: 'https://oauth2.sigstore.dev/auth',
  aud: 'sigstore',
  sub: 'CgkxMjM0NTY3ODk',
  iat: NOW_S,
  exp: NOW_S + 60,
  email: 'mona@example.test',
  email_verified: true,
  federated_claims: { connector_id: 'https://github.com/login/oauth', user_id: '42' },
};

export const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A token with these claims, or with this payload text. */
export function tokenOf(claims: unknown, header: unknown = { typ: 'JWT', alg: 'RS256', kid: 'k1' }): string {
  return `${part(header)}.${part(claims)}.${SIGNATURE}`;
}

/** The claims of GitHub with some changed; undefined takes one away. */
export function gitHubToken(changes: Readonly<Record<string, unknown>> = {}): string {
  return tokenOf({ ...GITHUB_CLAIMS, ...changes });
}

/** Runs and gives back the Failure, after checking its code and that nothing of it shows text of the token. */
export function failureOf(run: () => unknown, code: FailureCode, token = ''): Failure {
  try {
    run();
  } catch (error) {
    return checkedFailure(error, code, token);
  }
  return assert.fail(`nothing was thrown instead of ${code}`);
}

/** The same for a promise. */
export async function rejectionOf(run: Promise<unknown>, code: FailureCode, token = ''): Promise<Failure> {
  const error = await run.then(
    () => assert.fail(`nothing was thrown instead of ${code}`),
    (thrown: unknown) => thrown,
  );
  return checkedFailure(error, code, token);
}

function checkedFailure(error: unknown, code: FailureCode, token: string): Failure {
  assert.ok(error instanceof Failure, inspect(error));
  assert.equal(error.code, code, error.message);
  const { what, why, fix, patch = '' } = diagnose(error);
  const shown = [what, why, fix, patch, inspect(error, { depth: 10 })].join('\n');
  for (const secret of [token.trim(), ...token.trim().split('.')])
    if (secret.length >= 8) assert.ok(!shown.includes(secret), `leaks ${secret}: ${shown}`);
  assert.ok(!/[\r\n\u0000-\u0008\u001b]/.test(what), `more than one plain line: ${what}`);
  return error;
}
