// INPUT_* and the table of an action → one frozen record; all problems are collected and reported together.
import { Failure, quote } from '../errors/failure.ts';
import { nearest } from '../text/did-you-mean.ts';
import type { Kind } from './input-kinds.ts';

/** The definition of an input; `npm run docs` writes action.yml from it. */
export type Input = Readonly<{
  kind: Kind<unknown>;
  description: string;
  /** Used if the input is blank. */
  default?: string;
  /** GitHub's expression that the runner evaluates if the input is not given; it differs from job to job. */
  expression?: string;
  /** The name in the record, if it is not the input's name in camel case. */
  key?: string;
}>;

/** The inputs of an action by their names, in the order of its action.yml. */
export type InputTable = Readonly<Record<string, Input>>;

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;
type KeyOf<Name extends string, Row> = Row extends { key: infer Key extends string } ? Key : CamelCase<Name>;
type ValueOf<Row extends Input> = Row extends { default: string }
  ? Exclude<ReturnType<Row['kind']>, undefined>
  : ReturnType<Row['kind']>;

/** The record of a table: `artifact-name` becomes `artifactName`. */
export type InputsOf<Table extends InputTable> = Readonly<{
  [Name in keyof Table & string as KeyOf<Name, Table[Name]>]: ValueOf<Table[Name]>;
}>;

/** Reads one input by its name in action.yml, unchanged; '' if it was not given. */
export type ReadInput<Name extends string> = (name: Name) => string;

/** For problems of inputs in combination. */
export type Judge<Name extends string> = Readonly<{
  /** Records a problem, as one sentence without a period. */
  problem: (what: string) => void;
  /** True if the input could not be read, so that its value means nothing. */
  isWrong: (name: Name) => boolean;
}>;

type Env = Readonly<Record<string, string | undefined>>;

/** GitHub passes an input as a variable: INPUT_, its name in capitals, spaces as `_`. */
export function inputsFrom(env: Env): ReadInput<string> {
  return (name) => env[variableOf(name)] ?? '';
}

const variableOf = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/**
 * An input that is not in the table is a typing error, which may switch a check off, or an input of another action.
 * Throws `input-invalid` that names each, with what was probably meant.
 */
export async function assertKnown(env: Env, table: InputTable): Promise<void> {
  const names = Object.keys(table);
  const known = new Set(names.map(variableOf));
  const unknown = Object.keys(env).filter((key) => key.startsWith('INPUT_') && !known.has(key));
  if (unknown.length === 0) return;
  const sentences = unknown.map(async (key) => {
    const name = key.slice('INPUT_'.length).toLowerCase();
    return `unknown input ${quote(name)}${await hint(name.replaceAll('_', '-'), names)}`;
  });
  throw new Failure('input-invalid', (await Promise.all(sentences)).join('; '));
}

async function hint(name: string, names: readonly string[]): Promise<string> {
  const { peerInput } = await import('./peer-inputs.ts');
  const instead = names.includes(name) ? undefined : peerInput(name, names);
  if (instead !== undefined) return `: ${instead}`;
  const meant = nearest(name, names);
  return meant === undefined ? '' : `: did you mean "${meant}"?`;
}

/**
 * Reads all inputs of a table, in its order, and returns the result of `conclude`; an unreadable input counts as blank.
 * Throws one `input-invalid` for all problems.
 */
export function readTable<Table extends InputTable, Result>(
  table: Table,
  read: ReadInput<keyof Table & string>,
  conclude: (inputs: InputsOf<Table>, judge: Judge<keyof Table & string>) => Result,
): Readonly<Result> {
  const problems = new Map<string, string>();
  const values = Object.entries(table).map(([name, row]) => {
    const { kind, default: otherwise = '', key = camelCase(name) } = row;
    const text = read(name);
    try {
      return [key, kind(text.trim() === '' ? otherwise : text, name)];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.set(name, error.message);
      return [key, kind(otherwise, name)];
    }
  });
  const others: string[] = [];
  const judge = {
    problem: (what: string) => others.push(what),
    isWrong: (name: string) => problems.has(name),
  };
  // The compiler cannot derive the types of the values from the rows.
  const result = conclude(Object.fromEntries(values) as InputsOf<Table>, judge);
  const all = [...problems.values(), ...others];
  if (all.length > 0) throw new Failure('input-invalid', all.join('; '));
  return Object.freeze(result);
}

const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
