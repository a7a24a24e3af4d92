// argv → the command and its arguments; options may come before the command, and some commands have other names.
import { Failure, quote } from '../../errors/failure.ts';
import { nearest } from '../../text/did-you-mean.ts';
import type { Command } from './command.ts';
import { VERIFY_WORDS } from './command-habits.ts';
import { COMMANDS } from './commands.ts';
import { commandHabit } from './habits.ts';
import { namesOf, type Option } from './options.ts';

/** A longer word is not a mistyped name, and might be a token. */
export const MAX_NAME_CHARACTERS = 40;

type Found = Readonly<{
  /** Options before the command. */
  leading: readonly string[];
  /** The word that should be a command; undefined if there is no such word. */
  name: string | undefined;
  command: Command | undefined;
  /** The arguments of the command, in order. */
  words: readonly string[];
}>;

/** Finds the command among the words after the program's name. Throws nothing. */
export function findCommand(words: readonly string[]): Found {
  let start = 0;
  while (isOption(words[start])) start += takesNextWord(words[start] ?? '') ? 2 : 1;
  // The word after an option that no command has is its value, if a command follows.
  if (start > 0 && !isCommand(words[start]) && isCommand(words[start + 1]) && isUnknown(words[start - 1]))
    start += 1;
  const leading = words.slice(0, start);
  const name = words[start];
  const command = COMMANDS.find((candidate) => candidate.name === name);
  return { leading, name, command, words: [...leading, ...words.slice(start + 1)] };
}

const isOption = (word = ''): boolean => /^-(?!-?$)/.test(word);

const isCommand = (word: string | undefined): boolean => COMMANDS.some(({ name }) => name === word);

/** Whether a word has the form of an option, and no option of any command begins with it. */
const isUnknown = (word = ''): boolean =>
  isOption(word) && !word.includes('=') && optionsOf(word).length === 0;

/** Whether the value of an option, in any command that has it, is the next word. */
function takesNextWord(word: string): boolean {
  return optionsOf(word).some(({ value }) => value !== undefined);
}

/** The options of any command that match a word, in full or as a prefix, if the word contains no value. */
function optionsOf(word: string): readonly Option[] {
  const [, short, typed] = /^(?:-(\w)|--([^=]+))$/.exec(word) ?? [];
  return COMMANDS.flatMap((command) => command.options).filter(
    (option) =>
      (short !== undefined && option.short === short) ||
      (typed !== undefined && namesOf(option).some((name) => name.startsWith(typed))),
  );
}

/**
 * The words of `verify` without the subcommand of sigstore-python, which is replaced by the options it means. An
 * existing file with that name has priority. In: the words, and a function that checks whether a file exists.
 */
export function withoutVerifyWord(
  words: readonly string[],
  isFile: (name: string) => boolean,
): readonly string[] {
  const [first = '', ...rest] = words;
  const options = VERIFY_WORDS.get(first);
  return options === undefined || isFile(first) ? words : [...options, ...rest];
}

/** How the first word of `verify` is read if it is not a file. */
export const verifyWordNotice = ([word = '']: readonly string[]): string =>
  `\`verify ${word}\` is read as \`verify\`; a file of that name is ./${word}`;

/** `usage`: why there is no such command, and its equivalent here. In: the word, and those after it. */
export function unknownCommand(name: string | undefined, rest: readonly string[]): Failure {
  if (name === undefined || name === '') return new Failure('usage', 'no command was given');
  if (name.length > MAX_NAME_CHARACTERS) return new Failure('usage', 'the first word is not a command');
  const habit = commandHabit([name, ...rest]);
  if (habit !== undefined)
    return new Failure('usage', `${quote(habit.typed)} is not a command here: ${habit.here}`);
  const meant = nearest(name, [...COMMANDS.map((command) => command.name), 'help']);
  return new Failure('usage', `${quote(name)} is not a command${suggestion(meant)}`);
}

export const suggestion = (meant: string | undefined): string => (meant ? `; did you mean ${meant}?` : '');
