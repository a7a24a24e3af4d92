// CI jobs: the templates of Fulcio's configuration, filled with the claims of a token.
import { quote } from '../../errors/failure.ts';
import { GITHUB_OPTIONAL, type Provider } from './ci-providers.ts';
import { readBuiltIn } from './ci-providers-legacy.ts';
import { printClaim } from './go-format.ts';
import { certificateUri } from './go-url.ts';
import { type Claims, placeOf } from './issuers.ts';
import {
  anonymousProblem,
  missingClaims,
  type Principal,
  type Problem,
  type Subject,
  uriProblem,
} from './principal.ts';
import { parseTemplate, type Template } from './template.ts';

/** The principal of a CI job, by the templates of Fulcio's configuration for its provider. */
export function ofJob(subject: Subject): Principal {
  const { row, fulcio, trusted } = subject;
  const { provider: name = '' } = row;
  const builtIn = row.builtIn === true ? readBuiltIn(name, subject.claims) : undefined;
  const { claims, problems: refused = [] } = builtIn ?? { claims: subject.claims };
  const configured = Object.hasOwn(fulcio.providers, name) ? fulcio.providers[name] : undefined;
  const provider = builtIn?.provider ?? configured;
  if (provider === undefined) {
    const message = `${fulcio.name} issues no certificates for jobs of ${quote(name)}`;
    // For an issuer that is not trusted, another problem already reports that.
    return { identity: undefined, problems: trusted ? [{ code: 'issuer-unsupported', message }] : [] };
  }
  const defaults: Readonly<Record<string, string>> = { ...provider.defaults, ...serverOf(subject) };
  const { identity, texts, names, mentions, ofIdentity, missing } = fill(provider, claims, defaults);
  const uri = missing.length === 0 ? certificateUri(identity) : undefined;
  const problems = [...refused];
  if (refused.length === 0 && missing.length > 0) problems.push(missingClaims(missing));
  else if (refused.length === 0 && uri === undefined) problems.push(jobUriProblem(identity));
  const gitHub = name === 'github-workflow';
  // No provider's tokens contain `url`, although Fulcio would read it.
  const optional = [...Object.keys(defaults), ...(gitHub ? GITHUB_OPTIONAL : [])].filter(
    (claim) => claim !== 'url',
  );
  const required = names.filter((claim) => !Object.hasOwn(defaults, claim));
  const notices = [
    ...oddClaims(claims, mentions, ofIdentity, defaults),
    ...(gitHub ? gitHubNotices(subject) : []),
  ];
  const told = { texts, provider: { ...provider, defaults } };
  const lacking = lackingIn({ ...provider, defaults }, claims).map((name) => `\`${name}\``);
  return {
    identity: problems.length === 0 ? uri : undefined,
    required,
    optional,
    ...told,
    problems,
    notices,
    anonymous: lacking.length === 0 ? undefined : anonymousProblem(identity, lacking, ofOther(lacking)),
  };
}

/**
 * Git allows a percent sign in the name of a branch or tag; a URI requires two hexadecimal digits after each (RFC 3986
 * §2.1).
 */
function jobUriProblem(identity: string): Problem {
  const problem = uriProblem(identity);
  if (!/%(?![0-9a-f]{2})/i.test(identity)) return problem;
  return {
    ...problem,
    remedy:
      'Use a branch, tag and workflow file without `%` in the name: Fulcio reads it as the start of an escape.',
  };
}

/**
 * The claims of an identity that contain nothing: null or empty. A claim that the template can do without (`index`) is
 * only included if no other claim distinguishes the token from others.
 */
function lackingIn(provider: Provider, claims: Claims): string[] {
  const { names, mentions } = parseTemplate(provider.identity);
  // A claim that is used in a condition may be empty.
  const isConditional = /\{\{-?\s*if\b/.test(provider.identity);
  const saysNothing = (name: string) => {
    const value = Object.hasOwn(claims, name) ? claims[name] : provider.defaults[name];
    return value === null || (!isConditional && (value === '' || value === undefined));
  };
  const own = mentions.filter((name) => !Object.hasOwn(provider.defaults, name));
  const lacking = mentions.filter((name) => names.includes(name) && saysNothing(name));
  return lacking.length > 0 || !own.every(saysNothing) ? lacking : own;
}

/**
 * GitLab fills in `ci_config_ref_uri` only for a pipeline whose definition is in the project's own repository
 * (gitlab-org/gitlab!122373).
 */
function ofOther(lacking: readonly string[]): string {
  return lacking.includes('`ci_config_ref_uri`')
    ? "Sign in a pipeline that is defined by a file in the project's own repository: the tokens of GitLab name no other file."
    : 'Use a token of a job that has these claims.';
}

/** All templates of a provider, filled with the claims, and the names of those claims. */
function fill(provider: Provider, claims: Claims, defaults: Readonly<Record<string, string>>) {
  const ofIdentity = parseTemplate(provider.identity);
  const templates = Object.entries(provider.extensions).map(
    ([key, text]) => [key, parseTemplate(text)] as const,
  );
  const missing = new Set<string>();
  const lookup = (claim: string): string | undefined =>
    Object.hasOwn(claims, claim) ? printClaim(claims[claim]) : defaults[claim];
  const render = (template: Template) => template.render(lookup, (claim) => missing.add(claim));
  const all = [ofIdentity, ...templates.map(([, template]) => template)];
  return {
    identity: render(ofIdentity),
    texts: Object.fromEntries(templates.map(([key, template]) => [key, render(template)])),
    names: [...new Set(all.flatMap((template) => template.names))],
    mentions: [...new Set(all.flatMap((template) => template.mentions))],
    ofIdentity: ofIdentity.mentions,
    missing: [...missing],
  };
}

/**
 * The claim `url` of jobs on another server than github.com: if Fulcio used github.com, it would certify names that
 * belong to others.
 */
function serverOf({ issuer, row, trusted }: Subject): Readonly<{ url?: string }> {
  const place = placeOf(issuer);
  if (trusted || row.provider !== 'github-workflow') return {};
  const { origin } = new URL(issuer);
  if (place === 'ghe.com') return { url: origin.replace('//token.actions.', '//') };
  return place === 'ghes' || place === 'forgejo' ? { url: origin } : {};
}

/** A sentence about each claim that Fulcio writes although it is null, or writes differently from the token. */
function oddClaims(
  claims: Claims,
  names: readonly string[],
  ofIdentity: readonly string[],
  defaults: Readonly<Record<string, string>>,
): readonly string[] {
  return names.flatMap((name) => {
    if (!Object.hasOwn(claims, name)) return [];
    const value = claims[name];
    if (value === null)
      return [`\`${name}\` is null; Fulcio accepts that and writes "<nil>" into the certificate`];
    if (typeof value !== 'string' && printClaim(value) === String(value)) return [];
    if (typeof value !== 'string')
      return [`\`${name}\` is ${quote(value)} instead of text; Fulcio writes ${quote(printClaim(value))}`];
    if (Object.hasOwn(defaults, name) && defaults[name] !== '')
      return [`the claim \`${name}\` (${quote(value)}) replaces ${defaults[name]} in the certificate`];
    if (value !== '' || Object.hasOwn(defaults, name)) return [];
    const effect = ofIdentity.includes(name) ? 'leaves the identity without it' : 'is missing';
    return [`\`${name}\` is empty; Fulcio accepts that, and in the certificate it ${effect}`];
  });
}

function gitHubNotices({ sub, issuer }: Subject): readonly string[] {
  const notices: string[] = [];
  if (!sub.startsWith('repo:'))
    notices.push(
      `\`sub\` is customized (${quote(sub)}); the identity of the certificate is still \`job_workflow_ref\``,
    );
  if (placeOf(issuer) === 'github.com' && new URL(issuer).pathname !== '/')
    notices.push(`the issuer belongs to an enterprise; verifiers must expect exactly ${quote(issuer)}`);
  return notices;
}
