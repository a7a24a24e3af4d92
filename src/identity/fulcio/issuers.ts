// The issuers that Fulcio trusts, and the kind of each; and what the address of another issuer shows.
import { PROVIDERS, type Provider } from './ci-providers.ts';

const KINDS = [
  'email',
  'github-workflow',
  'gitlab-pipeline',
  'buildkite-job',
  'codefresh-workflow',
  'circleci-job',
  'spiffe',
  'kubernetes',
  'uri',
  'username',
  'unknown',
] as const;
/** The kind of identity in a token. */
export type Kind = (typeof KINDS)[number];

export type Claims = Readonly<Record<string, unknown>>;

const PRINCIPAL_TYPES = [
  'email',
  'ci-provider',
  'spiffe',
  'kubernetes',
  'uri',
  'username',
  'chainguard-identity',
] as const;
/** How Fulcio derives a name from a token (the types of its configuration). */
export type PrincipalType = (typeof PRINCIPAL_TYPES)[number] | 'unknown';

/** A type as a configuration names it; `unknown` for one that Fulcio does not know. */
export function principalType(name: string): PrincipalType {
  return PRINCIPAL_TYPES.find((type) => type === name) ?? 'unknown';
}

/** One issuer in the configuration of a Fulcio; `*` in `issuer` matches one run of letters, digits, `-`, `_`. */
export type TrustedIssuer = Readonly<{
  issuer: string;
  type: PrincipalType;
  /** The audience that tokens must have (`client-id`); default `sigstore`. */
  audience?: string | undefined;
  /** For ci-provider: the name of the provider; a provider without metadata certifies no one. */
  provider?: string | undefined;
  /** For ci-provider: true for a legacy type, whose rules are in Fulcio's own code. */
  builtIn?: true | undefined;
  /** For email: the path in the token to the issuer that the certificate names, instead of `iss`. */
  issuerClaim?: readonly string[] | undefined;
  /** For email: addresses need not be verified. */
  unverified?: boolean | undefined;
  /** For uri and username. */
  subjectDomain?: string | undefined;
  /** For spiffe. */
  trustDomain?: string | undefined;
}>;

/** The issuers that one Fulcio trusts, and its rules. */
export type FulcioConfig = Readonly<{
  /** Its name in messages. */
  name: string;
  issuers: readonly TrustedIssuer[];
  providers: Readonly<Record<string, Provider>>;
  /** The configuration does not contain which claim the issuer in the certificate comes from. */
  untold?: true;
}>;

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const CONNECTOR = ['federated_claims', 'connector_id'];

const ci = (provider: string, ...issuers: string[]): TrustedIssuer[] =>
  issuers.map((issuer) => ({ issuer, type: 'ci-provider', provider }));
const all = (type: PrincipalType, ...issuers: string[]): TrustedIssuer[] =>
  issuers.map((issuer) => ({ issuer, type }));

/**
 * The public-good Fulcio, and staging's:
 * https://github.com/sigstore/fulcio/blob/eb10c98e186f1d8e78dd60a257d8897f66d5147a/config/identity/config.yaml
 */
export const PUBLIC_FULCIO: FulcioConfig = {
  name: 'the public Sigstore instance',
  providers: PROVIDERS,
  issuers: [
    ...ci('github-workflow', GITHUB_ISSUER, `${GITHUB_ISSUER}/*`),
    { issuer: 'https://oauth2.sigstore.dev/auth', type: 'email', issuerClaim: CONNECTOR },
    { issuer: 'https://oauth2.sigstage.dev/auth', type: 'email', issuerClaim: CONNECTOR },
    ...all(
      'email',
      'https://accounts.google.com',
      'https://auth.eclipse.org/auth/realms/foundation-service-accounts',
      'https://issuer.hello.coop',
      'https://sigstore.verify.ibm.com/oauth2',
      'https://www.kaggle.com/api/v1/models/signing',
    ),
    ...ci(
      'gitlab-pipeline',
      'https://gitlab.com',
      'https://dev.gitlab.org',
      'https://gitlab.archlinux.org',
      'https://ops.gitlab.net',
    ),
    ...ci('buildkite-job', 'https://agent.buildkite.com'),
    ...ci('codefresh-workflow', 'https://oidc.codefresh.io'),
    ...ci('circleci-job', 'https://oidc.circleci.com', 'https://oidc.circleci.com/org/*'),
    ...ci(
      'buddy-pipeline',
      'https://oidc.buddyusercontent.com',
      'https://asia-oidc.buddyusercontent.com',
      'https://eu-oidc.buddyusercontent.com',
      'https://dev-oidc.buddyusercontent.com',
      'https://psd-oidc.buddyusercontent.com',
      'https://stage-oidc.buddyusercontent.com',
    ),
    ...all(
      'kubernetes',
      'https://oidc.eks.*.amazonaws.com/id/*',
      'https://container.googleapis.com/v1/projects/*/locations/*/clusters/*',
      'https://oidc.prod-aks.azure.com/*',
      'https://oidc.prod-aks.azure.com/*/',
      'https://oidc.prod-aks.azure.com/*/*',
      'https://*.oic.prod-aks.azure.com/*/*',
      'https://*.oic.prod-aks.azure.com/*/*/',
    ),
    ...all('chainguard-identity', 'https://issuer.enforce.dev'),
  ],
};

/** The row of a configuration that applies to an issuer: exact rows have priority over those with `*`, as in Fulcio. */
export function findIssuer(issuer: string, { issuers }: FulcioConfig): TrustedIssuer | undefined {
  return (
    issuers.find((row) => row.issuer === issuer && !isPattern(row)) ??
    issuers.find((row) => isPattern(row) && matches(issuer, row.issuer))
  );
}

const isPattern = ({ issuer }: TrustedIssuer): boolean => issuer.includes('*');

/**
 * Fulcio turns `*` of a meta issuer into `[-_a-zA-Z0-9]+` and quotes everything else (pkg/config/config.go). A regular
 * expression with many of these can take exponential time, so this function tracks the possible ends of each part
 * instead.
 */
function matches(issuer: string, pattern: string): boolean {
  const [first = '', ...parts] = pattern.split(/\*+/);
  let ends = new Set(issuer.startsWith(first) ? [first.length] : []);
  for (const part of parts) {
    const next = new Set<number>();
    let within = false;
    for (let at = 1; at <= issuer.length; at += 1) {
      within = (within || ends.has(at - 1)) && /[-\w]/.test(issuer[at - 1] ?? '');
      if (within && issuer.startsWith(part, at)) next.add(at + part.length);
    }
    ends = next;
  }
  return ends.has(issuer.length);
}

/**
 * The row that applies to a token: the row of its issuer, or GitHub's if an issuer outside the configuration sends the
 * claims of GitHub; `trusted` shows which. If the row does not name a provider, the claims determine it.
 */
export function rowOf(
  claims: Claims,
  issuer: string,
  fulcio: FulcioConfig,
): Readonly<{ row: TrustedIssuer; trusted: boolean }> {
  const row = findIssuer(issuer, fulcio);
  if (row === undefined && !looksLikeGitHub(claims))
    return { row: { issuer, type: 'unknown' }, trusted: false };
  const { type, provider } = row ?? { type: 'ci-provider' };
  if (row !== undefined && (type !== 'ci-provider' || provider !== undefined)) return { row, trusted: true };
  return { row: { ...row, issuer, type, ...providerOf(claims) }, trusted: row !== undefined };
}

/** For each provider, a claim that only this provider sends. */
const MARKS: readonly (readonly [claim: string, provider: string])[] = [
  ['ci_config_ref_uri', 'gitlab-pipeline'],
  ['organization_slug', 'buildkite-job'],
  ['account_name', 'codefresh-workflow'],
  ['oidc.circleci.com/project-id', 'circleci-job'],
  ['workspace_domain', 'buddy-pipeline'],
];

/** The provider of a job whose tokens have such claims, by the name in Fulcio's configuration. */
export function providerOf(claims: Claims): Readonly<{ provider?: string }> {
  if (looksLikeGitHub(claims)) return { provider: 'github-workflow' };
  const provider = MARKS.find(([claim]) => Object.hasOwn(claims, claim))?.[1];
  return provider === undefined ? {} : { provider };
}

/** The kind of identity, as users know it. */
export function kindOf({ type, provider = '' }: TrustedIssuer): Kind {
  const name = type === 'ci-provider' ? provider : type;
  return KINDS.find((kind) => kind === name) ?? 'unknown';
}

/** True for claims of a workflow job, from any issuer. */
export function looksLikeGitHub(claims: Claims): boolean {
  const issuer = claims['iss'];
  if (issuer === GITHUB_ISSUER || String(issuer).startsWith(`${GITHUB_ISSUER}/`)) return true;
  if (Object.hasOwn(claims, 'job_workflow_ref')) return true;
  return Object.hasOwn(claims, 'workflow_ref') && Object.hasOwn(claims, 'repository');
}

/** The product that issues at this address: one of GitHub's three, Forgejo, or another one. */
type IssuerPlace = 'github.com' | 'ghe.com' | 'ghes' | 'forgejo' | 'other';

/** Distinguishes GitHub's own services by the form of the address (docs: OpenID Connect reference). */
export function placeOf(issuer: string): IssuerPlace {
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  if (url === undefined) return 'other';
  if (url.origin === GITHUB_ISSUER) return 'github.com';
  if (/^token\.actions\.[^.]+\.ghe\.com$/.test(url.hostname)) return 'ghe.com';
  if (/^\/_services\/token(\/|$)/.test(url.pathname)) return 'ghes';
  return url.pathname === '/api/actions' ? 'forgejo' : 'other';
}
