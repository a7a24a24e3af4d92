// The grammar of all policies: `name: value` lines, with `*` and `**` in the values to match other text.
import { Failure, quote } from '../../errors/failure.ts';
import { distance } from '../../text/did-you-mean.ts';
import { matchesPattern } from './wildcard.ts';

export type Rule = Readonly<{ claim: string; pattern: string }>;

/** The names that a policy may contain. */
export type Vocabulary = Readonly<{
  /** For messages: the kind of a name and what has it, such as `claim` and `token`. */
  noun: string;
  holder: string;
  /** Names that the user may have meant when an unknown one is given. */
  names: () => ReadonlySet<string>;
  isName: (text: string) => boolean;
  /** Names of the other vocabulary → the names here with the same meaning. */
  synonyms: () => ReadonlyMap<string, string>;
  /** The usual separator of words in a name. */
  separator: '_' | '-';
}>;

/** What the lines of one kind of policy are about. */
type Grammar = Readonly<{
  /** The policy in messages, such as `the policy`. */
  called: string;
  /** What is before the colon, such as `claim`. */
  noun: string;
  /** Whether a name may contain a colon: then it ends at the first colon with a space after it, if there is one. */
  colonInName?: boolean;
  /** What is wrong with a name, as the end of a sentence about its line; undefined if nothing is. */
  problem: (name: string) => string | undefined;
}>;

const MAX_POLICY_CHARACTERS = 64 * 1024;
const MAX_PATTERN_CHARACTERS = 1024;

/** Reads the rules of a policy whose names are known. Throws `input-invalid` with the line number. */
export function parseRules(text: string, vocabulary: Vocabulary): readonly Rule[] {
  const { noun, holder, isName } = vocabulary;
  const problem = (name: string) =>
    isName(name)
      ? undefined
      : `names the ${noun} ${quote(name)}, which no ${holder} has; did you mean ${quote(nearest(name, vocabulary))}?`;
  return parseLines(text, { called: 'the policy', noun, problem });
}

/**
 * Reads `name: value` lines; `#` at the start of a line, or after a space, begins a comment. Empty text has no rules.
 * Throws `input-invalid` with the line number.
 */
export function parseLines(text: string, grammar: Grammar): readonly Rule[] {
  const { called, noun } = grammar;
  if (text.length > MAX_POLICY_CHARACTERS)
    throw new Failure('input-invalid', `${called} is longer than ${MAX_POLICY_CHARACTERS} characters`);
  const rules: Rule[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replace(/(^|[ \t])#.*$/, '').trim();
    if (line === '') continue;
    const rule = parseRule(line, grammar);
    const twice = typeof rule !== 'string' && rules.some(({ claim }) => claim === rule.claim);
    const problem = twice ? `has the ${noun} ${quote(rule.claim)} for the second time; give each once` : rule;
    if (typeof problem === 'string')
      throw new Failure('input-invalid', `line ${index + 1} of ${called} ${problem}`);
    rules.push(problem);
  }
  return rules;
}

/**
 * The rules that are not met, each with the actual and the expected value. A list meets a rule if one of its texts
 * does; a value that is absent, or neither text nor a list of texts, meets none.
 */
export function unmetRules(rules: readonly Rule[], claimed: (claim: string) => unknown): string[] {
  return rules.flatMap(({ claim, pattern }) => {
    const value = claimed(claim);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.some((each) => typeof each === 'string' && matchesPattern(each, pattern))) return [];
    const isText = values.every((each) => typeof each === 'string');
    const got = value === undefined ? 'absent' : `${quote(value)}${isText ? '' : ' (not text)'}`;
    return [`${claim} is ${got}, expected ${quote(pattern)}`];
  });
}

/** A rule, or what is wrong with its line. */
function parseRule(line: string, { noun, problem, colonInName = false }: Grammar): Rule | string {
  const spaced = colonInName ? line.search(/:[ \t]/) : -1;
  const colon = spaced < 1 ? line.indexOf(':') : spaced;
  if (colon < 1) return `is not \`${noun}: value\`: ${quote(line)}`;
  const claim = line.slice(0, colon).trim();
  const pattern = line.slice(colon + 1).trim();
  const wrong = problem(claim);
  if (wrong !== undefined) return wrong;
  if (pattern === '') return `gives no value for ${quote(claim)}`;
  if (pattern.length > MAX_PATTERN_CHARACTERS)
    return `has a value longer than ${MAX_PATTERN_CHARACTERS} characters`;
  if (/^(["']).*\1$/.test(pattern)) return 'has quotes around its value; remove them';
  if (pattern.includes('***')) return `has more than two * in a row: ${quote(pattern)}`;
  return { claim, pattern };
}

function nearest(name: string, { names, separator, synonyms }: Vocabulary): string {
  const synonym = synonyms().get(name);
  if (synonym !== undefined) return synonym;
  const short = name.slice(0, 64).toLowerCase().replaceAll(/[ _-]/g, separator);
  const [best = ''] = [...names()].toSorted((a, b) => distance(short, a) - distance(short, b));
  return best;
}
