// A mistyped word → the word that was probably meant.

/** A word with more differences than this means something else. */
const MAX_ERRORS = 3;
const MAX_LETTERS = 64;

/** Words that turn a name into its opposite. */
const NEGATION = /^(no|not|non|never|without|skip|deny|ignore|insecure|dis.+|un.+)$/;

/** Whether a name is negative: `no-overwrite`, `disable-x`. Two negations cancel out. */
const isNegative = (name: string): boolean =>
  name.split(/[-_]/).filter((word) => NEGATION.test(word)).length % 2 === 1;

/**
 * The name most similar to the word, or undefined if none is similar enough. A name with the opposite meaning is never
 * returned.
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const errors = Math.min(MAX_ERRORS, Math.floor(word.length / 2));
  const [best] = names
    .filter((name) => isNegative(name) === isNegative(word))
    .map((name) => ({ name, far: distance(word.slice(0, MAX_LETTERS), name) }))
    .filter(({ far }) => far <= errors)
    .toSorted((a, b) => a.far - b.far);
  return best?.name;
}

/** The Levenshtein distance: how many letters must be added, removed or replaced. */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
