// The services, and the limits of each: time for one attempt, bytes of one answer.

const KIB = 1024;
const MIB = 1024 * KIB;

type Limit = Readonly<{
  /** Its name in messages. */
  name: string;
  /** Deadline of one attempt to its last byte; each request may set its own. */
  attemptMs: number;
  /** Maximum size of the body of an answer; each request may set its own. */
  maxBytes: number;
  /** All attempts and waits of one call, if a longer wait is useless. Default: the setting of the client. */
  callMs?: number;
}>;

const TABLE = {
  identity: { name: 'the identity service', attemptMs: 10_000, maxBytes: 256 * KIB },
  metadata: { name: 'the metadata server', attemptMs: 5000, maxBytes: 256 * KIB, callMs: 30_000 },
  fulcio: { name: 'Fulcio', attemptMs: 30_000, maxBytes: MIB },
  // rekor-tiles CLIENTS.md requires at least 20 s: Rekor v2 answers after inclusion.
  rekor: { name: 'Rekor', attemptMs: 60_000, maxBytes: 10 * MIB },
  timestamp: { name: 'the timestamp authority', attemptMs: 15_000, maxBytes: 64 * KIB },
  tuf: { name: 'the TUF mirror', attemptMs: 15_000, maxBytes: 16 * MIB },
  instance: { name: 'the host of the trust configuration', attemptMs: 15_000, maxBytes: 16 * MIB },
  // A person waits for it, or it only explains a token.
  issuer: { name: 'the OIDC issuer', attemptMs: 30_000, maxBytes: MIB, callMs: 120_000 },
  // A list of releases contains all their assets.
  github: { name: "GitHub's API", attemptMs: 30_000, maxBytes: 64 * MIB },
} satisfies Readonly<Record<string, Limit>>;

/** The kinds of service; each has its limits and its name in messages. */
export type Service = keyof typeof TABLE;

export const LIMITS: Readonly<Record<Service, Limit>> = TABLE;

/** The services that a rate of requests applies to. */
export const RATED: ReadonlySet<Service> = new Set(['fulcio', 'rekor', 'timestamp']);
/** The effect of a request to them is public and permanent: a stopped run still waits for the answer. */
export const WITNESSES: ReadonlySet<Service> = new Set(['rekor', 'timestamp']);
