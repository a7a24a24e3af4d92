// An OpenID provider whose tokens the sandbox trusts: it approves at once, and the token is one of the sandbox.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { type Job, startJob } from './job.ts';

export type Authority = Readonly<{
  job: Job;
  /** What the token endpoint got, and from which client: the header `Authorization`. */
  redeemed: readonly Readonly<{ form: URLSearchParams; client: string | undefined }>[];
  /** The issuers whose configuration was requested, by path. */
  discovered: readonly string[];
}>;

/** Who approves at the issuer of e-mail identities; at the job's own, the token is one of the job. */
export const PERSON = 'mona@example.test';

/** A job whose issuers in the sandbox name the endpoints of this provider. */
export async function startAuthority(test: TestContext): Promise<Authority> {
  const redeemed: { form: URLSearchParams; client: string | undefined }[] = [];
  const discovered: string[] = [];
  const nonces = new Map<string, string>();
  let job: Job | undefined;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const nonce = url.searchParams.get('nonce');
    const [, below, asked] = /^(.*)\/(\w+)$/.exec(url.pathname) ?? [];
    if (asked === 'authorize') {
      // The browser of the tests follows the redirect to the program, which gets its code at once.
      const code = `code-${nonces.size}`;
      nonces.set(code, nonce ?? '');
      const back = new URL(url.searchParams.get('redirect_uri') ?? 'about:blank');
      back.searchParams.set('code', code);
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    if (asked === 'device')
      return void answer(200, {
        ...{ device_code: 'device-code-1234', user_code: 'WDJB-MJHT', expires_in: 300, interval: 1 },
        verification_uri: `${base()}/activate`,
      });
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const form = new URLSearchParams(body);
      redeemed.push({ form, client: request.headers.authorization });
      const own = nonces.get(form.get('code') ?? '');
      const claims = below === '/email' ? { email: PERSON } : {};
      void job?.sandbox.mintToken(own === undefined ? claims : { ...claims, nonce: own }).then((token) => {
        answer(200, { access_token: 'access', token_type: 'Bearer', id_token: token });
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => server.close());
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const identity = ({ path }: Readonly<{ path: string }>) => {
    const [, below] = /^(.*)\/\.well-known\/openid-configuration$/.exec(path) ?? [];
    if (below === undefined || job === undefined) return undefined;
    discovered.push(path);
    const { issuer } = job.sandbox.urls;
    const endpoints = {
      authorization_endpoint: `${base()}${below}/authorize`,
      token_endpoint: `${base()}${below}/token`,
      device_authorization_endpoint: `${base()}${below}/device`,
      jwks_uri: `${issuer}/.well-known/jwks`,
    };
    const methods = { token_endpoint_auth_methods_supported: ['none', 'client_secret_basic'] };
    const body = {
      issuer: `${issuer}${below}`,
      ...endpoints,
      ...methods,
      response_types_supported: ['code'],
    };
    return { status: 200, body };
  };
  job = await startJob(test, { faults: { identity } });
  return { job, redeemed, discovered };
}
