// The address on this machine to which the browser sends the answer: one server, one answer (RFC 8252 section 7.3).
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, SYSTEM_CLOCK } from '../../process/clock.ts';
import { PAGE_HEADERS, type Page, renderPage } from './callback-page.ts';

/** The request that came to our address and was accepted; the browser waits for its page. */
type Received<T> = Readonly<{ value: T; show: (page: Page) => Promise<void> }>;

export type Callback = Readonly<{
  redirectUri: string;
  /**
   * The first request that `accept` accepts. Every other request (another path, method or host, parameters that are not
   * for us, a second answer) gets a page with the reason, and changes nothing.
   */
  first: <T>(accept: (parameters: URLSearchParams) => T | undefined) => Promise<Received<T>>;
  /** Ends the server and its connections. */
  close: () => void;
}>;

const HOST = '127.0.0.1';
const PATH = '/auth/callback';
/** For the path and its parameters; the codes of known issuers are shorter than 4 KiB. */
const MAX_URL_CHARACTERS = 8191;
/** A browser also sends the cookies of everything else that ran on localhost. */
const MAX_HEADER_BYTES = 64 * 1024;
const REQUEST_MS = 10_000;
/** Time for the last page to reach the browser. */
const SHOW_MS = 2000;

/**
 * Listens only on 127.0.0.1, on a free port. The address contains `localhost`, as Sigstore's clients write it and
 * issuers expect it; browsers that try ::1 first find no server there. Throws the error of the socket.
 */
export async function openCallback(clock: Clock = SYSTEM_CLOCK): Promise<Callback> {
  let take: ((parameters: URLSearchParams, response: ServerResponse) => boolean) | undefined;
  let host = '';
  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS },
    (request, response) => {
      const refusal = refusalOf(request, host);
      if (refusal !== undefined) return send(response, refusal);
      const parameters = new URL(request.url ?? '', `http://${host}`).searchParams;
      if (!take?.(parameters, response)) send(response, NOT_OURS);
    },
  );
  server.listen(0, HOST);
  await once(server, 'listening');
  host = `localhost:${(server.address() as AddressInfo).port}`;
  return {
    redirectUri: `http://${host}${PATH}`,
    first: <T>(accept: (parameters: URLSearchParams) => T | undefined) =>
      new Promise<Received<T>>((resolve) => {
        take = (parameters, response) => {
          const value = accept(parameters);
          if (value === undefined) return false;
          take = undefined;
          resolve({ value, show: (page) => show(response, page, clock) });
          return true;
        };
      }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The page for a request that cannot be an answer, whatever its parameters. */
function refusalOf({ url = '', method, headers }: IncomingMessage, host: string): Page | undefined {
  // A page of another site can make its own name resolve to 127.0.0.1; then that name is here.
  if (headers.host !== host)
    return page(421, 'Wrong host', 'This server does not answer for that host name.');
  if (url.length > MAX_URL_CHARACTERS)
    return page(414, 'Too long', 'An answer to a login is never this long.');
  if (url.replace(/\?.*/s, '') !== PATH) return page(404, 'Not found', 'There is no page at this address.');
  if (method !== 'GET') return page(405, 'Wrong method', 'Send the answer with GET.');
  return undefined;
}

const page = (status: number, title: string, text: string): Page => ({
  status,
  tone: 'notice',
  title,
  text,
  next: 'sigstore-sign is still waiting for your login.',
});

const NOT_OURS = page(400, 'Not this login', 'This answer is for another login, or was already used.');

function send(response: ServerResponse, content: Page): void {
  const allow = content.status === 405 ? { allow: 'GET' } : {};
  response.writeHead(content.status, { ...PAGE_HEADERS, ...allow, connection: 'close' });
  response.end(renderPage(content));
}

/** Resolves when the browser has the page, or is gone, or takes too long. */
async function show(response: ServerResponse, content: Page, clock: Clock): Promise<void> {
  if (response.destroyed) return;
  const limit = new AbortController();
  const cancel = clock.after(SHOW_MS, () => limit.abort(), { background: true });
  const closed = once(response, 'close', { signal: limit.signal });
  send(response, content);
  await closed.catch(() => undefined);
  cancel();
}
