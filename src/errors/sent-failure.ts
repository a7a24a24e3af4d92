// A Failure on its way between threads: what arrives there would be a plain Error without its code.
import { Failure, type FailureCode, type FailureDetail } from './failure.ts';

export type SentFailure = Readonly<{ code: FailureCode; message: string; detail: FailureDetail }>;

/** The value to send: all but the cause, which may not be sendable. */
export function sendFailure({ code, message, place, why, remedy, patch, status }: Failure): SentFailure {
  return { code, message, detail: { place, why, remedy, patch, status } };
}

export const receiveFailure = ({ code, message, detail }: SentFailure): Failure =>
  new Failure(code, message, detail);
