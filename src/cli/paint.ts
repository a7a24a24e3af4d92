// Colour on a terminal that shows it, for the words by which a person tells good from bad.

const RED = '\u001b[1;31m';
const GREEN = '\u001b[32m';
const YELLOW = '\u001b[33m';
const PLAIN = '\u001b[0m';

/** Words at the start of a line, and the verdicts of `verify` after a name. */
const WORDS: readonly (readonly [pattern: RegExp, colour: string])[] = [
  [/^error:/gm, RED],
  [/^note:/gm, YELLOW],
  [/(?<=: )NOT VERIFIED$/gm, RED],
  [/(?<=: )verified(?=, signed )/gm, GREEN],
];

/** The text with its signal words in colour. It adds nothing else, so it shows no more than the text does. */
export function paint(text: string): string {
  return WORDS.reduce((painted, [pattern, colour]) => {
    return painted.replace(pattern, (word) => `${colour}${word}${PLAIN}`);
  }, text);
}

/** Whether the terminal understands escape sequences at all. */
export function isSmart({ TERM }: Readonly<{ TERM?: string | undefined }>): boolean {
  return TERM !== 'dumb';
}

/** Whether the person wants colour (no-color.org: a NO_COLOR that is not empty means no). */
export function isColourWanted(env: Readonly<Record<string, string | undefined>>): boolean {
  return isSmart(env) && !env['NO_COLOR'];
}
