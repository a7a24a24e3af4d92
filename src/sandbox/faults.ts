// What can go wrong in a service: a broken connection, an unusable answer, or a lie in a well-formed answer.

/** The services with planned faults; `rekor` means both logs. */
export type FaultyService = 'identity' | 'fulcio' | 'rekor' | 'timestamp' | 'tuf' | 'artifact';

/**
 * Faults below the content of an answer.
 * `reset`: the connection is destroyed, nothing is done. `lost`: the work is done, then the connection is destroyed.
 * `hang`: no answer ever. `drip`: a true answer, one byte per second. `cut`: half of a true answer, then destroyed.
 * `html`, `empty`, `object`: 200 with a login page, with nothing, with `{}`.
 */
type Breakage = 'reset' | 'lost' | 'hang' | 'drip' | 'cut' | 'html' | 'empty' | 'object';

/** A well-formed answer that is not true. The service at the start of its name uses it; the others ignore it. */
export type Lie =
  | 'token-wrong-audience'
  | 'token-expired'
  | 'token-not-yet-valid'
  | 'token-unknown-issuer'
  | 'token-bad-signature'
  | 'certificate-other-key'
  | 'certificate-other-identity'
  | 'certificate-other-issuer'
  | 'certificate-no-identity'
  | 'certificate-expired'
  | 'certificate-foreign-chain'
  | 'certificate-twice'
  | 'sct-unknown-log'
  | 'sct-flipped'
  | 'sct-missing'
  | 'log-wrong-index'
  | 'log-wrong-key'
  | 'log-checkpoint-signature'
  | 'log-checkpoint-origin'
  | 'log-other-body'
  | 'log-other-entry'
  | 'log-no-proof'
  | 'log-wrong-proof'
  | 'log-root-mismatch'
  | 'log-promise-flipped'
  | 'log-time-outside-certificate'
  | 'timestamp-other-hash'
  | 'timestamp-foreign'
  | 'timestamp-authority-expired'
  | 'timestamp-outside-certificate'
  | 'timestamp-wrong-nonce'
  | 'timestamp-flipped';

/** An answer that replaces the true one. Text or bytes are sent unchanged, anything else as JSON. */
export type PlannedAnswer = Readonly<{
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}>;

export type Fault = Breakage | PlannedAnswer | Readonly<{ lie: Lie }>;

/** What a plan can depend on: the number of this request to this service (from 0), its method and path. */
type FaultOccasion = Readonly<{ nth: number; method: string; path: string }>;

/** One fault per request in order (undefined: none; after the end: none), or a decision per request. */
export type ServiceFaults = readonly (Fault | undefined)[] | ((occasion: FaultOccasion) => Fault | undefined);

export type FaultPlan = Readonly<Partial<Record<FaultyService, ServiceFaults>>>;

/** The fault planned for this request, if any. */
export function faultFor(faults: ServiceFaults | undefined, occasion: FaultOccasion): Fault | undefined {
  return typeof faults === 'function' ? faults(occasion) : faults?.[occasion.nth];
}
