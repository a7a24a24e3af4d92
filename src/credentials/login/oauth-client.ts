// The grants of OpenID Connect with openid-client, over this product's own HTTP client: answers in, raw ID token out.
import type { ClientAuth, CustomFetch } from 'openid-client';
import { jsonObjectIn } from '../../encoding/strict-json.ts';
import type { Http } from '../../http/client.ts';
import type { IssuerMetadata } from './discovery.ts';
import { failureOf } from './errors.ts';
import type { Secrets } from './secrets.ts';

type ClientOptions = Readonly<{
  issuer: IssuerMetadata;
  clientId: string;
  /** Undefined: none was given. An empty secret is sent like any other. */
  clientSecret: string | undefined;
  http: Http;
  secrets: Secrets;
}>;

/** One authorization request (RFC 6749 section 4.1.1), with what its answer must match. */
export type Authorization = Readonly<{
  /** The page for the person. */
  url: string;
  redirectUri: string;
  state: string;
  nonce: string;
  /** PKCE (RFC 7636); a secret. */
  verifier: string;
}>;

/** What the person needs for device authorization, and a way to check whether they approved (RFC 8628). */
export type DeviceRequest = Readonly<{
  userCode: string;
  verificationUri: string;
  verificationUriComplete: string | undefined;
  /** Seconds between two requests. */
  intervalS: number;
  /** The raw ID token once the person has approved. Throws the errors of openid-client. */
  redeem: () => Promise<string | undefined>;
}>;

export type Client = Readonly<{
  authorize: (redirectUri: string) => Promise<Authorization>;
  /** A code whose state and issuer were checked → the raw ID token, its claims, nonce and signature verified. */
  redeem: (code: string, authorization: Authorization) => Promise<string>;
  requestDevice: () => Promise<DeviceRequest>;
}>;

const SCOPE = 'openid email';
const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
/** RFC 8628 section 3.2: the default if the issuer gives no interval. */
const INTERVAL_S = 5;

/**
 * Makes the client, which authenticates in the way that the issuer announces. Each call throws `login-refused`,
 * `login-forged`, `token-response-malformed`, `token-expired`, `service-answer-invalid` or those of `http`.
 */
export async function createClient(options: ClientOptions): Promise<Client> {
  const { issuer, clientId, clientSecret, secrets } = options;
  const openid = await import('openid-client');
  if (clientSecret !== undefined) secrets.keep(clientSecret);
  const config = new openid.Configuration(issuer, clientId, {}, authenticationOf(issuer, clientSecret));
  config[openid.customFetch] = throughHttp(options);
  // Whether an http:// address is allowed was decided when the issuer was discovered.
  openid.allowInsecureRequests(config);
  // Verify the signature, too, although TLS already proves who sent the token (OpenID Connect Core section 3.1.3.7).
  openid.enableNonRepudiationChecks(config);
  const told = <T>(call: Promise<T>): Promise<T> =>
    call.catch((error: unknown) => {
      throw failureOf(error, issuer.issuer, secrets);
    });
  const pkce = async () => {
    const verifier = secrets.keep(openid.randomPKCECodeVerifier());
    const challenge = await openid.calculatePKCECodeChallenge(verifier);
    return { verifier, challenge: { code_challenge: challenge, code_challenge_method: 'S256' } };
  };

  return {
    async authorize(redirectUri) {
      const { verifier, challenge } = await pkce();
      const fresh = { state: openid.randomState(), nonce: openid.randomNonce() };
      const parameters = { redirect_uri: redirectUri, scope: SCOPE, ...fresh, ...challenge };
      const { href } = openid.buildAuthorizationUrl(config, parameters);
      return { url: href, redirectUri, verifier, ...fresh };
    },
    async redeem(code, { redirectUri, state, nonce, verifier }) {
      const answer = new URL(redirectUri);
      answer.search = String(new URLSearchParams({ code: secrets.keep(code), state, iss: issuer.issuer }));
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
      const { id_token } = await told(openid.authorizationCodeGrant(config, answer, checks));
      return id_token ?? '';
    },
    async requestDevice() {
      const { verifier, challenge } = await pkce();
      const answer = await told(openid.initiateDeviceAuthorization(config, { scope: SCOPE, ...challenge }));
      const proof = { device_code: secrets.keep(answer.device_code), code_verifier: verifier };
      return {
        userCode: answer.user_code,
        verificationUri: answer.verification_uri,
        verificationUriComplete: answer.verification_uri_complete,
        intervalS: answer.interval ?? INTERVAL_S,
        redeem: async () => (await openid.genericGrantRequest(config, DEVICE_GRANT, proof)).id_token,
      };
    },
  };
}

/** OpenID Connect Discovery 1.0 section 3: the default if the issuer does not announce any. */
const DEFAULT_METHODS: readonly string[] = ['client_secret_basic'];

/**
 * How the client authenticates (RFC 6749 section 2.3.1), by what the issuer announces. Without a secret it is a public
 * client if the issuer accepts those; otherwise it sends an empty secret, as sigstore-python does. If the issuer
 * announces no method for a secret, the client uses `client_secret_basic`: announcements can be incomplete.
 */
function authenticationOf(issuer: IssuerMetadata, secret: string | undefined): ClientAuth {
  const methods = issuer.token_endpoint_auth_methods_supported ?? DEFAULT_METHODS;
  if (secret === undefined && methods.includes('none')) return identify;
  if (methods.includes('client_secret_basic')) return basic(secret);
  if (methods.includes('client_secret_post')) return post(secret);
  return !secret && methods.includes('none') ? identify : basic(secret);
}

const identify: ClientAuth = (_, { client_id }, body) => body.set('client_id', client_id);

// The functions of openid-client do not accept an empty secret.
const basic =
  (secret = ''): ClientAuth =>
  (_, { client_id }, __, headers) => {
    const credentials = `${formEncode(client_id)}:${formEncode(secret)}`;
    headers.set('authorization', `Basic ${Buffer.from(credentials).toString('base64')}`);
  };

const post =
  (secret = ''): ClientAuth =>
  (_, { client_id }, body) => {
    body.set('client_id', client_id);
    body.set('client_secret', secret);
  };

/** Encoded as in a form (RFC 6749 appendix B). */
const formEncode = (text: string): string => String(new URLSearchParams([['', text]])).slice(1);

/**
 * Deadlines, limits, proxies and refused redirects are those of http/client.ts; answers with a meaning in OAuth are
 * returned.
 */
function throughHttp({ http, secrets }: ClientOptions): CustomFetch {
  return async (url, { method, headers: { 'user-agent': _, ...headers }, body }) => {
    secrets.keep(headers['authorization']?.replace(/^Basic /, '') ?? '');
    const response = await http({
      service: 'issuer',
      method: method === 'POST' ? 'POST' : 'GET',
      url: new URL(url),
      headers,
      ...(body instanceof URLSearchParams ? { body: Buffer.from(String(body)) } : {}),
      expect: [400, 401, 403],
      clean: secrets.clean,
    });
    const status = response.status === 200 && isRefusal(response.body) ? 400 : response.status;
    return new Response(response.body, { status, headers: response.headers });
  };
}

/** RFC 6749 section 5.2 requires status 400 for an answer with `error`; some issuers send it with 200. */
const isRefusal = (body: Buffer): boolean => typeof jsonObjectIn(body)?.['error'] === 'string';
