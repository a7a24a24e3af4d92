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

const MAX_POLICY_CHARACTERS = 64 * 1024;
const MAX_PATTERN_CHARACTERS = 1024;

/**
 * Reads `name: value` lines; `#` at the start of a line, or after a space, begins a comment. Empty text has no rules.
 * Throws `input-invalid` with the line number.
 */
export function parseRules(text: string, vocabulary: Vocabulary): readonly Rule[] {
  if (text.length > MAX_POLICY_CHARACTERS)
    throw invalid(`is longer than ${MAX_POLICY_CHARACTERS} characters`);
  const rules: Rule[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replace(/(^|[ \t])#.*$/, '').trim();
    if (line === '') continue;
    const rule = parseRule(line, index + 1, vocabulary);
    if (rules.some(({ claim }) => claim === rule.claim))
      throw invalidLine(
        index + 1,
        `has the ${vocabulary.noun} ${quote(rule.claim)} for the second time; give each once`,
      );
    rules.push(rule);
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

function parseRule(line: string, number: number, vocabulary: Vocabulary): Rule {
  const { noun, holder, isName } = vocabulary;
  const colon = line.indexOf(':');
  if (colon < 1) throw invalidLine(number, `is not \`${noun}: value\`: ${quote(line)}`);
  const claim = line.slice(0, colon).trim();
  const pattern = line.slice(colon + 1).trim();
  if (!isName(claim))
    throw invalidLine(
      number,
      `names the ${noun} ${quote(claim)}, which no ${holder} has; did you mean ${quote(nearest(claim, vocabulary))}?`,
    );
  if (pattern === '') throw invalidLine(number, `gives no value for ${quote(claim)}`);
  if (pattern.length > MAX_PATTERN_CHARACTERS)
    throw invalidLine(number, `has a value longer than ${MAX_PATTERN_CHARACTERS} characters`);
  if (/^(["']).*\1$/.test(pattern)) throw invalidLine(number, 'has quotes around its value; remove them');
  if (pattern.includes('***')) throw invalidLine(number, `has more than two * in a row: ${quote(pattern)}`);
  return { claim, pattern };
}

function invalidLine(line: number, what: string): Failure {
  return new Failure('input-invalid', `line ${line} of the policy ${what}`);
}

function invalid(what: string): Failure {
  return new Failure('input-invalid', `the policy ${what}`);
}

function nearest(name: string, { names, separator, synonyms }: Vocabulary): string {
  const synonym = synonyms().get(name);
  if (synonym !== undefined) return synonym;
  const short = name.slice(0, 64).toLowerCase().replaceAll(/[ _-]/g, separator);
  const [best = ''] = [...names()].toSorted((a, b) => distance(short, a) - distance(short, b));
  return best;
}
