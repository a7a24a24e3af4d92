// argv and variables → a command, its options and its operands, as the table of commands says.
import { parseArgs } from 'node:util';
import { Failure, quote } from '../../errors/failure.ts';
import { nearest } from '../../text/did-you-mean.ts';
import { COMMANDS, type Command } from './commands.ts';
import { assumeVariables, type Env } from './env-variables.ts';
import type { Option } from './options.ts';

export type Arguments = Readonly<{
  command: Command;
  /** Values of options, by name: '' for a switch, how often for one that means more each time. */
  options: ReadonlyMap<string, string>;
  operands: readonly string[];
  /** Options that were not given but taken from variables. */
  assumed: readonly Option[];
}>;

/** Longer words are no typing error of a name, and might be a token. */
const MAX_NAME_CHARACTERS = 40;

/**
 * Reads the words after the program's name, and the variables that stand in for options that are not among them.
 * Throws `usage`, without the value of any option.
 */
export function parseArguments(words: readonly string[], env: Env): Arguments {
  const [name = '', ...rest] = words;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownCommand(name);
  const { values, positionals } = parse(rest, command);
  const given = new Map<string, string>();
  for (const option of command.options) {
    const all = [option.name, option.alias ?? ''].flatMap((each) => values[each] ?? []);
    const value = givenValue(option, all);
    if (value !== undefined) given.set(option.name, value);
  }
  if (given.has('help')) return { command, options: given, operands: positionals, assumed: [] };
  refuseConflicts(command, given, (option) => `--${option.name}`);
  checkOperands(command, positionals, given);
  const assumed = assumeVariables(command, given, env);
  refuseConflicts(command, assumed, ({ variable = '' }) => variable);
  return {
    command,
    options: new Map([...given, ...assumed]),
    operands: positionals,
    assumed: command.options.filter((option) => assumed.has(option.name)),
  };
}

/** The value of an option among those that were given for it; undefined when there is none. */
function givenValue(option: Option, [value, ...more]: readonly (string | boolean)[]): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return option.repeats ? String(1 + more.length) : '';
  if (more.length > 0) throw new Failure('usage', `--${option.name} was given twice`);
  // An empty token is judged as a token.
  if (value === '' && option.name !== 'identity-token')
    throw new Failure('usage', `--${option.name} has no value`);
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

function checkOperands(
  command: Command,
  operands: readonly string[],
  given: ReadonlyMap<string, string>,
): void {
  const { instead } = command;
  if (instead !== undefined && given.has(instead)) {
    if (operands.length === 0) return;
    throw new Failure('usage', `--${instead} and ${command.operands} exclude each other`);
  }
  if (operands.length < command.least)
    throw new Failure('usage', `${command.name} needs ${command.operands}`);
  if (command.operands !== '' || operands.length === 0) return;
  // Not which: it may well be a token.
  const token = command.options.some(({ name }) => name === 'identity-token');
  const hint = token ? '; give a token with --identity-token' : '';
  throw new Failure('usage', `${command.name} takes nothing beside its options${hint}`);
}

function unknownCommand(name: string): Failure {
  if (name === '') return new Failure('usage', 'no command was given');
  if (name.length > MAX_NAME_CHARACTERS) return new Failure('usage', 'the first word is not a command');
  const meant = nearest(name, [...COMMANDS.map((command) => command.name), 'help']);
  return new Failure('usage', `${quote(name)} is not a command${suggestion(meant)}`);
}

type Row = Readonly<{ type: 'boolean' | 'string'; multiple: true; short?: string }>;

function parse(args: string[], command: Command) {
  const rows = command.options.flatMap(({ name, alias, value, short }) => {
    const row: Row = { type: value === undefined ? 'boolean' : 'string', multiple: true };
    const named = [[name, short === undefined ? row : { ...row, short }] as const];
    return alias === undefined ? named : [...named, [alias, row] as const];
  });
  const options: Record<string, Row> = Object.fromEntries(rows);
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new Failure('usage', reasonOf(cause as NodeJS.ErrnoException, command), { cause });
  }
}

/** The words of parseArgs name options, never values. */
function reasonOf({ code, message }: NodeJS.ErrnoException, { name, operands, options }: Command): string {
  const option = /'(?:-\w, )?(--?[^' =]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    if (operands.includes('--')) return `${name} has no option ${quote(option)}; a command goes after --`;
    const known = options.flatMap((each) => [each.name, ...(each.alias === undefined ? [] : [each.alias])]);
    const meant = nearest(option.replace(/^-+/, ''), known);
    const safe = option.length > MAX_NAME_CHARACTERS ? 'such an option' : `option ${quote(option)}`;
    return `${name} has no ${safe}${suggestion(meant && `--${meant}`)}`;
  }
  if (/does not take an argument/.test(message)) return `${option} takes no value`;
  if (/ambiguous/.test(message))
    return `${option} has no value; one that begins with - is given as ${option}=-…`;
  return `${option} has no value`;
}

const suggestion = (meant: string | undefined): string => (meant ? `; did you mean ${meant}?` : '');
