// Services of one kind: those to ask, and spare ones for those that turn out to be out of service.
import { Failure, type FailureCode } from '../../errors/failure.ts';

export type Choice<S> = Readonly<{ chosen: readonly S[]; spare: readonly S[] }>;
type Answer<S, T> = Readonly<{ service: S; answer: T }>;

/** Asks as many services as were chosen, each once; gives their answers in order. Throws what the last one threw. */
export type Ask<S> = <T>(call: (service: S) => Promise<T>) => Promise<readonly Answer<S, T>[]>;

/** After the retries that each deserves. A service that understood and refused would be no different elsewhere. */
const OUT_OF_SERVICE: ReadonlySet<FailureCode> = new Set([
  'log-frozen',
  'host-not-found',
  'service-unreachable',
  'service-timeout',
  'service-unavailable',
  'service-busy',
]);

/** Makes the function that asks; a service that is out stays out as long as there is another in its place. */
export function createRoster<S>({ chosen, spare }: Choice<S>): Ask<S> {
  let inService: readonly S[] = [...chosen, ...spare];
  return async <T>(call: (service: S) => Promise<T>) => {
    const waiting = inService.slice(chosen.length);
    const ask = async (service: S): Promise<Answer<S, T>> => {
      try {
        return { service, answer: await call(service) };
      } catch (error) {
        const out = error instanceof Failure && OUT_OF_SERVICE.has(error.code);
        const next = out ? waiting.shift() : undefined;
        if (next === undefined) throw error;
        if (inService.length > chosen.length) inService = inService.filter((other) => other !== service);
        return ask(next);
      }
    };
    return Promise.all(inService.slice(0, chosen.length).map(ask));
  };
}
