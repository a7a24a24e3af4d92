// The OIDC issuer of the test stack: it signs any claims on request, which no real issuer does.
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

type Claims = Readonly<Record<string, unknown>>;

const port = 28400;
const base = `http://127.0.0.1:${port}`;
const commit = 'a'.repeat(40);
const workflow = 'octo/demo/.github/workflows/release.yml@refs/heads/main';

const presets: Readonly<Record<string, Claims>> = {
  github: {
    sub: 'repo:octo/demo:ref:refs/heads/main',
    actor: 'mona',
    event_name: 'push',
    job_workflow_ref: workflow,
    job_workflow_sha: commit,
    ref: 'refs/heads/main',
    ref_type: 'branch',
    repository: 'octo/demo',
    repository_id: '1001',
    repository_owner: 'octo',
    repository_owner_id: '2002',
    repository_visibility: 'public',
    run_attempt: '1',
    run_id: '3003',
    runner_environment: 'github-hosted',
    sha: commit,
    workflow: 'release',
    workflow_ref: workflow,
    workflow_sha: commit,
  },
  email: { sub: 'user-1', email: 'mona@example.test', email_verified: true },
};

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = publicKey.export({ format: 'jwk' });
const kid = createHash('sha256').update(String(jwk.n)).digest('base64url').slice(0, 16);

/** A JWT with exactly this payload, whether it is JSON or not. */
function seal(payload: string): string {
  const encode = (part: string): string => Buffer.from(part).toString('base64url');
  const signed = `${encode(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid }))}.${encode(payload)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** A JWT with the preset's claims, those of an ID token of five minutes, and `asked` over both. */
function mint(preset: string, asked: Claims): string {
  const now = Math.floor(Date.now() / 1000);
  const times = { iat: now, nbf: now - 300, exp: now + 300 };
  const standard = { iss: `${base}/${preset}`, aud: 'sigstore', ...times, jti: randomUUID() };
  return seal(JSON.stringify({ ...standard, ...presets[preset], ...asked }));
}

function answer(response: ServerResponse, status: number, body: object | string): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response
    .writeHead(status, { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json' })
    .end(text);
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const OPERATION = /^\/(.+)\/(\.well-known\/openid-configuration|jwks|token|mint)$/;

/** Every path below the base is an issuer; those of the presets also give out tokens. */
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', base);
  if (url.pathname === '/healthz') return answer(response, 200, 'ok');
  // Any claims in a POST are signed, so that a test gets tokens that no issuer would issue.
  if (url.pathname === '/sign') return answer(response, 200, seal(await read(request)));
  const [, preset = '', operation] = OPERATION.exec(url.pathname) ?? [];
  const issuer = `${base}/${preset}`;
  if (operation === 'jwks')
    return answer(response, 200, { keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256' }] });
  if (operation === '.well-known/openid-configuration')
    return answer(response, 200, {
      issuer,
      jwks_uri: `${issuer}/jwks`,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      response_types_supported: ['id_token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    });
  if (!(preset in presets)) return answer(response, 404, {});
  if (operation === 'mint')
    return answer(response, 200, mint(preset, JSON.parse((await read(request)) || '{}')));
  // What ACTIONS_ID_TOKEN_REQUEST_URL points at. `claims` (base64url of JSON) is how a test says which job asks.
  if (request.headers.authorization?.toLowerCase() !== 'bearer request-token')
    return answer(response, 401, {});
  const asked = JSON.parse(Buffer.from(url.searchParams.get('claims') ?? 'e30', 'base64url').toString());
  answer(response, 200, { value: mint(preset, { aud: url.searchParams.get('audience'), ...asked }) });
}

createServer((request, response) => {
  serve(request, response).catch(() => response.destroy());
}).listen(port, '127.0.0.1');
