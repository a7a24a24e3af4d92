// The source of a run's tokens: a given token, the provider of the job, or a person who logs in.
import { Failure } from '../errors/failure.ts';
import { type IdentityToken, parseIdentityToken } from '../identity/token/identity-token.ts';
import { inValidityPeriod } from '../identity/token/validity.ts';
import { tellToken } from '../text/redact.ts';
import { findSystem } from './ambient/find-system.ts';
import type { Place, Provider, TokenRequest } from './ambient/provider.ts';

export type TokenSource = Readonly<{
  newToken: () => Promise<IdentityToken>;
  /** Each call of `newToken` requests another token. */
  canRenew: boolean;
  origin: 'given' | 'ambient' | 'person';
  /**
   * How far this machine's clock was ahead of the clock of the last token's issuer, in milliseconds; undefined if no
   * answer contained a time.
   */
  skewMs: () => number | undefined;
}>;

/** A person's identity token, whatever the login method. */
export type Login = () => Promise<IdentityToken>;

type SourceFacts = Place &
  Readonly<{
    /** A token to use instead of any other. */
    given: string | undefined;
    /** The audience that the given token must have; default: as in parseIdentityToken. */
    audience?: string | undefined;
    /** False: the provider of the job is not asked. */
    ambient: boolean;
    /** The providers to look for; default: all. */
    systems?: readonly Provider[];
    /** Asks a person; called when a token is first needed, once per run. Undefined if no person can be asked. */
    login?: Login | undefined;
  }>;

export type SourceOptions = SourceFacts & TokenRequest;

/**
 * Where the tokens of a run would come from. Throws, without a request, why there can be no identity token: `no-identity`, or the reason of the provider of this
 * job.
 */
export async function findTokenOrigin(facts: SourceFacts): Promise<TokenSource['origin']> {
  if (facts.given !== undefined) return 'given';
  return 'login' in (await choose(facts)) ? 'person' : 'ambient';
}

/**
 * Makes the source: a given token, else the provider of the job, else a person's login. Throws, before any request,
 * what findTokenOrigin throws, and for a given token what parseIdentityToken throws.
 */
export async function createTokenSource(options: SourceOptions): Promise<TokenSource> {
  const { now, given, onSecret } = options;
  if (given !== undefined) {
    tellToken(given, onSecret);
    const { audience, fulcio } = options;
    const whom = audience === undefined ? {} : { audience };
    const token = parseIdentityToken(given, { now: now(), fulcio, ...whom });
    return { newToken: async () => token, canRenew: false, origin: 'given', skewMs: () => undefined };
  }
  const choice = await choose(options);
  if ('login' in choice) return personSource(choice.login, now);
  const { provider, notices } = choice;
  let skewMs: number | undefined;
  const newToken = async () => {
    const answer = await provider.request({ ...options, notices });
    skewMs = answer.skewMs;
    return answer.token;
  };
  return { newToken, canRenew: provider.renewable, origin: 'ambient', skewMs: () => skewMs };
}

/** One login is used for the whole run, so that the person is not asked again in the middle of it. */
function personSource(login: Login, now: () => Date): TokenSource {
  let first: Promise<IdentityToken> | undefined;
  const newToken = async () => {
    first ??= login();
    const token = await first;
    if (inValidityPeriod(token, now())) return token;
    throw new Failure(
      'token-expired',
      `the login of this run ended at ${token.expiresAt.toISOString()}, before all files were signed`,
      { remedy: 'Sign fewer files at once.' },
    );
  };
  return { newToken, canRenew: false, origin: 'person', skewMs: () => undefined };
}

type Choice = Readonly<{ provider: Provider; notices: readonly string[] }> | Readonly<{ login: Login }>;

/** The action gives its own two providers, so the others are loaded only when they are asked. */
async function systemsOf({ ambient, systems }: SourceFacts): Promise<readonly Provider[]> {
  if (!ambient) return [];
  if (systems !== undefined) return systems;
  const { SYSTEMS } = await import('./ambient/detect.ts');
  return SYSTEMS;
}

async function choose(facts: SourceFacts): Promise<Choice> {
  const { provider, notices, absences } = await findSystem(await systemsOf(facts), facts.env);
  if (provider !== undefined) {
    await provider.assertPossible(facts);
    return { provider, notices };
  }
  if (facts.login !== undefined) return { login: facts.login };
  const tried = facts.ambient
    ? absences.join(', ')
    : 'none was given, and the identity of the CI job is disabled';
  throw new Failure('no-identity', `no identity token found: ${tried}`);
}
