// Requests that wait for their turn: called in order, until it is too late or the run is interrupted.
import { setMaxListeners } from 'node:events';
import type { Clock } from '../../process/clock.ts';
import { interrupted } from './backoff.ts';

type WaitingLine = Readonly<{
  /** Resolves to true when it is called, to false at `untilMs` by the clock. Rejects when the run is interrupted. */
  join: (untilMs: number) => Promise<boolean>;
  callFirst: () => void;
  callAll: () => void;
  size: () => number;
}>;

type Waiter = Readonly<{ call: () => void; refuse: (reason: Error) => void }>;

/** `onLate` runs after a request has left the line because it was too late. */
export function createWaitingLine(
  clock: Clock,
  signal: AbortSignal | undefined,
  onLate: () => void,
): WaitingLine {
  const waiters = new Set<Waiter>();
  if (signal !== undefined) setMaxListeners(0, signal);
  signal?.addEventListener('abort', () => {
    for (const { refuse } of waiters) refuse(interrupted(signal));
  });
  const join = (untilMs: number) =>
    new Promise<boolean>((resolve, reject) => {
      if (signal?.aborted === true) return reject(interrupted(signal));
      const leave = () => {
        waiters.delete(waiter);
        cancel();
      };
      const waiter: Waiter = {
        call: () => {
          leave();
          resolve(true);
        },
        refuse: (reason) => {
          leave();
          reject(reason);
        },
      };
      const late = () => {
        leave();
        resolve(false);
        onLate();
      };
      const cancel = clock.after(Math.max(0, untilMs - clock.nowMs()), late);
      waiters.add(waiter);
    });
  const callFirst = () => {
    for (const { call } of waiters) return call();
  };
  const callAll = () => {
    for (const { call } of waiters) call();
  };
  return { join, callFirst, callAll, size: () => waiters.size };
}
