// Reads our own action.yml, and only such: two levels of plain keys, values in one line or folded (`>-`).

export type ActionInput = Readonly<{
  name: string;
  description: string;
  required: boolean;
  default: string | undefined;
}>;
export type ActionOutput = Readonly<{ name: string; description: string }>;
export type ActionYml = Readonly<{ inputs: readonly ActionInput[]; outputs: readonly ActionOutput[] }>;

/** In: the text of action.yml. Out: its inputs and outputs in their order. Throws an Error at a line it cannot read. */
export function readActionYml(text: string): ActionYml {
  const sections = new Map<string, Map<string, Map<string, string>>>();
  let section = new Map<string, Map<string, string>>();
  let entry = new Map<string, string>();
  let folding: string | undefined;
  for (const line of text.split('\n')) {
    const [, indent = '', key = '', value = ''] = /^( *)([\w-]+):(?: +(.*))?$/.exec(line) ?? [];
    const continued = /^ {6}(\S.*)$/.exec(line)?.[1];
    if (folding !== undefined && continued !== undefined) {
      entry.set(folding, `${entry.get(folding) ?? ''} ${continued}`.trim());
      continue;
    }
    folding = undefined;
    if (line.trim() === '') continue;
    if (key === '') throw new Error(`action.yml: not understood: ${line}`);
    if (indent.length === 0) {
      section = new Map();
      sections.set(key, section);
    } else if (indent.length === 2) {
      entry = new Map();
      section.set(key, entry);
    } else if (value === '>-') folding = key;
    else entry.set(key, unquoted(value));
  }
  const inputs = [...(sections.get('inputs') ?? [])].map(([name, entries]) => ({
    name,
    description: entries.get('description') ?? '',
    required: entries.get('required') === 'true',
    default: entries.get('default'),
  }));
  const outputs = [...(sections.get('outputs') ?? [])].map(([name, entries]) => ({
    name,
    description: entries.get('description') ?? '',
  }));
  return { inputs, outputs };
}

function unquoted(value: string): string {
  return /^"(.*)"$/.exec(value)?.[1] ?? value;
}
