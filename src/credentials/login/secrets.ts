// The secrets of one login: registered for masking, and removed from the messages of services.
import { formsOf, type OnSecret, withoutSecrets } from '../../text/redact.ts';

export type Secrets = Readonly<{
  /** Registers a secret, however short, for masking before it is first used; returns it. */
  keep: (secret: string) => string;
  /** Text of a service without the secrets that it was sent, in any form in which they were sent. */
  clean: (words: string) => string;
}>;

/** `onSecret` is called once with each secret. */
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
