// The words that were typed → the matching habit from another tool, if any.
import { COMMAND_HABITS } from './command-habits.ts';
import type { Habit } from './habit.ts';
import { OPTION_HABITS } from './option-habits.ts';

/**
 * The equivalent of an option that a command does not have. In: the name of the command, and the option with its
 * dashes.
 */
export function optionHabit(command: string, typed: string): Habit | undefined {
  return habitsOf(command).find((habit) => habit.typed === typed);
}

/** The habits with the same meaning as an option of a command. */
export function acceptedHabits(command: string): readonly Habit[] {
  return habitsOf(command).filter(({ same }) => same !== undefined);
}

/** Those of a command; `attest` signs, too, so those of `sign` come after its own. */
function habitsOf(command: string): readonly Habit[] {
  const own = OPTION_HABITS.filter(({ of = [command] }) => of.some((name) => name === command));
  return command === 'attest' ? [...own, ...habitsOf('sign')] : own;
}

/** The equivalent of the words of a command; the longest match is used. */
export function commandHabit([first = '', second = '']: readonly string[]): Habit | undefined {
  const find = (typed: string) => COMMAND_HABITS.find((habit) => habit.typed === typed);
  return find(`${first} ${second}`) ?? find(first);
}
