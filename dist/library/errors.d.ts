/** The parts of an error. */
export type ErrorDetails = Readonly<{
    /** One of the codes in docs/TROUBLESHOOTING.md. */
    code: string;
    /** What to do: one sentence. */
    fix: string;
    /** Why it happened: one sentence, if the message does not explain it fully. */
    why?: string | undefined;
    /** Lines ready to paste, usually YAML. */
    patch?: string | undefined;
    /** The error that caused this one. */
    cause?: unknown;
}>;
/**
 * Every error of this module has this class. `message` says what happened in one sentence, and `code` identifies it for
 * programs. Neither these nor `diagnostics()` ever contain a token, a code or a secret.
 */
export declare class SigstoreError extends Error {
    #private;
    readonly name: string;
    /** One of the codes in docs/TROUBLESHOOTING.md. */
    readonly code: string;
    /** Why it happened; undefined if the message explains it fully. */
    readonly why: string | undefined;
    /** What to do: one sentence. */
    readonly fix: string;
    constructor(message: string, { code, why, fix, patch, cause }: ErrorDetails);
    /** Plain text for a person, several lines: what happened, why, what to do, and lines to paste if there are any. */
    diagnostics(): string;
}
/**
 * There is no identity token, or the token cannot be used: it is malformed, lacks a claim, is for another audience, or
 * the person did not log in. `detectCredential()` throws it when it cannot get a token.
 */
export declare class IdentityError extends SigstoreError {
    readonly name: string;
}
/** An identity token is expired. It is also an `IdentityError`. */
export declare class ExpiredIdentity extends IdentityError {
    readonly name: string;
}
/**
 * An OpenID Connect issuer cannot be used: its address is not valid, it answers with an error, or its configuration is
 * invalid.
 */
export declare class IssuerError extends SigstoreError {
    readonly name: string;
}
/** A service cannot be reached: no such host, no connection, no answer in time, or no TLS that can be trusted. */
export declare class NetworkError extends SigstoreError {
    readonly name: string;
}
