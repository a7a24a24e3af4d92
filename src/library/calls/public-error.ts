// Any failure → the public error for it, with what to do in the words of the module.
import { diagnose } from '../../errors/diagnose.ts';
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

/** What the caller was doing, where the class of the error depends on it. */
type During = 'discovery' | 'login' | 'detection' | undefined;

type ErrorClass = new (message: string, details: ErrorDetails) => SigstoreError;

/** No answer came at all. */
const NETWORK: readonly FailureCode[] = [
  'host-not-found',
  'service-unreachable',
  'service-timeout',
  'tls-untrusted',
  'proxy-refused',
];

/** What to do, where the table of remedies speaks of inputs of the action or of options of the command. */
const FIXES: Readonly<Partial<Record<FailureCode, string>>> = {
  'no-identity':
    'Run this in a job of a system that gives its jobs an identity, such as GitHub Actions, or pass `identityToken`.',
  'other-forge':
    'Use an instance whose Fulcio trusts this forge: pass its client trust configuration as `instance`, and a token of the forge as `identityToken`.',
  'untrusted-trigger':
    'Sign on `push`, on a tag or on a release; pass `allowUntrustedTrigger: true` only if no file comes from the fork.',
  'token-expired': 'Get a fresh token right before it is used.',
  'issuer-ghes': "Run a Fulcio that trusts your server's issuer, and pass its instance as `instance`.",
  'issuer-ghe-com': 'Use the Sigstore instance of your enterprise: pass it as `instance`.',
  'private-repository':
    'Pass `allowPrivateRepository: true` if all readers of this log may know them; a public log can be read by everyone.',
  usage: 'Correct the call; docs/MODULE.md has the options.',
  'input-invalid': 'Correct the value, and call it again.',
  'name-unsupported': 'Rename the file.',
  'output-exists': "Pass `existing: 'keep'` or `existing: 'overwrite'`, or remove the existing file.",
  'output-collision': 'Give the files different names, or leave out `outputDirectory`.',
  'output-unwritable': 'Pass a writable directory as `outputDirectory`, or `write: false`.',
  'instance-invalid': "Correct the configuration; `'production'` and `'staging'` need none.",
  'service-refused': "Read the service's message; if it does not help, report the code and the message.",
  'service-busy': 'Call it again later.',
  'service-timeout': 'Call it again; see https://status.sigstore.dev for the public instance.',
  'service-unavailable': 'Call it again; see https://status.sigstore.dev for the public instance.',
  'service-unreachable': 'Check the network, and call it again.',
  'trust-root-unavailable':
    'Check the network to the TUF mirror, or pass a client trust configuration as `instance`.',
  'some-files-failed':
    "See `failure` of each file in `files`, and call it again with `existing: 'keep'`, which signs only those.",
  interrupted: "Call it again; `sign` with `existing: 'keep'` continues where it stopped.",
};

/** The public error for anything thrown; one that is public already is given back. */
export function publicError(thrown: unknown, during?: During): SigstoreError {
  if (thrown instanceof SigstoreError) return thrown;
  const failure = asFailure(thrown);
  const { code, what, why, fix, patch, exitCode } = diagnose(failure);
  const remedy = failure.remedy ?? FIXES[code] ?? fix;
  const ErrorOf = classOf(code, exitCode, during);
  return new ErrorOf(what, { code, why, fix: remedy, patch, cause: failure });
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
