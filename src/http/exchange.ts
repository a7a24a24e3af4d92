// A request and its answer, as callers of the client give and get them.
import type { Readable } from 'node:stream';
import type { Service } from './limits.ts';

/** A body that is too long for memory: each attempt opens it anew. */
type Streamed = Readonly<{
  /** Bytes. */
  length: number;
  open: () => Readable;
}>;

export type HttpRequest = Readonly<{
  service: Service;
  method: 'GET' | 'POST' | 'DELETE';
  url: URL;
  headers?: Readonly<Record<string, string>>;
  body?: Buffer | Streamed;
  /** Cuts the secrets of this request out of what the service says, besides what looks like a token. */
  clean?: (words: string) => string;
  /** Media type that a good answer has, compared as a prefix; left out: any. */
  accept?: string;
  /** Statuses handed back besides 2xx, redirects elsewhere too; every other is a Failure after the retries it deserves. */
  expect?: readonly number[];
  /** What is wrong with a good status whose body is no good answer, such as `answered with …`; it is asked once more. */
  check?: (response: HttpResponse) => string | undefined;
  /** Asked before each attempt: false where an answer would come too late to be of use; then the call rejects with Stale. */
  isFresh?: () => boolean;
  /** It is not sent while one of these services is out and waited for. */
  notWhileOut?: readonly Pick<HttpRequest, 'service' | 'url'>[];
  /** What is asked for may be renamed: 307 and 308 within the origin are followed with method and body, as GET always is. */
  movable?: boolean;
  /** Counts the attempts that may have had their effect although no good answer came; one under way counts. */
  unheard?: { count: number } | undefined;
  /** Cap on the body of the answer, in bytes; default by service. */
  maxBytes?: number;
  /** Deadline of one attempt to its last byte, in milliseconds; default by service. */
  attemptMs?: number;
  /** All attempts and waits together, in milliseconds; left out: as the client is set. */
  callMs?: number;
}>;

/** What was to be sent is of no use any more; nothing was sent since. */
export class Stale extends Error {}

/** A service that the request had to wait for is still out, and there is no time left; nothing was sent. */
export class Held extends Error {}

export type HttpResponse = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer<ArrayBuffer>;
  /** The server's clock, from the header `Date`. */
  date: Date | undefined;
}>;
