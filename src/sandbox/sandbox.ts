// A whole Sigstore on 127.0.0.1, with substitutes for what a job gets from GitHub: for demo, sandbox and the tests.
import { randomBytes, randomUUID } from 'node:crypto';
import { createArtifactStore, type StoredArtifact } from './artifact-service.ts';
import { createAuthorities } from './authorities.ts';
import { EXAMPLES } from './example-claims.ts';
import type { FaultPlan, FaultyService } from './faults.ts';
import type { Claims } from './fulcio/go-claims.ts';
import { findTrusted, type TrustedIssuer } from './fulcio/issuers.ts';
import { createTokenIssuer } from './oidc-issuer.ts';
import { type RecordedRequest, type ServiceHandler, startService } from './service.ts';
import { createServices } from './services.ts';
import {
  clientTrustConfigOf,
  type PlainJson,
  type RekorVersion,
  type SandboxUrls,
  signingConfigOf,
  trustedRootOf,
} from './trust-config.ts';
import { createTufRepository, type TufRepository } from './tuf-repository.ts';

export type SandboxOptions = Readonly<{
  /** Logs in the signing config; both always run and are trusted. Default: both, so that clients use v2. */
  rekorVersion?: RekorVersion | 'both';
  /** Override the claims of the job's token; undefined removes one. */
  claims?: Claims;
  /**
   * Issuers that Fulcio trusts in addition to the job's issuer and the issuer of e-mail identities. `path` begins with
   * a slash and is below the URL of the job's issuer; each `*` in it matches one name.
   */
  issuers?: readonly (Omit<TrustedIssuer, 'issuer'> & Readonly<{ path: string }>)[];
  /** Lifetime of certificates; default ten minutes. */
  certificateMs?: number;
  /** Lifetime of tokens; default five minutes. */
  tokenMs?: number;
  faults?: FaultPlan;
  /** The prefix that Fulcio writes before job_workflow_ref; default https://github.com. */
  githubServerUrl?: string;
  /** Digits of the fraction in the time of a timestamp, 0 (default) to 9. */
  timestampFractionDigits?: number;
  /** Rekor v2 publishes at most this often; default 20. */
  publishMs?: number;
  /** false: the first entry of each log gets index 0. */
  primed?: boolean;
  /** Called with each artifact when its upload is complete. */
  onArtifact?: (artifact: StoredArtifact) => void;
  now?: () => Date;
  /** Called each time a service makes a client wait, because of the faults `hang` and `drip`. */
  onStall?: () => void;
}>;

export type Sandbox = Readonly<{
  urls: SandboxUrls;
  /** The environment variables of a job on GitHub. */
  env: Readonly<Record<string, string>>;
  trustedRoot: PlainJson;
  signingConfig: PlainJson;
  clientTrustConfig: PlainJson;
  /**
   * A token for Fulcio: these claims, over valid ones for the kind of its issuer. The issuer is `iss` if given, or else
   * the issuer of e-mail identities if `email` is given, or else the job's.
   */
  mintToken: (claims?: Claims) => Promise<string>;
  /** All requests received so far, in order. */
  requests: readonly RecordedRequest[];
  artifacts: () => readonly StoredArtifact[];
  /** Changes an artifact after it was uploaded. */
  replaceArtifact: (id: number, bytes: Buffer) => void;
  /** Begins another attempt of the run in the artifact service; the claims of its tokens stay. */
  nextAttempt: (firstArtifactId: number) => void;
  /** The TUF repository at `urls.tuf`: the root that a client ships with, and ways to change the repository. */
  tuf: Omit<TufRepository, 'handle'>;
  close: () => Promise<void>;
}>;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Both logs use their host as name, like the real ones; clients derive it from the URL. */
const ORIGIN = '127.0.0.1';

/** Starts all services, each on its own port. `close` ends them and their connections. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { now = () => new Date(), rekorVersion = 'both', faults, tokenMs = 5 * MINUTE_MS, onStall } = options;
  const requestToken = runtimeToken();
  const jobClaims = { ...EXAMPLES['github-workflow'], ...options.claims };
  const making = createTokenIssuer({ now, tokenMs, jobClaims, requestToken });
  const start = new Date(now().getTime() - DAY_MS);
  const authorities = createAuthorities(start, 'sandbox.example.test', ORIGIN);
  const store = createArtifactStore(options.onArtifact);
  const tokens = await making;

  const requests: RecordedRequest[] = [];
  const closers: (() => Promise<void>)[] = [];
  async function serve(name: FaultyService, handler: (base: string) => ServiceHandler): Promise<string> {
    const record = (request: RecordedRequest): unknown => requests.push(request);
    const service = await startService({ name, handler, record, faults: faults?.[name], now, onStall });
    closers.push(service.close);
    return service.url;
  }

  const issuer = await serve('identity', tokens.handler);
  const emailIssuer = `${issuer}/email`;
  const issuers: readonly TrustedIssuer[] = [
    { issuer, kind: 'github-workflow', defaults: { url: options.githubServerUrl ?? 'https://github.com' } },
    { issuer: emailIssuer, kind: 'email' },
    ...(options.issuers ?? []).map(({ path, ...rule }) => ({ ...rule, issuer: `${issuer}${path}` })),
  ];
  function mintToken(claims: Claims = {}): Promise<string> {
    const iss = String(claims['iss'] ?? ('email' in claims ? emailIssuer : issuer));
    const rule = findTrusted(iss, issuers);
    const good = rule === undefined || rule.issuer === issuer ? jobClaims : EXAMPLES[rule.kind];
    return tokens.mint(iss, { ...(rule?.audience && { aud: rule.audience }), ...good, ...claims });
  }
  const evidence = createServices({
    now,
    authorities,
    start,
    keys: tokens.keys,
    issuers,
    certificateMs: options.certificateMs ?? 10 * MINUTE_MS,
    timestampFractionDigits: options.timestampFractionDigits ?? 0,
    publishMs: options.publishMs ?? 20,
    primed: options.primed ?? true,
  });
  const services = {
    issuer,
    emailIssuer,
    fulcio: await serve('fulcio', () => evidence.fulcio),
    rekor1: await serve('rekor', () => evidence.rekor1),
    rekor2: await serve('rekor', () => evidence.rekor2),
    timestamp: await serve('timestamp', () => evidence.timestamp),
    artifact: await serve('artifact', store.handler),
  };
  const trustedRoot = trustedRootOf(services, start, authorities);
  const signingConfig = signingConfigOf(services, start, rekorVersion === 'both' ? [2, 1] : [rekorVersion]);
  const { handle, ...tuf } = createTufRepository(now, {
    'trusted_root.json': Buffer.from(JSON.stringify(trustedRoot)),
    'signing_config.v0.2.json': Buffer.from(JSON.stringify(signingConfig)),
  });
  return {
    urls: { ...services, tuf: await serve('tuf', () => handle) },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer}/id-token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
      ACTIONS_RESULTS_URL: `${services.artifact}/`,
      ACTIONS_RUNTIME_TOKEN: requestToken,
    },
    trustedRoot,
    signingConfig,
    clientTrustConfig: clientTrustConfigOf(trustedRoot, signingConfig),
    mintToken,
    requests,
    artifacts: store.artifacts,
    replaceArtifact: store.replace,
    nextAttempt: store.nextAttempt,
    tuf,
    close: async () => {
      await Promise.all(closers.map((close) => close()));
    },
  };
}

/** The token of a job's run: its scope contains the run and the job, which the artifact client reads from it. */
function runtimeToken(): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.Results:${randomUUID()}:${randomUUID()}`;
  const signature = randomBytes(32).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ scp, exp: 4102444800 })}.${signature}`;
}
