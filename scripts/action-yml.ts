// Our own action.yml → its inputs and outputs, all of them texts.
import { parse } from 'yaml';

export type ActionInput = Readonly<{
  name: string;
  description: string;
  required: boolean;
  default: string | undefined;
}>;
export type ActionOutput = Readonly<{ name: string; description: string }>;
export type ActionYml = Readonly<{ inputs: readonly ActionInput[]; outputs: readonly ActionOutput[] }>;

type Fields = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** In: the text of action.yml. Out: its inputs and outputs in their order. Throws an Error at YAML it cannot read. */
export function readActionYml(text: string): ActionYml {
  const document: Readonly<Record<string, Fields>> = parse(text, { schema: 'failsafe' });
  const inputs = Object.entries(document['inputs'] ?? {}).map(([name, fields]) => ({
    name,
    description: fields['description'] ?? '',
    required: fields['required'] === 'true',
    default: fields['default'],
  }));
  const outputs = Object.entries(document['outputs'] ?? {}).map(([name, fields]) => ({
    name,
    description: fields['description'] ?? '',
  }));
  return { inputs, outputs };
}
