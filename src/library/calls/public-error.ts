// Any failure → the public error for it.
import { diagnoseModule } from '../../errors/diagnose.ts';
import { asFailure, type FailureCode } from '../../errors/failure.ts';
import { EXIT } from '../../errors/remedies.ts';
import {
  type ErrorDetails,
  ExpiredIdentity,
  IdentityError,
  IssuerError,
  NetworkError,
  SigstoreError,
} from '../errors.ts';

/** What the caller was doing, if the class of the error depends on it. */
type During = 'discovery' | 'login' | 'detection' | undefined;

type ErrorClass = new (message: string, details: ErrorDetails) => SigstoreError;

/** There was no answer at all. */
const NETWORK: readonly FailureCode[] = [
  'host-not-found',
  'service-unreachable',
  'service-timeout',
  'tls-untrusted',
  'proxy-refused',
];

/** The public error for any thrown value; a public error is returned unchanged. */
export function publicError(thrown: unknown, during?: During): SigstoreError {
  if (thrown instanceof SigstoreError) return thrown;
  const failure = asFailure(thrown);
  const { code, what, why, fix, patch, exitCode } = diagnoseModule(failure);
  const ErrorOf = classOf(code, exitCode, during);
  return new ErrorOf(what, { code, why, fix, patch, cause: failure });
}

/** The result of some work, which throws only public errors. */
export async function withPublicErrors<T>(work: () => Promise<T>, during?: During): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw publicError(error, during);
  }
}

function classOf(code: FailureCode, exitCode: number, during: During): ErrorClass {
  if (code === 'token-expired') return ExpiredIdentity;
  if (code === 'interrupted' || code === 'internal' || code === 'usage') return SigstoreError;
  if (during === 'detection' || exitCode === EXIT.identity) return IdentityError;
  if (NETWORK.includes(code)) return NetworkError;
  if (during === 'discovery') return IssuerError;
  return during === 'login' && exitCode === EXIT.service ? IdentityError : SigstoreError;
}
