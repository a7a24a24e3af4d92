// How the runner reads the output of a step: which lines are commands to it (actions/runner, ActionCommand.cs).

export type Command = Readonly<{
  name: string;
  properties: Readonly<Record<string, string>>;
  data: string;
}>;

/** The commands that the runner registers (ActionCommandManager.cs), compared without regard to case. */
const REGISTERED = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['internal-set-repo-path', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands'],
  'warning',
]);

/** What .NET counts as a blank at the start of a line. */
const BLANKS = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** The commands in an output, in order. The runner reads lines that end in CR, LF or both. */
export function commandsIn(output: string): Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => parseSecond(line) ?? parseFirst(line) ?? []);
}

/**
 * The commands of a runner that compares text by culture: it ignores invisible characters
 * (String.StartsWith and IndexOf of .NET use the culture).
 */
export function commandsInVisible(output: string): Command[] {
  return commandsIn(output.replace(/[\p{Cf}\u0000]/gu, ''));
}

/** `::name key=value,key=value::data`, after blanks at the start of a line. */
function parseSecond(line: string): Command | undefined {
  const text = line.replace(BLANKS, '');
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  return commandOf(text.slice(2, end), text.slice(end + 2), ',', unescapeSecond);
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseFirst(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return commandOf(line.slice(start + 3, end), line.slice(end + 1), ';', unescapeFirst);
}

function commandOf(
  head: string,
  data: string,
  separator: string,
  decode: (text: string, property: boolean) => string,
): Command | undefined {
  const blank = head.indexOf(' ');
  const name = blank < 0 ? head : head.slice(0, blank);
  if (!REGISTERED.has(name.toLowerCase())) return undefined;
  const pairs = blank < 0 ? [] : head.slice(blank + 1).split(separator);
  const properties = pairs.flatMap((pair) => {
    const [, key = '', value = ''] = /^\s*([^=]+)=(.+)$/s.exec(pair) ?? [];
    return key === '' ? [] : [[key, decode(value, true)]];
  });
  return { name, properties: Object.fromEntries(properties), data: decode(data, false) };
}

function unescapeSecond(text: string, property: boolean): string {
  const lines = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return (property ? lines.replaceAll('%3A', ':').replaceAll('%2C', ',') : lines).replaceAll('%25', '%');
}

function unescapeFirst(text: string): string {
  const lines = text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return lines.replaceAll('%5D', ']').replaceAll('%25', '%');
}
