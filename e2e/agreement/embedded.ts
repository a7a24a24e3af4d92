// The embedded Fulcio, with the configuration that the real one of the stack has (e2e/stack/fulcio.yaml).
import { createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { createAuthorities } from '../../src/sandbox/authorities.ts';
import type { TrustedIssuer } from '../../src/sandbox/fulcio/issuers.ts';
import { createFulcio } from '../../src/sandbox/fulcio/server.ts';
import type { ServiceRequest } from '../../src/sandbox/service.ts';
import type { Fulcio } from './fulcio.ts';
import { BASE } from './kinds.ts';

/** The embedded Fulcio does not have the types that Fulcio itself calls deprecated. */
export const DEPRECATED = / of old$/;

type Row = Omit<TrustedIssuer, 'issuer'>;

const TRUSTED: Readonly<Record<string, Row>> = {
  github: { kind: 'github-workflow' },
  'github/*': { kind: 'github-workflow' },
  'github/exact': { kind: 'kubernetes' },
  email: { kind: 'email' },
  'email-trusting': { kind: 'email', skipEmailVerification: true },
  'mail/*': { kind: 'email', skipEmailVerification: true, issuerClaim: ['idp'] },
  dex: { kind: 'email', issuerClaim: ['federated_claims', 'connector_id'] },
  gitlab: { kind: 'gitlab-pipeline' },
  buildkite: { kind: 'buildkite-job' },
  codefresh: { kind: 'codefresh-workflow' },
  circleci: { kind: 'circleci-job' },
  'circleci/org/*': { kind: 'circleci-job' },
  buddy: { kind: 'buddy-pipeline' },
  chainguard: { kind: 'chainguard-identity' },
  spiffe: { kind: 'spiffe', spiffeTrustDomain: 'td.example.test' },
  kubernetes: { kind: 'kubernetes' },
  'projects/*/clusters/*': { kind: 'kubernetes' },
  challenge: { kind: 'kubernetes', challengeClaim: 'email' },
  audience: { kind: 'kubernetes', audience: 'acme' },
  uri: { kind: 'uri', subjectDomain: 'http://127.0.0.1' },
  'uri-neighbour': { kind: 'uri', subjectDomain: 'http://users.0.1:8080/x' },
  'uris/*': { kind: 'uri', subjectDomain: 'https://example.test', audience: 'acme' },
  username: { kind: 'username', subjectDomain: '127.0.0.1' },
  'username-neighbour': { kind: 'username', subjectDomain: 'users.0.1' },
  'users/*': { kind: 'username', subjectDomain: 'example.test' },
};

const MINUTE_MS = 60_000;

/** Starts it in this process; `configuration` gives what it publishes. */
export async function startEmbedded(): Promise<
  Readonly<{ fulcio: Fulcio; configuration: () => Promise<unknown> }>
> {
  const keys: unknown = await (await fetch(`${BASE}/github/jwks`)).json();
  const authorities = createAuthorities(
    new Date(Date.now() - MINUTE_MS),
    'sandbox.example.test',
    '127.0.0.1',
  );
  const handle = createFulcio({
    keys: createLocalJWKSet(keys as JSONWebKeySet),
    issuers: Object.entries(TRUSTED).map(([path, row]) => ({ ...row, issuer: `${BASE}/${path}` })),
    now: () => new Date(),
    certificateMs: 10 * MINUTE_MS,
    authority: authorities.authority,
    foreign: () => authorities.authority,
    ctLog: authorities.ctLog,
  });
  const ask = async (method: string, path: string, body = ''): Promise<{ status: number; body: unknown }> => {
    const url = new URL(path, BASE);
    const request: ServiceRequest = { method, url, headers: {}, body: Buffer.from(body), lie: undefined };
    const { status, body: answer } = await handle(request);
    return { status, body: answer };
  };
  return {
    fulcio: (body) => ask('POST', '/api/v2/signingCert', JSON.stringify(body)),
    configuration: async () => (await ask('GET', '/api/v2/configuration')).body,
  };
}
