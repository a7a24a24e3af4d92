// The connections of a client: kept alive, through the proxies of the environment, always with TLS.
import http from 'node:http';
import type https from 'node:https';
import { Failure } from '../errors/failure.ts';
import { proxyEnvironment } from './proxy-environment.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What sends the requests of one scheme. */
export type Sender = Readonly<{ request: typeof https.request; agent: http.Agent }>;

/** Keep-alive connections for both schemes. */
export type Agents = Readonly<{
  http: Sender;
  /** Loads TLS with the first request that needs it, because services on this machine need none. */
  https: () => Promise<Sender>;
  /** Which variable names which proxy, without its credentials; undefined if no proxy is used. */
  proxy: string | undefined;
}>;

/**
 * How long a connection stays open without a request. Rekor v1 closes an idle connection after 10 s, the others later.
 * Each open connection uses a file descriptor that files may need.
 */
const IDLE_MS = 4000;
/**
 * The same with a proxy: then Node.js does not wait longer for a tunnel, either, and every attempt ends before that.
 */
const IDLE_PROXIED_MS = 61_000;

/**
 * Node.js can use a proxy from 22.21 and 24.5 on. Only HTTPS uses one: all other requests stay on this machine. Throws
 * `input-invalid` if the environment would switch off TLS, or requires a proxy that cannot be used.
 */
export function createAgents(env: Env): Agents {
  assertTls(env);
  const proxies = proxyEnvironment(env);
  const proxy = readProxy(proxies.HTTPS_PROXY, env);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const supported = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
  if (proxy !== undefined && !supported) {
    throw new Failure(
      'input-invalid',
      `a proxy is set, but Node.js ${process.versions.node} cannot use it (${proxy})`,
      { remedy: 'Use Node.js 22.21, 24.5 or newer.' },
    );
  }
  const settings = {
    keepAlive: true,
    maxSockets: 512,
    timeout: IDLE_MS,
    // By default Node.js uses the variable of its process, which may not be in `env`.
    rejectUnauthorized: true,
  };
  const proxied = proxy === undefined ? {} : { timeout: IDLE_PROXIED_MS, proxyEnv: proxies };
  let secure: Promise<Sender> | undefined;
  const loadSecure = async () => {
    const { Agent, request } = await loadTls();
    return { request, agent: new Agent({ ...settings, ...proxied }) };
  };
  return {
    http: { request: http.request, agent: new http.Agent(settings) },
    https: () => {
      secure ??= loadSecure();
      return secure;
    },
    proxy,
  };
}

/**
 * Loads TLS. Node.js then starts to read its list of certificate authorities in another thread, and the first connection
 * waits until that is done. Called early, it shortens this wait.
 */
export const loadTls = () => import('node:https');

/** Throws `input-invalid` if the environment switches off TLS, for this client or for a library's client. */
export function assertTls(env: Env): void {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    throw new Failure(
      'input-invalid',
      'NODE_TLS_REJECT_UNAUTHORIZED is 0, which disables the check of TLS certificates',
      {
        remedy:
          'Remove NODE_TLS_REJECT_UNAUTHORIZED. For a private certificate authority, set NODE_EXTRA_CA_CERTS instead.',
      },
    );
  }
}

/** The value is not shown if it is not an address: it may contain a password anywhere. */
function readProxy(value: string | undefined, env: Env): string | undefined {
  if (value === undefined) return undefined;
  const name = env['https_proxy'] ? 'https_proxy' : 'HTTPS_PROXY';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return `${name} is ${url.origin}`;
  throw new Failure('input-invalid', `${name} is not the http:// or https:// address of a proxy`);
}
