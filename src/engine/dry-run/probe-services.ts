// Asks the services of an instance whether they answer: one question each, which leaves no trace there.
import { endpoint, type Http } from '../../http/client.ts';
import type { HttpRequest } from '../../http/exchange.ts';
import { isOutOfService } from '../../signing/clients/failover.ts';
import { REKOR } from '../../trust/rekor-versions.ts';
import type { Services } from '../../trust/signing-config.ts';

export type Probe = Readonly<{
  name: string;
  url: URL;
  /** What was thrown instead of an answer; undefined where there was one. */
  failure: unknown;
  /** Another service of this kind would be used instead. */
  isReplaced: boolean;
}>;

type Question = Readonly<{ name: string; service: HttpRequest['service']; url: URL; asked: URL }>;

/** Statuses that a service which is well gives to a question that it does not know. */
const ANSWERS = [400, 401, 403, 404, 405, 406, 411, 415, 422, 501];

/**
 * Asks the services that a run would ask first, and for each that is out of service its spare one.
 * Throws only the reason of `signal`.
 */
export async function probeServices(
  { fulcio, rekor, timestamp }: Services,
  http: Http,
  signal: AbortSignal,
): Promise<readonly Probe[]> {
  const ask = async ({ name, service, url, asked }: Question): Promise<Probe> => {
    const probe = { name, url, failure: undefined, isReplaced: false };
    try {
      await http({ service, method: 'GET', url: asked, expect: ANSWERS });
      return probe;
    } catch (failure) {
      signal.throwIfAborted();
      return { ...probe, failure };
    }
  };
  const askKind = async (chosen: readonly Question[], spare: readonly Question[]): Promise<Probe[]> => {
    const waiting = [...spare];
    const askOne = async (question: Question): Promise<Probe[]> => {
      const probe = await ask(question);
      const next = isOutOfService(probe.failure) ? waiting.shift() : undefined;
      return next === undefined ? [probe] : [{ ...probe, isReplaced: true }, ...(await askOne(next))];
    };
    return (await Promise.all(chosen.map(askOne))).flat();
  };
  const probes = await Promise.all([
    askKind([aboutFulcio(fulcio)], []),
    askKind(rekor.chosen.map(aboutRekor), rekor.spare.map(aboutRekor)),
    askKind(timestamp.chosen.map(aboutTimestamps), timestamp.spare.map(aboutTimestamps)),
  ]);
  return probes.flat();
}

const aboutFulcio = ({ url }: Services['fulcio']): Question => ({
  name: 'Fulcio',
  service: 'fulcio',
  url,
  asked: endpoint(url, 'api/v2/configuration'),
});

const aboutRekor = ({ url, majorApiVersion }: Services['rekor']['chosen'][number]): Question => ({
  name: `Rekor v${majorApiVersion}`,
  service: 'rekor',
  url,
  asked: endpoint(url, REKOR[majorApiVersion].statePath),
});

const aboutTimestamps = ({ url }: Services['timestamp']['chosen'][number]): Question => ({
  name: 'Timestamp authority',
  service: 'timestamp',
  url,
  asked: url,
});
