// Parts of Markdown documents that a program writes: tables, and the text between two comments.

/** Replaces the text between `<!-- name -->` and `<!-- /name -->`; throws an Error if a pair is missing. */
export function withParts(text: string, parts: Readonly<Record<string, string>>): string {
  let result = text;
  for (const [name, part] of Object.entries(parts)) {
    const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [result.indexOf(opening), result.indexOf(closing)];
    if (start === -1 || end < start)
      throw new Error(`there is no place for ${name}: ${opening} … ${closing}`);
    result = `${result.slice(0, start + opening.length)}\n${part}\n${result.slice(end)}`;
  }
  return result;
}

/** A header and rows → a table with an empty line before and after it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return ['', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}
