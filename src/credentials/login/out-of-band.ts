// The out-of-band way: the person copies from the browser what the issuer shows, and gives it to us.
import { type Answer, type Expected, readAnswer } from './authorization-response.ts';

/** What the issuer is given instead of an address to send the answer to (Google's and Dex's name for it). */
export const OUT_OF_BAND = 'urn:ietf:wg:oauth:2.0:oob';

/** Longer input is no code. */
const MAX_CHARACTERS = 8191;

/**
 * What the person gave, with blanks anywhere, as terminals and mail programs put them: the code itself, or a whole
 * address that holds it, which is checked like one that a browser brings. A bare code says neither `state` nor issuer;
 * PKCE and nonce bind it to this log-in. Undefined: this is no code of this log-in.
 */
export function readTyped(line: string, expected: Expected): Answer | undefined {
  const text = line.replace(/\s+/g, '').replace(/#.*$/, '');
  if (text.length > MAX_CHARACTERS || !/^[\x21-\x7e]+$/.test(text)) return undefined;
  const query = /^(?:[a-z][a-z0-9+.-]*:.*\?|\?|(?=(?:code|state|error|iss)=))(.*)$/i.exec(text)?.[1];
  if (query !== undefined) return readAnswer(new URLSearchParams(query), expected);
  return /^[a-z]+:\/\//i.test(text) ? undefined : { code: text };
}
