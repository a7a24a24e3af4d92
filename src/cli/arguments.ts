// argv → a command, its options and its operands, as the table of commands says.
import { parseArgs } from 'node:util';
import { Failure, quote } from '../errors.ts';
import { COMMANDS, type Command } from './commands.ts';

export type Arguments = Readonly<{
  command: Command;
  /** Values of options that were given, by name; '' for a switch. */
  options: ReadonlyMap<string, string>;
  operands: readonly string[];
}>;

/** Reads the words after the program's name. Throws `usage`. */
export function parseArguments(words: readonly string[]): Arguments {
  const [name = '', ...rest] = words;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    throw new Failure('usage', name === '' ? 'no command was given' : `${quote(name)} is not a command`);
  }
  const table = command.options.map(({ name: option, value, short }) => {
    const type: 'boolean' | 'string' = value === undefined ? 'boolean' : 'string';
    return [option, { type, multiple: true, ...(short === undefined ? {} : { short }) }] as const;
  });
  const { values, positionals } = parse(rest, Object.fromEntries(table));
  const options = new Map<string, string>();
  for (const [option, given] of Object.entries(values)) {
    if (!Array.isArray(given)) continue;
    const [value, ...more] = given;
    if (more.length > 0 && value !== true) throw new Failure('usage', `option --${option} was given twice`);
    options.set(option, typeof value === 'string' ? value : '');
  }
  const help = options.has('help');
  if (!help && positionals.length < command.least) {
    throw new Failure('usage', `${command.name} needs ${command.operands}`);
  }
  if (!help && command.operands === '' && positionals.length > 0) {
    throw new Failure('usage', `${command.name} takes no operand, such as ${quote(positionals[0])}`);
  }
  return { command, options, operands: positionals };
}

type Table = Record<string, { type: 'boolean' | 'string'; multiple: boolean; short?: string }>;

function parse(args: string[], options: Table) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (cause) {
    const [reason = ''] = (cause as Error).message.split('. ');
    throw new Failure('usage', reason.replace(/[.\s]+$/, ''), { cause });
  }
}
