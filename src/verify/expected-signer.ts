// Who must have signed: an identity and its issuer, and what the certificate must say besides. Pure.
import { Failure, quote } from '../errors/failure.ts';
import { EXTENSION_OIDS } from '../identity/fulcio/oids.ts';
import { EXTENSION_OF } from '../identity/policy/claim-extension-names.ts';
import { incompleteIdentity, incompleteIssuer } from '../identity/policy/identity-form.ts';
import { parseRules, type Rule, unmetRules, type Vocabulary } from '../identity/policy/rules.ts';
import { type CertificateExtensions, readExtensions } from './fulcio-extensions.ts';
import { type CheckSigner, type Claimed, checkIdentity } from './identity-policy.ts';

/** Rules on the extensions of certificates, by their names in kebab case. */
type ExtensionsPolicy = readonly Rule[];

/** What is undefined is not asked for; `missingWho` says what must be. */
export type Expected = Readonly<{
  /** The subject alternative name, in which `*` and `**` stand for other text as in a policy. */
  identity: string | undefined;
  /** To the letter. */
  issuer: string | undefined;
  policy: ExtensionsPolicy;
  /** Of attestations that count; undefined: signatures count, and no attestation does. */
  predicateType?: string | undefined;
}>;

const NAMES: ReadonlySet<string> = new Set(EXTENSION_OIDS.keys());
const EXTENSIONS: Vocabulary = {
  noun: 'extension',
  holder: 'certificate',
  names: NAMES,
  separator: '-',
  synonyms: EXTENSION_OF,
  isName: (text) => NAMES.has(text),
};

/** Extensions that tell whose the source is; no other of an issuer has the same. */
const SOURCE: readonly string[] = [
  'build-config-uri',
  'run-invocation-uri',
  'token-subject',
  'source-repository-uri',
  'source-repository-identifier',
  'github-workflow-repository',
  'source-repository-owner-uri',
  'source-repository-owner-identifier',
];
/** Extensions that tell one signer from the others of an issuer. */
const WHO: readonly string[] = ['build-signer-uri', ...SOURCE];

/** Reads `extension: value` lines, in the grammar of all policies. Throws `input-invalid` with the line number. */
export const parseExtensionsPolicy = (text: string): ExtensionsPolicy => parseRules(text, EXTENSIONS);

/**
 * Throws `certificate-identity` with every rule that the extensions do not meet. `issuer` is the issuer as verification
 * reads it: the present extension, and only where that is not there the former one.
 */
export function checkExtensionsPolicy(policy: ExtensionsPolicy, extensions: CertificateExtensions): void {
  const unmet = unmetRules(policy, (name) => {
    const current = name === 'issuer' ? extensions.get('issuer-v2') : undefined;
    return current ?? extensions.get(name);
  });
  if (unmet.length > 0)
    throw new Failure(
      'certificate-identity',
      `the certificate does not meet the policy: ${unmet.join('; ')}`,
    );
}

/** Throws `certificate-identity` unless a verified certificate is that of who must have signed. */
export function checkSigner(expected: Expected, claimed: Claimed, extensions: CertificateExtensions): void {
  const { identity: identityPattern, issuer, policy } = expected;
  checkIdentity({ identityPattern, issuer }, claimed);
  checkExtensionsPolicy(policy, extensions);
}

/** The same as a check of certificates; it throws also `certificate-invalid` for an extension that is no text. */
export function createSignerCheck(expected: Expected): CheckSigner {
  return (certificate) => {
    checkSigner(expected, certificate, readExtensions(certificate.parsed));
  };
}

/**
 * What is missing to say who must have signed, or what no certificate can say, as sentences; none where all is said: an
 * exact issuer, because each issuer writes what it likes, and a signer that it tells from others, because everyone gets a
 * certificate.
 */
export function missingWho({ identity, issuer, policy }: Expected): string[] {
  const missing: string[] = [];
  const issuerRule = policy.find(({ claim }) => claim === 'issuer' || claim === 'issuer-v2');
  if (issuer === undefined && (issuerRule === undefined || issuerRule.pattern.includes('*')))
    missing.push(
      'input "issuer" is missing: give the OIDC issuer of the signer, such as https://token.actions.githubusercontent.com',
    );
  const named = identity !== undefined && requiresOwner(identity);
  if (!named && !policy.some(({ claim, pattern }) => WHO.includes(claim) && requiresOwner(pattern)))
    missing.push(
      identity === undefined
        ? 'give "identity", or "policy" with a rule such as `source-repository-uri: https://github.com/octo/demo`: verification needs to know who must have signed'
        : `input "identity" ${quote(identity)} matches any owner; put the first * after the owner, as in https://github.com/octo/*`,
    );
  const lacks = [
    ['identity', identity, identity && incompleteIdentity(identity)],
    ['issuer', issuer, issuer && incompleteIssuer(issuer)],
  ] as const;
  for (const [name, value, what] of lacks) if (what) missing.push(`input "${name}" ${quote(value)} ${what}`);
  return missing;
}

/** The rules that say whose files these are, where a workflow signs for many. */
export function requiresSource(policy: ExtensionsPolicy): boolean {
  return policy.some(({ claim, pattern }) => SOURCE.includes(claim) && requiresOwner(pattern));
}

/** Whether a value or pattern holds at least the owner: of an address host and first segment, of a mailbox the domain. */
function requiresOwner(pattern: string): boolean {
  const [fixed = ''] = pattern.split('*', 1);
  if (fixed === pattern) return true;
  if (pattern.includes(':/')) return /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/[^/]+\//.test(fixed);
  return /^[^/]+\//.test(fixed) || (!pattern.includes('**') && /^[^/]*@[^*@/]+$/.test(pattern));
}
