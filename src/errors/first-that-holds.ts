// Several candidates of which one must be valid: the first valid one, or one failure with the reason for each.
import { Failure, type FailureCode } from './failure.ts';

/** How many a message names, those that came furthest, before it only counts them. */
const FEW = 5;

/** How far a check came: a candidate that fails later is closer to what was asked for. */
function progress(code: FailureCode): number {
  if (code === 'bundle-malformed' || code === 'signature-invalid') return 0;
  if (code === 'predicate-mismatch') return 3;
  return code === 'certificate-identity' ? 2 : 1;
}

/**
 * Returns the result of `work` for the first candidate that it does not refuse with a Failure. With one candidate,
 * throws its Failure. With several, throws a Failure with the code and the remedy of the one that came furthest; the
 * message names each by its place. In: at least one candidate, and the noun for all of them.
 */
export function firstThatHolds<T, R>(
  together: string,
  candidates: readonly (readonly [place: string, candidate: T])[],
  work: (candidate: T) => R,
): R {
  const failures: [place: string, failure: Failure][] = [];
  for (const [place, candidate] of candidates) {
    try {
      return work(candidate);
    } catch (error) {
      // A bug is not a refusal.
      if (candidates.length === 1 || !(error instanceof Failure)) throw error;
      failures.push([place, error]);
    }
  }
  const byProgress = failures.toSorted(([, a], [, b]) => progress(b.code) - progress(a.code));
  const shown = failures.length > FEW ? byProgress.slice(0, FEW) : failures;
  const told = shown.map(([place, { message }]) => `${place}: ${message}`);
  const more = failures.length > FEW ? `; and ${failures.length - FEW} more` : '';
  const [, furthest] = byProgress[0] ?? [];
  const { code, remedy } = furthest ?? new Failure('internal', together);
  const what = `none of the ${failures.length} ${together}: ${told.join('; ')}${more}`;
  throw new Failure(code, what, { cause: furthest, remedy });
}
