// A login in progress, and the person who logs in.
import type { IdentityToken } from '../../identity/token/identity-token.ts';
import type { Clock } from '../../process/clock.ts';
import type { IssuerMetadata } from './discovery.ts';
import type { Client } from './oauth-client.ts';
import type { Secrets } from './secrets.ts';

/** The person who logs in, as far as this program can reach them. */
export type Person = Readonly<{
  /** Shows text that contains no secret of this program. */
  say: (text: string) => void;
  /**
   * Asks for one line; undefined if no one can answer. It rejects when the input ends, and stops reading when `signal`
   * is aborted, so that the process can end.
   */
  ask: ((question: string, signal: AbortSignal) => Promise<string>) | undefined;
  /** Opens a page; resolves to whether a browser was started. Undefined if there is no browser. */
  openBrowser: ((url: string) => Promise<boolean>) | undefined;
}>;

/** One login in progress. */
export type Flow = Readonly<{
  issuer: IssuerMetadata;
  client: Client;
  person: Person;
  secrets: Secrets;
  /** Aborted with the Failure that ends the login. */
  signal: AbortSignal;
  clock: Clock;
  /** A raw ID token that the client verified → the token. */
  read: (raw: string) => IdentityToken;
}>;
