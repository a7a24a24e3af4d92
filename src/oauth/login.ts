// A person's identity through OpenID Connect: browser, out-of-band code or device authorization → identity token.
import { type Clock, SYSTEM_CLOCK } from '../clock.ts';
import { Failure, quote } from '../errors.ts';
import type { Http } from '../http.ts';
import { type IdentityToken, parseIdentityToken } from '../identity/token.ts';
import { type OnSecret, partsOfToken } from '../masking.ts';
import { type Client, createClient } from './client.ts';
import { loginByBrowser, loginByCode } from './code.ts';
import { loginByDevice } from './device.ts';
import { discover, type IssuerMetadata } from './issuer.ts';
import { createSecrets, type Secrets } from './secrets.ts';

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

export type LoginOptions = Readonly<{
  issuer: URL;
  clientId: string;
  /** Undefined: a public client. */
  clientSecret: string | undefined;
  flow: 'automatic' | 'oob' | 'device';
  http: Http;
  now: () => Date;
  /** Aborted with a Failure, which then ends the log-in. */
  signal: AbortSignal;
  person: Person;
  /** Hears each secret before it is first used, to mask it. */
  onSecret?: OnSecret;
  clock?: Clock;
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

/** For the person's part of the log-in. */
const LIMIT_MS = 5 * 60_000;

/**
 * Logs a person in. In: the issuer, and the ways to reach the person. Out: an identity token for `clientId`, whose
 * signature, nonce and issuer were verified. `automatic` takes the first way that is there: browser, out-of-band code,
 * device authorization; the others take that one alone.
 * Throws `login-impossible` where there is no way, `login-refused`, `login-forged`, `login-unfinished`,
 * `issuer-unusable`, what parseIdentityToken and `http` throw, and the reason of `signal`.
 */
export async function login(options: LoginOptions): Promise<IdentityToken> {
  const { http, clientId, clientSecret, person, now, clock = SYSTEM_CLOCK } = options;
  const secrets = createSecrets(options.onSecret);
  const issuer = await discover(options.issuer, http);
  const client = await createClient({ issuer, clientId, clientSecret, http, secrets });
  const limit = new AbortController();
  const late = `the log-in was not finished within ${LIMIT_MS / 1000} s`;
  const cancel = clock.after(LIMIT_MS, () => limit.abort(new Failure('login-unfinished', late)));
  const signal = AbortSignal.any([options.signal, limit.signal]);
  const read = (raw: string): IdentityToken => {
    for (const secret of partsOfToken(raw)) secrets.keep(secret);
    return parseIdentityToken(raw, { now: now(), audience: clientId });
  };
  try {
    signal.throwIfAborted();
    return await WAYS[options.flow]({ issuer, client, person, secrets, signal, clock, read });
  } finally {
    cancel();
  }
}

const WAYS: Readonly<Record<LoginOptions['flow'], (flow: Flow) => Promise<IdentityToken>>> = {
  async automatic(flow) {
    const token = await loginByBrowser(flow);
    if (token !== undefined) return token;
    if (flow.person.ask !== undefined) return WAYS.oob(flow);
    if (flow.issuer.device_authorization_endpoint !== undefined) return WAYS.device(flow);
    const issuer = quote(flow.issuer.issuer);
    throw impossible(
      `no browser can be opened, nobody can type a code, and ${issuer} offers no device authorization`,
    );
  },
  async oob(flow) {
    const { ask } = flow.person;
    if (ask === undefined)
      throw impossible('an out-of-band log-in needs somebody to type a code, and there is no terminal');
    return loginByCode(flow, ask);
  },
  async device(flow) {
    if (flow.issuer.device_authorization_endpoint === undefined)
      throw impossible(`${quote(flow.issuer.issuer)} offers no device authorization`);
    return flow.read(await loginByDevice(flow));
  },
};

const impossible = (what: string): Failure => new Failure('login-impossible', what);
