// The interface of a provider: whether this is one of its jobs, and how to request a token from it.
import type { Env } from '../../github/job-context.ts';
import type { Http } from '../../http/client.ts';
import type { FulcioConfig } from '../../identity/fulcio/issuers.ts';
import type { IdentityToken } from '../../identity/token/identity-token.ts';
import type { Clock } from '../../process/clock.ts';
import type { OnSecret } from '../../text/redact.ts';

/** Where this process runs. */
export type Place = Readonly<{
  env: Env;
  /** The payload of the event; undefined if no file contains it. */
  event?: unknown;
  /** The workspace, absolute. */
  cwd: string;
}>;

export type TokenRequest = Place &
  Readonly<{
    http: Http;
    now: () => Date;
    /** The clock for waits outside `http`; default: the system's. */
    clock?: Clock | undefined;
    /** Called with each secret (request tokens, the identity token, its parts) before it is first used, to mask it. */
    onSecret?: OnSecret;
    /** Ends the work that does not use `http`; the request then throws its reason. */
    signal?: AbortSignal | undefined;
    /** Sentences about what is unusual in the choice of this provider; the token carries them. */
    notices?: readonly string[];
    /** The Fulcio by whose rules to read tokens; default: the public instance's. */
    fulcio?: FulcioConfig | undefined;
  }>;

export type Answer = Readonly<{
  token: IdentityToken;
  /**
   * How far this machine's clock is ahead of the service's, in milliseconds; undefined if no answer contained a time.
   */
  skewMs: number | undefined;
}>;

export type Provider = Readonly<{
  /** The usual name of the provider. */
  name: string;
  /** It runs jobs, and gives tokens only to these: a job that seems to belong to two such providers causes a notice. */
  runsJobs: boolean;
  /** Another request returns another token. */
  renewable: boolean;
  /** Why this is not one of the provider's jobs, in a few words; undefined if it is. Sends no request. */
  absence: (env: Env) => Promise<string | undefined>;
  /** Throws the reason why a job of this provider cannot have a token, as far as it is known without a request. */
  assertPossible: (place: Place) => Promise<void>;
  /** Requests a token with the audience `sigstore`. Throws what assertPossible throws, and identity Failures. */
  request: (request: TokenRequest) => Promise<Answer>;
}>;

/** For providers that set a variable to `true`: what is wrong with it, or undefined. */
export function unflagged(env: Env, name: string): string | undefined {
  if (env[name] === 'true') return undefined;
  return env[name] ? `${name} is not "true"` : `${name} is not set`;
}
