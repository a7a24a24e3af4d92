// One certificate, many digests: signs each, gets its log entries and timestamps, and renews the certificate in time.
import type { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { Failure } from '../errors/failure.ts';
import type { Http } from '../http/client.ts';
import { Held, type HttpRequest, Stale } from '../http/exchange.ts';
import type { IdentityToken } from '../identity/token/identity-token.ts';
import { inValidityPeriod } from '../identity/token/validity.ts';
import { type Choice, createRoster, type Roster } from './clients/failover.ts';
import { type Certificate, requestCertificate } from './clients/fulcio-certificate.ts';
import { DuplicateEntry, type LogService, logSignature } from './clients/rekor.ts';
import { requestTimestamp } from './clients/timestamp-authority.ts';
import { createKey, type SigningKey } from './key.ts';
import type { Signable } from './signable.ts';

/** The evidence for one signature; nothing of it is verified yet. */
type Evidence = Readonly<{
  signable: Signable;
  signature: Buffer;
  /** The leaf certificate, DER. */
  certificate: Buffer;
  token: IdentityToken;
  tlogEntries: readonly TransparencyLogEntry[];
  /** TimeStampResp, DER. */
  timestamps: readonly Buffer[];
  /** The logs, in the order of their entries. */
  logs: readonly URL[];
  /** The log also has an entry for an earlier signature of the same file, which no bundle uses. */
  loggedBefore: boolean;
}>;

type Service = Readonly<{ url: URL }>;
type BatchServices = Readonly<{
  fulcio: Service;
  rekor: Choice<LogService>;
  timestamp: Choice<Service>;
}>;

type BatchOptions = Readonly<{
  http: Http;
  services: () => Promise<BatchServices>;
  /** A token that may sign; called again when a new certificate is needed. */
  newToken: () => Promise<IdentityToken>;
  /** False when the token was given and no other token is available. */
  canRenew: boolean;
  /** Throws if the certificate issued for a token must not be used. It is called before any signature is logged. */
  acceptCertificate: (token: IdentityToken, certificate: Certificate, key: SigningKey) => Promise<void>;
  now: () => Date;
  onNotice: (text: string) => void;
}>;

type SigningSession = Readonly<{
  token: IdentityToken;
  key: SigningKey;
  certificate: Certificate;
  /** By this machine's clock, in milliseconds since the epoch. */
  endsAt: number;
}>;

/** A certificate is not used in its last minute: Rekor v2 may take that long to answer. */
const MARGIN_MS = 60_000;
/** Nor in this part of its lifetime, if an instance issues shorter certificates. */
const MARGIN_PART = 1 / 5;
/** The maximum number of signatures for one file when answers are lost or come too late. */
const MAX_SIGNATURES = 4;

export type Batch = Readonly<{
  /** Resolves when the first certificate is there; rejects with the reason why nothing can be signed. */
  ready: () => Promise<void>;
  /** Signs one file or statement (client specification §2.1). Throws identity, service and verification Failures. */
  sign: (signable: Signable) => Promise<Evidence>;
  /**
   * The number of requests to logs so far that may have made an entry that no bundle uses, because they ended in an
   * error or got no answer. Does not include entries counted by `loggedBefore`.
   */
  inDoubt: () => number;
}>;

/** Starts a batch: it requests the first token and certificate at once. Throws nothing by itself. */
export function createBatch(options: BatchOptions): Batch {
  const nextSession = createRenewal(options);
  const witnesses = options.services().then(({ rekor, timestamp }) => ({
    logs: createRoster(rekor, (out, { url }) => options.onNotice(standIn(out, url))),
    authorities: createRoster(timestamp, (out, { url }) => options.onNotice(standIn(out, url))),
  }));
  witnesses.catch(() => undefined); // a rejection is handled through the session
  const ready = nextSession().then(() => undefined);
  ready.catch(() => undefined); // the caller of `ready` handles it
  let inDoubt = 0;
  const sign = async (signable: Signable) => {
    for (let lost = 0; ; ) {
      const session = await nextSession();
      const asked = { ...(await witnesses), unheard: { count: 0 } };
      const evidence = await witness(session, signable, asked, options).finally(() => {
        inDoubt += asked.unheard.count;
      });
      if (evidence === DUPLICATE) inDoubt -= asked.unheard.count; // one of them made the entry that exists
      if (typeof evidence !== 'string') return { ...evidence, loggedBefore: lost > 0 };
      if (evidence === NOT_LOGGED) continue;
      lost += 1;
      if (lost === MAX_SIGNATURES)
        throw new Failure(
          'service-answer-invalid',
          `${MAX_SIGNATURES} fresh signatures in a row ${evidence}`,
        );
    }
  };
  return { ready: () => ready, sign, inDoubt: () => inDoubt };
}

const standIn = ({ message }: Failure, { origin }: URL): string =>
  `${message}; ${origin} is used instead from now on`;

type Witnesses = Readonly<{ logs: Roster<LogService>; authorities: Roster<Service> }>;
type Asked = Witnesses & Pick<HttpRequest, 'unheard'>;

const DUPLICATE = 'were reported as duplicates by Rekor';
const TOO_LATE = 'got a timestamp only after their certificate had expired';
/** The certificate expired while the log was out of service. */
const NOT_LOGGED = 'were not logged before their certificate had expired';

/**
 * Signs, and requests log entries and timestamps at the same time. Returns the evidence, or why the file must be signed
 * again.
 */
async function witness(
  { key, certificate: { leaf: certificate }, token, endsAt }: SigningSession,
  signable: Signable,
  { logs, authorities, unheard }: Asked,
  { http, now }: BatchOptions,
): Promise<Omit<Evidence, 'loggedBefore'> | string> {
  const signature = key.sign(signable);
  let failed = false;
  const isFresh = () => !failed && now().getTime() < endsAt;
  // If the timestamp is late, the entry is useless. So do not log while an authority is out of service.
  const notWhileOut = authorities.asked().map(({ url }) => ({ service: 'timestamp', url }) as const);
  let isLogged = false;
  const logging = logs.ask(async (log, patience) => {
    const waiting = { ...patience, isFresh, notWhileOut, unheard };
    const entry = await logSignature(http, log, { ...signable, signature, certificate }, waiting);
    isLogged = true;
    return entry;
  });
  const stamping = authorities.ask(({ url }, patience) =>
    requestTimestamp(http, url, signature, { ...patience, isFresh }),
  );
  try {
    const [logged, stamped] = await Promise.all([logging, stamping]);
    if (!isFresh()) return TOO_LATE;
    const tlogEntries = logged.map(({ answer }) => answer);
    const timestamps = stamped.map(({ answer }) => answer);
    const logUrls = logged.map(({ service }) => service.url);
    return { signable, signature, certificate, token, tlogEntries, timestamps, logs: logUrls };
  } catch (error) {
    if (error instanceof DuplicateEntry) return DUPLICATE;
    if (error instanceof Stale) return isLogged ? TOO_LATE : NOT_LOGGED;
    if (!(error instanceof Held)) throw error;
    // The authority gives the reason, unless it came back at the last moment.
    await stamping;
    return NOT_LOGGED;
  } finally {
    // Requests that still wait for a service are useless now; do not send them.
    failed = true;
    for (const each of [logging, stamping]) each.catch(() => undefined);
  }
}

/** The current session, or a new one when its certificate is about to expire; never two renewals at a time. */
function createRenewal(options: BatchOptions): () => Promise<SigningSession> {
  let current: Promise<SigningSession> | undefined;
  return async () => {
    const held = current;
    if (held !== undefined) {
      const session = await held;
      const marginMs = Math.min(MARGIN_MS, session.certificate.validForMs * MARGIN_PART);
      if (session.endsAt - options.now().getTime() > marginMs) return session;
    }
    // The first caller after the check renews for all.
    if (current === held) current = newSession(options);
    return current ?? newSession(options);
  };
}

/** The token comes first: whether it may sign does not depend on any service. */
async function newSession(options: BatchOptions): Promise<SigningSession> {
  const { http, now } = options;
  for (let tokens = 1; ; tokens += 1) {
    const token = await options.newToken();
    const { fulcio } = await options.services();
    if (!inValidityPeriod(token, now())) {
      if (options.canRenew && tokens === 1) continue;
      throw expired(token);
    }
    const key = createKey();
    const isFresh = () => inValidityPeriod(token, now());
    try {
      const certificate = await requestCertificate(http, fulcio.url, token, key, { isFresh });
      const endsAt = now().getTime() + certificate.validForMs;
      await options.acceptCertificate(token, certificate, key);
      return { token, key, certificate, endsAt };
    } catch (error) {
      if (error instanceof Stale) {
        if (!options.canRenew) throw expired(token);
        tokens -= 1; // Fulcio was out of service; it did not refuse the token
        continue;
      }
      const unauthorized = error instanceof Failure && error.status === 401;
      if (!unauthorized || !options.canRenew || tokens === 2) throw error;
    }
  }
}

function expired({ expiresAt }: IdentityToken): Failure {
  const what = `the identity token expired at ${expiresAt.toISOString()}, before all files were signed`;
  const remedy =
    'Do not give an identity token, so that new tokens are requested as needed, or sign fewer files at once.';
  return new Failure('token-expired', what, { remedy });
}
