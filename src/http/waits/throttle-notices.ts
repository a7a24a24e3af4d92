// Notes that may come in floods: of each service at most one a second.
import type { Clock } from '../../process/clock.ts';

const EVERY_MS = 1000;

/**
 * Passes a note on, unless one of the same service was told less than a second ago; the next one says how many were
 * held back. A note begins with its service and the address in brackets: `Rekor (https://…) answered 503; …`.
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
