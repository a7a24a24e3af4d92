// Where the tokens of a job come from.
import type { Http } from '../http.ts';
import { requestGitHubToken } from '../identity/ambient.ts';
import { explainMissingToken } from '../identity/cause.ts';
import { readWorkflowFile } from '../identity/job.ts';
import { type IdentityToken, parseIdentityToken } from '../identity/token.ts';

type Env = Readonly<Record<string, string | undefined>>;

export type JobIdentity = Readonly<{ newToken: () => Promise<IdentityToken>; canRenew: boolean }>;

export type JobFacts = Readonly<{
  env: Env;
  event: unknown;
  cwd: string;
  http: Http;
  now: () => Date;
  onSecret: (value: string) => void;
  /** The input `identity-token`. */
  given: string | undefined;
}>;

/**
 * Throws, without asking anybody, why the job can have no identity token; see explainMissingToken. With a given token
 * it has one.
 */
export async function assertIdentityPossible(
  facts: Pick<JobFacts, 'env' | 'event' | 'cwd' | 'given'>,
): Promise<void> {
  const { env, event, cwd, given } = facts;
  const names = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (given !== undefined || names.every((name) => env[name]?.trim())) return;
  throw explainMissingToken({ env, event, workflow: await readWorkflowFile(env, cwd) });
}

/** Of the event loop: one opens the connection, one writes the request. */
const TURNS = 2;

/**
 * Where tokens come from: the given one, or the job's own, whose first request starts now. Throws, before any request,
 * why there can be none.
 */
export async function createJobIdentity(facts: JobFacts): Promise<JobIdentity> {
  const { env, event, http, now, onSecret, given } = facts;
  if (given !== undefined) {
    for (const secret of [given, ...given.split('.')].filter((part) => part.length >= 8)) onSecret(secret);
    const token = parseIdentityToken(given, { now: now() });
    return { newToken: async () => token, canRenew: false };
  }
  await assertIdentityPossible(facts);
  const request = () => requestGitHubToken({ env, event, http, now, onSecret });
  let first: Promise<IdentityToken> | undefined = request();
  first.catch(() => undefined); // heard when the token is asked for
  // The modules that load next hold up the event loop; the request leaves before them.
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  const newToken = () => {
    const token = first ?? request();
    first = undefined;
    return token;
  };
  return { newToken, canRenew: true };
}
