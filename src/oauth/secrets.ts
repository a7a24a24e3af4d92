// The secrets of one log-in: told to whoever masks them, and cut out of what others say.

export type Secrets = Readonly<{
  /** Tells a secret before it is first used; gives it back. */
  keep: (secret: string) => string;
  /** Words of a service without the secrets that it was sent. */
  clean: (words: string) => string;
}>;

/** Shorter ones would mask innocent words. */
const MIN_LENGTH = 8;

/** `onSecret` hears each secret once. */
export function createSecrets(onSecret: ((secret: string) => void) | undefined): Secrets {
  const kept = new Set<string>();
  return {
    keep(secret) {
      if (secret.length >= MIN_LENGTH && !kept.has(secret)) {
        kept.add(secret);
        onSecret?.(secret);
      }
      return secret;
    },
    clean(words) {
      let cleaned = words;
      for (const secret of kept) cleaned = cleaned.replaceAll(secret, '[secret]');
      return cleaned;
    },
  };
}
