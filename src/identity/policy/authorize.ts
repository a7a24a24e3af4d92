// Whether a token may sign, and as whom: every check that comes before a certificate is asked for.
import { Failure, quote } from '../../errors/failure.ts';
import { type Claims, PUBLIC_FULCIO } from '../fulcio/issuers.ts';
import type { IdentityToken } from '../token/identity-token.ts';
import { checkPolicy, type Policy } from './claim-policy.ts';
import { inspectToken, requireIssuable, requireSomebody } from './inspect-token.ts';
import { checkVisibility } from './repository-visibility.ts';

/** Who signs: what the certificate must say, to the letter. */
export type SignerIdentity = Readonly<{ identity: string; issuer: string }>;

export type AuthorizationRules = Readonly<{
  policy: Policy;
  allowPrivateRepository: boolean;
  /** True for the public instances, whose Fulcio trusts a known list of issuers. */
  publicInstance: boolean;
  onNotice: (text: string) => void;
}>;

/**
 * Makes the check of a token: what Fulcio needs, whether it names somebody, the caller's policy, the visibility of the
 * repository, in this order.
 * It gives the identity that the certificate will have, and throws the Failure of the first rule that is broken.
 */
export function createAuthorization(rules: AuthorizationRules): (token: IdentityToken) => SignerIdentity {
  const told = new Set<string>();
  return (token) => {
    const inspection = inspectToken(token);
    requireIssuable(inspection, { knownFulcio: rules.publicInstance || token.fulcio !== PUBLIC_FULCIO });
    requireSomebody(inspection);
    checkPolicy(rules.policy, token.claims);
    checkVisibility(token.claims, rules.allowPrivateRepository);
    for (const notice of [...inspection.notices, callerNotice(token.claims)]) {
      if (notice === undefined || told.has(notice)) continue;
      told.add(notice);
      rules.onNotice(notice);
    }
    const { identity, federatedIssuer: issuer } = inspection;
    if (identity !== undefined) return { identity, issuer };
    throw new Failure(
      'issuer-unsupported',
      `it is not known which identity Fulcio gives to a token of ${quote(issuer)}`,
    );
  };
}

/** A word on which identity to verify when a job runs a reusable workflow; undefined when it runs its own. */
export function callerNotice(claims: Claims): string | undefined {
  const { job_workflow_ref: called, workflow_ref: caller, repository } = claims;
  if (typeof called !== 'string' || typeof caller !== 'string' || called === caller) return undefined;
  const names = `the certificate names the reusable workflow ${quote(called)}, which is the identity to verify`;
  const calls = `its build config URI is the calling workflow, ${quote(caller)}`;
  if (typeof repository !== 'string') return `${names}; ${calls}`;
  // Others can call it too.
  const insist = `whose files these are, a verifier asks for with ${quote(`--certificate-github-workflow-repository ${repository}`)} of cosign`;
  return `${names}; ${calls}; ${insist}`;
}
