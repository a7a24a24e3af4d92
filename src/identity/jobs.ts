// The jobs of continuous integration: templates of Fulcio's configuration, filled with the claims of a token.
import { quote } from '../errors.ts';
import { readBuiltIn } from './built-in.ts';
import { printClaim } from './go.ts';
import { type Claims, placeOf } from './issuers.ts';
import { invalidClaim, missingClaims, type Principal, type Subject } from './principal.ts';
import { parseTemplate } from './template.ts';
import { certificateUri } from './uri.ts';

/** The rest of what GitHub sends (docs: OpenID Connect reference), and `repo_property_*` for custom properties. */
export const GITHUB_OPTIONAL: readonly string[] = [
  ...['environment', 'ref_type', 'ref_protected', 'base_ref', 'head_ref', 'actor', 'actor_id'],
  ...['run_number', 'check_run_id', 'enterprise', 'enterprise_id', 'jti'],
];

/** A job of a provider of continuous integration, by the templates of Fulcio's configuration for it. */
export function ofJob(subject: Subject): Principal {
  const { row, fulcio } = subject;
  const { provider: name = '' } = row;
  const builtIn = row.builtIn === true ? readBuiltIn(name, subject.claims) : undefined;
  const { claims } = builtIn ?? subject;
  const configured = Object.hasOwn(fulcio.providers, name) ? fulcio.providers[name] : undefined;
  const provider = builtIn?.provider ?? configured;
  if (provider === undefined) {
    const message = `${fulcio.name} certifies no jobs of ${quote(name)}`;
    return { identity: undefined, problems: [{ code: 'issuer-unsupported', message }] };
  }
  const defaults: Readonly<Record<string, string>> = { ...provider.defaults, ...serverOf(subject) };
  const identity = parseTemplate(provider.identity);
  const templates = Object.entries(provider.extensions).map(
    ([key, text]) => [key, parseTemplate(text)] as const,
  );
  const all = [identity, ...templates.map(([, template]) => template)];
  const names = [...new Set(all.flatMap((template) => template.names))];
  const mentions = [...new Set(all.flatMap((template) => template.mentions))];
  const missing = new Set<string>();
  const lookup = (claim: string): string | undefined =>
    Object.hasOwn(claims, claim) ? printClaim(claims[claim]) : defaults[claim];
  const render = (template: typeof identity) => template.render(lookup, (claim) => missing.add(claim));
  const written = render(identity);
  const texts = Object.fromEntries(templates.map(([key, template]) => [key, render(template)]));
  const uri = missing.size === 0 ? certificateUri(written) : undefined;
  const problems = [...(builtIn?.problems ?? [])];
  if (problems.length > 0) return { identity: undefined, required: names, problems };
  if (missing.size > 0) problems.push(missingClaims([...missing]));
  else if (uri === undefined)
    problems.push(
      invalidClaim(`the certificate's identity would be ${quote(written)}, which Fulcio refuses as a URI`),
    );
  const required = names.filter((claim) => !Object.hasOwn(defaults, claim));
  const gitHub = name === 'github-workflow';
  const optional = [...Object.keys(defaults), ...(gitHub ? GITHUB_OPTIONAL : [])].filter(
    (claim) => claim !== 'url',
  );
  const notices = [
    ...oddClaims(claims, mentions, identity.mentions, defaults),
    ...(gitHub ? gitHubNotices(subject) : []),
  ];
  return { identity: uri, required, optional, texts, problems, notices };
}

/** The claim `url` of jobs on another server than github.com: a Fulcio that wrote github.com would certify names that are not theirs. */
function serverOf({ issuer, row, trusted }: Subject): Readonly<{ url?: string }> {
  const place = placeOf(issuer);
  if (trusted || row.provider !== 'github-workflow') return {};
  const { origin } = new URL(issuer);
  if (place === 'ghe.com') return { url: origin.replace('//token.actions.', '//') };
  return place === 'ghes' || place === 'forgejo' ? { url: origin } : {};
}

/** A sentence about each claim that Fulcio prints although it says nothing, or prints otherwise than it stands there. */
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
    const effect = ofIdentity.includes(name) ? 'leaves the identity without it' : 'is left out';
    return [`\`${name}\` is empty; Fulcio accepts that, and in the certificate it ${effect}`];
  });
}

function gitHubNotices({ sub, issuer }: Subject): readonly string[] {
  const notices: string[] = [];
  if (!sub.startsWith('repo:'))
    notices.push(
      `\`sub\` has a form of its own (${quote(sub)}), which an organisation may choose; the certificate's identity is \`job_workflow_ref\` all the same`,
    );
  if (placeOf(issuer) === 'github.com' && new URL(issuer).pathname !== '/')
    notices.push(`the issuer belongs to an enterprise; verifiers must expect exactly ${quote(issuer)}`);
  return notices;
}
