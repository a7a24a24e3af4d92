// Whose identity a certificate would have, as far as it is known without a request for a token.
import { valueAt } from '../../encoding/strict-json.ts';
import type { Http } from '../../http/client.ts';
import { checkPolicy, type Policy } from '../../identity/policy/claim-policy.ts';
import { claimsOfEnvironment } from '../../identity/policy/job-claims.ts';
import { checkVisibility } from '../../identity/policy/repository-visibility.ts';
import { isKnown, parseIdentityToken } from '../../identity/token/identity-token.ts';
import { createTokenRules } from '../../signing/clients/fulcio-config.ts';
import type { Run } from '../run.ts';

export type IdentityFacts = Readonly<{
  run: Run;
  http: Http;
  env: Readonly<Record<string, string | undefined>>;
  /** The payload of the event, undefined where it cannot be read. */
  event: unknown;
  /** A token to use instead of any other. */
  given: string | undefined;
  /** False: the system that runs the job is not asked. */
  ambient: boolean;
  policy: Policy;
  allowPrivateRepository: boolean;
  now: () => Date;
  /** Called with what can be checked only with a token. */
  onNotice: (text: string) => void;
}>;

export type PredictedIdentity = Readonly<{
  /** The certificate's subject alternative name. */
  identity: string;
  /** False: it is that of the reusable workflow, if this job belongs to one. */
  isCertain: boolean;
}>;

/**
 * By the token that was given, or else by what the environment of a job of GitHub Actions says; undefined where only a
 * token can tell. With `asksFulcio: false` Fulcio is not asked for its rules for the token of an unknown issuer. Throws
 * what would not be authorized.
 */
export async function predictIdentity(
  facts: IdentityFacts,
  { asksFulcio }: Readonly<{ asksFulcio: boolean }>,
): Promise<PredictedIdentity | undefined> {
  const { run, http, now } = facts;
  const text = knownToken(facts);
  if (text === undefined) return facts.ambient ? byJob(facts) : undefined;
  const token = parseIdentityToken(text, { now: now() });
  const isJudged = run.publicInstance || isKnown(token);
  if (!isJudged && !asksFulcio) return undefined;
  const withFulcioRules = createTokenRules(http, async () => (await run.load()).fulcio.url, now);
  const { identity } = await run.authorizeToken(isJudged ? token : await withFulcioRules(token));
  return { identity, isCertain: true };
}

/** A token states the visibility with a signature; until there is one, the payload of the event has to do. */
export function assertPublic(facts: IdentityFacts): void {
  const { event, ambient, allowPrivateRepository } = facts;
  const visibility = valueAt(event, 'repository', 'visibility');
  if (visibility === undefined || !ambient || knownToken(facts) !== undefined) return;
  checkVisibility({ job_workflow_ref: '', repository_visibility: visibility }, allowPrivateRepository);
}

/** The token that a run would use without a request; undefined if there is no such token yet. */
function knownToken({ given, ambient, env }: IdentityFacts): string | undefined {
  if (given !== undefined || !ambient) return given;
  return env['SIGSTORE_ID_TOKEN']?.trim() || undefined;
}

function byJob({ env, policy, onNotice }: IdentityFacts): PredictedIdentity | undefined {
  const { GITHUB_ACTIONS, GITHUB_WORKFLOW_REF: ref, GITHUB_SERVER_URL: server = 'https://github.com' } = env;
  if (GITHUB_ACTIONS !== 'true' || !ref) return undefined;
  const claims = claimsOfEnvironment(env);
  checkPolicy(
    policy.filter(({ claim }) => claims[claim] !== undefined),
    claims,
  );
  const unknown = new Set(policy.map(({ claim }) => claim).filter((claim) => claims[claim] === undefined));
  if (unknown.size > 0)
    onNotice(`the policy for ${[...unknown].join(', ')} can be checked only with a token`);
  // Which workflow signs, if another one is called, a rule may tell; the environment does not.
  return unknown.has('job_workflow_ref') ? undefined : { identity: `${server}/${ref}`, isCertain: false };
}
