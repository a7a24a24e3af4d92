// Services of one kind: the chosen ones, and spare ones that replace those that are out of service.
import { Failure, type FailureCode } from '../../errors/failure.ts';
import type { HttpRequest } from '../../http/exchange.ts';

export type Choice<S> = Readonly<{ chosen: readonly S[]; spare: readonly S[] }>;
type Answer<S, T> = Readonly<{ service: S; answer: T }>;

/**
 * Asks as many services as were chosen, each once; returns their answers in order. If a service has a spare one, the
 * call must give up after `callMs`. Throws what the last service threw.
 */
type Ask<S> = <T>(call: Call<S, T>) => Promise<readonly Answer<S, T>[]>;
type Call<S, T> = (service: S, patience: Pick<HttpRequest, 'callMs'>) => Promise<T>;

/** Long enough for a short outage. A log that answers after inclusion needs up to 20 s of it for its answer. */
const WITH_SPARE = { callMs: 40_000 };

/**
 * Failures after all retries of a request. A service that understood a request and refused it would do so elsewhere,
 * too.
 */
const OUT_OF_SERVICE: ReadonlySet<FailureCode> = new Set([
  'log-frozen',
  'host-not-found',
  'service-unreachable',
  'service-timeout',
  'service-unavailable',
  'service-busy',
]);

/** Whether another service of the kind may stand in for one that failed so. */
export function isOutOfService(error: unknown): error is Failure {
  return error instanceof Failure && OUT_OF_SERVICE.has(error.code);
}

export type Roster<S> = Readonly<{
  ask: Ask<S>;
  /** The services that are asked now. */
  asked: () => readonly S[];
}>;

/**
 * Makes the roster. A service that is out of service is not asked again while another one can replace it. `onSpare` is
 * called once for each such service, with the reason and the replacement.
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
        if (!isOutOfService(error)) throw error;
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
