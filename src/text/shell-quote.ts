// Words → a line to copy into a shell, whatever the words contain.
import { isPlain } from './unseen.ts';

/** The words as one line of a POSIX shell, without characters that a terminal or an editor would show differently. */
export function shellLine(words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}

/** True for a word that needs no quotes. */
export const isPlainWord = (word: string): boolean => /^[\w@%+=:,./-]+$/.test(word);

/** A path as an operand: a leading dash would make it an option. */
export const operand = (path: string): string => (path.startsWith('-') ? `./${path}` : path);

/**
 * Text with a character that is not visible, or with a command to the runner, in the quotes of bash, zsh and POSIX
 * 2024.
 */
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
