// The trunk of verification, @sigstore/verify: checkpoint, inclusion, promise and artifact signatures.
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { type SignedEntity, VerificationError } from '@sigstore/verify';
import { Failure, type FailureCode } from '../errors/failure.ts';
import type { SignatureContent } from './signature.ts';

type Evidence = Readonly<{
  entries: readonly TransparencyLogEntry[];
  content: SignatureContent;
}>;

/** Whatever verification threw, in our words and codes; evidence that breaks a parser is malformed. */
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

/** Whether an entry carries a signed time: that of Rekor v1's promise. */
export function isTimed({ inclusionPromise, integratedTime }: TransparencyLogEntry): boolean {
  return inclusionPromise !== undefined && integratedTime !== '0';
}

/**
 * Evidence as the library verifies it. It is never given a policy: identity and issuer are compared in
 * identity-policy.ts.
 */
export function toEntity({ entries, content }: Evidence): SignedEntity {
  return {
    signature: content,
    // The verifier has one key: a managed one, or that of a certificate whose chain was checked.
    key: { $case: 'public-key', hint: '' },
    tlogEntries: [...entries],
    // Those of authorities are verified in timestamp.ts.
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
