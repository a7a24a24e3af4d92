/**
 * An OIDC "identity", corresponding to an underlying OIDC token with a sensible subject, issuer, and audience for
 * Sigstore purposes.
 *
 * The signature of the token is not verified. This is intentional, and part of Sigstore's model: a client only forwards
 * the token to Fulcio, which verifies it. What is checked is that `aud`, `sub`, `iat`, `exp` and `iss` are there, that
 * the token is for the client, that it is valid now (with a tolerance of five seconds for clocks that differ), and that
 * the claim that becomes its identity is present.
 *
 * No way of printing the object shows the token itself: only `reveal()` gives it.
 *
 * @example
 * ```ts
 * import { readFileSync } from 'node:fs';
 * import { ExpiredIdentity, IdentityError, IdentityToken } from 'sigstore-sign/oidc';
 *
 * try {
 *   const token = new IdentityToken(readFileSync('token.txt', 'utf8').trim());
 *   console.log(`${token.identity}, of ${token.issuer}`);
 * } catch (error) {
 *   if (error instanceof ExpiredIdentity) console.error('get a fresh token');
 *   else if (error instanceof IdentityError) console.error(error.diagnostics());
 *   else throw error;
 * }
 * ```
 */
export declare class IdentityToken {
    /**
     * The token's underlying "subject". It is not always the claim `sub`: depending on the issuer it may be another
     * claim, such as `email`, the one over which possession of the key is proven.
     */
    readonly identity: string;
    /** A URL identifying this token's issuer. */
    readonly issuer: string;
    /**
     * A URL identifying the federated issuer for any Sigstore certificate issued against this token. Where the issuer
     * does not federate, it equals `issuer`; for federated issuers, like Sigstore's own, it is the underlying issuer.
     */
    readonly federatedIssuer: string;
    /**
     * Reads an OIDC token. `clientId` is the audience that it must have.
     *
     * @throws `ExpiredIdentity` for a token that is expired, `IdentityError` for one that is malformed, lacks a claim, is
     * for another audience or not valid yet
     */
    constructor(rawToken: string, clientId?: string);
    /**
     * Returns whether the token is currently within its self-stated validity period, with a tolerance of five seconds at
     * both ends. This only reads the unverified claims.
     */
    inValidityPeriod(): boolean;
    /** Returns the token itself, a secret: anyone who has it can sign with this identity while it is valid. */
    reveal(): string;
    /** Returns `IdentityToken(…)` with the issuer, and never the token. */
    toString(): string;
}
