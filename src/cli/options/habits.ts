// What was typed → the habit of another tool that it is, if it is one.
import { COMMAND_HABITS } from './command-habits.ts';
import type { Habit } from './habit.ts';
import { OPTION_HABITS } from './option-habits.ts';

/** What an option is here that a command does not have. In: the name of the command, and the option with its dashes. */
export function optionHabit(command: string, typed: string): Habit | undefined {
  return habitsOf(command).find((habit) => habit.typed === typed);
}

/** The habits that mean the same as an option of a command. */
export function acceptedHabits(command: string): readonly Habit[] {
  return habitsOf(command).filter(({ same }) => same !== undefined);
}

const habitsOf = (command: string): readonly Habit[] =>
  OPTION_HABITS.filter(({ of = [command] }) => of.some((name) => name === command));

/** What the words of a command are here, by as many of them as are known. */
export function commandHabit([first = '', second = '']: readonly string[]): Habit | undefined {
  const find = (typed: string) => COMMAND_HABITS.find((habit) => habit.typed === typed);
  return find(`${first} ${second}`) ?? find(first);
}
