// The errors that this module throws: what happened, why, and what to do. No message contains a secret.

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
export class SigstoreError extends Error {
  override readonly name: string = 'SigstoreError';
  /** One of the codes in docs/TROUBLESHOOTING.md. */
  readonly code: string;
  /** Why it happened; undefined if the message explains it fully. */
  readonly why: string | undefined;
  /** What to do: one sentence. */
  readonly fix: string;
  readonly #patch: string | undefined;

  constructor(message: string, { code, why, fix, patch, cause }: ErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.why = why;
    this.fix = fix;
    this.#patch = patch;
  }

  /** Plain text for a person, several lines: what happened, why, what to do, and lines to paste if there are any. */
  diagnostics(): string {
    const reason = this.why === undefined ? [] : [`Why: ${this.why}`];
    const lines = [this.message, ...reason, `What to do: ${this.fix}`];
    if (this.#patch !== undefined) {
      const indented = this.#patch.trimEnd().split('\n');
      lines.push('', ...indented.map((line) => `    ${line}`), '');
    }
    return [...lines, `Code: ${this.code}`].join('\n');
  }
}

/**
 * There is no identity token, or the token cannot be used: it is malformed, lacks a claim, is for another audience, or
 * the person did not log in. `detectCredential()` throws it when it cannot get a token.
 */
export class IdentityError extends SigstoreError {
  override readonly name: string = 'IdentityError';
}

/** An identity token is expired. It is also an `IdentityError`. */
export class ExpiredIdentity extends IdentityError {
  override readonly name: string = 'ExpiredIdentity';
}

/**
 * An OpenID Connect issuer cannot be used: its address is not valid, it answers with an error, or its configuration is
 * invalid.
 */
export class IssuerError extends SigstoreError {
  override readonly name: string = 'IssuerError';
}

/** A service cannot be reached: no such host, no connection, no answer in time, or no TLS that can be trusted. */
export class NetworkError extends SigstoreError {
  override readonly name: string = 'NetworkError';
}
