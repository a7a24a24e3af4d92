// OpenID Connect issuers that sign any claims they are given, and the ID-token service of a job.
import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { Lie } from './faults.ts';
import type { Claims } from './fulcio/go-claims.ts';
import type { ServiceAnswer, ServiceHandler, ServiceRequest } from './service.ts';

/** Verification keys of the issuers, in the form that jose requires. */
export type IssuerKeys = ReturnType<typeof createLocalJWKSet>;

type TokenIssuer = Readonly<{
  keys: IssuerKeys;
  /**
   * A signed token with exactly the given claims in addition to iss, aud, iat, nbf, exp and jti; undefined removes one.
   */
  mint: (issuer: string, claims: Claims, lie?: Lie) => Promise<string>;
  /**
   * Discovery and keys below any path, since each path is an issuer, and the job's ID-token endpoint at `/id-token`.
   */
  handler: (base: string) => ServiceHandler;
}>;

const WELL_KNOWN = /^(.*)\/\.well-known\/(openid-configuration|jwks)$/;
const SECOND = 1000;
/** GitHub backdates its tokens by this much, for clocks that are slow. */
const BACKDATED_SECONDS = 300;

/** RS256 as GitHub's: cosign reads a token with another algorithm as the name of a file. */
const newKeys = () => generateKeyPair('RS256');
/** Making an RSA key takes longer than the rest of a sandbox, so all issuers of a process use the same one. */
let keys: ReturnType<typeof newKeys> | undefined;

/**
 * An issuer with a key of this process. `requestToken` is the bearer token that the ID-token endpoint requires,
 * `jobClaims` are the claims in its tokens, `tokenMs` is their lifetime.
 */
export async function createTokenIssuer(
  options: Readonly<{ now: () => Date; tokenMs: number; jobClaims: Claims; requestToken: string }>,
): Promise<TokenIssuer> {
  keys ??= newKeys();
  const signing = await keys;
  const kid = randomUUID();
  const jwks = { keys: [{ ...(await exportJWK(signing.publicKey)), kid, use: 'sig', alg: 'RS256' }] };

  async function mint(issuer: string, claims: Claims, lie?: Lie): Promise<string> {
    const now = Math.floor(options.now().getTime() / SECOND);
    const lifetime = Math.round(options.tokenMs / SECOND);
    const payload: Record<string, unknown> = {
      jti: randomUUID(),
      aud: 'sigstore',
      iss: issuer,
      iat: now,
      nbf: now - BACKDATED_SECONDS,
      exp: now + lifetime,
      ...claims,
      ...lieInClaims(lie, now),
    };
    const token = await new SignJWT(payload as JWTPayload)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
      .sign(signing.privateKey);
    return lie === 'token-bad-signature' ? spoilSignature(token) : token;
  }

  async function idToken(request: ServiceRequest, base: string): Promise<ServiceAnswer> {
    if (
      request.headers['authorization']?.toString().toLowerCase() !==
      `bearer ${options.requestToken}`.toLowerCase()
    )
      return { status: 401, body: { message: 'the bearer token is missing or not the one of this job' } };
    const audience = request.url.searchParams.get('audience') ?? 'https://github.com/octo';
    const value = await mint(base, { ...options.jobClaims, aud: audience }, request.lie);
    return { status: 200, body: { count: 1, value } };
  }

  function discovery(issuer: string): ServiceAnswer {
    const body = {
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks`,
      subject_types_supported: ['public'],
      response_types_supported: ['id_token'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    };
    return { status: 200, body };
  }

  const handler =
    (base: string): ServiceHandler =>
    (request) => {
      const { pathname } = request.url;
      if (request.method === 'GET' && pathname === '/id-token') return idToken(request, base);
      const [, path = '', file] = WELL_KNOWN.exec(pathname) ?? [];
      if (file === 'openid-configuration') return discovery(`${base}${path}`);
      if (file === 'jwks') return { status: 200, body: jwks };
      return { status: 404, body: { message: 'Not Found' } };
    };

  return { keys: createLocalJWKSet(jwks), mint, handler };
}

function spoilSignature(token: string): string {
  const at = token.lastIndexOf('.') + 1;
  const signature = Buffer.from(token.slice(at), 'base64url');
  signature[0] = (signature[0] ?? 0) ^ 1;
  return `${token.slice(0, at)}${signature.toString('base64url')}`;
}

function lieInClaims(lie: Lie | undefined, now: number): Claims {
  if (lie === 'token-wrong-audience') return { aud: 'https://github.com/octo' };
  if (lie === 'token-expired') return { iat: now - 900, nbf: now - 1200, exp: now - 600 };
  if (lie === 'token-not-yet-valid') return { iat: now + 3600, nbf: now + 3600, exp: now + 3900 };
  if (lie === 'token-unknown-issuer') return { iss: 'https://issuer.example.test' };
  return {};
}
