// How the text of an input becomes a value: one function for each kind of input, for the tables of the actions.
import { Failure, quote } from '../errors/failure.ts';
import { parseTimeLimit, TIME_LIMIT } from '../process/time-limit.ts';

/**
 * In: the text of an input ('' if it is blank), and its name for messages. Throws a Failure, whose message is one
 * sentence without a period, for text that is not valid; '' is always valid.
 */
export type Kind<T> = ((text: string, name: string) => T) & Readonly<{ typing?: Typing }>;

/** The type of a value for other tools, if it is not just text; `action-types.yml` is made from it. */
type Typing = Readonly<{ type: 'boolean' | 'integer' } | { type: 'enum'; words: readonly string[] }>;

/** Undefined if the input is blank. Text for which the parser returns undefined is not valid. */
export function parsed<T>(
  parser: (text: string) => T | undefined,
  expected: string,
  typing?: Typing,
): Kind<T | undefined> {
  const kind = (text: string, name: string) => {
    if (text === '') return undefined;
    const value = parser(text);
    if (value !== undefined) return value;
    throw new Failure('input-invalid', `input "${name}" must be ${expected}, not ${quote(text)}`);
  };
  return typing === undefined ? kind : Object.assign(kind, { typing });
}

/** The text without spaces around it; undefined if nothing is left. */
export const text: Kind<string | undefined> = (value) => value.trim() || undefined;

/** Lines, without blank lines and spaces around them; '' if there are none. */
export const lines: Kind<string> = (value) => value.trim();

/** YAML 1.2 core schema: nothing else is a boolean, so that a typing error never switches a check off. */
export const flag = parsed(
  (value) => {
    if (/^(true|True|TRUE)$/.test(value)) return true;
    return /^(false|False|FALSE)$/.test(value) ? false : undefined;
  },
  'true or false',
  { type: 'boolean' },
);

/** A whole number within a range, both ends included. */
export function number(least: number, most: number): Kind<number | undefined> {
  return parsed(
    (value) =>
      /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most ? Number(value) : undefined,
    `a whole number from ${least} to ${most}`,
    { type: 'integer' },
  );
}

/** One of a list of words. */
export function oneOf<const T extends string>(...values: readonly T[]): Kind<T | undefined> {
  const expected = `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
  return parsed((value) => values.find((each) => each === value), expected, { type: 'enum', words: values });
}

/** Milliseconds. */
export const time = parsed(parseTimeLimit, TIME_LIMIT);

/** A name that the artifact service accepts. */
export const artifactName = parsed((value) => {
  const name = value.trim();
  // The artifact library prints the name unchanged, and `##[` would begin a command to the runner.
  if (name.includes('##[') || /^\.{1,2}$/.test(name)) return undefined;
  return /^[^":<>|*?\\/\u0000-\u001f\u007f-\u009f]{1,256}$/.test(name) ? name : undefined;
}, 'at most 256 characters without " : < > | * ? \\ / ##[ or control characters, and not . or ..');
