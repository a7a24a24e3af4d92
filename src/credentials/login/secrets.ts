// The secrets of one log-in: told to whoever masks them, and cut out of what others say.
import { formsOf, type OnSecret, withoutSecrets } from '../../text/redact.ts';

export type Secrets = Readonly<{
  /** Tells a secret, however short, before it is first used; gives it back. */
  keep: (secret: string) => string;
  /** Words of a service without the secrets that it was sent, in any form in which they were. */
  clean: (words: string) => string;
}>;

/** `onSecret` hears each secret once. */
export function createSecrets(onSecret: OnSecret): Secrets {
  const kept = new Set<string>();
  return {
    keep(secret) {
      if (secret !== '' && !kept.has(secret)) {
        kept.add(secret);
        onSecret?.(secret);
      }
      return secret;
    },
    clean: (words) => withoutSecrets(words, [...kept].flatMap(formsOf)),
  };
}
