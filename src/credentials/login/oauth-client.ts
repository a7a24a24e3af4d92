// The grants of OpenID Connect by openid-client, over this product's own HTTP client: answers in, raw ID token out.
import type { CustomFetch } from 'openid-client';
import type { Http } from '../../http/client.ts';
import type { IssuerMetadata } from './discovery.ts';
import { failureOf } from './errors.ts';
import type { Secrets } from './secrets.ts';

type ClientOptions = Readonly<{
  issuer: IssuerMetadata;
  clientId: string;
  clientSecret: string | undefined;
  http: Http;
  secrets: Secrets;
}>;

/** One authorization request (RFC 6749 section 4.1.1) with what its answer must fit. */
export type Authorization = Readonly<{
  /** The page for the person. */
  url: string;
  redirectUri: string;
  state: string;
  nonce: string;
  /** PKCE (RFC 7636); a secret. */
  verifier: string;
}>;

/** What the person needs for device authorization, and how to ask whether they did it (RFC 8628). */
export type DeviceRequest = Readonly<{
  userCode: string;
  verificationUri: string;
  verificationUriComplete: string | undefined;
  /** Seconds between two questions. */
  intervalS: number;
  /** The raw ID token once the person agreed. Throws the errors of openid-client. */
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
/** RFC 8628 section 3.2, where the issuer does not say. */
const INTERVAL_S = 5;

/**
 * Makes the client: without a secret a public one, else by `client_secret_basic`. Each call throws `login-refused`,
 * `login-forged`, `token-response-malformed`, `token-expired`, `service-answer-invalid` or those of `http`.
 */
export async function createClient(options: ClientOptions): Promise<Client> {
  const { issuer, clientId, clientSecret, secrets } = options;
  const openid = await import('openid-client');
  const auth =
    clientSecret === undefined ? openid.None() : openid.ClientSecretBasic(secrets.keep(clientSecret));
  const config = new openid.Configuration(issuer, clientId, {}, auth);
  config[openid.customFetch] = throughHttp(options);
  // Which http:// addresses are allowed, if any, was decided when the issuer was discovered.
  openid.allowInsecureRequests(config);
  // The signature too, although TLS already says who sent the token (OpenID Connect Core section 3.1.3.7).
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

/** Deadlines, caps, proxies and refused redirects are those of http/client.ts; the answers that OAuth gives a meaning pass. */
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
    return new Response(response.body, { status: response.status, headers: response.headers });
  };
}
