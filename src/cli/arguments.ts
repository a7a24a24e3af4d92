// argv → a command, its options and its operands, as the table of commands says.
import { parseArgs } from 'node:util';
import { Failure, quote } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { COMMANDS, type Command } from './commands.ts';

export type Arguments = Readonly<{
  command: Command;
  /** Values of options that were given, by name; '' for a switch. */
  options: ReadonlyMap<string, string>;
  operands: readonly string[];
}>;

/** Longer words are no typing error of a name, and might be a token. */
const MAX_NAME_CHARACTERS = 40;

/** Reads the words after the program's name. Throws `usage`, without the value of any option. */
export function parseArguments(words: readonly string[]): Arguments {
  const [name = '', ...rest] = words;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownCommand(name);
  const table = command.options.map(({ name: option, value, short }) => {
    const type: 'boolean' | 'string' = value === undefined ? 'boolean' : 'string';
    return [option, { type, multiple: true, ...(short === undefined ? {} : { short }) }] as const;
  });
  const { values, positionals } = parse(rest, Object.fromEntries(table), command);
  const options = new Map<string, string>();
  for (const [option, given] of Object.entries(values)) {
    if (!Array.isArray(given)) continue;
    const [value, ...more] = given;
    if (more.length > 0 && value !== true) throw new Failure('usage', `--${option} was given twice`);
    // An empty token is judged as a token.
    if (value === '' && option !== 'identity-token') throw new Failure('usage', `--${option} has no value`);
    options.set(option, typeof value === 'string' ? value : '');
  }
  if (!options.has('help')) checkOperands(command, positionals);
  return { command, options, operands: positionals };
}

function checkOperands(command: Command, operands: readonly string[]): void {
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

type Table = Record<string, { type: 'boolean' | 'string'; multiple: boolean; short?: string }>;

function parse(args: string[], options: Table, command: Command) {
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
    const meant = nearest(
      option.replace(/^-+/, ''),
      options.map((known) => known.name),
    );
    const safe = option.length > MAX_NAME_CHARACTERS ? 'such an option' : `option ${quote(option)}`;
    return `${name} has no ${safe}${suggestion(meant && `--${meant}`)}`;
  }
  if (/does not take an argument/.test(message)) return `${option} takes no value`;
  if (/ambiguous/.test(message))
    return `${option} has no value; one that begins with - is given as ${option}=-…`;
  return `${option} has no value`;
}

const suggestion = (meant: string | undefined): string => (meant ? `; did you mean ${meant}?` : '');
