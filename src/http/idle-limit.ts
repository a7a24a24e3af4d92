// Silence in the middle of an answer, noticed without a new timer for each piece of it.
import type { Clock } from '../process/clock.ts';

type Watch = Readonly<{
  /** Something came. */
  heard: () => void;
  end: () => void;
}>;

/** Calls `fallen` once, `ms` milliseconds after the start or the last `heard`; not after `end`. */
export function watchSilence(clock: Clock, ms: number, fallen: () => void): Watch {
  let lastMs = clock.nowMs();
  let cancel = clock.after(ms, look);
  // Pieces come by the thousand, so the timer is set again only when it has run out.
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
