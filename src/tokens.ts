// Where the tokens of a run come from: the one that was given, or the job's own.

import { explainMissingToken } from './ambient/cause.ts';
import { requestGitHubToken, tellToken } from './ambient/github.ts';
import { type Env, readWorkflowFile } from './ambient/job.ts';
import type { Http } from './http.ts';
import { type IdentityToken, parseIdentityToken } from './identity/token.ts';

export type TokenSource = Readonly<{
  newToken: () => Promise<IdentityToken>;
  /** Each call of `newToken` asks for another one. */
  canRenew: boolean;
}>;

export type SourceFacts = Readonly<{
  env: Env;
  /** The payload of the event, undefined where it cannot be read. */
  event: unknown;
  /** The workspace, absolute. */
  cwd: string;
  /** A token to use instead of the job's own. */
  given: string | undefined;
}>;

export type SourceOptions = SourceFacts &
  Readonly<{
    http: Http;
    now: () => Date;
    /** Hears each secret before it is first used, to mask it. */
    onSecret?: (value: string) => void;
  }>;

/**
 * Throws, without asking anybody, why the job can have no identity token; see explainMissingToken. With a given token
 * it has one.
 */
export async function assertTokenPossible({ env, event, cwd, given }: SourceFacts): Promise<void> {
  const names = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (given !== undefined || names.every((name) => env[name]?.trim())) return;
  throw explainMissingToken({ env, event, workflow: await readWorkflowFile(env, cwd) });
}

/**
 * Makes the source. Throws, before any request, what assertTokenPossible throws, and for a given token what
 * parseIdentityToken throws.
 */
export async function createTokenSource(options: SourceOptions): Promise<TokenSource> {
  const { now, given, onSecret } = options;
  if (given === undefined) {
    await assertTokenPossible(options);
    return { newToken: () => requestGitHubToken(options), canRenew: true };
  }
  tellToken(given, onSecret);
  const token = parseIdentityToken(given, { now: now() });
  return { newToken: async () => token, canRenew: false };
}
