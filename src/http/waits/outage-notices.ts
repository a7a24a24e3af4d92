// What a person hears of a service that is out: that it is, once a minute for how long, and that it is back.
import type { Clock } from '../../process/clock.ts';

const EVERY_MS = 60_000;

type OutageNotices = Readonly<{
  /** The service is out. */
  begins: (line: string) => void;
  /** It is back. */
  ends: (line: string) => void;
}>;

/**
 * A service that comes and goes is spoken of once a minute: an outage soon after another one is told with the report of
 * the minute, and its end only where it was told. `report` gives that line, or undefined while there is nothing to say.
 */
export function createOutageNotices(
  say: (line: string) => void,
  clock: Clock,
  report: () => string | undefined,
): OutageNotices {
  let toldMs = Number.NEGATIVE_INFINITY;
  let isTold = false;
  let waiting = false;

  function tell(line: string): void {
    toldMs = clock.nowMs();
    isTold = true;
    say(line);
  }

  function tellLater(): void {
    if (waiting) return;
    waiting = true;
    const tellReport = () => {
      waiting = false;
      const line = report();
      if (line === undefined) return;
      tell(line);
      tellLater();
    };
    clock.after(toldMs + EVERY_MS - clock.nowMs(), tellReport, { background: true });
  }

  return {
    begins: (line) => {
      if (clock.nowMs() - toldMs >= EVERY_MS) tell(line);
      tellLater();
    },
    ends: (line) => {
      if (isTold) say(line);
      isTold = false;
    },
  };
}
