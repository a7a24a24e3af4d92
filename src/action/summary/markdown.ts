// Values from outside → GitHub-flavored Markdown and HTML that only shows them.
import { MANIFEST_NAME } from '../../manifest/manifest.ts';
import { number } from '../../text/plural.ts';
import { visible } from '../../text/unseen.ts';

const MAX_NAME_CHARACTERS = 120;
const MAX_PROSE_CHARACTERS = 1000;

const asReference = (character: string): string => `&#${character.charCodeAt(0)};`;

/** Characters that HTML or Markdown could interpret become character references. */
const escaped = (value: string): string => visible(value).replace(/[&<>"'`*_~[\]()#|\\@!]/g, asReference);

/** Plain text. No address in it becomes a link (GFM 6.9), which would include the references after it. */
export const text = (value: string): string =>
  escaped(value).replace(/:(?=\/\/)|(?<=\bwww)\./gi, asReference);

/** A value as code, so that GitHub makes no mention, issue number or address in it a link. */
export const code = (value: string): string => `<code>${text(value)}</code>`;

/** A name as code; of a long name, the start and the end. */
export function name(value: string): string {
  const characters = [...value];
  if (characters.length <= MAX_NAME_CHARACTERS) return code(value);
  const half = MAX_NAME_CHARACTERS / 2;
  return code(`${characters.slice(0, half).join('')} … ${characters.slice(-half).join('')}`);
}

/**
 * One of our sentences, in one line: parts between backticks, or quoted by `quote`, become code; links to the
 * documentation become links.
 */
export function prose(sentence: string): string {
  const cut =
    sentence.length > MAX_PROSE_CHARACTERS ? `${sentence.slice(0, MAX_PROSE_CHARACTERS)}…` : sentence;
  return cut
    .split(/(`[^`]+`|"(?:[^"\\]|\\.)+"|https:\/\/docs\.git(?:hub|lab)\.com\/[\w./#-]*[\w/])/)
    .map((part, index) => {
      if (index % 2 === 0) return text(part);
      return /^["`]/.test(part) ? code(part.slice(1, -1)) : link(part, part);
    })
    .join('');
}

/** A link if it is a web address, otherwise only the text. */
export function link(address: string, words: string): string {
  const web = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  return web ? `<a href="${escaped(new URL(address).href)}">${text(words)}</a>` : code(words);
}

/** A block of code in a fence longer than any run of backticks in it. */
export function block(language: string, lines: string): string {
  const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${lines.trimEnd()}\n${fence}`;
}

/** An HTML table, which can contain any cell in one line. Without `head`, the first cell of each row is a heading. */
export function table(head: readonly string[] | undefined, rows: readonly (readonly string[])[]): string {
  const cell = (tag: string) => (content: string) =>
    `<${tag}${tag === 'th' ? ' align="left"' : ''}>${content}</${tag}>`;
  const heading = head === undefined ? [] : [`<tr>${head.map(cell('th')).join('')}</tr>`];
  const lines = rows.map(([first = '', ...rest]) => {
    const opening = head === undefined ? cell('th')(first) : cell('td')(first);
    return `<tr>${opening}${rest.map(cell('td')).join('')}</tr>`;
  });
  return `<table>\n${[...heading, ...lines].join('\n')}\n</table>`;
}

/** GitHub accepts at most 1 MiB; two tables with these limits stay well below it, whatever the names are. */
const MAX_ROWS = 200;
const MAX_TABLE_BYTES = 256 * 1024;
/** More than the tags of a row need. */
const ROW_BYTES = 100;
/** A longer table is collapsed, so that the important parts stay visible. */
const OPEN_ROWS = 20;

/** A table up to its limits, collapsed when it is long; `rest` is the text about where all rows are. */
export const long = (head: readonly string[], rows: readonly (readonly string[])[], rest?: string): string =>
  longOf(head, rows, (row) => row, rest);

/** The same for items, of which only those that are shown become rows. */
export function longOf<Item>(
  head: readonly string[],
  items: readonly Item[],
  rowOf: (item: Item) => readonly string[],
  rest = `in ${code(MANIFEST_NAME)}`,
): string {
  const shown: (readonly string[])[] = [];
  let bytes = 0;
  for (const item of items.slice(0, MAX_ROWS)) {
    const row = rowOf(item);
    bytes += Buffer.byteLength(row.join('')) + ROW_BYTES;
    if (bytes > MAX_TABLE_BYTES) break;
    shown.push(row);
  }
  const whole = table(head, shown);
  if (shown.length === items.length && items.length <= OPEN_ROWS) return whole;
  const all = shown.length === items.length;
  const title = all
    ? `All ${number(items.length)}`
    : `The first ${number(shown.length)} of ${number(items.length)}; all are ${rest}`;
  return fold(title, whole);
}

/** A short table that few readers need, collapsed. */
export const folded = (title: string, rows: readonly (readonly string[])[]): string =>
  fold(title, table(undefined, rows));

const fold = (title: string, content: string): string =>
  `<details><summary>${title}</summary>\n${content}\n</details>`;

const MAX_NOTICES = 20;

/** What a user should know although nothing failed. */
export function noticeBlock(notices: readonly string[]): string {
  const shown = notices.slice(0, MAX_NOTICES).map((notice) => `> - ${sentence(notice)}`);
  const more =
    notices.length > MAX_NOTICES ? [`> - … and ${notices.length - MAX_NOTICES} more, in the log`] : [];
  return ['> [!NOTE]', ...shown, ...more].join('\n');
}

/** Our own text, at the start of a sentence. */
export const sentence = (words: string): string =>
  prose(`${words.slice(0, 1).toUpperCase()}${words.slice(1)}`);
