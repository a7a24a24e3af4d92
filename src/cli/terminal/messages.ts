// The format of the command's messages: names as a user would type them, notes, and errors.

import type { Diagnosis } from '../../errors/diagnose.ts';
import { quote } from '../../errors/failure.ts';
import { asTyped, PROGRAM } from '../../text/program-name.ts';

export const MAX_SHOWN_CHARACTERS = 8192;

/**
 * A name from outside: unchanged if it is plain; quoted if spaces or control characters could mislead, or if the runner
 * of a job could read it as a command.
 */
export function shown(text: string): string {
  const quoted = quote(text, MAX_SHOWN_CHARACTERS);
  const plain = quoted === `"${text}"` && /^[^\s:]\S*$/.test(text) && withoutCommands(text) === text;
  return plain ? text : quoted;
}

/** The runner of a job reads `##[` anywhere in a line as a command; in JSON and in quotes this form means the same. */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '##\\u005b');
}

/** A line about something unusual that does not end the command. */
export const noteText = (note: string): string => `note: ${note}\n`;

/**
 * What happened, why if it is known, what to do, the lines to paste if there are any, and the code. `program` gives what
 * starts the command again, for the commands in it.
 */
export function errorText(
  { what: said, why, fix: remedy, code, patch }: Diagnosis,
  program: () => string,
): string {
  const typed = (text: string) => (text.includes(PROGRAM) ? asTyped(text, program()) : text);
  // Only the parser names commands in what happened; other such text can be from outside.
  const [what, fix] = [code === 'usage' ? typed(said) : said, typed(remedy)];
  const reason = why === undefined ? [] : [`  why:  ${why}`];
  const lines = [`error: ${what}`, ...reason, `  fix:  ${fix}`];
  const paste = (patch?.trimEnd().split('\n') ?? []).map((line) => `        ${line}`);
  return `${[...lines, ...paste, `  code: ${code}`].join('\n')}\n`;
}
