// Every way to fail has one code, and each code is a row of the table of remedies.
import { visible } from '../text/unseen.ts';
import type { REMEDIES } from './remedies.ts';

/** A location in a workflow file, 1-based, where a failure can be fixed. */
export type Place = Readonly<{ file: string; line: number }>;

/** The closed list of failure codes; scripts of other people read them from the output `failure-code`. */
export type FailureCode = keyof typeof REMEDIES;

export type FailureDetail = Readonly<{
  cause?: unknown;
  /** Where to apply the remedy in a workflow file. */
  place?: Place | undefined;
  /** Why it happened, one sentence. A cause with the same code passes its own on. */
  why?: string | undefined;
  /** The exact change that fixes it, if the table of remedies has only a general one. */
  remedy?: string | undefined;
  /** Lines ready to paste, usually YAML. */
  patch?: string | undefined;
  /** HTTP status of the answer that caused the failure. */
  status?: number | undefined;
}>;

/**
 * The only error class of this product. The message says what happened, in one sentence, and never contains a secret.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly place: Place | undefined;
  readonly why: string | undefined;
  readonly remedy: string | undefined;
  readonly patch: string | undefined;
  readonly status: number | undefined;

  constructor(code: FailureCode, message: string, detail: FailureDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.place = detail.place;
    this.why = detail.why ?? whyOf(detail.cause, code);
    this.remedy = detail.remedy;
    this.patch = detail.patch;
    this.status = detail.status;
  }
}

/** The reason of a cause that is a Failure with this code: the new failure only adds detail to it. */
function whyOf(cause: unknown, code: FailureCode): string | undefined {
  return cause instanceof Failure && cause.code === code ? cause.why : undefined;
}

/** Any thrown value as a Failure. A value that is not a Failure is a bug of ours, and the message says that. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new Failure('internal', `unexpected: ${quote(message)}`, { cause: thrown });
}

const MAX_QUOTED_CHARACTERS = 100;

/**
 * A value from outside, safe to show in one line: text quoted, everything else as JSON, invisible characters as codes,
 * cut at 100 characters.
 */
export function quote(value: unknown, maxCharacters = MAX_QUOTED_CHARACTERS): string {
  const text = typeof value === 'string' ? value : jsonOf(value);
  const cut = text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
  return visible(typeof value === 'string' ? JSON.stringify(cut) : cut);
}

/** A value that is nested too deeply to be written is shown as its kind only. */
function jsonOf(value: unknown): string {
  try {
    return String(JSON.stringify(value));
  } catch {
    return `a value of type ${typeof value}`;
  }
}
