// The caller's policy: which claims the job's identity must have before anything is signed in its name.
import { Failure, quote } from '../errors.ts';
import { distance } from '../nearest.ts';
import type { Claims } from './issuers.ts';
import { GITHUB_OPTIONAL } from './jobs.ts';
import { matchesPattern } from './pattern.ts';
import { PROVIDERS } from './providers.ts';
import { parseTemplate } from './template.ts';

export type Rule = Readonly<{ claim: string; pattern: string }>;
export type Policy = readonly Rule[];

const MAX_POLICY_CHARACTERS = 64 * 1024;
const MAX_PATTERN_CHARACTERS = 1024;
/** Of the kinds that say more than a name, what Fulcio writes down. Times are left out: they differ in every token. */
const NAMES: ReadonlySet<string> = new Set([
  ...['iss', 'sub', 'email', ...GITHUB_OPTIONAL],
  ...Object.values(PROVIDERS).flatMap(({ identity, extensions }) =>
    [identity, ...Object.values(extensions)].flatMap((template) => parseTemplate(template).mentions),
  ),
]);

/**
 * Reads `claim: value` lines; `#` at the start of a line, or after a blank, begins a comment. In a value `*` stands for
 * any text within one path segment and `**` for any text. An empty text is a policy that everything meets.
 * Throws `input-invalid` with the line number.
 */
export function parsePolicy(text: string): Policy {
  if (text.length > MAX_POLICY_CHARACTERS)
    throw invalid(`is longer than ${MAX_POLICY_CHARACTERS} characters`);
  const rules: Rule[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replace(/(^|[ \t])#.*$/, '').trim();
    if (line === '') continue;
    const rule = parseRule(line, index + 1);
    if (rules.some(({ claim }) => claim === rule.claim))
      throw invalid(`line ${index + 1} names the claim ${quote(rule.claim)} again; each may stand once`);
    rules.push(rule);
  }
  return rules;
}

/**
 * Throws `policy-mismatch` with every rule that the claims of a token do not meet: what was expected and what is there.
 * A claim that is absent or no text meets no rule.
 */
export function checkPolicy(policy: Policy, claims: Claims): void {
  const mismatches = policy.flatMap(({ claim, pattern }) => {
    const value = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
    if (typeof value === 'string' && matchesPattern(value, pattern)) return [];
    const got =
      value === undefined ? 'absent' : `${quote(value)}${typeof value === 'string' ? '' : ' (not text)'}`;
    return [`${claim} is ${got}, expected ${quote(pattern)}`];
  });
  if (mismatches.length > 0)
    throw new Failure('policy-mismatch', `the identity does not meet the policy: ${mismatches.join('; ')}`);
}

function parseRule(line: string, number: number): Rule {
  const colon = line.indexOf(':');
  if (colon < 1) throw invalid(`line ${number} is not \`claim: value\`: ${quote(line)}`);
  const claim = line.slice(0, colon).trim();
  const pattern = line.slice(colon + 1).trim();
  if (!NAMES.has(claim) && !/^repo_property_\w+$/.test(claim))
    throw invalid(
      `line ${number} names the claim ${quote(claim)}, which no token has; did you mean ${quote(nearest(claim))}?`,
    );
  if (pattern === '') throw invalid(`line ${number} gives no value for ${quote(claim)}`);
  if (pattern.length > MAX_PATTERN_CHARACTERS)
    throw invalid(`line ${number} has a value longer than ${MAX_PATTERN_CHARACTERS} characters`);
  if (/^(["']).*\1$/.test(pattern))
    throw invalid(`line ${number} has quotes around its value; leave them out`);
  if (pattern.includes('***'))
    throw invalid(`line ${number} has more than two * in a row: ${quote(pattern)}`);
  return { claim, pattern };
}

function invalid(what: string): Failure {
  return new Failure('input-invalid', `the policy ${what}`);
}

function nearest(name: string): string {
  const short = name.slice(0, 64).toLowerCase().replaceAll('-', '_');
  const [best = 'job_workflow_ref'] = [...NAMES].toSorted((a, b) => distance(short, a) - distance(short, b));
  return best;
}
