// Every way to fail has one code, and each code is a row of the table of remedies.
import { visible } from '../text/unseen.ts';
import type { REMEDIES } from './remedies.ts';

/** A place in a workflow file, 1-based, where a failure can be mended. */
export type Place = Readonly<{ file: string; line: number }>;

/** The closed list of failure codes; other people's scripts read them from the output `failure-code`. */
export type FailureCode = keyof typeof REMEDIES;

export type FailureDetail = Readonly<{
  cause?: unknown;
  /** Where in a workflow file the remedy belongs. */
  place?: Place | undefined;
  /** Why it happened, one sentence; a cause with the same code hands its own on. */
  why?: string | undefined;
  /** The exact change that fixes it, where the table of remedies knows only a general one. */
  remedy?: string | undefined;
  /** Lines ready to paste, usually YAML. */
  patch?: string | undefined;
  /** HTTP status of the answer that made it fail. */
  status?: number | undefined;
}>;

/** The one error of this product. The message says what happened, in one sentence, and never holds a secret. */
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

/** The reason of a cause that is a Failure with this code: the new one only says more about it. */
function whyOf(cause: unknown, code: FailureCode): string | undefined {
  return cause instanceof Failure && cause.code === code ? cause.why : undefined;
}

/** Any thrown value as a Failure; what is not one already is a defect of ours and says so. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new Failure('internal', `unexpected: ${quote(message)}`, { cause: thrown });
}

const MAX_QUOTED_CHARACTERS = 100;

/**
 * A value from outside, safe to show in one line: text quoted, all else as JSON, what would not show as its code, cut at
 * 100 characters.
 */
export function quote(value: unknown, maxCharacters = MAX_QUOTED_CHARACTERS): string {
  const text = typeof value === 'string' ? value : jsonOf(value);
  const cut = text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
  return visible(typeof value === 'string' ? JSON.stringify(cut) : cut);
}

/** What is nested too deeply to be written has only its kind. */
function jsonOf(value: unknown): string {
  try {
    return String(JSON.stringify(value));
  } catch {
    return `a value of type ${typeof value}`;
  }
}
