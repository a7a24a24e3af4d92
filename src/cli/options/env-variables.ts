// Environment variables instead of options: the same ones as in sigstore-python.
import { Failure, quote } from '../../errors/failure.ts';
import type { Command } from './command.ts';
import type { Option } from './options.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** The values that sigstore-python reads as true or false, in any letter case. */
const SWITCH: ReadonlyMap<string, boolean> = new Map([
  ...['y', 'yes', 't', 'true', 'on', '1'].map((word) => [word, true] as const),
  ...['n', 'no', 'f', 'false', 'off', '0'].map((word) => [word, false] as const),
]);

/**
 * The values from variables for options that were not given. The command line has priority: a variable has no effect on
 * an option that a given one excludes. An empty variable counts as not set, unless the table allows it. Throws `usage`
 * for a switch that is neither on nor off.
 */
export function assumeVariables(
  { options }: Command,
  given: ReadonlyMap<string, string>,
  env: Env,
): ReadonlyMap<string, string> {
  const assumed = new Map<string, string>();
  for (const option of options) {
    const text = option.variable === undefined ? undefined : env[option.variable]?.trim();
    if (text === undefined || (text === '' && option.empty !== 'counts in the variable too')) continue;
    if (given.has(option.name) || isExcluded(option, options, given)) continue;
    if (option.value !== undefined) assumed.set(option.name, text);
    else if (isOn(option, text)) assumed.set(option.name, '');
  }
  return assumed;
}

function isExcluded(option: Option, options: readonly Option[], given: ReadonlyMap<string, string>): boolean {
  const excluding = options.filter((other) => other.conflicts?.includes(option.name)).map(({ name }) => name);
  return [...(option.conflicts ?? []), ...excluding].some((name) => given.has(name));
}

function isOn({ variable = '' }: Option, text: string): boolean {
  const on = SWITCH.get(text.toLowerCase());
  if (on === undefined) throw new Failure('usage', `${variable} must be true or false, not ${quote(text)}`);
  return on;
}
