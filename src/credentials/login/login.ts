// A person's identity through OpenID Connect: browser, out-of-band code or device authorization → identity token.
import { Failure, quote } from '../../errors/failure.ts';
import type { Http } from '../../http/client.ts';
import { type IdentityToken, parseIdentityToken } from '../../identity/token/identity-token.ts';
import { type Clock, SYSTEM_CLOCK } from '../../process/clock.ts';
import { type OnSecret, partsOfToken } from '../../text/redact.ts';
import { loginByBrowser, loginByCode } from './code-flow.ts';
import { loginByDevice } from './device-flow.ts';
import { discover, type IssuerMetadata } from './discovery.ts';
import type { Flow, Person } from './flow.ts';
import { createClient } from './oauth-client.ts';
import { createSecrets } from './secrets.ts';

export type LoginOptions = Readonly<{
  issuer: URL;
  /** The issuer's configuration, if it was already requested. */
  metadata?: IssuerMetadata | undefined;
  clientId: string;
  /** Undefined: none was given. */
  clientSecret: string | undefined;
  flow: 'automatic' | 'oob' | 'device';
  http: Http;
  now: () => Date;
  /** Aborted with a Failure, which then ends the login. */
  signal: AbortSignal;
  person: Person;
  /** What the person must know before the login begins; it is shown before a browser is opened. */
  disclosure?: string | undefined;
  /** Called with each secret before it is first used, to mask it. */
  onSecret?: OnSecret;
  clock?: Clock;
}>;

/** Time for the person's part of the login. */
const LIMIT_MS = 5 * 60_000;

/**
 * Logs a person in. In: the issuer, and the ways to reach the person. Out: an identity token for `clientId`, whose
 * signature, nonce and issuer were verified. `automatic` uses the first method that is available: browser, out-of-band
 * code, device authorization; the other values use only the named method.
 * Throws `login-impossible` if no method is available, `login-refused`, `login-forged`, `login-unfinished`,
 * `issuer-unusable`, what parseIdentityToken and `http` throw, and the reason of `signal`.
 */
export async function login(options: LoginOptions): Promise<IdentityToken> {
  const { http, clientId, clientSecret, person, now, clock = SYSTEM_CLOCK } = options;
  const secrets = createSecrets(options.onSecret);
  const issuer = options.metadata ?? (await discover(options.issuer, http));
  const client = await createClient({ issuer, clientId, clientSecret, http, secrets });
  const limit = new AbortController();
  const late = `the login was not finished within ${LIMIT_MS / 1000} s`;
  const cancel = clock.after(LIMIT_MS, () => limit.abort(new Failure('login-unfinished', late)));
  const signal = AbortSignal.any([options.signal, limit.signal]);
  const read = (raw: string): IdentityToken => {
    for (const secret of partsOfToken(raw)) secrets.keep(secret);
    return parseIdentityToken(raw, { now: now(), audience: clientId });
  };
  try {
    signal.throwIfAborted();
    if (options.disclosure !== undefined) person.say(options.disclosure);
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
      `no browser can be opened, there is no terminal to enter a code, and ${issuer} offers no device authorization`,
    );
  },
  async oob(flow) {
    const { ask } = flow.person;
    if (ask === undefined)
      throw impossible('an out-of-band login needs a terminal to enter a code, and there is no terminal');
    return loginByCode(flow, ask);
  },
  async device(flow) {
    if (flow.issuer.device_authorization_endpoint === undefined)
      throw impossible(`${quote(flow.issuer.issuer)} offers no device authorization`);
    return flow.read(await loginByDevice(flow));
  },
};

const impossible = (what: string): Failure => new Failure('login-impossible', what);
