// The OpenID provider that a person logs in with, and its published configuration (OpenID Connect Discovery 1.0).
import { Failure, quote } from '../../errors/failure.ts';
import { describe, type Http, mayName, readJsonObject } from '../../http/client.ts';
import type { HttpRequest } from '../../http/exchange.ts';

/** The provider of each public instance, for a signing config that does not name one. */
const PUBLIC = {
  'public-good': 'https://oauth2.sigstore.dev/auth',
  staging: 'https://oauth2.sigstage.dev/auth',
} as const;

type IssuerChoice = Readonly<{
  /** The issuer that the caller named. */
  given?: URL | undefined;
  /** The issuers that the signing config of the instance names in `oidcUrls`. */
  configured?: URL | undefined;
  /** `public-good`, `staging`, or the name of another instance. */
  instance: string;
}>;

/**
 * The issuer to log in with: the given one, else the instance's own. Undefined if a private instance does not name one.
 */
export function chooseIssuer({ given, configured, instance }: IssuerChoice): URL | undefined {
  const known = instance === 'public-good' || instance === 'staging' ? new URL(PUBLIC[instance]) : undefined;
  return given ?? configured ?? known;
}

/** What a login needs to know about an issuer, with the names of RFC 8414. */
export type IssuerMetadata = Readonly<{
  /** As the issuer writes it: `iss` of its tokens is the same text. */
  issuer: string;
  authorization_endpoint: string;
  token_endpoint: string;
  jwks_uri: string;
  device_authorization_endpoint?: string;
  authorization_response_iss_parameter_supported: boolean;
  id_token_signing_alg_values_supported?: string[];
  token_endpoint_auth_methods_supported?: string[];
}>;

/**
 * Requests the issuer's configuration (section 4) and refuses one that would make a login unsafe: another issuer's
 * (section 4.3), endpoints without TLS, PKCE without S256 (RFC 9700 section 2.1.1). An issuer that does not mention
 * PKCE gets a challenge anyway. Throws `issuer-unusable`, `redirect-refused` or those of `http`.
 */
export async function discover(issuer: URL, http: Http): Promise<IssuerMetadata> {
  const url = new URL(issuer);
  url.pathname = `${issuer.pathname.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const request = { service: 'issuer', method: 'GET', url, accept: 'application/json' } satisfies HttpRequest;
  const json = readJsonObject(await http(request), request);
  const refuse = (what: string): Failure => new Failure('issuer-unusable', `${describe(request)} ${what}`);

  const name = json['issuer'];
  if (typeof name !== 'string' || !URL.canParse(name) || new URL(name).href !== issuer.href)
    throw refuse(`calls itself ${quote(name)} instead of ${quote(issuer.href)}`);
  const endpoint = (field: string): string => {
    const value = json[field];
    if (typeof value !== 'string' || !URL.canParse(value))
      throw refuse(`has no usable \`${field}\`: ${quote(value)}`);
    const target = new URL(value);
    if (target.username !== '' || target.password !== '')
      throw refuse(`has a \`${field}\` with a user name or password`);
    if (!mayName(issuer, target))
      throw refuse(`has a \`${field}\` that does not start with https://: ${quote(target.origin)}`);
    return target.href;
  };
  const list = (field: string): string[] | undefined => {
    const value = json[field];
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
      throw refuse(`has a \`${field}\` that is not a list of names: ${quote(value)}`);
    return value;
  };
  const methods = list('code_challenge_methods_supported');
  if (methods !== undefined && !methods.includes('S256'))
    throw refuse(`does not offer PKCE with S256, only ${quote(methods)}`);
  const algorithms = list('id_token_signing_alg_values_supported');
  const authentication = list('token_endpoint_auth_methods_supported');
  return {
    issuer: name,
    authorization_endpoint: endpoint('authorization_endpoint'),
    token_endpoint: endpoint('token_endpoint'),
    jwks_uri: endpoint('jwks_uri'),
    ...(json['device_authorization_endpoint'] === undefined
      ? {}
      : { device_authorization_endpoint: endpoint('device_authorization_endpoint') }),
    authorization_response_iss_parameter_supported:
      json['authorization_response_iss_parameter_supported'] === true,
    ...(algorithms === undefined ? {} : { id_token_signing_alg_values_supported: algorithms }),
    ...(authentication === undefined ? {} : { token_endpoint_auth_methods_supported: authentication }),
  };
}
