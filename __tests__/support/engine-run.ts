// The engine on its own Sigstore, in this process, so that the test controls waits, clock and requests.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { parseBundle } from '../../src/bundle/bundle.ts';
import { requestGitHubToken } from '../../src/credentials/ambient/github.ts';
import { readStatement } from '../../src/engine/payload.ts';
import type { Outcome } from '../../src/engine/result.ts';
import { type SignOptions, signFiles } from '../../src/engine/sign-files.ts';
import { asFailure, type Failure } from '../../src/errors/failure.ts';
import { digestFile } from '../../src/files/digest.ts';
import { createHttp } from '../../src/http/client.ts';
import type { HttpRequest } from '../../src/http/exchange.ts';
import type { Service } from '../../src/http/limits.ts';
import type { Pace } from '../../src/http/waits/backoff.ts';
import { createAuthorization } from '../../src/identity/policy/authorize.ts';
import { parsePolicy } from '../../src/identity/policy/claim-policy.ts';
import { parseIdentityToken } from '../../src/identity/token/identity-token.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { loadInstance } from '../../src/trust/instance.ts';
import { parseTrustedRoot } from '../../src/trust/trusted-root.ts';
import { createVerifier } from '../../src/verify/verifier.ts';
import { createTestClock, type TestClock } from './clock.ts';

export const IDENTITY = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';

export type Run = Readonly<{
  outcome: Outcome | undefined;
  /** Why it ended; undefined after success. */
  failure: Failure | undefined;
  /** What the engine asked, in order, each attempt of the client counting once. */
  requests: readonly HttpRequest[];
  /** What the services received: the number of requests by service. */
  received: Readonly<Record<string, number>>;
  /** The notices and warnings for the user. */
  notices: readonly string[];
  /** The bundles on disk, verified again by this function. */
  valid: number;
  /** Everything in the directory of bundles. */
  left: readonly string[];
}>;

export type RunOptions = Readonly<{
  files?: number;
  /** Each file is an in-toto statement. */
  statements?: boolean;
  /** How many of them, from the first, disappear before they are read. */
  missing?: number;
  /** Sets some options of the engine. */
  engine?: Partial<Pick<SignOptions, 'failFast' | 'concurrency' | 'now' | 'signatures' | 'thread'>>;
  pace?: Partial<Pace>;
  attemptMs?: Partial<Record<Service, number>>;
  /** The clock for deadlines and waits; default: one that only waits move. */
  clock?: TestClock;
  /** A token to use instead of the job's. */
  given?: string;
  signal?: AbortController;
}>;

/** Starts a sandbox that ends with the test. */
export async function startSigstore(test: TestContext, options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ publishMs: 2, ...options });
  test.after(() => sandbox.close());
  return sandbox;
}

/** Signs new files with the engine and gives all that can be seen of it from outside. */
export async function sign(sandbox: Sandbox, options: RunOptions = {}): Promise<Run> {
  const directory = mkdtempSync(join(tmpdir(), 'sigstore-run-'));
  try {
    return await signIn(directory, sandbox, options);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

let content = 0;

/** What statements of these runs are about. */
const SUBJECT = createHash('sha256').update('the file that it is about').digest();

function newStatement(): string {
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'demo.tar.gz', digest: { sha256: SUBJECT.toString('hex') } }],
    predicateType: 'https://example.test/review/v1',
    predicate: { number: ++content },
  });
}

async function signIn(directory: string, sandbox: Sandbox, options: RunOptions): Promise<Run> {
  const bundles = join(directory, 'bundles');
  mkdirSync(bundles);
  const trust = join(directory, 'trust.json');
  writeFileSync(trust, JSON.stringify(sandbox.clientTrustConfig));
  const files = Array.from({ length: options.files ?? 1 }, (_, index) => {
    const absolute = join(directory, `file-${index}`);
    writeFileSync(absolute, options.statements === true ? newStatement() : `content ${++content}`);
    return { path: `file-${index}`, absolute };
  });
  for (const { absolute } of files.slice(0, options.missing ?? 0)) rmSync(absolute);
  const stop = options.signal ?? new AbortController();
  const now = options.engine?.now ?? (() => new Date());
  const clock = options.clock ?? createTestClock();
  const requests: HttpRequest[] = [];
  const notices: string[] = [];
  const client = createHttp({
    env: {},
    signal: stop.signal,
    clock,
    pace: { firstBackoffMs: 1, minBackoffMs: 1, random: () => 1, ...options.pace },
  });
  const http = (request: HttpRequest) => {
    requests.push(request);
    const attemptMs = options.attemptMs?.[request.service];
    return client(attemptMs === undefined ? request : { ...request, attemptMs });
  };
  const before = sandbox.requests.length;
  const env = { GITHUB_ACTIONS: 'true', ...sandbox.env };
  let outcome: Outcome | undefined;
  let failure: Failure | undefined;
  try {
    const given = options.given === undefined ? undefined : parseIdentityToken(options.given, { now: now() });
    outcome = await signFiles({
      files,
      ...(options.statements === true ? { read: readStatement } : {}),
      plan: new Map(files.map((file) => [file, { bundle: join(bundles, `${file.path}.sigstore.json`) }])),
      existing: 'fail',
      publicInstance: false,
      instance: loadInstance(
        { instance: trust },
        { http, cacheDir: directory, now: now(), readFile: async (path) => readFileSync(path) },
      ),
      http,
      newToken: async () =>
        given ?? (await requestGitHubToken({ env, cwd: directory, http, now, clock })).token,
      canRenew: given === undefined,
      authorizeToken: createAuthorization({
        policy: parsePolicy(''),
        allowPrivateRepository: false,
        publicInstance: false,
        onNotice: () => undefined,
      }),
      onNotice: (notice) => notices.push(notice),
      concurrency: undefined,
      failFast: true,
      stop,
      ...options.engine,
      now,
    });
    failure = outcome.failure;
  } catch (error) {
    failure = asFailure(error);
  }
  const received: Record<string, number> = {};
  for (const { service } of sandbox.requests.slice(before)) received[service] = (received[service] ?? 0) + 1;
  const verify = createVerifier(parseTrustedRoot(sandbox.trustedRoot, 'trusted root'));
  let valid = 0;
  const left = readdirSync(bundles);
  const names = new Set(left);
  for (const file of files.filter(({ path }) => names.has(`${path}.sigstore.json`))) {
    const bundle = parseBundle(readFileSync(join(bundles, `${file.path}.sigstore.json`)));
    const artifact = options.statements === true ? { digest: SUBJECT } : await digestFile(file);
    verify(bundle, artifact, { identity: IDENTITY, issuer: sandbox.urls.issuer });
    valid += 1;
  }
  return { outcome, failure, requests, received, valid, left, notices };
}
