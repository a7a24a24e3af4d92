// The table of commands → what --help shows, on a screen of 80 columns.
import { COMMANDS, type Command } from './commands.ts';
import type { Option } from './options.ts';

const COLUMNS = 80;
const EXIT_NOTE = [
  'Results go to stdout, messages to stderr. Exit status: 0 ok,',
  '1 some file failed, 2 usage or input, 3 identity, 4 a service, 5 verification,',
  '6 file system.',
];

/** The help of one command, or of all. */
export function helpText(command: Command | undefined): string {
  if (command === undefined) return generalHelp();
  const { name, operands, summary, options, notes = [] } = command;
  const usage = `Usage: sigstore-sign ${name} [options]${operands === '' ? '' : ` ${operands}`}`;
  const headings = [...new Set(options.map(({ group = 'Options' }) => group))];
  const groups = headings.flatMap((heading) => {
    return [
      '',
      `${heading}:`,
      ...rowsOf(
        options.filter(({ group = 'Options' }) => group === heading),
        command,
      ),
    ];
  });
  const head = [usage, '', `${summary[0]?.toUpperCase()}${summary.slice(1)}.`];
  return `${[...head, ...groups, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')}\n`;
}

function generalHelp(): string {
  const rows = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`);
  const head = ['Usage: sigstore-sign COMMAND [options]', '', 'Commands:', ...rows, '', 'Options:'];
  const options = ['  -h, --help  show this help and exit', '  --version   show the version and exit'];
  const more = ['', ...EXIT_NOTE, '', 'sigstore-sign COMMAND --help tells more about a command.'];
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

/** What an option means and, in brackets, what else the table says of it, word by word. */
function textOf(option: Option, command: Command): string[] {
  const { help, default: assumed, together, alias } = option;
  const others = conflictsOf(option, command);
  const limits = [
    ...(assumed === undefined ? [] : [`default: ${assumed}`]),
    ...(together === undefined ? [] : [`with --${together}`]),
    ...(others.length === 0 ? [] : [`not with ${others.join(', ')}`]),
    ...(alias === undefined ? [] : [`or --${alias}`]),
  ];
  return [...help.split(' '), ...(limits.length === 0 ? [] : `(${limits.join('; ')})`.split(' '))];
}

/** What excludes it; options that are all with one beginning count as one. */
function conflictsOf(option: Option, { instead, operands, options }: Command): string[] {
  const excluded = (other: Option) => option.conflicts?.includes(other.name) === true;
  const stemOf = ({ name }: Option) => name.split('-')[0] ?? '';
  const shown = options.filter(excluded).map((other) => {
    const family = options.filter((one) => stemOf(one) === stemOf(other));
    return family.length > 2 && family.every(excluded) ? `--${stemOf(other)}-…` : `--${other.name}`;
  });
  return [...new Set([...(instead === option.name ? [operands.replace('...', '')] : []), ...shown])];
}

/** Words → lines of at most so many columns. */
function wrap(words: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
