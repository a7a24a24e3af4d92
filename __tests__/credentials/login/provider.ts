// A certified OpenID provider on loopback with its own login, consent and device pages.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from 'oidc-provider';

export type Asked = Readonly<{
  method: string;
  path: string;
  headers: NodeJS.Dict<string | string[]>;
  body: () => string;
  /** Of the answer. */
  status: () => number;
}>;

export type TestProvider = Readonly<{
  issuer: URL;
  /** All requests so far. */
  asked: readonly Asked[];
  /** How often the token endpoint was asked. */
  tokenRequests: () => number;
  close: () => void;
}>;

export type ProviderOptions = Readonly<{
  /** The client `sigstore` has this secret, which may be empty; undefined: it is a public client. */
  secret?: string;
  /** How clients may authenticate, as the provider announces it. Default: every way. */
  methods?: readonly string[];
  /** It does not announce how. */
  silent?: boolean;
  /** Without device authorization. */
  deviceless?: boolean;
  /** The address of every account. */
  email?: string;
  /** Default: a free one. */
  port?: number;
  /** A page shows the code of an out-of-band answer, for browsers, which cannot follow a redirect to `urn:`. */
  showCodes?: boolean;
}>;

const REDIRECTS = ['http://localhost/auth/callback', 'urn:ietf:wg:oauth:2.0:oob'];

/** It takes no empty secret. So a client whose secret is empty has this one there, and what it sends is exchanged. */
const STAND_IN = 'stands-in-for-the-empty-secret';
const STANDS_IN = `Basic ${btoa(`sigstore:${STAND_IN}`)}`;
const hasEmptySecret = (authorization: string | undefined, body: string): boolean =>
  authorization === `Basic ${btoa('sigstore:')}` || new URLSearchParams(body).get('client_secret') === '';

/** Starts the provider with the one client `sigstore`; anyone may log in, with any password. */
export async function startProvider(options: ProviderOptions = {}): Promise<TestProvider> {
  const { secret, deviceless = false, email = 'mona@example.test', port = 0, showCodes = false } = options;
  const { methods, silent = false } = options;
  const method = methods?.[0] ?? (secret === undefined ? 'none' : 'client_secret_basic');
  const { Provider } = await import('oidc-provider');
  const asked: Asked[] = [];
  let handle: ReturnType<InstanceType<typeof Provider>['callback']> | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    const { method: verb = '', url: path = '', headers } = request;
    // A listener for `data` would take the body from the provider, which reads it later.
    const push = request.push.bind(request);
    const body = () => Buffer.concat(chunks).toString();
    request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
      if (chunk !== null) chunks.push(chunk);
      const more = push(chunk, encoding);
      if (chunk === null) {
        if (secret === '' && hasEmptySecret(headers.authorization, body())) headers.authorization = STANDS_IN;
        handle?.(request, response);
      }
      return more;
    };
    asked.push({ method: verb, path, headers: { ...headers }, body, status: () => response.statusCode });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const provider = quietly(
    () =>
      new Provider(issuer, {
        clients: [
          {
            client_id: 'sigstore',
            application_type: 'native',
            redirect_uris: REDIRECTS,
            grant_types: [
              'authorization_code',
              ...(deviceless ? [] : ['urn:ietf:params:oauth:grant-type:device_code']),
            ],
            id_token_signed_response_alg: 'ES256',
            token_endpoint_auth_method: method,
            ...(method === 'none' ? {} : { client_secret: secret || STAND_IN }),
          },
        ],
        jwks: { keys: [{ ...key, kid: 'k1', alg: 'ES256', use: 'sig' }] },
        cookies: { keys: [randomBytes(16).toString('hex')] },
        claims: { openid: ['sub'], email: ['email', 'email_verified'] },
        conformIdTokenClaims: false,
        ...(methods === undefined ? {} : { clientAuthMethods: methods }),
        enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
        features: {
          devInteractions: { enabled: true },
          deviceFlow: { enabled: !deviceless, userCodeInputSource, userCodeConfirmSource, successSource },
        },
        pkce: { required: () => true },
        findAccount: (_: unknown, accountId: string) => ({
          accountId,
          claims: () => ({ sub: accountId, email, email_verified: true }),
        }),
        ttl: {
          IdToken: 600,
          AccessToken: 600,
          AuthorizationCode: 60,
          DeviceCode: 600,
          Grant: 600,
          Interaction: 600,
          Session: 600,
        },
      }),
  );
  provider.use(async (context, next) => {
    await next();
    // RFC 8628 lets an issuer ask for a shorter interval than five seconds.
    if (context.path === '/device/auth' && context.status === 200)
      context.body = { ...(context.body as object), interval: 0.05 };
    if (silent && context.path === '/.well-known/openid-configuration')
      context.body = { ...(context.body as object), token_endpoint_auth_methods_supported: undefined };
    const location = context.response.get('location');
    if (showCodes && location?.startsWith('urn:')) {
      context.remove('location');
      context.body = `<code>${new URL(location).searchParams.get('code')}</code>`;
      context.type = 'html';
      context.status = 200;
    }
  });
  handle = provider.callback();
  return {
    issuer: new URL(issuer),
    asked,
    tokenRequests: () => asked.filter(({ path }) => path === '/token').length,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

// Its own pages for these say on the console that they should be replaced.
async function userCodeInputSource(context: Context, form: string): Promise<void> {
  context.body = `${form}<button form="op.deviceInputForm">Continue</button>`;
}
async function userCodeConfirmSource(context: Context, form: string): Promise<void> {
  context.body = `${form}<button form="op.deviceConfirmForm">Continue</button>`;
}
async function successSource(context: Context): Promise<void> {
  context.body = 'The device is logged in';
}

/** It warns on the console that it is not set up for production, which it is not. */
function quietly<T>(run: () => T): T {
  const { info, warn } = console;
  Object.assign(console, { info: () => {}, warn: () => {} });
  try {
    return run();
  } finally {
    Object.assign(console, { info, warn });
  }
}
