// Services of one kind: those to ask, and spare ones for those that turn out to be out of service.
import { Failure, type FailureCode } from '../../errors/failure.ts';
import type { HttpRequest } from '../../http/exchange.ts';

export type Choice<S> = Readonly<{ chosen: readonly S[]; spare: readonly S[] }>;
type Answer<S, T> = Readonly<{ service: S; answer: T }>;

/**
 * Asks as many services as were chosen, each once; gives their answers in order. A service that has a spare one is to be
 * given up after `callMs`. Throws what the last one threw.
 */
type Ask<S> = <T>(call: Call<S, T>) => Promise<readonly Answer<S, T>[]>;
type Call<S, T> = (service: S, patience: Pick<HttpRequest, 'callMs'>) => Promise<T>;

/** Long enough for a hiccup; a log that answers after inclusion gets 20 s of it for its answer. */
const WITH_SPARE = { callMs: 40_000 };

/** After the retries that each deserves. A service that understood and refused would be no different elsewhere. */
const OUT_OF_SERVICE: ReadonlySet<FailureCode> = new Set([
  'log-frozen',
  'host-not-found',
  'service-unreachable',
  'service-timeout',
  'service-unavailable',
  'service-busy',
]);

export type Roster<S> = Readonly<{
  ask: Ask<S>;
  /** Those that are asked now. */
  asked: () => readonly S[];
}>;

/**
 * Makes the roster; a service that is out stays out as long as there is another in its place. `onSpare` hears, once for
 * each service that is out, why another one stands in.
 */
export function createRoster<S>(
  { chosen, spare }: Choice<S>,
  onSpare: (failure: Failure, standIn: S) => void,
): Roster<S> {
  let inService: readonly S[] = [...chosen, ...spare];
  const ask = async <T>(call: Call<S, T>) => {
    const waiting = inService.slice(chosen.length);
    const askOne = async (service: S): Promise<Answer<S, T>> => {
      try {
        return { service, answer: await call(service, waiting.length > 0 ? WITH_SPARE : {}) };
      } catch (error) {
        if (!(error instanceof Failure) || !OUT_OF_SERVICE.has(error.code)) throw error;
        const next = waiting.shift();
        if (next === undefined) throw error;
        if (inService.includes(service) && inService.length > chosen.length) {
          inService = inService.filter((other) => other !== service);
          onSpare(error, next);
        }
        return askOne(next);
      }
    };
    return Promise.all(inService.slice(0, chosen.length).map(askOne));
  };
  return { ask, asked: () => inService.slice(0, chosen.length) };
}
