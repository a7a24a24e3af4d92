/** What an error is made of. */
export type ErrorDetails = Readonly<{
    /** One of the codes in docs/TROUBLESHOOTING.md. */
    code: string;
    /** What to do: one sentence. */
    fix: string;
    /** Why it happened: one sentence, where the message does not say all that is known. */
    why?: string | undefined;
    /** Lines ready to paste, usually YAML. */
    patch?: string | undefined;
    /** The error that caused this one. */
    cause?: unknown;
}>;
/**
 * Every error of this module is one of these. `message` says what happened in one sentence, and `code` names it for
 * programs. Neither these nor `diagnostics()` ever hold a token, a code or a secret.
 */
export declare class SigstoreError extends Error {
    #private;
    readonly name: string;
    /** One of the codes in docs/TROUBLESHOOTING.md. */
    readonly code: string;
    /** Why it happened; undefined where the message says all that is known. */
    readonly why: string | undefined;
    /** What to do: one sentence. */
    readonly fix: string;
    constructor(message: string, { code, why, fix, patch, cause }: ErrorDetails);
    /** Plain text for a person, several lines: what happened, why, what to do, and lines to paste if there are any. */
    diagnostics(): string;
}
/**
 * There is no identity token, or this one cannot be used: it is malformed, lacks a claim, is for another audience, or
 * the person who should log in did not. What keeps `detectCredential()` from a token is one of these.
 */
export declare class IdentityError extends SigstoreError {
    readonly name: string;
}
/** An identity token is expired. It is an `IdentityError` too. */
export declare class ExpiredIdentity extends IdentityError {
    readonly name: string;
}
/** An OpenID Connect issuer cannot be used: its address is none, it answers with an error, or its configuration is invalid. */
export declare class IssuerError extends SigstoreError {
    readonly name: string;
}
/** A service cannot be reached: no such host, no connection, no answer in time, no TLS that can be trusted. */
export declare class NetworkError extends SigstoreError {
    readonly name: string;
}
