// Which issuers Fulcio trusts and of which kind each is; what the address of an issuer tells of the others.

/** What sort of identity a token carries; the rules of claims.ts go by it. */
export type Kind =
  | 'email'
  | 'github-workflow'
  | 'gitlab-pipeline'
  | 'buildkite-job'
  | 'codefresh-workflow'
  | 'circleci-job'
  | 'spiffe'
  | 'kubernetes'
  | 'uri'
  | 'username'
  | 'unknown';

export type Claims = Readonly<Record<string, unknown>>;

/** One issuer in the configuration of a Fulcio; `*` in `issuer` stands for one run of letters, digits, `-`, `_`. */
export type IssuerRow = Readonly<{
  issuer: string;
  kind: Kind;
  /** The certificate names the issuer in `federated_claims.connector_id` instead of `iss` (Fulcio: IssuerClaim). */
  federated?: true;
}>;
export type IssuerTable = readonly IssuerRow[];

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * The issuers of the public-good Fulcio and of staging:
 * https://github.com/sigstore/fulcio/blob/eb10c98e186f1d8e78dd60a257d8897f66d5147a/config/identity/config.yaml
 */
export const PUBLIC_ISSUERS: IssuerTable = [
  { issuer: GITHUB_ISSUER, kind: 'github-workflow' },
  { issuer: `${GITHUB_ISSUER}/*`, kind: 'github-workflow' },
  { issuer: 'https://oauth2.sigstore.dev/auth', kind: 'email', federated: true },
  { issuer: 'https://oauth2.sigstage.dev/auth', kind: 'email', federated: true },
  { issuer: 'https://accounts.google.com', kind: 'email' },
  { issuer: 'https://auth.eclipse.org/auth/realms/foundation-service-accounts', kind: 'email' },
  { issuer: 'https://issuer.hello.coop', kind: 'email' },
  { issuer: 'https://sigstore.verify.ibm.com/oauth2', kind: 'email' },
  { issuer: 'https://www.kaggle.com/api/v1/models/signing', kind: 'email' },
  { issuer: 'https://gitlab.com', kind: 'gitlab-pipeline' },
  { issuer: 'https://dev.gitlab.org', kind: 'gitlab-pipeline' },
  { issuer: 'https://gitlab.archlinux.org', kind: 'gitlab-pipeline' },
  { issuer: 'https://ops.gitlab.net', kind: 'gitlab-pipeline' },
  { issuer: 'https://agent.buildkite.com', kind: 'buildkite-job' },
  { issuer: 'https://oidc.codefresh.io', kind: 'codefresh-workflow' },
  { issuer: 'https://oidc.circleci.com', kind: 'circleci-job' },
  { issuer: 'https://oidc.circleci.com/org/*', kind: 'circleci-job' },
  { issuer: 'https://oidc.eks.*.amazonaws.com/id/*', kind: 'kubernetes' },
  { issuer: 'https://container.googleapis.com/v1/projects/*/locations/*/clusters/*', kind: 'kubernetes' },
  { issuer: 'https://oidc.prod-aks.azure.com/*', kind: 'kubernetes' },
  { issuer: 'https://oidc.prod-aks.azure.com/*/', kind: 'kubernetes' },
  { issuer: 'https://oidc.prod-aks.azure.com/*/*', kind: 'kubernetes' },
  { issuer: 'https://*.oic.prod-aks.azure.com/*/*', kind: 'kubernetes' },
  { issuer: 'https://*.oic.prod-aks.azure.com/*/*/', kind: 'kubernetes' },
  // Trusted by Fulcio, but of kinds that this product has no rules for (chainguard-identity, buddy-pipeline).
  { issuer: 'https://issuer.enforce.dev', kind: 'unknown' },
  { issuer: 'https://oidc.buddyusercontent.com', kind: 'unknown' },
  { issuer: 'https://asia-oidc.buddyusercontent.com', kind: 'unknown' },
  { issuer: 'https://eu-oidc.buddyusercontent.com', kind: 'unknown' },
  { issuer: 'https://dev-oidc.buddyusercontent.com', kind: 'unknown' },
  { issuer: 'https://psd-oidc.buddyusercontent.com', kind: 'unknown' },
  { issuer: 'https://stage-oidc.buddyusercontent.com', kind: 'unknown' },
];

/** The row of a table that an issuer falls under: exact rows win over those with `*`, as in Fulcio. */
export function findIssuer(issuer: string, table: IssuerTable): IssuerRow | undefined {
  return (
    table.find((row) => row.issuer === issuer) ??
    table.find((row) => row.issuer.includes('*') && matches(issuer, row.issuer))
  );
}

/** Fulcio turns `*` of a meta issuer into `[-_a-zA-Z0-9]+` and quotes everything else (pkg/config/config.go). */
function matches(issuer: string, pattern: string): boolean {
  const quoted = pattern.split(/\*+/).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${quoted.join('[-_a-zA-Z0-9]+')}$`).test(issuer);
}

/** The kind of a token: its issuer's, or GitHub's where an issuer outside the table sends what GitHub sends. */
export function kindOf(issuer: string, claims: Claims, table: IssuerTable): Kind {
  return findIssuer(issuer, table)?.kind ?? (looksLikeGitHub(claims) ? 'github-workflow' : 'unknown');
}

/** True for claims of a workflow job, whoever issued them. */
export function looksLikeGitHub(claims: Claims): boolean {
  const issuer = claims['iss'];
  if (issuer === GITHUB_ISSUER || String(issuer).startsWith(`${GITHUB_ISSUER}/`)) return true;
  if (Object.hasOwn(claims, 'job_workflow_ref')) return true;
  return Object.hasOwn(claims, 'workflow_ref') && Object.hasOwn(claims, 'repository');
}

/** Which product issues at this address: GitHub's three, Forgejo, or another one. */
export type IssuerPlace = 'github.com' | 'ghe.com' | 'ghes' | 'forgejo' | 'other';

/** Tells GitHub's own services apart by the form of the address (docs: OpenID Connect reference). */
export function placeOf(issuer: string): IssuerPlace {
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  if (url === undefined) return 'other';
  if (url.origin === GITHUB_ISSUER) return 'github.com';
  if (/^token\.actions\.[^.]+\.ghe\.com$/.test(url.hostname)) return 'ghe.com';
  if (/^\/_services\/token(\/|$)/.test(url.pathname)) return 'ghes';
  return url.pathname === '/api/actions' ? 'forgejo' : 'other';
}
