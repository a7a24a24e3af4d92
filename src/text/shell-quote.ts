// Words → a line to copy into a shell, whatever the words hold.
import { isPlain } from './unseen.ts';

/** The words as one line of a POSIX shell; it holds no character that a terminal or an editor would not show as it is. */
export function shellLine(words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}

/** True for a word that needs no quotes. */
export const isPlainWord = (word: string): boolean => /^[\w@%+=:,./-]+$/.test(word);

/** A path as an operand: what begins with a dash would be taken for an option. */
export const operand = (path: string): string => (path.startsWith('-') ? `./${path}` : path);

/** With a character that does not show, or a command to the runner, in the quotes of bash, zsh and POSIX 2024. */
function shellWord(word: string): string {
  if (isPlainWord(word)) return word;
  if (isPlain(word) && !word.includes('##[')) return `'${word.replaceAll("'", `'\\''`)}'`;
  const bytes = [...Buffer.from(word)].map((byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x27 || byte === 0x5b || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte),
  );
  return `$'${bytes.join('')}'`;
}
