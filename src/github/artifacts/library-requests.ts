// The requests of the artifact library: it gives them no deadline, and does not say which host its store is.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type Clock, SYSTEM_CLOCK } from '../../process/clock.ts';

/** Node.js publishes each request here before it is sent ("Diagnostics Channel", HTTP). */
const CREATED = 'http.client.request.created';
/** The library tries four times to reach its store. */
const CONNECT_MS = 30_000;
/** Of the artifact service. The store has as long as the library lets it: a block may take minutes. */
const ANSWER_MS = 60_000;

type Socket = Readonly<{ connecting: boolean; once: (event: 'connect', hear: () => void) => unknown }>;

/** What is used of a request of Node.js (`http.ClientRequest`). */
type Request = Readonly<{
  /** Null until there is one. */
  socket: Socket | null;
  hasHeader: (name: string) => boolean;
  getHeader: (name: string) => unknown;
  once: {
    (event: 'socket', hear: (socket: Socket) => void): unknown;
    (event: 'response' | 'close', hear: () => void): unknown;
  };
  on: (event: 'error', hear: () => void) => unknown;
  emit: (event: 'error', error: Error) => unknown;
  destroy: (error: Error) => unknown;
}>;

type Watch = Readonly<{
  /** Hears the host of each request to the store. */
  onStore?: (host: string) => void;
  clock?: Clock;
}>;

/**
 * Work with the library, whose requests must find a connection within half a minute, and an answer of the service within a
 * minute. One that does not fails with the code `ETIMEDOUT`, which the library knows.
 */
export async function withDeadlines<T>(
  work: () => Promise<T>,
  { onStore = () => undefined, clock = SYSTEM_CLOCK }: Watch = {},
): Promise<T> {
  const hear = (message: unknown) => {
    const { request } = message as { request: Request };
    const isStore = request.hasHeader('x-ms-version');
    const isService = String(request.getHeader('user-agent')).startsWith('@actions/artifact-');
    if (isStore) onStore(String(request.getHeader('host')));
    if (isStore || isService) limit(request, isService ? ANSWER_MS : undefined, clock);
  };
  subscribe(CREATED, hear);
  try {
    return await work();
  } finally {
    unsubscribe(CREATED, hear);
  }
}

function limit(request: Request, answerMs: number | undefined, clock: Clock): void {
  const after = (ms: number, what: string) => clock.after(ms, () => end(request, what));
  let cancel = after(CONNECT_MS, 'no connection in time');
  const connected = () => {
    cancel();
    if (answerMs !== undefined) cancel = after(answerMs, 'no answer in time');
  };
  // Behind a proxy there is no socket until the proxy has let the request through.
  request.once('socket', (socket) => {
    if (socket.connecting) socket.once('connect', connected);
    else connected();
  });
  request.once('response', () => cancel());
  request.once('close', () => cancel());
}

function end(request: Request, what: string): void {
  const error = Object.assign(new Error(what), { code: 'ETIMEDOUT' });
  // Without a socket Node.js says it only when one comes, and then once more.
  request.on('error', () => undefined);
  request.destroy(error);
  if (request.socket === null) request.emit('error', error);
}
