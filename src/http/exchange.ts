// A request and its answer, as the callers of the client use them.
import type { Readable } from 'node:stream';
import type { Service } from './limits.ts';

/** A body that is too large for memory: each attempt opens it again. */
type Streamed = Readonly<{
  /** Bytes. */
  length: number;
  open: () => Readable;
}>;

export type HttpRequest = Readonly<{
  service: Service;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  url: URL;
  headers?: Readonly<Record<string, string>>;
  body?: Buffer | Streamed;
  /** Removes the secrets of this request from the service's text, in addition to what looks like a token. */
  clean?: (words: string) => string;
  /** Media type of a good answer, compared as a prefix. Default: any. */
  accept?: string;
  /**
   * Statuses to return in addition to 2xx and redirects elsewhere. Every other status is a Failure, after its retries.
   */
  expect?: readonly number[];
  /**
   * What is wrong with the body of an answer with a good status, such as `answered with …`; the request is then sent
   * once more.
   */
  check?: (response: HttpResponse) => string | undefined;
  /** Called before each attempt: false if an answer would now be useless; then the call rejects with Stale. */
  isFresh?: () => boolean;
  /** Do not send it while one of these services is out and waited for. */
  notWhileOut?: readonly Pick<HttpRequest, 'service' | 'url'>[];
  /**
   * The resource may have been renamed: follow 307 and 308 within the origin with method and body, as GET always does.
   */
  movable?: boolean;
  /** Counts the attempts without a good answer that may have had their effect; an attempt in progress counts. */
  unheard?: { count: number } | undefined;
  /** Maximum size of the body of the answer, in bytes; default by service. */
  maxBytes?: number;
  /** Deadline of one attempt to its last byte, in milliseconds; default by service. */
  attemptMs?: number;
  /** All attempts and waits together, in milliseconds. Default: the setting of the client. */
  callMs?: number;
}>;

/** The request became useless before it was sent; nothing has been sent since. */
export class Stale extends Error {}

/** A service that the request had to wait for is still out, and no time is left; nothing was sent. */
export class Held extends Error {}

export type HttpResponse = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer<ArrayBuffer>;
  /** The server's clock, from the header `Date`. */
  date: Date | undefined;
}>;
