// The errors that this module throws: what happened, why, and what to do. No message holds a secret.

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
export class SigstoreError extends Error {
  override readonly name: string = 'SigstoreError';
  /** One of the codes in docs/TROUBLESHOOTING.md. */
  readonly code: string;
  /** Why it happened; undefined where the message says all that is known. */
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
 * There is no identity token, or this one cannot be used: it is malformed, lacks a claim, is for another audience, or
 * the person who should log in did not. What keeps `detectCredential()` from a token is one of these.
 */
export class IdentityError extends SigstoreError {
  override readonly name: string = 'IdentityError';
}

/** An identity token is expired. It is an `IdentityError` too. */
export class ExpiredIdentity extends IdentityError {
  override readonly name: string = 'ExpiredIdentity';
}

/** An OpenID Connect issuer cannot be used: its address is none, it answers with an error, or its configuration is invalid. */
export class IssuerError extends SigstoreError {
  override readonly name: string = 'IssuerError';
}

/** A service cannot be reached: no such host, no connection, no answer in time, no TLS that can be trusted. */
export class NetworkError extends SigstoreError {
  override readonly name: string = 'NetworkError';
}
