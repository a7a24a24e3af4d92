// What a system that gives its jobs an identity looks like from here: whether this is its job, and how to ask it.
import type { Env } from '../../github/job-context.ts';
import type { Http } from '../../http/client.ts';
import type { FulcioConfig } from '../../identity/fulcio/issuers.ts';
import type { IdentityToken } from '../../identity/token/identity-token.ts';
import type { Clock } from '../../process/clock.ts';
import type { OnSecret } from '../../text/redact.ts';

/** Where this process runs. */
export type Place = Readonly<{
  env: Env;
  /** The payload of the event, undefined where there is none to read. */
  event?: unknown;
  /** The workspace, absolute. */
  cwd: string;
}>;

export type TokenRequest = Place &
  Readonly<{
    http: Http;
    now: () => Date;
    /** By what waits outside `http` are measured; default: the system's. */
    clock?: Clock | undefined;
    /** Hears each secret (request tokens, the identity token, its parts) before it is first used, to mask it. */
    onSecret?: OnSecret;
    /** Ends what does not go through `http`; its reason is what the request then throws. */
    signal?: AbortSignal | undefined;
    /** What is odd about the choice of this system, a sentence each; the token carries them. */
    notices?: readonly string[];
    /** By whose rules tokens are read; default: the public instance's. */
    fulcio?: FulcioConfig | undefined;
  }>;

export type Answer = Readonly<{
  token: IdentityToken;
  /** How far this machine's clock is ahead of the service's, in milliseconds; undefined where no clock answered. */
  skewMs: number | undefined;
}>;

export type Provider = Readonly<{
  /** As people call the system. */
  name: string;
  /** It runs jobs, and only its own: a job that seems to be of two such systems is worth a word. */
  runsJobs: boolean;
  /** Another request gives another token. */
  renewable: boolean;
  /** Why this is none of the system's jobs, in a few words; undefined where it is one. Asks nobody. */
  absence: (env: Env) => Promise<string | undefined>;
  /** Throws the one reason why a job of this system can have no token, as far as it shows without asking. */
  assertPossible: (place: Place) => Promise<void>;
  /** Asks for a token with the audience `sigstore`. Throws what assertPossible throws, and identity Failures. */
  request: (request: TokenRequest) => Promise<Answer>;
}>;

/** For systems that say so by a variable that is `true`: what is wrong with it, or undefined. */
export function unflagged(env: Env, name: string): string | undefined {
  if (env[name] === 'true') return undefined;
  return env[name] ? `${name} is not "true"` : `${name} is not set`;
}
