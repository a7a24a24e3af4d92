// A proxy between a client and the real services: counts requests, breaks responses, and takes services down.
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** The response that a client gets: the real one, none, or another one. */
export type Trouble = 'reset' | 'lost' | 502 | 503 | 429 | undefined;

/** What a client sees of a service that is down: the 502 of a load balancer, or no listener. */
export type Absence = 502 | 'refused';

export type Passed = Readonly<{ method: string; path: string; status: number | undefined; trouble: Trouble }>;

export type Between = Readonly<{
  /** The address that replaces this one. */
  instead: (url: string) => Promise<string>;
  /** A trust configuration file with every service behind the proxy, as JSON. */
  configuration: (path: string) => Promise<string>;
  passed: readonly Passed[];
  /**
   * Takes the service at this address down: requests in flight are lost, and none reaches it until the function that
   * it resolves to is called.
   */
  takeDown: (url: string, how: Absence) => Promise<() => Promise<void>>;
  close: () => Promise<void>;
}>;

/** `trouble` is called for each request, before it is passed on. */
export function createProxy(trouble: (path: string) => Trouble = () => undefined): Between {
  const servers = new Map<string, http.Server>();
  const down = new Map<string, Absence>();
  const passed: Passed[] = [];
  const agent = new http.Agent({ keepAlive: true });

  const handler = (origin: URL) => (request: http.IncomingMessage, response: http.ServerResponse) => {
    const { method = '', url: path = '' } = request;
    const kind = down.has(origin.origin) ? 502 : trouble(path);
    const note = (status: number | undefined, broken = kind) =>
      passed.push({ method, path, status, trouble: broken });
    if (kind === 'reset' || typeof kind === 'number') {
      request.resume().on('end', () => {
        note(undefined);
        if (kind === 'reset') request.socket.destroy();
        else response.writeHead(kind, kind === 429 ? { 'retry-after': '1' } : {}).end('busy');
      });
      return;
    }
    const headers = { ...request.headers, host: origin.host };
    const asked = http.request(
      { agent, method, path, headers, hostname: origin.hostname, port: origin.port },
      (answer) => {
        if (down.has(origin.origin)) {
          note(answer.statusCode, 502);
          answer.resume();
          response.writeHead(502).end('busy');
          return;
        }
        note(answer.statusCode);
        if (kind === 'lost') answer.resume().on('end', () => request.socket.destroy());
        else answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers));
      },
    );
    asked.on('error', () => request.socket.destroy());
    request.pipe(asked);
  };

  const listen = (server: http.Server, port: number) =>
    new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));

  const instead: Between['instead'] = async (address) => {
    const url = new URL(address);
    const known = servers.get(url.origin);
    const server = known ?? http.createServer(handler(url));
    servers.set(url.origin, server);
    if (known === undefined) await listen(server, 0);
    return address.replace(url.origin, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  };

  const takeDown: Between['takeDown'] = async (address, how) => {
    const { origin } = new URL(address);
    const server = servers.get(origin);
    if (server === undefined) throw new Error(`${origin} is not behind the proxy`);
    const { port } = server.address() as AddressInfo;
    down.set(origin, how);
    if (how === 'refused') {
      server.close();
      server.closeAllConnections();
    }
    return async () => {
      down.delete(origin);
      if (how === 'refused') await listen(server, port);
    };
  };

  return {
    instead,
    takeDown,
    configuration: async (path) => {
      const trust = JSON.parse(await readFile(path, 'utf8'));
      for (const list of ['caUrls', 'rekorTlogUrls', 'tsaUrls'])
        for (const service of trust.signingConfig[list] ?? []) service.url = await instead(service.url);
      return JSON.stringify(trust);
    },
    passed,
    close: async () => {
      agent.destroy();
      for (const server of servers.values()) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
    },
  };
}
