// The services that make evidence, with one set of authorities: Fulcio, both Rekors and the timestamp authority.
import { randomBytes } from 'node:crypto';
import { type Authorities, createAuthorities, createExpiredTimestampSigner } from './authorities.ts';
import type { TrustedIssuer } from './fulcio/issuers.ts';
import { createFulcio } from './fulcio/server.ts';
import type { IssuerKeys } from './oidc-issuer.ts';
import { createEntryLog } from './rekor/entry-log.ts';
import { primingEntries } from './rekor/first-entry.ts';
import { createRekor1 } from './rekor/v1.ts';
import { createRekor2 } from './rekor/v2.ts';
import type { ServiceHandler } from './service.ts';
import { createTimestampAuthority } from './timestamp-authority.ts';

type ServicesOptions = Readonly<{
  now: () => Date;
  authorities: Authorities;
  /** The start of the authorities' validity. */
  start: Date;
  keys: IssuerKeys;
  issuers: readonly TrustedIssuer[];
  certificateMs: number;
  timestampFractionDigits: number;
  publishMs: number;
  primed: boolean;
}>;

type Services = Readonly<Record<'fulcio' | 'rekor1' | 'rekor2' | 'timestamp', ServiceHandler>>;

/** The handlers of the four services; the logs already contain their first entry if `primed`. */
export function createServices(options: ServicesOptions): Services {
  const { now, authorities, start } = options;
  const { authority, timestamp, ctLog, rekor1, rekor2 } = authorities;
  // Keys that no client trusts, made when the first lie needs them.
  const foreign = once(() => createAuthorities(start, 'foreign.example.test', rekor1.name));
  const first = options.primed ? primingEntries() : undefined;
  const log1 = createEntryLog(0, first?.rekor1);
  const log2 = createEntryLog(options.publishMs, first?.rekor2);
  // Trillian's tree IDs are positive numbers of 63 bits.
  const treeId = randomBytes(8).readBigUInt64BE() >> 1n;
  return {
    fulcio: createFulcio({ ...options, authority, foreign: () => foreign().authority, ctLog }),
    rekor1: createRekor1({ now, log: log1, signer: rekor1, foreign: () => foreign().rekor1, treeId }),
    rekor2: createRekor2({ log: log2, signer: rekor2, foreign: () => foreign().rekor2 }),
    timestamp: createTimestampAuthority({
      now,
      authority: timestamp,
      foreign: () => foreign().timestamp,
      expired: once(() => createExpiredTimestampSigner(timestamp.issuer, start)),
      fractionDigits: options.timestampFractionDigits,
    }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
