// The table of inputs and the outputs of an action → its action-types.yml, in the format of github-actions-typing: editors
// and generators of workflows read it (https://github.com/typesafegithub/github-actions-typing).
import { lines } from '../src/action/input-kinds.ts';
import type { Input, InputTable } from '../src/action/read-inputs.ts';
import type { ActionOutput } from './action-yml.ts';

const HEAD = `# The types of the inputs and outputs in action.yml; \`npm run docs\` writes this file.
# https://github.com/typesafegithub/github-actions-typing
`;

/** The whole file; an input without a type of its own is text. */
export function actionTypes(table: InputTable, outputs: readonly ActionOutput[]): string {
  const inputs = Object.entries(table).map(([name, row]) => `  ${name}:\n${typeOfInput(row)}`);
  const others = outputs.map((output) => `  ${output.name}:\n${typeOfOutput(output)}`);
  return `${HEAD}inputs:\n${inputs.join('')}outputs:\n${others.join('')}`;
}

const fields = (...texts: readonly string[]): string => texts.map((text) => `    ${text}\n`).join('');
const LIST = fields('type: list', 'separator: "\\n"', 'list-item:', '  type: string');

function typeOfInput({ kind }: Input): string {
  if (kind === lines) return LIST;
  if (kind.typing?.type !== 'enum') return fields(`type: ${kind.typing?.type ?? 'string'}`);
  return fields('type: enum', 'allowed-values:', ...kind.typing.words.map((word) => `  - ${quoted(word)}`));
}

function typeOfOutput({ name, description }: ActionOutput): string {
  if (name === 'count') return fields('type: integer');
  return description.includes('one per line') ? LIST : fields('type: string');
}

/** In quotes if YAML would read a number. */
const quoted = (word: string): string => (/^[a-z-]+$/.test(word) ? word : `"${word}"`);
