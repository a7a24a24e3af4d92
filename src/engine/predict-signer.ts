// Who would sign in this job, as far as it can be told before anybody is asked for a token.
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
  /** False: the system that runs the job is not asked. */
  ambient: boolean;
  policy: Policy;
  /** Its Fulcio certifies jobs of GitHub from GitHub's own issuer alone. */
  publicInstance: boolean;
  now: Date;
}>;

const GITHUB_ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com(\/[\w-]+)?$/;

type Prediction = Readonly<{
  /** Throws `certificate-identity` or `policy-mismatch` for what was signed by another one. */
  check: CheckSigner;
  /** False: the policy has rules that no certificate can tell, and so only a token. */
  isComplete: boolean;
}>;

/**
 * Who would sign: by a token that is here already, or by what the environment of a job of GitHub Actions says. Undefined
 * where only a new token can tell. Throws what parseIdentityToken throws, and `policy-mismatch` for a given token that
 * does not meet the policy.
 */
export function predictSigner(facts: PredictionFacts): Prediction | undefined {
  const { env, given, ambient, policy, now } = facts;
  if (given !== undefined) return byToken(parseIdentityToken(given, { now }), policy);
  const { GITHUB_ACTIONS, GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY, SIGSTORE_ID_TOKEN } = env;
  const known = GITHUB_ACTIONS === 'true' && GITHUB_WORKFLOW_REF && GITHUB_REPOSITORY;
  return ambient && known && !SIGSTORE_ID_TOKEN ? byJob(facts) : undefined;
}

/** Whether who signs with a token is who signed, as far as a certificate of an earlier run can tell. */
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
 * The workflow that was started, and its repository. A reusable workflow that signs in it stands in the identity, which
 * no variable tells; a policy can hold it to one.
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

/** The rules that a certificate can tell. A claim that it could hold and does not meets none. */
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
