// Colors on a terminal that supports them, for the words that distinguish success from failure.
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

const RED: Style = ['bold', 'red'];

/** Words at the start of a line, and the results of `verify` after a name. */
const WORDS: readonly (readonly [pattern: RegExp, style: Style])[] = [
  [/^error:/gm, RED],
  [/^note:/gm, 'yellow'],
  [/(?<=: )NOT VERIFIED$/gm, RED],
  [/(?<=: )verified(?=, signed )/gm, 'green'],
];

/** Whether to use colors; `isColourWanted` decides it for the stream and environment of this command. */
const DECIDED = { validateStream: false };

/** The text with its signal words in color. It adds nothing else, so it shows no more than the text does. */
export function paint(text: string): string {
  return WORDS.reduce((painted, [pattern, style]) => {
    return painted.replace(pattern, (word) => styleText(style, word, DECIDED));
  }, text);
}

/** Whether the terminal understands escape sequences. */
export function isSmart({ TERM }: Readonly<{ TERM?: string | undefined }>): boolean {
  return TERM !== 'dumb';
}

/** Whether the user wants colors (no-color.org: a NO_COLOR that is not empty means no). */
export function isColourWanted(env: Readonly<Record<string, string | undefined>>): boolean {
  return isSmart(env) && !env['NO_COLOR'];
}
