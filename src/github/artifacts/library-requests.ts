// The requests of the artifact library: it sets no deadlines, and does not report the host of its store.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type Clock, SYSTEM_CLOCK } from '../../process/clock.ts';

/** Node.js publishes each request in this channel before it is sent ("Diagnostics Channel", HTTP). */
const CREATED = 'http.client.request.created';
/** The library tries four times to reach its store. */
const CONNECT_MS = 30_000;
/** For the artifact service. The store has the library's own limits: a block may take minutes. */
const ANSWER_MS = 60_000;

type Socket = Readonly<{ connecting: boolean; once: (event: 'connect', hear: () => void) => unknown }>;

/** The members of a request of Node.js (`http.ClientRequest`) that are used. */
type Request = Readonly<{
  /** Null until the request has a socket. */
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
  /** Called with the host of each request to the store. */
  onStore?: (host: string) => void;
  clock?: Clock;
}>;

/**
 * Runs work with the library. Its requests must get a connection within half a minute, and an answer of the service
 * within a minute. A request that does not fails with the code `ETIMEDOUT`, which the library knows.
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
  // With a proxy there is no socket until the proxy has opened the tunnel.
  request.once('socket', (socket) => {
    if (socket.connecting) socket.once('connect', connected);
    else connected();
  });
  request.once('response', () => cancel());
  request.once('close', () => cancel());
}

function end(request: Request, what: string): void {
  const error = Object.assign(new Error(what), { code: 'ETIMEDOUT' });
  // Without a socket, Node.js reports the error only when a socket comes, and then a second time.
  request.on('error', () => undefined);
  request.destroy(error);
  if (request.socket === null) request.emit('error', error);
}
