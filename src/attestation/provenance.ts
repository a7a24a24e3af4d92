// SLSA provenance of a job, made only of the claims that the issuer of its token signed (slsa.dev/provenance/v1).
import { Failure, quote } from '../errors/failure.ts';
import { rowOf } from '../identity/fulcio/issuers.ts';
import type { IdentityToken } from '../identity/token/identity-token.ts';
import { gitHubNotices, gitHubProvenance } from './github-provenance.ts';
import { gitLabProvenance } from './gitlab-provenance.ts';
import type { Predicate } from './predicate.ts';

export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';

/** By the provider of the job, as in Fulcio's configuration. */
const BY_PROVIDER: Readonly<Record<string, (token: IdentityToken) => Predicate['predicate']>> = {
  'github-workflow': gitHubProvenance,
  'gitlab-pipeline': gitLabProvenance,
};

/**
 * The provenance of the job that a token identifies. In: the token of the signing session, for which Fulcio issued the
 * certificate; nothing here verifies it. Throws `token-claim-missing` or `token-claim-invalid`, which name the claim, and
 * `provenance-unsupported` for a token of another kind.
 */
export function createProvenance(token: IdentityToken): Predicate {
  const provider = providerOf(token);
  const create = Object.hasOwn(BY_PROVIDER, provider) ? BY_PROVIDER[provider] : undefined;
  if (create !== undefined) return { type: PROVENANCE_TYPE, predicate: create(token) };
  const what = `the identity token of ${quote(token.issuer)} is not of a job of GitHub Actions or GitLab CI/CD`;
  throw new Failure('provenance-unsupported', what);
}

/** Warnings about provenance that is valid, but that a strict verifier may refuse: sentences. */
export function provenanceNotices(token: IdentityToken): readonly string[] {
  return providerOf(token) === 'github-workflow' ? gitHubNotices(token) : [];
}

function providerOf({ claims, issuer, fulcio }: IdentityToken): string {
  const { row } = rowOf(claims, issuer, fulcio);
  return row.type === 'ci-provider' ? (row.provider ?? '') : '';
}
