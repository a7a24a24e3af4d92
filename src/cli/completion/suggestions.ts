// The table of commands → what a shell offers at each place of a command line. The scripts of all shells read this.
import type { Command } from '../options/command.ts';
import { COMMANDS } from '../options/commands.ts';
import { topicsOf } from '../options/help.ts';
import { HELP_OPTION, namesOf, type Option } from '../options/options.ts';

/** What an operand or the value of an option can be: files, directories, a command of the system, or text. */
export type Place = Readonly<{
  kind: 'files' | 'directories' | 'command' | 'text';
  /** Words to offer, in addition to files if it is one. */
  words: readonly string[];
}>;

/** By the name that the help gives the value. */
const VALUES: Readonly<Record<string, Place['kind']>> = {
  FILE: 'files',
  SUMS: 'files',
  SBOM: 'files',
  JSON: 'files',
  DIR: 'directories',
  ID: 'text',
  N: 'text',
  NAME: 'text',
  RE: 'text',
  SECRET: 'text',
  TIME: 'text',
  TOKEN: 'text',
  TYPE: 'text',
  URI: 'text',
  URL: 'text',
};

const TEXT: Place = { kind: 'text', words: [] };

export type Suggested = Readonly<{
  name: string;
  summary: string;
  options: readonly Option[];
  operand: Place;
}>;

/** The commands with their options, and what their operands are. */
export const SUGGESTED: readonly Suggested[] = COMMANDS.map(({ name, summary, options, operands }) => {
  return { name, summary, options, operand: operandOf(operands) };
});

/** What may follow `help`, and the topics of each command. */
export const TOPICS: ReadonlyMap<string, readonly string[]> = new Map(
  COMMANDS.map((command): [string, string[]] => [command.name, topicsOf(command)]).filter(
    ([, topics]) => topics.length > 0,
  ),
);

/** The commands, and `help`, which is no row of the table. */
export const WORDS: readonly Readonly<{ name: string; summary: string }>[] = [
  ...SUGGESTED,
  { name: 'help', summary: 'show the help of a command' },
];

/** Options that need no command. */
export const GENERAL_OPTIONS: readonly Option[] = [
  HELP_OPTION,
  { name: 'version', short: 'V', help: 'show the version and exit' },
];

function operandOf(operands: Command['operands']): Place {
  if (operands.includes('COMMAND')) return { kind: 'command', words: [] };
  if (operands.includes('FILE')) return { kind: 'files', words: [] };
  return operands.includes('|') ? { kind: 'text', words: operands.split('|') } : TEXT;
}

/** What the value of an option is; undefined for a switch. Throws an Error for a name that is not in VALUES. */
export function placeOf({ value, suggests }: Option): Place | undefined {
  if (value === undefined) return undefined;
  if (value.includes('|')) return { kind: 'text', words: value.split('|') };
  if (suggests !== undefined) return { kind: 'files', words: suggests };
  const kind = VALUES[value];
  if (kind === undefined) throw new Error(`VALUES has no row for ${value}`);
  return { kind, words: [] };
}

/** Every form of an option, with its dashes, the short one first. */
export function formsOf(option: Option): readonly string[] {
  const long = namesOf(option).map((name) => `--${name}`);
  return option.short === undefined ? long : [`-${option.short}`, ...long];
}

/** The options that must not be given together with one, in either direction, and itself unless it may be repeated. */
export function excludedBy(option: Option, options: readonly Option[]): readonly Option[] {
  return options.filter(
    (other) =>
      (other === option && option.repeats !== true) ||
      option.conflicts?.includes(other.name) === true ||
      other.conflicts?.includes(option.name) === true,
  );
}
