// Answers that are read on arrival: an unreadable one is an error of the service, and the request is sent once more.
import { parseJsonObject } from '../encoding/strict-json.ts';
import type { HttpRequest, HttpResponse } from './exchange.ts';

/** What is wrong with an answer, such as `answered without a certificate`. */
export class Unreadable extends Error {}

type Reading<T> = Readonly<{
  /** The check for the request. */
  check: NonNullable<HttpRequest['check']>;
  /** The value in the last good answer; undefined before there is one. */
  value: () => T | undefined;
}>;

/** `read` throws Unreadable for an answer that should be requested once more. */
export function reading<T>(read: (response: HttpResponse) => T): Reading<T> {
  let value: T | undefined;
  const check = (response: HttpResponse): string | undefined => {
    try {
      value = read(response);
      return undefined;
    } catch (error) {
      if (error instanceof Unreadable) return error.message;
      throw error;
    }
  };
  return { check, value: () => value };
}

/** The JSON object in an answer. Throws Unreadable. */
export function jsonObjectOf({ body }: HttpResponse): Readonly<Record<string, unknown>> {
  return parseJsonObject(body, (what, cause) => new Unreadable(`answered with ${what}`, { cause }));
}
