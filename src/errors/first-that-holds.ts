// Several of which one has to hold: the first that does, or one failure that says what is wrong with each.
import { Failure, type FailureCode } from './failure.ts';

/** What a message tells of before it only counts. */
const FEW = 5;

/** How far a check came: what fails later is nearer to what was asked for. */
function progress(code: FailureCode): number {
  if (code === 'bundle-malformed' || code === 'signature-invalid') return 0;
  return code === 'certificate-identity' ? 2 : 1;
}

/**
 * What `work` makes of the first candidate that it does not refuse with a Failure. Throws the Failure of the only one; of
 * several one with the code and the remedy of the one that came furthest, which names each by its place. In: at least one
 * candidate, and what they are called together.
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
      // A defect is no refusal.
      if (candidates.length === 1 || !(error instanceof Failure)) throw error;
      failures.push([place, error]);
    }
  }
  const told = failures.slice(0, FEW).map(([place, { message }]) => `${place}: ${message}`);
  const more = failures.length > FEW ? `; and ${failures.length - FEW} more` : '';
  const [furthest] = failures
    .map(([, failure]) => failure)
    .sort((a, b) => progress(b.code) - progress(a.code));
  const { code, remedy } = furthest ?? new Failure('internal', together);
  const what = `none of the ${failures.length} ${together}: ${told.join('; ')}${more}`;
  throw new Failure(code, what, { cause: furthest, remedy });
}
