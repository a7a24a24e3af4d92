// The work of `Issuer`: its configuration, and a person's login in this process.
import { discover, type IssuerMetadata } from '../../credentials/login/discovery.ts';
import { login } from '../../credentials/login/login.ts';
import { createBrowserOpener } from '../../process/browser.ts';
import { createAsk } from '../../process/prompt.ts';
import type { LoginOptions } from '../call-options.ts';
import { checkOptions, type Kinds } from './check-options.ts';
import { envOf, now, openHttp, stopOn, terminal } from './environment.ts';
import { CALL_KINDS } from './option-kinds.ts';

const KINDS: Kinds<LoginOptions> = {
  ...CALL_KINDS,
  clientId: 'string',
  clientSecret: 'string',
  forceOob: 'boolean',
};

/** The configuration that the issuer publishes. Throws what `discover` throws. */
export async function discoverIssuer(issuer: URL, options: LoginOptions): Promise<IssuerMetadata> {
  checkOptions(options, KINDS, 'identityToken');
  const { stop, end } = stopOn(options.signal);
  try {
    return await discover(issuer, openHttp(envOf(options.env), stop, options));
  } finally {
    end();
  }
}

/** Logs a person in. Out: the raw token, and the client that it is for. Throws what `login` throws. */
export async function logIn(
  issuer: URL,
  metadata: IssuerMetadata,
  options: LoginOptions,
): Promise<Readonly<{ raw: string; clientId: string }>> {
  checkOptions(options, KINDS, 'identityToken');
  const { clientId = 'sigstore', clientSecret = '', forceOob = false } = options;
  const env = envOf(options.env);
  const { say, stdin, platform } = terminal();
  const { stop, end } = stopOn(options.signal);
  try {
    const token = await login({
      issuer,
      metadata,
      clientId,
      clientSecret: clientSecret === '' ? undefined : clientSecret,
      flow: forceOob ? 'oob' : 'automatic',
      http: openHttp(env, stop, options),
      now,
      signal: stop.signal,
      person: { say, ask: createAsk(stdin, say), openBrowser: createBrowserOpener({ env, platform }) },
    });
    return { raw: token.reveal(), clientId };
  } finally {
    end();
  }
}
