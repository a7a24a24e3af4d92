// argv and variables → a command, its options and its operands, by the table of commands.
import { parseArgs } from 'node:util';
import { Failure, quote } from '../../errors/failure.ts';
import { nearest } from '../../text/did-you-mean.ts';
import type { Command } from './command.ts';
import { assumeVariables, type Env } from './env-variables.ts';
import {
  findCommand,
  MAX_NAME_CHARACTERS,
  suggestion,
  unknownCommand,
  verifyWordNotice,
  withoutVerifyWord,
} from './find-command.ts';
import { acceptedHabits, optionHabit } from './habits.ts';
import { namesOf, type Option } from './options.ts';

export type Arguments = Readonly<{
  command: Command;
  /** Values of options, by name: '' for a switch, the count for one that may be repeated. */
  options: ReadonlyMap<string, string>;
  operands: readonly string[];
  /** Options that were not given but come from variables. */
  assumed: readonly Option[];
  /** Sentences about arguments whose meaning may be unexpected. */
  notices: readonly string[];
}>;

/**
 * Reads the words after the program's name, and the variables for options that are not among them. `isFile`
 * distinguishes the names of files from words that only other tools have. Throws `usage`, without the value of any
 * option.
 */
export function parseArguments(
  argv: readonly string[],
  env: Env,
  isFile: (name: string) => boolean = () => false,
): Arguments {
  const { command, name, leading, words } = findCommand(argv);
  if (command === undefined) throw unknownCommand(name, words.slice(leading.length));
  const own = words.slice(leading.length);
  const rest = command.name === 'verify' ? withoutVerifyWord(own, isFile) : own;
  const { values, positionals } = parse([...leading, ...rest], command);
  const given = new Map<string, string>();
  for (const option of command.options) {
    const value = givenValue(option, values[option.name] ?? []);
    if (value !== undefined) given.set(option.name, value);
  }
  if (given.has('help')) return { command, options: given, operands: positionals, assumed: [], notices: [] };
  refuseConflicts(command, given, (option) => `--${option.name}`);
  checkOperands(command, positionals, given);
  const assumed = assumeVariables(command, given, env);
  refuseConflicts(command, assumed, ({ variable = '' }) => variable);
  const options = new Map([...given, ...assumed]);
  refuseHalves(command, options);
  return {
    command,
    options,
    operands: positionals,
    assumed: command.options.filter((option) => assumed.has(option.name)),
    notices: rest === own ? [] : [verifyWordNotice(own)],
  };
}

/** The value of an option, the last one if it was given several times; undefined if it was not given. */
function givenValue(option: Option, values: readonly (string | boolean)[]): string | undefined {
  const value = values.at(-1);
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return option.repeats ? String(values.length) : '';
  if (value === '' && option.empty === undefined) throw new Failure('usage', `--${option.name} has no value`);
  return value;
}

function refuseConflicts(
  { options }: Command,
  given: ReadonlyMap<string, string>,
  nameOf: (option: Option) => string,
): void {
  for (const option of options.filter(({ name }) => given.has(name))) {
    const other = options.find(({ name }) => given.has(name) && option.conflicts?.includes(name));
    if (other !== undefined) throw new Failure('usage', `${nameOf(option)} conflicts with ${nameOf(other)}`);
  }
}

function refuseHalves({ options }: Command, given: ReadonlyMap<string, string>): void {
  const half = options.find(({ name, together = name }) => given.has(name) !== given.has(together));
  if (half !== undefined) throw new Failure('usage', `--${half.name} and --${half.together} go together`);
}

function checkOperands(
  command: Command,
  operands: readonly string[],
  given: ReadonlyMap<string, string>,
): void {
  const { instead, lists = '' } = command;
  if (instead !== undefined && given.has(instead)) {
    if (operands.length === 0) return;
    throw new Failure('usage', `--${instead} and ${command.operands} exclude each other`);
  }
  if (operands.length < command.least && !given.has(lists))
    throw new Failure('usage', `${command.name} needs ${command.operands}`);
  if (command.operands !== '' || operands.length === 0) return;
  // The message does not contain the word, which could be a token.
  const token = command.options.some(({ name }) => name === 'identity-token');
  const hint = token ? '; give a token with --identity-token' : '';
  throw new Failure('usage', `${command.name} takes only options${hint}`);
}

type Row = Readonly<{ type: 'boolean' | 'string'; multiple: true; short?: string }>;

function parse(words: readonly string[], command: Command) {
  const rows = command.options.map(({ name, value, short }) => {
    const row: Row = { type: value === undefined ? 'boolean' : 'string', multiple: true };
    return [name, short === undefined ? row : { ...row, short }] as const;
  });
  const options: Record<string, Row> = Object.fromEntries(rows);
  const end = words.indexOf('--');
  const args = words.map((word, index) => (end < 0 || index < end ? writeOut(word, command) : word));
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new Failure('usage', reasonOf(cause as NodeJS.ErrnoException, command), { cause });
  }
}

/** A word with the full name of its option. Throws `usage` for a prefix of several options. */
function writeOut(word: string, command: Command): string {
  const [, short] = /^-\w*(\w)=/.exec(word) ?? [];
  if (short !== undefined && command.options.some((option) => option.short === short))
    throw new Failure('usage', `-${short} takes no value`);
  const [, typed = '', value = ''] = /^--([^=]+)(=[\s\S]*)?$/.exec(word) ?? [];
  const [meant, ...others] = optionsBy(typed, command);
  if (meant === undefined) return word;
  if (others.length === 0) return `--${meant.name}${value}`;
  refuseHabit(`--${typed}`, command);
  const names = command.options.flatMap(namesOf).filter((name) => name.startsWith(typed));
  const candidates = names.map((name) => `--${name}`).join(', ');
  throw new Failure('usage', `${quote(`--${typed}`)} could be any of ${candidates}`);
}

/** As in argparse: the option with this name, else those that begin with it; else an equivalent from another tool. */
function optionsBy(typed: string, { name: command, options }: Command): readonly Option[] {
  if (typed === '') return [];
  const exact = options.find((option) => namesOf(option).includes(typed));
  if (exact !== undefined) return [exact];
  const beginning = options.filter((option) => namesOf(option).some((name) => name.startsWith(typed)));
  if (beginning.length > 0) return beginning;
  const same = acceptedHabits(command).filter((habit) => habit.typed.startsWith(`--${typed}`));
  return options.filter(({ name }) => same.some((habit) => habit.same === name));
}

/** Throws `usage` for an option of another tool, with its equivalent here. */
function refuseHabit(typed: string, { name }: Command): void {
  const here = optionHabit(name, typed)?.here;
  if (here !== undefined) throw new Failure('usage', `${name} has no option ${quote(typed)}: ${here}`);
}

/** Whether words that could not be parsed contain a switch of their command. */
export function asksFor(name: string, words: readonly string[], command: Command): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? undefined : end).some((word) => {
    const [meant, ...others] = word.startsWith('--') ? optionsBy(word.slice(2), command) : [];
    return meant?.name === name && others.length === 0;
  });
}

/** The messages of parseArgs name options, never values. Throws `usage` for an option of another tool. */
function reasonOf({ code, message }: NodeJS.ErrnoException, command: Command): string {
  const { name, operands, options } = command;
  const option = /'(?:-\w, )?(--?[^' =]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    if (operands.includes('--')) return `${name} has no option ${quote(option)}; a command goes after --`;
    refuseHabit(option, command);
    const off = options.find((one) => one.value === undefined && `--no-${one.name}` === option);
    if (off !== undefined)
      return `${name} has no option ${quote(option)}: leave it out, --${off.name} is off by default`;
    const meant = nearest(option.replace(/^-+/, ''), options.flatMap(namesOf));
    const safe = option.length > MAX_NAME_CHARACTERS ? 'such an option' : `option ${quote(option)}`;
    return `${name} has no ${safe}${suggestion(meant && `--${meant}`)}`;
  }
  if (/does not take an argument/.test(message)) return `${option} takes no value`;
  if (/ambiguous/.test(message))
    return `${option} has no value; one that begins with - is given as ${option}=-…`;
  return `${option} has no value`;
}
