// A registry for npm packages on loopback: verdaccio, and in front of it the exchange of a job's token for one of npm.
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as sigstore from '../sigstore.ts';

export type Registry = Readonly<{
  url: string;
  /** A file with settings for npm: this registry, and no token. */
  npmrc: string;
  /** The workflows whose tokens were exchanged, in order. */
  exchanged: readonly string[];
  close: () => Promise<void>;
}>;

const EXCHANGE = /^\/-\/npm\/v1\/oidc\/token\/exchange\/package\/([^/]+)$/;

/**
 * Starts it with its files in `home`. Anyone may read; to publish, a job needs the token that it gets for its ID token,
 * if that is of the trusted workflow and for this registry (npm, "Trusted publishing for npm packages").
 */
export async function startRegistry(
  home: string,
  trusted: Readonly<{ name: string; workflow: string }>,
): Promise<Registry> {
  await mkdir(home);
  const inner = await freePort();
  const config = {
    storage: join(home, 'storage'),
    auth: { htpasswd: { file: join(home, 'users') } },
    uplinks: {},
  };
  const packages = { '**': { access: '$all', publish: 'release' } };
  const quiet = { log: { type: 'stdout', format: 'json', level: 'warn' }, web: { enable: false } };
  await writeFile(join(home, 'config.yaml'), JSON.stringify({ ...config, packages, ...quiet }));
  const program = join(sigstore.tools, 'registry/node_modules/verdaccio/bin/verdaccio');
  const words = ['--config', join(home, 'config.yaml'), '--listen', `http://127.0.0.1:${inner}`];
  const child = spawn(process.execPath, [program, ...words], {
    cwd: home,
    env: { HOME: home },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const token = await logIn(`http://127.0.0.1:${inner}`);

  const keys = createRemoteJWKSet(new URL(`${sigstore.issuer}/jwks`));
  const exchanged: string[] = [];
  const exchange = async (name: string, { headers }: IncomingMessage): Promise<string | undefined> => {
    const given = headers.authorization?.replace(/^Bearer /, '') ?? '';
    const expected = { issuer: sigstore.issuer, audience: 'npm:127.0.0.1' };
    const { payload } = await jwtVerify(given, keys, expected);
    exchanged.push(String(payload['workflow_ref']));
    const isTrusted = String(payload['workflow_ref']).startsWith(`${trusted.workflow}@refs/tags/`);
    return isTrusted && name === trusted.name ? token : undefined;
  };
  const front = createServer((request, response) => {
    const [, name] = EXCHANGE.exec(request.url ?? '') ?? [];
    if (name === undefined) return forward(request, response, inner);
    exchange(decodeURIComponent(name), request).then(
      (found) => response.writeHead(found ? 201 : 403).end(JSON.stringify(found ? { token: found } : {})),
      () => response.writeHead(401).end('{}'),
    );
  });
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(front.address() as AddressInfo).port}/`;
  const npmrc = join(home, 'npmrc');
  await writeFile(npmrc, `registry=${url}\nupdate-notifier=false\naudit=false\nfund=false\n`);
  return {
    ...{ url, npmrc, exchanged },
    close: async () => {
      front.closeAllConnections();
      await new Promise((closed) => front.close(closed));
      child.kill();
      await ended;
    },
  };
}

/** Passes a request on with its Host, so that addresses of packages are those of the front. */
function forward(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url, headers } = request;
  const onward = send({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  request.pipe(onward);
}

/** The token of the only user who may publish, as soon as the registry answers. */
async function logIn(base: string): Promise<string> {
  const body = JSON.stringify({ name: 'release', password: 'only on loopback' });
  const request = { method: 'PUT', headers: { 'content-type': 'application/json' }, body };
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`${base}/-/user/org.couchdb.user:release`, request).catch(() => undefined);
    if (answer?.ok) return ((await answer.json()) as { token: string }).token;
    if (tries === 300) throw new Error(`the registry did not start: ${answer?.status}`);
    await sleep(100);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
