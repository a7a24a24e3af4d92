// A habit: what users of another tool type, and what it is here.

/** The tools whose commands and options people know; `general` is what many commands have. */
type Tool = 'cosign' | 'gh' | 'sigstore-python' | 'general';

export type Habit = Readonly<{
  /** As it is typed: an option with its dashes, or the words of a command. */
  typed: string;
  tools: readonly Tool[];
  /** The commands here that understand it; left out: all. A command has none. */
  of?: readonly ('sign' | 'verify' | 'identity')[];
  /** The option here that means the same, by its name: it is accepted. */
  same?: string;
  /** Otherwise what to do here, the end of a sentence. */
  here?: string;
}>;

export const same = (option: string) => ({ same: option });

type Answers = Readonly<Record<string, string | Readonly<{ same: string }>>>;

/** Rows for what the same tools have; an answer is a sentence's end, or the option that means the same. */
export const group = (who: Pick<Habit, 'tools' | 'of'>, answers: Answers): readonly Habit[] =>
  Object.entries(answers).map(([typed, answer]) => ({
    ...who,
    typed,
    ...(typeof answer === 'string' ? { here: answer } : answer),
  }));

/** What two tables say: keys are not needed. */
export const NO_KEYS = 'leave it out, the certificate of your identity takes the place of a key';
