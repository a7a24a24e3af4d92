// Who would sign in this job, as far as that is known without requesting a token.
import { Failure, quote } from '../errors/failure.ts';
import { checkPolicy, type Policy } from '../identity/policy/claim-policy.ts';
import { inspectToken } from '../identity/policy/inspect-token.ts';
import { claimsOfCertificate, gitHubOn } from '../identity/policy/job-claims.ts';
import { type IdentityToken, parseIdentityToken } from '../identity/token/identity-token.ts';
import type { SigningCertificate } from '../verify/certificate.ts';
import { readExtensions } from '../verify/fulcio-extensions.ts';
import type { CheckSigner } from '../verify/identity-policy.ts';

export type PredictionFacts = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** A token to use instead of any other. */
  given: string | undefined;
  /** False: no token is requested from the system that runs the job. */
  ambient: boolean;
  policy: Policy;
  /** Its Fulcio certifies GitHub jobs only from GitHub's own issuer. */
  publicInstance: boolean;
  now: Date;
}>;

const GITHUB_ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com(\/[\w-]+)?$/;

type Prediction = Readonly<{
  /** Throws `certificate-identity` or `policy-mismatch` if another identity signed. */
  check: CheckSigner;
  /** False: the policy has rules on claims that no certificate contains, so only a token can show whether it is met. */
  isComplete: boolean;
}>;

/**
 * Predicts who would sign, from a token that was given, or from the environment variables of a GitHub Actions job.
 * Undefined if only a new token can show it. Throws what parseIdentityToken throws, and `policy-mismatch` for a given
 * token that does not meet the policy.
 */
export function predictSigner(facts: PredictionFacts): Prediction | undefined {
  const { env, given, ambient, policy, now } = facts;
  if (given !== undefined) return byToken(parseIdentityToken(given, { now }), policy);
  const { GITHUB_ACTIONS, GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY, SIGSTORE_ID_TOKEN } = env;
  const known = GITHUB_ACTIONS === 'true' && GITHUB_WORKFLOW_REF && GITHUB_REPOSITORY;
  return ambient && known && !SIGSTORE_ID_TOKEN ? byJob(facts) : undefined;
}

/** Whether the identity of a token is the one that signed, as far as the certificate of an earlier run shows it. */
export function createTokenCheck(token: IdentityToken, policy: Policy): CheckSigner | undefined {
  const { identity, federatedIssuer: issuer, provider } = inspectToken(token);
  if (identity === undefined) return undefined;
  return (certificate) => {
    expect('the identity', certificate.identity, identity);
    expect('the issuer', certificate.issuer, issuer);
    checkClaims(policy, certificate, provider);
  };
}

function byToken(token: IdentityToken, policy: Policy): Prediction | undefined {
  checkPolicy(policy, token.claims);
  const check = createTokenCheck(token, policy);
  return check && { check, isComplete: true };
}

/**
 * The workflow that was started, and its repository. If a reusable workflow signs in it, the identity names that one,
 * which no variable contains; a policy can require it.
 */
function byJob({ env, policy, publicInstance }: PredictionFacts): Prediction {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY } = env;
  const provider = gitHubOn(server);
  const check: CheckSigner = (certificate) => {
    const extensions = readExtensions(certificate.parsed);
    const { issuer = '' } = certificate;
    if (publicInstance && !GITHUB_ISSUER.test(issuer)) throw foreign(`its issuer is ${quote(issuer)}`);
    expect('its workflow', extensions.get('build-config-uri'), `${server}/${GITHUB_WORKFLOW_REF}`);
    expect('its repository', extensions.get('source-repository-uri'), `${server}/${GITHUB_REPOSITORY}`);
    checkClaims(policy, certificate, provider);
  };
  const possible = claimsOfCertificate(new Map(), '', provider);
  return { check, isComplete: policy.every(({ claim }) => Object.hasOwn(possible, claim)) };
}

type Provider = Parameters<typeof claimsOfCertificate>[2];

/**
 * Checks the rules on claims that a certificate can contain. A claim that is missing in the certificate does not meet
 * its rule.
 */
function checkClaims(policy: Policy, { parsed, issuer = '' }: SigningCertificate, provider: Provider): void {
  const claims = claimsOfCertificate(readExtensions(parsed), issuer, provider);
  checkPolicy(
    policy.filter(({ claim }) => Object.hasOwn(claims, claim)),
    claims,
  );
}

function expect(what: string, found: string | undefined, expected: string): void {
  if (found !== expected) throw foreign(`${what} is ${quote(found ?? '')}, not ${quote(expected)}`);
}

const foreign = (what: string): Failure => new Failure('certificate-identity', what);
