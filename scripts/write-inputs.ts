// The tables of inputs → the `inputs:` of the actions and of the reusable workflow, as YAML. What else is in those files
// stays as it is.
import { parse } from 'yaml';
import { flag } from '../src/action/input-kinds.ts';
import type { Input, InputTable } from '../src/action/read-inputs.ts';

const LINE_CHARACTERS = 120;

/** Writes all inputs of an action.yml. Throws an Error where it has no `inputs:` before its `outputs:`. */
export function withInputs(actionYml: string, table: InputTable): string {
  const blocks = Object.entries(table).map(([name, row]) => {
    const value = defaultOf(row);
    const fields = [described(row, 4), '    required: false\n', value === undefined ? '' : valued(value, 4)];
    return `  ${name}:\n${fields.join('')}`;
  });
  return replaced(actionYml, /^inputs:\n[\s\S]*?(?=^outputs:\n)/m, `inputs:\n${blocks.join('')}`);
}

/** Writes the given inputs of a reusable workflow, which has others too. Throws an Error if one is missing. */
export function withWorkflowInputs(workflow: string, table: InputTable): string {
  return Object.entries(table).reduce((text, [name, row]) => {
    const [type, value] = row.kind === flag ? ['boolean', `        default: ${row.default}\n`] : ['string'];
    const fields = [described(row, 8), `        type: ${type}\n`, value ?? valued(row.default ?? '', 8)];
    return replaced(
      text,
      new RegExp(`^ {6}${name}:\\n(?: {8}.*\\n)+`, 'm'),
      `      ${name}:\n${fields.join('')}`,
    );
  }, workflow);
}

/** What action.yml gives as the default of an input: an expression is for the runner to fill in. */
export function defaultOf({ expression, default: value }: Input): string | undefined {
  return expression === undefined ? value : `\${{ ${expression} }}`;
}

function replaced(text: string, place: RegExp, part: string): string {
  if (!place.test(text)) throw new Error(`there is no place for the inputs: ${place}`);
  return text.replace(place, () => part);
}

/** In one line, if it fits and needs no quotes. */
function described({ description }: Input, indent: number): string {
  const key = `${' '.repeat(indent)}description:`;
  const line = `${key} ${description}`;
  if (line.length <= LINE_CHARACTERS && isPlain(description)) return `${line}\n`;
  return `${key} >-\n${folded(description, ' '.repeat(indent + 2))}`;
}

/** Breaks at single blanks only: YAML keeps no others. */
function folded(text: string, margin: string): string {
  const [first = '', ...words] = text.split(/(?<! ) (?! )/);
  const lines: string[] = [];
  let line = `${margin}${first}`;
  for (const word of words) {
    if (line.length + 1 + word.length <= LINE_CHARACTERS) line += ` ${word}`;
    else {
      lines.push(line);
      line = `${margin}${word}`;
    }
  }
  return `${[...lines, line].join('\n')}\n`;
}

const valued = (value: string, indent: number) =>
  `${' '.repeat(indent)}default: ${isPlain(value) ? value : JSON.stringify(value)}\n`;

/** Whether YAML reads the text as itself without quotes. */
function isPlain(text: string): boolean {
  try {
    const read: unknown = parse(`text: ${text}`).text;
    return read === text;
  } catch {
    return false;
  }
}
