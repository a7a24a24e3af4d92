// What is wrong with each of several, of which one would do → one failure.
import { Failure, type FailureCode } from './failure.ts';

/** What a message tells of before it only counts. */
const FEW = 5;
/** Of the first checks: what fails a later one is nearer to what was asked for. */
const EARLY: readonly FailureCode[] = ['bundle-malformed', 'signature-invalid'];

/**
 * One failure that names them all. In: a sentence that says what does not hold, and at least one failure with what
 * messages call its place. Out: a Failure with the code and the remedy of the one that came furthest.
 */
export function noneOf(
  what: string,
  failures: readonly (readonly [place: string, failure: Failure])[],
): Failure {
  const told = failures.slice(0, FEW).map(([place, { message }]) => `${place}: ${message}`);
  const more = failures.length > FEW ? `; and ${failures.length - FEW} more` : '';
  const late = failures.find(([, { code }]) => !EARLY.includes(code)) ?? failures[0];
  const { code, remedy } = late?.[1] ?? new Failure('internal', what);
  return new Failure(code, `${what}: ${told.join('; ')}${more}`, { cause: late?.[1], remedy });
}
