// The table of commands → the text of --help, for a screen of 80 columns.
import { Failure, quote } from '../../errors/failure.ts';
import { type Command, EXITS } from './command.ts';
import { COMMANDS } from './commands.ts';
import type { Option } from './options.ts';

const COLUMNS = 80;
/** The heading of the first page. */
export const FIRST = 'Options';
/** The groups of options that have their own page, and the word that selects it. */
const TOPICS: ReadonlyMap<string, string> = new Map([
  ['OpenID Connect options', 'login'],
  ['Content options', 'content'],
  ['Output options', 'output'],
  ['Attestation options', 'attestation'],
  ['Instance options', 'instance'],
  ['Checksums options', 'checksums'],
  ['Limit options', 'limits'],
]);
/** Selects all pages of a command in one. */
const ALL = ['all', 'options'];

/**
 * The help of one command, or of all. In: the command, and one of its topics, or `all`; default: its first page. Throws
 * `usage` for a topic that it does not have.
 */
export function helpText(command: Command | undefined, topic?: string): string {
  if (command === undefined) return generalHelp();
  const { name, operands, summary, options, example, notes = [], topicNotes = {}, exits } = command;
  const headings = headingsOf(command);
  const topics = topicsOf(command);
  const whole = topic !== undefined && ALL.includes(topic);
  const shown = headings.filter((heading) => whole || wordOf(heading) === (topic ?? ''));
  if (shown.length === 0) {
    const known = topics.length === 0 ? '' : `; its topics are ${topics.join(', ')}`;
    throw new Failure('usage', `${name} has no help on ${quote(topic)}${known}`);
  }
  const groups = shown.flatMap((heading) => {
    const rows = rowsOf(
      options.filter(({ group = FIRST }) => group === heading),
      command,
    );
    return ['', `${heading}:`, ...rows, ...spaced(topicNotes[wordOf(heading)])];
  });
  const usage = `Usage: sigstore-sign ${name} [options]${operands === '' ? '' : ` ${operands}`}`;
  if (topic !== undefined && !whole) return `${[usage, ...groups].join('\n')}\n`;
  const more =
    whole || topics.length === 0 ? [] : [`More options: sigstore-sign help ${name} ${topics.join('|')}`];
  const head = [
    usage,
    '',
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    `Example: sigstore-sign ${example}`,
  ];
  return `${[...head, ...groups, ...spaced([...notes, ...more, ...exits])].join('\n')}\n`;
}

/** The headings of its options, in order. */
export const headingsOf = ({ options }: Command): readonly string[] => [
  ...new Set(options.map(({ group = FIRST }) => group)),
];
/** The word that selects the page of a heading; '' for the first page. */
export const wordOf = (heading: string): string => TOPICS.get(heading) ?? '';

/** The words that select a page of options of a command; none if all are on its first page. */
export function topicsOf(command: Command): string[] {
  const topics = headingsOf(command).filter((heading) => heading !== FIRST);
  return topics.length === 0 ? [] : [...topics.map(wordOf), 'all'];
}

const spaced = (lines: readonly string[] = []): readonly string[] =>
  lines.length === 0 ? [] : ['', ...lines];

function generalHelp(): string {
  const rows = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(11)} ${summary}`);
  const head = ['Usage: sigstore-sign COMMAND [options]', '', 'Commands:', ...rows, '', 'Options:'];
  const options = ['  -h, --help     show this help and exit', '  -V, --version  show the version and exit'];
  const more = [
    '',
    'Example: sigstore-sign demo',
    'More: sigstore-sign COMMAND --help',
    '',
    'Results go to stdout, messages to stderr.',
    ...EXITS,
  ];
  return `${[...head, ...options, ...more].join('\n')}\n`;
}

function rowsOf(options: readonly Option[], command: Command): string[] {
  const left = ({ short, name, value }: Option) =>
    `  ${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  const width = Math.max(...options.map((option) => left(option).length));
  return options.flatMap((option) => {
    const [first = '', ...more] = wrap(textOf(option, command), COLUMNS - width - 2);
    return [
      `${left(option).padEnd(width)}  ${first}`,
      ...more.map((line) => `${' '.repeat(width)}  ${line}`),
    ];
  });
}

/** The meaning of an option, with its details from the table in parentheses, as words. */
export function textOf(option: Option, command: Command): string[] {
  const { help, default: assumed, together, alias } = option;
  const others = conflictsOf(option, command);
  const limits = [
    ...(assumed === undefined ? [] : [`default: ${assumed}`]),
    ...(together === undefined ? [] : [`with --${together}`]),
    ...(others.length === 0 ? [] : [`not with ${others.join(', ')}`]),
    ...(alias === undefined ? [] : [`also --${alias}`]),
  ];
  return [...help.split(' '), ...(limits.length === 0 ? [] : `(${limits.join('; ')})`.split(' '))];
}

/** The options that exclude it; options that all begin with the same words count as one. */
function conflictsOf(option: Option, { instead, operands, options }: Command): string[] {
  const excluded = (other: Option) => option.conflicts?.includes(other.name) === true;
  const stemOf = ({ name }: Option) => name.split('-')[0] ?? '';
  const shown = options.filter(excluded).map((other) => {
    const family = options.filter((one) => stemOf(one) === stemOf(other));
    return family.length > 2 && family.every(excluded) ? `--${stemOf(other)}-…` : `--${other.name}`;
  });
  return [...new Set([...(instead === option.name ? [operands.replace('...', '')] : []), ...shown])];
}

/** Words → lines with at most this many columns. */
function wrap(words: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
