// What a request for evidence does while a service is out.
import type { HttpRequest } from '../../http/exchange.ts';

/** How long the call may take, whether its answer would still be of use, for whom it waits, what was lost: see HttpRequest. */
export type Waiting = Pick<HttpRequest, 'callMs' | 'isFresh' | 'notWhileOut' | 'unheard'>;
