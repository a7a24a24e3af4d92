// Where the test stack and the built product are, and the tokens of the stack's issuer.
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const given = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this with e2e/run.sh or e2e/stack.sh run`);
  return value;
};

export const stack = given('SIGSTORE_STACK');
export const tools = given('SIGSTORE_TOOLS');
export const repository = root;
export const action = resolve(root, 'dist/index.js');
export const command = resolve(root, 'dist/cli/index.js');
export const trustedRoot = `${stack}/trusted_root.json`;

const issuers = 'http://127.0.0.1:28400';
export const issuer = `${issuers}/github`;
export const identity = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';
export const emailIssuer = `${issuers}/email`;
export const email = 'mona@example.test';

export type RekorVersion = 1 | 2;
export const rekorVersions: readonly RekorVersion[] = [1, 2];

/** The client trust configuration of the stack with only that Rekor; default: with both. */
export const trustConfig = (rekor?: RekorVersion): string =>
  `${stack}/client_trust_config${rekor === undefined ? '' : `.v${rekor}`}.json`;

/** A token of the job's issuer or of the e-mail issuer, with `claims` over the preset ones. */
export async function mint(preset: 'github' | 'email', claims: object = {}): Promise<string> {
  const response = await fetch(`${issuers}/${preset}/mint`, { method: 'POST', body: JSON.stringify(claims) });
  return response.text();
}

/** What a job with `id-token: write` has: the two variables of the ID-token service; `claims` says which job it is. */
export function tokenService(claims: object = {}): Readonly<Record<string, string>> {
  const asked = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer}/token?api-version=2.0&claims=${asked}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  };
}
