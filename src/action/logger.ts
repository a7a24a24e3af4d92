// The only place that prints in a job: text from outside never becomes a command to the runner.
import type { Place } from '../errors/failure.ts';
import { visible, visibleLines } from '../text/unseen.ts';

export type Log = Readonly<{
  info: (text: string) => void;
  notice: (text: string) => void;
  warning: (text: string) => void;
  error: (text: string, place: Place | undefined, title: string) => void;
  /** Hides a value in every line that the runner shows from now on. */
  mask: (secret: string) => void;
  startGroup: (title: string) => void;
  endGroup: () => void;
}>;

/**
 * Workflow commands as GitHub documents them. The runner reads `::` at the start of a line and `##[` anywhere in it as
 * a command, so both are escaped when they come from text.
 */
export function createLog(write: (line: string) => void): Log {
  const command = (
    name: string,
    properties: Readonly<Record<string, string | number | undefined>>,
    data: string,
  ) => {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined);
    const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
    write(`::${name}${list === '' ? '' : ` ${list}`}::${data}\n`);
  };
  return {
    info: (text) => write(`${text.split('\n').map(plain).join('\n')}\n`),
    notice: (text) => command('notice', {}, escapeData(text)),
    warning: (text) => command('warning', {}, escapeData(text)),
    error: (text, place, title) =>
      command('error', { title, file: place?.file, line: place?.line }, escapeData(text)),
    // Byte for byte: the runner hides exactly this value.
    mask: (secret) => (secret.trim() === '' ? undefined : command('add-mask', {}, exactly(secret))),
    startGroup: (title) => command('group', {}, escapeData(title)),
    endGroup: () => command('endgroup', {}, ''),
  };
}

/** One line that the runner shows as it is: no command, and no invisible character. */
function plain(line: string): string {
  // The runner skips spaces before a command.
  return visible(line)
    .replace(/^( *):/, '$1\\u003a')
    .replaceAll('##[', '##\\u005b');
}

/** Text to show, escaped as the text of a command. */
function escapeData(text: string): string {
  return exactly(visibleLines(text).replaceAll('##[', '##\\u005b'));
}

/** The runner decodes these three in the text of a command. */
function exactly(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
