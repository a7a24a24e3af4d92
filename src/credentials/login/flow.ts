// A login under way, and the person who logs in.
import type { IdentityToken } from '../../identity/token/identity-token.ts';
import type { Clock } from '../../process/clock.ts';
import type { IssuerMetadata } from './discovery.ts';
import type { Client } from './oauth-client.ts';
import type { Secrets } from './secrets.ts';

/** The person who logs in, as far as this program can reach them. */
export type Person = Readonly<{
  /** Shows words; they never hold a secret of this program. */
  say: (text: string) => void;
  /**
   * Asks for one line; undefined where nobody can answer. It rejects when the input ends, and gives up the input when
   * `signal` is aborted, so that the process can end.
   */
  ask: ((question: string, signal: AbortSignal) => Promise<string>) | undefined;
  /** Opens a page; gives whether a browser was started. Undefined where there can be none. */
  openBrowser: ((url: string) => Promise<boolean>) | undefined;
}>;

/** One log-in under way. */
export type Flow = Readonly<{
  issuer: IssuerMetadata;
  client: Client;
  person: Person;
  secrets: Secrets;
  /** Aborted with the Failure that ends the log-in. */
  signal: AbortSignal;
  clock: Clock;
  /** A raw ID token that the client verified → the token. */
  read: (raw: string) => IdentityToken;
}>;
