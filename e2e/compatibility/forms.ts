// A form is a bundle, and what it is compared with. Forms → the verdict of each reader → a table and the reasons below it.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { table } from '../../scripts/markdown.ts';
import * as sigstore from '../sigstore.ts';
import type { Claim, Verdict } from '../verifiers.ts';
import { READERS } from './readers.ts';

export type Form = Readonly<{
  name: string;
  /** The content of the file. */
  bundle: string;
  /** The content of the file; that of the stack when it is not given. */
  trustedRoot?: string;
  predicateType?: string;
  /** The path of a public key, where a managed key signed. */
  key?: string;
}>;
/** The cell of a form in a column: a word, and the reason for a `no`. */
export type Cell = Readonly<{ word: string; reason?: string }>;

/** Gives the forms to every reader; the cells of each form by the names of the readers. */
export async function judge(
  forms: readonly Form[],
  folder: string,
  file: string,
): Promise<Map<Form, Record<string, Cell>>> {
  const claims = await Promise.all(forms.map((form, index) => claimOf(form, join(folder, `${index}`), file)));
  const cells = new Map(forms.map((form): [Form, Record<string, Cell>] => [form, {}]));
  for (const [reader, ask] of Object.entries(READERS)) {
    const verdicts = await ask(claims);
    for (const [index, form] of forms.entries())
      Object.assign(cells.get(form) ?? {}, { [reader]: cellOf(verdicts[index], folder) });
  }
  return cells;
}

async function claimOf(form: Form, place: string, file: string): Promise<Claim> {
  await mkdir(place, { recursive: true });
  const { bundle: content, trustedRoot: root, name: _, ...rest } = form;
  const bundle = join(place, 'file.bin.sigstore.json');
  await writeFile(bundle, content);
  const claim = { ...rest, bundle, file, identity: sigstore.identity, issuer: sigstore.issuer };
  if (root === undefined) return claim;
  const trustedRoot = join(place, 'trusted_root.json');
  await writeFile(trustedRoot, root);
  return { ...claim, trustedRoot };
}

function cellOf(verdict: Verdict | undefined, folder: string): Cell {
  if (verdict === undefined) return { word: '–' };
  return verdict.accepted ? { word: 'yes' } : { word: 'no', reason: reasonOf(verdict.words, folder) };
}

const LONGEST_REASON = 200;

/** The message of a refusal on one line, without the parts that differ from run to run or are always the same. */
export function reasonOf(words: string, folder: string): string {
  // Python prints the reason after the place.
  const text = words
    .replace(/^[\s\S]*^Traceback .*\n(?: .*\n)+/m, '')
    .replaceAll(new RegExp(`${folder}/(\\d+/)?|\uFEFF`, 'g'), '')
    .split('\n')
    .map((line) => line.replace(/^([\w.]*Error: )+|^error: |^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d /, '').trim())
    .filter((line) => !/^(WARNING|error during command|For further information)/.test(line))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^\S+: NOT VERIFIED /, '')
    .replace(/ (?:why|fix): .*code: (\S+)$/, ' ($1)')
    .replaceAll(/ \[type=\w+, input_value=.*?, input_type=\w+\]/g, '')
    .replaceAll(/(line \d+:|position |characters \()\d+/g, '$1…');
  return text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON - 1)}…` : text;
}

/** The table of the cells, and below it why each reader that refuses does so. */
export function printed(rows: ReadonlyMap<Form | string, Readonly<Record<string, Cell>>>): string {
  const named = [...rows].map(
    ([form, cells]) => [typeof form === 'string' ? form : form.name, cells] as const,
  );
  const columns = Object.keys(named[0]?.[1] ?? {});
  const words = named.map(([name, cells]) => [name, ...columns.map((column) => cells[column]?.word ?? '')]);
  const reasons = named.map(([name, cells]) => [name, reasonsIn(cells)]).filter(([, said]) => said !== '');
  return table(['form', ...columns], words) + table(['form', 'what they say'], reasons);
}

function reasonsIn(cells: Readonly<Record<string, Cell>>): string {
  const said = new Map<string, string[]>();
  for (const [reader, { reason }] of Object.entries(cells))
    if (reason !== undefined) said.set(reason, [...(said.get(reason) ?? []), reader]);
  return [...said]
    .map(([reason, readers]) => `${readers.join(', ')}: \`${reason.replaceAll('`', "'")}\``)
    .join('<br>');
}
