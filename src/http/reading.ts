// Answers that are read as they come: one that cannot be read is the fault of the service, and asked for once more.
import { parseJsonObject } from '../encoding/strict-json.ts';
import type { HttpRequest, HttpResponse } from './exchange.ts';

/** What is wrong with an answer, such as `answered without a certificate`. */
export class Unreadable extends Error {}

type Reading<T> = Readonly<{
  /** For the request. */
  check: NonNullable<HttpRequest['check']>;
  /** What the last good answer holds; undefined before there is one. */
  value: () => T | undefined;
}>;

/** `read` throws Unreadable for an answer that is to be asked for once more. */
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
