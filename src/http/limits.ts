// Whom the client asks, and what each may take: time for one attempt, bytes for one answer.

const KIB = 1024;
const MIB = 1024 * KIB;

type Limit = Readonly<{
  /** What messages call it. */
  name: string;
  /** Deadline of one attempt to its last byte; each request may set its own. */
  attemptMs: number;
  /** Cap on the body of an answer; each request may set its own. */
  maxBytes: number;
  /** All attempts and waits of one call, where waiting longer makes no sense; left out: as the client is set. */
  callMs?: number;
}>;

const TABLE = {
  identity: { name: 'the identity service', attemptMs: 10_000, maxBytes: 256 * KIB },
  metadata: { name: 'the metadata server', attemptMs: 5000, maxBytes: 256 * KIB, callMs: 30_000 },
  fulcio: { name: 'Fulcio', attemptMs: 30_000, maxBytes: MIB },
  // rekor-tiles CLIENTS.md asks for at least 20 s: Rekor v2 answers after inclusion.
  rekor: { name: 'Rekor', attemptMs: 60_000, maxBytes: 10 * MIB },
  timestamp: { name: 'the timestamp authority', attemptMs: 15_000, maxBytes: 64 * KIB },
  tuf: { name: 'the TUF mirror', attemptMs: 15_000, maxBytes: 16 * MIB },
  instance: { name: 'the host of the trust configuration', attemptMs: 15_000, maxBytes: 16 * MIB },
  // A person waits for it, or it only explains a token.
  issuer: { name: 'the OIDC issuer', attemptMs: 30_000, maxBytes: MIB, callMs: 120_000 },
  // A list of releases has all their assets in it.
  github: { name: "GitHub's API", attemptMs: 30_000, maxBytes: 64 * MIB },
} satisfies Readonly<Record<string, Limit>>;

/** Who is asked; limits and messages come from it. */
export type Service = keyof typeof TABLE;

export const LIMITS: Readonly<Record<Service, Limit>> = TABLE;

/** Those that a rate of requests is for. */
export const RATED: ReadonlySet<Service> = new Set(['fulcio', 'rekor', 'timestamp']);
/** What they were asked for is public and cannot be taken back: a stopped run still takes the answer. */
export const WITNESSES: ReadonlySet<Service> = new Set(['rekor', 'timestamp']);
