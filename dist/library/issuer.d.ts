import type { LoginOptions } from './call-options.js';
import { IdentityToken } from './identity-token.js';
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
export declare class Issuer {
    #private;
    /**
     * Makes an issuer from its base URL, where its OpenID Connect configuration is; the configuration contains the
     * endpoints for authorization and tokens. A constructor cannot wait, so the first `identityToken()` reads the
     * configuration and throws what is wrong with it. The constructor only refuses text that is not a usable URL.
     *
     * @throws `IssuerError` for text that is not a URL, or a URL that does not start with `https://` (or, on this
     * machine, `http://`)
     */
    constructor(url: string);
    /** Returns an `Issuer` configured against Sigstore's production-level services. */
    static production(): Issuer;
    /** Returns an `Issuer` configured against Sigstore's staging-level services. */
    static staging(): Issuer;
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
    identityToken(options?: LoginOptions): Promise<IdentityToken>;
}
