// Who may have signed: exact by default, because a pattern that matches too much is a hole.
import { runInNewContext } from 'node:vm';
import { Failure, quote } from '../errors.ts';

/** The certificate's subject alternative name and OIDC issuer, compared letter by letter; a pattern covers the whole name. */
export type IdentityPolicy =
  | Readonly<{ identity: string; issuer: string }>
  | Readonly<{ identityRegexp: string; issuer: string }>;

/** What a certificate says about its holder. */
export type Claimed = Readonly<{ identity: string; issuer: string | undefined }>;

/** A pattern may take exponential time on some names. The bound is one that a busy machine does not meet by itself. */
const PATTERN_MS = 5000;

/**
 * Checks that the signer is the expected one (client spec, section 4.3).
 * @throws Failure `certificate-identity`, or `input-invalid` for a pattern that is none or takes too long
 */
export function checkIdentity(policy: IdentityPolicy, claimed: Claimed): void {
  if (claimed.issuer !== policy.issuer) {
    const found = claimed.issuer === undefined ? 'names none' : `names ${quote(claimed.issuer)}`;
    const what = `the certificate ${found} as OIDC issuer, not ${quote(policy.issuer)}`;
    throw new Failure('certificate-identity', what);
  }
  if ('identity' in policy) {
    if (claimed.identity === policy.identity) return;
    const what = `the certificate is for ${quote(claimed.identity)}, not for ${quote(policy.identity)}`;
    throw new Failure('certificate-identity', what);
  }
  if (!matches(policy.identityRegexp, claimed.identity)) {
    const what = `the certificate is for ${quote(claimed.identity)}, which does not match ${quote(policy.identityRegexp)}`;
    throw new Failure('certificate-identity', what);
  }
}

/** Whether the pattern covers the whole text. */
function matches(pattern: string, text: string): boolean {
  try {
    new RegExp(pattern, 'u');
    const sandbox = { source: `^(?:${pattern})$`, text };
    return runInNewContext('new RegExp(source, "u").test(text)', sandbox, { timeout: PATTERN_MS }) === true;
  } catch (cause) {
    // Errors of another context are not instances of this one's Error.
    const slow = (cause as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    const what = slow ? `takes more than ${PATTERN_MS / 1000} s on a name` : 'is not a regular expression';
    throw new Failure('input-invalid', `the identity pattern ${quote(pattern)} ${what}`, { cause });
  }
}
