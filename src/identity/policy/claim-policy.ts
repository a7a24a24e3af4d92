// The caller's policy: the claims that the job's identity must have before anything is signed.
import { Failure } from '../../errors/failure.ts';
import { GITHUB_OPTIONAL, PROVIDERS } from '../fulcio/ci-providers.ts';
import type { Claims } from '../fulcio/issuers.ts';
import { parseTemplate } from '../fulcio/template.ts';
import { claimsByExtension } from './claim-extension-names.ts';
import { parseRules, type Rule, unmetRules, type Vocabulary } from './rules.ts';

export type Policy = readonly Rule[];

/**
 * The claims that Fulcio records for kinds with more than a name. Times are not included: they differ in every token.
 * Made when they are first needed, because most runs have no policy.
 */
function claimNames(): ReadonlySet<string> {
  names ??= new Set([
    'iss',
    'sub',
    'email',
    ...GITHUB_OPTIONAL,
    ...Object.values(PROVIDERS).flatMap(({ identity, extensions }) =>
      [identity, ...Object.values(extensions)].flatMap((template) => parseTemplate(template).mentions),
    ),
  ]);
  return names;
}
let names: ReadonlySet<string> | undefined;

const CLAIMS: Vocabulary = {
  noun: 'claim',
  holder: 'token',
  names: claimNames,
  separator: '_',
  synonyms: claimsByExtension,
  // GitHub Docs, "Managing custom properties for repositories in your organization": allowed characters.
  isName: (text) => claimNames().has(text) || /^repo_property_[\w$#-]+$/.test(text),
};

/**
 * Reads `claim: value` lines; `#` at the start of a line, or after a space, begins a comment. In a value `*` matches
 * any text within one path segment and `**` any text. Every token meets an empty policy. Throws `input-invalid` with
 * the line number.
 */
export const parsePolicy = (text: string): Policy => parseRules(text, CLAIMS);

/**
 * Throws `policy-mismatch` with every rule that the claims of a token do not meet: the expected value and the actual
 * one. A list meets a rule if one of its texts does, such as that of a custom property with several values. A claim
 * that is absent, or of any other type, meets no rule.
 */
export function checkPolicy(policy: Policy, claims: Claims): void {
  const mismatches = unmetRules(policy, (claim) =>
    Object.hasOwn(claims, claim) ? claims[claim] : undefined,
  );
  if (mismatches.length > 0)
    throw new Failure('policy-mismatch', `the identity does not meet the policy: ${mismatches.join('; ')}`);
}

/**
 * Whether a policy distinguishes one signer from others of the same issuer: it has a claim other than `iss`, with a
 * value that not everyone has.
 */
export function requiresIdentity(policy: Policy): boolean {
  return policy.some(({ claim, pattern }) => claim !== 'iss' && /[\p{L}\p{N}]/u.test(pattern));
}
