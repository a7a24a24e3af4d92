// What Fulcio makes of the claims of each kind of identity; a new kind is a new row.
import { type FailureCode, quote } from '../errors.ts';
import { type Claims, type IssuerRow, type Kind, placeOf } from './issuers.ts';
import { certificateUri } from './uri.ts';

export type Problem = Readonly<{ code: FailureCode; message: string }>;

/** What a rule may look at beside the claims. */
export type Subject = Readonly<{ claims: Claims; issuer: string; row: IssuerRow | undefined }>;

export type KindRules = Readonly<{
  /** Claims without which Fulcio issues nothing. */
  required: readonly string[];
  /** Claims that Fulcio copies or ignores when they are there; shown, never missed. */
  optional: readonly string[];
  /** The subject alternative name that Fulcio would write; undefined when it cannot be told from the token. */
  identity: (subject: Subject) => string | undefined;
  /** What Fulcio would refuse beyond missing claims. */
  problems: (subject: Subject) => readonly Problem[];
  /** What Fulcio lets pass although the certificate will look odd. */
  notices: (subject: Subject) => readonly string[];
}>;

const GITHUB_SERVER = 'https://github.com';
/** Claims of the ci-provider `github-workflow` (Fulcio v1.8.8, config/identity/config.yaml). */
export const GITHUB_REQUIRED = [
  ...['job_workflow_ref', 'job_workflow_sha', 'workflow_ref', 'workflow_sha', 'workflow'],
  ...['repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'repository_visibility'],
  ...['ref', 'sha', 'event_name', 'runner_environment', 'run_id', 'run_attempt'],
] as const;
/** The rest of what GitHub sends (docs: OpenID Connect reference), and `repo_property_*` for custom properties. */
export const GITHUB_OPTIONAL = [
  ...['environment', 'ref_type', 'ref_protected', 'base_ref', 'head_ref', 'actor', 'actor_id'],
  ...['run_number', 'check_run_id', 'enterprise', 'enterprise_id', 'jti'],
] as const;

const GITHUB: KindRules = {
  required: GITHUB_REQUIRED,
  optional: GITHUB_OPTIONAL,
  identity: gitHubIdentity,
  problems: gitHubProblems,
  notices: gitHubNotices,
};

const EMAIL: KindRules = {
  required: ['email'],
  optional: ['email_verified', 'federated_claims'],
  identity: ({ claims }) => (typeof claims['email'] === 'string' ? claims['email'] : undefined),
  problems: emailProblems,
  notices: ({ claims }) =>
    typeof claims['email_verified'] === 'string'
      ? ['`email_verified` is text instead of true; Fulcio accepts it']
      : [],
};

/** Kinds whose rules Fulcio alone knows are not here. */
export const KINDS: Readonly<Partial<Record<Kind, KindRules>>> = {
  email: EMAIL,
  'github-workflow': GITHUB,
};

/**
 * `{{ .url }}/{{ .job_workflow_ref }}`, where `url` is that of the server: github.com, unless a claim says otherwise or
 * the issuer is another server's. A Fulcio that writes github.com for those would certify names that are not theirs.
 */
function gitHubIdentity({ claims, issuer, row }: Subject): string | undefined {
  const url = claims['url'] ?? (row === undefined ? serverOf(issuer) : GITHUB_SERVER);
  const workflow = claims['job_workflow_ref'];
  // Go prints null like this.
  if (workflow === null) return certificateUri(`${url}/<nil>`);
  return typeof workflow === 'string' ? certificateUri(`${url}/${workflow}`) : undefined;
}

function gitHubProblems(subject: Subject): readonly Problem[] {
  const workflow = subject.claims['job_workflow_ref'];
  if (typeof workflow !== 'string' || gitHubIdentity(subject) !== undefined) return [];
  const message = `\`job_workflow_ref\` cannot stand in a URI: ${quote(workflow)}; Fulcio refuses it`;
  return [{ code: 'token-claim-invalid', message }];
}

function serverOf(issuer: string): string {
  const { origin } = new URL(issuer);
  const place = placeOf(issuer);
  if (place === 'ghe.com') return origin.replace('//token.actions.', '//');
  return place === 'ghes' || place === 'forgejo' ? origin : GITHUB_SERVER;
}

function gitHubNotices({ claims, issuer }: Subject): readonly string[] {
  const notices: string[] = [];
  for (const name of [...GITHUB_REQUIRED, 'environment']) {
    if (!Object.hasOwn(claims, name)) continue;
    const value = claims[name];
    const effect = name === 'job_workflow_ref' ? 'leaves the identity without a workflow' : 'is left out';
    if (value === '' && name !== 'environment')
      notices.push(`\`${name}\` is empty; Fulcio accepts that, and in the certificate it ${effect}`);
    else if (value === null)
      notices.push(`\`${name}\` is null; Fulcio accepts that and writes "<nil>" into the certificate`);
    else if (typeof value !== 'string')
      notices.push(
        `\`${name}\` is ${quote(value)} instead of text; Fulcio writes it as its own notation prints it`,
      );
  }
  if (Object.hasOwn(claims, 'url'))
    notices.push(
      `the claim \`url\` (${quote(claims['url'])}) replaces https://github.com in the certificate`,
    );
  if (placeOf(issuer) === 'github.com' && new URL(issuer).pathname !== '/')
    notices.push(`the issuer belongs to an enterprise; verifiers must expect exactly ${quote(issuer)}`);
  return notices;
}

/** Fulcio reads these as booleans (pkg/identity/email/principal.go); everything else is an error there. */
const TRUE: readonly unknown[] = [true, 'true', 'True'];

function emailProblems({ claims, row }: Subject): readonly Problem[] {
  const problems: Problem[] = [];
  const { email, email_verified: verified } = claims;
  if (
    typeof email === 'string' &&
    !/^[^\s@<>"(),:;[\\\]]+@[^\s@<>"(),:;[\\\]]+\.[^\s@.<>"(),:;[\\\]]+$/.test(email)
  )
    problems.push({
      code: 'token-claim-invalid',
      message: `\`email\` is not an e-mail address: ${quote(email)}`,
    });
  if (!TRUE.includes(verified)) {
    const state =
      verified === undefined ? 'has no `email_verified`' : `has \`email_verified\`: ${quote(verified)}`;
    problems.push({
      code: 'email-unverified',
      message: `the identity token ${state}, where Fulcio needs true`,
    });
  }
  if (row?.federated === true && !hasConnector(claims['federated_claims']))
    problems.push({
      code: 'token-claim-missing',
      message: 'the identity token has no claim `federated_claims.connector_id`',
    });
  return problems;
}

function hasConnector(federated: unknown): boolean {
  return typeof federated === 'object' && federated !== null && Object.hasOwn(federated, 'connector_id');
}
