// Options of a request for evidence, for the time while a service is out.
import type { HttpRequest } from '../../http/exchange.ts';

/**
 * The time limit of the call, whether its answer is still useful, the services it waits for, lost answers: see
 * HttpRequest.
 */
export type Waiting = Pick<HttpRequest, 'callMs' | 'isFresh' | 'notWhileOut' | 'unheard'>;
