// The login of a person who uses this command: the issuer, and how to reach the person.
import { chooseIssuer } from '../../credentials/login/discovery.ts';
import type { Login } from '../../credentials/token-source.ts';
import { Failure } from '../../errors/failure.ts';
import type { Http } from '../../http/client.ts';
import { createBrowserOpener } from '../../process/browser.ts';
import { createAsk } from '../../process/prompt.ts';
import { disclosureOf, nameOf } from '../../trust/instance-choice.ts';
import { parseServiceUrl } from '../../trust/service-url.ts';
import { type CommandContext, instanceChoice, type Options } from '../context.ts';
import { noteText } from '../terminal/messages.ts';

/** Options about the login: if one of them is given, the user expects a login. */
const LOGIN_OPTIONS = ['oidc-issuer', 'oauth-force-oob', 'oidc-disable-ambient-providers'];

const DEFAULT_CLIENT = 'sigstore';

/**
 * The login, or undefined if no person can be reached and no option requests it. `configured` returns the issuer that
 * the instance names. Throws `usage` for an issuer that must not be used; the login throws what `login` throws.
 */
export function personLogin(
  options: Options,
  http: Http,
  context: CommandContext,
  configured: () => Promise<URL | undefined>,
): Login | undefined {
  const { env, platform, stop, now } = context;
  givenIssuer(options); // a wrong address is refused before anything is asked
  const oob = options.has('oauth-force-oob');
  const { say, stdin } = context;
  // A line from a pipe is only an answer if it was certain that a question would come.
  const ask = stdin.terminal || oob ? createAsk(stdin, say) : undefined;
  const openBrowser = createBrowserOpener({ env, platform });
  const reachable = ask !== undefined || openBrowser !== undefined;
  if (!reachable && !LOGIN_OPTIONS.some((name) => options.has(name))) return undefined;
  return async () => {
    const issuer = await loginIssuer(options, configured);
    const { login } = await import('../../credentials/login/login.ts');
    return login({
      issuer,
      http,
      now,
      signal: stop.signal,
      flow: oob ? 'oob' : 'automatic',
      clientId: options.get('oidc-client-id') ?? DEFAULT_CLIENT,
      clientSecret: options.get('oidc-client-secret'),
      person: { say, ask, openBrowser },
      disclosure: noteText(`${disclosureOf(instanceChoice(options))}; press Ctrl-C to cancel`),
    });
  };
}

/**
 * Whom the person logs in with: the given issuer, or the one that the instance names. Throws `login-impossible` where
 * there is neither, and what `configured` throws.
 */
export async function loginIssuer(
  options: Options,
  configured: () => Promise<URL | undefined>,
): Promise<URL> {
  const given = givenIssuer(options);
  const issuer = chooseIssuer({
    given,
    configured: given === undefined ? await configured() : undefined,
    instance: nameOf(instanceChoice(options)),
  });
  if (issuer !== undefined) return issuer;
  throw new Failure('login-impossible', 'the instance names no issuer to log in with', {
    remedy: 'Give the issuer with --oidc-issuer, or a token with --identity-token.',
  });
}

function givenIssuer(options: Options): URL | undefined {
  const text = options.get('oidc-issuer');
  try {
    return text === undefined ? undefined : parseServiceUrl(text, '--oidc-issuer');
  } catch (cause) {
    throw cause instanceof Failure ? new Failure('usage', cause.message, { cause }) : cause;
  }
}
