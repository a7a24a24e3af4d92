// The part of verification that @sigstore/verify does: checkpoint, inclusion, promise and artifact signatures.
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { type SignedEntity, VerificationError } from '@sigstore/verify';
import { Failure, type FailureCode } from '../errors/failure.ts';
import type { SignatureContent } from './signature.ts';

type Evidence = Readonly<{
  entries: readonly TransparencyLogEntry[];
  content: SignatureContent;
}>;

/** Any error of verification, with our messages and codes. Evidence that makes a parser fail is malformed. */
export function asVerificationFailure(cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  if (!(cause instanceof VerificationError)) {
    return new Failure('bundle-malformed', 'some evidence in the bundle cannot be read', { cause });
  }
  const inner: unknown = cause.cause;
  const detail = inner instanceof Error ? `${cause.message}: ${inner.message}` : cause.message;
  const { code, what } = meaningOf(cause);
  return new Failure(code, `${what}: ${detail}`, { cause });
}

/** Whether an entry has a signed time: the time in Rekor v1's promise. */
export function isTimed({ inclusionPromise, integratedTime }: TransparencyLogEntry): boolean {
  return inclusionPromise !== undefined && integratedTime !== '0';
}

/**
 * Evidence in the form that the library verifies. The library never gets a policy: identity-policy.ts compares identity
 * and issuer.
 */
export function toEntity({ entries, content }: Evidence): SignedEntity {
  return {
    signature: content,
    // The verifier has one key: a managed key, or the key of a certificate whose chain was checked.
    key: { $case: 'public-key', hint: '' },
    tlogEntries: [...entries],
    // timestamp.ts verifies the timestamps of authorities.
    timestamps: entries
      .filter(isTimed)
      .map((tlogEntry) => ({ $case: 'transparency-log' as const, tlogEntry })),
  };
}

function meaningOf({ code }: VerificationError): { code: FailureCode; what: string } {
  switch (code) {
    case 'TIMESTAMP_ERROR':
      return { code: 'timestamp-invalid', what: 'the timestamps are not valid' };
    case 'CERTIFICATE_ERROR':
    case 'PUBLIC_KEY_ERROR':
      return { code: 'certificate-invalid', what: 'the key is not usable' };
    case 'SIGNATURE_ERROR':
      return { code: 'signature-invalid', what: 'the signature is not valid' };
    case 'TLOG_BODY_ERROR':
    case 'TLOG_ERROR':
    case 'TLOG_INCLUSION_PROMISE_ERROR':
    case 'TLOG_INCLUSION_PROOF_ERROR':
    case 'TLOG_MISSING_INCLUSION_ERROR':
    case 'NOT_IMPLEMENTED_ERROR':
      return { code: 'log-entry-invalid', what: 'the log entry is not valid' };
  }
}
