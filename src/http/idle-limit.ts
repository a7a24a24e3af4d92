// A limit for the time between two pieces of an answer, without a new timer for each piece.
import type { Clock } from '../process/clock.ts';

type Watch = Readonly<{
  /** A piece arrived. */
  heard: () => void;
  end: () => void;
}>;

/** Calls `fallen` once, `ms` milliseconds after the start or the last `heard`; not after `end`. */
export function watchSilence(clock: Clock, ms: number, fallen: () => void): Watch {
  let lastMs = clock.nowMs();
  let cancel = clock.after(ms, look);
  // Thousands of pieces arrive, so the timer is set again only when it has run out.
  function look(): void {
    const leftMs = lastMs + ms - clock.nowMs();
    // Timers of Node.js may run out a fraction of a millisecond early.
    if (leftMs < 1) fallen();
    else cancel = clock.after(leftMs, look);
  }
  const heard = () => {
    lastMs = clock.nowMs();
  };
  return { heard, end: () => cancel() };
}
