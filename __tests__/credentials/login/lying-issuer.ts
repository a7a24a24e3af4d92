// An OpenID issuer that sends what a test wants, by default the truth. And a browser that sends any redirect.
import {
  request as ask,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import type { TestContext } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { json, startServer } from '../../support/http-server.ts';

export type Parameters = Readonly<Record<string, string>>;
export type Lies = Readonly<{
  /** Changes to the configuration; undefined takes a field away. */
  metadata?: (base: string) => Readonly<Record<string, unknown>>;
  /** Answers instead of a token. */
  token?: (response: ServerResponse, body: URLSearchParams, request: IncomingMessage) => unknown;
  /** Changes to the claims of the ID token. */
  claims?: Readonly<Record<string, unknown>>;
  /** The whole text of the ID token. */
  idToken?: (truth: string) => string | undefined;
  /** Answers instead of the configuration. */
  discovery?: (response: ServerResponse, base: string) => void;
  device?: Readonly<Record<string, unknown>>;
}>;

export type Liar = Readonly<{
  issuer: URL;
  /** Requests to the token endpoint. */
  redeemed: () => readonly string[];
  /** The parameters of a correct response to the authorization request at this address. */
  truth: (authorization: string) => Parameters;
}>;

const keys = generateKeyPair('ES256');

/** Starts the issuer; it ends with the test. The ID token has the nonce of the last request that `truth` got. */
export async function startLiar(test: TestContext, lies: Lies = {}): Promise<Liar> {
  const { privateKey, publicKey } = await keys;
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }] };
  let nonce = '';
  const idToken = async (base: string): Promise<string | undefined> => {
    const claims = {
      iss: base,
      aud: 'sigstore',
      sub: 'mona',
      email: 'mona@example.test',
      nonce,
      ...lies.claims,
    };
    const token = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).setIssuedAt();
    if (lies.claims?.['exp'] === undefined) token.setExpirationTime('5m');
    const truth = await token.sign(privateKey);
    return lies.idToken === undefined ? truth : lies.idToken(truth);
  };
  const { url, seen } = await startServer(test, (response, nth, request) => {
    const base = url.origin;
    const body = new URLSearchParams(seen[nth]?.body);
    const configuration = {
      issuer: base,
      authorization_endpoint: `${base}/authorize`,
      token_endpoint: `${base}/token`,
      jwks_uri: `${base}/jwks`,
      device_authorization_endpoint: `${base}/device`,
      code_challenge_methods_supported: ['S256', 'plain'],
      id_token_signing_alg_values_supported: ['ES256'],
      authorization_response_iss_parameter_supported: true,
      ...lies.metadata?.(base),
    };
    const device = {
      ...{ device_code: 'the-device-code', user_code: 'ABCD-EFGH', verification_uri: `${base}/activate` },
      ...{ expires_in: 60, interval: 5, ...lies.device },
    };
    const answers: Readonly<Record<string, () => unknown>> = {
      '/.well-known/openid-configuration': () =>
        lies.discovery === undefined ? json(response, configuration) : lies.discovery(response, base),
      '/jwks': () => json(response, jwks),
      '/device': () => json(response, device),
      '/token': () =>
        lies.token === undefined
          ? idToken(base).then((id_token) =>
              json(response, { access_token: 'opaque-access', token_type: 'Bearer', id_token }),
            )
          : lies.token(response, body, request),
    };
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer();
  });
  return {
    issuer: new URL(url.origin),
    redeemed: () => seen.filter(({ path }) => path === '/token').map(({ body }) => body),
    truth(authorization) {
      const { searchParams } = new URL(authorization);
      nonce = searchParams.get('nonce') ?? '';
      return { code: 'the-one-time-code', state: searchParams.get('state') ?? '', iss: url.origin };
    },
  };
}

export type Brought = Readonly<{ status: number; headers: IncomingMessage['headers']; html: string }>;
export type Bring = Readonly<{
  parameters?: Parameters | string;
  path?: string;
  method?: string;
  headers?: OutgoingHttpHeaders;
}>;

/** Sends a redirect to the address in the authorization request, or to another one of its server. */
export function bring(authorization: string, what: Bring): Promise<Brought> {
  const { parameters = '', path, method = 'GET', headers = {} } = what;
  const redirect = new URL(new URL(authorization).searchParams.get('redirect_uri') ?? '');
  const target = `${path ?? redirect.pathname}?${new URLSearchParams(parameters)}`;
  return new Promise((resolve, reject) => {
    const { hostname, port, host } = redirect;
    const call = ask({ hostname, port, path: target, method, headers: { host, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          html: Buffer.concat(chunks).toString(),
        }),
      );
    });
    call.on('error', reject);
    call.end();
  });
}

/** The token with other claims under its old signature. */
export const tampered = (token: string, claims: Readonly<Record<string, unknown>>): string => {
  const [header, payload = '', signature] = token.split('.');
  const changed = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), ...claims };
  return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
};
