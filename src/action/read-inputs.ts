// INPUT_* → values: one reader for every action, which collects all problems and tells them at once.

import { Failure, quote } from '../errors/failure.ts';
import { SYSTEM_CLOCK } from '../process/clock.ts';
import { nearest } from '../text/did-you-mean.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Reads one input by its name in action.yml, as it was given; '' when it was not. */
export type ReadInput<Name extends string> = (name: Name) => string;

/** GitHub passes an input as a variable: INPUT_, its name in capitals, blanks as `_`. */
export function inputsFrom(env: Env): ReadInput<string> {
  return (name) => env[variableOf(name)] ?? '';
}

const variableOf = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/** A sentence about each given input that action.yml does not know: most of them are typing errors. */
export function unknownInputs(env: Env, names: readonly string[]): string[] {
  const known = new Set(names.map(variableOf));
  const given = Object.keys(env).filter((key) => key.startsWith('INPUT_') && !known.has(key));
  return given.map((key) => {
    const name = key.slice('INPUT_'.length).toLowerCase();
    const meant = nearest(name.replaceAll('_', '-'), names);
    return `input ${quote(name)} is not known and has no effect${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
  });
}

export type Reader<Name extends string> = Readonly<{
  /** Undefined where the input is blank; a value that the parser does not take is a problem. */
  parse: <T>(name: Name, parser: (text: string) => T | undefined, expected: string) => T | undefined;
  text: (name: Name) => string | undefined;
  flag: (name: Name, otherwise: boolean) => boolean;
  number: (name: Name, least: number, most: number) => number | undefined;
  oneOf: <T extends string>(name: Name, values: readonly T[], otherwise: T) => T;
  /** Milliseconds, from 1s to 6h. */
  time: (name: Name, otherwiseMs: number) => number;
  artifactName: (name: Name) => string | undefined;
  /** Notes what else is wrong, as one sentence without a stop. */
  problem: (what: string) => void;
  /** Throws one `input-invalid` for all problems, if there are any. */
  finish: () => void;
}>;

/** In: how an input is read. */
export function createReader<Name extends string>(read: ReadInput<Name>): Reader<Name> {
  const problems: string[] = [];
  const parse: Reader<Name>['parse'] = (name, parser, expected) => {
    const text = read(name);
    if (text.trim() === '') return undefined;
    const value = parser(text);
    if (value === undefined) problems.push(`input "${name}" must be ${expected}, not ${quote(text)}`);
    return value;
  };
  return {
    parse,
    text: (name) => parse(name, (value) => value.trim(), 'text'),
    flag: (name, otherwise) => parse(name, toFlag, 'true or false') ?? otherwise,
    number: (name, least, most) =>
      parse(name, wholeNumber(least, most), `a whole number from ${least} to ${most}`),
    oneOf: (name, values, otherwise) =>
      parse(name, (text) => values.find((value) => value === text), listOf(values)) ?? otherwise,
    time: (name, otherwiseMs) =>
      parse(name, toMilliseconds, 'a time from 1s to 6h, such as 90s or 15m') ?? otherwiseMs,
    artifactName: (name) => parse(name, (value) => toArtifactName(value.trim()), ARTIFACT_NAME_RULE),
    problem: (what) => problems.push(what),
    finish: () => {
      if (problems.length > 0) throw new Failure('input-invalid', problems.join('; '));
    },
  };
}

/** Stops the run when its time is over. Gives the function that ends the limit. */
export function limitTime(timeoutMs: number, stop: AbortController): () => void {
  const what = `the run took longer than ${timeoutMs / 1000} s, its time limit`;
  return SYSTEM_CLOCK.after(timeoutMs, () => stop.abort(new Failure('run-timeout', what)));
}

const listOf = (values: readonly string[]) => `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;

/** YAML 1.2 core schema: nothing else is a boolean, so that a typing error never switches a check off. */
function toFlag(text: string): boolean | undefined {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  return /^(false|False|FALSE)$/.test(text) ? false : undefined;
}

function wholeNumber(least: number, most: number): (text: string) => number | undefined {
  return (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined;
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

function toMilliseconds(text: string): number | undefined {
  const [, amount = '', unit = ''] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
  const ms = Number(amount) * (UNIT_MS[unit] ?? 0);
  return ms >= 1000 && ms <= 6 * 3_600_000 ? ms : undefined;
}

const ARTIFACT_NAME_RULE =
  'at most 256 characters without " : < > | * ? \\ / ##[ or control characters, and not . or ..';

function toArtifactName(text: string): string | undefined {
  // The artifact library prints the name as it is, and `##[` would begin a command to the runner.
  if (text.includes('##[') || /^\.{1,2}$/.test(text)) return undefined;
  return /^[^":<>|*?\\/\u0000-\u001f\u007f-\u009f]{1,256}$/.test(text) ? text : undefined;
}
