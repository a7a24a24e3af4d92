// An OpenID Connect issuer where a person logs in.
import { chooseIssuer, type IssuerMetadata } from '../credentials/login/discovery.ts';
import { Failure } from '../errors/failure.ts';
import { parseServiceUrl } from '../trust/service-url.ts';
import type { LoginOptions } from './call-options.ts';
import { publicError, withPublicErrors } from './calls/public-error.ts';
import { IdentityToken } from './identity-token.ts';

/**
 * Represents an OIDC issuer (IdP).
 *
 * @example
 * ```ts
 * import { Issuer, SigstoreError } from 'sigstore-sign/oidc';
 *
 * const issuer = new Issuer(process.argv[2] ?? 'https://oauth2.sigstore.dev/auth');
 * try {
 *   const token = await issuer.identityToken();
 *   console.log(`${token.identity} logged in`);
 * } catch (error) {
 *   if (!(error instanceof SigstoreError)) throw error;
 *   console.error(error.diagnostics());
 * }
 * ```
 */
export class Issuer {
  readonly #url: URL;
  #metadata: IssuerMetadata | undefined;

  /**
   * Makes an issuer from its base URL, where its OpenID Connect configuration is; the configuration contains the
   * endpoints for authorization and tokens. A constructor cannot wait, so the first `identityToken()` reads the
   * configuration and throws what is wrong with it. The constructor only refuses text that is not a usable URL.
   *
   * @throws `IssuerError` for text that is not a URL, or a URL that does not start with `https://` (or, on this
   * machine, `http://`)
   */
  constructor(url: string) {
    this.#url = readUrl(url);
  }

  /** Returns an `Issuer` configured against Sigstore's production-level services. */
  static production(): Issuer {
    return new Issuer(publicIssuer('public-good'));
  }

  /** Returns an `Issuer` configured against Sigstore's staging-level services. */
  static staging(): Issuer {
    return new Issuer(publicIssuer('staging'));
  }

  /**
   * Retrieves and returns an `IdentityToken` from this issuer, via OAuth. This waits for a person, at most five
   * minutes.
   *
   * By default it attempts to open the person's web browser, and falls back to an out-of-band flow, in which the person
   * opens a link anywhere and types the code that is shown there. With `forceOob` it always uses that flow. It writes
   * the instructions for the person to standard error, and reads the code from standard input.
   *
   * @throws `NetworkError` if the issuer cannot be reached; `IssuerError` if it answers its discovery with an error or
   * without a usable configuration; `IdentityError` if the person or the issuer refuses the login, the token request
   * fails, or the token is not for this client
   */
  async identityToken(options: LoginOptions = {}): Promise<IdentityToken> {
    const { discoverIssuer, logIn } = await import('./calls/log-in.ts');
    const known = this.#metadata;
    const metadata = known ?? (await withPublicErrors(() => discoverIssuer(this.#url, options), 'discovery'));
    this.#metadata = metadata;
    const { raw, clientId } = await withPublicErrors(() => logIn(this.#url, metadata, options), 'login');
    return new IdentityToken(raw, clientId);
  }
}

function readUrl(text: string): URL {
  try {
    if (typeof text !== 'string')
      throw new Failure('input-invalid', 'the URL of the issuer must be a string');
    return parseServiceUrl(text, 'the issuer');
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const remedy = 'Give the base URL of the issuer, such as https://oauth2.sigstore.dev/auth.';
    throw publicError(new Failure('input-invalid', message, { remedy }), 'discovery');
  }
}

const publicIssuer = (instance: 'public-good' | 'staging'): string =>
  String(chooseIssuer({ instance })?.href);
