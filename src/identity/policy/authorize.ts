// Whether a token may sign, and its identity: every check that comes before the request for a certificate.
import { Failure, quote } from '../../errors/failure.ts';
import { type Claims, PUBLIC_FULCIO } from '../fulcio/issuers.ts';
import type { IdentityToken } from '../token/identity-token.ts';
import { checkPolicy, type Policy } from './claim-policy.ts';
import { inspectToken, requireIssuable, requireSomebody } from './inspect-token.ts';
import { checkVisibility } from './repository-visibility.ts';

/** The signer: what the certificate must contain, exactly. */
export type SignerIdentity = Readonly<{
  identity: string;
  issuer: string;
  /** `owner/name` of the repository whose job calls a reusable workflow; the identity names only that workflow. */
  source?: string | undefined;
}>;

export type AuthorizationRules = Readonly<{
  policy: Policy;
  allowPrivateRepository: boolean;
  /** True for the public instances, whose Fulcio trusts a known list of issuers. */
  publicInstance: boolean;
  onNotice: (text: string) => void;
}>;

/**
 * Makes the check of a token. It checks, in this order, what Fulcio requires, whether the token identifies anyone in
 * particular, the caller's policy, and the visibility of the repository.
 * It returns the identity that the certificate will have, and throws the Failure of the first check that fails.
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
    if (identity !== undefined) return { identity, issuer, source: callOf(token.claims)?.source };
    throw new Failure(
      'issuer-unsupported',
      `it is not known which identity Fulcio gives to a token of ${quote(issuer)}`,
    );
  };
}

type Call = Readonly<{ called: string; caller: string; source: string | undefined }>;

/** The reusable workflow that a job runs, and its caller; undefined when the job runs its own workflow. */
function callOf({ job_workflow_ref: called, workflow_ref: caller, repository }: Claims): Call | undefined {
  if (typeof called !== 'string' || typeof caller !== 'string' || called === caller) return undefined;
  return { called, caller, source: typeof repository === 'string' ? repository : undefined };
}

/** Which identity to verify when a job runs a reusable workflow; undefined when it runs its own. */
export function callerNotice(claims: Claims): string | undefined {
  const call = callOf(claims);
  if (call === undefined) return undefined;
  const { called, caller, source } = call;
  const names = `verify the identity of the reusable workflow ${quote(called)}: the certificate names it`;
  const calls = `its build config URI is the calling workflow, ${quote(caller)}`;
  if (source === undefined) return `${names}; ${calls}`;
  // Others can call it, too.
  const also = `with cosign, also require ${quote(`--certificate-github-workflow-repository ${source}`)}`;
  return `${names}; ${also}; ${calls}`;
}
