// The only place that prints in a job: text from outside never becomes a command to the runner.
import type { Place } from '../errors.ts';

export type Log = Readonly<{
  info: (text: string) => void;
  notice: (text: string) => void;
  warning: (text: string) => void;
  error: (text: string, place: Place | undefined, title: string) => void;
  /** Keeps a value out of every line that the runner shows from now on. */
  mask: (secret: string) => void;
  startGroup: (title: string) => void;
  endGroup: () => void;
}>;

/**
 * Workflow commands as GitHub documents them. The runner takes `::` at the start of a line and `##[` anywhere in it
 * for a command, so both are written in another way when they come from text.
 */
export function createLog(write: (line: string) => void): Log {
  const command = (
    name: string,
    properties: Readonly<Record<string, string | number | undefined>>,
    text: string,
  ) => {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined);
    const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
    write(`::${name}${list === '' ? '' : ` ${list}`}::${escapeData(text)}\n`);
  };
  return {
    info: (text) => write(`${text.split('\n').map(plain).join('\n')}\n`),
    notice: (text) => command('notice', {}, text),
    warning: (text) => command('warning', {}, text),
    error: (text, place, title) => command('error', { title, file: place?.file, line: place?.line }, text),
    mask: (secret) => (secret.trim() === '' ? undefined : command('add-mask', {}, secret)),
    startGroup: (title) => command('group', {}, title),
    endGroup: () => command('endgroup', {}, ''),
  };
}

/** One line that the runner shows as it is: no command, no control character. */
function plain(line: string): string {
  // The runner skips blanks, and a comparison by culture would skip invisible characters too.
  return escapeControls(line)
    .replace(/^([\s\p{Cf}]*):/u, '$1\\u003a')
    .replaceAll('##[', '##\\u005b');
}

/** Text from outside, such as the path of a file, as part of one line. */
export function inLine(text: string): string {
  return escapeControls(text).replaceAll('\n', '\\u000a');
}

/** Control characters but the line feed, line and paragraph separators, and those that turn the direction of text. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function escapeControls(text: string): string {
  return text.replace(CONTROLS, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The runner undoes these three in the text of a command. */
function escapeData(text: string): string {
  return escapeControls(text)
    .replaceAll('##[', '##\\u005b')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
