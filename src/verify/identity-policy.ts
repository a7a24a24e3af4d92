// Who may have signed: exact by default, because a pattern that matches too much accepts an attacker.
import { runInNewContext } from 'node:vm';
import { Failure, quote } from '../errors/failure.ts';
import { matchesPattern } from '../identity/policy/wildcard.ts';
import type { SigningCertificate } from './certificate.ts';

/**
 * The certificate's subject alternative name and OIDC issuer, compared exactly. A pattern must match the whole name.
 */
export type IdentityPolicy =
  | Readonly<{ identity: string; issuer: string }>
  | Readonly<{ identityRegexp: string; issuer: string }>;

/** The same, with `*` and `**` for other text in the name, as in a policy. Undefined fields are not checked. */
type WildcardPolicy = Readonly<{ identityPattern: string | undefined; issuer: string | undefined }>;

/** Throws a Failure, such as `certificate-identity`, if someone else's certificate signed. */
export type CheckSigner = (certificate: SigningCertificate) => void;

/** The certificates to accept: those of an identity, those that pass a check, or those that meet both conditions. */
export type CertificatePolicy =
  | (IdentityPolicy & Readonly<{ check?: CheckSigner | undefined }>)
  | Readonly<{ check: CheckSigner }>;

/** What a certificate says about its holder. */
export type Claimed = Readonly<{ identity: string; issuer: string | undefined }>;

/** A pattern may take exponential time on some names. Even a busy machine needs less than this for a normal one. */
const PATTERN_MS = 5000;

/** Returns the pattern if it is a regular expression. `called` is its name in messages. Throws `usage`. */
export function readPattern(pattern: string, called: string): string {
  try {
    new RegExp(pattern, 'u');
    return pattern;
  } catch (cause) {
    throw new Failure('usage', `${called} ${quote(pattern)} is not a regular expression`, { cause });
  }
}

/**
 * Checks the certificate against the policy. In: the policy, and a certificate whose evidence is verified, so that what
 * a message says about the signer is true.
 * @throws what checkIdentity throws, and what the check of the policy throws
 */
export function checkCertificate(policy: CertificatePolicy, certificate: SigningCertificate): void {
  if ('issuer' in policy) checkIdentity(policy, certificate);
  policy.check?.(certificate);
}

/**
 * Checks that the signer is the expected one (client spec, section 4.3).
 * @throws Failure `certificate-identity`, or `input-invalid` for a pattern that is not a regular expression or takes
 * too long
 */
export function checkIdentity(policy: IdentityPolicy | WildcardPolicy, { identity, issuer }: Claimed): void {
  if (policy.issuer !== undefined && issuer !== policy.issuer) {
    const found = issuer === undefined ? 'names none' : `names ${quote(issuer)}`;
    const what = `the certificate ${found} as OIDC issuer, not ${quote(policy.issuer)}`;
    throw new Failure('certificate-identity', what);
  }
  const unmet = unmetName(policy, identity);
  if (unmet !== undefined)
    throw new Failure('certificate-identity', `the certificate is for ${quote(identity)}, ${unmet}`);
}

/** How the name differs, as text; undefined for a name that the policy accepts. */
function unmetName(policy: IdentityPolicy | WildcardPolicy, name: string): string | undefined {
  if ('identityRegexp' in policy) {
    const { identityRegexp } = policy;
    return matches(identityRegexp, name)
      ? undefined
      : `which does not match ${quote(identityRegexp)}; a pattern must match all of it`;
  }
  if ('identity' in policy) return name === policy.identity ? undefined : `not for ${quote(policy.identity)}`;
  const { identityPattern } = policy;
  const accepted = identityPattern === undefined || matchesPattern(name, identityPattern);
  return accepted ? undefined : `not for ${quote(identityPattern)}`;
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
