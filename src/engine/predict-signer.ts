// Who would sign in this job, as far as it can be told before anybody is asked for a token.
import { Failure, quote } from '../errors/failure.ts';
import { checkPolicy, type Policy } from '../identity/policy/claim-policy.ts';
import { inspectToken } from '../identity/policy/inspect-token.ts';
import { claimsOfCertificate } from '../identity/policy/job-claims.ts';
import { parseIdentityToken } from '../identity/token/identity-token.ts';
import { readExtensions } from '../verify/fulcio-extensions.ts';
import type { CheckSigner } from '../verify/identity-policy.ts';

export type PredictionFacts = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** A token to use instead of any other. */
  given: string | undefined;
  /** False: the system that runs the job is not asked. */
  ambient: boolean;
  policy: Policy;
  /** Its Fulcio certifies jobs of GitHub from GitHub's own issuer alone. */
  publicInstance: boolean;
  now: Date;
}>;

const GITHUB_ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com(\/[\w-]+)?$/;

/**
 * The check of certificates of earlier runs: by a token that is here already, or by what the environment of a job of
 * GitHub Actions says; it throws `certificate-identity` or `policy-mismatch`. Undefined where only a new token can tell.
 * Throws what parseIdentityToken throws.
 */
export function predictSigner(facts: PredictionFacts): CheckSigner | undefined {
  const { env, given, ambient, now } = facts;
  if (given !== undefined) return byToken(given, now);
  const { GITHUB_ACTIONS, GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY, SIGSTORE_ID_TOKEN } = env;
  const known = GITHUB_ACTIONS === 'true' && GITHUB_WORKFLOW_REF && GITHUB_REPOSITORY;
  return ambient && known && !SIGSTORE_ID_TOKEN ? byJob(facts) : undefined;
}

function byToken(given: string, now: Date): CheckSigner | undefined {
  const { identity, federatedIssuer: issuer } = inspectToken(parseIdentityToken(given, { now }));
  if (identity === undefined) return undefined;
  return (certificate) => {
    expect('the identity', certificate.identity, identity);
    expect('the issuer', certificate.issuer, issuer);
  };
}

/**
 * The workflow that was started, and its repository. A reusable workflow that signs in it stands in the identity, which
 * no variable tells; a policy can hold it to one.
 */
function byJob({ env, policy, publicInstance }: PredictionFacts): CheckSigner {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return (certificate) => {
    const extensions = readExtensions(certificate.parsed);
    const { issuer = '' } = certificate;
    if (publicInstance && !GITHUB_ISSUER.test(issuer)) throw foreign(`its issuer is ${quote(issuer)}`);
    expect('its workflow', extensions.get('build-config-uri'), `${server}/${env['GITHUB_WORKFLOW_REF']}`);
    expect(
      'its repository',
      extensions.get('source-repository-uri'),
      `${server}/${env['GITHUB_REPOSITORY']}`,
    );
    const claims = claimsOfCertificate(extensions, issuer, server);
    checkPolicy(
      policy.filter(({ claim }) => Object.hasOwn(claims, claim)),
      claims,
    );
  };
}

function expect(what: string, found: string | undefined, expected: string): void {
  if (found !== expected) throw foreign(`${what} is ${quote(found ?? '')}, not ${quote(expected)}`);
}

const foreign = (what: string): Failure => new Failure('certificate-identity', what);
