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
     * Makes an issuer from its base URL, which locates an OpenID Connect configuration file, and that locates the
     * endpoints for authorization and tokens. A constructor cannot wait, so the first `identityToken()` reads the file and
     * throws what is wrong with it. Only a text that is no usable URL is refused at once.
     *
     * @throws `IssuerError` for a text that is no URL, or one that does not start with `https://` (or, on this machine,
     * `http://`)
     */
    constructor(url: string);
    /** Returns an `Issuer` configured against Sigstore's production-level services. */
    static production(): Issuer;
    /** Returns an `Issuer` configured against Sigstore's staging-level services. */
    static staging(): Issuer;
    /**
     * Retrieves and returns an `IdentityToken` from this issuer, via OAuth. This waits for a person, at most five minutes.
     *
     * By default it attempts to open the person's web browser, and falls back to an out-of-band flow, in which the
     * person opens a link anywhere and types the code that is shown there. With `forceOob` that flow is always used. What
     * the person has to do is written to standard error, and the code is read from standard input.
     *
     * @throws `NetworkError` where the issuer cannot be reached; `IssuerError` where it answers its discovery with an
     * error or with no usable configuration; `IdentityError` where the person or the issuer refuses the login, the token
     * request fails, or the token is none for this client
     */
    identityToken(options?: LoginOptions): Promise<IdentityToken>;
}
