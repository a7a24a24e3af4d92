// Characters that a reader cannot see as they are → their codes. One set for messages, log, summary and shell lines.

/**
 * What a screen does not show, or shows as something else:
 * - controls, and formats such as soft hyphen, zero-width and tag characters and those that change the direction of
 *   text;
 * - all that Unicode lets a program ignore: variation selectors, Hangul fillers, and the code points reserved for
 *   more of them;
 * - line and paragraph separators, and every space except the ASCII space, which looks the same;
 * - halves of characters, noncharacters, and private use, which each font shows in its own way;
 * - signs that are blank by design: braille without dots, the fillers of Khitan and Egyptian, a musical note without
 *   a head.
 * Unassigned characters are not included: a screen shows a box for them, and the next Unicode may give them a shape.
 * Each version of Node.js knows different ones, so the same name would be written in two ways.
 */
const UNSEEN =
  /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{13441}\u{13442}\u{16fe4}\u{1d159}]/gu;

/** True if a reader sees every character of the text as it is. */
export function isPlain(text: string): boolean {
  return text.search(UNSEEN) === -1;
}

/** The text with a code, as in JSON, instead of each character that is not visible: `\u200b`, `\udb40\udc41`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join(''),
  );
}

/**
 * The text without the characters that are not visible: a program that compares texts as people do sees only the rest.
 */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** The same as `visible` for text of several lines: its line feeds stay. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
