// Notices about a service that is out: that it is out, once per minute for how long, and that it is back.
import type { Clock } from '../../process/clock.ts';

const EVERY_MS = 60_000;

type OutageNotices = Readonly<{
  /** The service is out. */
  begins: (line: string) => void;
  /** It is back. */
  ends: (line: string) => void;
}>;

/**
 * Limits the notices about an unstable service to one per minute: an outage soon after another one is reported with the
 * notice of that minute, and its end only if its start was reported. `report` returns that line, or undefined if there
 * is nothing to report.
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
