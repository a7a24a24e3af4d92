// Which texts of a secret a log must not show, and who hears of them to mask them.

/** Hears a secret before it is first used. */
export type OnSecret = ((secret: string) => void) | undefined;

const MIN_LENGTH = 8;

/** False for a text so short that masking it would hide innocent words. */
export function isMaskable(secret: string): boolean {
  return secret.length >= MIN_LENGTH;
}

/** A text with each of these secrets cut out; one that begins with another one is cut out whole. */
export function withoutSecrets(text: string, secrets: Iterable<string>): string {
  const longestFirst = [...secrets].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((cut, secret) => cut.replaceAll(secret, '[secret]'), text);
}

/**
 * A secret as it is, and as requests and answers write it: in a form (RFC 6749 appendix B), in an address, in JSON with
 * and without escaped slashes, and in Base64 of both alphabets.
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

/** A text with whatever looks like a token (a JSON object in Base64, with the parts behind it) cut out. */
export function withoutTokens(text: string): string {
  return text.replace(/eyJ[\w-]+(\.[\w-]*){0,4}/g, '[token]');
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
