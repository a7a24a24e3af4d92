// The expected signer: an identity and its issuer, and rules on the certificate's extensions. Pure.
import { Failure, quote } from '../errors/failure.ts';
import { EXTENSION_OIDS } from '../identity/fulcio/oids.ts';
import { extensionsByClaim } from '../identity/policy/claim-extension-names.ts';
import { incompleteIdentity, incompleteIssuer } from '../identity/policy/identity-form.ts';
import { parseRules, type Rule, unmetRules, type Vocabulary } from '../identity/policy/rules.ts';
import { type CertificateExtensions, readExtensions } from './fulcio-extensions.ts';
import { type CheckSigner, type Claimed, checkIdentity } from './identity-policy.ts';
import type { PredicatePolicy } from './statement/predicate-policy.ts';

/** Rules on the extensions of certificates, by their names in kebab case. */
export type ExtensionsPolicy = readonly Rule[];

/** Undefined fields are not checked; `missingWho` reports the required ones. */
export type Expected = Readonly<{
  /** The subject alternative name; `*` and `**` match other text, as in a policy. */
  identity: string | undefined;
  /** Compared exactly. */
  issuer: string | undefined;
  policy: ExtensionsPolicy;
  /** Predicate type of the attestations to accept. Undefined: signatures are accepted, and attestations are not. */
  predicateType?: string | undefined;
  /** What the predicates of those attestations must say. */
  predicate?: PredicatePolicy | undefined;
}>;

const NAMES: ReadonlySet<string> = new Set(EXTENSION_OIDS.keys());
const EXTENSIONS: Vocabulary = {
  noun: 'extension',
  holder: 'certificate',
  names: () => NAMES,
  separator: '-',
  synonyms: extensionsByClaim,
  isName: (text) => NAMES.has(text),
};

/** Extensions that identify the owner of the source; no two sources of an issuer have the same value. */
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
/** Extensions that distinguish one signer of an issuer from the others. */
const WHO: readonly string[] = ['build-signer-uri', ...SOURCE];

/** Reads `extension: value` lines, in the grammar of all policies. Throws `input-invalid` with the line number. */
export const parseExtensionsPolicy = (text: string): ExtensionsPolicy => parseRules(text, EXTENSIONS);

/**
 * Throws `certificate-identity` with every rule that the extensions do not meet. `issuer` means the current issuer
 * extension; if it is absent, it means the former one.
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

/** The same as a check of certificates. It also throws `certificate-invalid` for an extension that is not text. */
export function createExtensionsCheck(policy: ExtensionsPolicy): CheckSigner {
  return ({ parsed }) => checkExtensionsPolicy(policy, readExtensions(parsed));
}

/** Throws `certificate-identity` unless a verified certificate belongs to the expected signer. */
export function checkSigner(expected: Expected, claimed: Claimed, extensions: CertificateExtensions): void {
  const { identity: identityPattern, issuer, policy } = expected;
  checkIdentity({ identityPattern, issuer }, claimed);
  checkExtensionsPolicy(policy, extensions);
}

/** The same as a check of certificates. It also throws `certificate-invalid` for an extension that is not text. */
export function createSignerCheck(expected: Expected): CheckSigner {
  return (certificate) => {
    checkSigner(expected, certificate, readExtensions(certificate.parsed));
  };
}

/**
 * What is still missing to identify the signer, and what no certificate can contain, as sentences. Empty if nothing is
 * missing. Two things are required: an exact issuer, because each issuer writes what it likes, and rules that
 * distinguish the signer from others of that issuer, because everyone gets a certificate.
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

/** Whether the rules identify the source of the files. This matters where one workflow signs for many sources. */
export function requiresSource(policy: ExtensionsPolicy): boolean {
  return policy.some(({ claim, pattern }) => SOURCE.includes(claim) && requiresOwner(pattern));
}

/**
 * Whether a value or pattern fixes at least the owner: host and first path segment of an address, or the domain of a
 * mailbox.
 */
function requiresOwner(pattern: string): boolean {
  const [fixed = ''] = pattern.split('*', 1);
  if (fixed === pattern) return true;
  if (pattern.includes(':/')) return /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/[^/]+\//.test(fixed);
  return /^[^/]+\//.test(fixed) || (!pattern.includes('**') && /^[^/]*@[^*@/]+$/.test(pattern));
}
