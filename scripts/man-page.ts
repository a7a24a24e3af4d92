// The table of commands → the manual page sigstore-sign(1), in the man macros of roff. It has no date, so that two builds
// are the same.
import { type Command, EXITS } from '../src/cli/options/command.ts';
import { COMMANDS } from '../src/cli/options/commands.ts';
import { FIRST, headingsOf, textOf, wordOf } from '../src/cli/options/help.ts';
import { namesOf, type Option } from '../src/cli/options/options.ts';
import { VERSION } from '../src/process/version.ts';

/** The whole page. */
export function manPage(): string {
  const lines = [
    `.TH SIGSTORE\\-SIGN 1 "" "sigstore\\-sign ${VERSION}" "User Commands"`,
    // No word is broken: an option must be found as it is typed.
    '.nh',
    '.ad l',
    '.SH NAME',
    'sigstore\\-sign \\- sign and verify files with Sigstore, without keys',
    '.SH SYNOPSIS',
    ...COMMANDS.flatMap((command, index) => [...(index === 0 ? [] : ['.br']), ...synopsis(command)]),
    '.SH DESCRIPTION',
    roff(
      'The command signs files with the identity of the CI job that it runs in, or of a person who logs in. A certificate with that identity is valid for ten minutes, and a public log records each signature. The signature, the certificate and the log entry of FILE are in FILE.sigstore.json, the bundle.',
    ),
    ...paragraphs([
      'Results go to stdout, messages to stderr. The unambiguous beginning of an option is enough.',
    ]),
    '.SH COMMANDS',
    ...COMMANDS.flatMap(section),
    '.SH ENVIRONMENT',
    'An option that is given has priority over its variable.',
    ...variables().flatMap(([variable, options]) =>
      item(bold(variable), `Instead of ${options.join(' or ')}.`),
    ),
    ...item(bold('NO_COLOR'), 'If it is set, messages have no colors.'),
    '.SH EXIT STATUS',
    roff(EXITS.join(' ')),
    '.SH SEE ALSO',
    '.BR cosign (1),',
    'https://www.sigstore.dev',
  ];
  return `${lines.join('\n')}\n`;
}

function synopsis({ name, operands }: Command): string[] {
  return [`.B sigstore\\-sign ${roff(name)}`, `[options] ${roff(operands)}`.trimEnd()];
}

/** A command: what it does, its options under their headings, its notes, its exit statuses, an example. */
function section(command: Command): string[] {
  const { name, operands, summary, options, notes = [], topicNotes = {}, exits, example } = command;
  return [
    `.SS "${roff(`${name} ${operands}`.trimEnd())}"`,
    roff(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`),
    ...headingsOf(command).flatMap((heading) => [
      ...(heading === FIRST ? [] : ['.P', bold(`${heading}:`)]),
      ...options.filter(({ group = FIRST }) => group === heading).flatMap((option) => entry(option, command)),
      ...paragraphs([(topicNotes[wordOf(heading)] ?? []).join(' ')]),
    ]),
    ...(notes.length === 0 ? [] : verbatim(notes)),
    ...(exits === EXITS ? [] : paragraphs([exits.join(' ')])),
    ...paragraphs(['Example:']),
    ...verbatim([`  sigstore-sign ${example}`.replace(/\\\n +/, '')]),
  ];
}

function entry(option: Option, command: Command): string[] {
  const { short, value } = option;
  const forms = [
    ...(short === undefined ? [] : [`-${short}`]),
    ...namesOf(option).map((name) => `--${name}`),
  ];
  const shown = forms.map(bold).join(', ');
  return item(
    value === undefined ? shown : `${shown} \\fI${roff(value)}\\fR`,
    textOf(option, command).join(' '),
  );
}

/** Each variable, with the options that read it. */
function variables(): readonly (readonly [variable: string, options: readonly string[]])[] {
  const found = new Map<string, Set<string>>();
  for (const { name, variable } of COMMANDS.flatMap(({ options }) => options))
    if (variable !== undefined) found.set(variable, (found.get(variable) ?? new Set()).add(`--${name}`));
  return [...found].map(([variable, options]) => [variable, [...options]]);
}

const item = (head: string, text: string): string[] => ['.TP', head, roff(text)];
const paragraphs = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => (text === '' ? [] : ['.P', roff(text)]));
const verbatim = (lines: readonly string[]): string[] => ['.P', '.nf', ...lines.map(roff), '.fi'];
const bold = (text: string): string => `\\fB${roff(text)}\\fR`;

/** Text as roff prints it unchanged: a dash is one that can be copied, and no line is a request. */
function roff(text: string): string {
  const plain = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replaceAll('`', '\\`')
    .replaceAll("'", '\\(aq')
    .replaceAll('"', '\\(dq');
  return plain.startsWith('.') ? `\\&${plain}` : plain;
}
