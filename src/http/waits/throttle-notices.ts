// Limits notices that may come in large numbers: at most one per second for each service.
import type { Clock } from '../../process/clock.ts';

const EVERY_MS = 1000;

/**
 * Passes a notice on, unless one about the same service was passed on less than a second ago; the next one contains the
 * number of those dropped. A notice begins with its service and the address in parentheses:
 * `Rekor (https://…) answered 503; …`.
 */
export function throttleNotices(tell: (note: string) => void, clock: Clock): (note: string) => void {
  const services = new Map<string, Readonly<{ lastMs: number; held: number }>>();
  return (note) => {
    const [service = ''] = note.split(')');
    const nowMs = clock.nowMs();
    const { lastMs, held } = services.get(service) ?? { lastMs: Number.NEGATIVE_INFINITY, held: 0 };
    if (nowMs - lastMs < EVERY_MS) {
      services.set(service, { lastMs, held: held + 1 });
      return;
    }
    services.set(service, { lastMs: nowMs, held: 0 });
    tell(held === 0 ? note : `${note} (and ${held} more since the last message)`);
  };
}
