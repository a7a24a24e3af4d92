// The table of commands → what --help shows, on a screen of 80 columns.
import { COMMANDS, type Command } from './commands.ts';
import type { Option } from './options.ts';

const EXIT_NOTE = [
  'Data go to standard output, words to standard error. Exit status: 0 ok,',
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
    return ['', `${heading}:`, ...rowsOf(options.filter(({ group = 'Options' }) => group === heading))];
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

function rowsOf(options: readonly Option[]): string[] {
  const left = ({ short, name, value }: Option) =>
    `  ${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  const width = Math.max(...options.map((option) => left(option).length));
  return options.map((option) => {
    const also = option.alias === undefined ? '' : ` (or --${option.alias})`;
    return `${left(option).padEnd(width)}  ${option.help}${also}`;
  });
}
