// Which texts of a secret a log must not show, and who hears of them to mask them.

/** Hears a secret before it is first used. */
export type OnSecret = ((secret: string) => void) | undefined;

const MIN_LENGTH = 8;

/** False for a text so short that masking it would hide innocent words. */
export function isMaskable(secret: string): boolean {
  return secret.length >= MIN_LENGTH;
}

/** A token and each of its parts, any of which a log could show alone. */
export function partsOfToken(token: string): readonly string[] {
  return [token, ...token.split('.')];
}

/** Tells a secret to whoever masks it. */
export function tellSecret(secret: string, onSecret: OnSecret): void {
  if (isMaskable(secret)) onSecret?.(secret);
}

/** Tells a token and its parts. */
export function tellToken(token: string, onSecret: OnSecret): void {
  for (const secret of partsOfToken(token)) tellSecret(secret, onSecret);
}
