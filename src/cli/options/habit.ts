// A habit: what users of another tool type, and the equivalent here.

/** The tools whose commands and options people know; `general` means many tools. */
type Tool = 'cosign' | 'gh' | 'sigstore-python' | 'general';

export type Habit = Readonly<{
  /** What the user types: an option with its dashes, or the words of a command. */
  typed: string;
  tools: readonly Tool[];
  /** The commands here that recognize it. Default: all. A row for a command does not have it. */
  of?: readonly ('sign' | 'attest' | 'verify' | 'identity')[];
  /** The option here with the same meaning, by its name: the typed option is accepted. */
  same?: string;
  /** Otherwise what to do here, as the end of a sentence. */
  here?: string;
}>;

export const same = (option: string) => ({ same: option });

type Answers = Readonly<Record<string, string | Readonly<{ same: string }>>>;

/** Rows for the same tools. An answer is the end of a sentence, or the option with the same meaning. */
export const group = (who: Pick<Habit, 'tools' | 'of'>, answers: Answers): readonly Habit[] =>
  Object.entries(answers).map(([typed, answer]) => ({
    ...who,
    typed,
    ...(typeof answer === 'string' ? { here: answer } : answer),
  }));

/** The answer in both tables: keys are not needed. */
export const NO_KEYS = 'leave it out, the certificate of your identity takes the place of a key';
