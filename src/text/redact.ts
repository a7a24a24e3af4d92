// The forms of a secret that a log must not show, and functions that register them for masking.

/** Called with each secret before it is first used. */
export type OnSecret = ((secret: string) => void) | undefined;

const MIN_LENGTH = 8;

/** False for text so short that masking it would hide harmless words. */
export function isMaskable(secret: string): boolean {
  return secret.length >= MIN_LENGTH;
}

/** Text with each of these secrets removed; a secret that begins with another one is removed as a whole. */
export function withoutSecrets(text: string, secrets: Iterable<string>): string {
  const longestFirst = [...secrets].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((cut, secret) => cut.replaceAll(secret, '[secret]'), text);
}

/**
 * A secret unchanged, and as requests and answers write it: in a form (RFC 6749 appendix B), in an address, in JSON
 * with and without escaped slashes, and in Base64 of both alphabets.
 */
export function formsOf(secret: string): readonly string[] {
  const form = new URLSearchParams({ '': secret }).toString().slice(1);
  const json = JSON.stringify(secret).slice(1, -1);
  const base64 = (['base64', 'base64url'] as const).map((name) => Buffer.from(secret).toString(name));
  const written = [
    form,
    encodeURIComponent(Buffer.from(secret).toString()),
    json,
    json.replaceAll('/', '\\/'),
    ...base64,
  ];
  return [...new Set([secret, ...written, ...base64.map((text) => text.replace(/=+$/, ''))])];
}

/** Text in which everything that looks like a token (a JSON object in Base64, with the parts after it) is removed. */
export function withoutTokens(text: string): string {
  return text.replace(/eyJ[\w-]+(\.[\w-]*){0,4}/g, '[token]');
}

/** A token and each of its parts; a log could show any of them separately. */
export function partsOfToken(token: string): readonly string[] {
  return [token, ...token.split('.')];
}

/** Registers a secret for masking. */
export function tellSecret(secret: string, onSecret: OnSecret): void {
  if (isMaskable(secret)) onSecret?.(secret);
}

/** Registers a token and its parts for masking. */
export function tellToken(token: string, onSecret: OnSecret): void {
  for (const secret of partsOfToken(token)) tellSecret(secret, onSecret);
}
